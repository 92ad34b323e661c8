package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sellers with different subscriptions over one copy of a list. */
class SubscriptionTest {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);
    private static final Snapshot LIST = Snapshot.builder(RegistryId.US_NATIONAL)
            .covering(212, OBTAINED)
            .covering(646, OBTAINED.minusDays(3))
            .add(1_212_555_0100L)
            .build();
    private static final Scrubber ALL = Scrubber.of(Registries.of(LIST), UsFederal.rules(), CanadaFederal.rules());
    private static final Subscription ACME = Subscription.of(
                    "Acme", RegistryId.US_NATIONAL, Set.of(212), LocalDate.of(2026, 11, 16))
            .until(LocalDate.of(2026, 11, 20));

    private static Call call(String number, LocalDate day) {
        return Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
    }

    /** Both sides of both ends: the day before it begins, its first and last day, the day after. */
    @ParameterizedTest
    @CsvSource({
        "212-555-0143, 2026-11-15, MAY_NOT_CALL, the subscription of Acme begins on 2026-11-16",
        "212-555-0143, 2026-11-16, MAY_CALL,",
        "212-555-0143, 2026-11-20, MAY_CALL,",
        "212-555-0143, 2026-11-21, MAY_NOT_CALL, the subscription of Acme ended on 2026-11-20",
        "212-555-0100, 2026-11-16, MAY_NOT_CALL, the number is on the list",
        "212-555-0100, 2026-11-21, MAY_NOT_CALL, the subscription of Acme ended on 2026-11-20",
        "646-555-0143, 2026-11-16, MAY_NOT_CALL, 'the area code is in no subscription of the seller, or not in the list held'",
    })
    void aSellerIsJudgedByItsSubscription(String number, LocalDate day, Verdict verdict, String reason) {
        Scrubber scrubber = ALL.forSeller(List.of(ACME));
        assertEquals(Optional.of(ACME.seller()), scrubber.seller());
        assertEquals(Optional.empty(), ALL.seller());
        Decision decision = scrubber.decide(call(number, day));
        assertEquals(verdict, decision.verdict(), decision::toString);
        assertEquals(verdict, scrubber.verdict(call(number, day)));
        assertTrue(
                decision.toString().replaceAll("\\s+", " ").contains(reason == null ? "" : reason), decision::toString);
    }

    /** Nobody else is concerned, and the numbers are held once. */
    @Test
    void otherSellersHaveTheirOwn() {
        assertEquals(Verdict.MAY_CALL, ALL.verdict(call("646-555-0143", LocalDate.of(2026, 11, 21))));
        Subscription other = Subscription.toAll("Other", RegistryId.US_NATIONAL, LocalDate.of(2026, 1, 1));
        Scrubber theirs = ALL.forSeller(List.of(other));
        assertEquals(Verdict.MAY_CALL, theirs.verdict(call("646-555-0143", LocalDate.of(2026, 11, 21))));
        assertEquals(
                LIST.indexBytes(),
                theirs.registries().snapshots().iterator().next().indexBytes());
    }

    /** Otherwise the first list of the night would permit a seller calls that it has not paid for. */
    @Test
    void aNewerListIsReadByTheSameSubscription() {
        Snapshot newer = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, OBTAINED.plusDays(1))
                .covering(646, OBTAINED.plusDays(1))
                .add(1_212_555_0101L)
                .build();
        Scrubber scrubber = ALL.forSeller(List.of(ACME)).with(newer);
        LocalDate day = LocalDate.of(2026, 11, 16);
        assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(call("646-555-0143", day)));
        assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(call("212-555-0101", day)));
        assertEquals(Verdict.MAY_CALL, scrubber.verdict(call("212-555-0100", day)));
        assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(call("212-555-0100", LocalDate.of(2026, 11, 21))));

        assertEquals(Verdict.MAY_CALL, ALL.with(newer).verdict(call("646-555-0143", day)));

        Scrubber none = ALL.forSeller(List.of());
        assertEquals(Verdict.MAY_NOT_CALL, none.with(newer).verdict(call("646-555-0143", day)));
    }

    /** A year bought after another, with days between them, and another area code: each answers for its own days. */
    @ParameterizedTest
    @CsvSource({
        "212-555-0143, 2026-11-15, MAY_NOT_CALL, the subscription of Acme begins on 2026-11-16",
        "212-555-0143, 2026-11-16, MAY_CALL,",
        "212-555-0143, 2026-11-20, MAY_CALL,",
        "212-555-0143, 2026-11-21, MAY_NOT_CALL, the subscription of Acme ended on 2026-11-20",
        "212-555-0143, 2026-11-22, MAY_NOT_CALL, the subscription of Acme ended on 2026-11-20",
        "212-555-0143, 2026-11-23, MAY_CALL,",
        "212-555-0143, 2026-11-25, MAY_NOT_CALL, the subscription of Acme ended on 2026-11-24",
        "646-555-0143, 2026-11-17, MAY_NOT_CALL, the subscription of Acme begins on 2026-11-18",
        "646-555-0143, 2026-11-18, MAY_CALL,",
        "646-555-0143, 2026-11-30, MAY_CALL,",
        "212-555-0100, 2026-11-16, MAY_NOT_CALL, the number is on the list",
        "305-555-0143, 2026-11-18, MAY_NOT_CALL, 'the area code is in no subscription of the seller, or not in the list held'",
    })
    void severalSubscriptionsOfASellerJoin(String number, LocalDate day, Verdict verdict, String reason) {
        Subscription next = Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(212), LocalDate.of(2026, 11, 23))
                .until(LocalDate.of(2026, 11, 24));
        Subscription other = Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(646), LocalDate.of(2026, 11, 18));
        for (List<Subscription> order : List.of(List.of(ACME, next, other), List.of(other, next, ACME))) {
            Scrubber scrubber = ALL.with(LIST.forSubscriptions(order));
            Decision decision = scrubber.decide(call(number, day));
            assertEquals(verdict, decision.verdict(), decision::toString);
            assertEquals(verdict, scrubber.verdict(call(number, day)));
            assertTrue(
                    decision.toString().replaceAll("\\s+", " ").contains(reason == null ? "" : reason),
                    decision::toString);
        }
    }

    /**
     * A look-up with the operator is not a subscription. Outside a subscription it permits nothing that is barred or
     * undetermined without it, whatever it found, with a purchase, a consent or neither. Inside, it counts as a list of
     * its day.
     */
    @ParameterizedTest
    @CsvSource({"212-555-0143, us-national", "604-555-0143, ca-national"})
    void aLookUpIsNoSubscription(String number, String registry) {
        RegistryId id = new RegistryId(registry);
        int areaCode = Integer.parseInt(number.substring(0, 3));
        Snapshot list = Snapshot.builder(id)
                .covering(areaCode, OBTAINED)
                .covering(905, OBTAINED)
                .build();
        Scrubber all = Scrubber.of(Registries.of(list), UsFederal.rules(), CanadaFederal.rules());
        LocalDate from = LocalDate.of(2026, 11, 18);
        LocalDate to = LocalDate.of(2026, 11, 20);
        Scrubber acme = all.forSeller(
                List.of(Subscription.of("Acme", id, Set.of(areaCode), from).until(to)));
        Scrubber other = all.forSeller(List.of(Subscription.of("Other", id, Set.of(905), from)));
        List<UnaryOperator<Call>> facts = List.of(
                call -> call,
                call -> call.withLastTransaction(LocalDate.of(2026, 10, 1)),
                call -> call.withConsent(Consent.of(ConsentKind.WRITTEN, LocalDate.of(2026, 9, 1))));
        for (UnaryOperator<Call> fact : facts) {
            for (LocalDate day = OBTAINED.plusDays(2); day.isBefore(to.plusDays(3)); day = day.plusDays(1)) {
                Call call = fact.apply(call(number, day));
                boolean isPaid = !day.isBefore(from) && !day.isAfter(to);
                for (boolean found : new boolean[] {true, false}) {
                    Call lookedUp = call.withRegistryAnswer(OBTAINED.plusDays(1), found);
                    assertEquals(other.verdict(call), other.verdict(lookedUp), () -> "not bought: " + lookedUp);
                    Verdict expected = isPaid ? all.verdict(lookedUp) : acme.verdict(call);
                    assertEquals(
                            expected,
                            acme.verdict(lookedUp),
                            () -> acme.decide(lookedUp).toString());
                    assertEquals(expected, acme.decide(lookedUp).verdict());
                }
            }
        }
    }

    /**
     * If two subscriptions meet, the second continues where the first ends. A permission holds until the end of both.
     */
    @Test
    void subscriptionsThatMeetLeaveNoDayOut() {
        Subscription next = Subscription.toAll("Acme", RegistryId.US_NATIONAL, LocalDate.of(2026, 11, 21))
                .until(LocalDate.of(2026, 11, 27));
        Scrubber scrubber = ALL.with(LIST.forSubscriptions(List.of(ACME, next)));
        Decision decision = scrubber.decide(call("212-555-0143", LocalDate.of(2026, 11, 19)));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 27)), decision.validUntil());
        assertEquals(Verdict.MAY_CALL, scrubber.verdict(call("646-555-0143", LocalDate.of(2026, 11, 21))));
        assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(call("646-555-0143", LocalDate.of(2026, 11, 20))));
    }

    @Test
    void withoutAnySubscriptionNothingIsCovered() {
        Scrubber scrubber = ALL.with(LIST.forSubscriptions(List.of()));
        assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(call("212-555-0143", LocalDate.of(2026, 11, 19))));
    }

    /** An edition that brings an area code for which the seller has not paid. */
    @Test
    void anAreaCodeThatComesLaterIsNotPaidFor() {
        Snapshot more =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(305, OBTAINED).build();
        Scrubber scrubber = ALL.with(LIST.forSubscriptions(List.of(ACME)).withAreaCodesOf(more));
        assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(call("305-555-0143", LocalDate.of(2026, 11, 19))));
        assertEquals(Verdict.MAY_CALL, scrubber.verdict(call("212-555-0143", LocalDate.of(2026, 11, 19))));
    }

    @Test
    void aDecisionHoldsNoLongerThanTheSubscription() {
        Decision decision = ALL.forSeller(List.of(ACME)).decide(call("212-555-0143", LocalDate.of(2026, 11, 16)));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), decision.validUntil());
    }

    /** A seller that has paid only for Canada has not paid for the list of the United States. */
    @Test
    void aRegistryWithoutASubscriptionCoversNothing() {
        LocalDate day = LocalDate.of(2026, 11, 16);
        Subscription canadian = Subscription.toAll("Acme", RegistryId.CA_NATIONAL, LocalDate.of(2026, 1, 1));
        assertEquals(Verdict.MAY_CALL, ALL.verdict(call("212-555-0143", day)));
        assertEquals(Verdict.MAY_NOT_CALL, ALL.forSeller(List.of(canadian)).verdict(call("212-555-0143", day)));
        assertEquals(Verdict.MAY_NOT_CALL, ALL.forSeller(List.of()).verdict(call("212-555-0143", day)));
        assertThrows(IllegalArgumentException.class, () -> LIST.forSubscriptions(List.of(canadian)));
    }

    /** What one has paid for is not the other's. */
    @Test
    void subscriptionsOfTwoSellersDoNotJoin() {
        Subscription other = Subscription.toAll("Other", RegistryId.US_NATIONAL, LocalDate.of(2026, 1, 1));
        for (Executable slip : List.<Executable>of(
                () -> LIST.forSubscriptions(List.of(ACME, other)), () -> ALL.forSeller(List.of(ACME, other)))) {
            assertEquals(
                    "subscriptions: expected those of one seller, found others",
                    assertThrows(IllegalArgumentException.class, slip).getMessage());
        }
    }

    /** A service starts without a list, and uses the list that the night brings. */
    @Test
    void aListThatComesLaterIsReadByTheSubscriptions() {
        LocalDate day = LocalDate.of(2026, 11, 16);
        Scrubber empty = Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules());
        Scrubber theirs = empty.forSeller(List.of(ACME));
        for (Scrubber scrubber : List.of(
                theirs.with(LIST),
                theirs.withRegistries(Registries.of(LIST)),
                theirs.withRuleSets(ALL.ruleSets()).with(LIST),
                theirs.with(ALL.numberingPlan()).with(LIST),
                theirs.with(LIST).withRuleSets(ALL.ruleSets()),
                theirs.with(LIST).with(ALL.numberingPlan()))) {
            assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(call("646-555-0143", day)));
            assertEquals(Verdict.MAY_CALL, scrubber.verdict(call("212-555-0143", day)));
        }
    }

    /** A file does not contain the days of subscriptions, and neither do the area codes of another list. */
    @Test
    void whatIsReadBySubscriptionsIsNeitherKeptNorJoined(@TempDir Path temp) {
        Snapshot part = LIST.forSubscriptions(List.of(ACME));
        assertThrows(IllegalStateException.class, () -> part.writeTo(temp.resolve("part.snapshot")));
        assertFalse(Files.exists(temp.resolve("part.snapshot")));
        assertThrows(IllegalStateException.class, () -> LIST.withAreaCodesOf(part));
    }

    @Test
    void aSellerHasANameThatCanBeSeen() {
        for (String blank : List.of("", " ", "\u00A0", "\u3000 ")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Subscription.toAll(blank, RegistryId.US_NATIONAL, LocalDate.of(2026, 1, 1)));
        }
    }

    @Test
    void whatIsLeftOfAListKeepsTheDaysOfItsSubscription() {
        Snapshot part = LIST.forSubscriptions(List.of(ACME)).restrictedTo(Set.of(212));
        assertTrue(part.lookup(1_212_555_0143L)
                .answersOn(LocalDate.of(2026, 11, 20).toEpochDay()));
        assertFalse(part.lookup(1_212_555_0143L)
                .answersOn(LocalDate.of(2026, 11, 21).toEpochDay()));
    }

    @Test
    void aSubscriptionIsValidToItsLastDay() {
        assertFalse(ACME.isValidOn(LocalDate.of(2026, 11, 15)));
        assertTrue(ACME.isValidOn(LocalDate.of(2026, 11, 16)));
        assertTrue(ACME.isValidOn(LocalDate.of(2026, 11, 20)));
        assertFalse(ACME.isValidOn(LocalDate.of(2026, 11, 21)));
    }

    @Test
    void aSellerIsOne() {
        Subscription other = Subscription.toAll("Other", RegistryId.US_NATIONAL, LocalDate.of(2026, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> ALL.forSeller(List.of(ACME, other)));
        assertThrows(
                IllegalArgumentException.class,
                () -> ALL.forSeller(List.of(ACME)).forSeller(List.of(other)));
    }

    private static List<String> expiries(LocalDate today, int days, Subscription... subscriptions) {
        List<SnapshotInfo> lists = List.of(LIST.info());
        return Expiry.within(
                        lists,
                        List.of(subscriptions),
                        List.of(UsFederal.rules(), CanadaFederal.rules()),
                        today,
                        Period.ofDays(days))
                .stream()
                .map(Expiry::toString)
                .toList();
    }

    /** 31 days: the list of 646 is good until 12 December, the list of 212 until the 15th. */
    @Test
    void whatExpiresIsToldADayBeforeAndNotTwo() {
        assertEquals(List.of(), expiries(LocalDate.of(2026, 12, 10), 1));
        List<String> first = List.of("us-national: the list of area code 646 is good until 2026-12-12");
        assertEquals(first, expiries(LocalDate.of(2026, 12, 11), 1));
        assertEquals(first, expiries(LocalDate.of(2026, 12, 14), 0));
        assertEquals(2, expiries(LocalDate.of(2026, 12, 15), 0).size());
        assertEquals(
                List.of("us-national of Acme: the subscription to area code 212 is valid until 2026-11-20"),
                expiries(LocalDate.of(2026, 11, 19), 1, ACME));
        assertEquals(List.of(), expiries(LocalDate.of(2026, 11, 18), 1, ACME));
        Subscription open = Subscription.toAll("Open", RegistryId.US_NATIONAL, LocalDate.of(2026, 1, 1));
        assertEquals(
                List.of(
                        "us-national of Open: the list of area code 646 is good until 2026-12-12",
                        "us-national of Open: the list of area code 212 is good until 2026-12-15"),
                expiries(LocalDate.of(2026, 12, 10), 5, open));
    }

    @Test
    void aListWithoutASubscriptionThatStillRunsExpiresForEverybody() {
        assertEquals(
                List.of(
                        "us-national of Acme: the subscription to area code 212 is valid until 2026-11-20",
                        "us-national: the list of area code 646 is good until 2026-12-12"),
                expiries(LocalDate.of(2026, 12, 12), 0, ACME));
    }

    @Test
    void aSubscriptionThatOthersGoOnWithDoesNotEnd() {
        LocalDate today = LocalDate.of(2026, 11, 19);
        String ends = "us-national of Acme: the subscription to area code 212 is valid until 2026-11-20";
        Subscription next = Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(212), LocalDate.of(2026, 11, 21));
        Subscription late = Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(212), LocalDate.of(2026, 11, 22));
        Subscription less = Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(646), LocalDate.of(2026, 11, 21));
        Subscription of = Subscription.toAll("Other", RegistryId.US_NATIONAL, LocalDate.of(2026, 1, 1));
        Subscription all = Subscription.toAll("Acme", RegistryId.US_NATIONAL, LocalDate.of(2026, 1, 1))
                .until(LocalDate.of(2026, 11, 20));
        assertEquals(List.of(), expiries(today, 1, ACME, next));
        assertEquals(List.of(ends), expiries(today, 1, ACME, late, less, of));
        assertEquals(
                List.of("us-national of Acme: the subscription to all area codes is valid until 2026-11-20"),
                expiries(today, 1, all, next));
    }

    @Test
    void aListThatABanOnOldListsBarsExpiresAndWhatSeveralLawsSayIsToldOnce() {
        Snapshot canadian = Snapshot.builder(RegistryId.CA_NATIONAL)
                .covering(416, LocalDate.of(2026, 11, 10))
                .build();
        List<RuleSet> laws = Stream.concat(
                        Stream.of(UsFederal.rules(), CanadaFederal.rules()), UsStates.rules().stream())
                .toList();
        List<String> told = Expiry.within(
                        List.of(LIST.info(), canadian.info()),
                        List.of(),
                        laws,
                        LocalDate.of(2026, 12, 12),
                        Period.ofDays(0))
                .stream()
                .map(Expiry::toString)
                .toList();
        assertEquals(
                List.of(
                        "ca-national: the list of area code 416 is good until 2026-12-11",
                        "us-national: the list of area code 646 is good until 2026-12-12"),
                told);
    }

    /** A person in Texas may have a number of New York that is on the list of Texas. */
    @Test
    void theListOfAStateExpiresForNumbersOfOthersToo() {
        Snapshot texan = Snapshot.builder(new RegistryId("us-tx"))
                .covering(212, LocalDate.of(2026, 11, 10))
                .build();
        List<RuleSet> laws = Stream.concat(Stream.of(UsFederal.rules()), UsStates.rules("TX").stream())
                .toList();
        List<Expiry> told =
                Expiry.within(List.of(texan.info()), List.of(), laws, LocalDate.of(2027, 12, 31), Period.ofDays(0));
        assertEquals(List.of(Set.of(212)), told.stream().map(Expiry::areaCodes).toList());
    }
}
