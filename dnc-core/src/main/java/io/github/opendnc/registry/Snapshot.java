package io.github.opendnc.registry;

import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 * thread-safe: build it, share it, replace it by the next edition. Nothing is closed under a reader.
 */
public final class Snapshot {
    /** More fetches than a processor has under way, fewer than its first cache has lines. */
    private static final int AT_ONCE = 64;

    private final SnapshotInfo info;
    private final NumberList numbers;
    /** Of the seller it is asked for, who may have none; empty where it answers for whoever asks. */
    private final Optional<List<Subscription>> subscriptions;

    private final @Nullable FirstSeen firstSeen;
    /** By area code; the last is for numbers outside country code 1, of which no list speaks. */
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
            return; // an area code that came later, and that the seller has not paid for
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
     * Opens the file of a snapshot, written by {@link #writeTo}: reads it into memory, checks all of it, and answers from
     * the bytes that were checked. What becomes of the file afterwards, deleted, cut or written over, changes no answer.
     *
     * <p>Takes as much of the heap as the file is long, for 258 million numbers 123 MB, and there about a fifth of a second.
     * While one snapshot takes the place of another both are held.
     *
     * @throws MalformedFileException if the file is no snapshot, is damaged, has a format of another version, or is a
     *     folder, a pipe or a device
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws IOException if it cannot be read
     */
    public static Snapshot open(Path file) throws IOException {
        return SnapshotReader.read(file, SnapshotBytes.read(file));
    }

    /**
     * Opens the file of a snapshot as {@link #open} does, but maps it and leaves its numbers there. Takes half the time and
     * next to nothing of the heap, and several processes share one copy.
     *
     * <p><b>Danger.</b> The file is checked now, and answers for as long as the snapshot is in use. Whoever writes over it
     * in the meantime, and be it with {@code cp}, makes listed numbers clear, and nothing says so: a wrong "may call".
     * Whoever cuts it does the same until the cut is met, which ends in an {@link InternalError}. Map only a file that
     * nobody changes in place. To delete or rename it is safe, where the system allows that.
     *
     * @throws MalformedFileException if the file is no snapshot, is damaged, has a format of another version, or is a
     *     folder, a pipe or a device
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws IOException if it cannot be read
     */
    public static Snapshot openMapped(Path file) throws IOException {
        return SnapshotReader.read(file, SnapshotBytes.map(file));
    }

    /**
     * Writes this snapshot to a new file, in the format of docs/format.md, and waits until the device has it. The same
     * snapshot makes the same bytes. A failure may leave a part of the file behind, which {@link #open} refuses.
     *
     * <p>Changes that the snapshot carries along are packed first: the file is that of {@link #compacted}.
     *
     * <p>On a POSIX file system nobody may write to the file, and as many may read it as the umask allows: 0444, most often.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file exists: one that may be mapped is never overwritten
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if it is read {@linkplain #forSubscriptions by subscriptions}: a file does not know their days
     */
    public void writeTo(Path newFile) throws IOException {
        checkForAll();
        SnapshotFile.write(info, numbers.packed(info.coverage().areaCodes()), newFile);
    }

    /** What is made of one that is read by subscriptions would answer after their last day. */
    private void checkForAll() {
        if (subscriptions.isPresent()) {
            throw new IllegalStateException(info.registry()
                    + ": expected a list for all sellers, found one that is read by the subscriptions of some");
        }
    }

    /** This snapshot, with the files its numbers came from, as downloaded, in the order they were read. */
    public Snapshot withSources(List<SourceFile> sources) {
        return new Snapshot(info.withSources(sources), numbers, subscriptions, firstSeen);
    }

    /**
     * This snapshot, by the number that its edition has in the store which keeps it: a decision then names it. A part of it has that
     * number too; what changes, or area codes of another list, make of it is no edition yet.
     *
     * @param number counted from 1
     * @throws IllegalArgumentException if it is less
     */
    public Snapshot withEdition(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("edition: expected a number from 1 on, found " + number);
        }
        return new Snapshot(info.withEdition(number), numbers, subscriptions, firstSeen);
    }

