package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edges of what a snapshot may contain: what lies within is read, and what lies beyond is refused. */
class SnapshotReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final String AREA_CODES = "area codes 000 to 999, ascending, each with its count";

    @TempDir
    private Path folder;

    private int files;

    private Path written(Snapshot snapshot) throws IOException {
        Path file = folder.resolve(files++ + ".snapshot");
        snapshot.writeTo(file);
        return file;
    }

    /** 212 with one number, and 646 with none. */
    private byte[] twoAreaCodes() throws IOException {
        return Files.readAllBytes(written(Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, DAY)
                .covering(646, DAY)
                .add(212, 9_999_999)
                .build()));
    }

    private static int table(byte[] bytes) {
        return SnapshotFile.HEADER + SnapshotFileTest.buffer(bytes).getInt(SnapshotFile.DESCRIPTION_LENGTH_AT);
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("some.snapshot"), SnapshotFileTest.signed(bytes));
        return String.valueOf(assertThrows(MalformedFileException.class, () -> Snapshot.open(file))
                .getMessage());
    }

    /** Otherwise the day and the count of the first would be lost. */
    @Test
    void anAreaCodeThatIsThereTwiceIsRefused() throws IOException {
        byte[] bytes = twoAreaCodes();
        SnapshotFileTest.buffer(bytes).putInt(table(bytes) + SnapshotFile.AREA_CODE, 212);
        assertEquals("some.snapshot: expected " + AREA_CODES + "; found others", refusal(bytes));
    }

    @Test
    void anAreaCodeOfFourDigitsIsRefused() throws IOException {
        byte[] bytes = twoAreaCodes();
        SnapshotFileTest.buffer(bytes).putInt(table(bytes) + SnapshotFile.AREA_CODE, 1_000);
        assertEquals("some.snapshot: expected " + AREA_CODES + "; found others", refusal(bytes));
    }

    @Test
    void anAreaCodeWithACountAndNoDirectoryIsRefused() throws IOException {
        byte[] bytes = twoAreaCodes();
        SnapshotFileTest.buffer(bytes)
                .putInt(table(bytes) + SnapshotFile.AREA_CODE + 8, 1)
                .putLong(SnapshotFile.NUMBERS_AT, 2);
        assertEquals(
                "some.snapshot: expected a directory for every area code that has numbers; found none for 646",
                refusal(bytes));
    }

    /** No lookup finds a number in a block behind 9999. It would be counted and not barred. */
    @Test
    void aBlockBehindTheLastIsRefused() throws IOException {
        byte[] bytes = twoAreaCodes();
        ByteBuffer all = SnapshotFileTest.buffer(bytes);
        int last =
                table(bytes) + 2 * SnapshotFile.AREA_CODE + (NumberIndex.ENTRIES - 1) * NumberIndex.ENTRY * Long.BYTES;
        for (int plane = 1; plane < NumberIndex.ENTRY; plane++) {
            int at = last + plane * Long.BYTES;
            all.putLong(at, all.getLong(at) << 1);
        }
        assertEquals("some.snapshot: expected blocks 0000 to 9999; found more in area code 212", refusal(bytes));
    }

    @Test
    void allAreaCodesAndTheFirstAndTheLastDayAreRead() throws IOException {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9_999, 12, 31);
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL);
        for (int areaCode = 0; areaCode < 1_000; areaCode++) {
            builder.covering(areaCode, areaCode == 0 ? first : last);
        }
        Snapshot all = builder.build();
        assertEquals(all.info().coverage(), Snapshot.open(written(all)).info().coverage());
    }

    @Test
    void aFullAreaCodeIsRead() throws IOException {
        long[] members = new long[Thousand.WORDS];
        Arrays.fill(members, -1);
        members[Thousand.WORDS - 1] = (1L << 40) - 1;
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, DAY);
        for (int thousand = 0; thousand < NumberIndex.THOUSANDS; thousand++) {
            builder.addThousand(212, thousand, members);
        }
        Snapshot read = Snapshot.open(written(builder.build()));
        assertEquals(OptionalLong.of(10_000_000), read.count(212));
        assertEquals(Lookup.Answer.LISTED, read.lookup(1_212_999_9999L).answer());
    }

    /** What may be written may be read. */
    @Test
    void theLongestDescriptionIsRead() throws IOException {
        String digest = "0".repeat(64);
        int before = 4 + "us-national".length() + 4;
        int each = 4 + 255 + 8 + 32;
        int left = SnapshotFile.LONGEST_DESCRIPTION - before;
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < left / each; i++) {
            sources.add(new SourceFile("a".repeat(255), 1, digest));
        }
        sources.add(new SourceFile("a".repeat(left % each - (each - 255)), 1, digest));
        Snapshot named =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, DAY).build();
        Path file = written(named.withSources(sources));
        assertEquals(
                SnapshotFile.LONGEST_DESCRIPTION,
                SnapshotFileTest.buffer(Files.readAllBytes(file)).getInt(SnapshotFile.DESCRIPTION_LENGTH_AT));
        assertEquals(sources, Snapshot.open(file).info().sources());
    }
}
