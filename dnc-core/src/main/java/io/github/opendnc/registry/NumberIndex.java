package io.github.opendnc.registry;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * A set of telephone numbers under country code 1: one bitmap per area code over the ten million seven-digit local
 * numbers 0000000 to 9999999.
 *
 * <p>Layout. A number is {@code 1 AAA LLLLLLL}: the area code {@code AAA} picks one of a thousand slots by plain array
 * index, the local part {@code LLLLLLL} is looked up in that slot's RoaringBitmap (a binary search over at most 153
 * chunks of 65,536, then one chunk). Every local part is allowed: real registries hold numbers that the numbering plan
 * calls impossible, and dropping one would turn a listed number into a permitted call.
 *
 * <p>Bound. A lookup allocates nothing and takes no lock; a frozen index is never written again, which is what makes
 * RoaringBitmap safe to share between threads.
 *
 * <p>This type is the only one that knows the layout, so that a denser one can replace it after a measurement.
 */
final class NumberIndex {
    static final int AREA_CODES = 1_000;
    static final int LOCALS = 10_000_000;
    private static final long FIRST = 1_000_000_0000L;
    private static final long LAST = 1_999_999_9999L;

    private final @Nullable RoaringBitmap[] areas;

    private NumberIndex(@Nullable RoaringBitmap[] areas) {
        this.areas = areas;
    }

    boolean contains(int areaCode, int local) {
        RoaringBitmap area = areas[areaCode];
        return area != null && area.contains(local);
    }

    long count(int areaCode) {
        RoaringBitmap area = areas[areaCode];
        return area == null ? 0 : area.getLongCardinality();
    }

    long count() {
        long count = 0;
        for (int areaCode = 0; areaCode < AREA_CODES; areaCode++) {
            count += count(areaCode);
        }
        return count;
    }

    /** Whether the number is eleven digits that begin with country code 1. */
    static boolean inRange(long number) {
        return number >= FIRST && number <= LAST;
    }

    static int areaCode(long number) {
        return (int) ((number - FIRST) / LOCALS);
    }

    static int local(long number) {
        return (int) ((number - FIRST) % LOCALS);
    }

    static void checkAreaCode(int areaCode) {
        if (areaCode < 0 || areaCode >= AREA_CODES) {
            throw new IllegalArgumentException("area code: expected 000 to 999, found " + areaCode);
        }
    }

    /** Collects numbers in any order. Not thread-safe. Frozen at most once. */
    static final class Builder {
        private final @Nullable RoaringBitmap[] areas = new RoaringBitmap[AREA_CODES];

        void add(int areaCode, int local) {
            RoaringBitmap area = areas[areaCode];
            if (area == null) {
                area = new RoaringBitmap();
                areas[areaCode] = area;
            }
            area.add(local);
        }

        void remove(int areaCode, int local) {
            RoaringBitmap area = areas[areaCode];
            if (area != null) {
                area.remove(local);
            }
        }

        NumberIndex freeze() {
            @Nullable RoaringBitmap[] frozen = areas.clone();
            for (RoaringBitmap area : frozen) {
                if (area != null) {
                    area.runOptimize();
                    area.trim();
                }
            }
            return new NumberIndex(frozen);
        }
    }
}
