package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person did longer ago than the law has it count, or on the edge of that. It is on the edge where
 * counting forward from its day and counting back from the call disagree, for example on the anniversary itself.
 *
 * <p>If another period was in force on its day, both periods judge it: that one, and the one in force on the day of the
 * call. Where the two disagree, it is on the edge.
 */
abstract class AgedClause extends PersonClause {
    private final Fact fact;
    private final Dated<Period> period;
    private final boolean edge;

    /**
     * The age of a fact.
     *
     * @param fact its name
     */
    AgedClause(Fact fact, Dated<Period> period, boolean edge) {
        this.fact = fact;
        this.period = period;
        this.edge = edge;
    }

    /** Its day; null if the call does not tell one. */
    abstract @Nullable LocalDate date(Call call);

    /** Says what was done, when, and how long before the call. */
    abstract String inWords(LocalDate date, long day);

    /** Says for what the period is, as in {@code for which it must be honored}. */
    abstract String counts();

    /** The same as what the law asks, as in {@code to be honored}. */
    abstract String toCount();

    @Override
    final boolean holds(Call call, Lookup list, long scenario) {
        LocalDate date = date(call);
        long day = Scenario.day(scenario);
        return date != null
                && date.toEpochDay() <= day
                && within(date.toEpochDay(), day) == (edge ? Tri.OPEN : Tri.FAILS);
    }

    /** Whether it still counts; open on the edge. */
    private Tri within(long began, long day) {
        Period now = period.atOrFirst(day).value();
        Period then = period.atOrFirst(began).value();
        Tri byNow = Days.within(began, day, now);
        return then.equals(now) || Days.within(began, day, then) == byNow ? byNow : Tri.OPEN;
    }

    @Override
    final void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        LocalDate date = date(call);
        if (date != null) {
            points.add(date);
            for (Dated.Entry<Period> entry : period.entries()) {
                points.addEnds(date.toEpochDay(), entry.value());
                points.add(entry.from());
            }
        }
    }

    @Override
    final Object turnsBy() {
        return List.of(fact, period);
    }

    @Override
    final Optional<Dated<Period>> runningFrom(Fact other) {
        return fact == other ? Optional.of(period) : Optional.empty();
    }

    @Override
    final boolean cites() {
        return true;
    }

    @Override
    final long citesOfThen(Call call) {
        LocalDate date = date(call);
        return date == null ? 0 : period.atOrFirst(date.toEpochDay()).from().toEpochDay();
    }

    @Override
    final void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        LocalDate date = date(call);
        if (date != null && holds(call, list, scenario)) {
            long day = Scenario.day(scenario);
            Dated.Entry<Period> now = period.atOrFirst(day);
            Dated.Entry<Period> then = period.atOrFirst(date.toEpochDay());
            String words = inWords(date, day);
            if (then.value().equals(now.value())) {
                LocalDate end = LocalDate.ofEpochDay(Days.plus(date.toEpochDay(), now.value()));
                grounds.fact(
                        words + ", and the " + now.words() + " " + counts() + (edge ? " end about " : " ended on ")
                                + end,
                        now);
            } else {
                String which = words + ", " + toCount() + " for " + then.words() + " as it was then and for "
                        + now.words() + " now";
                grounds.fact(which, then);
                grounds.fact(which, now);
            }
        }
    }
}
