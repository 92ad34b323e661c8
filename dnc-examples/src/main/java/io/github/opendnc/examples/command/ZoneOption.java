package io.github.opendnc.examples.command;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The time zone of the people called. */
final class ZoneOption {
    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of the people called, such as America/New_York. Default: every time zone of"
                    + " the area code; the hours must allow the call in all of them.")
    private @Nullable ZoneId zone;

    /** The zone, if it is given. */
    Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }
}
