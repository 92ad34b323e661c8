package io.github.opendnc;

import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A list of one area code, with one number or none. Building it takes far longer than judging a call, so its numbers
 * are built once.
 */
record SmallList(RegistryId registry, int areaCode, Optional<PhoneNumber> listed) {
    private static final Map<SmallList, Snapshot> BUILT = new ConcurrentHashMap<>();

    Snapshot obtainedOn(LocalDate day) {
        return BUILT.computeIfAbsent(this, SmallList::build).with(List.of(), Coverage.of(Map.of(areaCode, day)));
    }

    private Snapshot build() {
        SnapshotBuilder list = Snapshot.builder(registry).covering(areaCode, LocalDate.EPOCH);
        listed.ifPresent(number -> list.add(number.e164()));
        return list.build();
    }
}
