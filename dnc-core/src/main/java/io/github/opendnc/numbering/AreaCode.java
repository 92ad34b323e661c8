package io.github.opendnc.numbering;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the numbering plan says of one area code, and who says so. Immutable and thread-safe. */
public final class AreaCode {
    /** What an area code is for. */
    public enum Kind {
        /** A place. */
        GEOGRAPHIC,
        /** Calls free for the caller (800, 888, ...). */
        TOLL_FREE,
        /** Personal communications (5XX). */
        PERSONAL,
        /** A service without a place (600, 700, 710, ...). */
        NON_GEOGRAPHIC,
        /** Premium rate (900). */
        PREMIUM
    }

    private final int code;
    private final @Nullable String country;
    private final @Nullable String region;
    private final Kind kind;
    private final ImmutableSet<ZoneId> zones;
    private final ImmutableSet<Integer> overlay;
    private final @Nullable LocalDate inService;
    private final String provenance;

    private AreaCode(
            int code,
            @Nullable String country,
            @Nullable String region,
            Kind kind,
            Set<ZoneId> zones,
            Set<Integer> overlay,
            @Nullable LocalDate inService,
            String provenance) {
        if (code < 0 || code > 999) {
            throw new IllegalArgumentException("area code: expected 000 to 999, found " + code);
        }
        if (kind == Kind.GEOGRAPHIC && (country == null || zones.isEmpty())) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "area code %03d: a place needs a country and a time zone", code));
        }
        this.code = code;
        this.country = country;
        this.region = region;
        this.kind = kind;
        this.zones = ImmutableSet.copyOf(zones);
        this.overlay = ImmutableSet.copyOf(overlay);
        this.inService = inService;
        this.provenance = provenance;
    }

    /**
     * An area code that serves a place.
     *
     * @param code 000 to 999
     * @param country ISO 3166 country
     * @param region state or province, several joined by a slash; empty when the country has none
     * @param zones every time zone in use where it serves, at least one
     * @param provenance who says so
     * @throws IllegalArgumentException if the code is out of range or there is no zone
     */
    public static AreaCode geographic(int code, String country, String region, Set<ZoneId> zones, String provenance) {
        return new AreaCode(
                code, country, region.isEmpty() ? null : region, Kind.GEOGRAPHIC, zones, Set.of(), null, provenance);
    }

    /**
     * An area code without a place, and so without a country whose rules would follow from it.
     *
     * @param code 000 to 999
     * @param kind any kind but geographic
     * @param provenance who says so
     * @throws IllegalArgumentException if the code is out of range or the kind is geographic
     */
    public static AreaCode withoutPlace(int code, Kind kind, String provenance) {
        return new AreaCode(code, null, null, kind, Set.of(), Set.of(), null, provenance);
    }

    /** This area code with the codes that serve the same ground, itself included. */
    public AreaCode withOverlay(Set<Integer> complex) {
        return new AreaCode(code, country, region, kind, zones, complex, inService, provenance);
    }

    /** This area code with the day it came into service. */
    public AreaCode withInService(LocalDate day) {
        return new AreaCode(code, country, region, kind, zones, overlay, day, provenance);
    }

    /** The three digits as a number, 000 to 999. */
    public int code() {
        return code;
    }

    /** The ISO 3166 country it serves; empty when it serves no place. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** State or province; several joined by a slash; empty when there is none. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** What it is for. */
    public Kind kind() {
        return kind;
    }

    /** Every time zone in use where it serves, in the order of their names; empty when it serves no place. */
    public Set<ZoneId> zones() {
        return zones;
    }

    /** The area codes that serve the same ground, itself included; empty when it stands alone. */
    public Set<Integer> overlay() {
        return overlay;
    }

    /** The day it came into service; empty when not known. */
    public Optional<LocalDate> inService() {
        return Optional.ofNullable(inService);
    }

    /** Who says so. */
    public String provenance() {
        return provenance;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%03d (%s)",
                code,
                country == null ? kind : region == null ? country : country + " " + region);
    }
}
