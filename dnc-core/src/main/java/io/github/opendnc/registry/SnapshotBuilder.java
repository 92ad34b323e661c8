package io.github.opendnc.registry;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds one {@link Snapshot}: declare the area codes it covers, then add numbers in any order. Not thread-safe.
 *
 * <p>After {@link #build}, every further use throws {@link IllegalStateException}: a second list would cover the same
 * area codes and hold no numbers.
 *
 * <pre>{@code
 * Snapshot snapshot = Snapshot.builder(RegistryId.US_NATIONAL)
 *         .covering(212, LocalDate.parse("2026-11-14"))
 *         .add(1_212_555_0143L)
 *         .build();
 * }</pre>
 */
public final class SnapshotBuilder {
    private final RegistryId registry;
    private final Map<Integer, LocalDate> obtainedOn = new TreeMap<>();
    private final boolean[] covered = new boolean[NumberIndex.AREA_CODES];
    private final NumberIndexBuilder numbers = new NumberIndexBuilder();
    private boolean built;

    SnapshotBuilder(RegistryId registry) {
        this.registry = registry;
    }

    /**
     * Declares that the list covers an area code. If you declare it twice, the earlier day counts, so that an old file
     * cannot hide behind a new one.
     *
     * @param areaCode 000 to 999
     * @param obtained the day on which its list was obtained
     * @throws IllegalArgumentException if the area code is out of range, or the day is not in the years 1 to 9999
     */
    @CanIgnoreReturnValue
    public SnapshotBuilder covering(int areaCode, LocalDate obtained) {
        checkOpen();
        NumberIndex.checkAreaCode(areaCode);
        Coverage.checkDay(obtained);
        covered[areaCode] = true;
        obtainedOn.merge(areaCode, obtained, (one, other) -> one.isBefore(other) ? one : other);
        return this;
    }

    /** Whether the area code has been declared. */
    public boolean covers(int areaCode) {
        checkOpen();
        return areaCode >= 0 && areaCode < covered.length && covered[areaCode];
    }

    /**
     * Adds a number by its parts. Adding it twice is the same as adding it once.
     *
     * @param areaCode a declared area code
     * @param local any seven-digit local number, 0 to 9999999
     * @throws IllegalArgumentException if the area code was not declared or the local number is out of range
     */
    @CanIgnoreReturnValue
    public SnapshotBuilder add(int areaCode, int local) {
        check(areaCode, local);
        numbers.add(areaCode, local);
        return this;
    }

    /**
     * Adds a number.
     *
     * @param number E.164 without the plus sign, under country code 1, in a declared area code
     * @throws IllegalArgumentException if the number is anything else
     */
    @CanIgnoreReturnValue
    public SnapshotBuilder add(long number) {
        checkOpen();
        if (!NumberIndex.inRange(number)) {
            throw new IllegalArgumentException("number: expected country code 1 and ten digits");
        }
        return add(NumberIndex.areaCode(number), NumberIndex.local(number));
    }

    /**
     * Adds a number.
     *
     * @param number one under country code 1, in a declared area code
     * @throws IllegalArgumentException if the number is anything else
     */
    @CanIgnoreReturnValue
    public SnapshotBuilder add(PhoneNumber number) {
        return add(number.e164());
    }

    /**
     * Adds up to a thousand numbers at once, all of one block, as a reader of a sorted list finds them.
     *
     * @param areaCode a declared area code
     * @param thousand the first four digits of the local numbers, 0 to 9999
     * @param members 16 longs: bit {@code r & 63} of {@code members[r >> 6]} adds local number
     *     {@code thousand * 1000 + r}
     * @throws IllegalArgumentException if the area code was not declared, the block is out of range, or a bit stands
     *     for a number beyond the thousand
     */
    @CanIgnoreReturnValue
    public SnapshotBuilder addThousand(int areaCode, int thousand, long[] members) {
        checkCovered(areaCode);
        if (thousand < 0
                || thousand >= NumberIndex.THOUSANDS
                || members.length != Thousand.WORDS
                || !Thousand.isWithin(members)) {
            throw new IllegalArgumentException("block: expected 0000 to 9999 and a thousand bits in 16 longs");
        }
        numbers.addThousand(areaCode, thousand, members);
        return this;
    }

    /**
     * Removes a number. Removing one that is not there changes nothing.
     *
     * @param areaCode a declared area code
     * @param local any seven-digit local number, 0 to 9999999
     * @throws IllegalArgumentException if the area code was not declared or the local number is out of range
     */
    @CanIgnoreReturnValue
    public SnapshotBuilder remove(int areaCode, int local) {
        check(areaCode, local);
        numbers.remove(areaCode, local);
        return this;
    }

    /** Builds the snapshot from what was added. */
    public Snapshot build() {
        checkOpen();
        built = true;
        NumberIndex index = numbers.freeze();
        return new Snapshot(new SnapshotInfo(registry, Coverage.of(obtainedOn), index.count(), List.of()), index);
    }

    private void checkOpen() {
        if (built) {
            throw new IllegalStateException("snapshot builder: expected one snapshot of it, found another use");
        }
    }

    private void checkCovered(int areaCode) {
        if (!covers(areaCode)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "area code %03d is not in the coverage declared for %s", areaCode, registry));
        }
    }

    private void check(int areaCode, int local) {
        checkCovered(areaCode);
        if (local < 0 || local >= NumberIndex.LOCALS) {
            throw new IllegalArgumentException("local number: expected seven digits");
        }
    }
}
