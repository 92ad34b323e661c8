package io.github.opendnc.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a long note tells that a person asked for no calls: {@code after a long talk he asked us never to call again}.
 * Such a note may hold much else, for example the words of a consent that speak of a do-not-call list. So only what
 * says who asked, or whom not to call again, counts; and what would say it as a cell of its own: {@code Do not call.} as
 * a sentence. Loaded on first use.
 */
final class RefusalAtLength {
    private static final Phrases TOLD = RefusalWords.BUNDLED.phrases("told-at-length");
    private static final WordSet PERHAPS = RefusalWords.BUNDLED.set("perhaps");
    private static final FirstLook FIRST_LOOK = new FirstLook(TOLD);

    private static final Pattern SENTENCE = Pattern.compile("[.!?;|](?:\\s|$)|[\\r\\n]+");

    /** Between these a part of a note stands for itself, as its author wrote it down. */
    private static final Pattern PART = Pattern.compile("[.!?;|](?:\\s|$)|[\\r\\n]+|\\s[-\u2013\u2014]+\\s");

    /** In characters. A longer part may be about something else, such as a rule for all. */
    private static final int LONGEST_PART = 40;

    /** What is told ends within so many words, and what takes it back stands among them. */
    private static final int WORDS = 12;

    /** So many words before it may say that it is only perhaps so. */
    private static final int WORDS_BEFORE = 4;

    private RefusalAtLength() {}

    /** Whether a text tells of such a request. */
    static boolean isToldIn(String text) {
        return isToldInSentences(text) || isSaidInParts(text);
    }

    private static boolean isSaidInParts(String text) {
        return Refusal.mayBePlainlySaidIn(text)
                && PART.splitAsStream(text)
                        .flatMap(RefusalAtLength::withoutName)
                        .filter(part -> part.length() <= LONGEST_PART && Refusal.mayBePlainlySaidIn(part))
                        .anyMatch(Refusal::isPlainlySaidAmongOthersIn);
    }

    /** A part, and what stands behind a colon in it. A no there says the contrary of all: {@code Do not call: no}. */
    private static Stream<String> withoutName(String part) {
        String told = part.substring(part.lastIndexOf(": ") + 1).strip();
        return YesNo.ofCheckbox(told).equals(Optional.of(false))
                ? Stream.empty()
                : Stream.of(part.strip(), told).distinct();
    }

    private static boolean isToldInSentences(String text) {
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
