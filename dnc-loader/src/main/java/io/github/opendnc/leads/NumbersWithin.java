package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The telephone numbers of North America that stand in a text among other things: two in one cell, or one in a sentence. */
final class NumbersWithin {
    /** What people and programs write between the parts of a number: blanks, hyphens and dashes of every kind, points, slashes; and quotes that slipped in. */
    private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}\u2212./()_\"']{0,4}";

    /** A telephone number within other text. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])(?:\\+?1" + BETWEEN + ")?[2-9][0-9]{2}" + BETWEEN + "[0-9]{3}" + BETWEEN + "[0-9]{4}(?![0-9])");

    private static final Pattern OTHERS = Pattern.compile("[^0-9+]");

    private NumbersWithin() {}

    /** Those in a text, in their order. */
    static Set<PhoneNumber> in(String text) {
        Set<PhoneNumber> found = new LinkedHashSet<>();
        PhoneNumber.tryParse(text).number().filter(PhoneNumber::isNorthAmerican).ifPresent(found::add);
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC); // digits of full width
        for (Matcher number = NUMBER.matcher(plain); number.find(); ) {
            PhoneNumber.tryParse(OTHERS.matcher(number.group()).replaceAll(""))
                    .number()
                    .ifPresent(found::add);
        }
        return found;
    }
}
