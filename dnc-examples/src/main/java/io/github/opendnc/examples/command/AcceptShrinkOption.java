package io.github.opendnc.examples.command;

import io.github.opendnc.store.Acceptance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who answers for it that a list has become smaller than is believed. */
final class AcceptShrinkOption {
    @Option(
            names = "--accept-shrink",
            paramLabel = "WHO:WHY",
            description =
                    "Publish though the list has lost an area code, or more than 5 %% of its numbers as a whole or in"
                            + " one area code (of fewer than 200 more than half, from 4 on), or has less than half of"
                            + " the very numbers of one. What was lost, who let it pass and why is kept in the edition.")
    private @Nullable Acceptance acceptance;

    /** What was said; empty when nothing was. */
    Optional<Acceptance> acceptance() {
        return Optional.ofNullable(acceptance);
    }
}
