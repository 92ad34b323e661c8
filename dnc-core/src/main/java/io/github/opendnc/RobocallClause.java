package io.github.opendnc;

import io.github.opendnc.registry.Lookup;

/**
 * The number of exempt robocalls that a line had recently. If the count is not known, the scenario says whether it
 * reaches the cap.
 */
final class RobocallClause extends Clause {
    private final int days;
    private final int cap;
    private final long bit;

    RobocallClause(int days, int cap) {
        this.days = days;
        this.cap = cap;
        this.bit = bit(days);
    }

    private static long bit(int days) {
        return switch (days) {
            case 30 -> Scenario.CAP_30_DAYS;
            case 7 -> Scenario.CAP_7_DAYS;
            case 1 -> Scenario.CAP_1_DAY;
            default -> throw new IllegalArgumentException("exempt robocalls: expected 30, 7 or 1 days, found " + days);
        };
    }

    /** The bits of the counts that a call does not give. {@link #holds} looks at a bit only if its count is open. */
    static long open(Facts facts) {
        return (facts.robocalls30 == Facts.NOT_KNOWN ? Scenario.CAP_30_DAYS : 0)
                | (facts.robocalls7 == Facts.NOT_KNOWN ? Scenario.CAP_7_DAYS : 0)
                | (facts.robocalls1 == Facts.NOT_KNOWN ? Scenario.CAP_1_DAY : 0);
    }

    /**
     * A count that is not known is bounded by those that are: seven days have no more calls than thirty and no fewer
     * than one. The scenario chooses only between these bounds.
     */
    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        int count = call.facts().robocalls(days);
        if (count != Facts.NOT_KNOWN) {
            return count >= cap;
        }
        return atLeast(call.facts()) >= cap || (atMost(call.facts()) >= cap && (scenario & bit) != 0);
    }

    private int atMost(Facts facts) {
        int inMonth = facts.robocalls30 == Facts.NOT_KNOWN ? Integer.MAX_VALUE : facts.robocalls30;
        int inWeek = facts.robocalls7 == Facts.NOT_KNOWN ? Integer.MAX_VALUE : facts.robocalls7;
        return days == 30 ? Integer.MAX_VALUE : days == 7 ? inMonth : Math.min(inMonth, inWeek);
    }

    /** Works for unknown counts too, because {@link Facts#NOT_KNOWN} is less than any count. */
    private int atLeast(Facts facts) {
        return days == 1
                ? Facts.NOT_KNOWN
                : days == 7 ? facts.robocalls1 : Math.max(facts.robocalls7, facts.robocalls1);
    }

    @Override
    long reads() {
        return bit;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        // The counts are those for the day of the call. Nobody knows what they will be on another day.
    }

    @Override
    Object turnsBy() {
        return RobocallClause.class;
    }

    @Override
    boolean cites() {
        return false;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (holds(call, list, scenario)) {
            int count = call.facts().robocalls(days);
            grounds.fact((count == Facts.NOT_KNOWN ? "it is not known how many" : String.valueOf(count))
                    + " exempt robocalls to this line in " + days + (days == 1 ? " day" : " days")
                    + ", the limit is " + cap);
        }
    }
}
