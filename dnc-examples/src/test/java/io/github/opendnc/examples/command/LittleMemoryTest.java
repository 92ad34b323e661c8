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
}
