package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;

/** Calls of one outcome have decisions that say the same. What was made of the first is right for all. */
@Tag("whole-law")
@Domain(Situations.class)
@Domain(DomainContext.Global.class)
class OutcomesProperties {
    private static final List<LocalDate> OBTAINED = List.of(
            LocalDate.of(2004, 12, 20),
            LocalDate.of(2009, 8, 25),
            LocalDate.of(2014, 7, 1),
            LocalDate.of(2024, 5, 14),
            LocalDate.of(2026, 10, 28),
            LocalDate.of(2026, 11, 14));

    private static final List<String> STATES = List.of("FL", "MS", "KS");
    private static final List<Scrubber> SCRUBBERS = scrubbers();
    private static final int WITH_AGED_CONSENTS = SCRUBBERS.size() - 2;
    private static final int WITH_STATES = SCRUBBERS.size() - 1;
    private static final List<Outcomes<Said>> OUTCOMES =
            SCRUBBERS.stream().map(scrubber -> Outcomes.of(scrubber, Said::by)).toList();

    private static final List<Campaign> CAMPAIGNS = List.of(
            Campaign.of(Purpose.SALES),
            Campaign.of(Purpose.SALES).withTechnology(Technology.PRERECORDED),
            Campaign.of(Purpose.DONATION).withCaller(Caller.CHARITY));

    private static long asked;
    private static long otherDays;

    /** What decisions of one outcome have in common. */
    private record Said(
            Verdict verdict,
            List<Rule> decisive,
            List<Citation> citations,
            Set<Fact> unknowns,
            List<ListNeeded> listsNeeded,
            List<Lookup> lists,
            List<String> versions,
            String notChecked,
            List<String> reasons) {
        static Said by(Decision decision) {
            return new Said(
                    decision.verdict(),
                    decision.decisive(),
                    decision.citations(),
                    decision.unknowns(),
                    decision.listsNeeded(),
                    decision.lists(),
                    decision.rulesVersions(),
                    decision.areaCode().flatMap(code -> code.country()).toString(),
                    decision.reasons().stream()
                            .map(reason -> reason.effect() + " " + reason.rule().id() + reason.exceptions()
                                    + (reason.effect() == Reason.Effect.DEFEATED ? "" : reason.citations()))
                            .toList());
        }
    }

