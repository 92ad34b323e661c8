package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.csv.RowReader;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads when a file is not what it should be. */
final class MalformedLeadsTest {
    private static final int MIB = 1 << 20;

    @TempDir
    Path dir;

    @Test
    void quotes() throws IOException {
        String rows = "1,2125550142\n".repeat(6_999);
        assertMessage(
                "leads.csv, line 7001: expected quoted fields that end with a quote before the delimiter or line end; "
                        + "found other text after a closing quote (line 7001)",
                "id,phone\n" + rows + "\"a\"b,2125550142\n");
        assertMessage(
                "leads.csv, line 3: expected quoted fields that end with a quote before the delimiter or line end; "
                        + "found the end of the file inside a quoted field",
                "id,phone\n1,2125550142\n\"a,2125550142\n1,2125550142\n");
    }

    @Test
    void aRecordMayHaveOneMebibyte() throws IOException {
        String phone = ",2125550142";
        String longest = "x".repeat(MIB - phone.length()) + phone;
        assertEquals(2, scrub(Leads.scrub(), ("id,phone\r\n" + longest + "\r\n1,2125550142\r\n").getBytes(UTF_8)));
        String message = "leads.csv, line 2: expected a record of at most 1 MiB; "
                + "found a longer one; is there a quote that is never closed?";
        assertMessage(message, "id,phone\nx" + longest + "\n");
        assertMessage(message, "id,phone\n\u00e9" + longest.substring(1) + "\n");
        assertMessage(message, "id,phone\n\"" + "x\n".repeat(3 * MIB));
    }

    @Test
    void encodings() throws IOException {
        byte[] neither = "phone\n2125550142\n\u0081\u00e9\n".getBytes(ISO_8859_1);
        assertMessage(
                "leads.csv, line 3: expected UTF-8 text; "
                        + "found bytes that do not decode; save the file as UTF-8, or give --encoding (withEncoding), for"
                        + " example ISO-8859-1",
                Leads.scrub(),
                neither);
        assertEquals(2, scrub(Leads.scrub().withEncoding(ISO_8859_1), neither));
        String nul = "leads.csv, line 1: expected text; "
                + "found a NUL; if it is UTF-16 without a byte order mark, give --encoding (withEncoding) UTF-16LE or UTF-16BE";
        assertMessage(nul, Leads.scrub(), "phone\n2125550142\n".getBytes(UTF_16LE));
        assertMessage(nul.replace("line 1", "line 2"), Leads.scrub(), "phone\n21255\00050142\n".getBytes(UTF_8));
        assertEquals(1, scrub(Leads.scrub().withEncoding(UTF_16LE), "phone\n2125550142\n".getBytes(UTF_16LE)));
        assertEquals(1, scrub(Leads.scrub(), "phone\n2125550142\n".getBytes(UTF_16)));
        assertMessage(
                "leads.csv: expected encoding windows-1252, as given; found a byte order mark of UTF-8",
                Leads.scrub().withEncoding(Charset.forName("windows-1252")),
                "\uFEFFphone\n2125550142\n".getBytes(UTF_8));
        assertMessage(
                "leads.csv: expected UTF-16 with a byte order mark; "
                        + "found no mark; give --encoding (withEncoding) UTF-16LE or UTF-16BE",
                Leads.scrub().withEncoding(UTF_16),
                "phone\n".getBytes(UTF_8));
        assertMessage(
                "leads.csv: expected UTF-8, UTF-16 or an encoding of one byte a character; "
                        + "found encoding Shift_JIS, as given",
                Leads.scrub().withEncoding(Charset.forName("Shift_JIS")),
                "phone\n".getBytes(UTF_8));
    }

