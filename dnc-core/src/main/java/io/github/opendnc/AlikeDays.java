package io.github.opendnc;

import io.github.opendnc.law.Dealing;
import java.time.LocalDate;
import java.util.Arrays;
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
            case CONSENT_ON -> between(FactCheck.FIRST_DAY, called);
            case LAST_TRANSACTION -> over(Dealing.TRANSACTION, called, rules);
            case LAST_INQUIRY -> over(Dealing.INQUIRY, called, rules);
            case LAST_DONATION -> over(Dealing.DONATION, called, rules);
            default -> Optional.empty();
        };
    }

    /** The days of a dealing that is over on {@code day} and later, under every rule and however the rule counts. */
    private static Optional<AlikeDays> over(Dealing dealing, long day, CompiledRules[] rules) {
        long longest = Arrays.stream(rules)
                .mapToLong(each -> each.longestRelationship(dealing))
                .max()
                .orElse(0);
        return between(FactCheck.FIRST_DAY, day - longest);
    }

    private static Optional<AlikeDays> between(long first, long last) {
        return first > last
                ? Optional.empty()
                : Optional.of(new AlikeDays(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }
}
