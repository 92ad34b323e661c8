package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the files of a scrub: whole or not at all, in order, and none written over that is read. */
final class LeadScrubOutputTest {
    @TempDir
    Path dir;

    @Test
    void afterAFailureNoOutputAppearsAndTheOldOneStays() throws IOException {
        Path leads = write("phone,name\n2125550142,\"open\n");
        assertThrows(MalformedFileException.class, () -> Leads.scrub().run(leads, out()));
        assertEquals(List.of("leads.csv"), names());

        Files.writeString(out(), "old");
        Path rejects = dir.resolve("rejects.csv");
        assertThrows(
                MalformedFileException.class,
                () -> Leads.scrub().withRejects(rejects).run(leads, out()));
        assertEquals("old", Files.readString(out()));
        assertEquals(List.of("leads.csv", "out.csv"), names());
    }

    /** Otherwise the calls would be judged by some day that nobody named. */
    @Test
    void withoutTheMomentOfTheCallsNothingIsWritten() throws IOException {
        Path leads = write("phone\n2125550142\n");
        LeadScrub timeless =
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).withRejects(dir.resolve("rejects.csv"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Executable run : List.<Executable>of(
                () -> timeless.run(leads, out()),
                () -> timeless.inCharacters().run(leads, out()),
                () -> timeless.run(leads, out),
                () -> timeless.stream(new ByteArrayInputStream(Files.readAllBytes(leads)), out),
                () -> timeless.rows(List.of()).of("2125550142", List.of()))) {
            assertEquals(
                    "lead scrub: say with at(...) when the calls are made",
                    assertThrows(IllegalStateException.class, run).getMessage());
        }
        assertEquals(0, out.size());
        assertEquals(List.of("leads.csv"), names());
    }

    /** Rejects beside an older output would be taken for those of that. */
    @Test
    void whereTheOutputCannotTakeItsPlaceTheRejectsDoNot() throws IOException {
        Path leads = write("phone\n2125550142\nnone\n");
        Path rejects = Files.writeString(dir.resolve("rejects.csv"), "old");
        LeadScrub blocked = scrubThatFirstMakes(out().resolve("in the way")).withRejects(rejects);
        assertThrows(FileSystemException.class, () -> blocked.run(leads, out()));
        assertEquals("old", Files.readString(rejects));
    }

    @Test
    void rejectsThatCannotTakeTheirPlaceAreSaidToBeAlone() throws IOException {
        Path leads = write("phone\n2125550142\nnone\n");
        Path rejects = dir.resolve("rejects.csv");
        LeadScrub blocked = scrubThatFirstMakes(rejects.resolve("in the way")).withRejects(rejects);
        IOException failed = assertThrows(IOException.class, () -> blocked.run(leads, out()));
        String told = String.valueOf(failed.getMessage());
        assertTrue(told.endsWith("; the rejects are not written, the scrubbed leads are"), told);
        assertTrue(Files.exists(out()));
    }

    private static LeadScrub scrubThatFirstMakes(Path folder) {
        return Leads.scrub(Leads.decider(call -> {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Leads.ODD_IS_LISTED.decide(
                    call, Leads.keys(List.of(call.number())).get(0));
        }));
    }

    @Test
    void whatAWorkerThrowsReachesTheCaller() throws IOException {
        Path leads = write("phone\n" + "2125550142\n".repeat(5_000));
        LeadScrub scrub = Leads.scrub(Leads.decider(call -> {
            throw new IllegalStateException("decider fell ill");
        }));
        assertEquals(
                "decider fell ill",
                assertThrows(IllegalStateException.class, () -> scrub.run(leads, out()))
                        .getMessage());
        assertEquals(List.of("leads.csv"), names());
    }

