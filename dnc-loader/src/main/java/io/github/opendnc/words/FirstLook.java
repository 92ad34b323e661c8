package io.github.opendnc.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells fast of most texts that they do not plainly state a refusal, without finding their words. A name like {@code
 * Lead 7} has a word of some phrase, but not one for each of its places. Immutable.
 */
final class FirstLook {
    /** In every text with words that have no other meaning one of these stands. */
    static final Set<String> WITHOUT_OTHER_MEANING = Set.of(
            "dnc",
            "lnnte",
            "donotcall",
            "donotcontact",
            "donotphone",
            "donottext",
            "dontcall",
            "dontcontact",
            "dontphone",
            "nevercall",
            "nevercontact",
            "removal",
            "removed",
            "stop",
            "stopcalling",
            "ceaseanddesist");

    /** Those among them that tell something only if they are all of a text, or all but a word. */
    static final Set<String> ALONE = Set.of("removal", "removed", "stop");

    private final Map<String, List<Phrase>> phrases;
    private final Beginnings telling;

    FirstLook(Phrases phrases) {
        this.phrases = phrases.byTelling();
        telling = new Beginnings(Stream.concat(phrases.telling(), WITHOUT_OTHER_MEANING.stream()));
    }

    /** Every text that plainly states a refusal, as it was meant, contains one of these. */
    Beginnings telling() {
        return telling;
    }

    /** False only if none of the phrases is in a text, or in a piece of a long one, as it stands and as it was meant. */
    boolean mayFindIn(String text) {
        return LongText.says(text, this::mayFindInPiece);
    }

    private boolean mayFindInPiece(String text) {
        return mayBeIn(text) || (RefusalSpelling.mayCorrect(text) && mayBeIn(RefusalSpelling.corrected(text)));
    }

    private boolean mayBeIn(String text) {
        return telling.mayBeIn(text, (word, letters) -> mayBeIn(letters, word) || ColumnWords.hasSignOfNumber(text));
    }

    private boolean mayBeIn(String letters, String word) {
        if (WITHOUT_OTHER_MEANING.contains(word)) {
            return true;
        }
        for (Phrase phrase : phrases.getOrDefault(word, List.of())) {
            if (phrase.mayBeIn(letters)) {
                return true;
            }
        }
        return false;
    }
}
