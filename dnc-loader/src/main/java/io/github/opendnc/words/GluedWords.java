package io.github.opendnc.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits words that a program has written without anything between them: {@code callconsent}, {@code nollamar}. */
final class GluedWords {
    /** Longer ones are not names that somebody gave. */
    private static final int LONGEST = 60;

    private static final Pattern BLANKS = Pattern.compile(" ");

    private final Set<String> vocabulary;

    /**
     * Splits into these words.
     *
     * @param vocabulary the words; none of them has only one letter
     */
    GluedWords(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a name. Those that consist of known words only are split. */
    List<String> parted(List<String> words) {
        return words.stream()
                .flatMap(word -> BLANKS.splitAsStream(partedWord(word)))
                .toList();
    }

    /**
     * The word split into known words, or the word itself if that is impossible. If there are several ways, the one
     * with the longest first word.
     */
    private String partedWord(String word) {
        if (word.length() > LONGEST || vocabulary.contains(word)) {
            return word;
        }
        String[] rests = new String[word.length() + 1];
        rests[word.length()] = "";
        for (int from = word.length() - 2; from >= 0; from--) {
            for (int to = word.length(); to > from + 1 && rests[from] == null; to--) {
                if (rests[to] != null && vocabulary.contains(word.substring(from, to))) {
                    rests[from] = word.substring(from, to) + (to == word.length() ? "" : " ") + rests[to];
                }
            }
        }
        return rests[0] == null ? word : rests[0];
    }
}
