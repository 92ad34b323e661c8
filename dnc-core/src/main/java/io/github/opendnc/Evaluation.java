package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call under the law of its place, with the answers of the lists. Only here are the ways enumerated in which unknown
 * facts could come out. They are enumerated and never reasoned about: the cleverer tests that were tried left decidable
 * cases undecided. Made once for a decision; {@link QuickVerdict} uses the same methods without one.
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

    /** Asks each registry that has not answered yet, once for everything that is asked about the call. */
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

    /** The answer of the registry that the rules at this place of {@link Jurisdiction#rules} read. */
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

    /** Whether the call may be on a day before the first day of some rules that govern it. */
    boolean isBeforeRules() {
        return firstDay() < jurisdiction.startDay();
    }

    /**
     * Whether only the day of a call is known and no moment of it is inside all hours. Asked for calls that no law
     * bars.
     */
    static boolean leavesNoMoment(Call call, Jurisdiction jurisdiction, HeldLists lists) {
        return mayLeaveNoMoment(call, jurisdiction)
                && of(call, jurisdiction, lists, List.of()).leavesNoMoment(call);
    }

    /** Cheap, and most often enough: if the hours of the laws share much of the day, some moment is left. */
    private static boolean mayLeaveNoMoment(Call call, Jurisdiction jurisdiction) {
        return call.moment().isDay() && jurisdiction.mayLeaveNoMoment(call);
    }

    /**
     * Whether only the day of this call is known, and no moment of it is inside the hours of all laws on all clocks
     * that the person may have. No single law then bars the call, but there is no time at which it may be made.
     *
     * @param moved this call, on its own day or moved to another
     */
    boolean leavesNoMoment(Call moved) {
        return mayLeaveNoMoment(moved, jurisdiction)
                && !new OpenHours(this).hasMomentOn(moved.moment().localDay());
    }

    /** The verdict on this call, on its own day or moved to another. Uses the answers that the lists have given. */
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

    /** The verdict on this call on a day, apart from hours. */
    Verdict verdictOn(long day) {
        return verdict(call.movedTo(day));
    }

    /**
     * Whether rules have anything to say. The company's policy does only if it has a list of its own or there is a
     * request.
     */
    boolean speaks(int rules) {
        return speaks(jurisdiction.rules()[rules], call, company);
    }

    static boolean speaks(CompiledRules rules, Call call, @Nullable CompanyList company) {
        return rules != CompanyPolicy.RULES || company != null || call.facts().doNotCallAlways;
    }

    /**
     * The verdict of one rule set. It is definite only if it is the same for every way the unknown facts could come
     * out.
     */
    static Verdict verdict(
            CompiledRules rules, Call call, WallClock[] candidates, Lookup list, @Nullable CompanyList company) {
        long base = Scenario.of(call, rules.caller(call.campaign()));
        return verdict(rules, rules.applicable(base), base, call, candidates, list, company);
    }

    /**
     * The same.
     *
     * @param found what the rules ask for the campaign
     * @param base the scenario of the campaign and the call, without moment
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
        int clocks = PersonClocks.count(rules, call, candidates);
        for (int clock = 0; clock < clocks; clock++) {
            long scenario = Scenario.atMoment(base, call, candidates, clock);
            Call asked = PersonClocks.on(rules, call, candidates, clock);
            Verdict verdict = verdict(rules, found, scenario, asked, list, company);
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
            return Verdict.MAY_CALL; // the most common case; no other unknown matters
        }
        return inEveryWay(rules, found, scenario, call, list, company);
    }

    /**
     * The same, for what is left to weigh. It is a separate method so that the path of most calls is short and compiled
     * as one.
     */
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
                return Verdict.UNDETERMINED; // whatever the other ways give
            }
            agreed = verdict;
            if (some == 0) {
                return agreed;
            }
        }
    }

    /**
     * Every way the unknown facts could come out for some rules. The scenario gives the moment and has no open bit yet.
     */
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
