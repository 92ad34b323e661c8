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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        List<String> lines = Files.readAllLines(out);
        List<String> names = Arrays.asList(lines.get(0).split(",", -1));
        int[] columns = SHOWN.stream().mapToInt(names::indexOf).toArray();
        String found = lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells ->
                        IntStream.of(columns).mapToObj(i -> cells[i]).collect(Collectors.joining(" | ", "| ", " |")))
                .map(row -> row.replace("|  |", "| |"))
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(block("answers", "\\| " + String.join(" \\| ", SHOWN) + " \\|\n[-|]+\n(.*?)\n\n") + "\n", found);
    }
}
