package io.github.opendnc.examples.command;

import io.github.opendnc.store.Acceptance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that accepts a list although it became suspiciously small, with who answers for that. */
final class AcceptShrinkOption {
    @Option(
            names = "--accept-shrink",
            paramLabel = "WHO:WHY",
            description = "Publish the list although it has lost too much: an area code; more than 5 %% of all numbers,"
                    + " or of those of one area code (more than half if it has 4 to 199); or more than half of the"
                    + " very numbers of one area code. What was lost, who let it pass and why is kept in the"
                    + " edition.")
    private @Nullable Acceptance acceptance;

    /** The acceptance; empty if the option is not given. */
    Optional<Acceptance> acceptance() {
        return Optional.ofNullable(acceptance);
    }
}
