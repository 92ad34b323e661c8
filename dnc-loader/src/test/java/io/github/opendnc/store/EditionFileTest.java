package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong contents under right checksums are refused, as of another program; what lies at the edge is read. */
class EditionFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final int HEADER = 108;
    private static final int DESCRIPTION_LENGTH_AT = 12;
    private static final int AREA_CODE = 12;

    @TempDir
    private Path folder;

    private byte[] intact = {};

    /** The second edition: 212 has three numbers, two of them new, and lost one; 646 has none. */
    @BeforeEach
    void write() throws IOException {
        Edition.Draft draft = new Edition.Draft(RegistryId.US_NATIONAL, 2);
        draft.base = Optional.of(new Edition.Base(1, 7));
        draft.keepsChanges = true;
        draft.coverage = Coverage.of(Map.of(212, DAY, 646, DAY));
        draft.counts = new TreeMap<>(Map.of(212, 3L, 646, 0L));
        draft.added = 2;
        draft.removed = 1;
        intact = written(draft);
    }

    private byte[] written(Edition.Draft draft) throws IOException {
        Path file = folder.resolve("written.edition");
        Changes changes = Changes.builder()
                .add(1_212_555_0143L)
                .add(1_212_555_0144L)
                .remove(1_212_555_0145L)
                .build();
        EditionFile.write(draft.finish(), changes, file);
        return Files.readAllBytes(file);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int table() {
        return HEADER + buffer(intact).getInt(DESCRIPTION_LENGTH_AT);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("some.edition"), EditionFuzz.mended(bytes));
    }

    private String refused(byte[] bytes) throws IOException {
        Path file = file(bytes);
        return assertThrows(MalformedFileException.class, () -> EditionFile.read(file))
                .expected();
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Edition edition = EditionFile.read(file(intact)).edition();
        assertEquals(Map.of(212, 3L, 646, 0L), edition.counts());
        assertEquals(2, edition.added());
        assertEquals(1, edition.removed());
    }

    /** Nothing but the head is read to tell what an edition is, so that the head must be right by itself. */
    @ParameterizedTest
    @CsvSource({
        "8, 2, an edition of format version 1",
        "32, 0, the number and the kind of an edition",
        "32, 1000000000, the number and the kind of an edition",
        "44, 0, the number and the kind of an edition",
        "44, 99, the number and the kind of an edition",
        "36, -1, changes of an edition before this one",
        "36, 0, changes of an edition before this one",
        "36, 2, changes of an edition before this one",
        "36, 3, changes of an edition before this one",
        "100, -1, changes of an edition before this one",
        "100, 0, changes of an edition before this one",
        "100, 2, changes of an edition before this one",
    })
    void aFieldOfTheHeadThatCannotBeIsRefused(int at, int value, String expected) throws IOException {
        buffer(intact).putInt(at, value);
        assertEquals(expected, refused(intact));
        Path file = file(intact);
        assertEquals(
                expected,
                assertThrows(MalformedFileException.class, () -> EditionFile.readHead(file))
                        .expected());
    }

    @Test
    void theFirstEditionKeepsNoChanges() throws IOException {
        buffer(intact).putInt(36, 0).putInt(40, 0).putLong(56, 0).putLong(64, 0);
        Path file = file(intact);
        assertEquals(
                "changes of an edition before this one",
                assertThrows(MalformedFileException.class, () -> EditionFile.readHead(file))
                        .expected());
    }

    /** Neither a check of one before it, nor additions, nor removals. */
    @ParameterizedTest
    @ValueSource(ints = {40, 56, 64})
    void theFirstEditionSaysNothingOfOneBefore(int at) throws IOException {
        Edition.Draft draft = new Edition.Draft(RegistryId.US_NATIONAL, 2);
        Files.delete(folder.resolve("written.edition"));
        byte[] first = written(draft);
        assertEquals(
                Optional.empty(), EditionFile.readHead(file(first)).edition().baseFile());
        buffer(first).putInt(at, 1);
        assertEquals("changes of an edition before this one", refused(first));
    }

    @Test
    void anEditionThatKeepsNoChangesHasNoAdditionsEither() throws IOException {
        Path file = folder.resolve("added.edition");
        Edition.Draft draft = new Edition.Draft(RegistryId.US_NATIONAL, 2);
        draft.base = Optional.of(new Edition.Base(1, 7));
        draft.keepsChanges = true;
        draft.added = 1;
        EditionFile.write(draft.finish(), Changes.builder().add(1_212_555_0143L).build(), file);
        byte[] added = Files.readAllBytes(file);
        buffer(added).putInt(100, 0);
        assertEquals("changes of an edition before this one", refused(added));
    }

    @ParameterizedTest
    @CsvSource({"56, 1", "56, 3", "64, 0", "64, 2"})
    void asManyWereAddedAndRemovedAsTheHeadSays(int at, long value) throws IOException {
        buffer(intact).putLong(at, value);
        assertEquals("as many changes as the header says", refused(intact));
    }

    /** The second line of the table: its area code, its day and its count. */
    @ParameterizedTest
    @CsvSource({"0, 212", "0, 211", "0, 1000", "4, -719163", "4, 2932897", "8, -1", "8, 10000001"})
    void aLineOfTheTableThatCannotBeIsRefused(int at, int value) throws IOException {
        buffer(intact).putInt(table() + AREA_CODE + at, value);
        assertEquals("area codes 000 to 999, ascending, each with a day and its count", refused(intact));
    }

    @Test
    void theEdgesOfTheTableAreRead() throws IOException {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9_999, 12, 31);
        Map<Integer, LocalDate> days = new TreeMap<>();
        Edition.Draft draft = new Edition.Draft(RegistryId.US_NATIONAL, StoreFile.LAST);
        for (int areaCode = 0; areaCode < 1_000; areaCode++) {
            days.put(areaCode, areaCode == 0 ? first : last);
            draft.counts.put(areaCode, 10_000_000L);
        }
        draft.coverage = Coverage.of(days);
        Files.delete(folder.resolve("written.edition"));
        Edition read = EditionFile.read(file(written(draft))).edition();
        assertEquals(draft.coverage, read.coverage());
        assertEquals(draft.counts, read.counts());
        assertEquals(StoreFile.LAST, read.number());
    }

    @Test
    void aDescriptionHasNothingBehindItAndNoTextOfNegativeLength() throws IOException {
        String expected = "a registry, source files and what was let pass";
        byte[] more = new byte[intact.length + 1];
        System.arraycopy(intact, 0, more, 0, table());
        System.arraycopy(intact, table(), more, table() + 1, intact.length - table());
        buffer(more).putInt(DESCRIPTION_LENGTH_AT, table() + 1 - HEADER);
        assertEquals(expected, refused(more));
        buffer(intact).putInt(HEADER, -1);
        assertEquals(expected, refused(intact));
    }
}
