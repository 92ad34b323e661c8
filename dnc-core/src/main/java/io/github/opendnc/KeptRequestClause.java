package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.law.RequestPhase;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;

/** A do-not-call request in one of the phases that a law gives it, from the request until it lapses. */
final class KeptRequestClause extends PersonClause {
    private final Dated<Period> grace;
    private final Dated<Period> kept;
    private final RequestPhase phase;

    KeptRequestClause(PersonCondition.RequestKept condition) {
        this.grace = condition.grace();
        this.kept = condition.kept();
        this.phase = condition.phase();
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        LocalDate request = call.facts().doNotCallOn;
        long day = Scenario.day(scenario);
        if (request == null || request.toEpochDay() > day) {
            return false;
        }
        long made = request.toEpochDay();
        RequestPhase then = phase(made, day, made);
        RequestPhase now = phase(made, day, day);
        return (then == now ? now : RequestPhase.DISPUTED) == phase;
    }

    private RequestPhase phase(long made, long day, long inForce) {
        if (day <= end(made, grace, inForce)) {
            return RequestPhase.TOLERATED;
        }
        return day <= end(made, kept, inForce) ? RequestPhase.IN_FORCE : RequestPhase.LAPSED;
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
    boolean cites() {
        return true;
    }

    @Override
    long citesOfThen(Call call) {
        LocalDate request = call.facts().doNotCallOn;
        if (request == null) {
            return 0;
        }
        long made = request.toEpochDay();
        return Math.max(since(grace, made), since(kept, made)); // the last change before it identifies both values
    }

    /** The last change of a period before a day; before all days if there was none. */
    private static long since(Dated<Period> period, long day) {
        LocalDate from = in(period, day).from();
        return from.equals(period.entries().get(0).from()) ? Long.MIN_VALUE : from.toEpochDay();
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        LocalDate request = call.facts().doNotCallOn;
        if (request != null && holds(call, list, scenario)) {
            long made = request.toEpochDay();
            long day = Scenario.day(scenario);
            String words = RequestClause.inWords(request, day);
            switch (phase) {
                case TOLERATED -> grounds.fact(words + ", tolerated " + howLong(made, day), in(grace, day));
                case LAPSED ->
                    grounds.fact(
                            words + ", and lapsed after " + day(Math.max(end(made, kept, made), end(made, kept, day))),
                            in(kept, day));
                case IN_FORCE -> {
                    grounds.fact(words, in(grace, day));
                    grounds.fact(words, in(kept, day));
                }
                case DISPUTED -> {
                    for (long inForce : new long[] {day, made}) {
                        grounds.fact(words, in(grace, inForce));
                        grounds.fact(words, in(kept, inForce));
                    }
                }
            }
        }
    }

    /** Until when it is tolerated by both periods. The calendar may have no such day, and nobody would read it. */
    private String howLong(long made, long day) {
        long end = Math.min(end(made, grace, made), end(made, grace, day));
        return end > Moment.LAST_DAY ? "without an end" : "through " + day(end);
    }

    private static Dated.Entry<Period> in(Dated<Period> period, long day) {
        return period.atOrFirst(day);
    }

    private static long end(long made, Dated<Period> period, long inForce) {
        return Days.plus(made, in(period, inForce).value());
    }

    private static LocalDate day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }
}
