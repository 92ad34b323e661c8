package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.registry.Lookup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.Set;

/**
 * One rule set asked about one call in every way its unknown facts could come out: which rules fired and how they
 * weighed, and which unknown facts the verdict hangs on. The scenarios are those of {@link Evaluation}. Used once.
 */
final class ScenarioTable {
    /** The bits that may be unknown, and the fact that each belongs to. */
    private enum Unknown {
        LISTED(Scenario.LISTED, Fact.LISTED),
        WIRELESS(Scenario.LINE_WIRELESS, Fact.LINE),
        BUSINESS(Scenario.LINE_BUSINESS, Fact.LINE),
        COMPANY_LISTED(Scenario.COMPANY_LISTED, Fact.COMPANY_LIST),
        CAP_30_DAYS(Scenario.CAP_30_DAYS, Fact.EXEMPT_ROBOCALLS_30D),
        CAP_7_DAYS(Scenario.CAP_7_DAYS, Fact.EXEMPT_ROBOCALLS_7D),
        CAP_1_DAY(Scenario.CAP_1_DAY, Fact.EXEMPT_ROBOCALLS_1D),
        REQUEST_OF_ALL(Scenario.REQUEST_OF_ALL, Fact.DO_NOT_CALL_SCOPE);

        private final long bit;
        private final Fact fact;

        Unknown(long bit, Fact fact) {
            this.bit = bit;
            this.fact = fact;
        }
    }

    private final CompiledRules rules;
    private final Call call;
    private final Lookup list;
    private final WallClock[] candidates;
    private final List<Clock> clocks = new ArrayList<>(1);
    private final boolean beforeRules;
    private final Set<Fact> unknowns;

    /** The scenarios by one clock that may hang where the person is, and what came of each. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Clock(long[] scenarios, Weights[] weights, Verdict[] verdicts) {}

    /** The table of the rules at this place of {@link Jurisdiction#rules}. */
    ScenarioTable(Evaluation evaluation, int place) {
        rules = evaluation.jurisdiction().rules()[place];
        call = evaluation.call();
        list = evaluation.lookup(place);
        candidates = evaluation.jurisdiction().clocks();
        long base = Scenario.of(call, rules.caller(call.campaign()));
        boolean before = false;
        int count = Scenario.clocks(call, candidates);
        for (int i = 0; i < count; i++) {
            long scenario = Scenario.atMoment(base, call, candidates, i);
            before |= Scenario.day(scenario) < rules.startDay();
            clocks.add(weigh(evaluation.scenarios(place, scenario)));
        }
        beforeRules = before;
        unknowns = hangsOn();
    }

    private Clock weigh(long[] scenarios) {
        Weights[] weights = new Weights[scenarios.length];
        Verdict[] verdicts = new Verdict[scenarios.length];
        for (int i = 0; i < scenarios.length; i++) {
            weights[i] = rules.weigh(call, list, scenarios[i]);
            verdicts[i] = rules.verdict(weights[i]);
        }
        return new Clock(scenarios, weights, verdicts);
    }

    void addReasons(List<Reason> reasons) {
        if (beforeRules) {
            return;
        }
        for (long left = fired(); left != 0; left &= left - 1) {
            reasons.add(reason(Long.numberOfTrailingZeros(left)));
        }
    }

    /** The rules that fire in some scenario. */
    private long fired() {
        long fired = 0;
        for (Clock clock : clocks) {
            for (Weights weights : clock.weights()) {
                fired |= weights.fired();
            }
        }
        return fired;
    }

    /** Where a rule weighs most: the first such scenario, and whether it weighs the same in all. */
    private record Heaviest(Weights weights, long scenario, int clock, boolean everywhere) {}

    private Heaviest heaviest(int rule) {
        Weights heaviest = clocks.get(0).weights()[0];
        long where = clocks.get(0).scenarios()[0];
        int which = 0;
        byte first = heaviest.of(rule);
        boolean same = true;
        for (int at = 0; at < clocks.size(); at++) {
            Clock clock = clocks.get(at);
            for (int i = 0; i < clock.scenarios().length; i++) {
                byte weight = clock.weights()[i].of(rule);
                same &= weight == first;
                if (weight > heaviest.of(rule)) {
                    heaviest = clock.weights()[i];
                    where = clock.scenarios()[i];
                    which = at;
                }
            }
        }
        return new Heaviest(heaviest, where, which, same);
    }

    /** A rule in the scenario in which it weighs most; UNKNOWN when it does not weigh the same in all. */
    private Reason reason(int rule) {
        Heaviest heaviest = heaviest(rule);
        long where = heaviest.scenario();
        Grounds grounds = grounds(heaviest.clock());
        rules.clause(rule).explain(call, list, where, grounds);
        String note = rules.rule(rule)
                .note()
                .map(dated -> dated.atOrFirst(Scenario.day(where)).value())
                .orElse("");
        Reason.Effect effect = effect(heaviest.weights().of(rule), heaviest.everywhere());
        return new Reason(rules.rule(rule), effect, exceptions(rule, heaviest.weights()), note, grounds);
    }

