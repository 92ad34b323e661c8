package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;

/** The number is on the registry of the rule set, or may be. */
final class ListedClause extends Clause {
    /** Whether a list answers on a day: a list obtained later answers nothing about it. */
    static boolean answers(Lookup list, long day) {
        LocalDate obtained = list.obtainedOn().orElse(null);
        return obtained != null && obtained.toEpochDay() <= day;
    }

    /** The day on which a list was obtained, in brackets; nothing where it has none. */
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

    /** Until the day on which it was obtained a list answers nothing. */
    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        points.add(list.obtainedOn().orElse(null));
    }

    @Override
    boolean cites() {
        return false;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (holds(call, list, scenario)) {
            boolean sure = list.answer() == Lookup.Answer.LISTED && answers(list, Scenario.day(scenario));
            grounds.fact(sure ? "the number is on the list" + obtained(list) : "the number may be on the list");
        }
    }
}
