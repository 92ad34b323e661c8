package io.github.opendnc;

import io.github.opendnc.law.Dated;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A span of days that all have the same effect as the day of a fact. For example, a purchase three years ago has the
 * same effect as one four years ago: the relationship is over either way. A value type: immutable and thread-safe.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record AlikeDays(LocalDate first, LocalDate last) {
    /**
     * The days from one to another.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public AlikeDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("alike days: expected " + first + " or a later last day, found " + last);
        }
    }

    /** See {@link Outcomes#alike}. */
    static Optional<AlikeDays> of(Fact fact, LocalDate day, CompiledRules[] rules) {
        long called = Scenario.day(Scenario.onDay(0, day.toEpochDay())); // facts are checked by this day
        return switch (fact) {
            case CONSENT_ON -> consent(called, periods(fact, rules));
            case LAST_TRANSACTION, LAST_INQUIRY, LAST_DONATION ->
                between(FactCheck.FIRST_DAY, over(called, periods(fact, rules)));
            default -> Optional.empty();
        };
    }

    private static List<Dated<Period>> periods(Fact fact, CompiledRules[] rules) {
        return Arrays.stream(rules).flatMap(each -> each.periodsFrom(fact)).toList();
    }

    /**
     * The last day that is over on {@code day} and later, by every value of the periods and however it is counted; the
     * day itself if there is no period.
     */
    private static long over(long day, List<Dated<Period>> periods) {
        return day
                - periods.stream()
                        .flatMap(period -> period.entries().stream())
                        .mapToLong(entry -> TurningPoints.longest(entry.value()))
                        .max()
                        .orElse(0);
    }

    /**
     * The days of a consent: all of them if no rule asks for its age, and otherwise those that are over. A rule that
     * holds of an old consent may cite the period that was in force when it was given. So among these days no period
     * changes.
     */
    private static Optional<AlikeDays> consent(long day, List<Dated<Period>> periods) {
        long last = over(day, periods);
        long change = periods.stream()
                .flatMap(period -> period.entries().stream().skip(1))
                .mapToLong(entry -> entry.from().toEpochDay())
                .filter(from -> from <= last)
                .max()
                .orElse(FactCheck.FIRST_DAY);
        return between(Math.max(change, FactCheck.FIRST_DAY), last);
    }

    private static Optional<AlikeDays> between(long first, long last) {
        return first > last
                ? Optional.empty()
                : Optional.of(new AlikeDays(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }
}
