package io.github.opendnc.examples.command;

import io.github.opendnc.loader.LoadReport;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the options say about one registry.
 *
 * @param option {@code us} or {@code ca}, with which the options begin
 * @param format the registry, as published
 * @param files the downloaded lists, or one store
 * @param obtained the day of the download; null if the file names give it
 * @param areaCodes the area codes subscribed to; empty for those that occur
 * @param empty the area codes subscribed to in which nobody is listed
 */
record ListFiles(
        String option,
        PublishedList format,
        List<Path> files,
        @Nullable LocalDate obtained,
        Set<Integer> areaCodes,
        Set<Integer> empty) {
    /** The help text of an option that gives the day. */
    static final String OBTAINED =
            "The day they were downloaded. You need not give it for a full list under the FTC's own file"
                    + " name, which begins with the day (2026-11-14_212_....txt.zip). It is an error if the two"
                    + " differ.";

    /** The help text of an option that gives the area codes. */
    static final String AREA_CODES = "The area codes of the files. Each must occur in them, and no other may."
            + " Default, and with 'all': those that occur.";

    private static final List<String> ALL = List.of("all");

    ListFiles {
        if (files.isEmpty() && (obtained != null || !areaCodes.isEmpty())) {
            throw new UsageException("--" + option + "-obtained and --" + option + "-area-codes need --" + option);
        }
        for (Path file : files) {
            if (Files.isDirectory(file) && files.size() > 1) {
                Path other = files.get(files.get(0).equals(file) ? 1 : 0);
                throw new UsageException(String.format(
                        Locale.ROOT,
                        "--%s: %s is a directory, and %s is given with it; name the files in it, or one store",
                        option,
                        file,
                        other));
            }
        }
        if (isStore(files) && (obtained != null || !areaCodes.isEmpty() || !empty.isEmpty())) {
            String stem = option.replaceFirst(" .*", "");
            throw new UsageException("--" + option + ": a store knows its own dates and area codes; leave out --" + stem
                    + "-obtained, --" + stem + "-area-codes and --empty-area-codes");
        }
    }

    private static boolean isStore(List<Path> files) {
        return files.size() == 1 && Files.isDirectory(files.get(0));
    }

    boolean isStore() {
        return isStore(files);
    }

    boolean isHeld() {
        return !files.isEmpty();
    }

    /** What is held: the snapshot of the store, or the content of the files. */
    Snapshot snapshot(Shell shell, Opening opening) throws IOException {
        if (!isStore(files)) {
            return load(shell).snapshot();
        }
        return opening.current(SnapshotStore.at(files.get(0)), format.registry())
                .orElseThrow(this::noEdition);
    }

    /** The exception if the store has no list of this registry. */
    UsageException noEdition() {
        return new UsageException(String.format(
                Locale.ROOT,
                "--%s: %s is a directory, and no store that holds %s: dnc load makes one",
                option,
                files.get(0),
                format.registry()));
    }

    /**
     * What was held at that time. From a store it is that edition, which is reported. Files are used as they are, and
     * must not be of a later day.
     */
    Snapshot snapshot(Shell shell, Opening opening, AsOf asOf) throws IOException {
        ZoneId here = shell.clock().getZone();
        if (!isStore(files)) {
            Snapshot list = snapshot(shell, opening);
            checkNotAfter(asOf, here, list);
            return list;
        }
        SnapshotStore store = SnapshotStore.at(files.get(0));
        Edition edition = asOf.edition(store, format.registry(), "--as-of", here);
        shell.warn("as of " + asOf + ": " + edition);
        return store.open(edition);
    }

    /**
     * A list that was downloaded later did not answer then. One day more is allowed, because it may already have been
     * tomorrow where it was downloaded.
     */
    private void checkNotAfter(AsOf asOf, ZoneId here, Snapshot list) {
        LocalDate last = asOf.day(here).plusDays(1);
        Optional<LocalDate> later = list.info().coverage().newest().filter(day -> day.isAfter(last));
        if (later.isPresent()) {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "--as-of: expected lists with --%s that were downloaded by %s, found one of %s",
                    option,
                    asOf,
                    later.get()));
        }
    }

    /**
     * The edition of the store from which one of its snapshots comes, with those on which it rests; empty for
     * downloaded lists.
     */
    Optional<EditionChain> edition(Registries lists) throws IOException {
        Optional<Snapshot> list = lists.snapshot(format.registry());
        return isStore(files) && list.isPresent()
                ? EditionChain.of(SnapshotStore.at(files.get(0)), list.get())
                : Optional.empty();
    }

    /**
     * A snapshot of the store that knows when its numbers appeared, as far back as this. It knows nothing of later
     * editions.
     */
    Snapshot withFirstSeen(Snapshot snapshot, Clock now, Period back) throws IOException {
        if (!isStore(files)) {
            throw new UsageException("--first-seen: expected a store with --" + option + ", found a list");
        }
        Instant since = now.instant().atZone(now.getZone()).minus(back).toInstant();
        int newest = snapshot.info().edition().orElse(Integer.MAX_VALUE);
        return snapshot.withFirstSeen(SnapshotStore.at(files.get(0)).firstSeen(format.registry(), newest, since));
    }

    /** The content of the files. Warnings go to standard error. */
    LoadReport load(Shell shell) throws IOException {
        LoadReport report = loader().load(files);
        report.warnings().forEach(warning -> shell.warn("warning: " + warning));
        checkDay(report.snapshot().info(), shell);
        return report;
    }

    /**
     * Refuses a list of a future day. It would count as new for longer, would answer nothing until then, and would keep
     * the right list out of a store. One day ahead of ours is allowed.
     */
    private void checkDay(SnapshotInfo list, Shell shell) throws MalformedFileException {
        LocalDate today = LocalDate.now(shell.clock());
        LocalDate newest = list.coverage().newest().orElse(today);
        if (newest.isAfter(today.plusDays(1))) {
            throw MalformedFileException.of(
                    files.get(0),
                    "a list obtained today, " + today + ", or before (tomorrow, where that is today)",
                    "one obtained on " + newest);
        }
        if (newest.isAfter(today)) {
            shell.warn("warning: " + list.registry() + " was obtained on " + newest
                    + ", which is tomorrow here; it answers for no call of an earlier day");
        }
    }

    private RegistryLoader loader() {
        RegistryLoader loader = RegistryLoader.of(format).withEmptyAreaCodes(empty);
        if (obtained != null) {
            loader = loader.obtained(obtained);
        }
        if (!areaCodes.isEmpty()) {
            loader = loader.withAreaCodes(areaCodes);
        }
        return loader;
    }

    /** The area codes subscribed to; empty for {@code all}, which means those that occur. */
    static Set<Integer> declared(String option, List<String> texts) {
        return texts.equals(ALL) ? Set.of() : codes(option, texts);
    }

    /** Three-digit codes as numbers. */
    static Set<Integer> codes(String option, List<String> texts) {
        Set<Integer> codes = new TreeSet<>();
        for (String text : texts) {
            if (!text.matches("\\d{3}")) {
                throw new UsageException(option + ": expected area codes joined by commas, found \"" + text + "\"");
            }
            codes.add(Integer.valueOf(text));
        }
        return codes;
    }
}
