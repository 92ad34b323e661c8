package io.github.opendnc;

import org.jspecify.annotations.Nullable;

/**
 * The verdict of a call on one day after another, apart from hours. What is the same on every day is worked out once.
 * The facts of the call must be possible on its first day. Then they are possible on every day that is asked, from that
 * day on, except that a time zone may no longer be that of the person's state. Immutable.
 */
final class VerdictByDay {
    private final Evaluation evaluation;
    private final CompiledRules[] rules;
    /** For each rule set, what the campaign and the call say. {@code found} has what the rules ask for that. */
    private final long[] scenarios;

    private final ApplicableRules.@Nullable Found[] found;
    /** Whether the moment of the call is asked besides the day of a scenario. */
    private final boolean asksMoment;

    VerdictByDay(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.rules = evaluation.jurisdiction().rules();
        this.scenarios = new long[rules.length];
        this.found = new ApplicableRules.Found[rules.length];
        this.asksMoment = evaluation.jurisdiction().mayLeaveNoMoment()
                || evaluation.jurisdiction().hasOwnClock()
                || evaluation.call().facts().clock != null;
        Call call = evaluation.call();
        for (int i = 0; i < rules.length; i++) {
            if (evaluation.speaks(i)) {
                scenarios[i] = Scenario.of(call, rules[i].caller(call.campaign()));
                found[i] = rules[i].applicable(scenarios[i]);
            }
        }
    }

    /** The verdict of the call moved to a day, the same as {@link Evaluation#verdictOn}. */
    Verdict on(long day) {
        Call moved = movedTo(day);
        if (evaluation.jurisdiction().isElsewhere(moved)) {
            return Verdict.UNDETERMINED;
        }
        Verdict verdict = evaluation.jurisdiction().best();
        for (int i = 0; i < rules.length && verdict != Verdict.MAY_NOT_CALL; i++) {
            ApplicableRules.Found asked = found[i];
            if (asked != null) {
                long scenario = Scenario.onDay(scenarios[i], day);
                verdict = verdict.strictest(Evaluation.verdict(
                        rules[i], asked, scenario, moved, evaluation.lookup(i), evaluation.company()));
            }
        }
        return verdict.mayCall() && asksMoment && evaluation.leavesNoMoment(moved) ? Verdict.UNDETERMINED : verdict;
    }

    private Call movedTo(long day) {
        return asksMoment ? evaluation.call().movedTo(day) : evaluation.call();
    }
}
