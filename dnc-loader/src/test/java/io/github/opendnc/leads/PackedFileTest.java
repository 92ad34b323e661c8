package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lead files that come packed, and those that are no text. */
final class PackedFileTest {
    private static final String LEADS = "phone\n2125550142\n";

    @TempDir
    private Path dir = Path.of("");

    @Test
    void gzipAndAZipOfOneFileAreReadWhateverTheirNames() throws IOException {
        byte[] plain = Leads.run(Leads.scrub(), LEADS.getBytes(UTF_8));
        for (byte[] packed : List.of(
                gzip(LEADS.getBytes(UTF_8)),
                zip("leads.csv"),
                zip("a folder/", "a folder/leads.csv", "__MACOSX/._leads.csv"))) {
            Path file = Files.write(dir.resolve("leads"), packed);
            Path out = dir.resolve("out.csv");
            assertEquals(1, Leads.scrub().run(file, out).rows());
            assertArrayEquals(plain, Files.readAllBytes(out));
            assertArrayEquals(plain, Leads.run(Leads.scrub(), packed));
        }
    }

    @Test
    void whatIsNoTextIsNamedWithWhatToDo() throws IOException {
        assertRefused(
                "an Excel workbook (.xlsx); open it there and save it as \"CSV UTF-8\"",
                zip("[Content_Types].xml", "xl/workbook.xml"));
        assertRefused(
                "an OpenDocument file (.ods); open it there and save it as \"CSV UTF-8\"",
                zip("mimetype", "content.xml"));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertRefused("an Excel workbook (.xls); open it there and save it as \"CSV UTF-8\"", old);
        assertRefused("a zip of 2 files; unpack it and take one", zip("one.csv", "two.csv"));
        assertRefused("an empty zip", zip());
        assertRefused("a packed file within a packed one; unpack it", gzip(zip("leads.csv")));
    }

    /** As programs write it that add to a file, or compress it in blocks. */
    @Test
    void gzipInSeveralPartsIsReadToItsEnd() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(gzip("phone\n".getBytes(UTF_8)));
        for (int i = 0; i < 500; i++) {
            parts.write(gzip("2125550142\n".repeat(i % 7 + 1).getBytes(UTF_8)));
        }
        Path file = Files.write(dir.resolve("leads.csv.gz"), parts.toByteArray());
        assertEquals(1_994, Leads.scrub().run(file, dir.resolve("out.csv")).rows());
        parts.write(1);
        assertRefused("a packed file that is damaged, cut short or locked with a password", parts.toByteArray());
    }

    @Test
    void whatIsDamagedIsRefused() throws IOException {
        String damaged = "a packed file that is damaged, cut short or locked with a password";
        byte[] gzip = gzip("phone\n2125550142\n2125550144\n".repeat(100).getBytes(UTF_8));
        assertRefused(damaged, Arrays.copyOf(gzip, gzip.length - 9));
        byte[] flipped = gzip.clone();
        flipped[gzip.length - 8] ^= 1;
        assertRefused(damaged, flipped);
    }

    /** What a reader that goes from member to member would pass over are leads that nobody would miss. */
    @Test
    void aZipIsReadWholeOrRefused() throws IOException {
        byte[] one = zip("leads.csv");
        byte[] two = zip("one.csv", "two.csv");
        int second = new String(two, ISO_8859_1).indexOf("PK\003\004", 4);
        int directory = new String(two, ISO_8859_1).indexOf("PK\001\002");
        byte[] spoiled = two.clone();
        spoiled[second] ^= 1;
        List<byte[]> broken = List.of(
                Arrays.copyOf(one, 8),
                Arrays.copyOf(one, 50),
                Arrays.copyOf(one, one.length - 1),
                Arrays.copyOf(two, second),
                Arrays.copyOf(two, directory),
                join(Arrays.copyOf(two, second), new byte[7], Arrays.copyOfRange(two, second, two.length)),
                spoiled,
                join(one, one),
                join(one, new byte[1]));
        for (byte[] zip : broken) {
            Path file = Files.write(dir.resolve("leads.csv"), zip);
            MalformedFileException refused = assertThrows(
                    MalformedFileException.class, () -> Leads.scrub().run(file, dir.resolve("none.csv")));
            assertTrue(
                    String.valueOf(refused.getMessage()).startsWith("leads.csv: expected a whole zip file; found "),
                    refused.getMessage());
            assertFalse(Files.exists(dir.resolve("none.csv")));
        }
    }

    @Test
    void aMemberOtherThanItsChecksumIsRefused() throws IOException {
        byte[] zip = zip("leads.csv");
        zip[new String(zip, ISO_8859_1).indexOf("PK\007\010") - 1] ^= 1;
        Path file = Files.write(dir.resolve("leads.csv"), zip);
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Leads.scrub().run(file, dir.resolve("none.csv")));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("leads.csv!leads.csv: expected "),
                refused.getMessage());
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void theCompanyListMayBePackedToo() throws IOException {
        Path file = Files.write(dir.resolve("ours.csv.gz"), gzip("phone\n2125550142\n".getBytes(UTF_8)));
        assertEquals(1, CompanyListFile.read(file, Leads.DAY).list().size());
    }

    private void assertRefused(String found, byte[] bytes) throws IOException {
        Path file = Files.write(dir.resolve("leads.csv"), bytes);
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Leads.scrub().run(file, dir.resolve("none.csv")));
        assertEquals("leads.csv: expected a text file such as CSV; found " + found, refused.getMessage());
        try (Stream<Path> files = Files.list(dir)) {
            assertEquals(
                    0,
                    files.filter(other -> other.toString().endsWith("none.csv")).count());
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    out.write(LEADS.getBytes(UTF_8));
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
