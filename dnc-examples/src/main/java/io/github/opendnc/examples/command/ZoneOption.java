package io.github.opendnc.examples.command;

import io.github.opendnc.numbering.NumberingPlan;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Optional;
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

    /** Warns of a zone in which no area code is, since it may be that of the caller. */
    void warn(Shell shell) {
        if (zone == null) {
            return;
        }
        ZoneRules given = zone.getRules();
        if (NumberingPlan.bundled().areaCodes().stream()
                .flatMap(areaCode -> areaCode.zones().stream())
                .noneMatch(place -> place.getRules().equals(given))) {
            shell.warn("warning: --zone: expected the zone of the people called, not of the caller; found " + zone
                    + ", in which no area code of North America is");
        }
    }
}
