package io.github.opendnc.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NamedChannelTest {
    /** A file that exists, and whose first byte no program can read. */
    private static final Path UNREADABLE = Path.of("/proc/self/mem");

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        assumeTrue(Files.exists(UNREADABLE), "a system with such a file");
        try (FileChannel file = NamedChannel.open(UNREADABLE);
                InputStream stream = NamedChannel.stream(UNREADABLE)) {
            for (FileSystemException failed : new FileSystemException[] {
                assertThrows(FileSystemException.class, () -> file.read(ByteBuffer.allocate(8))),
                assertThrows(FileSystemException.class, () -> file.read(ByteBuffer.allocate(8), 1)),
                assertThrows(FileSystemException.class, stream::readAllBytes)
            }) {
                assertEquals("/proc/self/mem: Input/output error", failed.getMessage());
            }
        }
    }

    @Test
    void oneThatCannotBeWrittenOrForcedToTheDiskIsNamed() throws IOException {
        assumeTrue(Files.exists(FULL), "a system with a full device");
        Path name = Path.of("out.csv");
        try (FileChannel file = new NamedChannel(FileChannel.open(FULL, StandardOpenOption.WRITE), name)) {
            FileSystemException written =
                    assertThrows(FileSystemException.class, () -> file.write(ByteBuffer.allocate(8)));
            assertEquals("out.csv: No space left on device", written.getMessage());
            FileSystemException forced = assertThrows(FileSystemException.class, () -> file.force(true));
            assertTrue(String.valueOf(forced.getMessage()).startsWith("out.csv: "), forced::toString);
        }
    }

    @Test
    void aNewFileIsReadOnlyAndCanBeWrittenByItsMaker() throws IOException {
        Path path = folder.resolve("new");
        try (FileChannel file = NamedChannel.createReadOnly(path)) {
            assertEquals(3, file.write(ByteBuffer.wrap(new byte[] {1, 2, 3})));
        }
        assertEquals(3, Files.size(path));
        assertThrows(FileAlreadyExistsException.class, () -> NamedChannel.createReadOnly(path));
        assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"), "files with owners");
        Set<PosixFilePermission> ofAny = Files.getPosixFilePermissions(Files.createFile(folder.resolve("any")));
        ofAny.retainAll(PosixFilePermissions.fromString("r--r--r--")); // whom the umask allows
        assertEquals(ofAny, Files.getPosixFilePermissions(path));
    }

    @Test
    void itIsTheFileOtherwise() throws IOException {
        Path path = Files.writeString(folder.resolve("f"), "abc");
        FileChannel file = NamedChannel.open(path);
        assertEquals(3, file.size());
        assertEquals(2, file.position(1).read(ByteBuffer.allocate(8)));
        assertEquals(3, file.position());
        file.close();
        assertThrows(ClosedChannelException.class, file::size);
    }
}
