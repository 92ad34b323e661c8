package io.github.opendnc.registry;

import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One edition of one registry: where it came from, when each area code was obtained, and its numbers. Immutable and
 * thread-safe: build it, share it, replace it by the next edition. Nothing is closed under a reader.
 */
public final class Snapshot {
    /** More fetches than a processor has under way, fewer than its first cache has lines. */
    private static final int AT_ONCE = 64;

    private final SnapshotInfo info;
    private final NumberIndex index;
    /** By area code; the last is for numbers outside country code 1, of which no list speaks. */
    private final @Nullable Lookup[] listed = new Lookup[NumberIndex.AREA_CODES + 1];

    private final @Nullable Lookup[] clear = new Lookup[NumberIndex.AREA_CODES + 1];
    private final Lookup notCovered;

    Snapshot(SnapshotInfo info, NumberIndex index) {
        this.info = info;
        this.index = index;
        this.notCovered = Lookup.notCovered(info.registry());
        for (int areaCode : info.coverage().areaCodes()) {
            info.coverage().obtainedOn(areaCode).ifPresent(day -> {
                listed[areaCode] = Lookup.of(info.registry(), Lookup.Answer.LISTED, day);
                clear[areaCode] = Lookup.of(info.registry(), Lookup.Answer.CLEAR, day);
            });
        }
    }

    /** Starts a snapshot of a registry. */
    public static SnapshotBuilder builder(RegistryId registry) {
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
     * <p>On a POSIX file system nobody may write to the file, and as many may read it as the umask allows: 0444, most often.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file exists: one that may be mapped is never overwritten
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path newFile) throws IOException {
        SnapshotFile.write(info, index, newFile);
    }

    /** This snapshot, with the files its numbers came from, as downloaded, in the order they were read. */
    public Snapshot withSources(List<SourceFile> sources) {
        return new Snapshot(new SnapshotInfo(info.registry(), info.coverage(), info.numbers(), sources), index);
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
        return answer(areaCode, index.contains(areaCode, NumberIndex.local(number)));
    }

    private Lookup answer(int areaCode, boolean isListed) {
        Lookup answer = isListed ? listed[areaCode] : clear[areaCode];
        return answer == null ? notCovered : answer;
    }

    /**
     * What this edition says of many numbers: the same as {@link #lookup(long)} of each. The memory that holds the answers
     * is fetched for many of them at once, which is faster than one by one (docs/benchmarks.md). Allocates some 500 bytes,
     * however many numbers there are.
     *
     * @param numbers E.164 without the plus sign
     * @param answers receives the answer to {@code numbers[i]} at {@code i}
     * @throws IllegalArgumentException if there is not a place for every answer
     */
    public void lookup(long[] numbers, @Nullable Lookup[] answers) {
        if (answers.length < numbers.length) {
            throw new IllegalArgumentException(
                    "answers: expected " + numbers.length + " places, found " + answers.length);
        }
        long[] places = new long[Math.min(AT_ONCE, numbers.length)];
        for (int from = 0; from < numbers.length; from += AT_ONCE) {
            int count = Math.min(AT_ONCE, numbers.length - from);
            for (int i = 0; i < count; i++) {
                places[i] = index.place(numbers[from + i]);
            }
            index.fetch(places, count);
            for (int i = 0; i < count; i++) {
                answers[from + i] = answer(NumberIndex.areaCodeAt(places[i]), index.holds(places[i]));
            }
        }
    }

    /** How many bytes the index of the numbers takes, in memory or mapped. */
    public long indexBytes() {
        return index.bytes();
    }

    /** How many numbers are listed in an area code; empty when it is not covered. */
    public OptionalLong count(int areaCode) {
        return info.coverage().obtainedOn(areaCode).isPresent()
                ? OptionalLong.of(index.count(areaCode))
                : OptionalLong.empty();
    }

    @Override
    public String toString() {
        return info.toString();
    }
}