    private static List<Scrubber> scrubbers() {
        List<Scrubber> scrubbers = new ArrayList<>();
        scrubbers.add(Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules()));
        for (LocalDate day : OBTAINED) {
            Scrubber scrubber = Scrubber.of(
                    Registries.of(
                            list(RegistryId.US_NATIONAL, day, "2125550143", "6055550143"),
                            list(RegistryId.CA_NATIONAL, day, "4165550143", "9055550199")),
                    UsFederal.rules(),
                    CanadaFederal.rules());
            scrubbers.add(scrubber);
        }
        CompanyList company = CompanyList.builder()
                .add(PhoneNumber.parse("8505550143"), LocalDate.of(2014, 7, 1))
                .add(PhoneNumber.parse("8075550143"))
                .build();
        scrubbers.add(scrubbers.get(scrubbers.size() - 1).with(company));
        scrubbers.add(scrubbers.get(0).with(CompanyList.unreadable()));
        scrubbers.add(and(scrubbers.get(0), AgedConsents.OF_MANY_PERIODS));
        scrubbers.add(scrubbers
                .get(6)
                .withRuleSets(Stream.concat(
                                scrubbers.get(6).ruleSets().stream(),
                                UsStates.rules("NY", "FL", "SD", "MS", "KS", "LA").stream())
                        .toList()));
        return scrubbers;
    }

    private static Scrubber and(Scrubber scrubber, RuleSet more) {
        return scrubber.withRuleSets(
                Stream.concat(scrubber.ruleSets().stream(), Stream.of(more)).toList());
    }

    /** A list that covers the area codes of its numbers, and one area code more without numbers. */
    private static Snapshot list(RegistryId registry, LocalDate day, String listed, String alsoListed) {
        SnapshotBuilder list = Snapshot.builder(registry);
        Stream.of(listed, alsoListed)
                .map(PhoneNumber::parse)
                .forEach(number -> list.covering(number.areaCode(), day).add(number.e164()));
        return list.covering(registry.equals(RegistryId.US_NATIONAL) ? 850 : 807, day)
                .build();
    }

    @Property(tries = 20_000)
    void whatIsMadeOfAnOutcomeIsRightForEveryCallThatHasIt(
            @ForAll Situation situation, @ForAll @IntRange(max = 8) int which) {
        check(situation.call(), which);
    }

    /** As in a file: many people, few campaigns, and a list or two. */
    @Property(tries = 40_000)
    void theSameOfCallsThatAreMuchAlike(
            @ForAll Situation situation, @ForAll @IntRange(max = 2) int campaign, @ForAll boolean early) {
        check(situation.call().with(CAMPAIGNS.get(campaign)), early ? 3 : 6);
    }

    /** The laws of states as well: a cap, a clock that the law names, and a person said to be elsewhere. */
    @Property(tries = 20_000)
    void theSameUnderTheLawsOfStates(
            @ForAll Situation situation,
            @ForAll @IntRange(min = -1, max = 3) int attempts,
            @ForAll @IntRange(max = 5) int state,
            @ForAll boolean counted) {
        Call call = situation.call();
        call = attempts < 0 ? call : call.withAttempts(attempts);
        call = state < STATES.size() ? call.withState(STATES.get(state)) : call;
        check(counted ? call.with(call.campaign().attemptsCountedElsewhere()) : call, WITH_STATES);
    }

    /** A law by which a consent is valid for a time, and that time has changed. */
    @Property(tries = 10_000)
    void theSameWhereConsentsGrowTooOld(@ForAll Situation situation, @ForAll Random random) {
        Assume.that(situation.call().consent().isPresent());
        check(situation.call(), WITH_AGED_CONSENTS);
        otherDaysMakeNoDifference(situation, WITH_AGED_CONSENTS, random);
    }

    /**
     * Found by a million calls. For a call with only a day, it is said that no moment is open, whatever else bars it.
     * For a call with a moment, it is not said.
     */
    @Example
    void aDayWithoutAnOpenMomentIsAnOutcomeOfItsOwnWhateverElseBars() {
        LocalDate sunday = LocalDate.of(2014, 6, 29);
        Campaign campaign = Campaign.of(Purpose.SALES).withCaller(Caller.FUNDRAISER);
        Call ofDay = Call.on(sunday, campaign, PhoneNumber.parse("6055550143")).withDoNotCallRequest(sunday);
        for (String state : List.of("MS", "KS", "FL", "SD")) {
            check(ofDay.with(Moment.atLocalTime(sunday.atTime(12, 0))).withState(state), WITH_STATES);
            check(ofDay.withState(state), WITH_STATES);
        }
    }

    @Property(tries = 40_000)
    void whichOfTheDaysThatAreAlikeIsToldMakesNoDifference(
            @ForAll Situation situation, @ForAll @IntRange(max = 8) int which, @ForAll Random random) {
        otherDaysMakeNoDifference(situation, which, random);
    }

    private static void otherDaysMakeNoDifference(Situation situation, int which, Random random) {
        Call told = situation.call();
        LocalDate day = LocalDate.ofEpochDay(told.moment().localDay());
        Call ofDay = told.with(Moment.on(day));
        if (ofDay.facts().doNotCallOn != null || isRevoked(ofDay)) {
            return;
        }
        Call other = withOtherDays(ofDay, SCRUBBERS.get(which), random);
        Outcome<Said> outcome = OUTCOMES.get(which).of(ofDay, List.of());
        Outcome<Said> ofOther = OUTCOMES.get(which).of(other, List.of());
        assertEquals(outcome.made(), ofOther.made(), () -> ofDay + " and " + other);
        assertEquals(outcome.validUntil(), ofOther.validUntil(), () -> ofDay + " and " + other);
        assertEquals(outcome.span(), ofOther.span(), () -> ofDay + " and " + other);
        otherDays += ofDay.equals(other) ? 0 : 1;
        check(other, which);
    }

    private static boolean isRevoked(Call call) {
        return call.consent().flatMap(Consent::revokedOn).isPresent();
    }

    private static Call withOtherDays(Call call, Scrubber scrubber, Random random) {
        Facts facts = call.facts();
        Call other = call;
        if (facts.lastTransaction != null) {
            other = other.withLastTransaction(
                    other(facts.lastTransaction, Fact.LAST_TRANSACTION, scrubber, call, random));
        }
        if (facts.lastInquiry != null) {
            other = other.withLastInquiry(other(facts.lastInquiry, Fact.LAST_INQUIRY, scrubber, call, random));
        }
        if (facts.lastDonation != null) {
            other = other.withLastDonation(other(facts.lastDonation, Fact.LAST_DONATION, scrubber, call, random));
        }
        Consent consent = facts.consent;
        if (consent != null && consent.givenOn().isPresent()) {
            LocalDate given = other(consent.givenOn().get(), Fact.CONSENT_ON, scrubber, call, random);
            other = other.withConsent(Consent.of(consent.kind(), given));
        }
        return other;
    }

    /** A day within the span of alike days, at its edges as often as elsewhere; the same day if there is no span. */
    private static LocalDate other(LocalDate told, Fact fact, Scrubber scrubber, Call call, Random random) {
        AlikeDays alike = Outcomes.alike(scrubber, call, fact).orElse(null);
        if (alike == null || told.isBefore(alike.first()) || told.isAfter(alike.last())) {
            return told;
        }
        return switch (random.nextInt(3)) {
            case 0 -> alike.first();
            case 1 -> alike.last();
            default -> alike.first().plusDays(random.nextLong(alike.first().until(alike.last(), ChronoUnit.DAYS) + 1));
        };
    }

    private static void check(Call call, int which) {
        Decision decision = SCRUBBERS.get(which).decide(call);
        Outcome<Said> outcome = OUTCOMES.get(which).of(call, List.of());
        assertEquals(Said.by(decision), outcome.made(), decision::toString);
        assertEquals(decision.validUntil(), outcome.validUntil());
        assertEquals(decision.window(), outcome.window());
        asked++;
    }

    /** Otherwise nothing would be shared, and nothing shown. */
    @AfterContainer
    static void manyCallsHadAnOutcomeThatWasThere() {
        int outcomes = OUTCOMES.stream().mapToInt(Outcomes::size).sum();
        assertTrue(outcomes < asked / 2, outcomes + " outcomes of " + asked + " calls");
        assertTrue(otherDays > 1_000, otherDays + " calls with other days");
    }
}
