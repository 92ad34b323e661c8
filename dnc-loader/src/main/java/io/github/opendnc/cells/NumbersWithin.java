package io.github.opendnc.cells;

import io.github.opendnc.numbering.PhoneNumber;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the telephone numbers of North America in a text with other things: two in one cell, or one in a sentence. */
public final class NumbersWithin {
    /**
     * What may stand between two parts of a number: blanks, hyphens and points of every kind, invisible characters, and
     * stray quotes. It excludes what stands between two numbers or in a time of day.
     */
    private static final String BETWEEN = "[^\\p{L}\\p{N},;:|#+]{0,8}+";

    private static final String BEGIN = "(?<![0-9])(?:\\+?(?:011|00|0)?1?" + BETWEEN + ")?";

    /** A telephone number within other text, grouped as is usual in North America. */
    private static final Pattern GROUPED =
            Pattern.compile(BEGIN + "([2-9][0-9]{2}" + BETWEEN + "[0-9]{3}" + BETWEEN + "[0-9]{4})(?![0-9])");

    /** A number in any groups. Consecutive dates and amounts may look so too. It does not begin with an ISO date. */
    private static final Pattern ANY =
            Pattern.compile(BEGIN + "(?!20[0-9]{2}-[01][0-9]-[0-3][0-9])([2-9](?:" + BETWEEN + "[0-9]){9})(?![0-9])");

    /**
     * As a registry writes a number: area code, comma, seven digits. The last seven stand together, as they never do in
     * an amount such as 1,234,567,8901, whose commas stand after three digits.
     */
    private static final Pattern BY_COMMA =
            Pattern.compile(BEGIN + "([2-9][0-9]{2}" + BETWEEN + "," + BETWEEN + "[0-9]{3}\\p{Pd}?[0-9]{4})(?![0-9])");

    /** As a spreadsheet shows a number that it takes for an amount: 2,125,550,143. */
    private static final Pattern BY_THOUSANDS = Pattern.compile(BEGIN + "([2-9](?:,[0-9]{3}){3})(?!,?[0-9])");

    /** A text that is one number in the usual groups, whatever stands between them: 212|555|0143. */
    private static final Pattern ALONE = Pattern.compile(
            "^[^0-9\\p{L}]*(?:1[^0-9\\p{L}]+)?([2-9][0-9]{2}[^0-9\\p{L}]+[0-9]{3}[^0-9\\p{L}]+[0-9]{4})[^0-9\\p{L}]*$");

    /** Digits that mark something, such as a footnote. They are not part of a number. */
    private static final Pattern OTHER_DIGITS = Pattern.compile("\\p{No}");

    private static final Pattern OF_OTHER_SCRIPTS = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private static final Pattern OTHERS = Pattern.compile("[^0-9]");

    /** Where two numbers fit in, and where only a text of some length has them among words. */
    private static final int SHORTEST_OF_SEVERAL = 20;

    private static final int LONGEST_OF_SEVERAL = 200;

    private static final long LEAST_TEN_DIGITS = 1_000_000_000;

    private NumbersWithin() {}

    /**
     * Reads a cell as {@link PhoneNumber#tryParse} does. If it cannot be read because it has several numbers, the note
     * says so.
     */
    public static PhoneNumber.Reading reading(String cell) {
        PhoneNumber.Reading reading = PhoneNumber.tryParse(cell);
        boolean mayHaveSeveral = reading.number().isEmpty()
                && cell.length() >= SHORTEST_OF_SEVERAL
                && cell.length() <= LONGEST_OF_SEVERAL;
        return mayHaveSeveral && in(cell).size() > 1
                ? new PhoneNumber.Reading(Optional.empty(), "several numbers in one cell")
                : reading;
    }

    /**
     * The number that was meant if somebody wrote a plus sign before ten digits and left out the 1, as in
     * {@code +2125550143}. That reads as a number of another country. Empty for any other number.
     */
    public static Optional<PhoneNumber> meantWithoutCountryCode(PhoneNumber read) {
        return hasTenDigits(read.e164())
                ? PhoneNumber.tryParse(Long.toString(read.e164())).number()
                : Optional.empty();
    }

    /** Whether there is such a number, told of most numbers without an object. */
    public static boolean mayLackCountryCode(long read) {
        return hasTenDigits(read)
                && meantWithoutCountryCode(new PhoneNumber(read)).isPresent();
    }

    private static boolean hasTenDigits(long number) {
        return number >= LEAST_TEN_DIGITS && number < 10 * LEAST_TEN_DIGITS;
    }

    /** The numbers in a text that are grouped as usual, in their order. */
    public static Set<PhoneNumber> in(String text) {
        return in(text, GROUPED);
    }

    /**
     * The same, and those with a comma after the area code. For a text that bars what stands in it: one too many is
     * better than missing the one that is meant.
     */
    public static Set<PhoneNumber> inWithCommas(String text) {
        Set<PhoneNumber> found = in(text, GROUPED);
        found.addAll(in(text, BY_COMMA));
        return found;
    }

    /** All that may be a number, in a text of a row that refuses calls. One too many is better here too. */
    public static Set<PhoneNumber> inAnyGroups(String text) {
        Set<PhoneNumber> found = inWithCommas(text);
        found.addAll(in(text, ANY));
        found.addAll(in(text, BY_THOUSANDS));
        found.addAll(in(text, ALONE));
        return found;
    }

    private static Set<PhoneNumber> in(String text, Pattern form) {
        Set<PhoneNumber> found = new LinkedHashSet<>();
        PhoneNumber.tryParse(text).number().filter(PhoneNumber::isNorthAmerican).ifPresent(found::add);
        Matcher number = form.matcher(inAsciiDigits(text));
        for (int at = 0; number.find(at); at = number.start() + 1) { // one may begin within a false one
            PhoneNumber.tryParse(OTHERS.matcher(number.group(1)).replaceAll(""))
                    .number()
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The text with the digits of every script, and those of full width, as those of ASCII. */
    private static String inAsciiDigits(String text) {
        String plain = Normalizer.normalize(OTHER_DIGITS.matcher(text).replaceAll(" "), Normalizer.Form.NFKC);
        return OF_OTHER_SCRIPTS
                .matcher(plain)
                .replaceAll(
                        digit -> Integer.toString(Character.digit(digit.group().codePointAt(0), 10)));
    }
}
