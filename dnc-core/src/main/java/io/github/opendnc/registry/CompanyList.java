package io.github.opendnc.registry;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A company's own (entity-specific) do-not-call list. Each number on it is barred forever, from the day of its request
 * on. Immutable and thread-safe.
 *
 * <p>A sorted array of longs, searched by binary search. The number is in the high 40 bits and the day of the request
 * in the low 24. It takes eight bytes a number, and a lookup allocates nothing.
 */
public final class CompanyList {
    private static final int DAY_BITS = 24;
    private static final long DAY_MASK = (1L << DAY_BITS) - 1;
    /** Added to the epoch day, so that days before 1970 are positive when packed. Day 0 means "always". */
    private static final long DAY_OFFSET = 1L << (DAY_BITS - 1);

    private static final CompanyList UNREADABLE = new CompanyList(new long[0], false, List.of(), true);

    /** Without a limit, a list that adds a changed file once a minute would name half a million files in a year. */
    private static final int MOST_SOURCES = 16;

    private final long[] entries;
    private final boolean readable;
    private final List<SourceFile> sources;
    private final boolean hasOthers;

    private CompanyList(long[] entries, boolean readable, List<SourceFile> sources, boolean hasOthers) {
        this.entries = entries;
        this.readable = readable;
        this.sources = sources;
        this.hasOthers = hasOthers;
    }

    /** Starts a list. */
    public static Builder builder() {
        return new Builder();
    }

    /** A list that exists but cannot be read now. What it says about any number is unknown. */
    public static CompanyList unreadable() {
        return UNREADABLE;
    }

    /** Whether the list could be read. */
    public boolean isReadable() {
        return readable;
    }

    /**
     * How many different numbers are on it.
     *
     * @throws IllegalStateException if the list could not be read
     */
    public int size() {
        checkReadable();
        return entries.length;
    }

    /** This list with the files that all of its numbers came from. */
    public CompanyList withSources(List<SourceFile> files) {
        return new CompanyList(entries, readable, List.copyOf(files), false);
    }

    /** What a decision records about it. */
    public CompanyListInfo info() {
        return new CompanyListInfo(readable, entries.length, sources, hasOthers);
    }

    /**
     * How many numbers of another list are not on this one. A list that could not be read cannot be compared with
     * another: ask {@link #isReadable} before, if one of them may be such a list.
     *
     * @throws IllegalStateException if this list or the other could not be read
     */
    public int missingOf(CompanyList other) {
        checkReadable();
        other.checkReadable();
        int missing = 0;
        for (long entry : other.entries) {
            missing += indexOf(entry >>> DAY_BITS) < 0 ? 1 : 0;
        }
        return missing;
    }

    /**
     * Whether a number is barred on a day. A number outside country code 1 is never on a company list.
     *
     * @param day the day of the call
     * @throws IllegalStateException if the list could not be {@linkplain #isReadable() read}
     */
    public boolean bars(PhoneNumber number, LocalDate day) {
        return bars(number.e164(), day.toEpochDay());
    }

    /**
     * Whether a number is barred on a day, for callers that ask very often.
     *
     * @param number E.164 without the plus sign: eleven digits, the first of them 1
     * @param epochDay the day of the call as {@link LocalDate#toEpochDay()}
     * @throws IllegalStateException if the list could not be read
     */
    public boolean bars(long number, long epochDay) {
        checkReadable();
        int i = indexOf(number);
        return i >= 0 && !isLater(entries[i] & DAY_MASK, epochDay);
    }

    /**
     * Whether a number is barred only from a day later than this one. If so, either the day of the call is wrong, or
     * the list contains something that nobody could know on that day.
     *
     * @param number E.164 without the plus sign
     * @param epochDay the day of the call as {@link LocalDate#toEpochDay()}
     * @throws IllegalStateException if the list could not be read
     */
    public boolean barsLater(long number, long epochDay) {
        checkReadable();
        int i = indexOf(number);
        return i >= 0 && isLater(entries[i] & DAY_MASK, epochDay);
    }

    /** Whether a packed day is later than another day, which may be any long. */
    private static boolean isLater(long packed, long epochDay) {
        return packed != 0 && packed - DAY_OFFSET > epochDay;
    }

