package io.github.opendnc.zip;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The content of a member. The end is reported only if the sizes and the CRC are right, so a reader must read to the
 * end.
 */
public final class ZipMemberStream extends InputStream {
    /**
     * How many bytes one packed byte may become. Lists in the published forms pack 4 to 30 to one. A file that unpacks
     * to far more was made to fill a machine.
     */
    static final int LARGEST_RATIO = 200;

    private static final int CHUNK = 1 << 16;

    private final FileChannel channel;
    private final ZipMember member;
    private final FilePlace place;
    private final Inflater inflater = new Inflater(true);
    private final ByteBuffer packed = ByteBuffer.allocate(CHUNK).limit(0);
    private final CRC32 crc = new CRC32();
    private long taken;
    private long given;

    /**
     * Opens a member.
     *
     * @throws MalformedFileException if it would become too large for its packed size
     */
    public ZipMemberStream(FileChannel channel, ZipMember member, FilePlace place) throws MalformedFileException {
        this.channel = channel;
        this.member = member;
        this.place = place;
        if (member.size() / LARGEST_RATIO > member.packed()) {
            throw place.malformed(
                    "at most " + LARGEST_RATIO + " bytes from one packed byte",
                    String.format(Locale.ROOT, "%,d bytes from %,d", member.size(), member.packed()));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = member.method() == ZipMember.STORED ? copy(to, from, length) : inflate(to, from, length);
        if (count < 0) {
            check();
            return -1;
        }
        crc.update(to, from, count);
        given += count;
        if (given > member.size()) {
            throw place.malformed(String.format(Locale.ROOT, "%,d bytes", member.size()), "more");
        }
        return count;
    }

    private int copy(byte[] to, int from, int length) throws IOException {
        if (!packed.hasRemaining() && !refill()) {
            return -1;
        }
        int count = Math.min(length, packed.remaining());
        packed.get(to, from, count);
        return count;
    }

    private int inflate(byte[] to, int from, int length) throws IOException {
        try {
            int count = inflater.inflate(to, from, length);
            while (count == 0 && !inflater.finished()) {
                if (inflater.needsDictionary() || !refill()) {
                    throw place.malformed("deflated bytes", "a stream that does not end");
                }
                inflater.setInput(packed);
                count = inflater.inflate(to, from, length);
            }
            return count == 0 ? -1 : count;
        } catch (DataFormatException broken) {
            throw place.malformed("deflated bytes", "damaged ones");
        }
    }

    private boolean refill() throws IOException {
        packed.clear().limit((int) Math.min(CHUNK, member.packed() - taken));
        int read = packed.hasRemaining() ? channel.read(packed, member.content() + taken) : -1;
        packed.flip();
        taken += Math.max(read, 0);
        return read > 0;
    }

    private void check() throws MalformedFileException {
        if (given != member.size() || taken != member.packed() || packed.hasRemaining()) {
            throw place.malformed(
                    String.format(Locale.ROOT, "%,d bytes", member.size()), String.format(Locale.ROOT, "%,d", given));
        }
        if (crc.getValue() != member.crc()) {
            throw place.malformed("the content whose CRC-32 the zip file gives", "other content: the file is damaged");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
