package io.github.opendnc.words;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * The last four letters or digits of a text as one number, which is found from the number before it and the next
 * letter alone. Some digits are not told apart, so that one text may be taken for another, but none is missed.
 */
final class FourLetters {
    /** There are so many numbers. */
    static final int COUNT = 1 << 20;

    private static final int LENGTH = 4;
    private static final int BITS = 5;
    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    /** All codes are below. */
    private static final int CODES = 1 << BITS;
    /** Two digits have one code, because there is room for no more. */
    private static final int CODES_OF_DIGITS = 5;

    /** How many of a hundred letters of English are an a, a b and so on. Other languages are near enough. */
    private static final double[] SHARES = {
        8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2.0, 6.1, 7.0, 0.15, 0.77, 4.0, 2.4, 6.7, 7.5, 1.9, 0.1, 6.0, 6.3, 9.1, 2.8, 1.0,
        2.4, 0.15, 2.0, 0.07
    };

    /** Ends of many words, and one with which many begin. What has one of them is not as rare as its letters are. */
    private static final List<String> COMMON = List.of("ing", "ion", "ent", "est", "the", "and", "all", "con");

    private static final double TIMES_AS_COMMON = 20;

    private FourLetters() {}

    /** The code of a small letter or a digit of ASCII; it is not 0. */
    static int code(char c) {
        return c <= '9' ? LETTERS + 1 + (c - '0') % CODES_OF_DIGITS : c - 'a' + 1;
    }

    /** The number after one more letter or digit. Before the first it is 0. */
    static int after(int before, int code) {
        return ((before << BITS) | code) & (COUNT - 1);
    }

    /** What leads to the number after one more letter or digit, or after nothing if the code is 0. It is not negative. */
    static int step(int code) {
        return code == 0 ? 0 : BITS << Byte.SIZE | code;
    }

    /** The number after such a step. */
    static int afterStep(int before, int step) {
        return ((before << (step >>> Byte.SIZE)) | (step & (CODES - 1))) & (COUNT - 1);
    }

    /** Whether the last letter, to which a number belongs, is this one. */
    static boolean endIn(int number, char letter) {
        return (number & (CODES - 1)) == code(letter);
    }

    /**
     * Hands over the numbers of a text in which these letters stand, at most four of them: when they have been read, or
     * if they are fewer, when some more or the end of the text has.
     */
    static void with(String letters, IntConsumer to) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = after(number, code(letters.charAt(i)));
        }
        with(number, letters.length(), to);
    }

    private static void with(int number, int length, IntConsumer to) {
        if (length == LENGTH) {
            to.accept(number);
        } else {
            for (int code = 0; code < CODES; code++) { // 0 stands for the end of the text
                with(after(number, code), length + 1, to);
            }
        }
    }

    /** The four letters of a word that the fewest texts have; the word itself if it is short. */
    static String rarestIn(String word) {
        return rarestIn(word, -LENGTH);
    }

    /** The rarest of those that have the fewest places in common with the {@linkplain #rarestIn rarest} of all. */
    static String rarestBesideIn(String word) {
        return rarestIn(word, word.indexOf(rarestIn(word)));
    }

    private static String rarestIn(String word, int beside) {
        String rarest = word;
        double least = Double.MAX_VALUE;
        for (int from = 0; from + LENGTH <= word.length(); from++) {
            String part = word.substring(from, from + LENGTH);
            double share = share(part) + Math.max(0, LENGTH - Math.abs(from - beside));
            if (share < least) {
                least = share;
                rarest = part;
            }
        }
        return rarest;
    }

    /** About how many texts have some letters, compared with others. */
    static double share(String letters) {
        double share = 1;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            share *= (c <= '9' ? DIGITS : SHARES[c - 'a']) / 100;
        }
        return COMMON.stream().anyMatch(letters::contains) ? TIMES_AS_COMMON * share : share;
    }
}
