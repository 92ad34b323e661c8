package io.github.opendnc.registry;

import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One edition of one registry: where it came from, when each area code was obtained, and its numbers. Immutable and
 * thread-safe. Build it, share it, and replace it by the next edition. Nothing is closed while somebody reads it.
 */
public final class Snapshot {
    /** More fetches than a processor has under way, but fewer than its first cache has lines. */
    private static final int AT_ONCE = 64;

    private final SnapshotInfo info;
    private final NumberList numbers;
    /** The subscriptions of the seller it is asked for, perhaps none; empty if it answers for anybody who asks. */
    private final Optional<List<Subscription>> subscriptions;

    private final @Nullable FirstSeen firstSeen;
    /** By area code. The last place is for numbers outside country code 1, about which no list says anything. */
    private final @Nullable Lookup[] listed = new Lookup[NumberIndex.AREA_CODES + 1];

    private final @Nullable Lookup[] clear = new Lookup[NumberIndex.AREA_CODES + 1];
    private final Lookup notCovered;

    Snapshot(SnapshotInfo info, NumberIndex index) {
        this(info, NumberList.of(index), Optional.empty(), null);
    }

    private Snapshot(
            SnapshotInfo info,
            NumberList numbers,
            Optional<List<Subscription>> subscriptions,
            @Nullable FirstSeen firstSeen) {
        this.info = info;
        this.numbers = numbers;
        this.subscriptions = subscriptions;
        this.firstSeen = firstSeen;
        this.notCovered = Lookup.notCovered(info.registry(), subscriptions.isPresent());
        info.coverage().days().forEach(this::cover);
    }

    private void cover(int areaCode, LocalDate obtained) {
        List<Subscription> theirs = subscriptions.orElse(List.of()).stream()
                .filter(bought -> bought.covers(areaCode))
                .toList();
        if (theirs.isEmpty() && subscriptions.isPresent()) {
            return; // an area code that came later; the seller has not paid for it
        }
        listed[areaCode] = Lookup.of(info.registry(), Lookup.Answer.LISTED, obtained, theirs);
        clear[areaCode] = Lookup.of(info.registry(), Lookup.Answer.CLEAR, obtained, theirs);
    }

    /**
     * Starts a snapshot of a registry.
     *
     * @throws IllegalArgumentException for {@link RegistryId#SINGLE_LOOK_UP}, which has no list
     */
    public static SnapshotBuilder builder(RegistryId registry) {
        if (registry.equals(RegistryId.SINGLE_LOOK_UP)) {
            throw new IllegalArgumentException("registry: expected one that has a list, found " + registry);
        }
        return new SnapshotBuilder(registry);
    }

    /**
     * Opens the file of a snapshot that {@link #writeTo} wrote. Reads the file into memory, checks all of it, and
     * answers from the bytes that were checked. If the file is deleted, cut or overwritten afterwards, no answer
     * changes.
     *
     * <p>Takes as much heap as the file is long: 123 MB for 258 million numbers, in about a fifth of a second. While
     * one snapshot replaces another, both are in memory.
     *
     * @throws MalformedFileException if the file is not a snapshot, is damaged, has a format of another version, or is
     *     a folder, a pipe or a device
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws IOException if it cannot be read
     */
    public static Snapshot open(Path file) throws IOException {
        return SnapshotReader.read(file, SnapshotBytes.read(file));
    }

    /**
     * Opens the file of a snapshot as {@link #open} does, but leaves its numbers in the file. Takes half the time and
     * almost no heap, and several processes share one copy.
     *
     * <p><b>Danger.</b> The file is checked only now, but it answers for as long as the snapshot is in use. If somebody
     * overwrites it in the meantime, even with {@code cp}, listed numbers become clear without any error: a wrong "may
     * call". If somebody cuts it, the same happens until a read reaches the cut, which ends in an
     * {@link InternalError}. Map only a file that nobody changes in place. Deleting or renaming it is safe, if the
     * system allows that.
     *
     * @throws IOException as for {@link #open}
     */
    public static Snapshot openMapped(Path file) throws IOException {
        return SnapshotReader.read(file, SnapshotBytes.map(file));
    }

