package io.github.opendnc.leads;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a column in plain words: lower case, without accents. {@code DoNotCall},
 * {@code do_not-call} and {@code DO  NOT/CALL} are the same words, and so are {@code D.N.C.} and {@code dnc}.
 */
final class ColumnWords {
    /** Marks that a letter is decomposed into, and characters that are not seen, such as a soft hyphen. */
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]+");

    private static final Pattern NOT = Pattern.compile("(?i)(n)['\u2019\u2018`\u00B4](t)(?![\\p{L}\\p{N}])");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\bn(o\\.(?=\\s|$)|[\u00B0\u00BA])");
    private static final Pattern HUMPS = Pattern.compile(
            "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})(?!\\p{Lu}s(?![\\p{L}\\p{N}]))");
    private static final Pattern DIGITS = Pattern.compile("(?<=\\p{N})(?=\\p{L})|(?<=\\p{L})(?=\\p{N})");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPELT = Pattern.compile("(?<= \\p{L}) (?=\\p{L} )");

    private ColumnWords() {}

    /** The words of a name. */
    static List<String> of(String name) {
        String text = NUMBER.matcher(name).replaceAll("number ");
        text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        text = NOT.matcher(text).replaceAll("$1$2");
        text = HUMPS.matcher(text).replaceAll(" ");
        text = DIGITS.matcher(text).replaceAll(" ");
        text = " " + OTHERS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT) + " ";
        return BLANKS.splitAsStream(SPELT.matcher(text).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of a name in one text, with a blank before the first, after the last and between two. */
    static String joined(String name) {
        return " " + String.join(" ", of(name)) + " ";
    }
}
