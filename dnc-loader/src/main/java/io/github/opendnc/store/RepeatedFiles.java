package io.github.opendnc.store;

import static io.github.opendnc.store.ListRefusal.code;
import static io.github.opendnc.store.ListRefusal.named;

import io.github.opendnc.files.FtcName;
import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * The files of a national list of which editions were made before, and whether they are said to be of a later day now.
 * After a failed download the file of the day before is still there. If its list took the place of the newer ones,
 * whoever registered since would be clear.
 *
 * <p>A file is measured by the day in its name, if the registry named it both times. Otherwise only the days of the area
 * codes are known: as many files may rightly be the same as there are area codes whose day is no later.
 *
 * <p>If a list took the place of another whatever that was, its files are compared with this edition and later ones:
 * somebody has answered for their days.
 */
final class RepeatedFiles {
    /**
     * With this many bytes, files cannot be the same on a later day: some 40,000 numbers in plain text, 160,000 packed.
     * Among a few thousand numbers, days may pass in which none comes or goes.
     */
    private static final long LEAST_CHANGED = 500_000;

    /** An edition, and the files of the list that it was made of too. */
    private record Repetition(Edition edition, List<SourceFile> files) {
        /** Whether a file has a later day in its name than it had then; empty if that is not known. */
        Optional<Boolean> isLater(SourceFile file) {
            List<LocalDate> before = new ArrayList<>();
            for (SourceFile source : edition.sources()) {
                if (source.sha256().equals(file.sha256())) {
                    Optional<LocalDate> day = day(source);
                    if (day.isEmpty()) {
                        return Optional.empty();
                    }
                    before.add(day.get());
                }
            }
            return day(file).map(day -> before.stream().allMatch(day::isAfter));
        }

        private static Optional<LocalDate> day(SourceFile file) {
            try {
                return FtcName.of(file.name()).map(FtcName::day);
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        }
    }

    private final Snapshot next;
    private final List<Repetition> repetitions;

    private RepeatedFiles(Snapshot next, List<Repetition> repetitions) {
        this.next = next;
        this.repetitions = repetitions;
    }

    /** Those of a list that is to be published. */
    static RepeatedFiles of(EarlierEditions earlier, Snapshot next) throws IOException {
        List<Repetition> repetitions = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>(next.info().sources());
        for (Edition edition : earlier.withFilesOf(next)) {
            List<SourceFile> same = files.stream()
                    .filter(file -> edition.sources().stream()
                            .anyMatch(before -> before.sha256().equals(file.sha256())))
                    .toList();
            repetitions.add(new Repetition(edition, same));
            if (edition.isReplacement()) {
                files.removeAll(same);
            }
        }
        return new RepeatedFiles(next, List.copyOf(repetitions));
    }

    /** The number of the last edition into which all files of the list were loaded together, if it has files. */
    OptionalInt lastOfAll() {
        int files = next.info().sources().size();
        return repetitions.stream()
                .filter(repetition -> repetition.files().size() == files)
                .mapToInt(repetition -> repetition.edition().number())
                .max();
    }

    /**
     * Checks that they are not of a later day than before, if they are large. The list of a state may be the same on a
     * later day.
     *
     * @throws MalformedFileException if they are
     */
    void check() throws MalformedFileException {
        boolean isChangedDaily = Standstill.CHANGED_DAILY.contains(next.info().registry());
        for (Repetition repetition : isChangedDaily ? repetitions : List.<Repetition>of()) {
            List<SourceFile> later = later(repetition);
            if (later.stream().mapToLong(SourceFile::bytes).sum() >= LEAST_CHANGED) {
                throw MalformedFileException.of(
                        Path.of(later.get(0).name()),
                        "another file than that of " + named(repetition.edition())
                                + ", for so many numbers change every day: download it again, or say its own day; if all is right,"
                                + " dnc load --replace WHO:WHY (SnapshotStore.replace) with all files of the list",
                        (later.size() == 1 ? "the same one" : "the same " + later.size() + " files")
                                + ", said to be of a later day");
            }
        }
    }

    private List<SourceFile> later(Repetition repetition) {
        List<SourceFile> same = repetition.files();
        List<SourceFile> unknown =
                same.stream().filter(file -> repetition.isLater(file).isEmpty()).toList();
        Coverage before = repetition.edition().coverage();
        long later = areaCodes(before, LocalDate::isAfter);
        // Each of the others may rightly have the same file.
        long others = areaCodes(before, (day, then) -> !day.isAfter(then));
        int files = next.info().sources().size();
        boolean isSuspect = later > 0 && (unknown.size() > others || same.size() == files);
        return same.stream()
                .filter(file -> repetition.isLater(file).orElse(isSuspect))
                .toList();
    }

    /** How many area codes both cover whose days meet a condition. */
    private long areaCodes(Coverage before, BiPredicate<LocalDate, LocalDate> areSo) {
        Coverage days = next.info().coverage();
        return days.areaCodes().stream()
                .filter(areaCode -> before.obtainedOn(areaCode)
                        .filter(day -> areSo.test(days.obtainedOn(areaCode).orElseThrow(), day))
                        .isPresent())
                .count();
    }

    /**
     * Checks that no file of one area code has a later day than before, however small, if the store holds other numbers
     * of its area code by now: only the file of an area code in which nothing happened may be the same.
     *
     * @param changes the changes from the current list to the next
     * @throws MalformedFileException if one has
     */
    void checkNotOutdated(Changes changes) throws MalformedFileException {
        for (Repetition repetition : repetitions) {
            for (SourceFile file : repetition.files()) {
                OptionalInt areaCode =
                        FtcName.of(file.name()).map(FtcName::areaCode).orElse(OptionalInt.empty());
                if (areaCode.isPresent()
                        && repetition.isLater(file).orElse(false)
                        && (changes.addedByAreaCode().containsKey(areaCode.getAsInt())
                                || changes.removedByAreaCode().containsKey(areaCode.getAsInt()))) {
                    throw MalformedFileException.of(
                            Path.of(file.name()),
                            "another file than that of " + named(repetition.edition()) + ", for numbers of area code "
                                    + code(areaCode.getAsInt())
                                    + " came or went since: download it again, or say its own day; if all is right,"
                                    + " dnc load --replace WHO:WHY (SnapshotStore.replace) with all files of the list",
                            "the same one, said to be of a later day");
                }
            }
        }
    }
}
