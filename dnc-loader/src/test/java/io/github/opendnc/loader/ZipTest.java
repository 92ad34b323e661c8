package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.bytes;
import static io.github.opendnc.loader.TestLists.canada;
import static io.github.opendnc.loader.TestLists.us;
import static io.github.opendnc.loader.TestLists.write;
import static io.github.opendnc.loader.TestLists.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.Lookup.Answer;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zip file is whole and what its directory says, or it is refused. */
class ZipTest {
    private static final String LIST = "416,5550100\n416,5550107\n416,5550142\n905,5550199\n";

    @TempDir
    Path folder;

    private Snapshot load(byte[] zipped) throws IOException {
        return canada().load(write(folder, "l.zip", zipped)).snapshot();
    }

    private String refused(byte[] zipped) {
        return String.valueOf(assertThrows(MalformedFileException.class, () -> load(zipped), "was accepted")
                .getMessage());
    }

    private static void assertWhole(Snapshot snapshot) {
        assertEquals(4, snapshot.info().numbers());
        for (long number : new long[] {14165550100L, 14165550107L, 14165550142L, 19055550199L}) {
            assertEquals(Answer.LISTED, snapshot.lookup(number).answer());
        }
    }

    @Test
    void aDamagedByteNeverChangesTheContent() throws IOException {
        for (byte[] whole : new byte[][] {zip("list.txt", LIST), stored("list.txt", LIST), zip64("list.txt", LIST)}) {
            assertWhole(load(whole));
            for (int i = 0; i < whole.length; i++) {
                for (int flip : new int[] {1 << i % 8, 0xFF}) {
                    byte[] damaged = whole.clone();
                    damaged[i] ^= (byte) flip;
                    assertWholeOrRefused(damaged);
                }
            }
        }
    }

    private void assertWholeOrRefused(byte[] damaged) throws IOException {
        try {
            assertWhole(load(damaged));
        } catch (MalformedFileException refused) {
            // as it should be; times, versions and attributes may be damaged without harm
        }
    }

    @Test
    void aZipCutAnywhereIsRefused() {
        byte[] whole = zip("list.txt", LIST);
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void bytesBehindTheEndAreRefused() {
        byte[] whole = zip("list.txt", LIST);
        assertEquals(
                "l.zip: expected a whole zip file; found no end record: the file is cut off, or has bytes behind its"
                        + " end",
                refused(Arrays.copyOf(whole, whole.length + 1)));
    }

    @Test
    void twoZipFilesJoinedAreRefused() {
        byte[] one = zip("list.txt", LIST);
        byte[] both = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, both, one.length, one.length);
        assertEquals(
                "l.zip: expected a whole zip file; found a directory that is not where its end record says: a part is"
                        + " missing or added",
                refused(both));
    }

    @Test
    void aMemberTheDirectoryForgotIsRefused() {
        byte[] two = zip("a.txt", LIST, "b.txt", LIST);
        ByteBuffer zip = ByteBuffer.wrap(two).order(ByteOrder.LITTLE_ENDIAN);
        int end = two.length - 22;
        int start = zip.getInt(end + 16);
        int firstHeader = 46 + "a.txt".length();
        byte[] one = new byte[two.length - firstHeader];
        System.arraycopy(two, 0, one, 0, start);
        System.arraycopy(two, start + firstHeader, one, start, one.length - start);
        ByteBuffer forged = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
        int newEnd = end - firstHeader;
        forged.putShort(newEnd + 8, (short) 1).putShort(newEnd + 10, (short) 1);
        forged.putInt(newEnd + 12, zip.getInt(end + 12) - firstHeader);
        assertEquals("l.zip: expected a whole zip file; found bytes that belong to no member", refused(one));
    }

    @Test
    void damagedContentIsRefused() {
        byte[] whole = stored("list.txt", LIST);
        whole[30 + "list.txt".length() + 10]++;
        assertEquals(
                "l.zip!list.txt: expected the content whose CRC-32 the zip file gives; found other content: the file is"
                        + " damaged",
                refused(whole));
    }

    @Test
    void aHeaderThatDiffersFromTheDirectoryIsRefused() {
        byte[] whole = stored("list.txt", LIST);
        whole[30] = 'L';
        assertEquals(
                "l.zip: expected a whole zip file; found a local header that differs from the directory",
                refused(whole));
    }

