package io.github.opendnc.examples.serve;

import io.github.opendnc.Call;
import io.github.opendnc.Decision;
import io.github.opendnc.Fact;
import io.github.opendnc.Outcomes;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Subject;
import io.github.opendnc.leads.Answer;
import io.github.opendnc.registry.Lookup;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Answers one call after the other by the lists that are held. What many calls have in common is put into words only
 * once. Not thread-safe.
 */
final class Answers {
    private final Scrubber scrubber;
    private final ListAges ages;
    private final Outcomes<Common> outcomes;

    Answers(Scrubber scrubber, ListAges ages) {
        this.scrubber = scrubber;
        this.ages = ages;
        outcomes = Outcomes.of(scrubber, Common::of);
    }

    /**
     * The outcome of a call.
     *
     * @param clock the zone in whose calendar an instant has a day
     */
    Outcome of(Call call, ZoneId clock) {
        var outcome = outcomes.of(call, List.of());
        Common common = outcome.made();
        Answer answer = common.answer.with(outcome.window(), outcome.validUntil());
        return new Outcome(status(common, call, clock), answer, Optional.of(() -> scrubber.decide(call)), "");
    }

    /** A list that is too old is the fault of the service, unless a new list would give the same answer. */
    private Outcome.Status status(Common common, Call call, ZoneId clock) {
        Verdict verdict = common.answer.verdict();
        if (verdict == Verdict.MAY_CALL) {
            return Outcome.Status.MAY_CALL;
        }
        if (common.ofTheList && ages.isStale(common.lists, call, clock)) {
            return Outcome.Status.NO_LIST;
        }
        return verdict == Verdict.MAY_NOT_CALL ? Outcome.Status.MAY_NOT_CALL : Outcome.Status.UNDETERMINED;
    }

    /**
     * What calls of one outcome have in common.
     *
     * @param ofTheList whether another statement of the list would change the answer
     * @param lists what the lists have said
     */
    private record Common(Answer answer, boolean ofTheList, List<Lookup> lists) {
        static Common of(Decision decision) {
            boolean ofTheList = decision.verdict() == Verdict.MAY_NOT_CALL
                    ? decision.decisive().stream()
                            .allMatch(rule -> rule.subjects().contains(Subject.LIST))
                    : decision.unknowns().contains(Fact.LISTED);
            return new Common(Answer.of(decision), ofTheList, decision.lists());
        }
    }
}
