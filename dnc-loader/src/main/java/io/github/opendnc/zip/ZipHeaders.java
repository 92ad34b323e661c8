package io.github.opendnc.zip;

import static io.github.opendnc.zip.ZipBytes.u16;
import static io.github.opendnc.zip.ZipBytes.u32;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads what a zip file says about one member, in its central directory and before its content, and compares the two.
 */
final class ZipHeaders {
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int DESCRIBED = 1 << 3;
    private static final int ZIP64_EXTRA = 1;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;

    private final ZipBytes zip;
    private final FilePlace place;

    ZipHeaders(ZipBytes zip, FilePlace place) {
        this.zip = zip;
        this.place = place;
    }

    /** Adds the member whose central header is at a position. Returns the position after that header. */
    long readCentral(long at, List<ZipMember> members) throws IOException {
        ByteBuffer header = zip.read(at, CENTRAL_LENGTH);
        if (header.getInt(0) != CENTRAL) {
            throw broken("a broken directory");
        }
        int nameLength = u16(header, 28);
        int extraLength = u16(header, 30);
        byte[] name = zip.read(at + CENTRAL_LENGTH, nameLength).array();
        String text = new String(name, StandardCharsets.UTF_8);
        ByteBuffer extra = zip.read(at + CENTRAL_LENGTH + nameLength, extraLength);
        int flags = u16(header, 8);
        int method = u16(header, 10);
        if ((flags & ENCRYPTED) != 0) {
            throw place.member(text).malformed("a list", "an encrypted member");
        }
        if (method != ZipMember.STORED && method != ZipMember.DEFLATED) {
            throw place.member(text).malformed("a member stored or deflated", "compression method " + method);
        }
        long[] wide = {u32(header, 24), u32(header, 20), u32(header, 42)};
        readWide(extra, wide);
        ZipMember member =
                new ZipMember(text, method, u32(header, 16), wide[1], wide[0], wide[2], (flags & DESCRIBED) != 0, 0);
        members.add(member.at(checkLocal(member, flags, name)));
        return at + CENTRAL_LENGTH + nameLength + extraLength + u16(header, 32);
    }

    /**
     * Replaces the values that are too large for 32 bits. Size, packed size and position follow in this order, each
     * only if it is needed.
     */
    private void readWide(ByteBuffer extra, long[] values) throws MalformedFileException {
        for (int at = 0; at + 4 <= extra.limit(); at += 4 + u16(extra, at + 2)) {
            if (u16(extra, at) != ZIP64_EXTRA) {
                continue;
            }
            int field = at + 4;
            int end = Math.min(extra.limit(), field + u16(extra, at + 2));
            for (int i = 0; i < values.length; i++) {
                if (values[i] == IN_EXTRA && field + Long.BYTES <= end) {
                    values[i] = extra.getLong(field);
                    field += Long.BYTES;
                }
            }
        }
        if (values[0] < 0 || values[1] < 0 || values[2] < 0) {
            throw broken("a negative size or position");
        }
    }

    /** Compares the local header. Returns where the content begins. */
    private long checkLocal(ZipMember member, int flags, byte[] name) throws IOException {
        ByteBuffer header = zip.read(member.header(), LOCAL_LENGTH);
        boolean agrees = header.getInt(0) == LOCAL
                && u16(header, 6) == flags
                && u16(header, 8) == member.method()
                && u16(header, 26) == name.length
                && zip.read(member.header() + LOCAL_LENGTH, name.length).equals(ByteBuffer.wrap(name));
        if (agrees && !member.described()) {
            agrees = u32(header, 14) == member.crc()
                    && isOrWide(u32(header, 18), member.packed())
                    && isOrWide(u32(header, 22), member.size());
        }
        if (!agrees) {
            throw broken("a local header that differs from the directory");
        }
        return member.header() + LOCAL_LENGTH + name.length + u16(header, 28);
    }

    private static boolean isOrWide(long field, long value) {
        return field == value || field == IN_EXTRA;
    }

    private MalformedFileException broken(String found) {
        return place.malformed("a whole zip file", found);
    }
}
