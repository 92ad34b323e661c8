package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Subscription;

/** The number is on the registry of the rule set, or may be. */
final class ListedClause extends Clause {
    /** Adds the days on which a list begins to answer or stops answering. */
    static void addDaysOfAnswers(Lookup list, TurningPoints points) {
        points.add(list.obtainedOn().orElse(null));
        for (int i = 0; i < list.subscriptions().size(); i++) { // an iterator would be allocated
            Subscription bought = list.subscriptions().get(i);
            points.add(bought.from());
            if (bought.to().isPresent()) {
                points.add(bought.to().get().plusDays(1));
            }
        }
    }

    /** The day on which a list was obtained, in brackets; empty if there is no such day. */
    static String obtained(Lookup list) {
        return list.obtainedOn().map(day -> " (obtained " + day + ")").orElse("");
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        return (scenario & Scenario.LISTED) != 0;
    }

    @Override
    long reads() {
        return Scenario.LISTED;
    }

    @Override
    long needs() {
        return Scenario.LISTED;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        addDaysOfAnswers(list, points);
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
        if (holds(call, list, scenario)) {
            boolean sure = list.answer() == Lookup.Answer.LISTED && list.answersOn(Scenario.day(scenario));
            grounds.fact(sure ? "the number is on the list" + obtained(list) : "the number may be on the list");
        }
    }
}
