package io.github.opendnc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who calls for whom, why and how: stated once for many calls and recorded with each decision as evidence. Immutable
 * and thread-safe.
 *
 * <p>A campaign begins as live calls by a seller to consumers. Registration with the Canadian operator is assumed, and
 * a decision says so; {@link #notRegistered()} states the contrary.
 */
public final class Campaign {
    private final Set<Purpose> purposes;
    private final Caller caller;
    private final ImmutableMap<String, Caller> callerByCountry;
    private final Technology technology;
    private final Line line;
    private final @Nullable String seller;
    private final @Nullable String subscription;
    private final boolean registered;
    /** Bit n is the purpose of ordinal n, because a verdict asks for them every time. */
    private final int purposeBits;

    private Campaign(
            Set<Purpose> purposes,
            Caller caller,
            Map<String, Caller> callerByCountry,
            Technology technology,
            Line line,
            @Nullable String seller,
            @Nullable String subscription,
            boolean registered) {
        this.purposes = purposes;
        this.caller = caller;
        this.callerByCountry = ImmutableMap.copyOf(callerByCountry);
        this.technology = technology;
        this.line = line;
        this.seller = seller;
        this.subscription = subscription;
        this.registered = registered;
        this.purposeBits =
                purposes.stream().mapToInt(purpose -> 1 << purpose.ordinal()).sum();
    }

    /**
     * A campaign of live calls by a seller to consumers.
     *
     * @param first what the calls are for
     * @param more further purposes of the same calls; one that sells makes them sales calls
     */
    public static Campaign of(Purpose first, Purpose... more) {
        return new Campaign(
                Sets.immutableEnumSet(first, more),
                Caller.SELLER,
                Map.of(),
                Technology.LIVE,
                Line.CONSUMER,
                null,
                null,
                true);
    }

    /** This campaign by a caller of this kind, whatever country is called. */
    public Campaign by(Caller next) {
        return new Campaign(purposes, next, Map.of(), technology, line, seller, subscription, registered);
    }

    /**
     * This campaign by a caller of this kind where one country is called. A charity's, a fundraiser's or a party's
     * status is granted by a country; state it for the countries that grant it.
     *
     * @param country ISO 3166, {@code US} or {@code CA}
     * @param next the kind of caller there
     * @throws IllegalArgumentException if the country has another form
     */
    public Campaign by(String country, Caller next) {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("country: expected ISO 3166 such as US, found \"" + country + "\"");
        }
        Map<String, Caller> callers = new HashMap<>(callerByCountry);
        callers.put(country, next);
        return new Campaign(purposes, caller, callers, technology, line, seller, subscription, registered);
    }

    /** This campaign for these purposes instead. */
    public Campaign withPurposes(Purpose first, Purpose... more) {
        return new Campaign(
                Sets.immutableEnumSet(first, more),
                caller,
                callerByCountry,
                technology,
                line,
                seller,
                subscription,
                registered);
    }

    /** This campaign placed in this way. */
    public Campaign withTechnology(Technology next) {
        return new Campaign(purposes, caller, callerByCountry, next, line, seller, subscription, registered);
    }

    /** This campaign to lines of this kind, where a call does not say otherwise. */
    public Campaign withLine(Line next) {
        return new Campaign(purposes, caller, callerByCountry, technology, next, seller, subscription, registered);
    }

    /** This campaign on behalf of a seller or charity of this name: evidence only. */
    public Campaign forSeller(String name) {
        return new Campaign(purposes, caller, callerByCountry, technology, line, name, subscription, registered);
    }

    /** This campaign under a registry subscription number or organization id: evidence only. */
    public Campaign withSubscription(String number) {
        return new Campaign(purposes, caller, callerByCountry, technology, line, seller, number, registered);
    }

    /** This campaign by a caller that is not registered with the operator of Canada's National DNCL. */
    public Campaign notRegistered() {
        return new Campaign(purposes, caller, callerByCountry, technology, line, seller, subscription, false);
    }

    /** What the calls are for; at least one. */
    public Set<Purpose> purposes() {
        return purposes;
    }

    /**
     * Who calls, when a number of this country is called.
     *
     * @param country ISO 3166
     */
    public Caller caller(String country) {
        return Objects.requireNonNull(callerByCountry.getOrDefault(country, caller));
    }

    int purposeBits() {
        return purposeBits;
    }

    /** How the calls are placed. */
    public Technology technology() {
        return technology;
    }

    /** The kind of line, where a call does not say. */
    public Line line() {
        return line;
    }

    /** The seller or charity on whose behalf the calls are made; empty when not stated. */
    public Optional<String> seller() {
        return Optional.ofNullable(seller);
    }

    /** The registry subscription number or organization id; empty when not stated. */
    public Optional<String> subscription() {
        return Optional.ofNullable(subscription);
    }

    /** Whether the caller is registered with the operator of Canada's National DNCL, as is assumed. */
    public boolean isRegistered() {
        return registered;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Campaign that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private ImmutableSet<Object> key() {
        return ImmutableSet.copyOf(Arrays.asList(
                purposes,
                caller,
                callerByCountry,
                technology,
                line,
                seller().map(name -> "seller " + name),
                subscription().map(number -> "subscription " + number),
                registered));
    }

    /** One line: purposes, caller, technology, line, and what else was stated. */
    @Override
    public String toString() {
        String kinds = callerByCountry.isEmpty()
                ? caller.toString()
                : callerByCountry.entrySet().stream()
                        .map(entry -> entry.getValue() + " in " + entry.getKey())
                        .sorted()
                        .collect(Collectors.joining(", ", caller + " (", ")"));
        return purposes.stream().map(Purpose::name).collect(Collectors.joining("+"))
                + " by " + kinds + ", " + technology + ", " + line + " lines"
                + (seller == null ? "" : ", for " + seller)
                + (subscription == null ? "" : ", subscription " + subscription)
                + (registered ? "" : ", not registered in Canada");
    }
}
