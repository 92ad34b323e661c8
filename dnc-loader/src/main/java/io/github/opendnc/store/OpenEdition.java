package io.github.opendnc.store;

import io.github.opendnc.registry.Snapshot;

/**
 * An edition that a store has opened into memory, and what answers for it. A newer one can be opened from it: see {@link
 * SnapshotStore#opened(Edition, OpenEdition)}. Immutable and thread-safe.
 */
public final class OpenEdition {
    private final Edition edition;
    private final Snapshot snapshot;

    OpenEdition(Edition edition, Snapshot snapshot) {
        this.edition = edition;
        this.snapshot = snapshot;
    }

    /** Which edition it is. */
    public Edition edition() {
        return edition;
    }

    /** What answers for it, until it is put out of use; nothing that becomes of the store changes its answers. */
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public String toString() {
        return edition.toString();
    }
}
