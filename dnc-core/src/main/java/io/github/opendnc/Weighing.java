package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One rule set asked about one call in every way its unknown facts could come out. It holds what each rule weighs in
 * each of these scenarios. Rule {@code i} is bit {@code i}. It is used again for the next call, so that weighing
 * thousands of calls allocates nothing. Not thread-safe.
 */
final class Weighing {
    private long[] scenarios = new long[4];
    private long[] full = new long[4]; // full[i]: the rules that have full weight in scenarios[i]
    private long[] half = new long[4]; // half[i]: the rules that are doubtful, or made doubtful by an exception
    private long[] defeated = new long[4]; // defeated[i]: the rules that fired and were lifted
    private int size;
    private int[] ends = new int[1]; // ends[i]: the end of the scenarios of clock i
    private int clocks;
    private boolean beforeRules;
    private long bans;

    /** Asks the rules about a call. */
    void weigh(CompiledRules rules, Call call, WallClock[] candidates, Lookup list, @Nullable CompanyList company) {
        size = 0;
        clocks = PersonClocks.count(rules, call, candidates);
        ends = clocks > ends.length ? new int[clocks] : ends;
        beforeRules = false;
        bans = rules.bans();
        long base = Scenario.of(call, rules.caller(call.campaign()));
        for (int clock = 0; clock < clocks; clock++) {
            Call asked = PersonClocks.on(rules, call, candidates, clock);
            long scenario = Scenario.atMoment(base, call, candidates, clock);
            beforeRules |= Scenario.day(scenario) < rules.startDay();
            long open = KnownBits.open(rules, asked, list, company, scenario);
            long known = KnownBits.known(asked, list, company, scenario) & ~open;
            long relevant = rules.relevant(known);
            long varying = relevant & rules.readers(open);
            long firing = rules.holding(relevant & ~varying, asked, list, known);
            for (long some = open; ; some = some - 1 & open) {
                add(rules, known | some, firing | rules.holding(varying, asked, list, known | some));
                if (some == 0) {
                    break;
                }
            }
            ends[clock] = size;
        }
    }

    /** Weighs the rules that fire in a scenario. A rule that lifts another comes before it. */
    private void add(CompiledRules rules, long scenario, long firing) {
        long standing = 0;
        long doubtful = 0;
        long lifted = 0;
        long certain = rules.certain(Scenario.day(scenario));
        for (long left = firing; left != 0; left &= left - 1) {
            long bit = Long.lowestOneBit(left);
            long exceptions = rules.exceptions(Long.numberOfTrailingZeros(left));
            if ((exceptions & standing) != 0) {
                lifted |= bit;
            } else if ((certain & bit) != 0 && (exceptions & doubtful) == 0) {
                standing |= bit;
            } else {
                doubtful |= bit;
            }
        }
        makeRoom();
        scenarios[size] = scenario;
        full[size] = standing;
        half[size] = doubtful;
        defeated[size++] = lifted;
    }

    private void makeRoom() {
        if (size == scenarios.length) {
            scenarios = Arrays.copyOf(scenarios, 2 * size);
            full = Arrays.copyOf(full, 2 * size);
            half = Arrays.copyOf(half, 2 * size);
            defeated = Arrays.copyOf(defeated, 2 * size);
        }
    }

    /** Whether the call may be on a day before the first day of the rules. */
    boolean isBeforeRules() {
        return beforeRules;
    }

    /** The number of clocks that the person may have. */
    int clocks() {
        return clocks;
    }

    /** The first scenario on a clock. */
    long first(int clock) {
        return scenarios[clock == 0 ? 0 : ends[clock - 1]];
    }

    /** The first day on which the call may be, by the clocks that the person may have. */
    long earliestDay() {
        long earliest = Scenario.day(first(0));
        for (int clock = 1; clock < clocks; clock++) {
            earliest = Math.min(earliest, Scenario.day(first(clock)));
        }
        return earliest;
    }

    /** The last such day. */
    long latestDay() {
        long latest = Scenario.day(first(0));
        for (int clock = 1; clock < clocks; clock++) {
            latest = Math.max(latest, Scenario.day(first(clock)));
        }
        return latest;
    }

    long scenario(int place) {
        return scenarios[place];
    }

    /** The clock of a scenario. */
    int clock(int place) {
        int clock = 0;
        while (place >= ends[clock]) {
            clock++;
        }
        return clock;
    }

    /** The rules that fire in at least one scenario. */
    long fired() {
        long fired = 0;
        for (int i = 0; i < size; i++) {
            fired |= full[i] | half[i] | defeated[i];
        }
        return fired;
    }

    int weight(int place, int rule) {
        long bit = 1L << rule;
        if ((full[place] & bit) != 0) {
            return Weight.FULL;
        }
        return (half[place] & bit) != 0
                ? Weight.HALF
                : (defeated[place] & bit) != 0 ? Weight.DEFEATED : Weight.NOT_FIRED;
    }

    /** The first scenario in which a rule weighs most. */
    int heaviest(int rule) {
        int heaviest = 0;
        for (int i = 1; i < size; i++) {
            heaviest = weight(i, rule) > weight(heaviest, rule) ? i : heaviest;
        }
        return heaviest;
    }

    /** Whether a rule weighs the same in all scenarios. */
    boolean isSameEverywhere(int rule) {
        for (int i = 1; i < size; i++) {
            if (weight(i, rule) != weight(0, rule)) {
                return false;
            }
        }
        return true;
    }

    /** The rules that weigh anything in a scenario. */
    long heavy(int place) {
        return full[place] | half[place];
    }

    /** The verdict in a scenario; the heaviest ban decides. */
    Verdict verdict(int place) {
        if ((full[place] & bans) != 0) {
            return Verdict.MAY_NOT_CALL;
        }
        return (half[place] & bans) != 0 ? Verdict.UNDETERMINED : Verdict.MAY_CALL;
    }

    boolean allAgree() {
        for (int i = 1; i < size; i++) {
            if (verdict(i) != verdict(0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the verdict depends on an unknown bit: flipping it alone changes the verdict in some scenario. */
    boolean hangsOn(long bit) {
        for (int clock = 0, begin = 0; clock < clocks; begin = ends[clock++]) {
            for (int i = begin; i < ends[clock]; i++) {
                for (int k = begin; k < ends[clock]; k++) {
                    if (scenarios[k] == (scenarios[i] | bit) && verdict(i) != verdict(k)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the verdicts on one clock differ from those on another. */
    boolean hangsOnClock() {
        int each = ends[0];
        for (int clock = 1; clock < clocks; clock++) {
            if (ends[clock] - ends[clock - 1] != each) {
                return true;
            }
            for (int i = 0; i < each; i++) {
                if (verdict(i) != verdict(ends[clock - 1] + i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
