package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.fuzz.Scratch;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * The file of an edition: what is taken makes the same bytes when it is written. Length and checksums are made right first,
 * where sections fit, so that the rest of the checks is reached too.
 */
public final class EditionFuzz {
    private static final int HEADER = 108;

    private EditionFuzz() {}

    /** Whether the reader took the input. */
    public static boolean accepts(byte[] input) throws IOException {
        byte[] mended = mended(input.clone());
        Path file = Scratch.holding("us-national-00000002.edition", mended);
        EditionFile read;
        try {
            read = EditionFile.read(file);
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            return false;
        }
        Path again = Scratch.file("again.edition");
        Files.deleteIfExists(again);
        EditionFile.write(read.edition(), read.changes(), again);
        assertArrayEquals(mended, Files.readAllBytes(again));
        return true;
    }

    static byte[] mended(byte[] bytes) {
        if (bytes.length < HEADER) {
            return bytes;
        }
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        all.putLong(16, bytes.length);
        long description = all.getInt(12);
        long table = all.getInt(48) * 12L;
        long added = all.getLong(72);
        long removed = all.getLong(80);
        long left = (long) bytes.length - HEADER;
        for (long part : new long[] {description, table, added, removed}) {
            if (part < 0 || part > left) {
                return withHeader(all);
            }
            left -= part;
        }
        int at = HEADER;
        all.putInt(52, crc(bytes, at, (int) description));
        at += (int) description;
        all.putInt(88, crc(bytes, at, (int) table));
        at += (int) table;
        all.putInt(92, crc(bytes, at, (int) added));
        all.putInt(96, crc(bytes, at + (int) added, (int) removed));
        return withHeader(all);
    }

    private static byte[] withHeader(ByteBuffer all) {
        all.putInt(HEADER - 4, crc(all.array(), all.arrayOffset(), HEADER - 4));
        return all.array();
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
