package io.github.opendnc.numbering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of the clock of a time zone because of a new law: the offset that it shows from an instant on. It checks the
 * time zone data that comes with the JVM, which may be older than the law. A value type: immutable and thread-safe.
 *
 * @param zone the time zone, by its name in a time zone database
 * @param from the first instant at which an older database shows another offset
 * @param offset the offset that the law sets for that instant
 * @param timeZoneData the first version of the time zone database that has the change, for example {@code 2026b}
 * @param provenance the source
 */
public record ClockChange(String zone, Instant from, ZoneOffset offset, String timeZoneData, String provenance) {
    private static final String RESOURCE = "clock-changes.csv";

    public ClockChange {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(timeZoneData, "time zone data");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** The changes that come with this library. */
    public static List<ClockChange> bundled() {
        return Bundled.CHANGES;
    }

    /** The version of the time zone database that this JVM uses, for example {@code 2026e}. */
    public static String installedTimeZoneData() {
        return Bundled.INSTALLED;
    }

    /** The bundled changes that the time zone data of this JVM does not have; empty if it is up to date. */
    public static List<ClockChange> missed() {
        return bundled().stream()
                .filter(change -> missedBy(ZoneId.of(change.zone)).isPresent())
                .toList();
    }

    /** The first bundled change of a time zone that the time zone data of this JVM does not have. */
    public static Optional<ClockChange> missedBy(ZoneId zone) {
        return bundled().stream()
                .filter(change -> change.zone.equals(zone.getId()))
                .filter(change -> !zone.getRules().getOffset(change.from).equals(change.offset))
                .findFirst();
    }

    private static final class Bundled {
        static final List<ClockChange> CHANGES = read();
        static final String INSTALLED =
                ZoneRulesProvider.getVersions("America/New_York").lastKey();

        private static List<ClockChange> read() {
            try (InputStream in = Objects.requireNonNull(ClockChange.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .skip(1)
                        .map(Bundled::row)
                        .toList();
            } catch (IOException broken) {
                throw new UncheckedIOException(RESOURCE, broken);
            }
        }

        private static ClockChange row(String line) {
            String[] cells = line.split(",", -1);
            return new ClockChange(cells[0], Instant.parse(cells[1]), ZoneOffset.of(cells[2]), cells[3], cells[4]);
        }
    }
}
