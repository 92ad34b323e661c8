package io.github.opendnc.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    private Path temp;

    @Test
    void whatIsInItIsListed() throws IOException {
        assertEquals(List.of(), Folder.list(temp));
        Path file = Files.createFile(temp.resolve("file"));
        Path folder = Files.createDirectory(temp.resolve("folder"));
        assertEquals(Set.of(file, folder), Set.copyOf(Folder.list(temp)));
        assertThrows(NotDirectoryException.class, () -> Folder.list(file));
    }

    /** A network's folder may be gone between two of its files; whoever lists it is ready for that as for any other fault. */
    @Test
    void oneThatCannotBeReadToItsEndIsAnOrdinaryFault() {
        FileSystemException stale = new FileSystemException("lists", null, "Stale file handle");
        DirectoryStream<Path> failing = new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                throw new DirectoryIteratorException(stale);
            }

            @Override
            public void close() {}
        };
        assertEquals(stale, assertThrows(IOException.class, () -> Folder.all(failing)));
    }
}
