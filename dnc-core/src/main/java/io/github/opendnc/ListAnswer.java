package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.util.Optional;

/**
 * What a registry answered about a number. A value type: immutable and thread-safe.
 *
 * @param registry the registry that was asked
 * @param lookup its answer; empty when the registry is not held
 */
public record ListAnswer(RegistryId registry, Optional<Lookup> lookup) {
    /** Registry and day, for example {@code us-national@2026-11-14}; a registry that did not answer says why. */
    @Override
    public String toString() {
        return registry
                + lookup.map(answer -> answer.obtainedOn().map(day -> "@" + day).orElse(" not covered"))
                        .orElse(" not held");
    }
}
