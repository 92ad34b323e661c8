package io.github.opendnc.store;

import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Until when editions were in use whose successor is gone, so that nobody takes one for the list of a later day. There
 * is a {@link Mark} for each, {@code us-national-00000007.until-SECONDS.NANOS}. If the successor is there, its own file
 * says it.
 *
 * @param ends the ends by the number of the edition
 */
record EditionTerms(Map<Integer, Instant> ends) {
    private static final String KIND = "until";
    private static final Pattern MOMENT = Pattern.compile("(-?[0-9]{1,12})\\.([0-9]{9})");

    static EditionTerms in(Path folder, RegistryId registry) throws IOException {
        Map<Integer, Instant> ends = new HashMap<>();
        for (Mark term : Mark.in(folder, registry, KIND)) {
            Matcher parts = MOMENT.matcher(term.text());
            if (parts.matches()) {
                Instant end = Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
                ends.merge(term.number(), end, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return new EditionTerms(ends);
    }

    /** Records until when an edition was in use. */
    static void write(Path folder, RegistryId registry, int number, Instant end) throws IOException {
        try {
            Files.createFile(file(folder, registry, number, end));
        } catch (FileAlreadyExistsException before) {
            return; // somebody wrote it and was stopped before the successor was gone
        }
    }

    private static Path file(Path folder, RegistryId registry, int number, Instant end) {
        String moment = String.format(Locale.ROOT, "%d.%09d", end.getEpochSecond(), end.getNano());
        return new Mark(number, moment).file(folder, registry, KIND);
    }

    /** The file that records the end of an edition; empty if there is none. */
    Optional<Path> file(Path folder, RegistryId registry, int number) {
        return Optional.ofNullable(ends.get(number)).map(end -> file(folder, registry, number, end));
    }

    /** The highest number of a successor that is gone; 0 if there is none. */
    int lastSuccessor() {
        return ends.keySet().stream().mapToInt(number -> number + 1).max().orElse(0);
    }

    /** Whether the end of an edition is recorded. */
    boolean isEnded(int number) {
        return ends.containsKey(number);
    }

    /**
     * The edition that was in use at a moment: the last one published by then. Empty if there was none. Also empty if
     * it cannot be known, because an edition between two of them is gone or one does not say when it was published.
     *
     * @param editions all editions that are there, the oldest first
     */
    Optional<Edition> inUseAt(List<Edition> editions, Instant moment) {
        Optional<Edition> found = Optional.empty();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            if (i > 0 && edition.publishedAt().isEmpty()) {
                // It was published at some time after the one before.
                found = editions.get(i - 1).since().isAfter(moment) ? found : Optional.empty();
            } else if (!edition.since().isAfter(moment)) {
                boolean isFollowed =
                        i + 1 == editions.size() || editions.get(i + 1).number() == edition.number() + 1;
                found = isInUse(edition, moment, isFollowed) ? Optional.of(edition) : Optional.empty();
            }
        }
        return found;
    }

    /** Whether an edition was in use at a moment, as far as can be known without the editions after it. */
    private boolean isInUse(Edition edition, Instant moment, boolean isFollowed) {
        Instant end = ends.get(edition.number());
        return end == null ? isFollowed : moment.isBefore(end);
    }
}
