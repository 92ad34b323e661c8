package io.github.opendnc.cells;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The form in which a number is written inside of its country: without a plus sign and without country code 1. Where a
 * row names another country, such a number is none of North America, although it has ten digits.
 */
public final class NationalForm {
    /** Why such a number is not read. */
    public static final String OF_ANOTHER_COUNTRY =
            "no country code, in a row that names a country outside of country code 1";

    private NationalForm() {}

    /** Whether a cell from which a number can be read is written so. No area code begins with 0 or 1. */
    public static boolean is(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '+' || (bytes[i] >= '0' && bytes[i] <= '9')) {
                return bytes[i] >= '2';
            }
        }
        return false;
    }

    /** Whether a cell from which a number can be read is written so. */
    public static boolean is(String cell) {
        byte[] bytes = cell.getBytes(UTF_8);
        return is(bytes, 0, bytes.length);
    }
}
