package io.github.opendnc.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the script {@code bin/dnc}, and others, with a folder for what they write. */
final class Launcher {
    static final List<String> CHECK = List.of(
            "check", "212-555-0143", "--at", "2026-11-24", "--format", "line", "--us", Samples.US_212.toString());

    /** What it answers to {@link #CHECK}. */
    static final String ANSWER = "MAY_NOT_CALL\tD\tus-registry;us-registry-fcc\t+12125550143\t\n";

    private final Path folder;

    Launcher(Path folder) {
        this.folder = folder;
    }

    /** Exit code and all that was written. */
    record Answer(int exit, String text) {}

    Path cache() {
        return folder.resolve("a cache");
    }

    /** The archives in the cache. */
    List<Path> archives() throws IOException {
        try (Stream<Path> all = Files.list(cache())) {
            return all.toList();
        }
    }

    Answer shell(String script) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder("sh", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        return new Answer(process.waitFor(), read(out));
    }

    /** What it answers to {@link #CHECK}. */
    String answer(String cache) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        assertEquals(0, start(cache, out).waitFor(), () -> read(out));
        return read(out);
    }

    /** Starts it with {@link #CHECK}. */
    static Process start(String cache, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of("bin/dnc"));
        command.addAll(CHECK);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().putAll(Map.of("DNC_CACHE", cache));
        return builder.start();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
