package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Tells whoever publishes the time, which may not be earlier than when another edition was published: nobody could find by a moment
 * which of the two was in use, and the later one would be given up before its time. Not thread-safe.
 */
final class PublishingClock {
    private final Clock clock;
    private final EditionFiles files;
    private final EditionReader reader;
    private Instant earliest = Instant.MIN;
    private int latest;

    /** Held to no edition yet. */
    PublishingClock(Clock clock, EditionFiles files, EditionReader reader) {
        this.clock = clock;
        this.files = files;
        this.reader = reader;
    }

    /** Holds it to the edition that is current, of which is known what it is. */
    void holdToCurrent() throws IOException {
        holdTo(reader.edition(files.latest().orElseThrow()));
        moment();
    }

    /** Holds it to every edition of which is known what it is: the current one may be damaged or gone. */
    void holdToAll() throws IOException {
        for (int number : files.numbers()) {
            known(number).ifPresent(this::holdTo);
        }
        moment();
    }

    private Optional<Edition> known(int number) throws IOException {
        try {
            return Optional.of(reader.edition(number));
        } catch (MalformedFileException | NoSuchFileException damaged) {
            return Optional.empty(); // then its moment is not known, and a list may take the place of it
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
     * Now, as it is written down.
     *
     * @throws IOException if it is earlier than when an edition was published that it is held to
     */
    Instant moment() throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (now.isBefore(earliest)) {
            throw new IOException(
                    "clock: expected a moment no earlier than " + earliest + ", when edition " + latest + " of "
                            + files.registry() + " was published; found " + now
                            + ": set the clock; if it is right and that moment is not, wait until it is over, or take "
                            + files.record(latest).getFileName()
                            + " away, after which dnc load --replace WHO:WHY (SnapshotStore.replace) publishes a list");
        }
        return now;
    }
}