    /**
     * The edition that changes make of this one. It shares the index with this one and carries the changes beside it, so it
     * can be asked at once; when they come to more than a million, it has an index of its own.
     *
     * <p>Changes are meant for a certain edition: added numbers are not on this list, removed ones are. Where that is not so
     * the result is another list than was meant: a number that is added though it is on the list is taken off it. {@link #fits}
     * tells.
     *
     * @param inOrder the first first
     * @param coverage area codes and days of the edition
     * @throws IllegalArgumentException if a number is then listed in an area code that is not covered; or if one changes in an area
     *     code that this part of a list hides, whose numbers it has all the same
     */
    public Snapshot with(List<Changes> inOrder, Coverage coverage) {
        if (numbers.count() > info.numbers() && inOrder.stream().anyMatch(this::changesHidden)) {
            throw new IllegalArgumentException("changes: expected none of an area code that this part of a list hides");
        }
        return of(numbers.with(inOrder), coverage);
    }

    private boolean changesHidden(Changes changes) {
        return Stream.of(changes.addedByAreaCode(), changes.removedByAreaCode())
                .flatMap(counts -> counts.keySet().stream())
                .anyMatch(areaCode -> numbers.count(areaCode) > 0
                        && info.coverage().obtainedOn(areaCode).isEmpty());
    }

    /** Whether changes are meant for this edition: no number that they add is on the list, and each that they remove is. */
    public boolean fits(Changes changes) {
        return numbers.areThere(changes.addedNumbers(), false) && numbers.areThere(changes.removedNumbers(), true);
    }

    /**
     * What must be done to this edition to make it another. The numbers of an area code that only one of them covers count
     * as added or removed like any other.
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

    /** A part of a list holds the numbers of other area codes too, and does not cover them. */
    private boolean isListedUncovered(int areaCode, NumberList next, Coverage coverage) {
        boolean wasCovered = info.coverage().obtainedOn(areaCode).isPresent();
        int hidden = wasCovered ? 0 : numbers.count(areaCode);
        return next.count(areaCode) > hidden && coverage.obtainedOn(areaCode).isEmpty();
    }

    private static long covered(NumberList numbers, Coverage coverage) {
        return coverage.areaCodes().stream().mapToLong(numbers::count).sum();
    }

    /**
     * This snapshot with the area codes of another, newer or older, in the place of its own: lists that are bought and
     * downloaded area code by area code, each with its day, as one edition. Sources are those of both.
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
     * This snapshot for somebody who may use a part of it: of other area codes it says {@link Lookup.Answer#NOT_COVERED}.
     * Shares the numbers with this one.
     *
     * @param areaCodes those that are left; one that this snapshot does not cover is not covered
     */
    public Snapshot restrictedTo(Set<Integer> areaCodes) {
        Map<Integer, LocalDate> days = new TreeMap<>(info.coverage().days());
        days.keySet().retainAll(areaCodes);
        Coverage coverage = Coverage.of(days);
        return new Snapshot(info.restrictedTo(coverage, covered(numbers, coverage)), numbers, subscriptions, firstSeen);
    }

    /**
     * This snapshot for a seller: as {@link #restrictedTo} the area codes of its subscriptions, each of which is answered for
     * on the days of those that are for it. Without any it covers nothing. Shares the numbers with this one, so that one copy in
     * memory serves many sellers.
     *
     * @throws IllegalArgumentException if one is for another registry
     */
    public Snapshot forSubscriptions(Collection<Subscription> bought) {
        Set<Integer> paid = new TreeSet<>();
        for (Subscription each : bought) {
            if (!each.registry().equals(info.registry())) {
                throw new IllegalArgumentException(
                        "subscription: expected one to " + info.registry() + ", found one to " + each.registry());
            }
            paid.addAll(each.areaCodes().orElse(info.coverage().areaCodes()));
        }
        Snapshot part = restrictedTo(paid);
        return new Snapshot(part.info, numbers, Optional.of(List.copyOf(bought)), firstSeen);
    }

