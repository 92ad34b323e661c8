package io.github.opendnc.examples.command;

import io.github.opendnc.numbering.NumberingPlan;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The time zone of the people called. */
final class ZoneOption {
    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of the people called, not of the caller, such as America/New_York. Default:"
                    + " every time zone of the area code; the hours must allow the call in all of them.")
    private @Nullable ZoneId zone;

    /** The zone, if it is given. */
    Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** Warns of a zone whose clock no area code has this year, since it may be that of the caller. */
    void warn(Shell shell) {
        if (zone == null) {
            return;
        }
        List<Integer> given = offsets(zone, shell);
        if (NumberingPlan.bundled().areaCodes().stream()
                .flatMap(areaCode -> areaCode.zones().stream())
                .distinct()
                .noneMatch(place -> offsets(place, shell).equals(given))) {
            shell.warn("warning: --zone: expected the zone of the people called, not of the caller; found " + zone
                    + ", whose clock no area code of the United States, Canada or the Caribbean has");
        }
    }

    /** What the clock is ahead of UTC now and in the three seasons before. */
    private static List<Integer> offsets(ZoneId zone, Shell shell) {
        return IntStream.range(0, 4)
                .mapToObj(quarter -> shell.clock().instant().minus(91L * quarter, ChronoUnit.DAYS))
                .map(moment -> zone.getRules().getOffset(moment).getTotalSeconds())
                .toList();
    }
}
