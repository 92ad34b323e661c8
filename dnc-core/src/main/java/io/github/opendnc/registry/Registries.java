package io.github.opendnc.registry;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every registry in use, each with one snapshot, and the company's own list. Immutable and thread-safe: {@link #with}
 * returns a new value, so that one evaluation never sees two editions.
 */
public final class Registries {
    private static final Registries NONE = new Registries(ImmutableMap.of(), null);

    /** Kept as Optionals, so that asking allocates nothing. */
    private final ImmutableMap<RegistryId, Optional<Snapshot>> snapshots;

    private final @Nullable CompanyList companyList;

    private Registries(ImmutableMap<RegistryId, Optional<Snapshot>> snapshots, @Nullable CompanyList companyList) {
        this.snapshots = snapshots;
        this.companyList = companyList;
    }

    /** No registry and no company list. */
    public static Registries none() {
        return NONE;
    }

    /**
     * The registries of these snapshots.
     *
     * @throws IllegalArgumentException if two are of the same registry, because only one of them would be asked
     */
    public static Registries of(Snapshot... snapshots) {
        Registries registries = NONE;
        for (Snapshot snapshot : Objects.requireNonNull(snapshots, "snapshots")) {
            Objects.requireNonNull(snapshot, "snapshot");
            RegistryId registry = snapshot.info().registry();
            if (registries.snapshot(registry).isPresent()) {
                throw new IllegalArgumentException("registries: expected one snapshot of " + registry
                        + ", found two (to join area codes, load their files together)");
            }
            registries = registries.with(snapshot);
        }
        return registries;
    }

    /** These registries with one snapshot added. It replaces any snapshot of the same registry. */
    public Registries with(Snapshot next) {
        Objects.requireNonNull(next, "snapshot");
        Map<RegistryId, Optional<Snapshot>> copy = new LinkedHashMap<>(snapshots);
        copy.put(next.info().registry(), Optional.of(next));
        return new Registries(ImmutableMap.copyOf(copy), companyList);
    }

    /** These registries with a company list, which replaces any they had. */
    public Registries with(CompanyList next) {
        return new Registries(snapshots, Objects.requireNonNull(next, "company list"));
    }

    /** The snapshot held for a registry; empty if there is none. */
    public Optional<Snapshot> snapshot(RegistryId registry) {
        Optional<Snapshot> held = snapshots.get(Objects.requireNonNull(registry, "registry"));
        return held == null ? Optional.empty() : held;
    }

    /** Every snapshot held. */
    public Collection<Snapshot> snapshots() {
        return snapshots.values().stream().flatMap(Optional::stream).toList();
    }

    /** The company's own list; empty if none is held here. */
    public Optional<CompanyList> companyList() {
        return Optional.ofNullable(companyList);
    }

    @Override
    public String toString() {
        return companyList == null ? snapshots().toString() : snapshots() + " and " + companyList;
    }
}
