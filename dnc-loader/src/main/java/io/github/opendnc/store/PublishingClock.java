package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The time for somebody who publishes. It may not be earlier than the publication of another edition. Otherwise nobody
 * could tell which of the two was in use at a moment, and the later one would be pruned too early. Not thread-safe.
 */
final class PublishingClock {
    private final Clock clock;
    private final EditionFiles files;
    private final EditionReader reader;
    private Instant earliest = Instant.MIN;
    private int latest;

    /** A clock without any edition as its limit. */
    PublishingClock(Clock clock, EditionFiles files, EditionReader reader) {
        this.clock = clock;
        this.files = files;
        this.reader = reader;
    }

    /** Sets the current edition as a limit. It must be known what that edition is. */
    void holdToCurrent() throws IOException {
        holdTo(reader.edition(files.latest().orElseThrow()));
        moment();
    }

    /** Sets every known edition as a limit, because the current one may be damaged or gone. */
    void holdToAll() throws IOException {
        for (int number : files.numbers()) {
            known(number).ifPresent(this::holdTo);
        }
        moment();
    }

    private Optional<Edition> known(int number) throws IOException {
        try {
            return Optional.of(reader.edition(number));
        } catch (MalformedFileException damaged) {
            return Optional.empty(); // its moment is not known, and a list may replace it
        }
    }

    private void holdTo(Edition edition) {
        Instant published = edition.publishedAt().orElse(Instant.MIN);
        if (published.isAfter(earliest)) {
            earliest = published;
            latest = edition.number();
        }
    }

    /**
     * The moment now, as it is recorded.
     *
     * @throws IOException if it is earlier than the publication of an edition that is a limit
     */
    Instant moment() throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (now.isBefore(earliest)) {
            throw new IOException(
                    "clock: expected a moment no earlier than " + earliest + ", when edition " + latest + " of "
                            + files.registry() + " was published; found " + now
                            + ": set the clock; if it is right and that moment is not, wait until it is over; or copy"
                            + " the whole folder, keep the copy to ask about the past, and take "
                            + files.record(latest).getFileName()
                            + " away, after which dnc load --replace WHO:WHY (SnapshotStore.replace) publishes a list,"
                            + " and only the copy can be asked for this edition and for those kept as changes from it");
        }
        return now;
    }
}
