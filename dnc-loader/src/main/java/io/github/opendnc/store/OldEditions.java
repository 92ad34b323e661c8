package io.github.opendnc.store;

import java.io.IOException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The editions that a store need not keep any more. */
final class OldEditions {
    private OldEditions() {}

    /**
     * The editions whose successor was published longer ago than a period before a moment, except those kept under a
     * name.
     */
    static List<Edition> in(EditionFiles files, EditionReader reader, Instant now, Period retention)
            throws IOException {
        if (retention.isNegative()) {
            // A negative period would give a moment in the future, when every edition has ended.
            throw new IllegalArgumentException(
                    "retention: expected years, months and days that are not negative, found " + retention);
        }
        Set<Integer> pinned = Pins.kept(files.folder(), files.registry());
        Instant kept = now.atZone(ZoneOffset.UTC).minus(retention).toInstant();
        List<Edition> editions = reader.editions();
        List<Edition> old = new ArrayList<>();
        for (int i = 0; i + 1 < editions.size(); i++) {
            boolean isOver = editions.get(i + 1).since().isBefore(kept);
            if (isOver && !pinned.contains(editions.get(i).number())) {
                old.add(editions.get(i));
            }
        }
        return old;
    }
}
