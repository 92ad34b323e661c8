package io.github.opendnc.zip;

import static io.github.opendnc.zip.ZipBytes.u16;
import static io.github.opendnc.zip.ZipBytes.u32;

import io.github.opendnc.registry.MalformedFileException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The members of a zip file, checked so that every byte of the file is accounted for. The central directory ends where
 * the end record begins. Every local header agrees with the directory. The members lie one after the other, from the
 * first byte of the file to the directory. {@link java.util.zip.ZipFile} checks none of this: if two zip files are
 * joined, it silently reads the second one, and it checks no CRC.
 *
 * <p>Format: PKWARE's APPNOTE 6.3, with ZIP64, because the national list in XML is larger than 4 GiB.
 */
public final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64_LOCATOR_LENGTH = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_LENGTH = 56;

    private final ZipBytes zip;
    private final FilePlace place;
    private long count;
    private long start;
    private long length;

    private ZipDirectory(ZipBytes zip, FilePlace place) {
        this.zip = zip;
        this.place = place;
    }

    /**
     * The members in their order in the file.
     *
     * @param most how many there may be
     */
    public static List<ZipMember> read(FileChannel channel, FilePlace place, int most) throws IOException {
        try {
            return new ZipDirectory(new ZipBytes(channel), place).read(most);
        } catch (EOFException outside) {
            throw malformed(place, "a record that points outside the file");
        }
    }

    private static MalformedFileException malformed(FilePlace place, String found) {
        return place.malformed("a whole zip file", found);
    }

    private List<ZipMember> read(int most) throws IOException {
        readEnd();
        if (count > most) {
            throw place.malformed(most == 1 ? "one member" : "at most " + most + " members", count + " members");
        }
        List<ZipMember> members = new ArrayList<>();
        ZipHeaders headers = new ZipHeaders(zip, place);
        long at = start;
        for (long i = 0; i < count; i++) {
            at = headers.readCentral(at, members);
        }
        if (at != start + length) {
            throw malformed(place, "a directory of another length than its end record says");
        }
        members.sort(Comparator.comparingLong(ZipMember::header));
        checkNoGaps(members);
        return members;
    }

    private void checkNoGaps(List<ZipMember> members) throws IOException {
        long expected = 0;
        for (int i = 0; i < members.size(); i++) {
            ZipMember member = members.get(i);
            if (member.header() != expected) {
                throw malformed(place, "bytes that belong to no member");
            }
            long next = i + 1 < members.size() ? members.get(i + 1).header() : start;
            long between = next - (member.content() + member.packed());
            boolean fits = member.described()
                    ? between == 12 || between == 16 || between == 20 || between == 24
                    : between == 0;
            if (!fits) {
                throw malformed(place, "bytes that belong to no member");
            }
            expected = next;
        }
    }

    /** Finds the end record. It ends the file, except for a comment with the length that it states. */
    private void readEnd() throws IOException {
        int tailLength = (int) Math.min(zip.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = zip.read(zip.size() - tailLength, tailLength);
        for (int at = tailLength - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && u16(tail, at + 20) == tailLength - END_LENGTH - at) {
                readEnd(tail, at, zip.size() - tailLength + at);
                return;
            }
        }
        throw malformed(place, "no end record: the file is cut off, or has bytes behind its end");
    }

    private void readEnd(ByteBuffer tail, int at, long position) throws IOException {
        count = u16(tail, at + 10);
        length = u32(tail, at + 12);
        start = u32(tail, at + 16);
        long end = position;
        long locator = position - END64_LOCATOR_LENGTH;
        if (locator >= 0 && zip.read(locator, 4).getInt(0) == END64_LOCATOR) {
            end = zip.read(locator, END64_LOCATOR_LENGTH).getLong(8);
            ByteBuffer end64 = zip.read(end, END64_LENGTH);
            if (end64.getInt(0) != END64 || end + 12 + end64.getLong(4) != locator) {
                throw malformed(place, "a broken ZIP64 end record");
            }
            count = end64.getLong(32);
            length = end64.getLong(40);
            start = end64.getLong(48);
        }
        if (count < 0 || start < 0 || length < 0 || start + length != end) {
            throw malformed(place, "a directory that is not where its end record says: a part is missing or added");
        }
    }
}
