package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    private static final Subscription ACME =
            Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(212), LocalDate.of(2026, 11, 16));

    @Test
    void theSellerIsThatOfAll() {
        Subscription next = Subscription.toAll("Acme", RegistryId.CA_NATIONAL, LocalDate.of(2026, 1, 1));
        assertEquals(Optional.of("Acme"), Subscription.sellerOf(List.of(ACME, next)));
        assertEquals(Optional.empty(), Subscription.sellerOf(List.of()));
    }

    @Test
    void aSubscriptionThatCannotBeIsRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (String seller : List.of("", " ", "a\nb", "a".repeat(201))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Subscription.toAll(seller, RegistryId.US_NATIONAL, day),
                    () -> seller.toLowerCase(Locale.ROOT));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(1_000), day));
        assertThrows(IllegalArgumentException.class, () -> Subscription.toAll("Acme", RegistryId.SINGLE_LOOK_UP, day));
        assertThrows(IllegalArgumentException.class, () -> ACME.until(LocalDate.MAX));
        assertThrows(IllegalArgumentException.class, () -> ACME.until(LocalDate.of(10_000, 1, 1)));
        assertEquals(
                LocalDate.of(9999, 12, 31),
                ACME.until(LocalDate.of(9999, 12, 31)).to().orElseThrow());
        // A configuration that names no subscriptions gives an empty set. The reasons say so in words.
        assertThrows(
                IllegalArgumentException.class, () -> Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(), day));
        assertThrows(IllegalArgumentException.class, () -> ACME.until(LocalDate.of(2026, 11, 15)));
    }

    /** The days and texts at the very edge can be, and those behind it cannot. */
    @Test
    void theEdgesOfWhatCanBeAreKept() {
        LocalDate first = LocalDate.of(1, 1, 1);
        String longest = "a".repeat(Subscription.LONGEST_TEXT);
        Subscription edge =
                new Subscription(longest, longest, RegistryId.US_NATIONAL, Optional.empty(), first, Optional.of(first));
        assertEquals(true, edge.isValidOn(first));
        assertEquals(false, edge.isValidOn(first.plusDays(1)));
        assertEquals(
                Optional.of(first), Coverage.of(Map.of(0, first, 999, first)).oldest());
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertEquals(Optional.of(last), Coverage.of(Map.of(212, last)).newest());
        for (LocalDate far : List.of(first.minusDays(1), last.plusDays(1))) {
            assertThrows(IllegalArgumentException.class, () -> Subscription.toAll("Acme", RegistryId.US_NATIONAL, far));
            assertThrows(IllegalArgumentException.class, () -> Coverage.of(Map.of(212, far)));
        }
        for (String organization : List.of("a\nb", longest + "a")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Subscription(
                            "Acme", organization, RegistryId.US_NATIONAL, Optional.empty(), first, Optional.empty()));
        }
    }

    /** By this a program tells before a campaign begins which calls will be barred. */
    @Test
    void theAreaCodesOutsideOfTheSubscriptionsAreToldWithTheReason() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, day)
                .covering(305, day)
                .covering(646, day)
                .build();
        Snapshot theirs = list.forSubscriptions(List.of(
                Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(212), day),
                Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(646), day)
                        .until(day)));
        assertEquals(Map.of(), list.outsideSubscriptionsOn(day));
        assertEquals(Map.of(), theirs.outsideSubscriptionsOn(day));
        assertEquals(
                Map.of(646, "the subscription of Acme ended on 2026-11-24"),
                theirs.outsideSubscriptionsOn(day.plusDays(1)));
        assertEquals(
                List.of(
                        "the subscription of Acme begins on 2026-11-24",
                        "the subscription of Acme begins on 2026-11-24"),
                List.copyOf(theirs.outsideSubscriptionsOn(day.minusDays(1)).values()));
    }

    /** A list that forgot its seller would clear numbers on days that nobody has paid for. */
    @Test
    void whateverElseIsSaidOfAListItStaysThatOfItsSeller() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Coverage coverage = Coverage.of(Map.of(212, day, 646, day));
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, day)
                .covering(646, day)
                .build();
        Changes one = Changes.builder().add(1_646_555_0143L).build();
        Snapshot theirs = list.forSubscriptions(
                List.of(Subscription.toAll("Acme", RegistryId.US_NATIONAL, day).until(day)));
        for (Snapshot same : List.of(
                theirs,
                theirs.withSources(List.of()),
                theirs.withEdition(1, Optional.empty()),
                theirs.withFirstSeen(FirstSeen.nothing()),
                theirs.restrictedTo(Set.of(212)),
                theirs.with(List.of(one), coverage),
                theirs.with(List.of(one), coverage).compacted(),
                theirs.withAreaCodesOf(list))) {
            Lookup answer = same.lookup(1_212_555_0143L);
            assertEquals(true, answer.answersOn(day.toEpochDay()));
            assertEquals(false, answer.answersOn(day.plusDays(1).toEpochDay()));
            assertEquals(true, answer.isReadForSeller());
        }
    }

    /** Otherwise the second look-up would stand in for a subscription, which the first does not. */
    @Test
    void ofANumberThatWasLookedUpTwiceTheListSaysWhatItSaid() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, day)
                .covering(646, day)
                .build();
        Lookup unpaid = list.forSubscriptions(
                        List.of(Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(646), day)))
                .lookup(1_212_555_0143L);
        Lookup twice = unpaid.lookedUp(day, false).lookedUp(day.plusDays(1), false);
        assertEquals(Lookup.Answer.CLEAR, twice.answer());
        assertEquals(Lookup.Answer.NOT_COVERED, twice.byList());
        assertEquals(true, twice.isOutsideSubscriptionOn(day.plusDays(1).toEpochDay()));
    }

    /** Two answers that rest on other subscriptions are two: one of them may end today. */
    @Test
    void answersByOtherSubscriptionsAreOthers() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Snapshot list =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, day).build();
        Subscription open = Subscription.toAll("Acme", RegistryId.US_NATIONAL, day);
        Lookup byOpen = list.forSubscriptions(List.of(open)).lookup(1_212_555_0143L);
        assertEquals(byOpen, list.forSubscriptions(List.of(open)).lookup(1_212_555_0144L));
        assertNotEquals(byOpen, list.forSubscriptions(List.of(open.until(day))).lookup(1_212_555_0143L));
        assertNotEquals(byOpen, list.lookup(1_212_555_0143L));
        assertNotEquals(
                list.lookup(1_646_555_0143L),
                list.forSubscriptions(List.of(open)).lookup(1_646_555_0143L));
    }
}
