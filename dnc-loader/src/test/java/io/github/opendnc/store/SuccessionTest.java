package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that is older or smaller than the one it is to replace, in whichever area code, is refused and says where. */
class SuccessionTest {
    private static final String ADD = " (to keep it and add what is loaded: SnapshotStore.add, or dnc load --add)";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path temp;

    /** Each part is an area code, how many numbers it has, and how many days before the twentieth it was obtained. */
    private static Snapshot list(String... parts) {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL);
        for (String part : parts) {
            String[] fields = part.split(" ", -1);
            int areaCode = Integer.parseInt(fields[0]);
            builder.covering(areaCode, DAY.minusDays(Integer.parseInt(fields[2])));
            for (int i = 0; i < Integer.parseInt(fields[1]); i++) {
                builder.add(areaCode, 5_550_000 + i);
            }
        }
        return builder.build();
    }

    private static String refusal(Snapshot current, Snapshot next) {
        return String.valueOf(assertThrows(MalformedFileException.class, () -> check(current, next))
                .getMessage());
    }

    private static void check(Snapshot current, Snapshot next) throws MalformedFileException {
        Succession.checkDays(current, next);
        Succession.checkCounts(current, List.of(), next, current.changesTo(next));
    }

    /** The newest day of both lists is the same; 212 alone is older, and has lost a number. */
    @Test
    void anOlderListOfOneAreaCodeDoesNotReplaceANewerOne() throws IOException {
        SnapshotStore store = SnapshotStore.at(temp);
        store.publish(list("212 1000 0", "646 1000 0"));
        Snapshot older = list("212 999 21", "646 1000 0");
        assertEquals(
                "us-national: expected no area code's list to be older than the one in the store; found area code 212 of"
                        + " 2026-10-30 (2026-11-20 in the store)",
                String.valueOf(assertThrows(MalformedFileException.class, () -> store.publish(older))
                        .getMessage()));
        assertEquals(
                Lookup.Answer.LISTED,
                store.current(RegistryId.US_NATIONAL)
                        .orElseThrow()
                        .lookup(1_212_555_0999L)
                        .answer());
        store.replace(older, NumberedEditions.BY_ANN);
        assertEquals(
                Lookup.Answer.CLEAR,
                store.current(RegistryId.US_NATIONAL)
                        .orElseThrow()
                        .lookup(1_212_555_0999L)
                        .answer());
    }

    /** As a whole it has lost less than 5 %. */
    @Test
    void aCutListAmongManyIsRefused() {
        assertEquals(
                "us-national: expected at least 95 % of the numbers of each area code in the store; found area code 702"
                        + " with 1 (34,901 in the store)",
                refusal(list("212 800000 0", "702 34901 0"), list("212 800000 0", "702 1 0")));
    }

    @Test
    void areaCodesThatFailAreToldInOneLine() {
        assertEquals(
                "us-national: expected no area code's list to be older than the one in the store; found area code 201 of"
                        + " 2026-11-19 (2026-11-20 in the store), area code 202 of 2026-11-18 (2026-11-20 in the store),"
                        + " area code 203 of 2026-11-17 (2026-11-19 in the store) and 2 more",
                refusal(
                        list("201 1 0", "202 1 0", "203 1 1", "204 1 0", "205 1 0", "206 1 0"),
                        list("201 1 1", "202 1 2", "203 1 3", "204 1 4", "205 1 5", "206 1 0")));
        assertEquals(
                "us-national: expected at least 95 % of the numbers of each area code in the store; found area code 201"
                        + " with 0 (200 in the store), area code 202 with 189 (200 in the store), area code 203 with 284"
                        + " (300 in the store) and 1 more",
                refusal(
                        list("201 200 0", "202 200 0", "203 300 0", "204 1000 0", "205 19000 0"),
                        list("201 0 0", "202 189 0", "203 284 0", "204 949 0", "205 19000 0")));
        assertEquals(
                "us-national: expected area codes 201 (1 number), 203 (1 number), 204 (1 number) and 1 more, which the"
                        + " store holds" + ADD + "; found a list without them",
                refusal(list("201 1 0", "202 1 0", "203 1 0", "204 1 0", "205 1 0"), list("202 1 0")));
    }

    /** Both sides of every boundary: what is in the store, what comes. */
    @ParameterizedTest
    @CsvSource({
        "200, 190, true",
        "200, 189, false",
        "199, 100, true",
        "199,  99, false",
        "20, 10, true",
        "20, 9, false",
        "19, 1, false",
        "4, 2, true",
        "4, 1, false",
        "3, 1, true",
        "19, 0, false",
        "3, 0, true",
        "201, 191, true",
        "201, 190, false",
        "300, 285, true",
        "300, 284, false",
        "1000, 950, true",
    })
    void anAreaCodeOfSomeHundredNumbersMayLoseATwentieth(int before, int after, boolean allowed) throws IOException {
        Snapshot current = list("212 " + before + " 0", "646 20000 0");
        Snapshot next = list("212 " + after + " 0", "646 20000 0");
        if (allowed) {
            check(current, next);
        } else {
            refusal(current, next);
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 95, true", "100, 94, false", "20, 19, true", "20, 18, false", "1, 1, true", "1, 0, false"})
    void theWholeMayLoseATwentieth(int before, int after, boolean allowed) throws IOException {
        Snapshot current = list("212 " + before + " 0");
        Snapshot next = list("212 " + after + " 0");
        if (allowed) {
            check(current, next);
        } else {
            refusal(current, next);
        }
    }

    /** As many numbers as before, of which some are others. */
    @ParameterizedTest
    @CsvSource({"4, 2, true", "4, 1, false", "3, 0, true", "200, 100, true", "200, 99, false"})
    void halfOfTheVeryNumbersMayGo(int numbers, int kept, boolean allowed) throws IOException {
        Snapshot current = list("212 " + numbers + " 0", "646 20000 0");
        Changes.Builder others = Changes.builder();
        for (int i = kept; i < numbers; i++) {
            others.remove(1_212_555_0000L + i).add(1_212_777_0000L + i);
        }
        Snapshot next = current.with(List.of(others.build()), current.info().coverage());
        if (allowed) {
            check(current, next);
        } else {
            String message = refusal(current, next);
            assertTrue(message.startsWith("us-national: expected half of the very numbers of each area code"), message);
        }
    }

    @Test
    void theSmallestAreaCodeThatMustKeepHalfIsToldByItsCount() {
        assertEquals(
                "us-national: expected at least 95 % of the numbers of each area code in the store, or half of those of"
                        + " one that has fewer than 200; found area code 212 with 1 (4 in the store)",
                refusal(list("212 4 0", "646 20000 0"), list("212 1 0", "646 20000 0")));
    }

    /** The file of an area code in which nobody is listed has no numbers, so it must be declared each time. */
    @Test
    void anAreaCodeInWhichNobodyWasListedIsToBeDeclaredAgain() {
        assertEquals(
                "us-national: expected area codes 646 (1 number), 945 (0 numbers), which the store holds (where still nobody"
                        + " is listed: --empty-area-codes, or RegistryLoader.withEmptyAreaCodes, with 945; to keep it and"
                        + " add what is loaded: SnapshotStore.add, or dnc load --add); found a list without them",
                refusal(list("212 1 0", "646 1 0", "945 0 0"), list("212 1 0")));
    }

    /** The name of a file that is not at fault would lead to the wrong one. */
    @Test
    void aListOfOneFileIsCalledByItsNameAndOneOfSeveralByItsRegistry() {
        SourceFile one = new SourceFile("2026-11-20_212.txt", 12, "0".repeat(64));
        SourceFile other = new SourceFile("2026-11-20_646.txt", 12, "1".repeat(64));
        Snapshot current = list("212 1 0", "646 1 0");
        Snapshot next = list("212 1 0");
        assertEquals(
                "2026-11-20_212.txt: expected area code 646 (1 number), which the store holds" + ADD
                        + "; found a list without it",
                refusal(current, next.withSources(List.of(one))));
        assertEquals(
                "us-national: expected area code 646 (1 number), which the store holds" + ADD
                        + "; found a list without it",
                refusal(current, next.withSources(List.of(one, other))));
    }
}
