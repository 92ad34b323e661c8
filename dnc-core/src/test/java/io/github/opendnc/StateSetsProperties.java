package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for the laws of all states at once. */
@Tag("whole-law")
class StateSetsProperties {
    private static final int QUARTER = 15 * 60;
    private static final List<RuleSet> ALL = Stream.concat(
                    Stream.of(UsFederal.rules(), CanadaFederal.rules()), UsStates.rules().stream())
            .toList();
    private static final Scrubber FEDERAL = Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules());
    private static final Scrubber WITH_STATES = Scrubber.of(Registries.none(), ALL);

    private static final Campaign LIVE = Campaign.of(Purpose.SALES).withLine(Line.RESIDENTIAL);
    private static final Campaign RECORDED = LIVE.withTechnology(Technology.PRERECORDED);

    private static PhoneNumber number(String state) {
        AreaCode first = NumberingPlan.bundled().areaCodes().stream()
                .filter(areaCode -> areaCode.regions().contains(state))
                .findFirst()
                .orElseThrow();
        return new PhoneNumber(1_000_000_0000L + first.code() * 1_000_0000L + 555_0142);
    }

    @Example
    void everyStateHasASetOfItsOwnAndAnAreaCode() {
        assertEquals(52, UsStates.codes().size());
        for (String code : UsStates.codes()) {
            List<RuleSet> sets = UsStates.rules(code);
            assertTrue(sets.size() == 1 || sets.size() == 2, code);
            for (RuleSet set : sets) {
                assertEquals(code, set.region().orElseThrow());
                assertTrue(set.toString().matches("us-[a-z]{2}(-national)? 2\\d{3}\\.\\d+"), set.toString());
                assertFalse(set.readOn().isEmpty(), code);
            }
        }
        Set<String> silent = UsStates.codes().stream()
                .filter(code -> UsStates.rules(code).stream()
                        .allMatch(set -> set.rules().isEmpty()))
                .collect(Collectors.toSet());
        assertEquals(Set.of("IA", "OH", "VT"), silent);
        assertTrue(WITH_STATES.decide(Call.on(LocalDate.of(2026, 12, 2), LIVE, number("OH"))).lawReadOn().stream()
                .anyMatch(read -> read.startsWith("us-oh 2026.1: nothing stricter found as of 2026-11-25, read: ")));
    }

    @Example
    void proclaimedDaysAreClosed() {
        LocalDate day = LocalDate.of(2026, 12, 2);
        Holidays days = Holidays.of(Holiday.once("a proclaimed day", day));
        for (String code : List.of("AL", "LA", "RI")) {
            Scrubber scrubber = Scrubber.of(Registries.none(), EmptyLaw.and(UsStates.proclaimed(code, days)));
            Call call = Call.on(day, LIVE, number(code));
            assertEquals(code.equals("AL") ? Verdict.MAY_NOT_CALL : Verdict.UNDETERMINED, scrubber.verdict(call), code);
            assertEquals(Verdict.MAY_CALL, scrubber.verdict(call.with(Moment.on(day.plusDays(1)))), code);
        }
        assertThrows(IllegalArgumentException.class, () -> UsStates.proclaimed("TX", days));
    }

    /**
     * Settling every open question the cautious way leaves none, and never gives one more permission: before the days
     * on which rules were found in force, too.
     */
    @Example
    void everySetCanBeSettledTheCautiousWay() {
        for (RuleSet set : UsStates.rules()) {
            Scrubber open = Scrubber.of(Registries.none(), EmptyLaw.and(set));
            Scrubber cautious =
                    Scrubber.of(Registries.none(), EmptyLaw.and(set.cautious("a test", "the way that bars")));
            for (LocalDate day : List.of(LocalDate.of(2025, 6, 15), LocalDate.of(2026, 12, 2))) {
                for (Campaign campaign : List.of(LIVE, RECORDED)) {
                    Call call = Call.on(day, campaign, number(set.region().orElseThrow()));
                    Decision decision = cautious.decide(call);
                    assertTrue(decision.verdict() == open.verdict(call).strictest(decision.verdict()), set.toString());
                    assertTrue(
                            decision.reasons().stream().noneMatch(reason -> reason.effect() == Reason.Effect.UNSETTLED),
                            decision::toString);
                }
            }
        }
    }

    /**
     * Whoever settles that a person who inquired in the last three months is outside has not settled how three months
     * are counted: the day on which the ways of counting disagree stays open, and is barred by the cautious.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-07-12, MAY_NOT_CALL, MAY_NOT_CALL",
        "2026-07-13, UNDETERMINED, MAY_NOT_CALL",
        "2026-07-14, MAY_CALL, MAY_CALL",
    })
    void aSettledExemptionLeavesItsLastDayOpen(LocalDate inquiry, Verdict settled, Verdict cautious) {
        RuleSet alaska = UsStates.rules("AK")
                .get(0)
                .settling(new Settlement("ak-inquiry-3m-open", Settlement.Outcome.APPLIES, "a test", "why not"));
        Call call = Call.on(LocalDate.of(2026, 10, 13), LIVE.withCaller(Caller.FTC_EXEMPT), number("AK"))
                .withLastInquiry(inquiry)
                .withDoNotCallRequest(LocalDate.of(2010, 3, 25))
                .withRegistryAnswer(LocalDate.of(2026, 10, 13), false);
        assertEquals(
                settled, Scrubber.of(Registries.none(), EmptyLaw.and(alaska)).verdict(call));
        assertEquals(
                cautious,
                Scrubber.of(Registries.none(), EmptyLaw.and(alaska.cautious("a test", "the way that bars")))
                        .verdict(call));
    }

    /** A state's rules can only remove permissions: no federal answer becomes one. */
    @Property(tries = 6_000)
    @Domain(Situations.class)
    @Domain(DomainContext.Global.class)
    void aStatesSetNeverMakesAPermission(
            @ForAll Situation situation,
            @ForAll @IntRange(max = 51) int state,
            @ForAll @IntRange(min = -1, max = 4) int attempts) {
        String code = UsStates.codes().get(state);
        PhoneNumber number = number(code);
        Call call = situation.call();
        call = attempts < 0 ? call : call.withAttempts(attempts);
        check(call.withState(code));
        check(moved(call, number));
    }

    private static void check(Call call) {
        Verdict federal = FEDERAL.verdict(call);
        Verdict both = WITH_STATES.verdict(call);
        assertTrue(
                federal == both || both == federal.strictest(both),
                () -> WITH_STATES.decide(call).toString());
        assertEquals(both, WITH_STATES.decide(call).verdict());
    }

    /** The same call to a number of the state. */
    private static Call moved(Call call, PhoneNumber number) {
        Call moved = Call.of(call.moment(), call.campaign(), number).withLine(call.line());
        moved = call.lastTransaction().isPresent()
                ? moved.withLastTransaction(call.lastTransaction().get())
                : moved;
        moved = call.lastInquiry().isPresent()
                ? moved.withLastInquiry(call.lastInquiry().get())
                : moved;
        moved = call.lastDonation().isPresent()
                ? moved.withLastDonation(call.lastDonation().get())
                : moved;
        moved = call.doNotCallRequest().isPresent()
                ? moved.withDoNotCallRequest(call.doNotCallRequest().get())
                : moved;
        moved = call.attempts().isPresent() ? moved.withAttempts(call.attempts().getAsInt()) : moved;
        return call.consent().isPresent() ? moved.withConsent(call.consent().get()) : moved;
    }

    /**
     * On each day of four years and in each state: inside the window the hours bar nothing, and outside it nobody may
     * call.
     */
    @Example
    void theWindowShownAndTheVerdictsOfEachQuarterOfAnHourAgree() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        List<PhoneNumber> numbers =
                UsStates.codes().stream().map(StateSetsProperties::number).toList();
        Scrubber scrubber = WITH_STATES;
        int closed = 0;
        for (LocalDate day = first; day.getYear() < 2029; day = day.plusDays(1)) {
            if (day.getDayOfMonth() == 1) {
                scrubber = scrubber.withRegistries(lists(numbers, day));
            }
            // Each state's live calls on every day; its recorded calls on one day in seven, in turn.
            for (int state = 0; state < numbers.size(); state++) {
                boolean recorded = (day.toEpochDay() + state) % 7 == 0;
                Call call = Call.on(day, recorded ? RECORDED : LIVE, numbers.get(state))
                        .withAttempts(0)
                        .withExemptRobocalls(30, 0);
                call = recorded
                        ? call.withConsent(
                                Consent.of(io.github.opendnc.law.ConsentKind.WRITTEN_ROBOCALL, day.minusDays(30)))
                        : call;
                closed += agrees(scrubber, call) ? 0 : 1;
            }
        }
        assertTrue(closed > 52, "days without a window: " + closed);
    }

    /** Whether the day has an hour at which the call may be made. */
    private static boolean agrees(Scrubber scrubber, Call onDay) {
        Verdict ofDay = scrubber.verdict(onDay);
        CallingWindow window = scrubber.decide(onDay).window().orElseThrow();
        Instant opens = window.opens().toInstant();
        Instant closes = window.closes().toInstant();
        Instant begin = window.opens()
                .toLocalDate()
                .atStartOfDay(window.opens().getZone())
                .toInstant();
        for (int quarter = 0; quarter < 96; quarter++) {
            Instant moment = begin.plusSeconds((long) quarter * QUARTER);
            Verdict verdict = scrubber.verdict(onDay.with(Moment.at(moment)));
            if (!moment.isBefore(opens) && moment.isBefore(closes)) {
                assertEquals(ofDay, verdict, () -> scrubber.decide(onDay.with(Moment.at(moment))) + "\n" + window);
            } else if (!moment.equals(closes)) {
                assertNotEquals(
                        Verdict.MAY_CALL,
                        verdict,
                        () -> scrubber.decide(onDay.with(Moment.at(moment))) + "\n" + window);
            }
        }
        return !window.isEmpty();
    }

    /** Every list that a rule reads, fresh and without any number. */
    private static Registries lists(List<PhoneNumber> numbers, LocalDate day) {
        Registries registries = Registries.none();
        for (RegistryId id :
                ALL.stream().flatMap(set -> set.registry().stream()).collect(Collectors.toSet())) {
            SnapshotBuilder list = Snapshot.builder(id);
            new ArrayList<>(numbers)
                    .stream().map(PhoneNumber::areaCode).distinct().forEach(code -> list.covering(code, day));
            registries = registries.with(list.build());
        }
        return registries;
    }
}
