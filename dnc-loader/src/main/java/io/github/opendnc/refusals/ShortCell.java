package io.github.opendnc.refusals;

import io.github.opendnc.csv.EightBytes;

/** A cell of at most {@link #LONGEST} bytes as two words, so that it is compared at once. Reused; not thread-safe. */
final class ShortCell {
    static final int LONGEST = 2 * EightBytes.SIZE - 1;

    /** What was looked at is no such cell. */
    static final int OTHER = -1;

    private final byte delimiter;
    private final long delimiters;
    private long first;
    private long second;

    ShortCell(char delimiter) {
        this.delimiter = (byte) delimiter;
        delimiters = EightBytes.of(this.delimiter);
    }

    /**
     * Reads a cell that is not quoted.
     *
     * @param from where the cell begins
     * @param end where its record ends
     * @return how many bytes it has, or {@link #OTHER} if it has more or a control character
     */
    int read(byte[] bytes, int from, int end) {
        if (from + 2 * EightBytes.SIZE > bytes.length) {
            return OTHER;
        }
        long word = EightBytes.at(bytes, from);
        long next = EightBytes.at(bytes, from + EightBytes.SIZE);
        long marks = EightBytes.marks(word, delimiters);
        int length;
        if (marks != 0) {
            length = EightBytes.first(marks);
            first = word & before(marks);
            second = 0;
        } else {
            marks = EightBytes.marks(next, delimiters);
            length = EightBytes.SIZE + EightBytes.first(marks);
            first = word;
            second = next & before(marks);
        }
        int to = from + length;
        boolean isEnd = to == end || (to < end && bytes[to] == delimiter);
        return isEnd && length <= LONGEST ? length : OTHER;
    }

    /** The bits before the first marked byte. */
    private static long before(long marks) {
        return (Long.lowestOneBit(marks) >>> (Byte.SIZE - 1)) - 1;
    }

    long first() {
        return first;
    }

    long second() {
        return second;
    }
}
