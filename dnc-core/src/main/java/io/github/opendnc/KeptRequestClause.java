package io.github.opendnc;

import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;

/**
 * A do-not-call request past its grace and still kept: by the periods in force when it was made and by those of the day of
 * the call; or in dispute, where the two disagree.
 */
final class KeptRequestClause extends PersonClause {
    private final Dated<Period> grace;
    private final Dated<Period> kept;
    private final boolean disputed;

    KeptRequestClause(Condition.RequestKept condition) {
        this.grace = condition.grace();
        this.kept = condition.kept();
        this.disputed = condition.disputed();
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        LocalDate request = call.facts().doNotCallOn;
        long day = Scenario.day(scenario);
        if (request == null || request.toEpochDay() > day) {
            return false;
        }
        long made = request.toEpochDay();
        boolean then = bars(made, day, made);
        boolean now = bars(made, day, day);
        return disputed ? then != now : then && now;
    }

    private boolean bars(long made, long day, long inForce) {
        return day > Days.plus(made, grace.atOrFirst(inForce).value())
                && day <= Days.plus(made, kept.atOrFirst(inForce).value());
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        LocalDate request = call.facts().doNotCallOn;
        if (request != null) {
            points.add(request);
            addEnds(request.toEpochDay(), grace, points);
            addEnds(request.toEpochDay(), kept, points);
        }
    }

    private static void addEnds(long made, Dated<Period> period, TurningPoints points) {
        for (Dated.Entry<Period> entry : period.entries()) {
            points.add(Days.plus(made, entry.value()) + 1);
            points.add(entry.from());
        }
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        LocalDate request = call.facts().doNotCallOn;
        if (request != null && holds(call, list, scenario)) {
            long day = Scenario.day(scenario);
            String words = RequestClause.inWords(request, day);
            grounds.fact(words, grace.atOrFirst(day));
            grounds.fact(words, kept.atOrFirst(day));
            if (disputed) {
                grounds.fact(words, grace.atOrFirst(request.toEpochDay()));
                grounds.fact(words, kept.atOrFirst(request.toEpochDay()));
            }
        }
    }
}
