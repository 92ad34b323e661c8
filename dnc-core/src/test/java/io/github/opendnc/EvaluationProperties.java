package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.RegistryId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/**
 * A verdict is definite only if it is the same for every way the unknown facts could come out. This is checked by
 * stating each unknown fact in every way, through the public methods, and comparing.
 */
@Tag("whole-law")
@Domain(Situations.class)
class EvaluationProperties {
    @Property(tries = 10_000)
    void aVerdictIsWhatEveryCompletionAgreesOn(@ForAll Situation situation) {
        Assume.that(isAccessNoMatter(situation));
        Set<Verdict> verdicts =
                completions(situation).stream().map(Situation::verdict).collect(Collectors.toSet());
        Verdict agreed = verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDETERMINED;
        assertEquals(agreed, situation.verdict(), () -> verdicts + "\n" + situation);
    }

    /**
     * Between two midnights a list is a day older on one of the clocks. This property once took it for a younger list.
     */
    @Example
    void aListIsOneByEveryClock() {
        Call call = Call.at(
                Instant.parse("2005-01-01T06:30:00Z"), Campaign.of(Purpose.POLITICAL), PhoneNumber.parse("6055550143"));
        Situation situation = new Situation(call, Situation.State.HELD, false, 31);
        assertEquals(3, zones(situation).size());
        for (ZoneId zone : zones(situation)) {
            assertEquals(coverage(situation), coverage(situation.with(same -> same.withZone(zone))));
        }
    }

    private static Coverage coverage(Situation situation) {
        return situation
                .registries()
                .snapshot(RegistryId.US_NATIONAL)
                .orElseThrow()
                .info()
                .coverage();
    }

    /** In the United States, a missing list is a ban of its own. No list that says yes or no has the same effect. */
    private static boolean isAccessNoMatter(Situation situation) {
        return (situation.state() == Situation.State.HELD && situation.age() >= 0)
                || situation.decide().reasons().stream()
                        .noneMatch(reason ->
                                reason.rule().id().equals("us-no-list") && reason.effect() != Reason.Effect.DEFEATED);
    }

    private static List<Situation> completions(Situation situation) {
        Stream<Situation> all = lists(situation).stream();
        all = all.flatMap(each -> spread(each, lines(each), Call::withLine));
        all = all.flatMap(each -> spread(each, zones(each), Call::withZone));
        if (situation.call().campaign().technology() == Technology.PRERECORDED) {
            for (int days : new int[] {30, 7, 1}) {
                if (situation.call().exemptRobocalls(days).isEmpty()) {
                    all = all.flatMap(each ->
                            spread(each, List.of(0, 1, 2, 9), (call, count) -> call.withExemptRobocalls(days, count)));
                }
            }
        }
        return all.filter(each -> countsAgree(each.call()) || !countsAgree(situation.call()))
                .toList();
    }

    /** A shorter time has no more robocalls than a longer one. */
    private static boolean countsAgree(Call call) {
        int month = call.exemptRobocalls(30).orElse(Integer.MAX_VALUE);
        int week = call.exemptRobocalls(7).orElse(month);
        return week <= month && call.exemptRobocalls(1).orElse(0) <= week;
    }

    private static <T> Stream<Situation> spread(Situation situation, List<T> values, BiFunction<Call, T, Call> with) {
        return values.isEmpty()
                ? Stream.of(situation)
                : values.stream().map(value -> situation.with(call -> with.apply(call, value)));
    }

    private static boolean canadian(Situation situation) {
        int areaCode = situation.call().number().areaCode();
        return areaCode == 416 || areaCode == 807 || areaCode == 905;
    }

    /**
     * In the United States, an American list that cannot answer counts like one that says yes or one that says no; only
     * an area code that is not covered is a separate matter. In Canada, a list that cannot answer bars for that reason.
     */
    private static List<Situation> lists(Situation situation) {
        if (canadian(situation) || situation.state() == Situation.State.NOT_COVERED) {
            return List.of(situation);
        }
        boolean mayBeListed = situation.listed() && situation.state() == Situation.State.HELD && situation.age() >= 0;
        Situation listed = situation.withList(Situation.State.HELD, true, 0);
        Situation clear = situation.withList(Situation.State.HELD, false, 0);
        boolean fresh = situation.state() == Situation.State.HELD && situation.age() >= 0 && situation.age() <= 10;
        boolean judgedByDays = situation.day().getYear() >= 2006
                && situation.state() == Situation.State.HELD
                && situation.age() >= 0
                && situation.age() <= 30;
        if (mayBeListed) {
            return List.of(listed);
        }
        if (fresh || judgedByDays) {
            return List.of(clear);
        }
        return situation.state() == Situation.State.HELD && situation.age() >= 0 && situation.age() < 95
                ? List.of(situation)
                : List.of(listed, clear);
    }

    private static List<Line> lines(Situation situation) {
        return switch (situation.call().line()) {
            case RESIDENTIAL, WIRELESS, BUSINESS -> List.of();
            case CONSUMER -> List.of(Line.RESIDENTIAL, Line.WIRELESS);
            case UNKNOWN ->
                canadian(situation)
                        ? List.of(Line.RESIDENTIAL, Line.WIRELESS, Line.BUSINESS)
                        : List.of(Line.RESIDENTIAL, Line.WIRELESS);
        };
    }

    private static List<ZoneId> zones(Situation situation) {
        Call call = situation.call();
        return call.moment().instant().isEmpty() || call.zone().isPresent()
                ? List.of()
                : new ArrayList<>(situation
                        .scrubber()
                        .numberingPlan()
                        .areaCode(call.number().areaCode())
                        .orElseThrow()
                        .zones());
    }

    @Property(tries = 5_000)
    void aCompanyListThatCannotBeReadIsAsOneThatBarsAndOneThatDoesNot(@ForAll Situation situation) {
        Scrubber scrubber = situation.scrubber();
        Call call = situation.call();
        CompanyList bars = CompanyList.builder().add(call.number()).build();
        Verdict barred = scrubber.with(bars).verdict(call);
        Verdict free = scrubber.with(CompanyList.builder().build()).verdict(call);
        Verdict unreadable = scrubber.with(CompanyList.unreadable()).verdict(call);
        assertEquals(situation.verdict(), free);
        assertEquals(barred == free ? free : Verdict.UNDETERMINED, unreadable, situation::toString);
    }

    @Property(tries = 10_000)
    void aDecisionSaysItsVerdictAndWhatItHangsOn(@ForAll Situation situation) {
        Decision decision = situation.decide();
        assertEquals(situation.verdict(), decision.verdict());
        assertFalse(RuleIds.of(decision).isEmpty());
        boolean doubtfulBan = decision.reasons().stream()
                .anyMatch(reason -> reason.rule().isBan()
                        && Set.of(Reason.Effect.UNSETTLED, Reason.Effect.UNKNOWN)
                                .contains(reason.effect()));
        switch (decision.verdict()) {
            case MAY_CALL -> assertTrue(decision.unknowns().isEmpty(), situation::toString);
            case MAY_NOT_CALL ->
                assertTrue(
                        decision.reasons().stream()
                                .anyMatch(reason -> reason.rule().isBan() && reason.effect() != Reason.Effect.DEFEATED),
                        situation::toString);
            case UNDETERMINED -> assertTrue(doubtfulBan || !decision.unknowns().isEmpty(), situation::toString);
        }
    }

    @Property(tries = 5_000)
    void aPageIsAtMostAHundredColumnsWide(@ForAll Situation situation) {
        situation.decide().toString().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    }
}
