package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A summary written to what is no plain file, and under other names of what is written besides. */
final class SummaryFileTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<String> scrub(Path out, Path summary) {
        return List.of(
                "scrub",
                Samples.LEADS.toString(),
                "--at",
                DncRun.DAY,
                "-o",
                out.toString(),
                "--summary",
                summary.toString());
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsWrittenToAndStays() throws Exception {
        Path pipe = NamedPipe.at(folder.resolve("pipe"));
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(pipe));
        DncRun run = DncRun.of(scrub(folder.resolve("out.csv"), pipe));
        assertEquals(0, run.exit(), run.err());
        assertFalse(Files.isRegularFile(pipe));
        String written = read.get(60, TimeUnit.SECONDS);
        int asked = written.indexOf("started at ");
        assertTrue(run.err().endsWith(written.substring(0, asked)), run.err());
        List<String> lines = written.substring(asked).lines().toList();
        assertEquals(2, lines.size(), written);
        assertTrue(lines.get(0).startsWith("started at 2026-11-24T12:00:00Z, time zone Z, Java "), written);
        assertTrue(lines.get(1).startsWith("arguments: [\"scrub\",\"samples/leads.csv\",\"--at\","), written);
    }

    private static String text(Path pipe) {
        try (InputStream in = Files.newInputStream(pipe)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLinkStaysAndWhatItPointsToIsWritten() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("summary.txt"));
        DncRun run = DncRun.of(scrub(folder.resolve("out.csv"), link));
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isRegularFile(folder.resolve("summary.txt")));
    }

    /** Who may read the summary of yesterday may read that of today, and nobody else. */
    @Test
    void whatIsReplacedKeepsItsPermissionsAndWhatIsNewIsForItsOwnerOnly() throws IOException {
        Path summary = folder.resolve("summary.txt");
        assertEquals(0, DncRun.of(scrub(folder.resolve("out.csv"), summary)).exit());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(summary)));
        Files.setPosixFilePermissions(summary, PosixFilePermissions.fromString("rw-r-----"));
        Object group = Files.getAttribute(summary, "posix:group");
        Object owner = Files.getAttribute(summary, "posix:owner");
        assertEquals(0, DncRun.of(scrub(folder.resolve("out.csv"), summary)).exit());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(summary)));
        assertEquals(group, Files.getAttribute(summary, "posix:group"));
        assertEquals(owner, Files.getAttribute(summary, "posix:owner"));
    }

    @Test
    void theOutputUnderAnotherNameIsRefused() throws IOException {
        Path out = folder.resolve("out.csv");
        Path around = Files.createSymbolicLink(folder.resolve("dd"), Path.of("."));
        Path dangling = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("out.csv"));
        for (Path summary : List.of(around.resolve("out.csv"), dangling)) {
            DncRun run = DncRun.of(scrub(out, summary));
            assertEquals(2, run.exit(), run.err());
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void standardOutputIsRefusedWhenTheRowsGoThere() throws IOException, InterruptedException {
        Path redirected = folder.resolve("redirected.csv");
        for (Path summary : List.of(redirected, Path.of("/dev/stdout"))) {
            DncProcess run = DncProcess.run(folder, "256m", ">" + redirected, scrub(Path.of("-"), summary));
            assertEquals(2, run.exit(), run.err());
            assertEquals("", Files.readString(redirected));
        }
    }
}
