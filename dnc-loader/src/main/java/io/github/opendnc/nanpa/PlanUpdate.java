package io.github.opendnc.nanpa;

import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.Region;
import io.github.opendnc.registry.MalformedFileException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A plan made from the known plan and a report. */
final class PlanUpdate {
    private final NumberingPlan base;
    private final LocalDate asOf;
    private final Map<Integer, ReportRow> rows;
    private final String provenance;
    private final Map<Integer, Set<ZoneId>> zones = new TreeMap<>();
    private final Map<Integer, Set<Integer>> overlays = new TreeMap<>();
    private final Map<String, AreaCode> places = new HashMap<>();

    PlanUpdate(NumberingPlan base, LocalDate asOf, Map<Integer, ReportRow> rows) {
        this.base = base;
        this.asOf = asOf;
        this.rows = rows;
        this.provenance = "NANPA area code report of " + asOf;
    }

    NumberingPlan plan() throws MalformedFileException {
        for (ReportRow row : rows.values()) {
            known(row).ifPresent(code -> places.putIfAbsent(row.country() + "/" + row.location(), code));
        }
        for (ReportRow row : rows.values()) {
            if (row.isGeographic()) {
                zones.put(row.code(), zonesOf(row));
                Set<Integer> complex = row.overlay();
                complex.retainAll(rows.keySet());
                overlays.put(row.code(), complex);
            }
        }
        shareZones();
        List<AreaCode> codes = new ArrayList<>();
        for (ReportRow row : rows.values()) {
            AreaCode code = row.isGeographic() ? place(row) : service(row);
            codes.add(row.inServiceSince().map(code::withInService).orElse(code));
        }
        return NumberingPlan.of(asOf, codes);
    }

    /** The code in the base, if both the base and the report call it a place. */
    private Optional<AreaCode> known(ReportRow row) throws MalformedFileException {
        return row.isGeographic()
                ? base.areaCode(row.code()).filter(code -> code.kind() == AreaCode.Kind.GEOGRAPHIC)
                : Optional.empty();
    }

    private Set<ZoneId> zonesOf(ReportRow row) throws MalformedFileException {
        AreaCode place = placeOf(row);
        Optional<AreaCode> known = known(row);
        Set<ZoneId> all = new TreeSet<>(Comparator.comparing(ZoneId::getId));
        known.ifPresent(code -> all.addAll(code.zones()));
        for (char letter : row.zoneLetters().toCharArray()) {
            ZoneLetters.zone(letter, code(place), String.join("/", place.regions()))
                    .filter(zone -> all.stream().noneMatch(other -> sameClock(zone, other)))
                    .ifPresent(all::add);
        }
        if (all.isEmpty()) {
            base.areaCodes().stream().filter(neighbour(place)).forEach(code -> all.addAll(code.zones()));
        }
        if (all.isEmpty()) {
            throw row.malformed(ReportColumn.TIME_ZONE, "letters of time zones, or a place that is known");
        }
        return all;
    }

    private static String code(AreaCode place) {
        return place.country().map(Country::code).orElse("");
    }

    private static Predicate<AreaCode> neighbour(AreaCode place) {
        return code -> code.country().equals(place.country()) && code.regions().equals(place.regions());
    }

    /** Whether two zones show the same time in winter and in summer: Boise and Denver do, Phoenix and Denver do not. */
    private boolean sameClock(ZoneId one, ZoneId other) {
        return List.of(1, 7).stream()
                .map(month ->
                        LocalDate.of(asOf.getYear(), month, 15).atStartOfDay().toInstant(ZoneOffset.UTC))
                .allMatch(day ->
                        one.getRules().getOffset(day).equals(other.getRules().getOffset(day)));
    }

    /**
     * The country and region of a row, as an area code that has both: the code itself, or one in the same place by the
     * report.
     */
    private AreaCode placeOf(ReportRow row) throws MalformedFileException {
        Optional<AreaCode> known = known(row);
        String country = row.country().equals("US") ? "US" : row.country().equals("CANADA") ? "CA" : "";
        AreaCode place = known.orElse(places.get(row.country() + "/" + row.location()));
        if (place == null && country.equals("US") && isState(row.location())) {
            return AreaCode.geographic(
                    row.code(), Country.US, Set.of(row.location()), Set.of(ZoneOffset.UTC), provenance);
        }
        if (place == null) {
            throw row.malformed(ReportColumn.LOCATION, "a state, province or country that is known");
        }
        String before = Set.of("US", "CA").contains(code(place)) ? code(place) : "";
        if (!before.equals(country)) {
            throw row.malformed(ReportColumn.COUNTRY, "the country known before, " + code(place));
        }
        return place;
    }

    private static boolean isState(String location) {
        return Region.of(location)
                .filter(region -> region.country().equals(Country.US))
                .isPresent();
    }

    /**
     * Gives every area code the zones of those members of its complex that serve only its own ground, that is, whose
     * own complex lies within its complex. So an overlay has the zones of all area codes it lies over. An overlay over
     * two area codes does not widen either of them.
     */
    private void shareZones() {
        overlays.forEach((code, complex) -> {
            for (int member : complex) {
                if (complex.containsAll(overlays.getOrDefault(member, Set.of()))) {
                    Objects.requireNonNull(zones.get(code)).addAll(zones.getOrDefault(member, Set.of()));
                }
            }
        });
    }

    private AreaCode place(ReportRow row) throws MalformedFileException {
        AreaCode place = placeOf(row);
        Set<ZoneId> all = zones.getOrDefault(row.code(), Set.of());
        String says = known(row)
                .map(code -> code.zones().equals(all) ? code.provenance() : code.provenance() + "; " + provenance)
                .orElse(provenance);
        return AreaCode.geographic(row.code(), place.country().orElseThrow(), place.regions(), all, says)
                .withOverlay(overlays.getOrDefault(row.code(), Set.of()));
    }

    private AreaCode service(ReportRow row) throws MalformedFileException {
        Optional<AreaCode> known = base.areaCode(row.code()).filter(code -> code.kind() != AreaCode.Kind.GEOGRAPHIC);
        return AreaCode.withoutPlace(
                row.code(),
                known.map(AreaCode::kind).orElse(kind(row)),
                known.map(AreaCode::provenance).orElse(provenance));
    }

    private static AreaCode.Kind kind(ReportRow row) throws MalformedFileException {
        return switch (row.service()) {
            case "Toll-Free" -> AreaCode.Kind.TOLL_FREE;
            case "Premium Services" -> AreaCode.Kind.PREMIUM;
            default -> row.code() / 100 == 5 ? AreaCode.Kind.PERSONAL : AreaCode.Kind.NON_GEOGRAPHIC;
        };
    }
}
