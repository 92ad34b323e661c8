package io.github.opendnc.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/** The file of a snapshot as docs/format.md describes it, taken apart without a line of the library. */
final class SnapshotBytes {
    static final int HEADER = 64;

    private static final long MAGIC = 0x0A1A_0A0D_434E_4489L;
    private static final int AREA_CODE = 12;
    private static final int ENTRIES = 157;
    private static final int ENTRY = 32;
    private static final int BLOCKS = 10_000;

    private SnapshotBytes() {}

    static boolean looksLikeOne(byte[] file) {
        return file.length >= HEADER && file[0] == (byte) 0x89 && file[1] == 'D';
    }

    /** The file with what every reader asks for first: magic, version, its own length, and checksums that are right. */
    static byte[] repaired(byte[] file) {
        byte[] repaired = file.clone();
        ByteBuffer bytes = littleEndian(repaired);
        bytes.putLong(0, MAGIC).putInt(8, 1).putLong(16, file.length);
        long description = bytes.getInt(12);
        long areaCodes = (long) AREA_CODE * bytes.getInt(40);
        long blocks = bytes.getLong(32);
        if (description >= 0
                && areaCodes >= 0
                && blocks >= 0
                && blocks <= file.length
                && HEADER + description + areaCodes + blocks <= file.length) {
            int table = (int) (HEADER + description);
            int directory = (int) (table + areaCodes);
            int end = (int) (file.length - blocks);
            putCrc(bytes, 44, HEADER, table);
            putCrc(bytes, 48, table, directory);
            putCrc(bytes, 52, directory, end);
            putCrc(bytes, 56, end, file.length);
        }
        putCrc(bytes, 60, 0, 60);
        return repaired;
    }

    private static void putCrc(ByteBuffer bytes, int at, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.slice(from, to - from));
        bytes.putInt(at, (int) crc.getValue());
    }

    private static ByteBuffer littleEndian(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Which blocks the directory says are there, area code by area code. */
    static final class Places {
        private final ByteBuffer directory;

        Places(byte[] file) {
            directory = littleEndian(file);
            directory.position(HEADER + directory.getInt(12) + AREA_CODE * directory.getInt(40));
        }

        /** Those of the next area code that has numbers. */
        boolean[] next() {
            boolean[] present = new boolean[BLOCKS];
            int from = directory.position();
            for (int block = 0; block < BLOCKS; block++) {
                int entry = from + block / 64 * ENTRY;
                long used =
                        directory.getLong(entry + 8) | directory.getLong(entry + 16) | directory.getLong(entry + 24);
                present[block] = (used >>> block & 1) != 0;
            }
            directory.position(from + ENTRIES * ENTRY);
            return present;
        }
    }
}
