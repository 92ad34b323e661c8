package io.github.opendnc.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Words, one of which may be in a text. Only the letters and digits of the text count, whatever stands between them.
 * All words are looked for at once, by their first two characters. Immutable.
 */
final class Beginnings {
    private static final int CHARACTERS = 36;

    /** The first character outside ASCII. */
    private static final char FIRST_OTHER = 0x80;

    /** Programs use these to write other characters, for example an apostrophe as an entity. */
    private static final String WRITTEN_AS_CODE = "&%\\<";

    private static final char NOTHING = 0;
    private static final char CODE = '&';

    /** For each ASCII character, its digit or lower-case letter, {@link #CODE} or {@link #NOTHING}. */
    private static final char[] MEANING = meaning();

    private final List<List<String>> byBegin = new ArrayList<>();

    /**
     * Looks for these words.
     *
     * @param words each has at least two characters, all lower-case letters or digits of ASCII
     */
    Beginnings(Stream<String> words) {
        for (int i = 0; i < CHARACTERS * CHARACTERS; i++) {
            byBegin.add(List.of());
        }
        words.distinct().forEach(this::add);
    }

    private static char[] meaning() {
        char[] meaning = new char[FIRST_OTHER];
        for (char c = 0; c < FIRST_OTHER; c++) {
            if (Character.isLetterOrDigit(c)) {
                meaning[c] = Character.toLowerCase(c);
            } else if (WRITTEN_AS_CODE.indexOf(c) >= 0) {
                meaning[c] = CODE;
            }
        }
        return meaning;
    }

    private void add(String word) {
        int place = place(word.charAt(0), word.charAt(1));
        List<String> more = new ArrayList<>(byBegin.get(place));
        more.add(word);
        byBegin.set(place, more);
    }

    private static int place(char first, char second) {
        return digit(first) * CHARACTERS + digit(second);
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : c - 'a' + 10;
    }

    /** Whether one of the words may be in a text. True for every text in which characters may stand for others. */
    boolean mayBeIn(String text) {
        return mayBeIn(text, (word, letters) -> true);
    }

    /**
     * Whether one of the words may be in a text, and something else holds.
     *
     * @param also asked of each word that is found, and of the letters and digits of the text, which are in lower case
     *     and have nothing between them
     */
    boolean mayBeIn(String text, BiPredicate<String, String> also) {
        char[] letters = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_OTHER || MEANING[c] == CODE) {
                return true;
            }
            if (MEANING[c] != NOTHING) {
                letters[length++] = MEANING[c];
            }
        }
        return isIn(letters, length, also);
    }

    private boolean isIn(char[] letters, int length, BiPredicate<String, String> also) {
        for (int i = 0; i + 1 < length; i++) {
            for (String word : byBegin.get(place(letters[i], letters[i + 1]))) {
                if (isAt(i, letters, length, word) && also.test(word, new String(letters, 0, length))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAt(int begin, char[] letters, int length, String word) {
        return word.length() <= length - begin && word.equals(new String(letters, begin, word.length()));
    }
}
