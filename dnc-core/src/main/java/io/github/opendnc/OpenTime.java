package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The time of a day that is left open by the bans of a campaign that can hold only at some hours or on some days. Most
 * calls are made in it, and then these bans need not be asked. It is worked out once for each day and remembered until
 * another day takes its place. Thread-safe: what is remembered of a day is one long.
 */
final class OpenTime {
    /** For bans none of which is limited to some hours or days. */
    static final OpenTime NOTHING_CLOSES = new OpenTime(0, new Clause[0], new ClosureClause[0]);

    private static final int DAYS = 64;
    private static final int SECONDS_PER_DAY = 86_400;
    /** The layout of an entry of hours: the day as in a scenario, the first open second, the first second after it. */
    private static final int DAY_AT = 40;

    private static final int FROM_AT = 20;
    private static final int SECOND_BITS = (1 << 18) - 1;
    /** The layout of an entry of a whole day: the lowest bit says that no ban closes it, the others are the day. */
    private static final long OPEN_DAY = 1;

    private final long bans;
    private final Clause[] clauses;
    private final ClosureClause[] closures;
    private final AtomicLongArray hours;
    private final AtomicLongArray days;

    private OpenTime(long bans, Clause[] clauses, ClosureClause[] closures) {
        this.bans = bans;
        this.clauses = clauses;
        this.closures = closures;
        this.hours = new AtomicLongArray(bans == 0 ? 0 : DAYS);
        this.days = new AtomicLongArray(bans == 0 ? 0 : DAYS);
    }

    /**
     * The open time under some rules.
     *
     * @param bans the rules that are asked about
     * @param conditions what is still to be asked of each rule
     */
    static OpenTime of(long bans, Clause[] conditions) {
        long closing = 0;
        List<Clause> clauses = new ArrayList<>();
        for (long left = bans; left != 0; left &= left - 1) {
            Clause[] onTime = conditions[Long.numberOfTrailingZeros(left)].conjuncts().stream()
                    .filter(OpenTime::asksOnlyForTheTime)
                    .toArray(Clause[]::new);
            if (onTime.length > 0) {
                closing |= Long.lowestOneBit(left);
                clauses.add(JoinedClause.all(onTime));
            }
        }
        return closing == 0
                ? NOTHING_CLOSES
                : new OpenTime(
                        closing,
                        clauses.toArray(Clause[]::new),
                        clauses.stream()
                                .flatMap(clause -> clause.parts().stream())
                                .map(ClosureClause.class::cast)
                                .toArray(ClosureClause[]::new));
    }

    /**
     * A clause that goes by the law's own clock is not one of them: that clock may differ from the person's, which the
     * scenario holds.
     */
    private static boolean asksOnlyForTheTime(Clause condition) {
        return condition.parts().stream()
                .allMatch(part -> part instanceof HoursClause || part instanceof HolidayClause);
    }

    /** The bans that can hold only at some hours or on some days. */
    long bans() {
        return bans;
    }

    /** Whether none of these bans can hold in a scenario. */
    boolean sparesAll(Call call, Lookup list, long scenario) {
        return bans == 0 || spared(call, list, scenario) != 0;
    }

    /** The bans that are known not to hold in a scenario and need not be asked. */
    long spared(Call call, Lookup list, long scenario) {
        if (bans == 0) {
            return 0;
        }
        long day = scenario & Scenario.DAY_BITS;
        int place = (int) day & (DAYS - 1);
        if (!Scenario.isJudged(scenario)) {
            return isOpen(call, list, scenario, day, place) ? bans : 0;
        }
        long entry = hours.getOpaque(place);
        if (entry >>> DAY_AT != day) {
            entry = findHours(call, list, scenario) | day << DAY_AT;
            hours.setOpaque(place, entry);
        }
        int second = Scenario.second(scenario);
        return second >= (entry >>> FROM_AT & SECOND_BITS) && second < (entry & SECOND_BITS) ? bans : 0;
    }

    /** Whether the bans leave a day open, for a call whose hours are not judged. */
    private boolean isOpen(Call call, Lookup list, long scenario, long day, int place) {
        long entry = days.getOpaque(place);
        if (entry >>> 1 != day) {
            entry = day << 1 | (anyHolds(call, list, scenario) ? 0 : OPEN_DAY);
            days.setOpaque(place, entry);
        }
        return (entry & OPEN_DAY) != 0;
    }

    private long findHours(Call call, Lookup list, long scenario) {
        long day = Scenario.day(scenario);
        int from = 0;
        int until = SECONDS_PER_DAY;
        for (ClosureClause closure : closures) {
            int first = closure.firstEdge(call, day);
            from = first < SECONDS_PER_DAY ? Math.max(from, first) : from;
            until = Math.min(until, closure.secondEdge(call, day));
        }
        // No answer changes between the last of the first edges and the first of the second edges.
        boolean open = from < until && !anyHolds(call, list, Scenario.at(scenario, day, from));
        return open ? (long) from << FROM_AT | (long) until : 0;
    }

    private boolean anyHolds(Call call, Lookup list, long scenario) {
        for (Clause clause : clauses) {
            if (clause.holds(call, list, scenario)) {
                return true;
            }
        }
        return false;
    }
}