    /**
     * Writes this snapshot to a new file, in the format of docs/format.md, and waits until the device has it. The same
     * snapshot always makes the same bytes. A failure may leave an incomplete file behind, which {@link #open} refuses.
     *
     * <p>Changes that the snapshot carries beside its index are packed first: the file is that of {@link #compacted}.
     * On a POSIX file system nobody may write to it, and those may read it whom the umask allows.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file exists, because somebody may have mapped it
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if this snapshot is read {@linkplain #forSubscriptions by subscriptions}, because a
     *     file does not contain their days
     */
    public void writeTo(Path newFile) throws IOException {
        checkForAll();
        SnapshotFile.write(info, numbers.packed(info.coverage().areaCodes()), newFile);
    }

    /** Refuses if it is read by subscriptions: a snapshot made from it would answer after their last day. */
    private void checkForAll() {
        if (subscriptions.isPresent()) {
            throw new IllegalStateException(
                    info.registry() + ": expected a list for all sellers, found one that is read by subscriptions");
        }
    }

    /** This snapshot with the files that its numbers came from, as downloaded, in the order they were read. */
    public Snapshot withSources(List<SourceFile> sources) {
        return new Snapshot(info.withSources(sources), numbers, subscriptions, firstSeen);
    }

    /**
     * This snapshot as an edition of the store that keeps it, which a decision then names. A part of it is of the same
     * edition. One made from it with changes, or with area codes of another list, is of none yet.
     *
     * @param number counted from 1
     * @param publishedAt when it was published; empty if that is not known
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Snapshot withEdition(int number, Optional<Instant> publishedAt) {
        if (number < 1) {
            throw new IllegalArgumentException("edition: expected a number from 1 on, found " + number);
        }
        return new Snapshot(info.withEdition(number, publishedAt), numbers, subscriptions, firstSeen);
    }

    /**
     * The edition that results when changes are applied to this one. It shares the index of this one and carries the
     * changes beside it, so that it can be asked at once. With more than a million changes it gets an index of its own.
     *
     * <p>Changes are made for a certain edition: the numbers they add are not on its list, and the numbers they remove
     * are. Applied to another they go wrong: adding a number that is there removes it. Check with {@link #fits} first.
     *
     * @param inOrder the changes, the earliest first
     * @param coverage area codes and days of the new edition
     * @throws IllegalArgumentException if a number would then be listed in an area code that is not covered; or if this
     *     snapshot is a part of a list, and an area code that has numbers but is hidden by it is changed or covered
     */
    public Snapshot with(List<Changes> inOrder, Coverage coverage) {
        if (numbers.count() > info.numbers()
                && (inOrder.stream().anyMatch(this::changesHidden)
                        || coverage.areaCodes().stream().anyMatch(this::hides))) {
            throw new IllegalArgumentException("changes: expected none of an area code that this part of a list hides");
        }
        return of(numbers.with(inOrder), coverage);
    }

    private boolean changesHidden(Changes changes) {
        return Stream.of(changes.addedByAreaCode(), changes.removedByAreaCode())
                .flatMap(counts -> counts.keySet().stream())
                .anyMatch(this::hides);
    }

    private boolean hides(int areaCode) {
        return numbers.count(areaCode) > 0
                && info.coverage().obtainedOn(areaCode).isEmpty();
    }

    /** Whether changes are made for this edition: what they add is not on the list, and what they remove is. */
    public boolean fits(Changes changes) {
        return numbers.areThere(changes.addedNumbers(), false) && numbers.areThere(changes.removedNumbers(), true);
    }

    /**
     * The changes that turn this edition into another. If only one of the two covers an area code, its numbers count as
     * added or removed like any others.
     */
    public Changes changesTo(Snapshot other) {
        return IndexDifference.of(packed(), other.packed());
    }

    private Snapshot of(NumberList next, Coverage coverage) {
        if (IntStream.range(0, NumberIndex.AREA_CODES)
                .anyMatch(areaCode -> isListedUncovered(areaCode, next, coverage))) {
            throw new IllegalArgumentException(
                    "changes: expected numbers in area codes that are covered, found others");
        }
        return new Snapshot(
                new SnapshotInfo(info.registry(), coverage, covered(next, coverage), info.sources()),
                next,
                subscriptions,
                null);
    }

