package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.registry.Lookup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One rule set asked about one call in every way its unknown facts could come out. It tells which rules fired and how
 * much they weighed, and on which unknown facts the verdict depends. The scenarios are those of {@link Evaluation}.
 * Used once.
 */
final class ScenarioTable {
    private final CompiledRules rules;
    private final Call call;
    private final Lookup list;
    private final WallClock[] candidates;
    private final boolean severalPlaces;
    private final Weighing weighing = new Weighing();
    private final Set<Fact> unknowns;

    /** The table of the rules at this place of {@link Jurisdiction#rules}. */
    ScenarioTable(Evaluation evaluation, int place) {
        rules = evaluation.jurisdiction().rules()[place];
        call = evaluation.call();
        list = evaluation.lookup(place);
        candidates = evaluation.jurisdiction().clocks();
        severalPlaces = !evaluation.jurisdiction().isOnePlace() && call.facts().clock == null;
        weighing.weigh(rules, call, candidates, list, evaluation.company());
        unknowns = UnknownFact.of(weighing);
    }

    void addReasons(List<Reason> reasons) {
        if (weighing.isBeforeRules()) {
            return;
        }
        for (long left = weighing.fired(); left != 0; left &= left - 1) {
            reasons.add(reason(Long.numberOfTrailingZeros(left)));
        }
    }

    /**
     * A rule in the scenario in which it weighs most. The effect is UNKNOWN if the weight is not the same in all
     * scenarios.
     */
    private Reason reason(int rule) {
        int heaviest = weighing.heaviest(rule);
        long where = weighing.scenario(heaviest);
        Call asked = PersonClocks.on(rules, call, candidates, weighing.clock(heaviest));
        Grounds grounds = grounds(weighing.clock(heaviest));
        rules.clause(rule).explain(asked, list, where, grounds);
        Reason.Effect effect = effect(weighing.weight(heaviest, rule), weighing.isSameEverywhere(rule));
        String note = note(rule, Scenario.day(where));
        return new Reason(rules.rule(rule), effect, exceptions(rule, heaviest), note, grounds);
    }

    /** What a reader should know of a rule on a day. */
    private String note(int place, long day) {
        Rule rule = rules.rule(place);
        boolean isOfUnknownFirstDay = rule.isCertain() && (rules.certain(day) & 1L << place) == 0;
        String found = isOfUnknownFirstDay
                ? "It was found in force on " + rule.settledFrom().orElseThrow() + "; its first day was not found."
                : "";
        String note = rule.note().map(dated -> dated.atOrFirst(day).value()).orElse("");
        return (found + " " + note).strip();
    }

    /** What one clock shows is in doubt if the clocks that the person may have do not agree. */
    private Grounds grounds(int clock) {
        Instant instant = call.instantOrNull();
        if (severalPlaces && PersonClocks.isAskedOnEach(rules, call)) {
            return Grounds.assuming(candidates[clock].zone());
        }
        if (instant == null || clocksAgree()) {
            return new Grounds();
        }
        WallClock inDoubt = Scenario.clocksOf(call, candidates)[clock];
        return new Grounds(inDoubt.zone(), inDoubt.isDoubtful(instant));
    }

    private boolean clocksAgree() {
        long moment = Scenario.DAY_BITS | Scenario.CLOCK_BITS;
        for (int clock = 1; clock < weighing.clocks(); clock++) {
            if ((weighing.first(clock) & moment) != (weighing.first(0) & moment)) {
                return false;
            }
        }
        return true;
    }

    private static Reason.Effect effect(int weight, boolean same) {
        if (weight == Weight.DEFEATED) {
            return Reason.Effect.DEFEATED;
        }
        if (!same) {
            return Reason.Effect.UNKNOWN;
        }
        return weight == Weight.FULL ? Reason.Effect.STANDS : Reason.Effect.UNSETTLED;
    }

    private List<Rule> exceptions(int rule, int place) {
        long lifting = rules.exceptions(rule) & weighing.heavy(place);
        if (lifting == 0) {
            return List.of();
        }
        List<Rule> exceptions = new ArrayList<>(2);
        for (; lifting != 0; lifting &= lifting - 1) {
            exceptions.add(rules.rule(Long.numberOfTrailingZeros(lifting)));
        }
        return exceptions;
    }

    /**
     * The facts on which the verdict of this set depends: changing one of them alone changes the verdict in some
     * scenario.
     */
    Set<Fact> unknowns() {
        return unknowns;
    }

    /** The list that says too little, if a rule bars for want of it or the verdict depends on what it would say. */
    Optional<ListNeeded> listNeeded() {
        boolean wanted = !weighing.isBeforeRules() && (unknowns.contains(Fact.LISTED) || isBarredForWantOfList());
        return rules.set()
                .registry()
                .filter(registry -> wanted)
                .map(registry -> new ListNeeded(registry, why(list.byList())));
    }

    private boolean isBarredForWantOfList() {
        for (long left = weighing.fired(); left != 0; left &= left - 1) {
            int rule = Long.numberOfTrailingZeros(left);
            int heaviest = weighing.heaviest(rule);
            if (rules.rule(rule).isBan()
                    && weighing.weight(heaviest, rule) > Weight.DEFEATED
                    && rules.isForWantOfList(rule, call, list, weighing.scenario(heaviest))) {
                return true;
            }
        }
        return false;
    }

    private ListNeeded.Why why(Lookup.Answer said) {
        return ListNeeded.why(list, said, weighing.earliestDay(), weighing.latestDay());
    }

    /** Adds why the list could not answer, if that matters, and what clauses and rules point out. */
    void addNotes(Set<String> notes) {
        if (weighing.isBeforeRules()) {
            notes.add("the call is before the first day of " + rules.set() + ", "
                    + rules.set().start());
            return;
        }
        if (unknowns.contains(Fact.LISTED)) {
            notes.add(list.registry() + ": " + inWords(why(list.answer())));
        }
        for (int rule = 0; rule < rules.size() && !call.facts().isStranger(); rule++) {
            if (rules.notes().mayTell(rule)) {
                rules.notes().addOfRule(rule, call, list, weighing.scenario(weighing.heaviest(rule)), notes);
            }
        }
        rules.notes().addOfCall(call, list, weighing.first(0), notes);
    }

    /** If the clocks show different days, it is about a day on which the list cannot answer. */
    private String inWords(ListNeeded.Why why) {
        long first = weighing.earliestDay();
        long last = weighing.latestDay();
        return switch (why) {
            case NOT_HELD -> "no list is held, so it is not known whether the number is on it";
            case NOT_COVERED ->
                "the list held does not cover the area code, so it is not known whether the number is on it";
            case NOT_SUBSCRIBED ->
                list.whyNotOn(first).or(() -> list.whyNotOn(last)).orElseThrow()
                        + ", so the list held says nothing of the call";
            case OF_LATER_DAY ->
                "the list held was obtained on "
                        + list.obtainedOn().orElseThrow() + ", after the call of "
                        + LocalDate.ofEpochDay(first) + ", and says nothing of that day";
            case TOO_OLD -> {
                Dated<Period> age = Objects.requireNonNull(rules.listAge());
                yield ListAgeClause.inWords(list, age, last)
                        + "; the safe harbor is lost, and that the number is not on it says nothing of today ("
                        + age.atOrFirst(last).citation() + ")";
            }
        };
    }
}
