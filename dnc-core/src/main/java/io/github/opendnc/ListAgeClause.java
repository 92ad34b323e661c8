package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;

/** The held list answers, but it is older than the law allows. */
final class ListAgeClause extends Clause {
    private final Dated<Period> allowed;
    /** An age in days at which no list is too old on any day. It spares most lists the calendar. */
    private final long surelyFresh;

    ListAgeClause(Dated<Period> allowed) {
        this.allowed = allowed;
        this.surelyFresh = allowed.entries().stream()
                .map(Dated.Entry::value)
                .mapToLong(Days::atLeast)
                .min()
                .orElse(Long.MIN_VALUE);
    }

    Dated<Period> allowed() {
        return allowed;
    }

    /** Whether a list that was obtained on some day is older than it may be on another day. */
    boolean isTooOld(Lookup list, long day) {
        long age = list.ageOn(day);
        return age > surelyFresh && day > lastFreshDay(day - age, allowed, day);
    }

    /**
     * The last day on which a list is no older than what is allowed on {@code day}. Its age is counted forward from the
     * day it was obtained. A law may say "three months" and not how they are counted; this is the stricter way. A list
     * that is fresh by it is also fresh counted back from the call, but not the other way round.
     */
    static long lastFreshDay(long obtained, Dated<Period> allowed, long day) {
        return Days.plus(obtained, allowed.atOrFirst(day).value());
    }

    /**
     * Says how old a list is that answers but is too old for a day, what the limit is, and since when it is too old.
     */
    static String inWords(Lookup list, Dated<Period> allowed, long day) {
        long obtained = day - list.ageOn(day);
        Dated.Entry<Period> limit = allowed.atOrFirst(day);
        long stale =
                Math.max(lastFreshDay(obtained, allowed, day) + 1, limit.from().toEpochDay());
        return "the list is " + (day - obtained) + " days old on the day of the call" + ListedClause.obtained(list)
                + ", allowed are " + limit.words() + ": stale since " + LocalDate.ofEpochDay(stale)
                + ", a new download cures it";
    }

    /**
     * Adds the day after the allowed age ends, for each age. A list becomes stale by the age that is in force on that
     * day. Ages from other times do not matter.
     */
    static void addStaleDays(Lookup list, Dated<Period> allowed, TurningPoints points) {
        LocalDate obtained = list.obtainedOn().orElse(null);
        if (obtained != null) {
            for (Dated.Entry<Period> entry : allowed.entries()) {
                points.add(Days.plus(obtained.toEpochDay(), entry.value()) + 1);
                points.add(entry.from());
            }
        }
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        return list.obtainedOn().isPresent() && isTooOld(list, Scenario.day(scenario));
    }

    @Override
    long reads() {
        return Scenario.LOOKUP | Scenario.DAY_BITS;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        addStaleDays(list, allowed, points);
    }

    @Override
    boolean cites() {
        return true;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (holds(call, list, scenario)) {
            long day = Scenario.day(scenario);
            grounds.fact(inWords(list, allowed, day), allowed.atOrFirst(day));
        }
    }
}
