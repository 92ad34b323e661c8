package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file: exit code 1, one line on standard error, no output file. */
final class BadFileTest {
    private static final List<String> OBTAINED = List.of("--us-obtained", "2026-11-14");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "212,5550143\n212,555014",
                "212,5550143\n212,555014\n",
                "212,5550143\n212,5550143,2026-11-14\n",
                "area,number\n212,5550143\n",
                "2125550143,2026-11-14T02:20:18,A\n",
                "<list type='full' level='ac' val='212' /> <ac val='212'> <ph val='5550143' />"
            })
    void aListThatIsNoIntactFullList(String text) throws IOException {
        assertListFails(file("list.txt", text), OBTAINED);
    }

    /** As on a disk that is broken: the system tells what is wrong, and not with which file. */
    @Test
    void aFileThatCannotBeReadIsNamed() {
        String unreadable = "/proc/self/mem";
        assumeTrue(Files.exists(Path.of(unreadable)), "a system with such a file");
        for (List<String> options : List.of(
                List.of("--settle-file", unreadable), List.of("--subscriptions", unreadable, "--seller", "Acme"))) {
            DncRun run =
                    DncRun.of(DncRun.join(List.of("check", "212-555-0143", "--at", DncRun.DAY), DncRun.US, options));
            assertEquals(1, run.exit());
            assertEquals("dnc: /proc/self/mem: Input/output error", run.err().strip());
        }
    }

    @Test
    void aDeviceThatNeverEndsIsNotReadToItsEnd() {
        String endless = "/dev/zero";
        assumeTrue(Files.exists(Path.of(endless)), "a system with such a device");
        DncRun list = DncRun.of("check", "212-555-0143", "--at", DncRun.DAY, "--company-list", endless);
        assertEquals(1, list.exit());
        assertEquals(
                "dnc: zero: expected a file or a pipe; found a device, which may never end",
                list.err().strip());
        DncRun settle = DncRun.of("check", "212-555-0143", "--at", DncRun.DAY, "--settle-file", endless);
        assertEquals(1, settle.exit());
        assertEquals(
                "dnc: zero: expected at most 16,777,216 bytes; found more",
                settle.err().strip());
    }

    @Test
    void linksThatLeadInACircleAreToldInWords() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        DncRun run = DncRun.of(DncRun.join(
                List.of("scrub", Samples.LEADS.toString(), "-o", loop.toString(), "--at", DncRun.DAY), DncRun.US));
        assertEquals(1, run.exit());
        assertEquals(
                "dnc: " + loop + ": leads through links that lead back to it",
                run.err().strip());
    }

    @Test
    void aZipThatIsCutOrHasTwoMembers() throws IOException {
        byte[] whole = Files.readAllBytes(Samples.US_212);
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, Arrays.copyOf(whole, whole.length - 30));
        assertListFails(cut, OBTAINED);
        Path two = folder.resolve("two.zip");
        try (OutputStream out = Files.newOutputStream(two);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("a.txt", "b.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("212,5550143\n".getBytes(ISO_8859_1));
            }
        }
        assertListFails(two, OBTAINED);
    }

    @Test
    void aListThatIsNotThereOrDoesNotFitWhatWasDeclared() throws IOException {
        assertListFails(folder.resolve("missing.txt"), OBTAINED);
        assertListFails(file("list.txt", "212,5550143\n"), List.of());
        assertListFails(Samples.US_212, List.of("--us-obtained", "2026-11-15"));
        assertListFails(Samples.US_212, List.of("--us-area-codes", "212,646"));
        assertListFails(file("list.txt", "212,5550143\n646,5550143\n"), join(OBTAINED, "--us-area-codes", "212"));
        assertListFails(file("list.txt", "212,5550143\n"), join(OBTAINED, "--empty-area-codes", "212"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name\nAnn\n",
                "phone,dnc_verdict\n2125550143,MAY_CALL\n",
                "phone,consent,Consent\n2125550143,NONE,NONE\n",
                "phone,name\n2125550143,\"Ann\n",
                "phone,name\n2125550143,\u0081\n"
            })
    void aLeadFileThatCannotBeUnderstood(String text) throws IOException {
        assertFails(file("leads.csv", text), List.of());
    }

    @Test
    void aLeadFileThatIsNotThereIsAFolderOrHasAnEndlessRecord() throws IOException {
        assertFails(folder.resolve("missing.csv"), List.of());
        assertFails(Files.createDirectory(folder.resolve("leads")), List.of());
        assertFails(file("leads.csv", "phone,notes\n2125550143,\"" + "x".repeat(1 << 21) + "\"\n"), List.of());
        assertFails(file("leads.csv", "phone\n2125550143\n"), List.of("--phone-column", "mobile"));
    }

    @Test
    void aCompanyListThatCannotBeUnderstood() throws IOException {
        for (String text : List.of("phone\n21255501\n", "phone,requested_on\n2125550143,yesterday\n", "name\nAnn\n")) {
            assertFails(
                    Samples.LEADS,
                    List.of("--company-list", file("ours.csv", text).toString()));
        }
        assertFails(Samples.LEADS, List.of("--company-list", folder.toString()));
    }

    @Test
    void standardInputIsReadForLeadsAlone() {
        for (String option : List.of("--company-list", "--us", "--settle-file")) {
            DncRun run = DncRun.of("check", "212-555-0143", option, "-");
            assertOneLine(run);
            assertTrue(run.err().contains("-: no such file; standard input is not read in its place"), run.err());
        }
    }

    @Test
    void anOutputThatCannotBeWritten() {
        String out = folder.resolve("no-such-folder").resolve("out.csv").toString();
        assertOneLine(DncRun.of("scrub", Samples.LEADS.toString(), "-o", out));
        assertOneLine(DncRun.of("scrub", Samples.LEADS.toString(), "-o", folder.toString()));
        assertOneLine(DncRun.of("scrub", Samples.LEADS.toString(), "-o", "-", "--rejects", out));
    }

    private void assertListFails(Path list, List<String> options) throws IOException {
        assertFails(Samples.LEADS, DncRun.join(List.of("--us", list.toString()), options));
    }

    /** Streams of Java's wrap what the disk says; the line about it is the same. */
    @Test
    void aFaultOfTheDiskInsideAStreamIsOneLine() {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                throw new UncheckedIOException(new FileSystemException("lists", null, "Stale file handle"));
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        DncRun run = DncRun.with(
                clock,
                "",
                "update",
                "c.txt",
                "--registry=us",
                "--since=2026-11-14",
                "--obtained=2026-11-15",
                "--store=" + folder);
        assertOneLine(run);
        assertEquals("dnc: lists: Stale file handle\n", run.err());
    }

    /** It fits the list that is held, and is refused because that loses too much by it. */
    @Test
    void aRefusedChangeListSaysNothingOfNumbersRemoved() throws IOException {
        String lists = folder.resolve("lists").toString();
        DncRun.of("load", Samples.US_646.toString(), "--registry", "us", "--store", lists);
        String removals = Files.readString(Samples.US_646)
                .lines()
                .map(line -> line.replace(",", "") + ",2026-11-14T10:00:00,D\n")
                .collect(Collectors.joining());
        String changes = file("changes.txt", removals).toString();
        DncRun run = DncRun.of(
                "update",
                changes,
                "--registry",
                "us",
                "--since",
                "2026-11-14",
                "--obtained",
                "2026-11-15",
                "--store",
                lists);
        assertOneLine(run);
        assertTrue(run.err().contains("--accept-shrink"), run.err());
    }

    private void assertFails(Path leads, List<String> options) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out")).resolve("out.csv");
        assertOneLine(DncRun.of(DncRun.join(List.of("scrub", leads.toString(), "-o", out.toString()), options)));
        try (Stream<Path> left = Files.list(out.getParent())) {
            assertEquals(List.of(), left.toList());
        }
    }

    private void assertOneLine(DncRun run) {
        assertEquals(1, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("dnc: "), run.err());
        assertFalse(run.err().replace(folder.toString(), "").matches("(?s).*\\d{7}.*"), run.err());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, ISO_8859_1);
    }

    private static List<String> join(List<String> options, String... more) {
        return DncRun.join(options, List.of(more));
    }
}
