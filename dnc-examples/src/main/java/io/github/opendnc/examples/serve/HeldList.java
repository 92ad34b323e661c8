package io.github.opendnc.examples.serve;

import io.github.opendnc.registry.SnapshotInfo;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One list that is held.
 *
 * @param info what it is
 * @param freshUntil the last day on which all of its area codes are as new as the law requires; empty if the law does
 *     not say
 */
record HeldList(SnapshotInfo info, Optional<LocalDate> freshUntil) {
    boolean isStale(LocalDate today) {
        return freshUntil.filter(today::isAfter).isPresent();
    }
}
