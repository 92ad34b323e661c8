package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in the rest of a list that is still being written would be called. */
final class ListAtRestTest {
    private static final String RECORD = "212,5550143\n";

    @TempDir
    private Path folder;

    /** A record more, or another one in the place of the first, as by a copy over an older file. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListThatIsWrittenAfterItWasOpenedIsRefused(boolean atItsEnd) throws Exception {
        Path file = TestLists.write(folder, "list.txt", RECORD + RECORD);
        try (ListFile list = ListFile.open(file, PublishedList.US_FULL_LIST, LocalDate.of(2026, 11, 14))) {
            list.read((in, place) -> {
                assertEquals(2 * RECORD.length(), in.readAllBytes().length);
                write(file, atItsEnd);
                return ListForm.FLAT;
            });
            assertEquals(
                    "list.txt: expected a file at rest; found one that is being written",
                    assertThrows(MalformedFileException.class, list::source).getMessage());
        }
    }

    /** Until it shows: the clock of a file system may stand still for some milliseconds. */
    private static void write(Path file, boolean atItsEnd) throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        StandardOpenOption where = atItsEnd ? StandardOpenOption.APPEND : StandardOpenOption.WRITE;
        do {
            Files.writeString(file, RECORD, where);
        } while (Files.getLastModifiedTime(file).equals(before));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListThatIsBeingWrittenIsRefused(boolean atItsEnd) throws Exception {
        Path file = TestLists.write(folder, "list.txt", "212,5550142\n".repeat(400_000));
        try (BeingWritten writer =
                atItsEnd ? BeingWritten.atItsEnd(file, RECORD) : BeingWritten.atItsBegin(file, RECORD)) {
            assertEquals(
                    "list.txt: expected a file at rest; found one that is being written",
                    writer.refusal(() -> TestLists.us().load(file)).getMessage());
        }
    }

    /** Such as the half of a record, of which the writer has not written the rest. */
    @Test
    void whatIsWrongWithItIsNotSaidInstead() throws Exception {
        Path file = TestLists.write(folder, "list.txt", RECORD + "212,");
        try (ListFile list = ListFile.open(file, PublishedList.US_FULL_LIST, LocalDate.of(2026, 11, 14))) {
            MalformedFileException refused = assertThrows(
                    MalformedFileException.class,
                    () -> list.read((in, place) -> {
                        Files.writeString(file, "5550143\n", StandardOpenOption.APPEND);
                        throw place.malformed("a record", "half of one");
                    }));
            assertEquals("list.txt: expected a file at rest; found one that is being written", refused.getMessage());
        }
    }

    /** Who reads ahead of the parser in a zip file is interrupted by a refusal, and that closes the channel. */
    @Test
    void whatIsWrongWithItIsSaidOfAClosedFile() throws Exception {
        Path file = TestLists.write(folder, "list.txt", RECORD);
        try (ListFile list = ListFile.open(file, PublishedList.US_FULL_LIST, LocalDate.of(2026, 11, 14))) {
            MalformedFileException refused = assertThrows(
                    MalformedFileException.class,
                    () -> list.read((in, place) -> {
                        Thread.currentThread().interrupt();
                        assertThrows(ClosedByInterruptException.class, in::read);
                        assertTrue(Thread.interrupted());
                        throw place.malformed("a record", "half of one");
                    }));
            assertEquals("list.txt: expected a record; found half of one", refused.getMessage());
        }
    }
}
