package io.github.opendnc.examples.command;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the people called are. */
final class ZoneOption {
    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Time zone of the people called, such as America/New_York. Default: every zone of the area code,"
                            + " all of which must be open.")
    private @Nullable ZoneId zone;

    /** The zone, if it is given. */
    Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }
}
