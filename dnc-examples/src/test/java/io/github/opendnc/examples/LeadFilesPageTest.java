package io.github.opendnc.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/lead-files.md comes out as it stands there. */
final class LeadFilesPageTest {
    private static final List<String> SHOWN =
            List.of("id", "dnc_number", "dnc_verdict", "dnc_code", "dnc_rules", "dnc_valid_until");

    @TempDir
    private Path folder = Path.of("");

    private static String block(String name, String pattern) throws IOException {
        Matcher block = Pattern.compile("<!-- " + name + " -->\n" + pattern, Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "lead-files.md")));
        assertEquals(true, block.find(), name);
        return block.group(1);
    }

    @Test
    void theExample() throws IOException {
        Path leads = Files.writeString(folder.resolve("leads.csv"), block("leads", "```text\n(.*?)```"));
        Path out = folder.resolve("scrubbed.csv");
        Scrubber scrubber = Scrubber.of(
                Registries.of(RegistryLoader.of(PublishedList.US_FULL_LIST)
                        .load(Samples.US_212)
                        .snapshot()),
                UsFederal.rules(),
                CanadaFederal.rules());
        LeadScrub.of(scrubber, Campaign.of(Purpose.SALES))
                .at(LocalDate.of(2026, 11, 24))
                .run(leads, out);
        String found;
        try (CSVParser rows = CSVParser.parse(
                out,
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            found = rows.stream()
                    .map(row -> SHOWN.stream().map(row::get).collect(Collectors.joining(" | ", "| ", " |")))
                    .map(row -> row.replace("|  |", "| |"))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
        assertEquals(block("answers", "\\| " + String.join(" \\| ", SHOWN) + " \\|\n[-|]+\n(.*?)\n\n") + "\n", found);
    }
}
