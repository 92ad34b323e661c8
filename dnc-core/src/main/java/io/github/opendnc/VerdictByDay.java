package io.github.opendnc;

import org.jspecify.annotations.Nullable;

/**
 * The verdict of a call on one day after another, hours aside: what is alike on every day is found out once. For a call
 * whose facts can be right on its first day, and for that day and later ones, on which they can be right as well. Immutable.
 */
final class VerdictByDay {
    private final Evaluation evaluation;
    private final CompiledRules[] rules;
    /** Of each of the rules what the campaign and the call say of themselves; and what the rules are asked for it. */
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
                || evaluation.jurisdiction().hasOwnClock();
        Call call = evaluation.call();
        for (int i = 0; i < rules.length; i++) {
            if (evaluation.speaks(i)) {
                scenarios[i] = Scenario.of(call, rules[i].caller(call.campaign()));
                found[i] = rules[i].applicable(scenarios[i]);
            }
        }
    }

    /** The verdict of the call moved to a day: that of {@link Evaluation#verdictOn}. */
    Verdict on(long day) {
        Call moved = movedTo(day);
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