    @Test
    void headers() throws IOException {
        assertMessage("leads.csv: expected a header line; found an empty file", "");
        assertMessage("leads.csv: expected a header line; found an empty file", "\n\n");
        assertMessage(
                "leads.csv, line 1: expected the columns of an earlier scrub whole and in their order, from dnc_number to"
                        + " dnc_valid_until; those of somebody else left alone with --ignore (ignoring) or read with --map"
                        + " (withMapping); found \"DNC_Code\", \"dnc_list\"",
                "phone,DNC_Code,dnc_list\n");
        assertMessage(
                "leads.csv, line 1: expected a header line without telephone numbers, which names the columns; found"
                        + " \"212#######\"",
                "Jane,2125550142,mobile\n");
        // telephone numbers below it are no reason to name one of these cells as the phone column
        assertMessage(
                "leads.csv, line 1: expected a header line without telephone numbers, which names the columns; found"
                        + " \"212#######\"",
                "2125550142,Ann\n2125550143,Bob\n");
        assertMessage(
                "leads.csv, line 1: expected a header line without telephone numbers, which names the columns; found"
                        + " \"phone 212#######\"",
                "phone 2125550142\nphone 2125550143\n");
        assertMessage(
                "leads.csv, line 1: expected a header line without telephone numbers, which names the columns; found"
                        + " \"Mobile (212) ###-####\"",
                "Name,Mobile (212) 555-0142\nAnn,2125550143\n");
        assertEquals(1, scrub(Leads.scrub(), "phone,cf_4165550146\n3035550144,x\n".getBytes(UTF_8)));
        String json =
                "leads.csv, line 1: expected a header line without telephone numbers, which names the columns (this looks"
                        + " like JSON, which is not read: save it as CSV); found ";
        assertMessage(json + "\"[{\"phone\":\"212#######\"}]\"", "[{\"phone\":\"2125550142\"}]\n");
        assertMessage(
                json + "\"{\"phone\":\"212#######\"}\"", "{\"phone\":\"2125550142\"}\n{\"phone\":\"2125550143\"}\n");
        assertEquals(
                1,
                scrub(
                        Leads.scrub(),
                        "phone,calls of 2026-11-24 10:00:00,q_1764450000\n2125550142,1,2\n".getBytes(UTF_8)));
        assertMessage(
                "leads.csv, line 2: expected a phone column; name it with --phone-column (withPhoneColumns); "
                        + "found the columns \"id\", \"Numero\"",
                "\nid,Numero\n");
        assertMessage(
                "leads.csv, line 1: expected a phone column; name it with --phone-column (withPhoneColumns); found telephone numbers below \"From\","
                        + " \"To\"",
                "id,From,To,Duration\n1,2125550142,+12125550143,12\n2,,(212) 555-0144,0\n");
        assertMessage(
                "leads.csv, line 1: expected a phone column; name it with --phone-column (withPhoneColumns); found the columns \"id\", \"From\"",
                "id,From\n1,2125550142\n2,a person\n");
        assertMessage(
                "leads.csv, line 1: expected one column for the fact zone; rename the others; "
                        + "found the columns \"zone\", \"Zone\"",
                "phone,zone,Zone\n");
        assertMessage(
                "leads.csv, line 1: expected one column for the fact consent; leave the others alone with --ignore "
                        + "(ignoring); found the columns \"OptIn\", \"consent\"",
                Leads.scrub().withMapping("consent", "optin"),
                "phone,OptIn,consent\n".getBytes(UTF_8));
        String missing = "leads.csv, line 1: expected a column named \"fon\"; found the columns \"phone\"";
        byte[] leads = "phone\n".getBytes(UTF_8);
        assertMessage(missing, Leads.scrub().withPhoneColumns(List.of("fon")), leads);
        assertMessage(missing, Leads.scrub().withMapping("zone", "fon"), leads);
        assertMessage(missing, Leads.scrub().ignoring("fon"), leads);
    }

    @Test
    void settings() {
        assertEquals(
                "delimiter: expected no quote, line end or half of a character",
                assertThrows(IllegalArgumentException.class, () -> Leads.scrub().withDelimiter('"'))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Leads.scrub().withMapping("consnt", "x"));
    }

    /** With an underscore between fields, MAY_NOT_CALL would read CALL below the name of the verdict. */
    @Test
    void noDelimiterCutsOurOwnColumns() throws IOException {
        StringBuilder refused = new StringBuilder();
        for (char delimiter = 1; delimiter < 128; delimiter++) {
            try {
                LeadScrub scrub = Leads.scrub().withDelimiter(delimiter);
                for (String line :
                        Leads.run(scrub, "phone\n2125550143\n2125550142\n").split("\n", 3)) {
                    assertEquals(9, RowReader.fields(line.strip(), delimiter).size(), line);
                }
            } catch (IllegalArgumentException impossible) {
                refused.append(delimiter);
            }
        }
        assertEquals("\n\r\"+0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", refused.toString());
    }

    private void assertMessage(String message, String leads) throws IOException {
        assertMessage(message, Leads.scrub(), leads.getBytes(UTF_8));
    }

    private void assertMessage(String message, LeadScrub scrub, byte[] leads) {
        assertEquals(
                message,
                assertThrows(MalformedFileException.class, () -> scrub(scrub, leads))
                        .getMessage());
    }

    private long scrub(LeadScrub scrub, byte[] leads) throws IOException {
        Path file = Files.write(dir.resolve("leads.csv"), leads);
        return scrub.run(file, dir.resolve("out.csv")).rows();
    }
}
