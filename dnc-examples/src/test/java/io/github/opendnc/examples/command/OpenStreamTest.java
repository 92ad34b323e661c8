package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name of a stream that is open means that stream: a file behind it keeps what it has. */
final class OpenStreamTest {
    @TempDir
    private Path folder;

    private Path all = Path.of("");

    @BeforeEach
    void writeBefore() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/fd")), "a system with names of open streams");
        all = Files.writeString(folder.resolve("all.txt"), "old\n");
    }

    private List<String> scrub(String... options) throws IOException {
        Path leads = Files.writeString(folder.resolve("leads.csv"), "phone\n212-555-0100\nnone\n");
        return DncRun.join(
                List.of("scrub", leads.toString(), "--us", Samples.US_212.toString(), "--at", DncRun.DAY),
                List.of(options));
    }

    @Test
    void standardOutputByAnyNameIsWrittenBehindWhatIsThere() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("out.csv"), Path.of("/dev/fd/1"));
        for (String name : List.of("/dev/stdout", link.toString())) {
            Files.writeString(all, "old\n");
            DncProcess run = DncProcess.run(folder, "256m", ">>" + all, scrub("-o", name));
            assertEquals(0, run.exit(), run.err());
            List<String> lines = Files.readAllLines(all);
            assertEquals("old", lines.get(0));
            assertTrue(lines.get(1).startsWith("phone,dnc_number,"), lines.get(1));
            assertEquals(4, lines.size());
        }
    }

    /** {@code >>} with the wrong name would put the scrubbed rows below the leads, or numbers on the company list. */
    @Test
    void rowsDoNotGoIntoAFileThatIsRead() throws IOException, InterruptedException {
        Path leads = folder.resolve("leads.csv");
        Path ours = Files.writeString(folder.resolve("ours.csv"), "phone\n212-555-0102\n");
        for (Path read : List.of(leads, ours)) {
            for (String name : List.of("-", "/dev/stdout")) {
                List<String> options = scrub("-o", name, "--company-list", ours.toString());
                String before = Files.readString(read);
                DncProcess run = DncProcess.run(folder, "256m", ">>" + read, options);
                assertEquals(2, run.exit(), run.err());
                assertTrue(run.err().contains("is a file that is read: " + read.getFileName()), run.err());
                assertEquals(before, Files.readString(read));
            }
        }
        scrub();
        List<String> streamed = List.of("scrub", "-", "-o", "-", "--stream", "--us", Samples.US_212.toString());
        String before = Files.readString(leads);
        DncProcess run = DncProcess.run(folder, "256m", "<" + leads + " >>" + leads, streamed);
        assertEquals(2, run.exit(), run.err());
        assertEquals(before, Files.readString(leads));
    }

    /** Each answer would be the next number, without an end, and a number in an answer would be on the company list. */
    @Test
    void answersDoNotGoIntoAFileThatIsRead() throws IOException, InterruptedException {
        Path numbers = Files.writeString(folder.resolve("numbers.txt"), "212-555-0100\n");
        Path ours = Files.writeString(folder.resolve("ours.csv"), "phone\n212-555-0102\n");
        List<String> options = List.of(
                "check", "--at", "2026-11-24", "--us", Samples.US_212.toString(), "--company-list", ours.toString());
        for (Path read : List.of(numbers, ours)) {
            String before = Files.readString(read);
            DncProcess run = DncProcess.run(
                    folder,
                    "256m",
                    "<" + numbers + " >>" + read,
                    DncRun.join(options, List.of("--format", "line", "-")));
            assertEquals(2, run.exit(), run.err());
            assertTrue(run.err().contains("is a file that is read: "), run.err());
            assertEquals(before, Files.readString(read));
        }
        // Standard input is not read if a number is given.
        DncProcess run = DncProcess.run(
                folder, "256m", "<" + numbers + " >>" + numbers, DncRun.join(options, List.of("--", "212-555-0100")));
        assertEquals(0, run.exit(), run.err());
    }

    @Test
    void whatAnotherProgramWroteToItStays() throws IOException, InterruptedException {
        String before = "exec >" + all + "; echo first; ";
        String out = folder.resolve("out.csv").toString();
        DncProcess run = DncProcess.run(folder, "256m", before, "", scrub("-o", out, "--rejects", "/proc/self/fd/1"));
        assertEquals(0, run.exit(), run.err());
        List<String> lines = Files.readAllLines(all);
        assertEquals("first", lines.get(0));
        assertEquals(3, lines.size(), lines.toString());
    }

    @Test
    void rejectsAndSummaryGoToStandardErrorAsItIs() throws IOException, InterruptedException {
        String out = folder.resolve("out.csv").toString();
        for (List<String> options : List.of(List.of("--rejects", "/dev/fd/2"), List.of("--summary", "/dev/stderr"))) {
            Files.writeString(all, "old\n");
            DncProcess run = DncProcess.run(folder, "256m", "2>>" + all, DncRun.join(scrub("-o", out), options));
            String log = Files.readString(all);
            assertEquals(0, run.exit(), log);
            assertTrue(log.startsWith("old\n"), log);
            assertTrue(log.contains(options.get(0).equals("--rejects") ? "line,column,reason" : "arguments: "), log);
            assertTrue(log.contains("2 rows"), log);
        }
    }

    /** Where in the file it is nobody can tell who opens it by this name. */
    @Test
    void anotherStreamToAFileIsRefused() throws IOException, InterruptedException {
        DncProcess run = DncProcess.run(
                folder, "256m", "3>>" + all, scrub("-o", folder.resolve("o.csv").toString(), "--rejects", "/dev/fd/3"));
        assertEquals(1, run.exit());
        assertEquals(
                "dnc: /dev/fd/3: expected a stream to a pipe or a device, found one to a file; name the file",
                run.err().strip());
        assertEquals("old\n", Files.readString(all));
    }

    @Test
    void rejectsInTheFileThatTheRowsGoToAreRefused() throws IOException, InterruptedException {
        for (String rejects : List.of(all.toString(), "/dev/stdout")) {
            DncProcess run = DncProcess.run(folder, "256m", ">>" + all, scrub("-o", "-", "--rejects", rejects));
            assertEquals(2, run.exit(), run.err());
            assertEquals("old\n", Files.readString(all));
        }
    }

    @Test
    void aPipeBehindItIsWrittenTo() throws IOException, InterruptedException {
        Path pipe = NamedPipe.at(folder.resolve("pipe"));
        CompletableFuture<String> written = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        DncProcess run = DncProcess.run(folder, "256m", "3>" + pipe, scrub("-o", "/dev/fd/3"));
        assertEquals(0, run.exit(), run.err());
        assertEquals(3, written.join().lines().count());
    }
}
