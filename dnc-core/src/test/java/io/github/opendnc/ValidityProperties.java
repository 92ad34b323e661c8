package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/** The last day on which a verdict can hold: on that day it does, and on the next it does not. */
@Tag("whole-law")
@Domain(Situations.class)
class ValidityProperties {
    /** Day by day over more than three years. A clever choice of days cannot be trusted to test a clever choice. */
    @Property(tries = 1_500)
    void aVerdictHoldsToItsLastDayAndNotAfterIt(@ForAll Situation situation) {
        holdsToItsLastDay(situation, situation.scrubber());
    }

    /** By a law for which a consent is valid for a time, beside the federal ones. */
    @Property(tries = 1_000)
    void theSameWhereConsentsGrowTooOld(@ForAll Situation situation) {
        Assume.that(situation.call().consent().isPresent());
        holdsToItsLastDay(situation, withAgedConsents(situation));
    }

    private static Scrubber withAgedConsents(Situation situation) {
        List<RuleSet> sets = new ArrayList<>(situation.scrubber().ruleSets());
        sets.add(AgedConsents.OF_MANY_PERIODS);
        return situation.scrubber().withRuleSets(sets);
    }

    private static void holdsToItsLastDay(Situation situation, Scrubber scrubber) {
        Call call = situation.call().with(Moment.on(situation.day()));
        Decision decision = scrubber.decide(call);
        if (decision.unknowns().contains(Fact.RULES_OF_THE_DAY)) {
            assertEquals(Optional.empty(), decision.validUntil(), "before the rules began nothing holds to a last day");
            return;
        }
        LocalDate far = situation.day().plusDays(1_300);
        LocalDate last = decision.validUntil().filter(far::isAfter).orElse(far);
        for (LocalDate day = situation.day(); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate tried = day;
            assertEquals(
                    decision.verdict(),
                    scrubber.verdict(call.with(Moment.on(day))),
                    () -> "on " + tried + "\n" + decision);
        }
        if (last.isBefore(far)) {
            assertNotEquals(
                    decision.verdict(), scrubber.verdict(call.with(Moment.on(last.plusDays(1)))), decision::toString);
        }
    }

    /** Whether a moment of the call was given, or a day. */
    @Property(tries = 3_000)
    void onADayTheVerdictIsThatOfTheCallMovedThere(@ForAll Situation situation) {
        Evaluation evaluation = situation.scrubber().evaluation(situation.call(), List.of());
        if (evaluation.jurisdiction().hasWrongFact(situation.call())) {
            return;
        }
        VerdictByDay verdicts = new VerdictByDay(evaluation);
        long first = evaluation.firstDay();
        for (int days : new int[] {0, 1, 2, 7, 31, 32, 90, 91, 92, 365, 540, 541, 549, 550, 1_300}) {
            assertEquals(
                    evaluation.verdictOn(first + days),
                    verdicts.on(first + days),
                    () -> days + " days after " + situation.call());
        }
    }

    /** Clauses that add the same days are asked once, and no clause's days are lost. */
    @Property(tries = 3_000)
    void theDaysOfEveryClauseAreTried(@ForAll Situation situation) {
        Call call = situation.call();
        long day = situation.day().toEpochDay();
        for (RuleSet set : situation.scrubber().ruleSets()) {
            CompiledRules rules = new CompiledRules(set);
            Lookup list = Lookup.notHeld(set.registry().orElse(RegistryId.US_NATIONAL));
            long campaign = Scenario.of(call, rules.caller(call.campaign()));
            TurningPoints points = new TurningPoints(day);
            rules.addTurningPoints(call, list, campaign, points);
            List<Long> tried = days(points);
            for (long left = rules.applicable(campaign).rules(); left != 0; left &= left - 1) {
                TurningPoints own = new TurningPoints(day);
                rules.clause(Long.numberOfTrailingZeros(left)).addTurningPoints(call, list, own);
                assertTrue(tried.containsAll(days(own)), () -> rules.set() + ", " + call);
            }
        }
    }

    private static List<Long> days(TurningPoints points) {
        return IntStream.range(0, points.size()).mapToObj(points::day).toList();
    }
}
