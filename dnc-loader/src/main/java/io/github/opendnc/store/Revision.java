package io.github.opendnc.store;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * How the current edition of a registry becomes the next one, by changes. A value type: immutable and thread-safe.
 *
 * @param changes the numbers added, which the current edition does not have, and the numbers removed, which it has
 * @param coverage area codes and days of the next edition
 * @param sources the files that the changes come from
 * @param acceptances what was let pass on the way
 */
public record Revision(Changes changes, Coverage coverage, List<SourceFile> sources, List<Acceptance> acceptances) {
    /** Checks and copies. */
    public Revision {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(coverage, "coverage");
        sources = List.copyOf(sources);
        acceptances = List.copyOf(acceptances);
    }

    /** Makes a revision of the current edition, while nobody else can publish. */
    public interface Maker {
        /**
         * Makes it.
         *
         * @throws IOException if there is none to be made; nothing is published then
         */
        Revision of(Snapshot current) throws IOException;
    }
}
