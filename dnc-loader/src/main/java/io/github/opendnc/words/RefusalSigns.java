package io.github.opendnc.words;

import java.util.regex.Pattern;

/** Symbols and pictures that stand for words in a cell: {@code Calls ✗}, {@code ☎❌}, {@code Wrong #}. */
final class RefusalSigns {
    /** The first symbol, except {@code #}. */
    private static final char FIRST = '\u2020';

    /** An invisible character that asks for the picture of the one before it. */
    private static final String AS_PICTURE = "\uFE0F?";

    private static final Pattern NOTHING_BUT_STOP = Pattern.compile(
            "(?:[\\s\\h]*(?:\uD83D\uDEAB|\uD83D\uDED1|\u26D4|\u270B|\uD83D\uDD95)" + AS_PICTURE + ")+[\\s\\h]*");

    /** A cross, a coffin or a gravestone, alone or with a day. Before or after a name it may point to a footnote. */
    private static final Pattern DIED =
            Pattern.compile("[^\\p{L}]*(?:[\u2020\u271D\u26B0]|\uD83E\uDEA6)" + AS_PICTURE + "[^\\p{L}]*");

    /** The mark comes first: few texts have it, and a look at the words before every letter is slow. */
    private static final Pattern WRONG_NUMBER =
            Pattern.compile("(?i) ?#(?<=\\b(?:wrong|his|her|my|their) ?#)(?![\\p{L}\\p{N}])");

    private static final Pattern PHONE =
            Pattern.compile("(?:\uD83D\uDCDE|\uD83D\uDCF1|\uD83D\uDCF2|\u260E|\u260F|\u2706)" + AS_PICTURE);
    private static final Pattern NO = Pattern.compile(
            "(?:\u274C|\u274E|\u2717|\u2718|\u2715|\u2716|\u2612|\uD83D\uDEAB|\u26D4|\uD83D\uDED1)" + AS_PICTURE);
    private static final Pattern YES = Pattern.compile("(?:\u2705|\u2713|\u2714|\u2611)" + AS_PICTURE);

    private RefusalSigns() {}

    /** A text with words in place of its symbols; the text itself if it has none. */
    static String inWords(String text) {
        if (text.chars().allMatch(c -> c < FIRST)) {
            return WRONG_NUMBER.matcher(text).replaceAll(" number");
        }
        if (NOTHING_BUT_STOP.matcher(text).matches()) {
            return "stop";
        }
        if (DIED.matcher(text).matches()) {
            return "deceased";
        }
        String words = PHONE.matcher(text).replaceAll(" phone ");
        words = NO.matcher(words).replaceAll(" no ");
        words = YES.matcher(words).replaceAll(" yes ");
        return WRONG_NUMBER.matcher(words).replaceAll(" number");
    }
}
