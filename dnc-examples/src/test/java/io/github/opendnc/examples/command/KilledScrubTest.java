package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Dnc;
import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of leads when the command is told to stop in the middle, or killed. For POSIX systems. */
final class KilledScrubTest {
    private static final long PATIENCE_SECONDS = 120;
    private static final int MANY = 20_000;

    @TempDir
    private Path folder = Path.of("");

    private Path temporary = folder;
    private Path files = folder;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void folders() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        files = Files.createDirectory(folder.resolve("files"));
    }

    @AfterEach
    void endWhatWasStarted() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143", "HUP,129", "KILL,137"})
    void nothingIsLeftOfStandardInputThatIsBeingCopied(String signal, int exit) throws Exception {
        Process command =
                start("scrub", "-", "-o", out().toString(), "--us", Samples.US_212.toString(), "--at", DncRun.DAY);
        OutputStream input = command.getOutputStream();
        // A pipe holds some 64 KiB: when all this is written, the command has taken most of it.
        input.write(("phone\n" + "2125550143\n".repeat(MANY)).getBytes(UTF_8));
        input.flush();
        assertEquals(exit, end(command, signal));
        assertEquals(List.of(), in(temporary));
        assertEquals(List.of(), in(files));
    }

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143", "HUP,129"})
    void nothingIsLeftOfOutputThatIsHalfWritten(String signal, int exit) throws Exception {
        try (HalfWritten scrub = new HalfWritten()) {
            assertEquals(
                    1, in(files).stream().filter(name -> name.endsWith(".tmp")).count(), () -> "" + in(files));
            assertEquals(exit, end(scrub.command, signal));
        }
        assertEquals(List.of("leads.csv", "out.csv", "rejects"), in(files));
        assertEquals("old", Files.readString(out()));
        assertEquals(List.of(), in(temporary));
    }

    /** SIGKILL cannot be caught: the file that was being written stays, hidden and for its owner only; no copy of the leads. */
    @ParameterizedTest
    @CsvSource("KILL,137")
    void whatAKillLeavesIsTheOwnersOnly(String signal, int exit) throws Exception {
        try (HalfWritten scrub = new HalfWritten()) {
            assertEquals(exit, end(scrub.command, signal));
        }
        List<String> left = in(files);
        assertTrue(left.get(0).matches("\\.out\\.csv\\.\\w+\\.tmp"), left.toString());
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files.resolve(left.get(0)))));
        assertEquals(List.of("leads.csv", "out.csv", "rejects"), left.subList(1, left.size()));
        assertEquals("old", Files.readString(out()));
        assertEquals(List.of(), in(temporary));
    }

    /** A scrub that has written some of its output and can write no more: nobody takes the rejects from their pipe. */
    private final class HalfWritten implements AutoCloseable {
        final Process command;
        private final InputStream rejects;

        HalfWritten() throws Exception {
            Path leads = Files.writeString(files.resolve("leads.csv"), "phone\n" + "none\n".repeat(MANY));
            Files.writeString(out(), "old");
            Path pipe = NamedPipe.at(files.resolve("rejects"));
            command = start(
                    "scrub",
                    "--at",
                    DncRun.DAY,
                    leads.toString(),
                    "-o",
                    out().toString(),
                    "--rejects",
                    pipe.toString(),
                    "--us",
                    Samples.US_212.toString());
            rejects = Files.newInputStream(pipe);
            awaitOutput();
        }

        private void awaitOutput() throws IOException, InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (written() == 0) {
                assertTrue(command.isAlive() && System.nanoTime() < end, "nothing was written");
                Thread.sleep(10);
            }
        }

        private long written() throws IOException {
            long bytes = 0;
            for (String name : in(files)) {
                bytes += name.endsWith(".tmp") ? Files.size(files.resolve(name)) : 0;
            }
            return bytes;
        }

        @Override
        public void close() throws IOException {
            rejects.close();
        }
    }

    private Path out() {
        return files.resolve("out.csv");
    }

    /** A program started in the background, as tests may be, ignores SIGINT unless it is told otherwise. */
    private Process start(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT,TERM,HUP",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Dnc.class.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        started.add(process);
        return process;
    }

    private static int end(Process process, String signal) throws IOException, InterruptedException {
        String pid = String.valueOf(process.pid());
        assertEquals(0, new ProcessBuilder("kill", "-s", signal, pid).start().waitFor());
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running");
        return process.exitValue();
    }

    private static List<String> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
