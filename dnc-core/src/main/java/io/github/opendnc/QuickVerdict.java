package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a call, and nothing else. It uses the methods of {@link Evaluation} without making one, so it
 * allocates nothing. All rules together are asked what most calls pass by. If a call does not pass, each rule set is
 * asked.
 */
final class QuickVerdict {
    private QuickVerdict() {}

    static Verdict of(Call call, Jurisdiction jurisdiction, HeldLists lists) {
        if (jurisdiction.hasWrongFact(call)) {
            return Verdict.UNDETERMINED;
        }
        Verdict verdict = jurisdiction.best();
        if (call.campaign().hasOneCaller() && !PersonClocks.isAskedOnEach(jurisdiction, call)) {
            long base = Scenario.of(call, call.campaign().caller());
            Applicable applicable = jurisdiction.governing().applicable(base);
            CompiledRules first = applicable.first();
            CompiledRules other = applicable.other();
            Lookup none = CompanyPolicy.RULES.notAsked();
            // Asked one right after the other, so that their waits for memory overlap.
            Lookup byFirst = first == null ? none : first.lookup(lists, call);
            Lookup byOther = other == null ? none : other.lookup(lists, call);
            long places = toWeigh(applicable, base, call, jurisdiction.clocks(), byFirst, byOther, lists.company());
            if (places != 0) {
                verdict = weighed(verdict, applicable, places, base, call, jurisdiction, lists, byFirst, byOther);
            }
        } else {
            verdict = weighed(verdict, call, jurisdiction, lists);
        }
        return verdict.mayCall() && Evaluation.leavesNoMoment(call, jurisdiction, lists)
                ? Verdict.UNDETERMINED
                : verdict;
    }

    /** Which rules have to be weighed on at least one clock that the person may have, as bits. */
    private static long toWeigh(
            Applicable applicable,
            long base,
            Call call,
            WallClock[] candidates,
            Lookup byFirst,
            Lookup byOther,
            @Nullable CompanyList company) {
        int clocks = Scenario.clocks(call, candidates);
        long places = 0;
        for (int clock = 0; clock < clocks; clock++) {
            long scenario = Scenario.atMoment(base, call, candidates, clock);
            places |= applicable.toWeigh(call, byFirst, byOther, company, scenario);
        }
        return places;
    }

    /** The strictest answer of the rules at some places, asked one after the other until one bars the call. */
    private static Verdict weighed(
            Verdict best,
            Applicable applicable,
            long places,
            long base,
            Call call,
            Jurisdiction jurisdiction,
            HeldLists lists,
            Lookup byFirst,
            Lookup byOther) {
        GoverningRules governing = jurisdiction.governing();
        CompiledRules[] speaking = governing.speaking();
        WallClock[] clocks = jurisdiction.clocks();
        long moment = Scenario.clocks(call, clocks) == 1 ? Scenario.atMoment(0, call, clocks, 0) : Scenario.NO_MOMENT;
        Verdict verdict = best;
        long begun = Long.MIN_VALUE;
        for (int i = 0; i < speaking.length && verdict != Verdict.MAY_NOT_CALL; i++) {
            CompiledRules rules = speaking[i];
            ApplicableRules.Found found = applicable.at(i);
            boolean silent = rules.isSilent(found) && rules.startDay() <= begun;
            if (silent || (places & 1L << i) == 0 || !Evaluation.speaks(rules, call, lists.company())) {
                continue;
            }
            begun = Math.max(begun, rules.startDay());
            Lookup list = rules.notAsked();
            if (found.asksTheList()) {
                list = governing.readsFirst(i)
                        ? byFirst
                        : governing.readsOther(i) ? byOther : rules.lookup(lists, call);
            }
            verdict = verdict.strictest(
                    moment == Scenario.NO_MOMENT
                            ? Evaluation.verdict(rules, found, base, call, clocks, list, lists.company())
                            : Evaluation.verdict(rules, found, base | moment, call, list, lists.company()));
        }
        return verdict;
    }

    /**
     * The same for the few calls whose caller is not the same in every country, or whose local time a law turns into
     * that of its own clock. Each rule set then counts its own caller and its own clocks.
     */
    private static Verdict weighed(Verdict best, Call call, Jurisdiction jurisdiction, HeldLists lists) {
        Verdict verdict = best;
        for (CompiledRules rules : jurisdiction.rules()) {
            if (Evaluation.speaks(rules, call, lists.company())) {
                Lookup list = rules.lookup(lists, call);
                verdict = verdict.strictest(
                        Evaluation.verdict(rules, call, jurisdiction.clocks(), list, lists.company()));
            }
        }
        return verdict;
    }
}
