package io.github.opendnc.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is in a folder. */
public final class Folder {
    private Folder() {}

    /**
     * Lists a folder, in no order.
     *
     * @throws IOException if it cannot be opened or read to its end. A folder of another machine may go away meanwhile;
     *     {@link Files#list} then throws an exception that it does not declare
     */
    public static List<Path> list(Path folder) throws IOException {
        try (DirectoryStream<Path> held = Files.newDirectoryStream(folder)) {
            return all(held);
        }
    }

    static List<Path> all(DirectoryStream<Path> held) throws IOException {
        List<Path> all = new ArrayList<>();
        try {
            held.forEach(all::add);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return all;
    }
}
