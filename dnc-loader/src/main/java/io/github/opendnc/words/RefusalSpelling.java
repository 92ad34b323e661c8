package io.github.opendnc.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few words of refusals as fingers write them that slip: two neighbouring letters changed round, one twice, or in a long word one
 * left out. Another letter in its place is not thought of, for that makes other words: remote of remove.
 */
final class RefusalSpelling {
    /** Of shorter words too much is left out with one letter. */
    private static final int LONG = 7;

    /** As one shouts. */
    private static final Pattern THRICE = Pattern.compile("([A-Za-z])\\1{2,}");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    private static final Map<String, String> MEANT =
            meant(RefusalWords.BUNDLED.set("misspelt"), RefusalWords.BUNDLED.set("spelt-so"));

    private RefusalSpelling() {}

    /** A text with its words as they were meant; the text itself where none is misspelt. */
    static String corrected(String text) {
        return WORD.matcher(THRICE.matcher(text).replaceAll("$1")).replaceAll(RefusalSpelling::meant);
    }

    private static String meant(MatchResult word) {
        return MEANT.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group());
    }

    private static Map<String, String> meant(WordSet words, WordSet others) {
        Map<String, String> meant = new HashMap<>();
        for (String word : words.whole()) {
            slips(word)
                    .filter(slip -> !words.holds(slip) && !others.holds(slip))
                    .forEach(slip -> meant.put(slip, word));
        }
        return Map.copyOf(meant);
    }

    private static Stream<String> slips(String word) {
        return IntStream.range(0, word.length())
                .boxed()
                .flatMap(at -> Stream.concat(changedRoundOrTwice(word, at), leftOut(word, at)));
    }

    private static Stream<String> changedRoundOrTwice(String word, int at) {
        String before = word.substring(0, at);
        String twice = before + word.charAt(at) + word.substring(at);
        return at + 1 == word.length()
                ? Stream.of(twice)
                : Stream.of(twice, before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
    }

    /** But for the first, without which some are other words. */
    private static Stream<String> leftOut(String word, int at) {
        return word.length() >= LONG && at > 0
                ? Stream.of(word.substring(0, at) + word.substring(at + 1))
                : Stream.empty();
    }
}
