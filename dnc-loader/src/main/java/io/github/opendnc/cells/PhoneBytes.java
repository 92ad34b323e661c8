package io.github.opendnc.cells;

import io.github.opendnc.numbering.PhoneNumber;
import java.nio.charset.Charset;

/**
 * Reads telephone numbers as {@link PhoneNumber#tryParse} does, but from bytes of ASCII and without making an object.
 * It reads only the usual ways of writing. Everything else, number or not, is left to that method.
 */
public final class PhoneBytes {
    /** The cell is not read here. */
    public static final long UNUSUAL = -1;

    /** There is no number. */
    public static final long NONE = 0;

    /** What {@link PhoneNumber#tryParse} notes if it dropped an extension. */
    public static final String EXTENSION_DROPPED = "extension dropped";

    private static final byte OTHER = -1;
    private static final byte SEPARATOR = -2;
    private static final byte BLANK = -3;
    private static final byte PLUS = -4;
    private static final byte POINT = -5;

    /** The digit that each byte is, or what else it is. */
    private static final byte[] KINDS = kinds();

    /** Numbers written in a usual way are at most this long. */
    private static final int LONGEST = 32;

    private static final int MOST_DIGITS = 15;
    private static final int LEAST_ABROAD = 7;
    private static final int NATIONAL = 10;
    private static final long NORTH_AMERICA = 1_000_000_0000L;
    /** A point before at most this many digits may be one from a spreadsheet. */
    private static final int MOST_DECIMALS = 2;

    private static final byte[] SCHEME = {'t', 'e', 'l', ':'};
    private static final int LONGEST_EXTENSION = 7;
    /** Turns a letter into its lower case. */
    private static final int LOWER = 0x20;

    private PhoneBytes() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (int i = 0; i < kinds.length; i++) {
            boolean digit = i >= '0' && i <= '9';
            kinds[i] = digit ? (byte) (i - '0') : "()-/".indexOf(i) >= 0 ? SEPARATOR : OTHER;
        }
        kinds[' '] = BLANK;
        kinds['\t'] = BLANK;
        kinds['+'] = PLUS;
        kinds['.'] = POINT;
        return kinds;
    }

    /** The number in a cell, in whatever way it is written, or {@link #NONE}. */
    public static long number(byte[] bytes, int from, int to, Charset charset) {
        long usual = read(bytes, from, to);
        return usual == UNUSUAL
                ? PhoneNumber.tryParse(new String(bytes, from, to - from, charset))
                        .number()
                        .map(PhoneNumber::e164)
                        .orElse(NONE)
                : Math.abs(usual);
    }

    /**
     * Reads a cell.
     *
     * @return the number in E.164 if there is nothing to note; its negative if an extension was dropped; or {@link
     *     #UNUSUAL}
     */
    public static long read(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return UNUSUAL;
        }
        int begin = afterScheme(bytes, from, to);
        int end = beforeExtension(bytes, begin, to);
        long number = digits(bytes, begin, end);
        return end == to || number == UNUSUAL ? number : -number;
    }

    /** Where the number begins, after a {@code tel:} if there is one. */
    private static int afterScheme(byte[] bytes, int from, int to) {
        boolean isThere = to - from > SCHEME.length && (bytes[from] | LOWER) == SCHEME[0];
        for (int i = 1; isThere && i < SCHEME.length; i++) {
            isThere = (bytes[from + i] | LOWER) == SCHEME[i];
        }
        return isThere ? from + SCHEME.length : from;
    }

    /** Where the number ends, before blanks and an {@code x} with only digits after it. */
    private static int beforeExtension(byte[] bytes, int from, int to) {
        int at = to - 1;
        while (at > from && bytes[at] >= '0' && bytes[at] <= '9') {
            at--;
        }
        int digits = to - 1 - at;
        if (digits == 0 || digits > LONGEST_EXTENSION || at <= from || (bytes[at] | LOWER) != 'x') {
            return to;
        }
        while (at > from && bytes[at - 1] == ' ') {
            at--;
        }
        return at;
    }

    private static long digits(byte[] bytes, int from, int to) {
        long value = 0;
        int count = 0;
        int leading = 0;
        int point = 0;
        boolean begun = false;
        boolean plus = false;
        for (int i = from; i < to; i++) {
            int kind = KINDS[bytes[i] & 0xFF];
            if (kind >= 0) {
                leading = count == 0 ? kind : leading;
                value = value * 10 + kind;
                count++;
            } else if (kind == OTHER || (kind == PLUS && begun)) {
                return UNUSUAL;
            } else {
                plus |= kind == PLUS;
                point = kind == POINT ? count + MOST_DECIMALS + 1 : point;
            }
            begun |= kind != BLANK;
        }
        return count > MOST_DIGITS || count < point ? UNUSUAL : number(value, count, leading, plus);
    }

    private static long number(long value, int count, int leading, boolean plus) {
        if (plus && leading != 1) {
            return leading == 0 || count < LEAST_ABROAD ? UNUSUAL : value;
        }
        boolean withCountryCode = count == NATIONAL + 1 && leading == 1;
        if (!withCountryCode && (count != NATIONAL || plus)) {
            return UNUSUAL;
        }
        long number = withCountryCode ? value : NORTH_AMERICA + value;
        return canBe(number / 1_000_0000 % 1_000) && canBe(number / 1_0000 % 1_000) ? number : UNUSUAL;
    }

    /** Whether this can be an area code or an exchange: it begins with 2 to 9 and is not an N11. */
    private static boolean canBe(long code) {
        return code >= 200 && code % 100 != 11;
    }
}
