package io.github.opendnc.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text refuses calls to several people at once: {@code All of the above opted out}, {@code End of DNC list},
 * {@code Red = do not call}. Loaded on first use, because few files need it.
 */
public final class RefusalOfAll {
    private static final Phrases OF_ALL = RefusalWords.BUNDLED.phrases("of-all");
    private static final Phrases NONE_OF_ALL = RefusalWords.BUNDLED.phrases("none-of-all");
    private static final WordSet MARK = RefusalWords.BUNDLED.set("mark");

    /** A mark and what it stands for. */
    private static final Pattern LEGEND = Pattern.compile(
            "^([^=:/?&]{1,30}?)\\s*(=+>?|:|(?<!\\p{L})(?:means|denotes|indicates|signifie|significa|bedeutet)(?!\\p{L}))"
                    + "\\s*(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A mark that is no word is at most this long. */
    private static final int LONGEST_MARK = 3;

    private RefusalOfAll() {}

    /** Whether a text refuses calls to several people. */
    public static boolean isSaidIn(String text) {
        return Mojibake.allReadings(text).stream().anyMatch(RefusalOfAll::isSaidInReading);
    }

    private static boolean isSaidInReading(String text) {
        List<String> words = ColumnWords.of(text);
        return NONE_OF_ALL.areIn(words) || (OF_ALL.areIn(words) && refuses(text)) || isLegend(text);
    }

    private static boolean isLegend(String text) {
        Matcher legend = LEGEND.matcher(text.strip());
        return legend.matches()
                && isMark(legend.group(1).strip(), legend.group(2).equals(":"))
                && refuses(legend.group(3));
    }

    /** Whether a text names a mark. Before a colon two letters may be a name. */
    private static boolean isMark(String text, boolean beforeColon) {
        List<String> words = ColumnWords.of(text);
        return words.isEmpty()
                || (text.length() <= LONGEST_MARK && !beforeColon)
                || words.stream().allMatch(MARK::holds);
    }

    private static boolean refuses(String text) {
        return Refusal.isSaidIn(text) || Refusal.isRepliedIn(text);
    }
}
