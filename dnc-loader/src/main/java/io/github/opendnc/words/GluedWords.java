package io.github.opendnc.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts words that a program has written without anything between them: {@code callconsent}, {@code nollamar}. */
final class GluedWords {
    /** Longer ones are no names that anybody gave. */
    private static final int LONGEST = 60;

    private static final Pattern BLANKS = Pattern.compile(" ");

    private final Set<String> vocabulary;

    /**
     * Parts words into these.
     *
     * @param vocabulary the words; those of one letter are not among them
     */
    GluedWords(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a name with those parted that consist of known words only. */
    List<String> parted(List<String> words) {
        return words.stream()
                .flatMap(word -> BLANKS.splitAsStream(partedWord(word)))
                .toList();
    }

    /** Of several ways the one whose first word is longest; the word itself when there is none. */
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
