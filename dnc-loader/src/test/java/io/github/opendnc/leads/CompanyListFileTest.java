package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.loader.BeingWritten;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.CompanyListInfo;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompanyListFileTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    Path dir;

    @Test
    void columnsByName() throws IOException {
        CompanyList list = read("Name,Requested_On,PHONE\nJane,2024-03-01,(212) 555-0142\n\nJoe,,212-555-0143\n")
                .list();
        assertEquals(2, list.size());
        assertEquals(Optional.of(DAY), list.requestedOn(new PhoneNumber(12125550142L)));
        assertTrue(list.bars(new PhoneNumber(12125550142L), DAY));
        assertFalse(list.bars(new PhoneNumber(12125550142L), DAY.minusDays(1)));
        assertTrue(list.bars(new PhoneNumber(12125550143L), LocalDate.of(2000, 1, 1)));
    }

    /** Of one that is packed the bytes are those of the pack, as they lie there. */
    @Test
    void itNamesTheFileThatWasRead() throws IOException {
        Path file = Files.writeString(dir.resolve("company.csv"), "phone\n2125550142\n");
        // printf 'phone\n2125550142\n' | sha256sum
        assertEquals(
                List.of(new SourceFile(
                        "company.csv", 17, "f72b79f4a288858619f08b568e2a5b0389c735f4b67b78822e616e8bf6104b97")),
                CompanyListFile.read(file, DAY).list().info().sources());
        Path packed = dir.resolve("company.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        CompanyListInfo info = CompanyListFile.read(packed, DAY).list().info();
        try (InputStream in = Files.newInputStream(packed)) {
            assertEquals(List.of(SourceFile.of(packed, in)), info.sources());
        }
        assertEquals(1, info.numbers());
    }

    /** Who is in the rest of a list that is still being written would be called. */
    @Test
    void aListThatIsBeingWrittenIsRefused() throws Exception {
        Path file = Files.writeString(dir.resolve("company.csv"), "phone\n" + "2125550142\n".repeat(100_000));
        try (BeingWritten writer = BeingWritten.atItsEnd(file, "2125550143\n")) {
            assertEquals(
                    "company.csv: expected a file at rest; found one that is being written",
                    writer.refusal(() -> CompanyListFile.read(file, DAY)).getMessage());
        }
    }

    /** A comma in a note stands in a field, and divides none. */
    @Test
    void aNumberInANoteIsBarredAsARegistryWritesIt() throws IOException {
        CompanyListFile file = read("phone,note\n2125550143,\"his mobile too: 646,5550100\"\n");
        assertEquals(2, file.list().size());
        assertTrue(file.list().bars(PhoneNumber.parse("6465550100"), DAY));
        assertEquals(List.of("telephone numbers in other columns, which bar too: \"note\" 1"), file.notes());
        assertEquals(
                1,
                read("phone,note\n2125550143,\"paid 1,234,567,8901\"\n").list().size());
    }

    /** At once, and not only if a row has a day. */
    @Test
    @SuppressWarnings("NullAway")
    void todayIsNeeded() throws IOException {
        Path file = Files.writeString(dir.resolve("company.csv"), "phone\n2125550142\n");
        assertThrows(NullPointerException.class, () -> CompanyListFile.read(file, null));
    }

    /** A number that is on the list and not read would be called. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone,phone2,requested_on\n2125550142,2125550143,2024-03-01\n",
                "phone,home phone,Requested On\n2125550142,(212) 555-0143,2024-03-01\n",
                "HomePhone,WorkPhone,requested-on\n2125550142,2125550143,2024-03-01\n",
                "phone,mobile,requested_on\n2125550142,,2024-03-01\n,2125550143,2024-03-01\n",
                "phone,Teléfono,requested_on\n2125550142,2125550143,2024-03-01\n",
                "phone,alt,requested_on\n2125550142,212.555.0143,2024-03-01\n",
                "phone,,requested_on\n2125550142,2125550143,2024-03-01\n",
                "phone,notes,requested_on\n2125550142,also +1 (212) 555-0143 after six,2024-03-01\n",
                "phone,do not phone,requested_on\n2125550142,2125550143,2024-03-01\n",
                "Phone 1,Phone 1 Type,Phone 2,Phone 2 Type,requested_on\n2125550142,mobile,2125550143,,2024-03-01\n"
            })
    void everyNumberInARowBars(String text) throws IOException {
        CompanyList list = read(text).list();
        assertEquals(2, list.size());
        assertEquals(Optional.of(DAY), list.requestedOn(new PhoneNumber(12125550142L)));
        assertEquals(Optional.of(DAY), list.requestedOn(new PhoneNumber(12125550143L)));
    }

    @Test
    void whatWasReadBesidesIsSaid() throws IOException {
        assertEquals(
                List.of(
                        "read as telephone numbers: \"phone\", \"Phone2\"",
                        "telephone numbers in other columns, which bar too: \"alt\" 2, \"notes\" 1"),
                read("phone,alt,Phone2,notes\n2125550142,2125550143,,\n2125550144,2125550145,2125550146,212-555-0147\n")
                        .notes());
    }

    @Test
    void whatIsNoNumberInOtherColumnsIsLeftAlone() throws IOException {
        CompanyListFile file = read("""
                phone,id,at,amount,Phone Code,Phone2,zip
                2125550142,12125550,2024-03-01 12:30:45,1700000000,1,,10001-1234
                2125550143,20240301123045,1700000000000,1.5E+09,1,n/a,
                """);
        assertEquals(2, file.list().size());
    }

    /** It would stand in no column, and be barred by none. */
    @Test
    void aNumberBehindTheLastColumnIsRefused() {
        assertMessage("list.csv, line 2: expected 1 field; found 2", "phone\n2125550142,2125550143\n");
    }

    /** In Manila it is tomorrow when somebody in Ohio asks not to be called: the call of the same evening is barred. */
    @Test
    void aRequestOfTodayBarsWhateverDayItIsElsewhere() throws IOException {
        CompanyList list =
                read("phone,requested_on\n2125550142,2026-11-25\n2125550143,2026-11-24\n2125550144,2026-11-23\n")
                        .list();
        LocalDate before = LocalDate.of(2026, 11, 22);
        assertTrue(list.bars(PhoneNumber.parse("2125550142"), before));
        assertTrue(list.bars(PhoneNumber.parse("2125550143"), before));
        assertFalse(list.bars(PhoneNumber.parse("2125550144"), before));
        assertTrue(list.bars(PhoneNumber.parse("2125550144"), before.plusDays(1)));
        assertMessage(
                "list.csv, line 2: expected a day no later than tomorrow, 2026-11-25, in requested_on; found 2026-11-26",
                "phone,requested_on\n2125550142,2026-11-26\n");
    }

    @Test
    void bareNumbers() throws IOException {
        CompanyListFile file = read("2125550142\n+1 (212) 555-0143 x9\n+442079460958\n");
        assertEquals(2, file.list().size());
        assertTrue(file.list().bars(new PhoneNumber(12125550142L), DAY));
        assertEquals(List.of("numbers outside North America left out: 1"), file.notes());
    }

    /** A program that writes a plus sign before ten digits makes them a number of Morocco. */
    @Test
    void aPlusSignBeforeTenDigitsBarsTheNumberThatWasMeant() throws IOException {
        CompanyListFile file = read("phone,requested_on\n+2125550142,\n+65 6723 4567,\n+442079460958,\n");
        assertTrue(file.list().bars(PhoneNumber.parse("2125550142"), DAY));
        assertEquals(2, file.list().size());
        assertEquals(
                List.of(
                        "numbers with a plus sign and ten digits, which bar as if a 1 stood before them: 2",
                        "numbers outside North America left out: 1"),
                file.notes());
    }

    @Test
    void aFileWithoutNumbersIsAnEmptyListAndSaysSo() throws IOException {
        assertEquals(
                List.of("the company list holds no numbers"),
                read("phone,requested_on\n").notes());
    }

    @Test
    void nothingIsPassedOver() {
        assertMessage("list.csv: expected a company list, with a header at the least; found an empty file", "");
        assertMessage(
                "list.csv: expected a company list, with a header at the least; found nothing but blank lines", "\n\n");
        assertMessage(
                "list.csv, line 2: expected a telephone number; found a text that is none (expected 10 digits, found 9)",
                "2125550142\n212555014\n");
        assertMessage(
                "list.csv, line 2: expected a telephone number; found a text that is none (empty)",
                "phone,requested_on\n,2024-03-01\n");
        assertMessage(
                "list.csv, line 2: expected a date such as 2026-11-24 in requested_on (--date-format is for leads alone); found \"March\"",
                "phone,requested_on\n2125550142,March\n");
        assertMessage(
                "list.csv, line 2: expected a day no later than tomorrow, 2026-11-25, in requested_on; found 2062-11-01",
                "phone,requested_on\n2125550142,2062-11-01\n");
        assertMessage(
                "list.csv, line 2: expected a date such as 2026-11-24 in requested_on (--date-format is for leads alone); found \"+999######-##-##\"",
                "phone,requested_on\n2125550142,+999999999-12-31\n");
        assertMessage("list.csv, line 2: expected 2 fields; found 1", "phone,requested_on\n2125550142\n");
        assertMessage(
                "list.csv, line 1: expected a header with a column phone, or bare numbers, one a line; "
                        + "found the columns \"name\", \"requested_on\"",
                "name,requested_on\n");
        assertMessage(
                "list.csv, line 1: expected a header with a column phone, or bare numbers, one a line; "
                        + "found the columns \"212#######\", \"212#######\"",
                "2125550142,2125550143\n");
        assertMessage( // as a registry writes it
                "list.csv, line 1: expected a header with a column phone, or bare numbers, one a line (all ten digits in "
                        + "one field, without a comma); found the columns \"212\", \"555####\"",
                "212,5550142\n212,5550143\n");
        assertMessage(
                "list.csv, line 1: expected a header with one column requested_on; "
                        + "found the columns \"requested_on\", \"Requested On\"",
                "phone,requested_on,Requested On\n");
        assertMessage( // rows that a quote has made part of the header
                "list.csv, line 1: expected a header without telephone numbers; found \"notes\\n212#######,####-##-##,\"",
                "phone,requested_on,\"notes\n2125550142,2024-01-01,\"\n2125550144,2024-01-01,\n");
        assertMessage(
                "list.csv, line 1: expected a header without telephone numbers; found \"212#######\"",
                "2125550142,mobile\n2125550143,mobile\n");
        assertMessage(
                "list.csv, line 3: expected a telephone number in \"mobile\"; "
                        + "found a text that is none (expected 10 digits, found 7)",
                "phone,mobile\n2125550142,\n2125550143,555-0144\n");
        assertMessage(
                "list.csv, line 2: expected a telephone number in \"Phone2\"; "
                        + "found a text that is none (several numbers in one cell)",
                "phone,Phone2\n2125550142,2125550143 or 2125550144\n");
        for (String rounded : List.of("2.13E+09", "2.125550143E9", "1.21256E+10", "2,13E+09", "2E+09")) {
            assertMessage(
                    "list.csv, line 2: expected a telephone number in \"Alt number\"; found a text that is none (written as"
                            + " a decimal number by a spreadsheet, digits may be lost)",
                    "phone,Alt number\n2125550142,\"" + rounded + "\"\n");
            assertMessage(
                    "list.csv, line 2: expected a telephone number in \"Home\"; found a text that is none (written as"
                            + " a decimal number by a spreadsheet, digits may be lost)",
                    "phone,Home\n2125550142,\"" + rounded + "\"\n");
        }
        assertMessage(
                "list.csv, line 2: expected a telephone number; found a text that is none (empty)",
                "phone,Phone2,name\n,,Jane\n");
        assertMessage(
                "list.csv, line 1: expected a telephone number; "
                        + "found a text that is none (holds a character that no telephone number has)",
                "nummern\n2125550142\n");
    }

    /** No option tells the encoding of this file: that of the leads is none of its own. */
    @Test
    void anEncodingThatIsNotFoundIsNotAskedFor() throws IOException {
        assertMessage(
                "list.csv, line 1: expected text; found a NUL; if it is UTF-16 without a byte order mark, save the file as"
                        + " UTF-8",
                "2\0001\0002\0");
        Path file = dir.resolve("list.csv");
        for (String latin : List.of("\u00c3\u00a9 \u00e9", "\u0081")) {
            Files.write(file, ("phone,name\n2125550142," + latin + "\n").getBytes(StandardCharsets.ISO_8859_1));
            String refused =
                    String.valueOf(assertThrows(MalformedFileException.class, () -> CompanyListFile.read(file, DAY))
                            .getMessage());
            assertTrue(refused.contains("line 2") && !refused.contains("ncoding"), refused);
        }
    }

    private void assertMessage(String message, String text) {
        assertEquals(
                message,
                assertThrows(MalformedFileException.class, () -> read(text)).getMessage());
    }

    private CompanyListFile read(String text) throws IOException {
        return CompanyListFile.read(Files.writeString(dir.resolve("list.csv"), text), LocalDate.of(2026, 11, 24));
    }

    /** Whatever people and programs write between the parts of a number, in a column of any name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "212 - 555 - 0100",
                "(212)  555 - 0100",
                "212/555/0100",
                "1/212/555-0100",
                "21255501 00",
                "212 55 50 100",
                "212--555--0100",
                "(212)(555)(0100)",
                "212\t555\t0100",
                "212\u00a0555\u00a00100",
                "(212)\u202f555-0100",
                "212\u2010555\u20110100",
                "212\u2013555\u22120100",
                "call 212 \u2013 555 \u2013 0100 no more",
                "+1 (212) 555.0100",
                "2125550100.0",
                "tel:+12125550100",
                "２１２－５５５－０１００",
                "2125550100 / 2125550101"
            })
    void aNumberInAnyColumnBarsHoweverItIsWritten(String cell) throws IOException {
        CompanyListFile file = read("phone,work\n2125550199,\"" + cell + "\"\n");
        assertTrue(file.list().bars(PhoneNumber.parse("2125550100"), LocalDate.of(2026, 11, 24)), cell);
        assertTrue(file.notes().toString().contains("\"work\" "), file.notes()::toString);
    }
}
