package io.github.opendnc.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registry answers about one number. A value: immutable and thread-safe. A snapshot makes its few possible answers
 * once, so that asking allocates nothing.
 */
public final class Lookup {
    /** The four answers. Absence from a list means something only where the list speaks for the area code. */
    public enum Answer {
        /** The number is on the list. */
        LISTED,
        /** The list speaks for the number's area code and the number is not on it. */
        CLEAR,
        /** The list does not speak for the number's area code: its answer is unknown, not "no". */
        NOT_COVERED,
        /** No list of the registry is held: its answer is unknown, not "no". */
        NOT_HELD
    }

    private static final long NO_DAY = Long.MIN_VALUE;

    private final RegistryId registry;
    private final Answer answer;
    /** What the list alone says, where a look-up of the single number answers in its place. */
    private final Answer byList;

    /** Kept wrapped, so that asking allocates nothing. */
    private final Optional<LocalDate> obtainedOn;

    private final long obtainedDay;

    /** For whom the list was asked; null where that does not matter. */
    private final @Nullable Subscription subscription;

    /** The days on which it answers. */
    private final long firstDay;

    private final long lastDay;

    private Lookup(
            RegistryId registry,
            Answer answer,
            Answer byList,
            @Nullable LocalDate obtainedOn,
            @Nullable Subscription subscription) {
        this.registry = registry;
        this.answer = answer;
        this.byList = byList;
        this.obtainedOn = Optional.ofNullable(obtainedOn);
        this.obtainedDay = obtainedOn == null ? NO_DAY : obtainedOn.toEpochDay();
        this.subscription = subscription;
        long begins =
                subscription == null ? Long.MIN_VALUE : subscription.from().toEpochDay();
        this.firstDay = obtainedOn == null ? Long.MAX_VALUE : Math.max(obtainedDay, begins);
        this.lastDay = subscription == null
                ? Long.MAX_VALUE
                : subscription.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    static Lookup of(RegistryId registry, Answer answer, LocalDate obtainedOn, @Nullable Subscription subscription) {
        return new Lookup(registry, answer, answer, obtainedOn, subscription);
    }

    static Lookup notCovered(RegistryId registry) {
        return new Lookup(registry, Answer.NOT_COVERED, Answer.NOT_COVERED, null, null);
    }

    /** The answer of a registry of which no list is held. */
    public static Lookup notHeld(RegistryId registry) {
        return new Lookup(registry, Answer.NOT_HELD, Answer.NOT_HELD, null, null);
    }

    /**
     * The answer of the operator on a look-up of the single number, on a day; {@code byList} is what the list held says.
     */
    public static Lookup single(LocalDate checkedOn, boolean listed, Answer byList) {
        return new Lookup(RegistryId.SINGLE_LOOK_UP, listed ? Answer.LISTED : Answer.CLEAR, byList, checkedOn, null);
    }

    /** The registry that was asked; {@link RegistryId#SINGLE_LOOK_UP} where its operator was, for this one number. */
    public RegistryId registry() {
        return registry;
    }

    /** The answer. */
    public Answer answer() {
        return answer;
    }

    /** What the list held says, though a look-up of the single number may have answered in its place. */
    public Answer byList() {
        return byList;
    }

    /** The day on which the list of this area code was obtained; empty when it is not covered or not held. */
    public Optional<LocalDate> obtainedOn() {
        return obtainedOn;
    }

    /**
     * How many days before a day the list of this area code was obtained; negative where it was later.
     *
     * @param epochDay as {@link LocalDate#toEpochDay()}
     * @throws IllegalStateException if it is not covered or not held
     */
    public long ageOn(long epochDay) {
        if (obtainedDay == NO_DAY) {
            throw new IllegalStateException(source());
        }
        return epochDay - obtainedDay;
    }

    /**
     * Whether it says anything of calls on a day: not before the list was obtained, nor while the subscription of whoever
     * asks is not valid.
     *
     * @param epochDay as {@link LocalDate#toEpochDay()}
     */
    public boolean answersOn(long epochDay) {
        return firstDay <= epochDay && epochDay <= lastDay;
    }

    /** The subscription of the seller for whom the list was asked; empty where none was named. */
    public Optional<Subscription> subscription() {
        return Optional.ofNullable(subscription);
    }

    /** Whether the subscription of the seller for whom the list was asked is not valid on a day, and nothing is covered. */
    public boolean isOutsideSubscriptionOn(long epochDay) {
        return subscription != null && !subscription.isValidOn(LocalDate.ofEpochDay(epochDay));
    }

    /** In words why the subscription says nothing of a day; empty where it does, and where there is none. */
    public Optional<String> whyNotOn(long epochDay) {
        return isOutsideSubscriptionOn(epochDay)
                ? subscription().map(bought -> bought.whyNotOn(LocalDate.ofEpochDay(epochDay)))
                : Optional.empty();
    }

    /** Registry and day, for example {@code us-national@2026-11-14}; a registry that did not answer says why. */
    public String source() {
        return registry
                + switch (answer) {
                    case LISTED, CLEAR ->
                        "@" + obtainedOn.map(LocalDate::toString).orElse("");
                    case NOT_COVERED -> " not covered";
                    case NOT_HELD -> " not held";
                };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lookup that
                && registry.equals(that.registry)
                && answer == that.answer
                && byList == that.byList
                && obtainedOn.equals(that.obtainedOn)
                && Objects.equals(subscription, that.subscription);
    }

    @Override
    public int hashCode() {
        return Objects.hash(registry, answer, byList, obtainedOn, subscription);
    }

    /** Source and answer, for example {@code us-national@2026-11-14: LISTED}. */
    @Override
    public String toString() {
        return source() + (obtainedOn.isPresent() ? ": " + answer : "");
    }
}
