package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.DAY;
import static io.github.opendnc.loader.TestLists.us;
import static io.github.opendnc.loader.TestLists.write;
import static io.github.opendnc.loader.TestLists.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no text, given as a full list and as a change list. */
class FileStartTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1f8b0800 | expected a list, plain or in a zip file; found a gzip file
                    d0cf11e0 | expected a list as it was downloaded; found an Excel workbook (.xls); open it there and save it as "CSV UTF-8"
                    fffe3200 | line 1: expected ASCII or UTF-8 text; found UTF-16 text, as saved by a spreadsheet or an editor
                    00320031 | line 1: expected ASCII or UTF-8 text; found UTF-16 text, as saved by a spreadsheet or an editor
                    """)
    void bothKindsSayWhatItIs(String hex, String message) throws IOException {
        Path file = Files.write(folder.resolve("list"), HexFormat.of().parseHex(hex));
        String said = message.startsWith("line") ? "list, " + message : "list: " + message;
        assertEquals(said, messageOfFull(file));
        assertEquals(said, messageOfChanges(file));
    }

    @Test
    void aFileOfAWordOrLessIsNoOtherKind() {
        assertEquals(
                "list: expected at least one record (where nothing has changed there is no file to load: --no-changes"
                        + " says so); found none",
                messageOfChanges(write(folder, "list", "\n")));
    }

    @Test
    void aZipFileThatMacOsPackedIsSaidToBe() {
        Path file = write(folder, "l.zip", zip("a.txt", "212,5550100\n", "__MACOSX/._a.txt", "\0\5\26\7"));
        String said =
                "l.zip: expected a zip file as it was downloaded; found one that macOS packed, with members of its"
                        + " own below __MACOSX: give the file from inside it";
        assertEquals(said, messageOfFull(file));
        assertEquals(said, messageOfChanges(file));
    }

    @Test
    void theEndThatOldProgramsWriteIsSaidToBeOne() {
        assertEquals(
                "list, line 2: expected area code, comma, seven digits, as in the records before; found a Ctrl-Z, with"
                        + " which old programs end a file: take it out",
                messageOfFull(write(folder, "list", "212,5550100\n\u001a")));
    }

    private static String messageOfFull(Path file) {
        return String.valueOf(assertThrows(MalformedFileException.class, () -> us().load(file))
                .getMessage());
    }

    private static String messageOfChanges(Path file) {
        return String.valueOf(
                assertThrows(MalformedFileException.class, () -> ChangeList.read(file, DAY.minusDays(1), DAY))
                        .getMessage());
    }
}
