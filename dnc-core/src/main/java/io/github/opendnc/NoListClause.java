package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.Locale;

/** The registry of the rule set does not answer: its list is not held on that day, or does not cover the area code. */
final class NoListClause extends Clause {
    private final Lookup.Answer kind;

    /** For {@code NOT_COVERED} or {@code NOT_HELD}. */
    NoListClause(Lookup.Answer kind) {
        this.kind = kind;
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        long day = Scenario.day(scenario);
        boolean unpaid = list.byList() == Lookup.Answer.NOT_COVERED || list.isOutsideSubscriptionOn(day);
        return kind == Lookup.Answer.NOT_COVERED
                ? unpaid
                : list.byList() == Lookup.Answer.NOT_HELD || (!unpaid && !list.answersOn(day));
    }

    @Override
    long reads() {
        return Scenario.LOOKUP | Scenario.DAY_BITS;
    }

    @Override
    boolean needsSilence() {
        return true;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        ListedClause.addDaysOfAnswers(list, points);
    }

    @Override
    Object turnsBy() {
        return ListedClause.class;
    }

    @Override
    boolean cites() {
        return false;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (!holds(call, list, scenario)) {
            return;
        }
        if (kind == Lookup.Answer.NOT_COVERED) {
            grounds.fact(list.whyNotOn(Scenario.day(scenario))
                    .orElseGet(() -> String.format(
                            Locale.ROOT,
                            "area code %03d is not covered by the list held",
                            call.number().areaCode())));
        } else {
            grounds.fact(
                    list.byList() == Lookup.Answer.NOT_HELD
                            ? "no list is held"
                            : "the list held is of a later day" + ListedClause.obtained(list));
        }
    }
}
