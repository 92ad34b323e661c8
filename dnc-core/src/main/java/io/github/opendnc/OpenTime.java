package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The time of a day that all bans of a campaign leave open which cannot hold but at some hours or on some days: most calls are
 * made in it, and then none of these bans need be asked. Worked out once for each day, and remembered while no other day takes
 * its place. Thread-safe: what is remembered of a day is one long.
 */
final class OpenTime {
    /** For bans of which none is of that kind. */
    static final OpenTime NOTHING_CLOSES = new OpenTime(0, new Clause[0], new ClosureClause[0]);

    private static final int DAYS = 64;
    private static final int SECONDS_PER_DAY = 86_400;
    /** How an entry of hours is laid out: the day as in a scenario, from which second on, until which. */
    private static final int DAY_AT = 40;

    private static final int FROM_AT = 20;
    private static final int SECOND_BITS = (1 << 18) - 1;
    /** And one of a whole day: whether none of the bans closes it, and the day. */
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
     * That of some rules.
     *
     * @param bans which of them are asked about
     * @param conditions what is left to ask of each rule
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

    /** The clock of a law can show another time than that of the person, which is the one in a scenario. */
    private static boolean asksOnlyForTheTime(Clause condition) {
        return condition.parts().stream()
                .allMatch(part -> part instanceof HoursClause || part instanceof HolidayClause);
    }

    /** The bans that cannot hold but at some hours or on some days. */
    long bans() {
        return bans;
    }

    /** Whether none of these bans can hold in a scenario. */
    boolean sparesAll(Call call, Lookup list, long scenario) {
        return bans == 0 || spared(call, list, scenario) != 0;
    }

    /** The bans that are known not to hold in a scenario, and need not be asked. */
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

    /** Whether a day of which no hour is judged is one that they leave open. */
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
        // Between the last of the first edges and the first of the second ones no answer changes.
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
