package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call under the law of its place, with what the lists answered: the one place where the ways in which unknown facts
 * could come out are enumerated. They are enumerated and never reasoned about, because the cleverer tests that were tried
 * leave decidable cases undecided. Made once for a decision; {@link QuickVerdict} goes by the same methods without one.
 */
final class Evaluation {
    private final Call call;
    private final Jurisdiction jurisdiction;
    private final Lookup[] lookups;
    private final @Nullable CompanyList company;

    private Evaluation(Call call, Jurisdiction jurisdiction, Lookup[] lookups, @Nullable CompanyList company) {
        this.call = call;
        this.jurisdiction = jurisdiction;
        this.lookups = lookups;
        this.company = company;
    }

    /** Asks the registries that have not answered yet, once, for all that is asked of the call. */
    static Evaluation of(Call call, Jurisdiction jurisdiction, HeldLists lists, List<Lookup> answers) {
        CompiledRules[] rules = jurisdiction.rules();
        Lookup[] lookups = new Lookup[rules.length];
        for (int i = 0; i < rules.length; i++) {
            lookups[i] = rules[i].lookup(lists, call, answers);
        }
        return new Evaluation(call, jurisdiction, lookups, lists.company());
    }

    Call call() {
        return call;
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** What the registry of the rules at this place of {@link Jurisdiction#rules} said. */
    Lookup lookup(int rules) {
        return lookups[rules];
    }

    @Nullable
    CompanyList company() {
        return company;
    }

    /** The earliest day on which the call may take place. */
    long firstDay() {
        return Scenario.firstDay(call, jurisdiction.clocks());
    }

    /** Whether the call may lie on a day of which some of the rules that govern it say nothing yet. */
    boolean isBeforeRules() {
        return firstDay() < jurisdiction.startDay();
    }

    /** Whether a call that no law bars, of which only the day is known, has no moment of that day inside all hours. */
    static boolean leavesNoMoment(Call call, Jurisdiction jurisdiction, HeldLists lists) {
        return mayLeaveNoMoment(call, jurisdiction)
                && of(call, jurisdiction, lists, List.of()).leavesNoMoment(call);
    }

    /** Cheap, and most often all that is asked: laws whose hours have much of the day in common leave some moment. */
    private static boolean mayLeaveNoMoment(Call call, Jurisdiction jurisdiction) {
        return call.moment().isDay()
                && (jurisdiction.mayLeaveNoMoment() || (jurisdiction.hasOwnClock() && call.facts().clock != null));
    }

    /**
     * Whether only the day of this call, moved or not, is known, and no moment of it is inside the hours of all laws by all
     * clocks that may hang there. No one law bars it then, and yet there is no time at which it may be made.
     */
    boolean leavesNoMoment(Call moved) {
        return mayLeaveNoMoment(moved, jurisdiction)
                && new OpenHours(this).on(moved.moment().localDay()).isEmpty();
    }

    /** The verdict of this call moved to another day or left where it is, by the answers the lists have given. */
    Verdict verdict(Call moved) {
        if (jurisdiction.hasWrongFact(moved)) {
            return Verdict.UNDETERMINED;
        }
        Verdict verdict = jurisdiction.best();
        for (int i = 0; i < lookups.length && verdict != Verdict.MAY_NOT_CALL; i++) {
            CompiledRules rules = jurisdiction.rules()[i];
            if (speaks(i)) {
                verdict = verdict.strictest(verdict(rules, moved, jurisdiction.clocks(), lookups[i], company));
            }
        }
        return verdict.mayCall() && leavesNoMoment(moved) ? Verdict.UNDETERMINED : verdict;
    }

    /** The verdict of this call on a day, hours aside. */
    Verdict verdictOn(long day) {
        return verdict(call.movedTo(day));
    }

    /** Whether rules have anything to say: the company's policy has where there is a list of its own, or a request. */
    boolean speaks(int rules) {
        return speaks(jurisdiction.rules()[rules], call, company);
    }

    static boolean speaks(CompiledRules rules, Call call, @Nullable CompanyList company) {
        return rules != CompanyPolicy.RULES || company != null || call.facts().doNotCallAlways;
    }

    /** The verdict of one rule set: definite only if every way the unknown facts could come out agrees. */
    static Verdict verdict(
            CompiledRules rules, Call call, WallClock[] candidates, Lookup list, @Nullable CompanyList company) {
        long base = Scenario.of(call, rules.caller(call.campaign()));
        return verdict(rules, rules.applicable(base), base, call, candidates, list, company);
    }

    /**
     * The same.
     *
     * @param found what the rules are asked for the campaign
     * @param base what the campaign and the call say of themselves
     */
    static Verdict verdict(
            CompiledRules rules,
            ApplicableRules.Found found,
            long base,
            Call call,
            WallClock[] candidates,
            Lookup list,
            @Nullable CompanyList company) {
        Verdict agreed = null;
        int clocks = Scenario.clocks(call, candidates);
        for (int clock = 0; clock < clocks; clock++) {
            long scenario = Scenario.atMoment(base, call, candidates, clock);
            Verdict verdict = verdict(rules, found, scenario, call, list, company);
            if (verdict == Verdict.UNDETERMINED || (agreed != null && agreed != verdict)) {
                return Verdict.UNDETERMINED;
            }
            agreed = verdict;
        }
        return agreed == null ? Verdict.UNDETERMINED : agreed;
    }

    /** The same at the moment of a scenario. */
    static Verdict verdict(
            CompiledRules rules,
            ApplicableRules.Found found,
            long scenario,
            Call call,
            Lookup list,
            @Nullable CompanyList company) {
        long day = Scenario.day(scenario);
        if (day < rules.startDay()) {
            return Verdict.UNDETERMINED;
        }
        if (rules.isCleared(list, day) && found.letsCleared(call, list, scenario)) {
            return Verdict.MAY_CALL; // most often, and whatever else is not known
        }
        return inEveryWay(rules, found, scenario, call, list, company);
    }

    /** The same, of what is left to weigh. Apart, so that the way most calls take is short and compiled as one. */
    private static Verdict inEveryWay(
            CompiledRules rules,
            ApplicableRules.Found found,
            long scenario,
            Call call,
            Lookup list,
            @Nullable CompanyList company) {
        long day = Scenario.day(scenario);
        long relevant = found.rules() & rules.inForce(day);
        CompanyList asked = found.asksTheCompanyList() ? company : null;
        long open = KnownBits.open(rules, call, list, asked, scenario);
        long known = KnownBits.known(call, list, asked, scenario) & ~open;
        open &= found.unknowns();
        long bans = rules.bansThatMayHold(call, list, known, open, relevant, found);
        if (bans == 0) {
            return Verdict.MAY_CALL;
        }
        Verdict agreed = null;
        for (long some = open; ; some = some - 1 & open) {
            Verdict verdict = rules.verdict(call, list, known | some, relevant, bans, found);
            if (verdict == Verdict.UNDETERMINED || (agreed != null && agreed != verdict)) {
                return Verdict.UNDETERMINED; // whatever the other ways come to
            }
            agreed = verdict;
            if (some == 0) {
                return agreed;
            }
        }
    }

    /** Every way the unknown facts could come out for some rules at the moment of a scenario, which has no open bit yet. */
    long[] scenarios(int rules, long scenario) {
        long open = KnownBits.open(jurisdiction.rules()[rules], call, lookups[rules], company, scenario);
        long known = KnownBits.known(call, lookups[rules], company, scenario) & ~open;
        long[] scenarios = new long[1 << Long.bitCount(open)];
        int i = 0;
        for (long some = open; ; some = some - 1 & open) {
            scenarios[i++] = known | some;
            if (some == 0) {
                return scenarios;
            }
        }
    }
}
