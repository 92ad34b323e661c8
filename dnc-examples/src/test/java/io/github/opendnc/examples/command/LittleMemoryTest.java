package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process with little memory: a small file needs little, and too little is said. */
final class LittleMemoryTest {
    @TempDir
    private Path folder;

    /** One record for each area code, and then once more: 24 KB. */
    @Test
    void aSmallListInAnyOrderNeedsLittle() throws IOException, InterruptedException {
        StringBuilder records = new StringBuilder();
        for (int number = 0; number < 2_000; number++) {
            records.append(String.format(Locale.ROOT, "%03d,555%04d\n", number % 1_000, number / 1_000));
        }
        String list = Files.writeString(folder.resolve("list.txt"), records).toString();
        List<String> numbers = List.of("check", "945-555-0000", "945-555-0001", "945-555-0002");
        DncProcess run = DncProcess.run(
                folder,
                "64m",
                "",
                DncRun.join(numbers, List.of("--us", list, "--us-obtained", "2026-11-14", "--at", DncRun.DAY)));
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                List.of("MAY_NOT_CALL: +19455550000", "MAY_NOT_CALL: +19455550001", "MAY_CALL: +19455550002"),
                run.out()
                        .lines()
                        .filter(line -> line.contains(": +"))
                        .map(line -> line.replaceAll(" on .*", ""))
                        .toList());
    }

    /** The rows are large, and those that work on them are threads of their own. */
    @Test
    void tooLittleForALeadFileIsSaidInOneLineAndLeavesNoOutput() throws IOException, InterruptedException {
        String row = "212-555-0143,\"" + "a,".repeat(400_000) + "\"\n";
        Path leads = Files.writeString(folder.resolve("leads.csv"), "phone,notes\n" + row.repeat(40));
        Path out = Files.createDirectory(folder.resolve("out")).resolve("out.csv");
        DncProcess run = DncProcess.run(
                folder, "16m", "", List.of("scrub", leads.toString(), "-o", out.toString(), "--at", DncRun.DAY));
        assertEquals(1, run.exit(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("dnc: out of memory ("), run.err());
        try (Stream<Path> left = Files.list(out.getParent())) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** What a row tells of its number is kept for all rows, of a number each; what to do then is said. */
    @Test
    void moreNumbersThatRefuseThanThereIsMemoryForAreSaid() throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder("phone,status\n");
        for (int number = 0; number < 900_000; number++) {
            rows.append(2_120_000_000L + 2_000_000 + number).append(",DNC\n");
        }
        String leads = Files.writeString(folder.resolve("leads.csv"), rows).toString();
        Path out = Files.createDirectory(folder.resolve("out")).resolve("out.csv");
        List<String> scrub = List.of("scrub", leads, "-o", out.toString(), "--at", DncRun.DAY);
        DncProcess run = DncProcess.run(folder, "40m", "", scrub);
        assertEquals(1, run.exit(), run.err());
        assertEquals(
                "dnc: more than N numbers that refuse calls do not fit in memory; give it more, as by java -Xmx2g, or"
                        + " answer each row by itself with --row-by-row\n",
                run.err().replaceFirst(" [0-9]+ ", " N "));
        assertTrue(Files.notExists(out));
        assertEquals(
                0,
                DncProcess.run(folder, "40m", "", DncRun.join(scrub, List.of("--row-by-row")))
                        .exit());
    }
}
