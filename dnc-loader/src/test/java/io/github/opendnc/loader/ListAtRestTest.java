package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in the rest of a list that is still being written would be called. */
final class ListAtRestTest {
    private static final String RECORD = "212,5550143\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListThatIsBeingWrittenIsRefused(boolean atItsEnd) throws Exception {
        Path file = TestLists.write(folder, "list.txt", "212,5550142\n".repeat(400_000));
        try (BeingWritten writer =
                atItsEnd ? BeingWritten.atItsEnd(file, RECORD) : BeingWritten.atItsBegin(file, RECORD)) {
            assertEquals(
                    "list.txt: expected a file at rest; found one that is being written",
                    refusal(file).getMessage(),
                    writer::toString);
        }
    }

    /** On a busy machine the writer may not have its turn while a list is read: then it is whole, and is read again. */
    private static MalformedFileException refusal(Path file) {
        MalformedFileException[] refused = new MalformedFileException[1];
        for (int i = 0; i < 100 && refused[0] == null; i++) {
            try {
                assertNotNull(TestLists.us().load(file));
            } catch (MalformedFileException e) {
                refused[0] = e;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Objects.requireNonNull(refused[0], "a hundred loads of a file that is being written were not refused");
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
