package io.github.opendnc.numbering;

import com.google.common.collect.ImmutableSet;
import io.github.opendnc.text.MaskedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the numbering plan says about one area code, and the source of that. Immutable and thread-safe; compared by
 * identity.
 */
public final class AreaCode {
    /** What an area code is for. */
    public enum Kind {
        /** A place. */
        GEOGRAPHIC,
        /** Calls are free for the caller (800, 888, ...). */
        TOLL_FREE,
        /** Personal communications (5XX). */
        PERSONAL,
        /** A service without a place (600, 700, 710, ...). */
        NON_GEOGRAPHIC,
        /** Premium rate (900). */
        PREMIUM
    }

    private final int code;
    private final Kind kind;
    private final String provenance;
    private final Place place;
    private final @Nullable LocalDate inService;

    /** Where an area code is. It has no country, region or zone if it serves no place. */
    private record Place(
            Optional<Country> country,
            ImmutableSet<String> regions,
            ImmutableSet<ZoneId> zones,
            ImmutableSet<Integer> overlay) {
        static final Place NONE = new Place(Optional.empty(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    }

    private AreaCode(int code, Kind kind, String provenance, Place place, @Nullable LocalDate inService) {
        if (code < 0 || code > 999) {
            throw new IllegalArgumentException("area code: expected 000 to 999, found " + code);
        }
        this.code = code;
        this.kind = kind;
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.place = place;
        this.inService = inService;
    }

    /**
     * An area code that serves a place.
     *
     * @param regions its states or provinces, each the code of a {@link Region} of that country; may be empty
     * @param zones every time zone in use there
     * @param provenance the source
     * @throws IllegalArgumentException if the code is not 000 to 999, a region is not in the country, or there is no
     *     time zone
     */
    public static AreaCode geographic(
            int code, Country country, Set<String> regions, Set<ZoneId> zones, String provenance) {
        for (String region : regions) { // if a region were spelled otherwise, its law would not be asked
            if (Region.of(region)
                    .filter(known -> known.country().equals(country))
                    .isEmpty()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "area code %03d: expected codes of states or provinces of %s, found %s",
                        code,
                        country,
                        MaskedText.quoted(region)));
            }
        }
        return known(code, country, regions, zones, provenance);
    }

    /**
     * The same for regions that need no check. The check would take a starting program longer than reading all area
     * codes.
     */
    static AreaCode known(int code, Country country, Set<String> regions, Set<ZoneId> zones, String provenance) {
        if (zones.isEmpty()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "area code %03d: a place needs a time zone", code));
        }
        Place place = new Place(Optional.of(country), ImmutableSet.copyOf(regions), byName(zones), ImmutableSet.of());
        return new AreaCode(code, Kind.GEOGRAPHIC, provenance, place, null);
    }

    private static ImmutableSet<ZoneId> byName(Set<ZoneId> zones) {
        return zones.size() == 1
                ? ImmutableSet.copyOf(zones)
                : zones.stream().sorted(Comparator.comparing(ZoneId::getId)).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * An area code that serves no place.
     *
     * @param provenance the source
     * @throws IllegalArgumentException if the code is not 000 to 999, or the kind is {@link Kind#GEOGRAPHIC}
     */
    public static AreaCode withoutPlace(int code, Kind kind, String provenance) {
        Objects.requireNonNull(kind, "kind");
        if (kind == Kind.GEOGRAPHIC) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "area code %03d: a place needs a country and a time zone", code));
        }
        return new AreaCode(code, kind, provenance, Place.NONE, null);
    }

    /** This area code with the area codes that serve the same area, itself included. */
    public AreaCode withOverlay(Set<Integer> complex) {
        Place next = new Place(place.country, place.regions, place.zones, ImmutableSet.copyOf(complex));
        return new AreaCode(code, kind, provenance, next, inService);
    }

    /** This area code with the day it came into service. */
    public AreaCode withInService(LocalDate day) {
        return new AreaCode(code, kind, provenance, place, Objects.requireNonNull(day, "day"));
    }

    /** The three digits as a number, 000 to 999. */
    public int code() {
        return code;
    }

    /** The country that it serves; empty if it serves no place. */
    public Optional<Country> country() {
        return place.country;
    }

    /** The states or provinces that it serves, two letters each; several if they share it; empty if there is none. */
    public Set<String> regions() {
        return place.regions;
    }

    /** What it is for. */
    public Kind kind() {
        return kind;
    }

    /** Every time zone in use where it serves, in the order of their names; empty if it serves no place. */
    public Set<ZoneId> zones() {
        return place.zones;
    }

    /** The area codes that serve the same area, itself included; empty if no other code does. */
    public Set<Integer> overlay() {
        return place.overlay;
    }

    /** The day it came into service; empty if not known. */
    public Optional<LocalDate> inService() {
        return Optional.ofNullable(inService);
    }

    /** The source of what is said here. */
    public String provenance() {
        return provenance;
    }

    /** Adds the word "country", because many readers would take KY for Kentucky. */
    private static String shown(Country country) {
        return country.equals(Country.US) || country.equals(Country.CA) ? country.toString() : "country " + country;
    }

    @Override
    public String toString() {
        String where = place.country.map(AreaCode::shown).orElse(kind.toString());
        String regions = place.regions.isEmpty() ? "" : " " + String.join("/", place.regions);
        return String.format(Locale.ROOT, "%03d (%s%s)", code, where, regions);
    }
}
