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
import java.util.stream.Stream;

/**
 * Until when editions were in use whose successor is gone, so that nobody takes one for the list of a later day: an empty file
 * for each, {@code us-national-00000007.until-SECONDS.NANOS}. Where the successor is there it says so itself.
 *
 * @param ends by the number of the edition
 */
record Terms(Map<Integer, Instant> ends) {
    private static final Pattern FILE = Pattern.compile("(.+)-([0-9]{8,9})\\.until-(-?[0-9]{1,12})\\.([0-9]{9})");

    static Terms in(Path folder, RegistryId registry) throws IOException {
        Map<Integer, Instant> ends = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher parts = FILE.matcher(file.getFileName().toString());
                if (parts.matches() && registry.value().equals(parts.group(1))) {
                    Instant end =
                            Instant.ofEpochSecond(Long.parseLong(parts.group(3)), Integer.parseInt(parts.group(4)));
                    ends.merge(
                            Integer.parseInt(parts.group(2)), end, (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        }
        return new Terms(ends);
    }

    /** Writes down until when an edition was in use. */
    static void write(Path folder, RegistryId registry, int number, Instant end) throws IOException {
        try {
            Files.createFile(file(folder, registry, number, end));
        } catch (FileAlreadyExistsException before) {
            return; // by somebody who was stopped before the successor was gone
        }
    }

    private static Path file(Path folder, RegistryId registry, int number, Instant end) {
        return folder.resolve(String.format(
                Locale.ROOT, "%s-%08d.until-%d.%09d", registry, number, end.getEpochSecond(), end.getNano()));
    }

    /** The file that says it of an edition; empty where none does. */
    Optional<Path> file(Path folder, RegistryId registry, int number) {
        return Optional.ofNullable(ends.get(number)).map(end -> file(folder, registry, number, end));
    }

    /**
     * Which of some editions was in use at a moment; empty when none was, or it cannot be told because what stood between two
     * of them is gone.
     *
     * @param editions all that are there, the oldest first
     */
    Optional<Edition> inUseAt(List<Edition> editions, Instant moment) {
        Optional<Edition> found = Optional.empty();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            if (!edition.since().isAfter(moment)) {
                boolean isFollowed =
                        i + 1 == editions.size() || editions.get(i + 1).number() == edition.number() + 1;
                found = isFollowed || isBeforeEnd(edition, moment) ? Optional.of(edition) : Optional.empty();
            }
        }
        return found;
    }

    private boolean isBeforeEnd(Edition edition, Instant moment) {
        Instant end = ends.get(edition.number());
        return end != null && moment.isBefore(end);
    }
}
