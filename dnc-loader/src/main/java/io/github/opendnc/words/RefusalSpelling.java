package io.github.opendnc.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few words of refusals with typing mistakes: two neighbouring letters swapped, one doubled, or, in a long word, one
 * left out. A wrong letter is not considered, because it makes other words: remote from remove.
 */
final class RefusalSpelling {
    /** In shorter words, leaving out one letter leaves too little. */
    private static final int LONG = 7;

    /** How many letters a word with a slip has at least, and how often a letter is repeated at least. */
    private static final int SHORTEST = 3;

    private static final int LOWER_CASE = 0x20;
    private static final int MASK = 0xFFFF;

    /** Repeated letters, as people write them when they shout. */
    private static final Pattern THRICE = Pattern.compile("([A-Za-z])\\1{2,}");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    private static final Map<String, String> MEANT =
            meant(RefusalWords.BUNDLED.set("misspelt"), RefusalWords.BUNDLED.set("spelt-so"));

    /** The slips of each word. */
    private static final Map<String, List<String>> SLIPS =
            MEANT.keySet().stream().collect(Collectors.groupingBy(MEANT::get));

    /** The last bits of the hash codes of all slips. */
    private static final BitSet HASHES = hashes(MEANT.keySet());

    private RefusalSpelling() {}

    /**
     * False only if a text of ASCII characters is {@link #corrected} to itself. It is faster, because the words of most
     * texts need no correction.
     */
    static boolean mayCorrect(String text) {
        int hash = 0; // as String.hashCode computes it
        int length = 0;
        int alike = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = (char) (text.charAt(i) | LOWER_CASE);
            if (letter < 'a' || letter > 'z') {
                if (mayBeSlip(hash, length)) {
                    return true;
                }
                hash = 0;
                length = 0;
                alike = 0;
            } else {
                alike = i > 0 && letter == (text.charAt(i - 1) | LOWER_CASE) ? alike + 1 : 1;
                if (alike == SHORTEST) {
                    return true;
                }
                hash = 31 * hash + letter;
                length++;
            }
        }
        return mayBeSlip(hash, length);
    }

    /** What stands in place of some letters in a text with a slip. */
    static List<String> slipsIn(String letters) {
        List<String> found = new ArrayList<>();
        SLIPS.forEach((word, slips) -> {
            if (word.contains(letters)) {
                found.addAll(slips);
            } else if (letters.contains(word)) {
                slips.forEach(slip -> found.add(letters.replace(word, slip)));
            }
        });
        return found;
    }

    private static boolean mayBeSlip(int hash, int length) {
        return length >= SHORTEST && HASHES.get(hash & MASK);
    }

    private static BitSet hashes(Set<String> words) {
        BitSet hashes = new BitSet(MASK + 1);
        words.forEach(word -> hashes.set(word.hashCode() & MASK));
        return hashes;
    }

    /** A text with its words as they were meant; the text itself if none is misspelt. */
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

    /** The word without a letter. The first letter is never left out, because without it some words become others. */
    private static Stream<String> leftOut(String word, int at) {
        return word.length() >= LONG && at > 0
                ? Stream.of(word.substring(0, at) + word.substring(at + 1))
                : Stream.empty();
    }
}
