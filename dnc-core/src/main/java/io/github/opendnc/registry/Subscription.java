package io.github.opendnc.registry;

import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.opendnc.text.OneLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What a seller has paid for: some or all area codes of a registry, for a time. In the United States each seller, and
 * whoever calls for it, needs a subscription of its own (16 CFR 310.8). They may share one copy of the list. A value
 * type: immutable and thread-safe.
 *
 * @param seller the name of the seller, in words that a decision can repeat
 * @param organization the number by which the registry knows the seller (organization id, SAN). It is kept as text and
 *     never interpreted; may be empty
 * @param registry which registry
 * @param areaCodes 000 to 999, one or more; empty if the subscription is to all of them
 * @param from the first day on which it is valid
 * @param to the last day on which it is valid; empty if it has no end
 */
public record Subscription(
        String seller,
        String organization,
        RegistryId registry,
        Optional<SortedSet<Integer>> areaCodes,
        LocalDate from,
        Optional<LocalDate> to) {
    /** The greatest length of the name of a seller or of an organization, in characters. */
    public static final int LONGEST_TEXT = 200;

    private static final int LAST_YEAR = 9_999;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the seller is blank; if a text has a line break, another control character or
     *     more than {@value #LONGEST_TEXT} characters; if the registry is {@link RegistryId#SINGLE_LOOK_UP}, which has no list;
     *     if there is no area code, or one that is not 000 to 999; if the last day is before the first, or a day is not
     *     in the years 1 to 9999
     */
    public Subscription {
        if (OneLine.isBlank(seller)) {
            throw new IllegalArgumentException("seller: expected a name, found a blank");
        }
        checkText("seller", seller);
        checkText("organization", organization);
        if (registry.equals(RegistryId.SINGLE_LOOK_UP)) {
            throw new IllegalArgumentException(
                    "registry: expected one with a list, which can be paid for; found " + registry);
        }
        areaCodes.ifPresent(some -> some.forEach(NumberIndex::checkAreaCode));
        areaCodes = areaCodes.map(some -> ImmutableSortedSet.copyOf(some));
        if (areaCodes.map(Set::isEmpty).orElse(false)) {
            throw new IllegalArgumentException("area codes: expected one or more, found none");
        }
        if (isFarOff(from) || to.filter(Subscription::isFarOff).isPresent()) {
            throw new IllegalArgumentException("subscription: expected days of years of four digits, found another");
        }
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "subscription: expected an end on " + from + " or later, found " + to.get());
        }
    }

    private static void checkText(String what, String text) {
        if (text.length() > LONGEST_TEXT || !OneLine.isOne(text)) {
            throw new IllegalArgumentException(
                    what + ": expected at most " + LONGEST_TEXT + " characters on one line, found others");
        }
    }

    private static boolean isFarOff(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > LAST_YEAR;
    }

    /** A subscription to some area codes from a day on, without an end. */
    public static Subscription of(String seller, RegistryId registry, Set<Integer> areaCodes, LocalDate from) {
        Optional<SortedSet<Integer>> some =
                Optional.of(ImmutableSortedSet.copyOf(Objects.requireNonNull(areaCodes, "area codes")));
        return new Subscription(seller, "", registry, some, from, Optional.empty());
    }

    /** A subscription to all area codes of a registry from a day on, without an end. */
    public static Subscription toAll(String seller, RegistryId registry, LocalDate from) {
        return new Subscription(seller, "", registry, Optional.empty(), from, Optional.empty());
    }

    /** This subscription with a last day. */
    public Subscription until(LocalDate last) {
        return new Subscription(
                seller, organization, registry, areaCodes, from, Optional.of(Objects.requireNonNull(last, "last day")));
    }

    /**
     * The seller of all of these subscriptions; empty if there are none. What one seller has paid for is not another's.
     *
     * @throws IllegalArgumentException if they name several sellers
     */
    @CanIgnoreReturnValue // whoever only wants several refused
    public static Optional<String> sellerOf(Collection<Subscription> theirs) {
        List<String> sellers =
                theirs.stream().map(Subscription::seller).distinct().toList();
        if (sellers.size() > 1) {
            throw new IllegalArgumentException("subscriptions: expected those of one seller, found others");
        }
        return sellers.stream().findFirst();
    }

    void checkRegistry(RegistryId read) {
        if (!registry.equals(read)) {
            throw new IllegalArgumentException("subscription: expected one to " + read + ", found one to " + registry);
        }
    }

    /** Whether it includes this area code. */
    public boolean covers(int areaCode) {
        return areaCodes.map(some -> some.contains(areaCode)).orElse(true);
    }

    /** Whether it is valid on a day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Why it is not valid on a day. Ask only for a day on which it is not. */
    String whyNotOn(LocalDate day) {
        return day.isBefore(from)
                ? "the subscription of " + seller + " begins on " + from
                : "the subscription of " + seller + " ended on "
                        + to.map(LocalDate::toString).orElse("no day");
    }
}
