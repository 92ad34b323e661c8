package io.github.opendnc.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * The file that holds a snapshot: its layout, and how it is written. docs/format.md describes it for readers in other
 * languages; {@link SnapshotReader} reads it. The same snapshot always makes the same bytes.
 */
final class SnapshotFile {
    /**
     * The beginning of every file, as in PNG. A byte above 127 reveals a transfer that strips bits. The line ends
     * reveal a transfer that changes them. The Ctrl-Z stops a listing.
     */
    static final long MAGIC = 0x0A1A_0A0D_434E_4489L;

    static final int VERSION = 1;

    /** Where each field of the header is. All are little-endian. */
    static final int VERSION_AT = 8;

    static final int DESCRIPTION_LENGTH_AT = 12;
    static final int LENGTH_AT = 16;
    static final int NUMBERS_AT = 24;
    static final int BLOCKS_LENGTH_AT = 32;
    static final int AREA_CODES_AT = 40;
    static final int DESCRIPTION_CRC_AT = 44;
    static final int AREA_CODES_CRC_AT = 48;
    static final int DIRECTORY_CRC_AT = 52;
    static final int BLOCKS_CRC_AT = 56;
    static final int HEADER_CRC_AT = 60;
    static final int HEADER = 64;

    /** The bytes for an area code, its day and its count. */
    static final int AREA_CODE = 12;

    /** How much is read, written or checked at once. A file channel copies what it is given from the heap. */
    static final int PIECE = 1 << 18;

    private SnapshotFile() {}

    /** Writes a new file and waits until the device has it. */
    static void write(SnapshotInfo info, NumberIndex index, Path file) throws IOException {
        byte[] description = description(info);
        ByteBuffer areaCodes = areaCodes(info, index);
        ByteBuffer directory = directory(index);
        ByteBuffer blocks = index.blocks().duplicate().clear();
        ByteBuffer header = littleEndian(HEADER)
                .putLong(MAGIC)
                .putInt(VERSION)
                .putInt(description.length)
                .putLong((long) HEADER
                        + description.length
                        + areaCodes.capacity()
                        + directory.capacity()
                        + blocks.capacity())
                .putLong(info.numbers())
                .putLong(blocks.capacity())
                .putInt(areaCodes.capacity() / AREA_CODE)
                .putInt(crc(ByteBuffer.wrap(description)))
                .putInt(crc(areaCodes))
                .putInt(crc(directory))
                .putInt(crc(blocks));
        header.putInt(crc(header.duplicate().flip())).flip();
        Set<StandardOpenOption> isNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, isNew, permissions(file))) {
            for (ByteBuffer part :
                    new ByteBuffer[] {header, ByteBuffer.wrap(description), areaCodes, directory, blocks}) {
                write(channel, part);
            }
            channel.force(true);
        } catch (FileSystemException | ClosedChannelException telling) {
            throw telling; // the second is thrown when the thread was interrupted
        } catch (IOException unnamed) {
            // A full disk does not say which file it is about.
            throw new IOException(file + ": " + unnamed.getMessage(), unnamed);
        }
    }

    /**
     * Makes the file read-only for others from the first moment; the program that made it can go on writing to it. A
     * snapshot is never changed, and a copy over a mapped one would change its answers.
     */
    private static FileAttribute<?>[] permissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--r--r--"))
                }
                : new FileAttribute<?>[0];
    }

    private static void write(FileChannel channel, ByteBuffer part) throws IOException {
        int end = part.limit();
        while (part.position() < end) {
            part.limit(Math.min(end, part.position() + PIECE));
            channel.write(part);
        }
    }

    /** Room for the names of thousands of source files. Anything longer is not a description. */
    static final int LONGEST_DESCRIPTION = 1 << 20;

    /** The registry, and the files that it was built from. */
    private static byte[] description(SnapshotInfo info) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        writeText(out, info.registry().value());
        out.writeInt(Integer.reverseBytes(info.sources().size()));
        for (SourceFile source : info.sources()) {
            writeText(out, source.name());
            out.writeLong(Long.reverseBytes(source.bytes()));
            out.write(HexFormat.of().parseHex(source.sha256()));
        }
        if (bytes.size() > LONGEST_DESCRIPTION) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "expected the names of all source files to fit into %,d bytes; found %,d",
                    LONGEST_DESCRIPTION,
                    bytes.size()));
        }
        return bytes.toByteArray();
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(UTF_8);
        out.writeInt(Integer.reverseBytes(utf8.length));
        out.write(utf8);
    }

    private static ByteBuffer areaCodes(SnapshotInfo info, NumberIndex index) {
        Coverage coverage = info.coverage();
        ByteBuffer table = littleEndian(coverage.areaCodes().size() * AREA_CODE);
        for (int areaCode : coverage.areaCodes()) {
            long day = coverage.obtainedOn(areaCode).map(LocalDate::toEpochDay).orElseThrow();
            table.putInt(areaCode).putInt(Math.toIntExact(day)).putInt(index.count(areaCode));
        }
        return table.flip();
    }

    private static ByteBuffer directory(NumberIndex index) {
        ByteBuffer bytes = littleEndian(index.directory().length * Long.BYTES);
        bytes.asLongBuffer().put(index.directory());
        return bytes;
    }

    static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** CRC-32C (Castagnoli), which processors compute themselves. */
    static int crc(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        ByteBuffer rest = bytes.duplicate();
        while (rest.hasRemaining()) {
            ByteBuffer piece = rest.slice(rest.position(), Math.min(PIECE, rest.remaining()));
            crc.update(piece);
            rest.position(rest.position() + piece.limit());
            letOthersGoFirst();
        }
        return (int) crc.getValue();
    }

    /**
     * Lets other threads run. Work that takes long must call this every fraction of a millisecond. A list is read while
     * calls are being decided, mostly on the same processors, and the system gives each thread some milliseconds at a
     * time.
     */
    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it; it only makes others wait less
    static void letOthersGoFirst() {
        Thread.yield();
    }
}
