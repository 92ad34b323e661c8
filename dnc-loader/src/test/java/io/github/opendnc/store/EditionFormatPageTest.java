package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/edition-format.md is what is written, byte for byte. */
class EditionFormatPageTest {
    private static final Path PAGE = Path.of("..", "docs", "edition-format.md");
    private static final Pattern BLOCK = Pattern.compile("```hex\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?m)^([0-9a-f]{4})  ([0-9a-f]{2}(?: [0-9a-f]{2})*)(?:  .*)?$");

    @TempDir
    private Path folder;

    @Test
    void theExampleIsNotStale() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        block.find();
        List<MatchResult> lines = LINE.matcher(block.group(1)).results().toList();
        String onThePage = lines.stream().map(line -> line.group(2)).collect(Collectors.joining(" "));
        int at = 0;
        for (MatchResult line : lines) {
            assertEquals(at, Integer.parseInt(line.group(1), 16), line.group());
            at += (line.group(2).length() + 1) / 3;
        }
        assertEquals(HexFormat.ofDelimiter(" ").formatHex(written()), onThePage);
    }

    /** 212-555-0100 and 212-555-0143 added, 945-555-0100 removed. */
    private byte[] written() throws IOException {
        Edition.Draft draft = new Edition.Draft(RegistryId.US_NATIONAL, 2);
        draft.kind = Edition.Kind.CHANGE_LIST;
        draft.publishedAt = Optional.of(Instant.parse("2026-11-15T18:00:00Z"));
        draft.base = Optional.of(new Edition.Base(1, 0x76AE20B2));
        draft.keepsChanges = true;
        draft.added = 2;
        draft.removed = 1;
        LocalDate day = LocalDate.of(2026, 11, 15);
        draft.coverage = Coverage.of(Map.of(212, day, 945, day));
        draft.counts = new TreeMap<>(Map.of(212, 258L, 945, 0L));
        draft.sources = List.of(new SourceFile("c.txt", 93, "0123456789abcdef".repeat(4)));
        draft.acceptances = List.of(new Acceptance("what", "who", "why"));
        Changes changes = Changes.builder()
                .add(1_212_555_0100L)
                .add(1_212_555_0143L)
                .remove(1_945_555_0100L)
                .build();
        Path file = folder.resolve("us-national-00000002.edition");
        EditionFile.write(draft.finish(), changes, file);
        assertEquals(changes, EditionFile.read(file).changes());
        return Files.readAllBytes(file);
    }
}
