package io.github.opendnc.cells;

import io.github.opendnc.numbering.PhoneNumber;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The telephone numbers of North America that stand in a text among other things: two in one cell, or one in a sentence. */
public final class NumbersWithin {
    /**
     * What may stand between two parts of a number: blanks, hyphens and points of every kind, signs that are not seen, and quotes
     * that slipped in. Not what stands between two numbers, nor in a time of the day.
     */
    private static final String BETWEEN = "[^\\p{L}\\p{N},;:|#+]{0,8}+";

    private static final String BEGIN = "(?<![0-9])(?:\\+?(?:011|00|0)?1?" + BETWEEN + ")?";

    /** A telephone number within other text, in groups as it is written in North America. */
    private static final Pattern GROUPED =
            Pattern.compile(BEGIN + "([2-9][0-9]{2}" + BETWEEN + "[0-9]{3}" + BETWEEN + "[0-9]{4})(?![0-9])");

    /** One in whatever groups: dates and amounts that follow each other may look so too. Not an ISO date and what is behind it. */
    private static final Pattern ANY =
            Pattern.compile(BEGIN + "(?!20[0-9]{2}-[01][0-9]-[0-3][0-9])([2-9](?:" + BETWEEN + "[0-9]){9})(?![0-9])");

    /** Digits that count something, as of a footnote: they stand in no number. */
    private static final Pattern OTHER_DIGITS = Pattern.compile("\\p{No}");

    private static final Pattern OTHERS = Pattern.compile("[^0-9]");

    private NumbersWithin() {}

    /** Those in a text that are written in usual groups, in their order. */
    public static Set<PhoneNumber> in(String text) {
        return in(text, GROUPED);
    }

    /** Those in a text of a row that refuses calls, and what may be one: better one too many than the one that is meant. */
    public static Set<PhoneNumber> inAnyGroups(String text) {
        Set<PhoneNumber> found = in(text, GROUPED);
        found.addAll(in(text, ANY));
        return found;
    }

    private static Set<PhoneNumber> in(String text, Pattern form) {
        Set<PhoneNumber> found = new LinkedHashSet<>();
        PhoneNumber.tryParse(text).number().filter(PhoneNumber::isNorthAmerican).ifPresent(found::add);
        String plain =
                Normalizer.normalize(OTHER_DIGITS.matcher(text).replaceAll(" "), Normalizer.Form.NFKC); // full width
        Matcher number = form.matcher(plain);
        for (int at = 0; number.find(at); at = number.start() + 1) { // one may begin within what only looks like one
            PhoneNumber.tryParse(OTHERS.matcher(number.group(1)).replaceAll(""))
                    .number()
                    .ifPresent(found::add);
        }
        return found;
    }
}
