package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the registry of the rule set says of the number, and whether it may speak at all. */
final class ListState extends Condition {
    private enum Kind {
        LISTED,
        NOT_COVERED,
        NOT_HELD,
        OLDER
    }

    /** A period that no dealing between living persons exceeds, for laws that set no limit. */
    static final Period ANY_TIME = Period.ofYears(1_000);

    static final ListState LISTED = new ListState(Kind.LISTED, null);
    static final ListState NOT_COVERED = new ListState(Kind.NOT_COVERED, null);
    static final ListState NOT_HELD = new ListState(Kind.NOT_HELD, null);

    private final Kind kind;
    private final @Nullable Dated<Period> age;

    private ListState(Kind kind, @Nullable Dated<Period> age) {
        this.kind = kind;
        this.age = age;
    }

    static ListState olderThan(Dated<Period> age) {
        return new ListState(Kind.OLDER, age);
    }

    /** Whether a list answers on a day: a list obtained later answers nothing about it. */
    static boolean answers(@Nullable Lookup list, long day) {
        LocalDate obtained = list == null ? null : list.obtainedOn().orElse(null);
        return obtained != null && obtained.toEpochDay() <= day;
    }

    /**
     * Whether a list that answers is older than allowed on a day: later than its age counted forward from the day it was
     * obtained. Where the law says "three months" and not how they are counted, that is the stricter way: a list that is
     * fresh counted forward is so counted back from the call, but not the other way round.
     */
    static boolean isStale(Lookup list, Dated<Period> age, long day) {
        long obtained = list.obtainedOn().orElseThrow().toEpochDay();
        return day > Days.plus(obtained, age.atOrFirst(day));
    }

    @Override
    boolean holds(Call call, @Nullable Lookup list, long world) {
        long day = World.day(world);
        return switch (kind) {
            case LISTED -> (world & World.LISTED) != 0;
            case NOT_COVERED -> list != null && list.answer() == Lookup.Answer.NOT_COVERED;
            case NOT_HELD -> list == null || (list.answer() != Lookup.Answer.NOT_COVERED && !answers(list, day));
            case OLDER -> list != null && age != null && answers(list, day) && isStale(list, age, day);
        };
    }

    @Override
    long unknownsRead() {
        return kind == Kind.LISTED ? World.LISTED : 0;
    }

    @Override
    void explain(Call call, @Nullable Lookup list, long world, List<String> facts) {
        facts.add(
                switch (kind) {
                    case LISTED ->
                        list != null && list.answer() == Lookup.Answer.LISTED && answers(list, World.day(world))
                                ? "the number is on the list" + obtained(list)
                                : "the number may be on the list";
                    case NOT_COVERED ->
                        "area code %03d is not covered by the list held"
                                .formatted(call.number().areaCode());
                    case NOT_HELD ->
                        list == null ? "no list is held" : "the list held is of a later day" + obtained(list);
                    case OLDER -> ageInWords(Objects.requireNonNull(list), age, World.day(world));
                });
    }

    /** The age of a list on a day beside the limit. */
    static String ageInWords(Lookup list, @Nullable Dated<Period> age, long day) {
        long obtained = list.obtainedOn().map(LocalDate::toEpochDay).orElse(day);
        return "the list is " + (day - obtained) + " days old on the day of the call" + obtained(list)
                + (age == null ? "" : ", allowed are " + words(age.atOrFirst(day)));
    }

    private static String obtained(Lookup list) {
        return list.obtainedOn().map(day -> " (obtained " + day + ")").orElse("");
    }

    static String words(Period period) {
        if (period.equals(ANY_TIME)) {
            return "any time";
        }
        String years = period.getYears() == 0 ? "" : period.getYears() + " years";
        String months = period.getMonths() == 0 ? "" : period.getMonths() + " months";
        String days = period.getDays() == 0 ? "" : period.getDays() + " days";
        String text = years + (years.isEmpty() || months.isEmpty() ? "" : " and ") + months;
        return text + (text.isEmpty() || days.isEmpty() ? "" : " and ") + days;
    }

    @Override
    void addDated(Collection<Dated<?>> dated) {
        if (age != null) {
            dated.add(age);
        }
    }

    @Override
    void addTurningPoints(Call call, @Nullable Lookup list, TurningPoints points) {
        if (kind == Kind.OLDER && list != null && age != null) {
            addStaleDays(list, age, points);
        }
    }

    /** A list grows stale by the age that is in force on that day; other ages it was or will be judged by do not matter. */
    static void addStaleDays(Lookup list, Dated<Period> age, TurningPoints points) {
        LocalDate obtained = list.obtainedOn().orElse(null);
        if (obtained != null) {
            for (Dated.Entry<Period> entry : age.entries()) {
                long stale = Days.plus(obtained.toEpochDay(), entry.value()) + 1;
                if (age.isInForce(entry, stale)) {
                    points.add(stale);
                }
                points.add(entry.from());
            }
        }
    }

    @Override
    public String toString() {
        return switch (kind) {
            case LISTED -> "the number is on the list";
            case NOT_COVERED -> "the area code is not covered by the list held";
            case NOT_HELD -> "no list is held";
            case OLDER -> "the list is older than " + (age == null ? "" : age.describe(ListState::words));
        };
    }
}
