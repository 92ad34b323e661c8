package io.github.opendnc.loader;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.zip.FilePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A change list of the United States National Do Not Call Registry: the numbers added and removed since the
 * organization's last download. Immutable and thread-safe.
 *
 * <pre>{@code
 * ChangeList list = ChangeList.read(file, since, obtained);
 * ChangeReport report = list.appliedTo(snapshot);
 * }</pre>
 *
 * <p><b>Form.</b> {@code NNNNNNNNNN,YYYY-MM-DDThh:mm:ss,A} or {@code D}, plain or in a zip file of one member.
 * Tolerated: {@code AAA,NNNNNNN} throughout, quotes around fields, blanks and tabs, CR LF, a blank in place of the
 * {@code T}, a fraction of a second, a {@code Z}, small letters. One real line has been quoted in public, from 2022.
 * Two independent descriptions agree with it; two others describe a fixed-width form, which is refused. No source says
 * in which time zone the moments are. They are used only to order the records of one number, and to recognize what is
 * long past.
 *
 * <p><b>Meaning.</b> The records of a number are taken by moment, and then in the order of the file. If there are A and
 * D at one moment, A counts, which keeps the number listed. Only where each number ends matters, so it makes no
 * difference if a list says the same about a number twice. A D removes nothing in two cases: the area code was added to
 * the edition on the day of the list; or the moment of the D is before the list of the area code that is held was made.
 *
 * <p>The file does not say on which day its changes begin; the registry keeps that day for each organization. So it
 * must be declared, and it must be the day of the edition to which the list is applied. A change list that was lost is
 * not repeated by the next one.
 *
 * <p><b>Refused.</b> A list that adds numbers already there, or removes numbers that are not, was made for another
 * edition, or a list before it was missed. It is refused if that is so for more than {@value #MOST_MISFITS_PERCENT} %
 * of its records. Not counted are the records of an area code that was added to the edition on a later day than that on
 * which the changes begin, up to that later day: its list may have them already. A list is also refused if all of its
 * records are more than a day older than the day on which its changes begin. It is then of an earlier time, and would
 * make the edition look newer than it is. So would a list whose name has one area code, if the edition covers others.
 */
@CheckReturnValue
public final class ChangeList {
    /** If a larger share of its records does not fit the edition, the list is refused. */
    static final int MOST_MISFITS_PERCENT = 1;

    private static final Comparator<ChangeRecord> ORDER = Comparator.comparingLong(ChangeRecord::number)
            .thenComparing(ChangeRecord::moment)
            .thenComparing(ChangeRecord::isAdded);

    private final Path file;
    private final LocalDate since;
    private final LocalDate obtained;
    private final OptionalInt areaCode;
    private final List<ChangeRecord> records;
    private final List<SourceFile> sources;
    private final List<String> warnings;

    private ChangeList(
            Path file,
            LocalDate since,
            LocalDate obtained,
            OptionalInt areaCode,
            List<ChangeRecord> records,
            List<SourceFile> sources,
            List<String> warnings) {
        this.file = file;
        this.since = since;
        this.obtained = obtained;
        this.areaCode = areaCode;
        this.records = records;
        this.sources = List.copyOf(sources);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Reads a change list as downloaded. All or nothing: if anything is wrong with the file, there is no list.
     *
     * @param since the day of the previous download, on which its changes begin
     * @param obtained the day on which it was obtained; a change later than the day after it is refused
     * @throws MalformedFileException if the file is not an intact change list, or its name has another day than
     *     {@code obtained}
     * @throws NoSuchFileException if it is not there
     * @throws IllegalArgumentException if {@code obtained} is before {@code since}
     * @throws IOException if it cannot be read
     */
    public static ChangeList read(Path file, LocalDate since, LocalDate obtained) throws IOException {
        checkDays(since, obtained);
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        FileName name = FileName.of(String.valueOf(file.getFileName()), FilePlace.of(file));
        if (name.day().filter(day -> !day.equals(obtained)).isPresent()) {
            throw MalformedFileException.of(
                    file,
                    "a list obtained on " + obtained + ", as declared",
                    name.day().get() + " in its name");
        }
        ChangeContent content =
                new ChangeContent(obtained.plusDays(1)); // the day may be one ahead of ours where the list was made
        try (ListFile list = ListFile.open(file, PublishedList.US_FULL_LIST, obtained)) {
            list.read(content);
            List<ChangeRecord> records = content.records();
            records.sort(ORDER);
            OptionalInt named = name.areaCode().isPresent() ? name.areaCode() : content.areaCodeOfMember();
            return new ChangeList(file, since, obtained, named, records, List.of(list.source()), content.warnings());
        }
    }

    /**
     * The registry's answer that nothing has changed, which comes without a file.
     *
     * @throws IllegalArgumentException if {@code obtained} is before {@code since}
     */
    public static ChangeList nothing(LocalDate since, LocalDate obtained) {
        checkDays(since, obtained);
        return new ChangeList(
                Path.of("no changes"), since, obtained, OptionalInt.empty(), List.of(), List.of(), List.of());
    }

    private static void checkDays(LocalDate since, LocalDate obtained) {
        if (obtained.isBefore(since)) {
            throw new IllegalArgumentException(
                    "obtained: expected no day before that of the last download, " + since + "; found " + obtained);
        }
    }

    /** How many records it has. */
    public int records() {
        return records.size();
    }

    /** What was unusual but harmless. */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * Applies this list to an edition. Every area code then has the day of the list, unless it already has a later one.
     *
     * @throws MalformedFileException if the edition is of another registry; if the day of its oldest area code is not
     *     the day on which the list begins; if an area code is not covered, or a newer list of it is held; or if the
     *     list does not fit the edition
     */
    public ChangeReport appliedTo(Snapshot base) throws MalformedFileException {
        ChangeReport report = appliedEvenIfMisfit(base);
        if (report.misfit().isPresent()) {
            throw MalformedFileException.of(
                            file,
                            (ofAnEarlierPeriod().isPresent()
                                            ? "a record of " + since.minusDays(1) + " or later in changes since "
                                                    + since
                                                    + " (this is the list of an earlier time, whatever its name: obtain another, or"
                                            : "at most " + MOST_MISFITS_PERCENT
                                                    + " % of the records to add what is there or to remove what is not"
                                                    + " (a change list before this one was missed:")
                                    + " load a full list; to apply it all the same, in the command --accept-mismatch WHO:WHY)",
                            report.misfit().get())
                    .withFault(Fault.MISFIT);
        }
        return report;
    }

    /**
     * Applies this list even if it does not fit the edition; {@link ChangeReport#misfit} says how far it does not.
     *
     * @throws MalformedFileException otherwise as for {@link #appliedTo}
     */
    public ChangeReport appliedEvenIfMisfit(Snapshot base) throws MalformedFileException {
        checkBase(base);
        Changes.Builder changes = Changes.builder();
        long there = 0;
        long notThere = 0;
        long beforeTheList = 0;
        Fit fit = new Fit();
        for (int i = 0; i < records.size(); ) {
            long number = records.get(i).number();
            boolean before = isListed(base, records.get(i));
            checkNotOlder(base, records.get(i));
            boolean listed = before;
            for (; i < records.size() && records.get(i).number() == number; i++) {
                boolean isAdded = records.get(i).isAdded();
                there += isAdded && listed ? 1 : 0;
                notThere += isAdded || listed ? 0 : 1;
                if (!mayBeInTheList(base, records.get(i)) && !isUndoneAtOnce(i)) {
                    fit.count(isAdded, listed);
                }
                boolean isOld = !isAdded && before && listed && isBefore(base, records.get(i));
                beforeTheList += isOld ? 1 : 0;
                listed = isAdded || isOld || (listed && mayBeOlder(base, number));
            }
            if (listed && !before) {
                changes.add(number);
            } else if (before && !listed) {
                changes.remove(number);
            }
        }
        Map<Integer, LocalDate> days = new TreeMap<>();
        base.info().coverage().areaCodes().forEach(areaCode -> days.put(areaCode, later(base, areaCode)));
        return new ChangeReport(
                changes.build(),
                Coverage.of(days),
                sources,
                records.size(),
                there,
                notThere,
                beforeTheList,
                misfit(fit));
    }

    /** An area code that was loaded after the list was made stays as new as it is. */
    private LocalDate later(Snapshot base, int areaCode) {
        LocalDate day = day(base, areaCode);
        return day.isAfter(obtained) ? day : obtained;
    }

    private void checkBase(Snapshot base) throws MalformedFileException {
        RegistryId registry = base.info().registry();
        if (!registry.equals(RegistryId.US_NATIONAL)) {
            throw MalformedFileException.of(
                    file,
                    "an edition of " + RegistryId.US_NATIONAL + ", the one registry whose change lists are known",
                    "one of " + registry);
        }
        LocalDate day = base.info().coverage().oldest().orElse(since);
        if (!day.equals(since)) {
            throw MalformedFileException.of(
                            file,
                            "changes since " + day + ", the day of the edition they are applied to"
                                    + (day.equals(base.info()
                                                    .coverage()
                                                    .newest()
                                                    .orElse(day))
                                            ? ""
                                            : ", of its oldest area code")
                                    + (since.isBefore(day)
                                            ? " (the edition is newer than these: they, or later ones, were applied to it; if not, load a"
                                                    + " full list)"
                                            : " (a change list that was missed is not repeated by the next: load a full list)"),
                            "changes since " + since)
                    .withFault(obtained.isAfter(day) ? Fault.MISFIT : Fault.OLDER);
        }
        checkAreaCodes(base);
    }

    /** A list named for one area code has nothing of the others, which would look as new as it is. */
    private void checkAreaCodes(Snapshot base) throws MalformedFileException {
        for (int other : base.info().coverage().areaCodes()) {
            if (areaCode.isPresent() && areaCode.getAsInt() != other) {
                throw MalformedFileException.of(
                                file,
                                String.format(
                                        Locale.ROOT,
                                        "the changes of every area code of the edition, as of %03d (load a full list)",
                                        other),
                                String.format(
                                        Locale.ROOT, "those of area code %03d, as its name says", areaCode.getAsInt()))
                        .withFault(Fault.MISFIT);
            }
        }
    }

    /** Refuses a change that was made before a newer list of its area code. It would undo that list. */
    private void checkNotOlder(Snapshot base, ChangeRecord record) throws MalformedFileException {
        LocalDate day = day(base, areaCode(record.number()));
        if (day.isAfter(obtained)) {
            throw record.place()
                    .malformed(
                            "no change of an area code of which a newer list is held, that of " + day,
                            "one of a change list obtained on " + obtained + "; obtain one of " + day + " or later")
                    .withFault(Fault.MISFIT);
        }
    }

    /**
     * Whether a change was made before the list of its area code, which then already contains it. One day is
     * subtracted, because the zone of a moment is not known.
     */
    private boolean isBefore(Snapshot base, ChangeRecord record) {
        return record.moment()
                .toLocalDate()
                .isBefore(day(base, areaCode(record.number())).minusDays(1));
    }

    /**
     * Whether a change may be in the list of its area code already, because that was added later than the day on which
     * this list begins, and not before the day of the change. Then it does not show whether a change list was missed:
     * what a missed one had about the area code up to that day is in the list too.
     */
    private boolean mayBeInTheList(Snapshot base, ChangeRecord record) {
        LocalDate day = day(base, areaCode(record.number()));
        return day.isAfter(since) && !record.moment().toLocalDate().isAfter(day);
    }

    /**
     * Whether a removal has an addition of the same number at the same moment. Which of the two was first is not known.
     * So it shows nothing that there was nothing to be removed.
     */
    private boolean isUndoneAtOnce(int i) {
        ChangeRecord record = records.get(i);
        return !record.isAdded()
                && i + 1 < records.size()
                && records.get(i + 1).isAdded()
                && records.get(i + 1).number() == record.number()
                && records.get(i + 1).moment().equals(record.moment());
    }

    /** Whether an area code was added on the day of this list. Nobody knows which of the two was made first. */
    private boolean mayBeOlder(Snapshot base, long number) {
        return !obtained.equals(since) && day(base, areaCode(number)).equals(obtained);
    }

    private static int areaCode(long number) {
        return (int) (number / 1_000_0000 % 1_000);
    }

    private LocalDate day(Snapshot base, int areaCode) {
        return base.info().coverage().obtainedOn(areaCode).orElse(obtained);
    }

    private static boolean isListed(Snapshot base, ChangeRecord record) throws MalformedFileException {
        return switch (base.lookup(record.number()).answer()) {
            case LISTED -> true;
            case CLEAR -> false;
            case NOT_COVERED, NOT_HELD ->
                throw record.place()
                        .malformed(
                                record.line(),
                                "an area code that the edition covers",
                                String.format(Locale.ROOT, "area code %03d", areaCode(record.number())));
        };
    }

    /**
     * Whether all records of the list are from before the day on which its changes begin. Such a list is from another
     * time. Applying it would make the edition look newer than it is. One day is subtracted, as in {@link #isBefore}.
     * Single records may come late.
     */
    private Optional<String> ofAnEarlierPeriod() {
        LocalDate first = since.minusDays(1);
        return records.stream()
                .map(record -> record.moment().toLocalDate())
                .max(Comparator.naturalOrder())
                .filter(newest -> newest.isBefore(first))
                .map(newest -> ChangeReport.counted(records.size(), "record") + ", all before " + first
                        + ", the newest of " + newest);
    }

    /** How many records show whether the list fits, and how many show that it does not. */
    private static final class Fit {
        private long records;
        private long there;
        private long notThere;

        void count(boolean isAdded, boolean isListed) {
            records++;
            there += isAdded && isListed ? 1 : 0;
            notThere += isAdded || isListed ? 0 : 1;
        }
    }

    private Optional<String> misfit(Fit fit) {
        Optional<String> earlier = ofAnEarlierPeriod();
        if (earlier.isPresent()) {
            return earlier;
        }
        if ((fit.there + fit.notThere) * 100 <= fit.records * MOST_MISFITS_PERCENT) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "%,d that add a number already there and %,d that remove one that is not, of %,d",
                fit.there,
                fit.notThere,
                fit.records));
    }
}
