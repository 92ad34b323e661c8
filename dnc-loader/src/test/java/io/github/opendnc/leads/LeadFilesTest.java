package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.files.NamedPipe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read the files of a scrub, which of them are told apart, and what may be a lead file. For POSIX systems. */
final class LeadFilesTest {
    private static final String LEADS = "phone\n2125550142\nx\n";

    @TempDir
    private Path dir = Path.of("");

    private Path leads = dir;
    private Path out = dir;
    private Path rejects = dir;

    @BeforeEach
    void files() throws IOException {
        leads = Files.writeString(dir.resolve("leads.csv"), LEADS);
        out = dir.resolve("out.csv");
        rejects = dir.resolve("rejects.csv");
    }

    @Test
    void whatIsNewAndWhatIsWrittenAsideIsForItsOwnerOnly() throws IOException {
        List<String> seen = new ArrayList<>();
        Leads.scrub()
                .withRejects(rejects)
                .withProgress((rows, read, size) -> seen.addAll(asides()))
                .run(leads, out);
        assertEquals(List.of("rw-------", "rw-------"), seen);
        assertEquals("rw-------", permissions(out));
        assertEquals("rw-------", permissions(rejects));
    }

    private List<String> asides() {
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(file -> file.toString().endsWith(".tmp"))
                    .map(LeadFilesTest::permissions)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r--r--", "rw-rw-r--", "r--------", "rwxr-x---"})
    void whatIsReplacedKeepsItsPermissions(String permissions) throws IOException {
        for (Path file : List.of(out, rejects)) {
            Files.writeString(file, "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
        Object owner = Files.getOwner(out);
        Leads.scrub().withRejects(rejects).run(leads, out);
        assertEquals(permissions, permissions(out));
        assertEquals(permissions, permissions(rejects));
        assertEquals(owner, Files.getOwner(out));
        assertTrue(Files.readString(out).startsWith("phone,dnc_number"));
    }

    @Test
    void theFileBehindALinkKeepsItsPermissionsAndTheLinkStays() throws IOException {
        Path target = Files.writeString(dir.resolve("target.csv"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(out, Path.of("target.csv"));
        Leads.scrub().run(leads, out);
        assertTrue(Files.isSymbolicLink(out));
        assertEquals("rw-r-----", permissions(target));
    }

    @Test
    void aLinkToNothingYetStaysOne() throws IOException {
        Files.createSymbolicLink(out, Path.of("target.csv"));
        Leads.scrub().run(leads, out);
        assertTrue(Files.isSymbolicLink(out));
        assertTrue(Files.readString(dir.resolve("target.csv")).startsWith("phone,dnc_number"));
    }

    @Test
    void linksThatLeadNowhereAreToldAsSuch() throws IOException {
        Files.createSymbolicLink(out, out.getFileName());
        assertThrows(IOException.class, () -> Leads.scrub().run(leads, out));
    }

    @Test
    void aPipeIsALeadFile() throws Exception {
        Path pipe = NamedPipe.at(dir.resolve("pipe"));
        CompletableFuture<Path> writer = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.writeString(pipe, LEADS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertEquals(2, Leads.scrub().run(pipe, out).rows());
        assertEquals(pipe, writer.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "./out.csv", "sub/../out.csv", "OUT.CSV", "linked/out.csv", "symbolic.csv"})
    void theRejectsAreNeverTheOutputByWhicheverName(String name) throws IOException {
        Files.createDirectory(dir.resolve("sub"));
        Files.createSymbolicLink(dir.resolve("linked"), dir);
        Files.createSymbolicLink(dir.resolve("symbolic.csv"), Path.of("out.csv"));
        LeadScrub scrub = Leads.scrub().withRejects(dir.resolve(name));
        assertEquals(
                "the rejects would overwrite the output out.csv",
                assertThrows(IllegalArgumentException.class, () -> scrub.run(leads, out))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> scrub.run(new ByteArrayInputStream(LEADS.getBytes(UTF_8)), out));
        assertFalse(Files.exists(out));
    }

    @Test
    void aHardLinkIsTheSameFile() throws IOException {
        Files.writeString(out, "old");
        Files.createLink(rejects, out);
        assertThrows(
                IllegalArgumentException.class,
                () -> Leads.scrub().withRejects(rejects).run(leads, out));
        Path linked = Files.createLink(dir.resolve("linked.csv"), leads);
        assertEquals(
                "the output would overwrite the lead file leads.csv",
                assertThrows(IllegalArgumentException.class, () -> Leads.scrub().run(leads, linked))
                        .getMessage());
        assertEquals(
                "the rejects would overwrite the lead file leads.csv",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Leads.scrub().withRejects(linked).run(leads, dir.resolve("new.csv")))
                        .getMessage());
        assertEquals("old", Files.readString(out));
    }

    /** By whichever way the answers are taken. */
    @Test
    void theRejectsAreNeverTheLeadFile() {
        LeadScrub scrub = Leads.scrub().withRejects(leads);
        for (Executable slip : List.<Executable>of(
                () -> scrub.run(leads, out),
                () -> scrub.run(leads, OutputStream.nullOutputStream()),
                () -> scrub.checkApart(leads))) {
            assertEquals(
                    "the rejects would overwrite the lead file leads.csv",
                    assertThrows(IllegalArgumentException.class, slip).getMessage());
        }
    }

    /** What is found out at the end of a file, that it is in another encoding, has the file read once more. */
    @Test
    void aFileThatIsReadTwiceHasItsRejectsOnce() throws IOException {
        byte[] text = ("phone,name\nunknown,Ann\n" + "2125550142,Ben\n".repeat(300_000) + "2125550142,Zo\u00EB\n")
                .getBytes(Charset.forName("windows-1252"));
        Files.write(leads, text);
        assertEquals(300_002, Leads.scrub().withRejects(rejects).run(leads, out).rows());
        assertEquals(2, Files.readAllLines(rejects).size());
    }

    @Test
    void filesThatDifferAreToldApart() throws IOException {
        Files.writeString(out, "old");
        Leads.scrub().withRejects(dir.resolve("OUT.CSV")).checkApart(leads, out);
        Leads.scrub().withRejects(rejects).run(leads, out);
        assertEquals(List.of("leads.csv", "out.csv", "rejects.csv"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
