package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendnc.examples.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that nobody could read is no success. */
final class UnwritableOutputTest {
    private static final String COULD_NOT = "dnc: standard output: could not be written";

    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void fillTheStore() {
        store = folder.resolve("lists").toString();
        assertEquals(0, DncRun.of(load(store)).exit());
    }

    private static String[] load(String store) {
        return new String[] {"load", Samples.US_212.toString(), "--registry", "us", "--store", store};
    }

    private static DncRun runTo(OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                DncRun.CLOCK,
                false);
        return new DncRun(DncCommand.run(shell, arguments), "", err.toString(UTF_8));
    }

    /** A folder is put where its snapshot would be written, so that it fails as on a disk that is full. */
    @Test
    void anEditionThatCouldNotBePackedIsSaidToBePublished() throws IOException {
        Path changes = Files.writeString(folder.resolve("changes.txt"), "2125550179,2026-11-14T20:00:00,A\n");
        OutputStream filling = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                Files.createDirectories(Path.of(store, "us-national-00000002.snapshot.tmp"));
            }
        };
        DncRun run = runTo(
                filling,
                "update",
                changes.toString(),
                "--registry",
                "us",
                "--since",
                "2026-11-14",
                "--obtained",
                "2026-11-15",
                "--store",
                store,
                "--compact");
        assertEquals(1, run.exit());
        assertTrue(
                run.err()
                        .startsWith("dnc: edition 2 is published and answers; it could not be packed:"
                                + " us-national-00000002.snapshot.tmp: "),
                run.err());
        assertTrue(Files.exists(Path.of(store, "us-national-00000002.edition")));
    }

    @Test
    void everyCommandSaysThatItsOutputIsLost() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (List<String> command : List.of(
                List.of("check", "212-555-0100"),
                List.of("check", "212-555-0100", "--json"),
                List.of("info", "--store", store),
                List.of("scrub", "samples/leads.csv", "-o", "-"),
                List.of("help"),
                List.of("check", "--help"))) {
            DncRun run = runTo(full, command.toArray(String[]::new));
            assertEquals(1, run.exit(), command.toString());
            assertEquals(COULD_NOT, run.err().strip());
        }
        String other = folder.resolve("other").toString();
        DncRun loaded = runTo(full, load(other));
        assertEquals(1, loaded.exit());
        assertEquals(
                COULD_NOT + "; the list is published all the same", loaded.err().strip());
        assertTrue(Files.exists(Path.of(other, "us-national-00000001.snapshot")));
    }

    @ParameterizedTest
    @ValueSource(strings = {">/dev/full", ">&-"})
    void inAProcessOfItsOwn(String redirection) throws IOException, InterruptedException {
        for (List<String> command : List.of(
                List.of("check", "212-555-0100", "--us", store, "--at", DncRun.DAY),
                List.of("info", "--store", store))) {
            DncProcess run = DncProcess.run(folder, "256m", redirection, command);
            assertEquals(1, run.exit(), run.err());
            assertEquals(COULD_NOT, run.err().strip());
        }
    }

    /** As on a disk that is full: the system tells why a file cannot be written, and not which. */
    @Test
    void whatCannotBeWrittenWholeIsNamedAndLeavesNothing() throws IOException, InterruptedException {
        String leads = leads(2_000);
        for (String out : List.of(folder.resolve("out.csv").toString(), "-")) {
            DncProcess run = limited("scrub", leads, "-o", out, "--us", store, "--at", DncRun.DAY);
            assertEquals(1, run.exit(), run.err());
            String place = out.equals("-") ? System.getProperty("java.io.tmpdir") : out;
            String named = "dnc: \\Q" + place + "\\E: .+";
            assertTrue(run.err().strip().matches(named), run.err());
        }
        DncProcess copied = DncProcess.run(
                folder,
                "256m",
                "ulimit -f 4; ",
                "<" + leads,
                List.of("scrub", "-", "-o", folder.resolve("out.csv").toString(), "--us", store, "--at", DncRun.DAY));
        assertEquals(1, copied.exit(), copied.err());
        assertEquals(
                "dnc: " + Path.of(System.getProperty("java.io.tmpdir")),
                copied.err().substring(0, copied.err().lastIndexOf(": ")));
        String other = folder.resolve("other").toString();
        DncProcess run = limited(load(other));
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().strip().matches("dnc: .*us-national.*: .+"), run.err());
        try (Stream<Path> left = Files.list(Path.of(other))) {
            assertEquals(
                    List.of("publishing.lock"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
        assertFalse(Files.exists(folder.resolve("out.csv")));
    }

    private String leads(int rows) throws IOException {
        return Files.writeString(folder.resolve("leads.csv"), "phone\n" + "2125550100\n".repeat(rows))
                .toString();
    }

    /** No file longer than some thousand bytes. */
    private DncProcess limited(String... arguments) throws IOException, InterruptedException {
        return DncProcess.run(folder, "256m", "ulimit -f 4; ", "", List.of(arguments));
    }

    /** The leads are scrubbed by then, and stay so. */
    @Test
    void aSummaryThatCannotBeWrittenIsSaidToBeAlone() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "a system with a full device");
        Path out = folder.resolve("out.csv");
        DncRun run = DncRun.of("scrub", "samples/leads.csv", "-o", out.toString(), "--summary", "/dev/full");
        assertEquals(1, run.exit());
        assertEquals(
                "dnc: /dev/full: No space left on device; the summary is not written, the scrubbed leads are",
                run.err().lines().reduce((first, last) -> last).orElse(""));
        assertTrue(Files.exists(out));
    }

    @Test
    void tooLittleMemoryIsSaidInOneLine() {
        OutputStream exhausted = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        DncRun run = runTo(exhausted, "check", "212-555-0100");
        assertEquals(1, run.exit());
        assertEquals(
                "dnc: out of memory (Java heap space); give it more, as by java -Xmx2g -jar dnc.jar",
                run.err().strip());
    }
}
