package io.github.opendnc.registry;

import com.google.common.collect.ImmutableMap;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every registry in use, each at one snapshot, and the company's own list. Immutable and thread-safe: {@link #with}
 * returns a new value, so that one evaluation never sees two editions.
 */
public final class Registries {
    private static final Registries NONE = new Registries(ImmutableMap.of(), null);

    /** Each wrapped once, so that asking allocates nothing. */
    private final ImmutableMap<RegistryId, Optional<Snapshot>> snapshots;

    private final @Nullable CompanyList companyList;

    private Registries(ImmutableMap<RegistryId, Optional<Snapshot>> snapshots, @Nullable CompanyList companyList) {
        this.snapshots = snapshots;
        this.companyList = companyList;
    }

    /** No registry held, no company list. */
    public static Registries none() {
        return NONE;
    }

    /**
     * These snapshots.
     *
     * @throws IllegalArgumentException if two are of one registry, for only one of them would be asked
     */
    public static Registries of(Snapshot... snapshots) {
        Registries registries = NONE;
        for (Snapshot snapshot : snapshots) {
            RegistryId registry = snapshot.info().registry();
            if (registries.snapshot(registry).isPresent()) {
                throw new IllegalArgumentException("registries: expected one snapshot of " + registry
                        + ", found two (to join area codes, load their files together)");
            }
            registries = registries.with(snapshot);
        }
        return registries;
    }

    /** These registries with one snapshot added, or put in the place of the one of the same registry. */
    public Registries with(Snapshot next) {
        Map<RegistryId, Optional<Snapshot>> copy = new LinkedHashMap<>(snapshots);
        copy.put(next.info().registry(), Optional.of(next));
        return new Registries(ImmutableMap.copyOf(copy), companyList);
    }

    /** These registries with this company list. */
    public Registries with(CompanyList next) {
        return new Registries(snapshots, next);
    }

    /** The snapshot held of a registry; empty when that registry is not held. */
    public Optional<Snapshot> snapshot(RegistryId registry) {
        Optional<Snapshot> held = snapshots.get(registry);
        return held == null ? Optional.empty() : held;
    }

    /** What a registry says of a number; {@link Lookup.Answer#NOT_HELD} when no list of it is held. */
    public Lookup lookup(RegistryId registry, PhoneNumber number) {
        Snapshot held = snapshot(registry).orElse(null);
        return held == null ? Lookup.notHeld(registry) : held.lookup(number);
    }

    /** Every snapshot held. */
    public Collection<Snapshot> snapshots() {
        return snapshots.values().stream().flatMap(Optional::stream).toList();
    }

    /** The company's own list; empty when none is kept here. */
    public Optional<CompanyList> companyList() {
        return Optional.ofNullable(companyList);
    }

    @Override
    public String toString() {
        return companyList == null ? snapshots().toString() : snapshots() + " and " + companyList;
    }
}
