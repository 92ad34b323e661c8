package io.github.opendnc.store;

import io.github.opendnc.files.NamedChannel;
import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The file of an edition: what is known of it, and what it changed in the edition before. docs/edition-format.md
 * describes it for readers in other languages. The same edition always makes the same bytes. Every byte is checked
 * before anything is made of it.
 */
final class EditionFile {
    /** The same as that of a snapshot, except for one letter. */
    private static final long MAGIC = 0x0A1A_0A0D_454E_4489L;

    private static final int VERSION = 1;

    // where the fields of the header begin; they are written in this order
    private static final int VERSION_AT = 8;
    private static final int DESCRIPTION_LENGTH_AT = 12;
    private static final int LENGTH_AT = 16;
    private static final int PUBLISHED_AT = 24;
    private static final int NUMBER_AT = 32;
    private static final int BASE_AT = 36;
    private static final int BASE_CHECK_AT = 40;
    private static final int KIND_AT = 44;
    private static final int AREA_CODES_AT = 48;
    private static final int DESCRIPTION_CRC_AT = 52;
    private static final int ADDED_AT = 56;
    private static final int REMOVED_AT = 64;
    private static final int ADDED_LENGTH_AT = 72;
    private static final int REMOVED_LENGTH_AT = 80;
    private static final int AREA_CODES_CRC_AT = 88;
    private static final int ADDED_CRC_AT = 92;
    private static final int REMOVED_CRC_AT = 96;
    private static final int KEEPS_CHANGES_AT = 100;
    private static final int HEADER_CRC_AT = 104;
    private static final int HEADER = 108;
    private static final int AREA_CODE = 12;
    private static final int AREA_CODES = 1_000;
    private static final int LOCALS = 10_000_000;
    private static final int LONGEST_DESCRIPTION = 1 << 20;
    private static final int LONGEST = 1 << 30;
    private static final long NOT_KNOWN = Long.MIN_VALUE;
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9_999, 12, 31).toEpochDay();

    private final Path file;
    private final ByteBuffer bytes;
    private final Edition edition;

    private EditionFile(Path file, ByteBuffer bytes) throws MalformedFileException {
        this.file = file;
        this.bytes = bytes;
        this.edition = head();
    }

    /** Writes a new file and waits until it is on the device. */
    static void write(Edition edition, Changes made, Path newFile) throws IOException {
        Changes changes = edition.keepsChanges() ? made : Changes.NONE;
        byte[] description = EditionDescription.bytes(edition);
        byte[] added = changes.addedGaps();
        byte[] removed = changes.removedGaps();
        ByteBuffer areaCodes = littleEndian(edition.counts().size() * AREA_CODE);
        edition.counts()
                .forEach((areaCode, count) -> areaCodes
                        .putInt(areaCode)
                        .putInt((int) edition.coverage()
                                .obtainedOn(areaCode)
                                .orElseThrow()
                                .toEpochDay())
                        .putInt((int) (long) count));
        long length = (long) HEADER + description.length + areaCodes.capacity() + added.length + removed.length;
        if (length > LONGEST) {
            throw new IOException("expected an edition whose changes fit into 1 GiB; found " + changes);
        }
        ByteBuffer all = littleEndian((int) length)
                .putLong(MAGIC)
                .putInt(VERSION)
                .putInt(description.length)
                .putLong(length)
                .putLong(edition.publishedAt().map(Instant::toEpochMilli).orElse(NOT_KNOWN))
                .putInt(edition.number())
                .putInt(edition.baseFile().map(Edition.Base::number).orElse(0))
                .putInt(edition.baseFile().map(Edition.Base::check).orElse(0))
                .putInt(edition.kind().ordinal() + 1)
                .putInt(edition.counts().size())
                .putInt(crc(description))
                .putLong(edition.added())
                .putLong(edition.removed())
                .putLong(added.length)
                .putLong(removed.length)
                .putInt(crc(areaCodes.flip()))
                .putInt(crc(added))
                .putInt(crc(removed))
                .putInt(edition.keepsChanges() ? 1 : 0);
        all.putInt(crc(all.duplicate().flip()));
        all.put(description).put(areaCodes).put(added).put(removed).flip();
        try (FileChannel channel = NamedChannel.createReadOnly(newFile)) {
            while (all.hasRemaining()) {
                channel.write(all);
            }
            channel.force(true);
        }
    }

    /** Reads what is known of an edition. Does not read or check what it changed. */
    static EditionFile readHead(Path file) throws IOException {
        return read(file, false);
    }

    /** Reads the whole file. */
    static EditionFile read(Path file) throws IOException {
        EditionFile all = read(file, true);
        all.changes();
        return all;
    }

    private static EditionFile read(Path file, boolean whole) throws IOException {
        BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class);
        if (!kind.isRegularFile()) {
            throw malformed(file, "an edition", kind.isDirectory() ? "a folder" : "a pipe or a device");
        }
        try (FileChannel channel = NamedChannel.open(file)) {
            long size = channel.size();
            ByteBuffer header = read(file, channel, 0, (int) Math.min(size, HEADER));
            if (size < HEADER || size > LONGEST || header.getLong(0) != MAGIC) {
                throw malformed(file, "an edition", "a file that does not begin like one");
            }
            if (header.getInt(VERSION_AT) != VERSION) {
                throw malformed(
                        file,
                        "an edition of format version " + VERSION,
                        "version " + Integer.toUnsignedString(header.getInt(VERSION_AT)));
            }
            if (crc(header.duplicate().limit(HEADER_CRC_AT)) != header.getInt(HEADER_CRC_AT)) {
                throw malformed(file, "the checksum of the header", "another: the file is damaged");
            }
            long head = HEADER
                    + (long) header.getInt(DESCRIPTION_LENGTH_AT)
                    + (long) header.getInt(AREA_CODES_AT) * AREA_CODE;
            long added = header.getLong(ADDED_LENGTH_AT);
            long removed = header.getLong(REMOVED_LENGTH_AT);
            if (header.getInt(DESCRIPTION_LENGTH_AT) < 0
                    || header.getInt(DESCRIPTION_LENGTH_AT) > LONGEST_DESCRIPTION
                    || header.getInt(AREA_CODES_AT) < 0
                    || header.getInt(AREA_CODES_AT) > AREA_CODES
                    || added < 0
                    || removed < 0
                    || added > LONGEST
                    || removed > LONGEST
                    || head + added + removed != header.getLong(LENGTH_AT)
                    || header.getLong(LENGTH_AT) != size) {
                throw malformed(file, "sections that fill the file", "others: the file was cut or added to");
            }
            return new EditionFile(file, read(file, channel, 0, (int) (whole ? size : head)));
        }
    }

    private static ByteBuffer read(Path file, FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = littleEndian(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw malformed(file, "a file at rest", "one that is being written or cut");
            }
        }
        return bytes.flip();
    }

    private Edition head() throws MalformedFileException {
        int length = bytes.getInt(DESCRIPTION_LENGTH_AT);
        int areaCodes = bytes.getInt(AREA_CODES_AT);
        ByteBuffer description = section("description", HEADER, length, DESCRIPTION_CRC_AT);
        ByteBuffer table = section("area codes", HEADER + length, areaCodes * AREA_CODE, AREA_CODES_CRC_AT);
        int number = bytes.getInt(NUMBER_AT);
        int kind = bytes.getInt(KIND_AT);
        int base = bytes.getInt(BASE_AT);
        if (number < 1 || number > StoreFile.LAST || kind < 1 || kind > Edition.Kind.values().length) {
            throw malformed("the number and the kind of an edition", "others");
        }
        long sizes = bytes.getLong(ADDED_LENGTH_AT) | bytes.getLong(REMOVED_LENGTH_AT);
        int kept = bytes.getInt(KEEPS_CHANGES_AT);
        if (base < 0
                || base >= number
                || kept < 0
                || kept > (base == 0 ? 0 : 1)
                || (kept == 0 && sizes != 0)
                || (base == 0
                        && (bytes.getInt(BASE_CHECK_AT) | bytes.getLong(ADDED_AT) | bytes.getLong(REMOVED_AT)) != 0)) {
            throw malformed("changes of an edition before this one", "others");
        }
        Edition.Draft draft = EditionDescription.read(file, description, number);
        draft.kind = Edition.Kind.values()[kind - 1];
        long moment = bytes.getLong(PUBLISHED_AT);
        draft.publishedAt = moment == NOT_KNOWN ? Optional.empty() : Optional.of(Instant.ofEpochMilli(moment));
        draft.base = base == 0 ? Optional.empty() : Optional.of(new Edition.Base(base, bytes.getInt(BASE_CHECK_AT)));
        draft.keepsChanges = kept == 1;
        draft.added = bytes.getLong(ADDED_AT);
        draft.removed = bytes.getLong(REMOVED_AT);
        readAreaCodes(table, draft);
        return draft.finish();
    }

    private void readAreaCodes(ByteBuffer table, Edition.Draft draft) throws MalformedFileException {
        Map<Integer, LocalDate> days = new TreeMap<>();
        SortedMap<Integer, Long> counts = new TreeMap<>();
        int before = -1;
        while (table.hasRemaining()) {
            int areaCode = table.getInt();
            int day = table.getInt();
            int count = table.getInt();
            if (areaCode <= before
                    || areaCode >= AREA_CODES
                    || count < 0
                    || count > LOCALS
                    || day < FIRST_DAY
                    || day > LAST_DAY) {
                throw malformed("area codes 000 to 999, ascending, each with a day and its count", "others");
            }
            days.put(areaCode, LocalDate.ofEpochDay(day));
            counts.put(areaCode, (long) count);
            before = areaCode;
        }
        draft.coverage = Coverage.of(days);
        draft.counts = counts;
    }

    Edition edition() {
        return edition;
    }

    /** The check by which a successor refers to this edition. */
    int check() {
        return bytes.getInt(HEADER_CRC_AT);
    }

    /** What it changed in the edition before. */
    Changes changes() throws MalformedFileException {
        int from = HEADER + bytes.getInt(DESCRIPTION_LENGTH_AT) + bytes.getInt(AREA_CODES_AT) * AREA_CODE;
        int added = (int) bytes.getLong(ADDED_LENGTH_AT);
        int removed = (int) bytes.getLong(REMOVED_LENGTH_AT);
        ByteBuffer more = section("additions", from, added, ADDED_CRC_AT);
        ByteBuffer fewer = section("removals", from + added, removed, REMOVED_CRC_AT);
        try {
            Changes changes = Changes.ofGaps(array(more), array(fewer));
            if (edition.keepsChanges()
                    && (changes.added() != edition.added() || changes.removed() != edition.removed())) {
                throw malformed("as many changes as the header says", changes.toString());
            }
            return changes;
        } catch (IllegalArgumentException wrong) {
            throw MalformedFileException.of(file, "changes in the form of this version", "others", wrong);
        }
    }

    private ByteBuffer section(String name, int from, int length, int crcAt) throws MalformedFileException {
        ByteBuffer section = bytes.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
        if (crc(section) != bytes.getInt(crcAt)) {
            throw malformed("the checksum of the " + name, "another: the file is damaged");
        }
        return section;
    }

    private static byte[] array(ByteBuffer section) {
        byte[] array = new byte[section.remaining()];
        section.get(section.position(), array);
        return array;
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(byte[] bytes) {
        return crc(ByteBuffer.wrap(bytes));
    }

    /** CRC-32C, as in a snapshot. Does not move the position of the buffer. */
    private static int crc(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate());
        return (int) crc.getValue();
    }

    private MalformedFileException malformed(String expected, String actual) {
        return malformed(file, expected, actual);
    }

    private static MalformedFileException malformed(Path file, String expected, String actual) {
        return MalformedFileException.of(file, expected, actual);
    }
}
