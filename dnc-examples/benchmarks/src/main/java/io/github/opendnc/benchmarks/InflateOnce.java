package io.github.opendnc.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** Reads every member of a zip to its end and does nothing with the bytes: what inflating costs in Java. */
final class InflateOnce {
    private static final int BUFFER = 1 << 16;

    private InflateOnce() {}

    public static void main(String[] args) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream file = new BufferedInputStream(Files.newInputStream(Path.of(args[0])), BUFFER);
                ZipInputStream zip = new ZipInputStream(file)) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                }
            }
        }
        System.out.println(bytes);
    }
}
