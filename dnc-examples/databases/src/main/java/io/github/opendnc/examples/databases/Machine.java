package io.github.opendnc.examples.databases;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the program runs on, in words. */
final class Machine {
    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String describe() throws IOException {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.0f GB of memory, %s %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                memory / 1e9,
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    static String java() {
        return System.getProperty("java.vm.name") + " " + Runtime.version();
    }

    private static String processor() throws IOException {
        if (!Files.isReadable(CPU)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