    /**
     * Whether a number is on the list, whatever the day of its request.
     *
     * @param number E.164 without the plus sign
     * @throws IllegalStateException if the list could not be read
     */
    public boolean contains(long number) {
        checkReadable();
        return indexOf(number) >= 0;
    }

    /**
     * The day of the request; empty if the number is not listed, or is barred always.
     *
     * @throws IllegalStateException if the list could not be read
     */
    public Optional<LocalDate> requestedOn(PhoneNumber number) {
        checkReadable();
        int i = indexOf(number.e164());
        long day = i < 0 ? 0 : entries[i] & DAY_MASK;
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day - DAY_OFFSET));
    }

    private void checkReadable() {
        if (!readable) {
            throw new IllegalStateException("the company list could not be read, so it says nothing of any number");
        }
    }

    private int indexOf(long number) {
        int i = Arrays.binarySearch(entries, number << DAY_BITS);
        i = i >= 0 ? i : ~i;
        return i < entries.length && entries[i] >>> DAY_BITS == number ? i : -1;
    }

    /** One line, without any of its numbers. */
    @Override
    public String toString() {
        return info().toString();
    }

    /** Collects entries in any order. If a number has several entries, the earliest counts. Not thread-safe. */
    public static final class Builder {
        private long[] entries = new long[16];
        private int size;
        private final Set<SourceFile> sources = new LinkedHashSet<>();
        private boolean hasOthers;

        private Builder() {}

        /**
         * Bars a number from the day of its request on. That is a day where the person is: in Manila a day begins 12 or
         * 13 hours before it does in New York. If it comes after the day of the call, the call is not barred but
         * UNDETERMINED; {@link #add(PhoneNumber)} bars it everywhere at once.
         *
         * @throws IllegalArgumentException if it is not a number under country code 1, or the day is out of range
         *     (about 23,000 years either way from 1970)
         */
        @CanIgnoreReturnValue
        public Builder add(PhoneNumber number, LocalDate requestedOn) {
            return put(number, requestedOn.toEpochDay() + DAY_OFFSET);
        }

        /**
         * Bars a number always.
         *
         * @throws IllegalArgumentException if it is not a number under country code 1
         */
        @CanIgnoreReturnValue
        public Builder add(PhoneNumber number) {
            return put(number, 0);
        }

        /**
         * Bars all numbers of another list from the same days, for example to add a request of today to the list in
         * use. The files of that list count among the files of this one. If there are more than sixteen, only the first
         * and the last ones are named.
         *
         * <p>Where several threads add requests to one list, each must add to the list that is in use at that moment, for
         * example inside {@link java.util.concurrent.atomic.AtomicReference#updateAndGet}. Otherwise one of two requests
         * is lost.
         *
         * @throws IllegalStateException if that list could not be read
         */
        @CanIgnoreReturnValue
        public Builder add(CompanyList other) {
            other.checkReadable();
            if (size + other.entries.length > entries.length) {
                entries = Arrays.copyOf(entries, Math.addExact(size, other.entries.length));
            }
            System.arraycopy(other.entries, 0, entries, size, other.entries.length);
            size += other.entries.length;
            sources.addAll(other.sources);
            hasOthers |= other.hasOthers;
            return this;
        }

        private Builder put(PhoneNumber number, long day) {
            if (!number.isNorthAmerican()) {
                throw new IllegalArgumentException("company list: expected a number under country code 1");
            }
            if (day < 0 || day > DAY_MASK) {
                throw new IllegalArgumentException("company list: day out of range");
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, Math.max(16, size * 2));
            }
            entries[size++] = number.e164() << DAY_BITS | day;
            hasOthers = true;
            return this;
        }

        /** The list. */
        public CompanyList build() {
            long[] sorted = Arrays.copyOf(entries, size);
            Arrays.sort(sorted);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || sorted[kept - 1] >>> DAY_BITS != sorted[i] >>> DAY_BITS) {
                    sorted[kept++] = sorted[i];
                }
            }
            List<SourceFile> files = new ArrayList<>(sources);
            boolean areTooMany = files.size() > MOST_SOURCES;
            if (areTooMany) {
                files.subList(1, files.size() - MOST_SOURCES + 1).clear();
            }
            return new CompanyList(Arrays.copyOf(sorted, kept), true, List.copyOf(files), hasOthers || areTooMany);
        }
    }
}
