package io.github.opendnc.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a long note tells that a person asked for no calls: {@code after a long talk he asked us never to call again}.
 * Such a note may hold much else, for example the words of a consent that speak of a do-not-call list. So only what
 * says who asked, or whom not to call again, counts. Loaded on first use.
 */
final class RefusalAtLength {
    private static final Phrases TOLD = RefusalWords.BUNDLED.phrases("told-at-length");
    private static final WordSet PERHAPS = RefusalWords.BUNDLED.set("perhaps");
    private static final FirstLook FIRST_LOOK = new FirstLook(TOLD);

    private static final Pattern SENTENCE = Pattern.compile("[.!?;|]+(?:\\s|$)|[\\r\\n]+");

    /** What is told ends within so many words, and what takes it back stands among them. */
    private static final int WORDS = 12;

    /** So many words before it may say that it is only perhaps so. */
    private static final int WORDS_BEFORE = 4;

    private RefusalAtLength() {}

    /** Whether a text tells of such a request. */
    static boolean isToldIn(String text) {
        return FIRST_LOOK.mayFindIn(text)
                && SENTENCE.splitAsStream(text)
                        .filter(FIRST_LOOK::mayFindIn)
                        .map(ColumnWords::of)
                        .anyMatch(RefusalAtLength::isToldInWords);
    }

    private static boolean isToldInWords(List<String> words) {
        return IntStream.range(0, words.size())
                .anyMatch(from -> TOLD.areIn(words.subList(from, Math.min(from + WORDS, words.size())))
                        && !PERHAPS.holdsAny(words.subList(Math.max(0, from - WORDS_BEFORE), from)));
    }
}