    @Test
    void encryptedMembersAndOtherMethodsAreRefused() {
        byte[] encrypted = zip("list.txt", LIST);
        ByteBuffer zip = ByteBuffer.wrap(encrypted).order(ByteOrder.LITTLE_ENDIAN);
        int start = zip.getInt(encrypted.length - 22 + 16);
        encrypted[start + 8] |= 1;
        assertEquals("l.zip!list.txt: expected a list; found an encrypted member", refused(encrypted));
        encrypted[start + 8] &= ~1;
        encrypted[start + 10] = 9;
        assertEquals(
                "l.zip!list.txt: expected a member stored or deflated; found compression method 9", refused(encrypted));
    }

    @Test
    void aZipBombIsRefused() {
        assertEquals(
                "l.zip!list.txt: expected at most 200 bytes from one packed byte; found 3,000,000 bytes from 2,924",
                refused(zip("list.txt", " ".repeat(3_000_000))));
    }

    @Test
    void aCommentAndAStoredMemberAreAccepted() throws IOException {
        assertWhole(load(stored("list.txt", LIST)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("National list");
            zip.putNextEntry(new ZipEntry("list.txt"));
            zip.write(bytes(LIST));
        }
        assertWhole(load(out.toByteArray()));
    }

    @Test
    void sizesInTheZip64FormAreAccepted() throws IOException {
        assertWhole(load(zip64("list.txt", LIST)));
    }

    @Test
    void membersAreReadInTheOrderOfTheFile() throws IOException {
        Path file = write(folder, "l.zip", zip("b", "905,5550199\n", "a", "416,5550100\n416,5550107\n416,5550142\n"));
        assertWhole(canada().load(file).snapshot());
    }

    private static byte[] stored(String name, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CRC32 crc = new CRC32();
        crc.update(bytes(content));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length());
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes(content));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A stored member whose every size and position is in the ZIP64 fields, as it would be beyond 4 GiB. */
    private static byte[] zip64(String name, String content) {
        CRC32 crc = new CRC32();
        crc.update(bytes(content));
        ByteBuffer zip = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN);
        short nameLength = (short) name.length();
        zip.putInt(0x04034b50).putShort((short) 45).putShort((short) 0).putShort((short) 0);
        zip.putInt(0).putInt((int) crc.getValue()).putInt(-1).putInt(-1);
        zip.putShort(nameLength).putShort((short) 20).put(bytes(name));
        zip.putShort((short) 1).putShort((short) 16).putLong(content.length()).putLong(content.length());
        zip.put(bytes(content));
        long start = zip.position();
        zip.putInt(0x02014b50)
                .putShort((short) 45)
                .putShort((short) 45)
                .putShort((short) 0)
                .putShort((short) 0);
        zip.putInt(0).putInt((int) crc.getValue()).putInt(-1).putInt(-1);
        zip.putShort(nameLength)
                .putShort((short) 28)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        zip.putInt(0).putInt(-1).put(bytes(name));
        zip.putShort((short) 1).putShort((short) 24);
        zip.putLong(content.length()).putLong(content.length()).putLong(0);
        long end64 = zip.position();
        zip.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        zip.putLong(1).putLong(1).putLong(end64 - start).putLong(start);
        zip.putInt(0x07064b50).putInt(0).putLong(end64).putInt(1);
        zip.putInt(0x06054b50)
                .putShort((short) -1)
                .putShort((short) -1)
                .putShort((short) -1)
                .putShort((short) -1);
        zip.putInt(-1).putInt(-1).putShort((short) 0);
        return Arrays.copyOf(zip.array(), zip.position());
    }

    @Test
    void aWorkbookIsToldByItsName() {
        String save = "; open it there and save it as \"CSV UTF-8\"";
        byte[] book = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
        for (RegistryLoader loader : List.of(us(), canada())) {
            assertEquals(
                    "l.xlsx: expected a list as it was downloaded; found an Excel workbook (.xlsx)" + save,
                    refused(loader, write(folder, "l.xlsx", book)));
            assertEquals(
                    "l.ods: expected a list as it was downloaded; found an OpenDocument file (.ods)" + save,
                    refused(loader, write(folder, "l.ods", zip("mimetype", "x", "content.xml", "<x/>"))));
            assertEquals(
                    "l.xls: expected a list as it was downloaded; found an Excel workbook (.xls)" + save,
                    refused(loader, write(folder, "l.xls", "\u00d0\u00cf\u0011\u00e0rest")));
        }
    }

    private static String refused(RegistryLoader loader, Path file) {
        return String.valueOf(assertThrows(MalformedFileException.class, () -> loader.load(file))
                .getMessage());
    }
}
