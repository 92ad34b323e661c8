package io.github.opendnc.examples.command;

import io.github.opendnc.examples.Dnc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code dnc serve} as a process of its own. */
final class ServeProcess implements AutoCloseable {
    /** What the manifest of dnc.jar opens. */
    static final List<String> OPENS = List.of("--add-opens", "jdk.httpserver/sun.net.httpserver=ALL-UNNAMED");

    private final Process process;
    private final Path err;

    private ServeProcess(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    /**
     * Starts it.
     *
     * @param err what it says is written there
     */
    static ServeProcess start(Path err, String... options) throws IOException {
        return start(List.of(), err, options);
    }

    /** Starts it behind something of the shell, for example {@code ulimit -f 1;}. */
    static ServeProcess startBehind(String before, Path err, String... options) throws IOException {
        return start(List.of("sh", "-c", before + "exec \"$@\"", "sh"), err, options);
    }

    private static ServeProcess start(List<String> before, Path err, String... options) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPENS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Dnc.class.getName(), "serve"));
        command.addAll(List.of(options));
        return new ServeProcess(
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(err.toFile())
                        .start(),
                err);
    }

    /**
     * Waits until it answers.
     *
     * @param told how it says so; the first group is the port
     */
    int port(String told) throws IOException, InterruptedException {
        Pattern line = Pattern.compile(told);
        for (int i = 0; i < 3_000; i++) {
            Matcher found = line.matcher(said());
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
            Thread.sleep(10);
        }
        throw new AssertionError(said());
    }

    /** What it has said. */
    String said() throws IOException {
        return Files.readString(err);
    }

    /** Waits for its exit code. */
    int exit() throws InterruptedException {
        return process.waitFor();
    }

    /** Tells it to stop, and waits for its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
