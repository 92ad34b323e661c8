package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The list held answers, and is older than the law lets it be. */
final class ListAge extends Condition {
    private final Dated<Period> allowed;

    ListAge(Dated<Period> allowed) {
        this.allowed = allowed;
    }

    /**
     * The last day on which a list is no older than what is allowed on a day: its age counted forward from the day it was
     * obtained. Where the law says "three months" and not how they are counted, that is the stricter way: a list that is
     * fresh counted forward is so counted back from the call, but not the other way round.
     */
    static long lastFreshDay(long obtained, Dated<Period> allowed, long day) {
        return Days.plus(obtained, allowed.atOrFirst(day));
    }

    /** The age of a list that answers, on a day, beside the limit. */
    static String inWords(Lookup list, Dated<Period> allowed, long day) {
        long obtained = list.obtainedOn().orElseThrow().toEpochDay();
        return "the list is " + (day - obtained) + " days old on the day of the call" + ListState.obtained(list)
                + ", allowed are " + ListState.words(allowed.atOrFirst(day));
    }

    /** A list grows stale by the age that is in force on that day; other ages it was or will be judged by do not matter. */
    static void addStaleDays(Lookup list, Dated<Period> allowed, TurningPoints points) {
        LocalDate obtained = list.obtainedOn().orElse(null);
        if (obtained != null) {
            for (Dated.Entry<Period> entry : allowed.entries()) {
                long stale = Days.plus(obtained.toEpochDay(), entry.value()) + 1;
                if (allowed.isInForce(entry, stale)) {
                    points.add(stale);
                }
                points.add(entry.from());
            }
        }
    }

    @Override
    boolean holds(Call call, @Nullable Lookup list, long world) {
        long day = World.day(world);
        LocalDate obtained = list == null ? null : list.obtainedOn().orElse(null);
        return obtained != null && day > lastFreshDay(obtained.toEpochDay(), allowed, day);
    }

    @Override
    void explain(Call call, @Nullable Lookup list, long world, List<String> facts) {
        facts.add(inWords(Objects.requireNonNull(list), allowed, World.day(world)));
    }

    @Override
    void addDated(Collection<Dated<?>> dated) {
        dated.add(allowed);
    }

    @Override
    void addTurningPoints(Call call, @Nullable Lookup list, TurningPoints points) {
        if (list != null) {
            addStaleDays(list, allowed, points);
        }
    }

    @Override
    public String toString() {
        return "the list is older than " + allowed.describe(ListState::words);
    }
}
