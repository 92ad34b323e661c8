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
     * Lists it, in no order.
     *
     * @throws IOException if it cannot be opened or read to its end: a folder of another machine that goes away meanwhile, for which
     *     {@link Files#list} throws what no method declares
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
