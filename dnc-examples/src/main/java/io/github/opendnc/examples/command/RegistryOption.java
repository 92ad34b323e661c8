package io.github.opendnc.examples.command;

import io.github.opendnc.loader.PublishedList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The registry whose list is meant. */
final class RegistryOption {
    @Option(
            names = "--registry",
            paramLabel = "us|ca|ID",
            description = "Whose list it is: the United States National Do Not Call Registry (us), Canada's National"
                    + " DNCL (ca), or another registry by an id with a hyphen, for example us-in.")
    private @Nullable PublishedList registry;

    /** The list; empty if none is named. */
    Optional<PublishedList> ifNamed() {
        return Optional.ofNullable(registry);
    }

    /**
     * The list.
     *
     * @throws UsageException if none is named
     */
    PublishedList named() {
        return ifNamed()
                .orElseThrow(() -> new UsageException("expected --registry us, ca or the id of another; found none"));
    }
}
