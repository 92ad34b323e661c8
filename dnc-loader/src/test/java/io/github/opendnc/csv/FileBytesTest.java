package io.github.opendnc.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a file is what stood there when it was opened. */
final class FileBytesTest {
    private static final String LEADS = "phone\n2125550142\nx\n";

    @TempDir
    private Path dir = Path.of("");

    private Path leads = dir;

    @BeforeEach
    void write() throws IOException {
        leads = Files.writeString(dir.resolve("leads.csv"), LEADS);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aTemporaryFileHasNoNameAndIsForItsOwnerOnly() throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", dir.toString());
        try (FileBytes copy = FileBytes.copyOf(new ByteArrayInputStream(LEADS.getBytes(UTF_8)), leads)) {
            assertEquals(List.of("leads.csv"), names());
            assertEquals(LEADS, new String(copy.stream(0).readAllBytes(), UTF_8));
            assertEquals(LEADS.substring(6), new String(copy.stream(6).readAllBytes(), UTF_8));
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void aFolderIsNamed() {
        Exception refused = assertThrows(MalformedFileException.class, () -> FileBytes.of(dir));
        assertEquals(dir.getFileName() + ": expected a file; found a folder", refused.getMessage());
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadIsReadToItsEnd() throws IOException {
        try (FileBytes bytes = FileBytes.of(leads)) {
            Files.move(Files.writeString(dir.resolve("other"), "other"), leads, StandardCopyOption.REPLACE_EXISTING);
            assertArrayEquals(LEADS.getBytes(UTF_8), bytes.stream(0).readAllBytes());
        }
    }

    @Test
    void aFileThatGrowsOrShrinksWhileItIsReadIsNoticed() throws IOException {
        try (FileBytes bytes = FileBytes.of(leads)) {
            Files.writeString(leads, LEADS + "2125550143\n");
            assertEquals(LEADS, new String(bytes.stream(0).readAllBytes(), UTF_8));
            Files.writeString(leads, "phone\n");
            try (InputStream in = bytes.stream(0)) {
                assertEquals(
                        "leads.csv: has become shorter while it was read",
                        assertThrows(IOException.class, in::readAllBytes).getMessage());
            }
        }
    }

    @Test
    void aCharacterIsFoundAcrossBlocks() throws IOException {
        for (int before = (1 << 16) - 4; before <= (1 << 16) + 1; before++) {
            byte[] bytes = ("x".repeat(before) + "\u2019").getBytes(UTF_8);
            assertTrue(Utf8Bytes.isIn(new ByteArrayInputStream(bytes)));
        }
        assertEquals(
                false,
                Utf8Bytes.isIn(
                        new ByteArrayInputStream("Ren\u00e9 \u00e9\u00e8x".getBytes(Charset.forName("windows-1252")))));
    }

    /** Either by its size or by its time: a refusal that was written meanwhile would be missed. */
    @Test
    void aFileThatIsWrittenMeanwhileIsNoticed(@TempDir Path other) throws IOException {
        Path file = Files.writeString(other.resolve("leads.csv"), "phone");
        FileTime then = FileTime.fromMillis(1_700_000_000_000L);
        Files.setLastModifiedTime(file, then);
        try (FileBytes bytes = FileBytes.of(file)) {
            bytes.checkUnchanged();
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_001_000L));
            assertThrows(MalformedFileException.class, bytes::checkUnchanged);
            Files.writeString(file, "phones");
            Files.setLastModifiedTime(file, then);
            assertThrows(MalformedFileException.class, bytes::checkUnchanged);
        }
    }
}
