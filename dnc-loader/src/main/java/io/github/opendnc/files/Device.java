package io.github.opendnc.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recognises files that are devices. Some of these, such as {@code /dev/zero}, never end. Pipes are not devices. */
public final class Device {
    private static final int KIND = 0xF000;
    private static final int OF_CHARACTERS = 0x2000;
    private static final int OF_BLOCKS = 0x6000;

    private Device() {}

    /** Whether a file is a device, if the system can tell. */
    public static boolean is(Path file) throws IOException {
        if (!Files.exists(file)
                || !file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        return Files.getAttribute(file, "unix:mode") instanceof Integer mode
                && ((mode & KIND) == OF_CHARACTERS || (mode & KIND) == OF_BLOCKS);
    }
}
