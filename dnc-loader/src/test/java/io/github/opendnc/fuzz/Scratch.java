package io.github.opendnc.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for the parsers that read only files: always the same one, in the folder for temporary files. */
public final class Scratch {
    private static final Path FOLDER = create();

    private Scratch() {}

    private static Path create() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new ExceptionInInitializerError(failed);
        }
    }

    /** The file of this name with this content in place of what it held. */
    public static Path holding(String name, byte[] content) throws IOException {
        return Files.write(file(name), content);
    }

    /** The file of this name, which may not exist. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }
}
