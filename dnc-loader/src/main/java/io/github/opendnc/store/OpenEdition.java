package io.github.opendnc.store;

import io.github.opendnc.registry.Snapshot;

/**
 * An edition that a store has opened into memory, and the snapshot that answers for it. A newer one can be opened from
 * it: see {@link SnapshotStore#opened(Edition, OpenEdition)}. Immutable and thread-safe.
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

    /**
     * The snapshot that answers for it, for as long as you use it. Whatever happens to the store, its answers do not
     * change.
     */
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public String toString() {
        return edition.toString();
    }
}
