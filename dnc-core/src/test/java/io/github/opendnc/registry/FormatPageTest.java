package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in docs/format.md is exactly what is written, byte for byte. */
class FormatPageTest {
    private static final Path PAGE = Path.of("..", "docs", "format.md");
    private static final Pattern BLOCK = Pattern.compile("```hex\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{4})  ([0-9a-f]{2}(?: [0-9a-f]{2})*)(?:  .*)?");

    @TempDir
    private Path folder;

    @Test
    void theExampleIsNotStale() throws IOException {
        assertEquals(hex(written()), hex(onThePage()));
    }

    private byte[] written() throws IOException {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(2026, 11, 14))
                .covering(945, LocalDate.of(2026, 11, 13));
        for (int local : new int[] {7, 512, 600, 999, 555_0100, 555_0143}) {
            builder.add(212, local);
        }
        for (int local = 1_000; local < 2_000; local += 4) {
            builder.add(212, local);
        }
        Path file = folder.resolve("example.snapshot");
        builder.build()
                .withSources(List.of(new SourceFile("a.txt", 3_060, "0123456789abcdef".repeat(4))))
                .writeTo(file);
        return Files.readAllBytes(file);
    }

    /** The bytes that the page shows; each offset must be the one that has been reached. */
    private static byte[] onThePage() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        assertEquals(1, block.results().count(), "examples in docs/format.md");
        block.reset();
        block.find();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] before = new byte[0];
        boolean repeated = false;
        for (String text :
                block.group(1).lines().filter(line -> !line.isEmpty()).toList()) {
            if (text.equals("*")) {
                repeated = true;
                continue;
            }
            Matcher line = LINE.matcher(text);
            assertTrue(line.matches(), text);
            int offset = Integer.parseInt(line.group(1), 16);
            while (repeated && bytes.size() < offset) {
                bytes.write(before);
            }
            assertEquals(offset, bytes.size(), text);
            before = HexFormat.ofDelimiter(" ").parseHex(line.group(2));
            bytes.write(before);
            repeated = false;
        }
        return bytes.toByteArray();
    }

    /** One line for every 16 bytes, so that a failure shows where. */
    private static String hex(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (int from = 0; from < bytes.length; from += 16) {
            out.append("%04x ".formatted(from))
                    .append(HexFormat.of().formatHex(bytes, from, Math.min(from + 16, bytes.length)))
                    .append('\n');
        }
        return out.toString();
    }
}
