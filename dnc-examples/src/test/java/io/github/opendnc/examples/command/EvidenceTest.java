package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary that is kept names the files it is of by their digests. */
final class EvidenceTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSummaryThatIsKeptHasTheDigestsOfWhatWasReadAndWritten() throws Exception {
        Path company = Files.writeString(folder.resolve("ours.csv"), "2125550142\n");
        Path out = folder.resolve("out.csv");
        Path rejects = folder.resolve("rejects.csv");
        Path json = folder.resolve("summary.json");
        List<String> scrub = DncRun.join(
                List.of("scrub", Samples.LEADS.toString(), "-o", out.toString(), "--rejects", rejects.toString()),
                List.of("--company-list", company.toString(), "--summary"),
                List.of(json.toString()),
                DncRun.US);
        DncRun run = DncRun.of(scrub);
        assertEquals(0, run.exit(), run.err());

        String text = Files.readString(json);
        assertTrue(text.contains("\"program\": \"dnc "), text);
        assertTrue(text.contains("\"ended_at\": \"20"), text);
        for (Path file : List.of(Samples.LEADS, company, out, rejects, Samples.US_212)) {
            assertTrue(text.contains("\"sha256\": \"" + sha256(file) + "\""), file + "\n" + text);
        }
        assertTrue(text.contains("\"registry\": \"us-national\","), text);
        String[] parts = {"leads", "company list", "output", "rejects"};
        List<Path> files = List.of(Samples.LEADS, company, out, rejects);
        String err = run.err();
        for (int i = 0; i < parts.length; i++) {
            Path file = files.get(i);
            String line = String.format(
                    Locale.ROOT, "%n%s: %s, %,d bytes, sha256 %s", parts[i], file, Files.size(file), sha256(file));
            assertTrue(err.contains(line), line + "\n" + err);
        }
    }

    /** A list that was built up in steps is that of all their files. */
    @Test
    void theListsOfAStoreAreNamedWithAllTheirFiles() throws Exception {
        String store = folder.resolve("lists").toString();
        for (List<String> load : List.of(
                List.of("load", Samples.US_212.toString(), "--registry", "us", "--store", store),
                List.of("load", Samples.US_646.toString(), "--add", "--registry", "us", "--store", store))) {
            assertEquals(0, DncRun.of(load.toArray(String[]::new)).exit());
        }
        Path json = folder.resolve("summary.json");
        DncRun run = DncRun.of(
                "scrub",
                Samples.LEADS.toString(),
                "-o",
                folder.resolve("out.csv").toString(),
                "--at",
                DncRun.DAY,
                "--us",
                store,
                "--summary",
                json.toString());
        assertEquals(0, run.exit(), run.err());
        String text = Files.readString(json);
        for (Path file : List.of(Samples.US_212, Samples.US_646)) {
            assertTrue(text.contains("\"sha256\": \"" + sha256(file) + "\""), file + "\n" + text);
        }
        assertTrue(text.contains("\"list_editions\""), text);
        assertTrue(text.contains("\"list_files_not_kept\": []"), text);
        assertTrue(run.err().contains("\nlist: us-national edition 2, published "), run.err());
    }

    /** A store may be another, or without its first editions, when the scrub has ended: its numbers then tell of other lists. */
    @Test
    void ofAListThatItsStoreHasNoMoreTheFilesThatItNamesAreKept() throws IOException {
        SourceFile file = new SourceFile("list.txt", 7, "0".repeat(64));
        SnapshotStore store = SnapshotStore.at(folder.resolve("store"));
        SnapshotStore other = SnapshotStore.at(folder.resolve("other"));
        LocalDate day = LocalDate.of(2026, 11, 14);
        store.publish(list(day).withSources(List.of(file)));
        other.publish(list(day));
        Snapshot opened = store.current(RegistryId.US_NATIONAL).orElseThrow();
        assertEquals(
                1,
                EditionChain.of(store, opened.restrictedTo(Set.of(212)))
                        .orElseThrow()
                        .edition()
                        .number());
        assertEquals(Optional.empty(), EditionChain.of(other, opened));
        SnapshotStore later = SnapshotStore.at(folder.resolve("later"));
        later.publish(list(day.plusDays(1)).withSources(List.of(file)));
        assertEquals(Optional.empty(), EditionChain.of(later, opened));

        Evidence evidence = evidence(Registries.of(opened));
        assertEquals(
                List.of(new Evidence.ListFile(RegistryId.US_NATIONAL, OptionalInt.of(1), file)), evidence.listFiles());
        assertEquals(List.of(new Evidence.NotKept(RegistryId.US_NATIONAL, 1)), evidence.notKept());
    }

    private static Snapshot list(LocalDate day) {
        return Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, day)
                .covering(646, day)
                .build();
    }

    private static Evidence evidence(Registries lists) throws IOException {
        Invocation invocation = Invocation.of(List.of("scrub"), DncRun.CLOCK);
        return Evidence.of(new FilesRead(List.of()), List.of(), lists, List.of(), invocation, Instant.EPOCH);
    }

    /** A pipe cannot be read once more, and of a company list there is no need to. */
    @Test
    void aCompanyListThatCameThroughAPipeHasItsDigest() throws IOException {
        SourceFile pipe = new SourceFile("63", 17, "0".repeat(64));
        CompanyList ours = CompanyList.builder().build().withSources(List.of(pipe));
        assertEquals(
                List.of(new PartFile.Digested("company list", "63", 17, "0".repeat(64))),
                evidence(Registries.none().with(ours)).files());
    }

    /** A digest takes a second reading, which whoever keeps no summary does not wait for. */
    @Test
    void withoutAFileForTheSummaryNoDigestsAreTaken() {
        DncRun run = DncRun.of(DncRun.join(List.of("scrub", Samples.LEADS.toString(), "-o", "-"), DncRun.US));
        assertEquals(0, run.exit(), run.err());
        assertFalse(run.err().contains("sha256"), run.err());
    }

    @Test
    void theDigestOfAFileThatHasChangedSinceIsNotGiven() throws IOException {
        Path leads = Files.writeString(folder.resolve("leads.csv"), "phone\n2125550142\n");
        FilesRead read = new FilesRead(List.of(new PartFile("leads", leads)));
        assertEquals(1, read.digested().size());

        Files.setLastModifiedTime(leads, FileTime.fromMillis(1));
        assertEquals(
                leads + ": has changed since it was read",
                assertThrows(IOException.class, read::digested).getMessage());
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
