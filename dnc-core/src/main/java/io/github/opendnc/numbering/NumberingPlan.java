package io.github.opendnc.numbering;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The North American Numbering Plan by area code: country, region, kind, time zones. It says which country's rules
 * govern a number and what the clock may show where it rings. It never says that a number is invalid, because
 * registries hold numbers that the plan calls impossible. Immutable and thread-safe.
 *
 * <p>{@link #bundled()} is the plan of 2026-09-21. The loader module can read a newer one from NANPA's own area code
 * report, without a new release of this library.
 */
public final class NumberingPlan {
    private final @Nullable AreaCode[] areaCodes = new AreaCode[1_000];
    private final LocalDate asOf;

    private NumberingPlan(LocalDate asOf, Collection<AreaCode> areaCodes) {
        this.asOf = asOf;
        for (AreaCode areaCode : areaCodes) {
            if (this.areaCodes[areaCode.code()] != null) {
                throw new IllegalArgumentException("numbering plan: area code " + areaCode + " stands twice");
            }
            this.areaCodes[areaCode.code()] = areaCode;
        }
    }

    /**
     * A plan of these area codes.
     *
     * @param asOf the day for which the plan is right
     * @param areaCodes the area codes in service
     * @throws IllegalArgumentException if an area code is given twice
     */
    public static NumberingPlan of(LocalDate asOf, Collection<AreaCode> areaCodes) {
        return new NumberingPlan(Objects.requireNonNull(asOf, "day"), areaCodes);
    }

    /** The plan that comes with this library, with the source of each row. */
    public static NumberingPlan bundled() {
        return Bundled.PLAN;
    }

    /** The day for which this plan is right. */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The area code of a number; empty if it has another country code than 1, or the plan does not have its area code.
     */
    public Optional<AreaCode> areaCodeOf(PhoneNumber number) {
        return number.isNorthAmerican() ? areaCode(number.areaCode()) : Optional.empty();
    }

    /** What the plan says about an area code; empty if it is not in service. */
    public Optional<AreaCode> areaCode(int code) {
        return code < 0 || code >= areaCodes.length ? Optional.empty() : Optional.ofNullable(areaCodes[code]);
    }

    /** Every area code in service, ascending. */
    public List<AreaCode> areaCodes() {
        return Arrays.stream(areaCodes).filter(Objects::nonNull).toList();
    }

    @Override
    public String toString() {
        return "numbering plan of " + asOf;
    }

    /** Reads the bundled resource on first use. */
    private static final class Bundled {
        private static final String RESOURCE = "numbering-plan.csv";
        private static final LocalDate AS_OF = LocalDate.of(2026, 9, 21);
        static final NumberingPlan PLAN = read();

        /** Cells that were read, because most repeat others. */
        private final Map<String, Set<ZoneId>> zones = new HashMap<>();

        private final Map<String, Set<Integer>> codes = new HashMap<>();

        private static NumberingPlan read() {
            try (InputStream in = Objects.requireNonNull(NumberingPlan.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                Bundled bundled = new Bundled();
                return new NumberingPlan(
                        AS_OF,
                        lines.lines()
                                .filter(line -> !line.startsWith("#"))
                                .skip(1)
                                .map(bundled::row)
                                .toList());
            } catch (IOException broken) {
                throw new UncheckedIOException(RESOURCE, broken);
            }
        }

        private AreaCode row(String line) {
            List<String> cells = parts(line, ',');
            int code = Integer.parseInt(cells.get(0));
            AreaCode.Kind kind = AreaCode.Kind.valueOf(cells.get(3));
            AreaCode plain = kind == AreaCode.Kind.GEOGRAPHIC
                    ? AreaCode.known(
                                    code,
                                    country(cells.get(1)),
                                    regions(cells.get(2)),
                                    zones.computeIfAbsent(cells.get(4), Bundled::zones),
                                    cells.get(7))
                            .withOverlay(codes.computeIfAbsent(cells.get(5), Bundled::codes))
                    : AreaCode.withoutPlace(code, kind, cells.get(7));
            return cells.get(6).isEmpty() ? plain : plain.withInService(day(cells.get(6)));
        }

        /** Returns the existing object for known countries: checking the form of hundreds takes a while. */
        private static Country country(String cell) {
            return switch (cell) {
                case "US" -> Country.US;
                case "CA" -> Country.CA;
                default -> new Country(cell);
            };
        }

        private static Set<ZoneId> zones(String cell) {
            ImmutableSet.Builder<ZoneId> zones = ImmutableSet.builder();
            parts(cell, '|').forEach(id -> zones.add(ZoneId.of(id)));
            return zones.build();
        }

        private static Set<String> regions(String cell) {
            return cell.isEmpty() ? Set.of() : ImmutableSet.copyOf(parts(cell, '/'));
        }

        private static Set<Integer> codes(String cell) {
            ImmutableSet.Builder<Integer> codes = ImmutableSet.builder();
            if (!cell.isEmpty()) {
                parts(cell, '/').forEach(code -> codes.add(Integer.valueOf(code)));
            }
            return codes.build();
        }

        /**
         * Reads a day by hand. Every command waits for this resource, and to prepare a date parser takes longer than to
         * read it.
         */
        private static LocalDate day(String cell) {
            return LocalDate.of(
                    Integer.parseInt(cell, 0, 4, 10),
                    Integer.parseInt(cell, 5, 7, 10),
                    Integer.parseInt(cell, 8, 10, 10));
        }

        private static List<String> parts(String text, char separator) {
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
                parts.add(text.substring(from, to));
                from = to + 1;
            }
            parts.add(text.substring(from));
            return parts;
        }
    }
}
