package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The telephone numbers of North America that stand in a text among other things: two in one cell, or one in a sentence. */
final class NumbersWithin {
    /**
     * What may stand between two digits of one number: blanks, hyphens and points of every kind, signs that are not seen, and quotes
     * that slipped in. Not what stands between two numbers, nor in a time of the day.
     */
    private static final String BETWEEN = "[^\\p{L}\\p{N},;:|#+]{0,8}+";

    /** A telephone number within other text, in whatever groups; not a date and the digits behind it. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(?!20[0-9]{2}-[01][0-9]-[0-3][0-9])(?:\\+?1"
            + BETWEEN + ")?[2-9](?:" + BETWEEN + "[0-9]){9}(?![0-9])");

    private static final Pattern OTHERS = Pattern.compile("[^0-9+]");

    private NumbersWithin() {}

    /** Those in a text, in their order. */
    static Set<PhoneNumber> in(String text) {
        Set<PhoneNumber> found = new LinkedHashSet<>();
        PhoneNumber.tryParse(text).number().filter(PhoneNumber::isNorthAmerican).ifPresent(found::add);
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC); // digits of full width
        Matcher number = NUMBER.matcher(plain);
        for (int at = 0; number.find(at); at = number.start() + 1) { // one may begin within what only looks like one
            PhoneNumber.tryParse(OTHERS.matcher(number.group()).replaceAll(""))
                    .number()
                    .ifPresent(found::add);
        }
        return found;
    }
}
