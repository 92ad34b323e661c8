package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.files.NamedPipe;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Subscription;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionsFileTest {
    private static final String HEADER = "seller,organization,registry,area_codes,from,to\n";

    @TempDir
    private Path temp;

    private List<Subscription> read(String text) throws IOException {
        return SubscriptionsFile.read(Files.writeString(temp.resolve("sellers.csv"), text));
    }

    @Test
    void aFolderIsNamed() {
        Exception refused = assertThrows(MalformedFileException.class, () -> SubscriptionsFile.read(temp));
        assertEquals(temp.getFileName() + ": expected a file; found a folder", refused.getMessage());
    }

    @Test
    void everyLineIsASubscription() throws IOException {
        List<Subscription> read = read("\ufeff" + HEADER
                + "\"Acme, Inc.\",12345678-12345,us-national,212 646,2026-01-01,2026-12-31\r\n"
                + "Other,,ca-national,all,2026-01-01,\n\n");
        assertEquals(
                List.of(
                        new Subscription(
                                "Acme, Inc.",
                                "12345678-12345",
                                RegistryId.US_NATIONAL,
                                Optional.of(new TreeSet<>(Set.of(212, 646))),
                                LocalDate.of(2026, 1, 1),
                                Optional.of(LocalDate.of(2026, 12, 31))),
                        Subscription.toAll("Other", RegistryId.CA_NATIONAL, LocalDate.of(2026, 1, 1))),
                read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Acme,,us-national,212,2026-01-01             | line 2: expected 6 fields; found 5
            Acme,,us-national,21,2026-01-01,             | line 2: expected in area_codes area codes of three digits with blanks between them, or all; found "21"
            Acme,,us-national,212,2026-02-30,            | line 2: expected in from a day such as 2026-11-24; found "2026-02-30"
            Acme,,us-national,212,212-555-0143,          | line 2: expected in from a day such as 2026-11-24; found "212-###-####"
            Acme,,us-national,212,2026-01-01,1/1/2027    | line 2: expected in to a day such as 2026-11-24; found "1/1/2027"
            Acme,,us-national,212,+12026-01-01,          | line 2: expected in from a day such as 2026-11-24; found "+120##-##-##"
            Acme,,us-national,212,0000-01-01,            | line 2: expected in from a day such as 2026-11-24; found "0000-01-01"
            ,,us-national,212,2026-01-01,                | line 2: expected in seller a name; found a blank
            Acme,,US,212,2026-01-01,                     | line 2: expected in registry us-national, ca-national or the id of another registry such as us-in; found "US"
            Acme,,us,212,2026-01-01,                     | line 2: expected in registry us-national, ca-national or the id of another registry such as us-in; found "us"
            Acme,,single-look-up,all,2026-01-01,         | line 2: expected in registry us-national, ca-national or the id of another registry such as us-in; found "single-look-up"
            Acme,,ca,all,2026-01-01,                     | line 2: expected in registry us-national, ca-national or the id of another registry such as us-in; found "ca"
            Acme,,us-national,212,646,2026-01-01,        | line 2: expected 6 fields (area codes with blanks between them: 212 646); found 7
            Acme,,us-national,"212,646",2026-01-01,      | line 2: expected in area_codes area codes of three digits with blanks between them, or all; found "212,646"
            Acme,,us-national,212,2026-01-02,2026-01-01  | line 2: expected in to 2026-01-02 or a later day; found "2026-01-01"
            Acme,,us-national,,2026-01-01,               | line 2: expected in area_codes area codes of three digits with blanks between them, or all; found a blank
            Acme,,us-national,"  ",2026-01-01,           | line 2: expected in area_codes area codes of three digits with blanks between them, or all; found a blank
            Acme,,us-national,none,2026-01-01,           | line 2: expected in area_codes area codes of three digits with blanks between them, or all; found "none"
            "Acme"x,,us-national,212,2026-01-01,         | line 2: expected quoted fields that end with a quote before the comma or line end; found other text after a closing quote
            """)
    void whatIsNoneIsRefused(String line, String message) {
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> read(HEADER + line + "\n"));
        assertEquals("sellers.csv, " + message, String.valueOf(refused.getMessage()));
    }

    @Test
    void aTextThatIsTooLongOrNotUtf8IsNamed() throws IOException {
        String long201 = "a".repeat(201);
        String refused = String.valueOf(assertThrows(
                        MalformedFileException.class,
                        () -> read(HEADER + "Acme," + long201 + ",us-national,212,2026-01-01,\n"))
                .getMessage());
        assertTrue(
                refused.startsWith(
                        "sellers.csv, line 2: expected in organization no more than 200 characters on one line"),
                refused);

        Path latin = temp.resolve("latin.csv");
        Files.write(latin, (HEADER + "Caf\u00e9,,us-national,212,2026-01-01,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(String.valueOf(assertThrows(MalformedFileException.class, () -> SubscriptionsFile.read(latin))
                        .getMessage())
                .endsWith("expected UTF-8 text; found bytes that do not decode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"212 646", "212;646", "212+646", "212 ; 646"})
    void areaCodesAreSetApartByBlanksSemicolonsOrPlusSigns(String areaCodes) throws IOException {
        assertEquals(
                Optional.of(Set.of(212, 646)),
                read(HEADER + "Acme,,us-national," + areaCodes + ",2026-01-01,\n")
                        .get(0)
                        .areaCodes());
    }

    @Test
    void theLineOfAFaultIsThatOfItsRow() {
        String two = HEADER + "Acme,,us-national,all,2026-01-01,\n\n";
        String open = String.valueOf(assertThrows(MalformedFileException.class, () -> read(two + "\"Acme,,\n\n"))
                .getMessage());
        assertTrue(open.startsWith("sellers.csv, line 4: expected quoted fields"), open);
        assertTrue(open.endsWith("found the end of the file inside a quoted field"), open);
    }

    /** The day behind the last comma may be what is missing, and without one it would be paid for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\""})
    void aRowThatIsCutBeforeItsLastDayIsRefused(String rest) throws IOException {
        String cut = HEADER + "Other,,us-national,646,2026-10-01,\nAcme,,us-national,212,2026-10-01,";
        assertEquals(
                "sellers.csv, line 3: expected in to a day or a line end behind an empty one; found the end of the file",
                assertThrows(MalformedFileException.class, () -> read(cut + rest))
                        .getMessage());
        assertEquals(2, read(cut + rest + "\n").size());
        assertEquals(2, read(cut + "2026-10-31").size());
        assertEquals(2, read(cut + "\n ").size());
    }

    /** What a pipe holds is gone when it has been read. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsReadToItsEnd() throws Exception {
        Path pipe = NamedPipe.at(temp.resolve("pipe"));
        Process writer = new ProcessBuilder("sh", "-c", "cat >" + pipe).start();
        try (OutputStream to = writer.getOutputStream()) {
            to.write((HEADER + "Acme,,us-national,all,2026-01-01,\n").getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(1, SubscriptionsFile.read(pipe).size());
    }

    @Test
    void aFileWithoutItsHeaderIsRefused() {
        assertThrows(MalformedFileException.class, () -> read(""));
        assertThrows(MalformedFileException.class, () -> read("Acme,,us-national,212,2026-01-01,\n"));
    }
}
