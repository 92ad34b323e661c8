package io.github.opendnc.examples.command;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day of a download. */
final class ObtainedOption {
    @Option(names = "--obtained", paramLabel = "DATE", description = ListFiles.OBTAINED)
    private @Nullable LocalDate day;

    /** The day; empty if it is not given. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }
}
