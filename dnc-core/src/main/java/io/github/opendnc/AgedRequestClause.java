package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;

/**
 * A do-not-call request longer ago than the law has it honored; or on the edge of that, where counting forward from the
 * request and back from the call disagree, as they do on the anniversary itself.
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
        Period period = kept.atOrFirst(day).value();
        long forward = Days.plus(request.toEpochDay(), period);
        long back = Days.minus(day, period);
        boolean over = day > forward && request.toEpochDay() < back;
        boolean running = day < forward && request.toEpochDay() > back;
        return edge ? !over && !running : over;
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
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        LocalDate request = call.facts().doNotCallOn;
        if (request != null && holds(call, list, scenario)) {
            long day = Scenario.day(scenario);
            Dated.Entry<Period> now = kept.atOrFirst(day);
            LocalDate end = LocalDate.ofEpochDay(Days.plus(request.toEpochDay(), now.value()));
            grounds.fact(
                    RequestClause.inWords(request, day) + ", and the " + now.words() + " for which it must be honored "
                            + (edge ? "end about " : "ended on ") + end,
                    now);
        }
    }
}
