package io.github.opendnc.registry;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * A set of numbers under country code 1 that changes and is combined with others. It has a RoaringBitmap of local
 * numbers for each area code. Not thread-safe while it changes.
 */
final class NumberSet {
    /** As many as take a fraction of a millisecond. */
    private static final int AT_ONCE = 1 << 13;

    private final @Nullable RoaringBitmap[] areaCodes = new RoaringBitmap[NumberIndex.AREA_CODES];

    /** Adds a number; false if it is there already. */
    @CanIgnoreReturnValue
    boolean add(long e164) {
        return of(NumberIndex.areaCode(e164)).checkedAdd(NumberIndex.local(e164));
    }

    /** Removes a number; false if it is not there. */
    @CanIgnoreReturnValue
    boolean remove(long e164) {
        RoaringBitmap locals = areaCodes[NumberIndex.areaCode(e164)];
        return locals != null && locals.checkedRemove(NumberIndex.local(e164));
    }

    boolean contains(long e164) {
        RoaringBitmap locals = areaCodes[NumberIndex.areaCode(e164)];
        return locals != null && locals.contains(NumberIndex.local(e164));
    }

    /** The local numbers of an area code; they may be changed. */
    RoaringBitmap of(int areaCode) {
        RoaringBitmap locals = areaCodes[areaCode];
        if (locals == null) {
            locals = new RoaringBitmap();
            areaCodes[areaCode] = locals;
        }
        return locals;
    }

    /** The local numbers of an area code; null if it never had any. */
    @Nullable
    RoaringBitmap ofOrNull(int areaCode) {
        return areaCodes[areaCode];
    }

    long count() {
        long count = 0;
        for (RoaringBitmap locals : areaCodes) {
            count += locals == null ? 0 : locals.getLongCardinality();
        }
        return count;
    }

    /** About how many bytes it takes. */
    long bytes() {
        long bytes = 0;
        for (RoaringBitmap locals : areaCodes) {
            bytes += locals == null ? 0 : locals.getLongSizeInBytes();
        }
        return bytes;
    }

    /** Visits the numbers, ascending. */
    void forEach(LongConsumer number) {
        int since = 0;
        for (int areaCode = 0; areaCode < areaCodes.length; areaCode++) {
            RoaringBitmap locals = areaCodes[areaCode];
            if (locals != null) {
                long first = NumberIndex.number(areaCode, 0);
                locals.forEach((IntConsumer) local -> number.accept(first + local));
                since += locals.getCardinality();
                if (since > AT_ONCE) {
                    SnapshotFile.letOthersGoFirst();
                    since = 0;
                }
            }
        }
    }

    /** A copy that changes independently. */
    NumberSet copy() {
        NumberSet copy = new NumberSet();
        for (int areaCode = 0; areaCode < areaCodes.length; areaCode++) {
            RoaringBitmap locals = areaCodes[areaCode];
            if (locals != null) {
                copy.areaCodes[areaCode] = locals.clone();
            }
        }
        return copy;
    }

    byte[] gaps() {
        NumberGaps.Writer gaps = new NumberGaps.Writer();
        forEach(gaps::add);
        return gaps.gaps();
    }
}