    /** Where the clocks that may hang there do not agree, what one of them shows is in doubt. */
    private Grounds grounds(int clock) {
        Instant instant = call.instantOrNull();
        if (instant == null || clocksAgree()) {
            return new Grounds();
        }
        WallClock inDoubt = Scenario.clocksOf(call, candidates)[clock];
        return new Grounds(inDoubt.zone(), inDoubt.isDoubtful(instant));
    }

    private boolean clocksAgree() {
        long moment = Scenario.DAY_BITS | Scenario.CLOCK_BITS;
        for (Clock clock : clocks) {
            if ((clock.scenarios()[0] & moment) != (clocks.get(0).scenarios()[0] & moment)) {
                return false;
            }
        }
        return true;
    }

    private static Reason.Effect effect(byte weight, boolean same) {
        if (weight == Weights.DEFEATED) {
            return Reason.Effect.DEFEATED;
        }
        if (!same) {
            return Reason.Effect.UNKNOWN;
        }
        return weight == Weights.FULL ? Reason.Effect.STANDS : Reason.Effect.UNSETTLED;
    }

    private List<Rule> exceptions(int rule, Weights weights) {
        long lifting = rules.exceptions(rule) & weights.heavy();
        if (lifting == 0) {
            return List.of();
        }
        List<Rule> exceptions = new ArrayList<>(2);
        for (; lifting != 0; lifting &= lifting - 1) {
            exceptions.add(rules.rule(Long.numberOfTrailingZeros(lifting)));
        }
        return exceptions;
    }

    /** The facts on which the verdict of this set hangs: flipping one of them alone changes it in some scenario. */
    Set<Fact> unknowns() {
        return unknowns;
    }

    private Set<Fact> hangsOn() {
        if (beforeRules) {
            return Set.of(Fact.RULES_OF_THE_DAY);
        }
        if (allAgree()) {
            return Set.of();
        }
        Set<Fact> facts = new LinkedHashSet<>();
        for (Unknown unknown : Unknown.values()) {
            if (matters(unknown.bit)) {
                facts.add(unknown.fact);
            }
        }
        if (clocks.stream().map(clock -> List.of(clock.verdicts())).distinct().count() > 1) {
            facts.add(Fact.ZONE);
        }
        return facts;
    }

    private boolean allAgree() {
        Verdict first = clocks.get(0).verdicts()[0];
        for (Clock clock : clocks) {
            for (Verdict verdict : clock.verdicts()) {
                if (verdict != first) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean matters(long bit) {
        for (Clock clock : clocks) {
            for (int i = 0; i < clock.scenarios().length; i++) {
                for (int k = 0; k < clock.scenarios().length; k++) {
                    if (clock.scenarios()[k] == (clock.scenarios()[i] | bit)
                            && clock.verdicts()[i] != clock.verdicts()[k]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Adds why the list could not answer, where that matters; what clauses and rules point out. */
    void addNotes(Set<String> notes) {
        if (beforeRules) {
            notes.add("the call lies before the first day of " + rules.set().version() + ", "
                    + rules.set().start());
            return;
        }
        if (unknowns.contains(Fact.LISTED)) {
            notes.add(list.registry() + ": " + whyUnknown());
        }
        for (int rule = 0; rule < rules.size() && !call.facts().isStranger(); rule++) {
            if (rules.notes().mayTell(rule)) {
                rules.notes().addOfRule(rule, call, list, heaviest(rule).scenario(), notes);
            }
        }
        rules.notes().addOfCall(call, list, clocks.get(0).scenarios()[0], notes);
    }

    /** Where the day differs between the clocks, of the day on which the list cannot answer. */
    private String whyUnknown() {
        if (list.answer() == Lookup.Answer.NOT_HELD) {
            return "no list is held, so it is not known whether the number is on it";
        }
        LongSummaryStatistics days = clocks.stream()
                .mapToLong(clock -> Scenario.day(clock.scenarios()[0]))
                .summaryStatistics();
        if (!ListedClause.answers(list, days.getMin())) {
            return list.obtainedOn()
                    .map(obtained -> "the list held was obtained on " + obtained + ", after the call of "
                            + LocalDate.ofEpochDay(days.getMin()) + ", and says nothing of that day")
                    .orElse(
                            "the list held does not cover the area code, so it is not known whether the number is on it");
        }
        Dated<Period> age = Objects.requireNonNull(rules.listAge());
        return ListAgeClause.inWords(list, age, days.getMax())
                + "; the safe harbor is lost, and that the number is not on it says nothing of today ("
                + age.atOrFirst(days.getMax()).citation() + ")";
    }
}
