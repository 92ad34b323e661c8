package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read back. Any other content of a file is refused, with one line. */
class SnapshotFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final LocalDate OLDER = LocalDate.of(2026, 10, 20);

    @TempDir
    private Path folder;

    private Snapshot snapshot;
    private byte[] intact;
    private int files;

    /** Code that interrupts a thread looks for this exception and knows what it means. */
    @Test
    void anInterruptedThreadIsToldThatItWas() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(ClosedByInterruptException.class, () -> snapshot.writeTo(folder.resolve("interrupted")));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @BeforeEach
    void write() throws IOException {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(0, DAY)
                .covering(212, DAY)
                .covering(945, DAY)
                .covering(999, OLDER)
                .add(0, 0)
                .add(999, 9_999_999);
        Random random = new Random(7);
        for (int thousand = 5_000; thousand < 5_040; thousand++) {
            for (int number = 0; number < 25 * (thousand - 5_000); number++) {
                builder.add(212, thousand * 1_000 + random.nextInt(1_000));
            }
        }
        snapshot = builder.build()
                .withSources(List.of(
                        new SourceFile("2026-11-14_212_Ümlaut.txt.zip", 1_234_567_890_123L, "0a".repeat(32)),
                        new SourceFile("b.txt", 12, "f".repeat(64))));
        intact = Files.readAllBytes(written(snapshot));
    }

    private Path written(Snapshot written) throws IOException {
        Path file = folder.resolve(files++ + ".snapshot");
        written.writeTo(file);
        return file;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("some.snapshot"), bytes);
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        Snapshot read = Snapshot.open(file(intact));
        assertEquals(snapshot.info().toString(), read.info().toString());
        assertEquals(snapshot.info().registry(), read.info().registry());
        assertEquals(snapshot.info().coverage(), read.info().coverage());
        assertEquals(snapshot.info().sources(), read.info().sources());
        assertEquals(snapshot.info().numbers(), read.info().numbers());
        assertEquals(snapshot.indexBytes(), read.indexBytes());
        for (long number = 1_212_499_9000L; number < 1_212_504_1000L; number++) {
            assertEquals(snapshot.lookup(number), read.lookup(number));
        }
        for (long number : new long[] {
            1_000_000_0000L, 1_000_000_0001L, 1_945_555_0100L, 1_999_999_9999L, 1_999_999_9998L, 1_646_555_0100L, 0
        }) {
            assertEquals(snapshot.lookup(number), read.lookup(number));
        }
    }

    @Test
    void aFileReadIsWrittenAgainByteForByte() throws IOException {
        assertArrayEquals(intact, Files.readAllBytes(written(Snapshot.open(file(intact)))));
    }

    @Test
    void aSnapshotOfNothingIsAFileToo() throws IOException {
        Snapshot nothing = Snapshot.builder(RegistryId.CA_NATIONAL).build();
        assertEquals(0, Snapshot.open(written(nothing)).info().numbers());
        Snapshot empty =
                Snapshot.builder(RegistryId.CA_NATIONAL).covering(416, DAY).build();
        Snapshot read = Snapshot.open(written(empty));
        assertEquals(Lookup.Answer.CLEAR, read.lookup(1_416_555_0100L).answer());
        assertEquals(Lookup.Answer.NOT_COVERED, read.lookup(1_647_555_0100L).answer());
    }

    @Test
    void aFileThatExistsIsNotOverwritten() throws IOException {
        Path file = file(intact);
        assertThrows(FileAlreadyExistsException.class, () -> snapshot.writeTo(file));
        assertThrows(NoSuchFileException.class, () -> Snapshot.open(folder.resolve("none")));
    }

    @Test
    void anOpenFileMayBeDeletedAndGoesOnAnswering() throws IOException {
        Path file = file(intact);
        Snapshot read = Snapshot.open(file);
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            Files.delete(file);
        }
        assertEquals(Lookup.Answer.LISTED, read.lookup(1_999_999_9999L).answer());
    }

    /** Copying another file over it, or cutting it, does not make a listed number clear. */
    @Test
    void whatWasCheckedIsWhatAnswers() throws IOException {
        Path overwritten = file(intact);
        Snapshot read = Snapshot.open(overwritten);
        Files.write(overwritten, new byte[intact.length]);
        assertAnswersAsWritten(read);
        Path cut = file(intact);
        read = Snapshot.open(cut);
        Files.write(cut, new byte[0]);
        assertAnswersAsWritten(read);
    }

    @Test
    void aMappedFileAnswersTheSame() throws IOException {
        assertAnswersAsWritten(Snapshot.openMapped(file(intact)));
        assertArrayEquals(intact, Files.readAllBytes(written(Snapshot.openMapped(file(intact)))));
    }

    private void assertAnswersAsWritten(Snapshot read) {
        assertEquals(snapshot.info().toString(), read.info().toString());
        for (long number = 1_212_499_9000L; number < 1_212_504_1000L; number++) {
            assertEquals(snapshot.lookup(number), read.lookup(number));
        }
        assertEquals(Lookup.Answer.LISTED, read.lookup(1_000_000_0000L).answer());
        assertEquals(Lookup.Answer.LISTED, read.lookup(1_999_999_9999L).answer());
    }

    /** A copy over the file of a snapshot in use, by mistake, is refused by the system. */
    @Test
    void aWrittenFileIsReadOnlyWhereTheSystemKnowsThat() throws IOException {
        Path file = written(snapshot);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "permissions as POSIX has them");
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        assertTrue(permissions.contains(PosixFilePermission.OWNER_READ), permissions::toString);
        permissions.removeAll(PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(Set.of(), permissions);
    }

    /** Opening a pipe would wait for somebody to write into it. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void onlyAFileIsOpened() throws Exception {
        assertEquals(
                "folder.snapshot: expected a snapshot; found a folder",
                refusal(Files.createDirectory(folder.resolve("folder.snapshot"))));
        Path pipe = folder.resolve("pipe.snapshot");
        assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")), "a system with named pipes");
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertEquals("pipe.snapshot: expected a snapshot; found a pipe or a device", refusal(pipe));
    }

    @Test
    void everyByteThatChangesIsNoticed() throws IOException {
        // The directory of a full area code is long and mostly zero: there every 13th byte is taken.
        for (int i = 0; i < intact.length; i += i < 400 || i > intact.length - 2_000 ? 1 : 13) {
            byte[] bytes = intact.clone();
            bytes[i] ^= (byte) (1 << i % 8);
            assertRefused(bytes, "byte " + i);
        }
    }

    @Test
    void everyCutIsNoticed() throws IOException {
        for (int length = 0; length < intact.length; length += length < 400 ? 1 : 97) {
            assertRefused(Arrays.copyOf(intact, length), "cut to " + length);
        }
        assertRefused(Arrays.copyOf(intact, intact.length + 1), "one byte more");
        assertRefused(new byte[100], "zeros");
    }

    @Test
    void messagesSayWhatIsWrong() throws IOException {
        assertEquals(
                "some.snapshot: expected a snapshot of 64 bytes to 2 GiB; found 63 bytes",
                refusal(Arrays.copyOf(intact, 63)));
        assertEquals(
                "some.snapshot: expected a snapshot; found a file that does not begin like one",
                refusal("AAA,NNNNNNN\n".repeat(20).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertEquals(
                "some.snapshot: expected a snapshot of format version 1; found version 2, which another release of this"
                        + " library wrote; load the list again, or use that release",
                refusal(changed(SnapshotFile.VERSION_AT, 2)));
        assertEquals(
                "some.snapshot: expected the checksum of the header; found another: the file is damaged",
                refusal(changed(SnapshotFile.AREA_CODES_AT, 3)));
        assertEquals(
                "some.snapshot: expected the checksum of the blocks; found another: the file is damaged",
                refusal(changed(intact.length - 4, 0x55555555)));
        assertTrue(refusal(Arrays.copyOf(intact, intact.length - 7)).endsWith("the file was cut or added to"));
    }

    @Test
    void lengthsThatLieAreRefusedEvenUnderARightChecksum() throws IOException {
        for (int at : new int[] {
            SnapshotFile.DESCRIPTION_LENGTH_AT,
            SnapshotFile.NUMBERS_AT,
            SnapshotFile.BLOCKS_LENGTH_AT,
            SnapshotFile.BLOCKS_LENGTH_AT + 4,
            SnapshotFile.AREA_CODES_AT
        }) {
            for (int value :
                    new int[] {0, 1, 3, 5, 1_000, 1_001, intact.length, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
                byte[] bytes = changed(at, value);
                if (!Arrays.equals(bytes, intact)) {
                    assertRefused(signed(bytes), "field " + at + " is " + value);
                }
            }
        }
    }

    /**
     * Another program may write right checksums over wrong contents. That is refused, or at least stays within bounds.
     */
    @Test
    void wrongContentsUnderRightChecksumsNeverLeadOutOfTheFile() throws IOException {
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = intact.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int at = SnapshotFile.HEADER + random.nextInt(bytes.length - SnapshotFile.HEADER);
                bytes[at] = (byte) random.nextInt();
            }
            try {
                Snapshot read = Snapshot.open(file(signed(bytes)));
                for (int lookups = 0; lookups < 200; lookups++) {
                    assertNotNull(read.lookup(1_212_500_0000L + random.nextInt(42_000)));
                }
            } catch (MalformedFileException expected) {
                refused++;
            }
        }
        assertTrue(refused > 1_500, "refused " + refused);
    }

    /** Bits that no lookup finds would be numbers counted and not barred. */
    @Test
    void aBitThatNoLookupFindsIsRefused() throws IOException {
        long[] members = new long[Thousand.WORDS];
        members[0] = 1; // number 0
        members[15] = 1L << 39; // number 999
        Snapshot two = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(2026, 11, 14))
                .addThousand(212, 0, members)
                .build();
        Path good = folder.resolve("two.snapshot");
        two.writeTo(good);
        byte[] bytes = Files.readAllBytes(good);
        assertEquals(2, Snapshot.open(good).info().numbers());
        int block = bytes.length - 2 * Thousand.UNIT;
        int head = bytes.length - 8;
        assertStrayRefused(bytes, block + 17, 0x01, "a byte between the halves");
        assertStrayRefused(bytes, block + 16, 0x10, "a nibble behind the first half");
        assertStrayRefused(bytes, bytes.length - 17, 0x80, "a nibble before the second half");
        assertStrayRefused(bytes, head, 0x01, "a bit for the numbers 1020 to 1023");
    }

    private void assertStrayRefused(byte[] intact, int at, int bit, String what) throws IOException {
        byte[] bytes = intact.clone();
        bytes[at] |= (byte) bit;
        ByteBuffer all = buffer(bytes);
        int table = SnapshotFile.HEADER + all.getInt(SnapshotFile.DESCRIPTION_LENGTH_AT);
        for (int count = 1; count <= 3; count++) {
            all.putInt(table + 8, count).putLong(SnapshotFile.NUMBERS_AT, count);
            assertRefused(signed(bytes), what + ", counted as " + count);
        }
    }

    @Test
    void aDescriptionThatIsTooMuchIsRefused() throws IOException {
        byte[] bytes = Arrays.copyOf(intact, intact.length + (1 << 20));
        buffer(bytes)
                .putInt(SnapshotFile.DESCRIPTION_LENGTH_AT, (1 << 20) + 1)
                .putLong(SnapshotFile.LENGTH_AT, bytes.length);
        assertRefused(signed(bytes), "a description of more than 1 MiB");
    }

    /** Whoever wrote it would learn only when it is opened that nobody can open it. */
    @Test
    void moreNamesOfFilesThanAreReadAreNotWritten() {
        SourceFile source = new SourceFile("a".repeat(255), 1, "0".repeat(64));
        Snapshot many = snapshot.withSources(Collections.nCopies(1 << 12, source));
        IOException refused = assertThrows(IOException.class, () -> many.writeTo(folder.resolve("many")));
        assertTrue(String.valueOf(refused.getMessage()).contains("fit into 1,048,576 bytes"), refused::getMessage);
    }

    @Test
    void namesAreShortAndHaveNoControlCharacters() {
        assertEquals("a".repeat(64), new RegistryId("a".repeat(64)).value());
        for (String value : new String[] {"a".repeat(65), "a-".repeat(100_000) + "a", "a--b", "A", ""}) {
            assertThrows(IllegalArgumentException.class, () -> new RegistryId(value));
        }
        String digest = "0".repeat(64);
        assertEquals("a b", new SourceFile("a b", 1, digest).name());
        for (String name : new String[] {"a\nb", "a\u001bb", "a/b"}) {
            assertThrows(IllegalArgumentException.class, () -> new SourceFile(name, 1, digest));
        }
    }

    private byte[] changed(int at, int value) {
        byte[] bytes = intact.clone();
        buffer(bytes).putInt(at, value);
        return bytes;
    }

    /** The same contents with all checksums made right, as far as the lengths allow to find the sections. */
    static byte[] signed(byte[] bytes) {
        ByteBuffer all = buffer(bytes);
        long description = all.getInt(SnapshotFile.DESCRIPTION_LENGTH_AT);
        long table = (long) all.getInt(SnapshotFile.AREA_CODES_AT) * SnapshotFile.AREA_CODE;
        long blocks = all.getLong(SnapshotFile.BLOCKS_LENGTH_AT);
        long directory = bytes.length - SnapshotFile.HEADER - description - table - blocks;
        long at = SnapshotFile.HEADER;
        long[] lengths = {description, table, directory, blocks};
        int[] crcs = {
            SnapshotFile.DESCRIPTION_CRC_AT,
            SnapshotFile.AREA_CODES_CRC_AT,
            SnapshotFile.DIRECTORY_CRC_AT,
            SnapshotFile.BLOCKS_CRC_AT
        };
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] >= 0 && at >= 0 && at + lengths[i] <= bytes.length) {
                all.putInt(crcs[i], SnapshotFile.crc(all.slice((int) at, (int) lengths[i])));
            }
            at += lengths[i];
        }
        all.putInt(SnapshotFile.HEADER_CRC_AT, SnapshotFile.crc(all.slice(0, SnapshotFile.HEADER_CRC_AT)));
        return bytes;
    }

    static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void assertRefused(byte[] bytes, String what) throws IOException {
        Path file = file(bytes);
        String message = assertThrows(MalformedFileException.class, () -> Snapshot.open(file), what)
                .getMessage();
        assertFalse(String.valueOf(message).contains("\n"), what);
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusal(file(bytes));
    }

    /** Read into memory or mapped: the same is refused. */
    private static String refusal(Path file) {
        String read = String.valueOf(assertThrows(MalformedFileException.class, () -> Snapshot.open(file))
                .getMessage());
        assertEquals(
                read,
                assertThrows(MalformedFileException.class, () -> Snapshot.openMapped(file))
                        .getMessage());
        return read;
    }
}