    /**
     * The area codes covered of which no subscription of the seller for whom it is read says anything on a day, each with the
     * reason in words; none where it is read for nobody.
     */
    public SortedMap<Integer, String> outsideSubscriptionsOn(LocalDate day) {
        SortedMap<Integer, String> reasons = new TreeMap<>();
        for (int areaCode : info.coverage().areaCodes()) {
            Optional.ofNullable(clear[areaCode])
                    .flatMap(answer -> answer.whyNotOn(day.toEpochDay()))
                    .ifPresent(reason -> reasons.put(areaCode, reason));
        }
        return reasons;
    }

    /** This snapshot, knowing when its numbers first appeared: a decision then says so of a number that is listed. */
    public Snapshot withFirstSeen(FirstSeen known) {
        return new Snapshot(info, numbers, subscriptions, known);
    }

    /** When a number that is listed first appeared; empty where that is not known. */
    public Optional<FirstSeen.Sighting> firstSeen(long e164) {
        boolean isListed = lookup(e164).answer() == Lookup.Answer.LISTED;
        return firstSeen == null || !isListed ? Optional.empty() : firstSeen.of(e164);
    }

    /** This snapshot with an index of its own, without changes beside it: the same answers, and a little faster. */
    public Snapshot compacted() {
        return changes() == 0 ? this : new Snapshot(info, NumberList.of(numbers.packed()), subscriptions, firstSeen);
    }

    /** How many numbers have changed since the index was packed, and are carried beside it. */
    public long changes() {
        return numbers.changes();
    }

    /** The numbers of the area codes covered, in an index alone. */
    NumberIndex packed() {
        return numbers.packed(info.coverage().areaCodes());
    }

    /** Which edition this is. */
    public SnapshotInfo info() {
        return info;
    }

    /** What this edition says of a number; one outside country code 1 is {@link Lookup.Answer#NOT_COVERED}. */
    public Lookup lookup(PhoneNumber number) {
        return lookup(number.e164());
    }

    /**
     * What this edition says of a number. A number outside country code 1 is {@link Lookup.Answer#NOT_COVERED}.
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

    /**
     * What this edition says of many numbers, in their order: the same as {@link #lookup(PhoneNumber)} of each, and faster than
     * one by one.
     */
    public List<Lookup> lookup(Collection<PhoneNumber> asked) {
        Lookup[] answers = new Lookup[asked.size()];
        lookup(asked.stream().mapToLong(PhoneNumber::e164).toArray(), answers);
        return List.of(answers);
    }

    /**
     * What this edition says of many numbers: the same as {@link #lookup(long)} of each. The memory that holds the answers
     * is fetched for many of them at once, which is faster than one by one (docs/benchmarks.md). Allocates some 500 bytes,
     * however many numbers there are.
     *
     * @param asked numbers, E.164 without the plus sign
     * @param answers receives the answer to {@code asked[i]} at {@code i}
     * @throws IllegalArgumentException if there is not a place for every answer
     */
    public void lookup(long[] asked, @Nullable Lookup[] answers) {
        if (answers.length < asked.length) {
            throw new IllegalArgumentException(
                    "answers: expected " + asked.length + " places, found " + answers.length);
        }
        if (asked.length == 1) {
            answers[0] = lookup(asked[0]); // nothing is waited for together
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

    /** How many bytes the index of the numbers takes, in memory or mapped, and the changes carried beside it. */
    public long indexBytes() {
        return numbers.bytes();
    }

    /** How many numbers are listed in an area code; empty when it is not covered. */
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
