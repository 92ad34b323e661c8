package io.github.opendnc.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registry answers about one number. A value: immutable and thread-safe. A snapshot makes its few possible
 * answers once, so that asking allocates nothing.
 */
public final class Lookup {
    /** The four answers. Absence from a list means something only if the list covers the area code. */
    public enum Answer {
        /** The number is on the list. */
        LISTED,
        /** The list covers the number's area code, and the number is not on it. */
        CLEAR,
        /** The list does not cover the number's area code: the answer is unknown, not "no". */
        NOT_COVERED,
        /** No list of the registry is held: the answer is unknown, not "no". */
        NOT_HELD
    }

    private static final long NO_DAY = Long.MIN_VALUE;

    private final RegistryId registry;
    private final Answer answer;
    /** What the list alone says, if a look-up of the single number answers in its place. */
    private final Answer byList;

    /** Kept as an Optional, so that asking allocates nothing. */
    private final Optional<LocalDate> obtainedOn;

    private final long obtainedDay;

    /**
     * The subscriptions of the seller for whom the list was asked, to the number's area code; empty if they do not
     * matter.
     */
    private final List<Subscription> subscriptions;

    /** The first days of the subscriptions; {@code ends} has the last ones. If there are none, every day counts. */
    private final long[] begins;

    private final long[] ends;

    /** Whether the list is read by the subscriptions of a seller, even if none is for the area code. */
    private final boolean readForSeller;

