package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program run as a process of its own and timed from outside.
 *
 * @param command the program and its arguments
 */
record Program(List<String> command) {
    /**
     * What a run took.
     *
     * @param seconds from start to end
     * @param processorSeconds of all its threads, and of the programs that it has waited for; NaN where there is no /proc
     * @param anonymousMegabytes the most memory that was the process's own, not of a mapped file, looked up every 20 ms
     *     (RssAnon in /proc); NaN where there is no /proc
     */
    record Cost(double seconds, double processorSeconds, double anonymousMegabytes) {}

    /** To look more often would take from a program that uses all processors, and not from one that uses one. */
    private static final int LOOK = 20;

    /** Of the times that Linux tells, in a second. */
    private static final double TICKS = 100;

    private static final Path OWN_TIMES = Path.of("/proc/self/stat");

    static Program of(String... command) {
        return new Program(List.of(command));
    }

    /** Something for the shell, for what needs a pipe. */
    static Program shell(String line) {
        return of("sh", "-c", line);
    }

    /** A program of this module. */
    static Program java(Class<?> main, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(javaCommand()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new Program(List.copyOf(command));
    }

    /** The same on the first processor alone. */
    Program onOneCore() {
        return new Program(
                Stream.concat(Stream.of("taskset", "-c", "0"), command.stream()).toList());
    }

    /** The java command that runs this program. */
    static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Runs it to its end without keeping what it prints.
     *
     * @throws IOException if it cannot be started or fails
     */
    Cost run() throws IOException {
        double before = spentByOthers();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double most = 0;
        while (!waitFor(process, LOOK)) {
            most = Math.max(most, anonymous(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        check(process);
        return new Cost(seconds, spentByOthers() - before, Files.exists(OWN_TIMES) ? most : Double.NaN);
    }

    /**
     * Runs it and returns what it prints.
     *
     * @throws IOException if it cannot be started or fails
     */
    String text() throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        waitFor(process, Integer.MAX_VALUE);
        check(process);
        return text;
    }

    private void check(Process process) throws IOException {
        if (process.exitValue() != 0) {
            throw new IOException("exit " + process.exitValue() + ": " + String.join(" ", command));
        }
    }

    private static boolean waitFor(Process process, int milliseconds) throws IOException {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    /** What the programs took that this one has started and that have ended. */
    private static double spentByOthers() throws IOException {
        if (!Files.exists(OWN_TIMES)) {
            return Double.NaN;
        }
        String times = Files.readString(OWN_TIMES);
        // The second field, a name in brackets, may have blanks in it; the 16th and 17th are theirs.
        String[] fields = times.substring(times.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }

    private static double anonymous(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("RssAnon"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1_000.0;
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return String.join(" ", command);
    }
}
