package io.github.opendnc.words;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks at long texts in pieces. What stands in one piece then does not change the meaning of another, and the time
 * grows with the text and not with its square.
 */
final class LongText {
    static final int LONGEST = 500;

    /** How many characters two pieces share. What a few words say is shorter. */
    private static final int IN_BOTH = 120;

    private static final int LONGEST_WORD = 40;

    private LongText() {}

    /** Whether a text states something. If it is long, whether one of its pieces does. */
    static boolean says(String text, Predicate<String> says) {
        if (text.length() <= LONGEST) {
            return says.test(text);
        }
        return pieces(text).anyMatch(says)
                || Refusal.LISTED
                        .splitAsStream(text)
                        .filter(part -> part.length() > IN_BOTH
                                && part.length() <= LONGEST) // shorter parts are whole in some piece
                        .anyMatch(says);
    }

    /**
     * The pieces of a text. Each consists of whole words, and its end is also in the next one. So what a few words say
     * is whole in some piece.
     */
    private static Stream<String> pieces(String text) {
        return IntStream.iterate(0, from -> from < text.length() - IN_BOTH, from -> from + LONGEST - IN_BOTH)
                .mapToObj(from -> text.substring(
                        beginOfWord(text, from), endOfWord(text, Math.min(from + LONGEST, text.length()))));
    }

    private static int beginOfWord(String text, int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_WORD && text.charAt(at - 1) > ' ') {
            at--;
        }
        return at;
    }

    private static int endOfWord(String text, int to) {
        int at = to;
        while (at < text.length() && at - to < LONGEST_WORD && text.charAt(at) > ' ') {
            at++;
        }
        return at;
    }
}