    /** Whether an area code would have numbers uncovered. Numbers that a part of a list hides may stay so. */
    private boolean isListedUncovered(int areaCode, NumberList next, Coverage coverage) {
        boolean wasCovered = info.coverage().obtainedOn(areaCode).isPresent();
        int hidden = wasCovered ? 0 : numbers.count(areaCode);
        return next.count(areaCode) > hidden && coverage.obtainedOn(areaCode).isEmpty();
    }

    private static long covered(NumberList numbers, Coverage coverage) {
        return coverage.areaCodes().stream().mapToLong(numbers::count).sum();
    }

    /**
     * This snapshot with the area codes of another, newer or older, added or in place of its own: lists that are bought
     * one area code at a time make one edition, and each keeps its day. The sources are those of both.
     *
     * @throws IllegalArgumentException if the other is of another registry
     * @throws IllegalStateException if the other is read {@linkplain #forSubscriptions by subscriptions}
     */
    public Snapshot withAreaCodesOf(Snapshot other) {
        other.checkForAll();
        if (!other.info.registry().equals(info.registry())) {
            throw new IllegalArgumentException(
                    "registry: expected " + info.registry() + ", found " + other.info.registry());
        }
        Map<Integer, LocalDate> days = new TreeMap<>(info.coverage().days());
        days.putAll(other.info.coverage().days());
        List<SourceFile> sources = Stream.concat(info.sources().stream(), other.info.sources().stream())
                .distinct()
                .toList();
        return of(numbers.with(other.info.coverage().areaCodes(), other.numbers), Coverage.of(days))
                .withSources(sources);
    }

    /**
     * This snapshot for somebody who may use only a part of it. For other area codes it answers
     * {@link Lookup.Answer#NOT_COVERED}. Shares the numbers with this snapshot.
     *
     * @param areaCodes the area codes to keep; one that this snapshot does not cover stays uncovered
     */
    public Snapshot restrictedTo(Set<Integer> areaCodes) {
        Map<Integer, LocalDate> days = new TreeMap<>(info.coverage().days());
        days.keySet().retainAll(Objects.requireNonNull(areaCodes, "area codes"));
        Coverage coverage = Coverage.of(days);
        return new Snapshot(info.restrictedTo(coverage, covered(numbers, coverage)), numbers, subscriptions, firstSeen);
    }

    /**
     * This snapshot for one seller. Like {@link #restrictedTo}, it covers only the area codes of the seller's
     * subscriptions, and each area code answers only on the days of the subscriptions to it. Without subscriptions it
     * covers nothing. Shares the numbers with this snapshot, so that one copy in memory serves many sellers.
     *
     * <p><b>Danger:</b> a newer list in its place covers all again, except by {@link io.github.opendnc.Scrubber#forSeller}.
     *
     * @throws IllegalArgumentException if one is for another registry, or they name several sellers
     */
    public Snapshot forSubscriptions(Collection<Subscription> bought) {
        Subscription.sellerOf(bought); // refuses several
        Set<Integer> paid = new TreeSet<>();
        for (Subscription each : bought) {
            each.checkRegistry(info.registry());
            paid.addAll(each.areaCodes().orElse(info.coverage().areaCodes()));
        }
        Snapshot part = restrictedTo(paid);
        return new Snapshot(part.info, numbers, Optional.of(List.copyOf(bought)), firstSeen);
    }

    /** The area codes covered for which its seller has no valid subscription on a day, each with the reason. */
    public SortedMap<Integer, String> outsideSubscriptionsOn(LocalDate day) {
        SortedMap<Integer, String> reasons = new TreeMap<>();
        long epochDay = day.toEpochDay();
        for (int areaCode : info.coverage().areaCodes()) {
            Optional.ofNullable(clear[areaCode])
                    .flatMap(answer -> answer.whyNotOn(epochDay))
                    .ifPresent(reason -> reasons.put(areaCode, reason));
        }
        return reasons;
    }

