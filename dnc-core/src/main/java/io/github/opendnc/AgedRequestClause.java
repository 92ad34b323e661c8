package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;

/**
 * A do-not-call request that is older than the law has it honored, or on the edge of that. It is on the edge where
 * counting forward from the request and counting back from the call disagree, for example on the anniversary itself.
 *
 * <p>If another period was in force when the request was made, both periods judge it: that one, and the one in force on
 * the day of the call. Where the two disagree, it is on the edge.
 */
final class AgedRequestClause extends PersonClause {
    private final Dated<Period> kept;
    private final boolean edge;

    AgedRequestClause(PersonCondition.RequestAged condition) {
        this.kept = condition.kept();
        this.edge = condition.edge();
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        LocalDate request = call.facts().doNotCallOn;
        long day = Scenario.day(scenario);
        if (request == null || request.toEpochDay() > day) {
            return false;
        }
        return over(request.toEpochDay(), day) == (edge ? Tri.OPEN : Tri.HOLDS);
    }

    /** Whether a request is no longer honored; open on the edge. */
    private Tri over(long made, long day) {
        Period now = kept.atOrFirst(day).value();
        Period then = kept.atOrFirst(made).value();
        Tri byNow = over(made, day, now);
        return then.equals(now) || over(made, day, then) == byNow ? byNow : Tri.OPEN;
    }

    private static Tri over(long made, long day, Period period) {
        long forward = Days.plus(made, period);
        long back = Days.minus(day, period);
        if (day > forward && made < back) {
            return Tri.HOLDS;
        }
        return day < forward && made > back ? Tri.FAILS : Tri.OPEN;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        LocalDate request = call.facts().doNotCallOn;
        if (request != null) {
            points.add(request);
            for (Dated.Entry<Period> entry : kept.entries()) {
                points.addEnds(request.toEpochDay(), entry.value());
                points.add(entry.from());
            }
        }
    }

    @Override
    boolean cites() {
        return true;
    }

    @Override
    long citesOfThen(Call call) {
        LocalDate request = call.facts().doNotCallOn;
        return request == null ? 0 : kept.atOrFirst(request.toEpochDay()).from().toEpochDay();
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        LocalDate request = call.facts().doNotCallOn;
        if (request != null && holds(call, list, scenario)) {
            long day = Scenario.day(scenario);
            Dated.Entry<Period> now = kept.atOrFirst(day);
            Dated.Entry<Period> then = kept.atOrFirst(request.toEpochDay());
            String asked = RequestClause.inWords(request, day);
            if (then.value().equals(now.value())) {
                LocalDate end = LocalDate.ofEpochDay(Days.plus(request.toEpochDay(), now.value()));
                grounds.fact(
                        asked + ", and the " + now.words() + " for which it must be honored "
                                + (edge ? "end about " : "ended on ") + end,
                        now);
            } else {
                String which = asked + ", to be honored for " + then.words() + " as it was then and for " + now.words()
                        + " now";
                grounds.fact(which, then);
                grounds.fact(which, now);
            }
        }
    }
}
