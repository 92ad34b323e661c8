package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.FirstSeen;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Since when a number has been on a list, according to the editions. */
class FirstSeenTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 8);
    private static final LocalDate THIRD = LocalDate.of(2026, 11, 15);
    private static final long ALWAYS = 1_416_555_0100L;
    private static final long ONCE = 1_416_555_0101L;
    private static final long AGAIN = 1_416_555_0102L;

    private static final Optional<FirstSeen.Sighting> OR_BEFORE =
            Optional.of(new FirstSeen.Sighting(FIRST, Optional.empty()));

    private static Coverage coverage(LocalDate day) {
        return Coverage.of(Map.of(416, day));
    }

    private static Snapshot list() {
        Snapshot first = Snapshot.builder(RegistryId.CA_NATIONAL)
                .covering(416, FIRST)
                .add(ALWAYS)
                .add(AGAIN)
                .build();
        Changes second = Changes.builder().add(ONCE).remove(AGAIN).build();
        Changes third = Changes.builder().add(AGAIN).build();
        FirstSeen seen = FirstSeen.nothing()
                .then(coverage(FIRST), second, coverage(SECOND))
                .then(coverage(SECOND), third, coverage(THIRD));
        return first.with(List.of(second, third), coverage(THIRD)).withFirstSeen(seen);
    }

    @Test
    void aNumberThatCameBackWasThereBefore() {
        Snapshot list = list();
        assertEquals(OR_BEFORE, list.firstSeen(ALWAYS));
        assertEquals(Optional.of(new FirstSeen.Sighting(SECOND, Optional.of(FIRST))), list.firstSeen(ONCE));
        assertEquals(OR_BEFORE, list.firstSeen(AGAIN), "the first edition had it");
        assertEquals(Optional.empty(), list.firstSeen(1_416_555_0199L));
        assertEquals(Optional.empty(), list.firstSeen(44_20_7946_0000L));
    }

    @Test
    void aListThatWasPackedStillKnows() {
        Snapshot packed = list().compacted();
        assertEquals(0, packed.changes());
        assertEquals(Optional.of(new FirstSeen.Sighting(SECOND, Optional.of(FIRST))), packed.firstSeen(ONCE));
    }

    /** Added, lost by mistake, and back: the first time counts. */
    @Test
    void aNumberIsSeenFirstWhereItCameFirst() {
        Changes added = Changes.builder().add(ONCE).build();
        FirstSeen seen = FirstSeen.nothing()
                .then(coverage(FIRST), added, coverage(SECOND))
                .then(coverage(SECOND), added.reversed(), coverage(THIRD))
                .then(coverage(THIRD), added, coverage(THIRD.plusDays(1)));
        assertEquals(Optional.of(new FirstSeen.Sighting(SECOND, Optional.of(FIRST))), seen.of(ONCE));
    }

    /** The numbers of editions before a period are not kept. But it is known that they had a number of the period. */
    @Test
    void aNumberThatAnEditionBeforeAllHadDidNotAppearLater() {
        Changes added = Changes.builder().add(ONCE).build();
        FirstSeen seen = FirstSeen.nothing().then(coverage(SECOND), added, coverage(THIRD));
        assertEquals(Optional.of(new FirstSeen.Sighting(THIRD, Optional.of(SECOND))), seen.of(ONCE));
        Changes others = Changes.builder().add(ALWAYS).remove(AGAIN).build();
        for (Changes before : List.of(added, added.reversed())) {
            assertEquals(Optional.empty(), seen.before(before).of(ONCE));
            assertEquals(Optional.empty(), seen.before(before).before(others).of(ONCE));
            assertEquals(Optional.empty(), seen.before(others).before(before).of(ONCE));
        }
        assertEquals(
                Optional.of(new FirstSeen.Sighting(THIRD, Optional.of(SECOND))),
                seen.before(others).of(ONCE));
    }

    /** Two lists of one day, or one that took the place of a later one: it may have been registered on that day. */
    @Test
    void aListThatIsNotEarlierDoesNotTellAfterWhichDayItWasRegistered() {
        Changes added = Changes.builder().add(ONCE).build();
        for (LocalDate before : List.of(SECOND, THIRD)) {
            FirstSeen seen = FirstSeen.nothing().then(coverage(before), added, coverage(SECOND));
            assertEquals(Optional.of(new FirstSeen.Sighting(SECOND, Optional.empty())), seen.of(ONCE));
        }
    }

    /** The number was seen once and is no longer on the list. */
    @Test
    void ofANumberThatIsNotListedNothingIsSaid() {
        Snapshot list = list().with(List.of(Changes.builder().remove(ONCE).build()), coverage(THIRD));
        FirstSeen seen = FirstSeen.nothing()
                .then(coverage(FIRST), Changes.builder().add(ONCE).build(), coverage(SECOND));
        assertEquals(Optional.empty(), list.withFirstSeen(seen).firstSeen(ONCE));
    }

    /** What was known belongs to the edition before. */
    @Test
    void anotherEditionKnowsNothingOfIt() {
        Snapshot next =
                list().with(List.of(Changes.builder().add(1_416_555_0199L).build()), coverage(THIRD));
        assertEquals(Optional.empty(), next.firstSeen(ONCE));
    }

    @Test
    void aDecisionSaysSo() {
        Scrubber scrubber = Scrubber.of(Registries.of(list()), CanadaFederal.rules());
        LocalDate day = LocalDate.of(2026, 11, 20);
        Decision once = scrubber.decide(Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse("416-555-0101")));
        assertTrue(
                once.notes()
                        .contains(
                                "ca-national: first seen in the list of 2026-11-08; that of 2026-11-01 had it not, so it"
                                        + " was registered after that day"),
                once::toString);
        Decision always = scrubber.decide(Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse("416-555-0100")));
        assertTrue(
                always.notes()
                        .contains(
                                "ca-national: first seen in the list of 2026-11-01; of older ones nothing is known, so it may"
                                        + " have been registered long before"),
                always::toString);
    }

    /** The list before says nothing about a number whose area code it did not cover. */
    @Test
    void ofAnAreaCodeThatIsNewNoListBeforeIsKnown() {
        FirstSeen seen = FirstSeen.nothing()
                .then(Coverage.of(Map.of()), Changes.builder().add(ONCE).build(), coverage(FIRST));
        assertEquals(OR_BEFORE, seen.of(ONCE));
        assertEquals(Optional.empty(), seen.of(ALWAYS), "nobody knows whether the list before would have had it");
        assertEquals(Optional.empty(), FirstSeen.nothing().of(ONCE));
        assertEquals(1, seen.editions());
    }
}
