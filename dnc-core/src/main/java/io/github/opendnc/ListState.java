package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the registry of the rule set says of the number, and whether it may speak at all. */
final class ListState extends Condition {
    private enum Kind {
        LISTED,
        NOT_COVERED,
        NOT_HELD
    }

    /** A period that no dealing between living persons exceeds, for laws that set no limit. */
    static final Period ANY_TIME = Period.ofYears(1_000);

    static final ListState LISTED = new ListState(Kind.LISTED);
    static final ListState NOT_COVERED = new ListState(Kind.NOT_COVERED);
    static final ListState NOT_HELD = new ListState(Kind.NOT_HELD);

    private final Kind kind;

    private ListState(Kind kind) {
        this.kind = kind;
    }

    /** Whether a list answers on a day: a list obtained later answers nothing about it. */
    static boolean answers(@Nullable Lookup list, long day) {
        LocalDate obtained = list == null ? null : list.obtainedOn().orElse(null);
        return obtained != null && obtained.toEpochDay() <= day;
    }

    @Override
    boolean holds(Call call, @Nullable Lookup list, long world) {
        long day = World.day(world);
        return switch (kind) {
            case LISTED -> (world & World.LISTED) != 0;
            case NOT_COVERED -> list != null && list.answer() == Lookup.Answer.NOT_COVERED;
            case NOT_HELD -> list == null || (list.answer() != Lookup.Answer.NOT_COVERED && !answers(list, day));
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
                });
    }

    /** The day on which a list was obtained, in brackets; nothing where it has none. */
    static String obtained(Lookup list) {
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
    public String toString() {
        return switch (kind) {
            case LISTED -> "the number is on the list";
            case NOT_COVERED -> "the area code is not covered by the list held";
            case NOT_HELD -> "no list is held";
        };
    }
}
