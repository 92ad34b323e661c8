package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Machine() {}

    static String processor() throws IOException {
        String model = Files.exists(PROCESSORS) ? field(PROCESSORS, "model name") : System.getProperty("os.arch");
        return String.format(
                Locale.ROOT, "%s, %d cores", model, Runtime.getRuntime().availableProcessors());
    }

    static String memory() throws IOException {
        if (!Files.exists(MEMORY)) {
            return System.getProperty("os.name");
        }
        long kilobytes = Long.parseLong(field(MEMORY, "MemTotal").replaceAll("\\D", ""));
        return String.format(
                Locale.ROOT, "%d GiB, %s", Math.round(kilobytes / 1024.0 / 1024.0), System.getProperty("os.name"));
    }

    /** The commit, marked when the sources differ from it. */
    static String commit() throws IOException {
        try {
            return Program.of("git", "describe", "--always", "--dirty").text().strip();
        } catch (IOException withoutGit) {
            return "unknown";
        }
    }

    private static String field(Path file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
