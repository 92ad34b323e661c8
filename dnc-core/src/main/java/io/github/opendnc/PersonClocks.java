package io.github.opendnc;

/**
 * The clocks of the person called on which rules are asked about a call, one after the other, if it is not known what
 * clock the person goes by, or what it shows. An instant is asked about on each clock that the person may have. A local
 * time is the same on all of them and is asked about once, except under a law that names a clock of its own: what that
 * clock shows at the local time depends on the person's.
 */
final class PersonClocks {
    private PersonClocks() {}

    /** How many clocks there are. */
    static int count(CompiledRules rules, Call call, WallClock[] candidates) {
        return isAskedOnEach(rules, call)
                ? Scenario.clocksOf(call, candidates).length
                : Scenario.clocks(call, candidates);
    }

    /** The call as it is asked about on one of the clocks. Only a local time under such a law allocates. */
    static Call on(CompiledRules rules, Call call, WallClock[] candidates, int clock) {
        return isAskedOnEach(rules, call) ? call.onClock(Scenario.clocksOf(call, candidates)[clock]) : call;
    }

    /** Whether a local time is asked about on each clock. */
    static boolean isAskedOnEach(CompiledRules rules, Call call) {
        return rules.hasOwnClock() && isLocalTimeInDoubt(call);
    }

    /** The same under at least one of the laws of a place. */
    static boolean isAskedOnEach(Jurisdiction place, Call call) {
        return place.hasOwnClock() && isLocalTimeInDoubt(call);
    }

    /** Whether a call gives a local time, and the instant is not known for certain. */
    private static boolean isLocalTimeInDoubt(Call call) {
        Moment moment = call.moment();
        WallClock given = call.facts().clock;
        return !moment.isInstant() && !moment.isDay() && (given == null || given.readings().length > 1);
    }
}