    private Lookup(
            RegistryId registry,
            Answer answer,
            Answer byList,
            @Nullable LocalDate obtainedOn,
            List<Subscription> subscriptions,
            boolean readForSeller) {
        this.readForSeller = readForSeller;
        this.registry = registry;
        this.answer = answer;
        this.byList = byList;
        this.obtainedOn = Optional.ofNullable(obtainedOn);
        this.obtainedDay = obtainedOn == null ? NO_DAY : obtainedOn.toEpochDay();
        this.subscriptions = List.copyOf(subscriptions);
        this.begins = subscriptions.isEmpty()
                ? new long[] {Long.MIN_VALUE}
                : subscriptions.stream()
                        .mapToLong(bought -> bought.from().toEpochDay())
                        .toArray();
        this.ends = subscriptions.isEmpty()
                ? new long[] {Long.MAX_VALUE}
                : subscriptions.stream()
                        .mapToLong(
                                bought -> bought.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
                        .toArray();
    }

    static Lookup of(RegistryId registry, Answer answer, LocalDate obtainedOn, List<Subscription> subscriptions) {
        return new Lookup(registry, answer, answer, obtainedOn, subscriptions, !subscriptions.isEmpty());
    }

    /** The answer for an area code that the list does not cover, or to which its seller has no subscription. */
    static Lookup notCovered(RegistryId registry, boolean readForSeller) {
        return new Lookup(registry, Answer.NOT_COVERED, Answer.NOT_COVERED, null, List.of(), readForSeller);
    }

    /** The answer of a registry without a list here. */
    public static Lookup notHeld(RegistryId registry) {
        return new Lookup(
                Objects.requireNonNull(registry, "registry"), Answer.NOT_HELD, Answer.NOT_HELD, null, List.of(), false);
    }

    /**
     * The operator's answer when this single number was looked up on a day.
     *
     * @param checkedOn the day of the look-up
     * @param listed what the operator answered
     * @param byList what the list that is held says
     */
    public static Lookup single(LocalDate checkedOn, boolean listed, Answer byList) {
        Objects.requireNonNull(checkedOn, "day of the look-up");
        Objects.requireNonNull(byList, "answer of the list");
        return new Lookup(
                RegistryId.SINGLE_LOOK_UP, listed ? Answer.LISTED : Answer.CLEAR, byList, checkedOn, List.of(), false);
    }

    /**
     * The operator's answer when this single number was looked up, in place of this answer. If the list is read for a
     * seller, the subscriptions stay, because a look-up is not a subscription.
     */
    public Lookup lookedUp(LocalDate checkedOn, boolean listed) {
        return new Lookup(
                RegistryId.SINGLE_LOOK_UP,
                listed ? Answer.LISTED : Answer.CLEAR,
                byList,
                Objects.requireNonNull(checkedOn, "day of the look-up"),
                subscriptions,
                readForSeller);
    }

    /** Whether the list is read by the subscriptions of a seller. */
    public boolean isReadForSeller() {
        return readForSeller;
    }

    /**
     * The registry that was asked; {@link RegistryId#SINGLE_LOOK_UP} if its operator was asked about this one number.
     */
    public RegistryId registry() {
        return registry;
    }

    /** The answer. */
    public Answer answer() {
        return answer;
    }

    /** What the list that is held says, even if a look-up of the single number answered in its place. */
    public Answer byList() {
        return byList;
    }

    /**
     * The day on which the list of this area code was obtained; empty if the area code is not covered or no list is
     * held. For a look-up of the single number, the day of the look-up.
     */
    public Optional<LocalDate> obtainedOn() {
        return obtainedOn;
    }

    /**
     * How many days before a day the list of this area code was obtained; negative if it was obtained later.
     *
     * @param epochDay as {@link LocalDate#toEpochDay()}
     * @throws IllegalStateException if the area code is not covered or no list is held
     */
    public long ageOn(long epochDay) {
        if (obtainedDay == NO_DAY) {
            throw new IllegalStateException(source());
        }
        return epochDay - obtainedDay;
    }

    /**
     * Whether it says anything about calls on a day. It does not before the list was obtained, nor on a day on which no
     * subscription of the seller is valid.
     *
     * @param epochDay as {@link LocalDate#toEpochDay()}
     */
    public boolean answersOn(long epochDay) {
        return obtainedDay != NO_DAY && obtainedDay <= epochDay && isPaidOn(epochDay);
    }

    private boolean isPaidOn(long epochDay) {
        for (int i = 0; i < begins.length; i++) {
            if (begins[i] <= epochDay && epochDay <= ends[i]) {
                return true;
            }
        }
        return false;
    }

    /** The subscriptions to its area code of the seller for whom the list was asked; empty if no seller was named. */
    public List<Subscription> subscriptions() {
        return subscriptions;
    }

    /**
     * Whether the list was asked for a seller who has no valid subscription to its area code on a day, or for whom it
     * does not cover the area code.
     */
    public boolean isOutsideSubscriptionOn(long epochDay) {
        return !isPaidOn(epochDay) || isOfNoSubscription();
    }

    private boolean isOfNoSubscription() {
        return readForSeller && byList == Answer.NOT_COVERED;
    }

    /** Why it {@linkplain #isOutsideSubscriptionOn is outside} on a day, in words; empty if it is not. */
    public Optional<String> whyNotOn(long epochDay) {
        if (isOfNoSubscription()) {
            return Optional.of("the area code is in no subscription of the seller, or not in the list held");
        }
        return isPaidOn(epochDay)
                ? Optional.empty()
                : Optional.of(nearest(epochDay).whyNotOn(LocalDate.ofEpochDay(epochDay)));
    }

    /** The subscription that ended last before a day, or else the one that begins first. */
    private Subscription nearest(long epochDay) {
        int nearest = 0;
        for (int i = 1; i < begins.length; i++) {
            boolean ended = ends[i] < epochDay;
            boolean isNearer =
                    ends[nearest] < epochDay ? ended && ends[i] > ends[nearest] : ended || begins[i] < begins[nearest];
            nearest = isNearer ? i : nearest;
        }
        return subscriptions.get(nearest);
    }

    /** Registry and day, for example {@code us-national@2026-11-14}. If the registry did not answer, it says why. */
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
                && subscriptions.equals(that.subscriptions)
                && readForSeller == that.readForSeller;
    }

    @Override
    public int hashCode() {
        return Objects.hash(registry, answer, byList, obtainedOn, subscriptions, readForSeller);
    }

    /** Source and answer, for example {@code us-national@2026-11-14: LISTED}. */
    @Override
    public String toString() {
        return source() + (obtainedOn.isPresent() ? ": " + answer : "");
    }
}