    /** A part of an export that is still being written looks whole, and the refusals in the rest of it would be missed. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void whatIsWrittenToWhileItIsReadIsRefused(Charset charset) throws IOException {
        List<Change> changes = List.of(
                leads -> Files.writeString(leads, "2125550143\n", charset, StandardOpenOption.APPEND),
                leads -> Files.setLastModifiedTime(leads, FileTime.fromMillis(1)));
        for (Change change : changes) {
            MalformedFileException refused =
                    assertThrows(MalformedFileException.class, () -> scrubChanged(change, charset));
            assertEquals("leads.csv: expected a file at rest; found one that is being written", refused.getMessage());
            assertEquals(List.of("leads.csv"), names());
        }
    }

    /** What was opened is read to its end, whatever has its name by then. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void whatIsReplacedWhileItIsReadIsScrubbedAsItWas(Charset charset) throws IOException {
        List<Change> changes = List.of(
                Files::delete,
                leads -> Files.move(
                        Files.writeString(dir.resolve("new.csv"), "phone\n"),
                        leads,
                        StandardCopyOption.REPLACE_EXISTING));
        for (Change change : changes) {
            assertEquals(1, scrubChanged(change, charset).rows());
        }
    }

    private LeadReport scrubChanged(Change change, Charset charset) throws IOException {
        Path leads = Files.writeString(dir.resolve("leads.csv"), "phone\n2125550142\n", charset);
        AtomicBoolean changed = new AtomicBoolean();
        LeadScrub scrub = Leads.scrub(Leads.decider(call -> {
            if (changed.compareAndSet(false, true)) {
                try {
                    change.of(leads);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return Leads.ODD_IS_LISTED.decide(
                    call, Leads.keys(List.of(call.number())).get(0));
        }));
        return scrub.withEncoding(charset).run(leads, out());
    }

    private interface Change {
        void of(Path leads) throws IOException;
    }

    @Test
    void aFullDiskReachesTheCaller() throws IOException {
        Path leads = write("phone\n" + "2125550142\n".repeat(5_000));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThrows(IOException.class, () -> Leads.scrub().run(leads, full));
    }

    @Test
    void theLeadFileIsNeverOverwritten() throws IOException {
        Path leads = write("phone\n2125550142\n");
        assertThrows(IllegalArgumentException.class, () -> Leads.scrub().run(leads, leads));
        assertThrows(
                IllegalArgumentException.class,
                () -> Leads.scrub().withRejects(leads).run(leads, out()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Leads.scrub().withRejects(out()).run(leads, out()));
        assertEquals("phone\n2125550142\n", Files.readString(leads));
    }

    @Test
    void orderIsKeptOverManyBatchesAndProgressIsTold() throws IOException {
        StringBuilder leads = new StringBuilder("id,phone\n");
        for (int i = 0; i < 10_000; i++) {
            leads.append(i).append(",21255501").append(i % 90 + 10).append('\n');
        }
        List<Long> told = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LeadReport report = Leads.scrub()
                .withProgress((rows, read, size) -> told.add(rows))
                .run(new ByteArrayInputStream(leads.toString().getBytes(UTF_8)), bytes);
        List<String> lines = bytes.toString(UTF_8).lines().skip(1).toList();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(lines.get(i).startsWith(i + ",21255501"));
        }
        assertEquals(10_000, report.rows());
        assertEquals(10_000, told.get(told.size() - 1));
        assertFalse(report.duration().isNegative());
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Path target = Files.writeString(dir.resolve("target.csv"), "old");
        Path link = Files.createSymbolicLink(dir.resolve("link.csv"), target);
        Leads.scrub().run(write("phone\n2125550142\n"), link);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(target).startsWith("phone,dnc_number"));
    }

    /**
     * The last of far more rows than one worker takes at once tells of a refusal: nothing of what was written before it was
     * known is left, in the output, the rejects or the report, which are those of an output that forgets nothing.
     */
    @Test
    void whatWasWrittenBeforeARefusalWasKnownIsForgotten() throws IOException {
        String rows = "2125550142,won\nnone,won\n".repeat(60_000);
        for (String last : List.of("2125550142,DNC\n", "none,DNC\n", "", "2125550142\n", "2125550142,DNC,,\n")) {
            Path leads = write("\uFEFFphone,status\n" + rows + last);
            Path rejects = dir.resolve("rejects.csv");
            Path otherRejects = dir.resolve("other-rejects.csv");
            LeadReport report = Leads.scrub().withRejects(rejects).run(leads, out());
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            LeadReport other = Leads.scrub().withRejects(otherRejects).run(leads, stream);
            assertEquals(stream.toString(UTF_8), Files.readString(out()));
            assertEquals(Files.readString(otherRejects), Files.readString(rejects));
            assertEquals(counts(other), counts(report));
            boolean carried = last.startsWith("2");
            assertEquals(carried, Files.readString(out()).contains("2125550142,won,+12125550142,UNDETERMINED"));
        }
    }

    /** A report without the time that the scrub took. */
    private static String counts(LeadReport report) {
        String text = report.toString();
        return report.rows() + text.substring(text.indexOf('\n'));
    }

    private Path out() {
        return dir.resolve("out.csv");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(dir.resolve("leads.csv"), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
