package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dealing between the person and the seller or charity that is within a period, or on the edge of it. It is on the
 * edge where the ways of counting disagree.
 *
 * <p>If another period was in force on the day of the dealing, both periods judge it: that one, and the one in force on
 * the day of the call. Where the two disagree, it is on the edge.
 */
final class RelationshipClause extends PersonClause {
    private final Dealing dealing;
    private final Dated<Period> period;
    private final MonthCounting counting;
    private final boolean edge;

    RelationshipClause(PersonCondition.Within condition) {
        this.dealing = condition.dealing();
        this.period = condition.period();
        this.counting = condition.counting();
        this.edge = condition.edge();
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        long day = Scenario.day(scenario);
        if (isContractInExistence(call, day)) {
            return !edge;
        }
        LocalDate date = date(call);
        if (date == null) {
            return false;
        }
        long event = date.toEpochDay();
        return event <= day && within(event, day) == (edge ? Tri.OPEN : Tri.HOLDS);
    }

    /** Whether a dealing lies within the period; open on the edge. */
    private Tri within(long event, long day) {
        Period now = period.atOrFirst(day).value();
        Period then = period.atOrFirst(event).value();
        Tri byNow = within(event, day, now);
        return then.equals(now) || within(event, day, then) == byNow ? byNow : Tri.OPEN;
    }

    private Tri within(long event, long day, Period length) {
        boolean back = counting == MonthCounting.BACK_FROM_THE_CALL;
        if (back && event == day) {
            return Tri.OPEN;
        }
        long ago = day - event;
        if (ago < Days.atLeast(length)) { // true however months are counted; spares most dealings the calendar
            return Tri.HOLDS;
        }
        if (ago > Days.atMost(length)) {
            return Tri.FAILS;
        }
        return back ? Tri.of(event >= Days.minus(day, length)) : Days.within(event, day, length);
    }

    /** Whether a contract exists on the day of the call. It does if it ends on that day or later. */
    private boolean isContractInExistence(Call call, long day) {
        LocalDate end = call.facts().contractEnd;
        return dealing == Dealing.CONTRACT && (call.facts().contractActive || (end != null && end.toEpochDay() >= day));
    }

    @Override
    Optional<Dated<Period>> runningFrom(Fact fact) {
        return fact == fact() ? Optional.of(period) : Optional.empty();
    }

    private Fact fact() {
        return switch (dealing) {
            case TRANSACTION -> Fact.LAST_TRANSACTION;
            case INQUIRY -> Fact.LAST_INQUIRY;
            case DONATION -> Fact.LAST_DONATION;
            case CONTRACT -> Fact.CONTRACT_END;
        };
    }

    private @Nullable LocalDate date(Call call) {
        Facts facts = call.facts();
        return switch (dealing) {
            case TRANSACTION -> facts.lastTransaction;
            case INQUIRY -> facts.lastInquiry;
            case DONATION -> facts.lastDonation;
            case CONTRACT -> facts.contractEnd;
        };
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        LocalDate date = date(call);
        if (date != null) {
            long event = date.toEpochDay();
            for (Dated.Entry<Period> entry : period.entries()) {
                points.addEnds(event, entry.value());
                points.add(entry.from());
            }
            points.add(event);
            points.add(event + 1);
        }
    }

    @Override
    Object turnsBy() {
        return List.of(dealing, period);
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        LocalDate date = date(call);
        long day = Scenario.day(scenario);
        if (holds(call, list, scenario)) {
            if (isContractInExistence(call, day)) {
                grounds.fact(dealing + " in existence", period.atOrFirst(day));
            } else if (date != null) {
                explain(date, day, grounds);
            }
        }
    }

    @Override
    boolean cites() {
        return true;
    }

    @Override
    long citesOfThen(Call call) {
        LocalDate date = date(call);
        return date == null ? 0 : period.atOrFirst(date.toEpochDay()).from().toEpochDay();
    }

    @Override
    boolean hasNotes() {
        return true;
    }

    /**
     * Says since when a relationship is over. By the exact counting of the law it may last a day or two longer. If one
     * law counts days and another months, the law that counts months tells it.
     */
    @Override
    void addNotes(Call call, Lookup list, long scenario, Set<String> notes) {
        LocalDate date = date(call);
        long day = Scenario.day(scenario);
        Dated.Entry<Period> now = period.atOrFirst(day);
        if (date != null && !edge && now.value().toTotalMonths() > 0 && !holds(call, list, scenario)) {
            long end = Days.plus(date.toEpochDay(), now.value());
            if (end < day && within(date.toEpochDay(), day) == Tri.FAILS) {
                notes.add(dealing + " " + date + " founds no relationship any more: its " + now.words() + " ended on "
                        + LocalDate.ofEpochDay(end));
            }
        }
    }

    private void explain(LocalDate date, long day, Grounds grounds) {
        Dated.Entry<Period> now = period.atOrFirst(day);
        Dated.Entry<Period> then = period.atOrFirst(date.toEpochDay());
        String words = dealing + (dealing == Dealing.CONTRACT ? " ended " : " ") + date;
        if (!edge) {
            grounds.fact(words + ", within " + now.words(), now);
        } else if (within(date.toEpochDay(), day, then.value()) == within(date.toEpochDay(), day, now.value())) {
            grounds.fact(words + ", on the edge of " + now.words() + " before the call", now);
        } else {
            String which = words + ", judged by " + then.words() + " as they were then and by " + now.words() + " now";
            grounds.fact(which, then);
            grounds.fact(which, now);
        }
    }
}
