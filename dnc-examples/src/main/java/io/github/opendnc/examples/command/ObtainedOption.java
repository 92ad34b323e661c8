package io.github.opendnc.examples.command;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day of a download. */
final class ObtainedOption {
    @Option(
            names = "--obtained",
            paramLabel = "DATE",
            description =
                    "The day of the download. A change list needs it. A full list under the FTC's own file name does"
                            + " not: the name begins with the day (2026-11-14_212_....txt.zip). It is an error if the two differ.")
    private @Nullable LocalDate day;

    /** The day; empty if it is not given. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }
}
