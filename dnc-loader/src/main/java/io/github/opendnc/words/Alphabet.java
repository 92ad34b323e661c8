package io.github.opendnc.words;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;

/** Alphabets with letters that look alike. A name that mixes two of them is not what it seems to be. */
public final class Alphabet {
    private static final Set<UnicodeScript> ALIKE = Set.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    /** Pairs of a letter and the Latin letter that it looks like. */
    private static final String LOOKS_LIKE =
            "\u0410A\u0412B\u0415E\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0425X\u0405S\u0406I\u0408J\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0455s\u0456i"
                    + "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y\u03A7X\u03BFo\u03F9C\u03F2c";

    /** Pairs of a small capital and its plain letter. No normal form turns these into plain letters. */
    private static final String SMALL_CAPITALS =
            "\u1D00a\u0299b\u1D04c\u1D05d\u1D07e\uA730f\u0262g\u029Ch\u026Ai\u1D0Aj\u1D0Bk\u029Fl\u1D0Dm\u0274n\u1D0Fo"
                    + "\u1D18p\uA7AFq\u0280r\uA731s\u1D1Bt\u1D1Cu\u1D20v\u1D21w\u028Fy\u1D22z";

    private static final char FIRST_SMALL_CAPITAL = '\u0262';
    private static final char FIRST_GREEK = '\u0370';
    private static final char LAST_CYRILLIC = '\u052F';

    private Alphabet() {}

    /**
     * The text in Latin letters, if it mixes Latin letters with Greek or Cyrillic ones that look like them. Small
     * capitals become plain letters.
     */
    static String inLatin(String text) {
        String plain = text.chars().anyMatch(c -> c >= FIRST_SMALL_CAPITAL) ? replaced(text, SMALL_CAPITALS) : text;
        return plain.chars().anyMatch(c -> c >= FIRST_GREEK && c <= LAST_CYRILLIC) && isMixedIn(plain)
                ? replaced(plain, LOOKS_LIKE)
                : plain;
    }

    /** The text with the second letter of a pair for the first. */
    private static String replaced(String text, String pairs) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = pairs.indexOf(text.charAt(i));
            if (at >= 0 && at % 2 == 0) {
                replaced.setCharAt(i, pairs.charAt(at + 1));
            }
        }
        return replaced.toString();
    }

    /** Whether a name mixes Latin letters with Cyrillic or Greek ones. */
    public static boolean isMixedIn(String name) {
        Set<UnicodeScript> scripts = name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toUnmodifiableSet());
        return scripts.contains(UnicodeScript.LATIN) && scripts.stream().anyMatch(ALIKE::contains);
    }
}