    /** This snapshot with knowledge of when its numbers first appeared, which decisions about listed ones then state. */
    public Snapshot withFirstSeen(FirstSeen known) {
        return new Snapshot(info, numbers, subscriptions, Objects.requireNonNull(known, "first seen"));
    }

    /** When a listed number first appeared; empty if that is not known. */
    public Optional<FirstSeen.Sighting> firstSeen(long e164) {
        boolean isListed = lookup(e164).answer() == Lookup.Answer.LISTED;
        return firstSeen == null || !isListed ? Optional.empty() : firstSeen.of(e164);
    }

    /** This snapshot with all changes packed into an index of its own. It gives the same answers, a little faster. */
    public Snapshot compacted() {
        return changes() == 0 ? this : new Snapshot(info, NumberList.of(numbers.packed()), subscriptions, firstSeen);
    }

    /** How many numbers have changed since the index was packed. These changes are carried beside the index. */
    public long changes() {
        return numbers.changes();
    }

    /** The numbers of the area codes covered, all in an index. */
    NumberIndex packed() {
        return numbers.packed(info.coverage().areaCodes());
    }

    /** Which edition this is. */
    public SnapshotInfo info() {
        return info;
    }

    /** What this edition says about a number; {@link Lookup.Answer#NOT_COVERED} for a number outside country code 1. */
    public Lookup lookup(PhoneNumber number) {
        return lookup(number.e164());
    }

    /**
     * What this edition says about a number; {@link Lookup.Answer#NOT_COVERED} for a number outside country code 1.
     *
     * @param number E.164 without the plus sign, for example 12125550143
     */
    public Lookup lookup(long number) {
        if (!NumberIndex.inRange(number)) {
            return notCovered;
        }
        int areaCode = NumberIndex.areaCode(number);
        return answer(areaCode, numbers.contains(areaCode, NumberIndex.local(number)));
    }

    private Lookup answer(int areaCode, boolean isListed) {
        Lookup answer = isListed ? listed[areaCode] : clear[areaCode];
        return answer == null ? notCovered : answer;
    }

    /** The answers of {@link #lookup(PhoneNumber)} for many numbers, in their order; faster than asking one by one. */
    public List<Lookup> lookup(Collection<PhoneNumber> asked) {
        Lookup[] answers = new Lookup[asked.size()];
        lookup(asked.stream().mapToLong(PhoneNumber::e164).toArray(), answers);
        return List.of(answers);
    }

    /**
     * The answers of {@link #lookup(long)} for many numbers. Their memory is fetched for many at once, which is faster
     * than asking one by one (docs/benchmarks.md). Allocates about 500 bytes, however many numbers there are.
     *
     * @param asked numbers, E.164 without the plus sign
     * @param answers receives the answer to {@code asked[i]} at {@code i}
     * @throws IllegalArgumentException if {@code answers} is shorter than {@code asked}
     */
    public void lookup(long[] asked, @Nullable Lookup[] answers) {
        if (answers.length < asked.length) {
            throw new IllegalArgumentException(
                    "answers: expected " + asked.length + " places, found " + answers.length);
        }
        if (asked.length == 1) {
            answers[0] = lookup(asked[0]); // a single number shares no wait with others
            return;
        }
        NumberList.Batch batch = numbers.batch(Math.min(AT_ONCE, asked.length));
        for (int from = 0; from < asked.length; from += AT_ONCE) {
            int count = Math.min(AT_ONCE, asked.length - from);
            batch.fetch(asked, from, count);
            for (int i = 0; i < count; i++) {
                answers[from + i] = answer(batch.areaCode(i), batch.holds(i, asked[from + i]));
            }
        }
    }

    /** How many bytes the index takes, in memory or mapped, together with the changes carried beside it. */
    public long indexBytes() {
        return numbers.bytes();
    }

    /** How many numbers are listed in an area code; empty if it is not covered. */
    public OptionalLong count(int areaCode) {
        return info.coverage().obtainedOn(areaCode).isPresent()
                ? OptionalLong.of(numbers.count(areaCode))
                : OptionalLong.empty();
    }

    @Override
    public String toString() {
        return info.toString();
    }
}
