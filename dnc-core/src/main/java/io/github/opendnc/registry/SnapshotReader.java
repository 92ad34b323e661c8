package io.github.opendnc.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the bytes of a snapshot's file and checks all of them before anything is answered from them.
 *
 * <p>It checks in this order. The file is a snapshot, of a version that this library knows. The header has the right
 * checksum. The lengths add up to the length of the file. Each section has the right checksum. The contents of the
 * sections fit together, down to the size and count of every block.
 */
final class SnapshotReader {
    private static final int SHA256 = 32;
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9_999, 12, 31).toEpochDay();

    private final Path file;
    private final ByteBuffer all;

    private SnapshotReader(Path file, ByteBuffer all) {
        this.file = file;
        this.all = all;
    }

    /** Checks all bytes that were read or mapped from a file, and makes the snapshot that answers from them. */
    static Snapshot read(Path file, ByteBuffer all) throws MalformedFileException {
        return new SnapshotReader(file, all).read();
    }

    private Snapshot read() throws MalformedFileException {
        checkHeader();
        int descriptionLength = all.getInt(SnapshotFile.DESCRIPTION_LENGTH_AT);
        int areaCodes = all.getInt(SnapshotFile.AREA_CODES_AT);
        long blocksLength = all.getLong(SnapshotFile.BLOCKS_LENGTH_AT);
        long directoryLength = all.capacity()
                - SnapshotFile.HEADER
                - (long) descriptionLength
                - (long) areaCodes * SnapshotFile.AREA_CODE
                - blocksLength;
        if (descriptionLength < 0
                || descriptionLength > SnapshotFile.LONGEST_DESCRIPTION
                || areaCodes < 0
                || areaCodes > NumberIndex.AREA_CODES
                || blocksLength < 0
                || blocksLength > all.capacity()
                || directoryLength < 0
                || directoryLength % (NumberIndex.ENTRIES * NumberIndex.ENTRY * Long.BYTES) != 0) {
            throw malformed("sections that fill the file", "lengths that do not add up");
        }
        ByteBuffer description = section("description", descriptionLength, SnapshotFile.DESCRIPTION_CRC_AT);
        ByteBuffer table = section("area codes", areaCodes * SnapshotFile.AREA_CODE, SnapshotFile.AREA_CODES_CRC_AT);
        ByteBuffer directory = section("directory", (int) directoryLength, SnapshotFile.DIRECTORY_CRC_AT);
        ByteBuffer blocks = section("blocks", (int) blocksLength, SnapshotFile.BLOCKS_CRC_AT);
        int[] counts = new int[NumberIndex.AREA_CODES];
        Coverage coverage = coverage(table, counts);
        long[] entries = new long[directory.remaining() / Long.BYTES];
        directory.asLongBuffer().get(entries);
        SnapshotInfo info = info(description, coverage);
        new IndexCheck(file, counts, entries, blocks).check();
        return new Snapshot(info, new NumberIndex(counts, entries, blocks));
    }

    private void checkHeader() throws MalformedFileException {
        if (all.getLong(0) != SnapshotFile.MAGIC) {
            throw malformed("a snapshot", "a file that does not begin like one");
        }
        int version = all.getInt(SnapshotFile.VERSION_AT);
        if (version != SnapshotFile.VERSION) {
            throw malformed(
                    "a snapshot of format version " + SnapshotFile.VERSION,
                    "version " + Integer.toUnsignedString(version)
                            + ", which another release of this library wrote; load the list again, or use that release");
        }
        int crc = SnapshotFile.crc(all.duplicate().limit(SnapshotFile.HEADER_CRC_AT));
        if (all.getInt(SnapshotFile.HEADER_CRC_AT) != crc) {
            throw damaged("header");
        }
        long length = all.getLong(SnapshotFile.LENGTH_AT);
        if (length != all.capacity()) {
            throw malformed(
                    String.format(Locale.ROOT, "%,d bytes", length),
                    String.format(Locale.ROOT, "%,d: the file was cut or added to", all.capacity()));
        }
        all.position(SnapshotFile.HEADER);
    }

    private ByteBuffer section(String name, int length, int crcAt) throws MalformedFileException {
        ByteBuffer section = all.slice(all.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        if (SnapshotFile.crc(section) != all.getInt(crcAt)) {
            throw damaged(name);
        }
        all.position(all.position() + length);
        return section;
    }

    private Coverage coverage(ByteBuffer table, int[] counts) throws MalformedFileException {
        Map<Integer, LocalDate> obtainedOn = new TreeMap<>();
        long numbers = 0;
        int before = -1;
        while (table.hasRemaining()) {
            int areaCode = table.getInt();
            int day = table.getInt();
            int count = table.getInt();
            if (areaCode <= before || areaCode >= NumberIndex.AREA_CODES || count < 0 || count > NumberIndex.LOCALS) {
                throw malformed("area codes 000 to 999, ascending, each with its count", "others");
            }
            if (day < FIRST_DAY || day > LAST_DAY) {
                throw malformed(
                        "days of the years 1 to 9999",
                        String.format(Locale.ROOT, "another, of area code %03d", areaCode));
            }
            obtainedOn.put(areaCode, LocalDate.ofEpochDay(day));
            counts[areaCode] = count;
            numbers += count;
            before = areaCode;
        }
        if (numbers != all.getLong(SnapshotFile.NUMBERS_AT)) {
            throw malformed("counts that add up", "a header that says otherwise");
        }
        return Coverage.of(obtainedOn);
    }

    private SnapshotInfo info(ByteBuffer description, Coverage coverage) throws MalformedFileException {
        try {
            RegistryId registry = new RegistryId(text(description));
            List<SourceFile> sources = new ArrayList<>();
            for (int left = description.getInt(); left != 0; left--) {
                String name = text(description);
                long bytes = description.getLong();
                byte[] sha256 = new byte[SHA256];
                description.get(sha256);
                sources.add(new SourceFile(name, bytes, HexFormat.of().formatHex(sha256)));
            }
            if (description.hasRemaining()) {
                throw malformed("a registry and its source files", "more behind them");
            }
            return new SnapshotInfo(registry, coverage, all.getLong(SnapshotFile.NUMBERS_AT), sources);
        } catch (BufferUnderflowException | IllegalArgumentException | CharacterCodingException broken) {
            throw MalformedFileException.of(
                    file, "a registry and its source files", "a description that is none", broken);
        }
    }

    private static String text(ByteBuffer description) throws CharacterCodingException {
        int length = description.getInt();
        if (length < 0 || length > description.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer bytes = description.slice(description.position(), length);
        description.position(description.position() + length);
        return UTF_8.newDecoder().decode(bytes).toString();
    }

    private MalformedFileException damaged(String section) {
        return malformed("the checksum of the " + section, "another: the file is damaged");
    }

    private MalformedFileException malformed(String expected, String actual) {
        return MalformedFileException.of(file, expected, actual);
    }
}
