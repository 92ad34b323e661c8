package io.github.opendnc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.text.OneLine;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, on whose behalf, why and how. You state it once for many calls, and each decision records it as evidence.
 * Immutable and thread-safe.
 *
 * <p>A campaign starts as live calls by a seller to consumers. Some laws require the caller to be registered with the
 * operator of a registry. Registration is assumed, and a decision says so; {@link #notRegistered()} states the
 * contrary.
 */
public final class Campaign {
    private final Parts parts;
    /** Bit n is the purpose of ordinal n. These are bits because every verdict asks for the purposes. */
    private final int purposeBits;

    private Campaign(Parts parts) {
        this.parts = parts;
        this.purposeBits = parts.purposes.stream()
                .mapToInt(purpose -> 1 << purpose.ordinal())
                .sum();
    }

    /** Written only while {@link #with} copies it. */
    private static final class Parts {
        private Set<Purpose> purposes;
        private Caller caller = Caller.SELLER;
        private ImmutableMap<Country, Caller> callerByCountry = ImmutableMap.of();
        private Technology technology = Technology.LIVE;
        private Line line = Line.CONSUMER;
        private @Nullable String seller;
        private @Nullable String subscription;
        private boolean registered = true;
        private boolean attemptsCountedElsewhere;

        Parts(Set<Purpose> purposes) {
            this.purposes = purposes;
        }

        private List<@Nullable Object> values() {
            return Arrays.asList(
                    purposes,
                    caller,
                    callerByCountry,
                    technology,
                    line,
                    seller,
                    subscription,
                    registered,
                    attemptsCountedElsewhere);
        }
    }

    private Campaign with(Consumer<Parts> change) {
        Parts next = new Parts(parts.purposes);
        next.caller = parts.caller;
        next.callerByCountry = parts.callerByCountry;
        next.technology = parts.technology;
        next.line = parts.line;
        next.seller = parts.seller;
        next.subscription = parts.subscription;
        next.registered = parts.registered;
        next.attemptsCountedElsewhere = parts.attemptsCountedElsewhere;
        change.accept(next);
        return new Campaign(next);
    }

    /**
     * A campaign of live calls by a seller to consumers.
     *
     * @param first what the calls are for
     * @param more further purposes of the same calls; if one of them is to sell, the calls are sales calls
     */
    public static Campaign of(Purpose first, Purpose... more) {
        return new Campaign(new Parts(purposes(first, more)));
    }

    /**
     * This campaign by a caller of this kind, whatever country is called. It replaces callers that were set for one
     * country.
     */
    public Campaign withCaller(Caller next) {
        return with(parts -> {
            parts.caller = Objects.requireNonNull(next, "caller");
            parts.callerByCountry = ImmutableMap.of();
        });
    }

    /**
     * This campaign by a caller of this kind, for calls to one country. Each country itself grants the status of a
     * charity, a fundraiser or a party: state it only for the countries that grant it.
     */
    public Campaign withCaller(Country country, Caller next) {
        Map<Country, Caller> callers = new LinkedHashMap<>(parts.callerByCountry);
        callers.put(Objects.requireNonNull(country, "country"), Objects.requireNonNull(next, "caller"));
        return with(parts -> parts.callerByCountry = ImmutableMap.copyOf(callers));
    }

    /**
     * This campaign by a caller that has this status in one country. In every other country it has no status and counts
     * as a {@link Caller#NONPROFIT}.
     *
     * @throws IllegalArgumentException if it is not a {@linkplain Caller#isStatus() status}
     */
    public Campaign withStatusIn(Country country, Caller status) {
        Objects.requireNonNull(country, "country");
        if (!Objects.requireNonNull(status, "caller").isStatus()) {
            throw new IllegalArgumentException("expected a status that a country grants, found " + status);
        }
        return withCaller(Caller.NONPROFIT).withCaller(country, status);
    }

    /** This campaign for these purposes instead. */
    public Campaign withPurposes(Purpose first, Purpose... more) {
        Set<Purpose> next = purposes(first, more);
        return with(parts -> parts.purposes = next);
    }

    private static Set<Purpose> purposes(Purpose first, Purpose... more) {
        for (Purpose purpose : more) {
            Objects.requireNonNull(purpose, "purpose");
        }
        return Sets.immutableEnumSet(Objects.requireNonNull(first, "purpose"), more);
    }

    /** This campaign with calls placed in this way. */
    public Campaign withTechnology(Technology next) {
        return with(parts -> parts.technology = Objects.requireNonNull(next, "technology"));
    }

    /** This campaign to lines of this kind, unless a call says otherwise. */
    public Campaign withLine(Line next) {
        return with(parts -> parts.line = Objects.requireNonNull(next, "line"));
    }

    /**
     * This campaign on behalf of the seller or charity with this name. It is evidence only.
     *
     * @throws IllegalArgumentException if it has a line break or another control character, because pages repeat it
     */
    public Campaign withSeller(String name) {
        String seller = OneLine.checked("seller", Objects.requireNonNull(name, "seller"));
        return with(parts -> parts.seller = seller);
    }

    /**
     * This campaign under a registry subscription number or organization id. It is evidence only.
     *
     * @throws IllegalArgumentException if it has a line break or another control character, because pages repeat it
     */
    public Campaign withSubscription(String number) {
        String subscription = OneLine.checked("subscription", Objects.requireNonNull(number, "subscription"));
        return with(parts -> parts.subscription = subscription);
    }

    /**
     * This campaign by a caller that is not registered with the operator of the registry, where a law requires that.
     */
    public Campaign notRegistered() {
        return with(parts -> parts.registered = false);
    }

    /**
     * This campaign by a caller whose dialer itself keeps the caps on calls to one person in 24 hours. The caps are
     * then not judged, and every decision says so. If a call gives a count anyway, that count is used.
     */
    public Campaign attemptsCountedElsewhere() {
        return with(parts -> parts.attemptsCountedElsewhere = true);
    }

    /** What the calls are for; at least one. */
    public Set<Purpose> purposes() {
        return parts.purposes;
    }

    /** Who calls, for calls to a number of this country. */
    public Caller caller(Country country) {
        return Objects.requireNonNull(
                parts.callerByCountry.getOrDefault(Objects.requireNonNull(country, "country"), parts.caller));
    }

    /** Who calls, for rules that belong to no country. */
    Caller caller() {
        return parts.caller;
    }

    int purposeBits() {
        return purposeBits;
    }

    /** How the calls are placed. */
    public Technology technology() {
        return parts.technology;
    }

    /** The kind of line, unless a call says otherwise. */
    public Line line() {
        return parts.line;
    }

    /** The seller or charity on whose behalf the calls are made; empty when not stated. */
    public Optional<String> seller() {
        return Optional.ofNullable(parts.seller);
    }

    /** The registry subscription number or organization id; empty when not stated. */
    public Optional<String> subscription() {
        return Optional.ofNullable(parts.subscription);
    }

    /** Whether the caller is the same for every country called. */
    boolean hasOneCaller() {
        return parts.callerByCountry.isEmpty();
    }

    /** Whether the caller is registered with the operator of the registry; true unless stated otherwise. */
    public boolean isRegistered() {
        return parts.registered;
    }

    /** Whether the caller keeps the caps on calls to one person in 24 hours, so that they are not judged. */
    public boolean isAttemptsCountedElsewhere() {
        return parts.attemptsCountedElsewhere;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Campaign that && parts.values().equals(that.parts.values());
    }

    @Override
    public int hashCode() {
        return parts.values().hashCode();
    }

    /** One line: purposes, caller, technology, line, and what else was stated. */
    @Override
    public String toString() {
        return words(
                parts.callerByCountry.isEmpty()
                        ? parts.caller.toString()
                        : parts.callerByCountry.entrySet().stream()
                                .map(entry -> entry.getValue() + " in " + entry.getKey())
                                .sorted()
                                .collect(Collectors.joining(", ", parts.caller + " (", ")")));
    }

    /** The same line, but with the one caller that counts for a number of this country. */
    String toString(Country called) {
        return words(caller(called).toString());
    }

    private String words(String by) {
        return parts.purposes.stream().map(Purpose::name).collect(Collectors.joining("+"))
                + " by " + by + ", " + parts.technology + ", " + parts.line + " lines"
                + (parts.seller == null ? "" : ", for " + parts.seller)
                + (parts.subscription == null ? "" : ", subscription " + parts.subscription)
                + (parts.registered ? "" : ", not registered with the operator")
                + (parts.attemptsCountedElsewhere ? ", caps on attempts kept by the caller" : "");
    }
}
