package io.github.opendnc.words;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Chooses the {@linkplain FourLetters letters} that stand in every text which plainly states a refusal. Of each phrase
 * two parts are chosen that few other texts have, and a text with the phrase has both. The letters that may stand in
 * one place are a group. Not thread-safe.
 */
final class LetterGroups {
    private static final int SHORTEST = 3;

    /** The groups of each four letters: the places in phrases whose words have them. */
    private final SortedMap<Integer, BitSet> groups = new TreeMap<>();
    /** For each group, those of which one stands in the text too. */
    private final List<BitSet> partners = new ArrayList<>();
    /** The groups that tell something alone in a short text. */
    private final BitSet alone = new BitSet();

    LetterGroups(Stream<Phrases> phrases) {
        Map<List<String>, Integer> places = new HashMap<>();
        phrases.flatMap(Phrases::all).forEach(phrase -> add(phrase, places));
        FirstLook.WITHOUT_OTHER_MEANING.stream()
                .filter(word -> !FirstLook.ALONE.contains(word))
                .forEach(this::addWord);
        FirstLook.ALONE.forEach(word -> alone.set(newGroup(List.of(word))));
        addThrice();
    }

    private void add(Phrase phrase, Map<List<String>, Integer> known) {
        List<List<String>> places = phrase.places()
                .filter(LetterGroups::areTelling)
                .sorted(comparingDouble(LetterGroups::share))
                .limit(2)
                .toList();
        if (places.size() == 2) {
            int[] both = places.stream()
                    .mapToInt(words -> known.computeIfAbsent(words, this::newGroup))
                    .toArray();
            link(both[0], both[1]);
        } else {
            Stream.concat(places.stream(), phrase.neighbours().filter(LetterGroups::areTelling))
                    .min(comparingDouble(LetterGroups::share))
                    .orElseThrow()
                    .forEach(this::addWord);
        }
    }

    /** Whether all are long, and none may stand there as a sign: {@code Remove my #}. */
    private static boolean areTelling(List<String> words) {
        return words.stream().allMatch(word -> word.length() >= SHORTEST && !word.endsWith(ColumnWords.NUMBER_WORD));
    }

    private static double share(List<String> words) {
        double share = 0;
        for (String word : words) {
            share += FourLetters.share(FourLetters.rarestIn(word));
        }
        return share;
    }

    /** Adds a word that tells something by itself. Two parts of it must be there. */
    private void addWord(String word) {
        int first = newGroup();
        int second = newGroup();
        link(first, second);
        Stream.concat(Stream.of(word), RefusalSpelling.slipsIn(word).stream()).forEach(written -> {
            put(FourLetters.rarestIn(written), first);
            put(FourLetters.rarestBesideIn(written), second);
        });
    }

    /**
     * Adds the letters that somebody repeats who shouts: nobody knows yet which word they are in. The address of a page
     * is no shout, alone or behind {@code https://}.
     */
    private void addThrice() {
        int group = newGroup();
        link(group, group);
        for (char c = 'a'; c <= 'z'; c++) {
            if (c != 'w') {
                put(String.valueOf(c).repeat(SHORTEST), group);
                if (c != 's' && c != 'p') {
                    put(c + "www", group);
                }
            }
        }
    }

    /** A new group for the words of a place. */
    private int newGroup(List<String> words) {
        int group = newGroup();
        for (String word : words) {
            put(FourLetters.rarestIn(word), group);
            RefusalSpelling.slipsIn(word).forEach(slip -> put(FourLetters.rarestIn(slip), group));
        }
        return group;
    }

    private int newGroup() {
        partners.add(new BitSet());
        return partners.size() - 1;
    }

    private void link(int group, int partner) {
        partners.get(group).set(partner);
    }

    private void put(String letters, int group) {
        FourLetters.with(
                letters,
                four -> groups.computeIfAbsent(four, none -> new BitSet()).set(group));
    }

    /** The groups of each four letters that have any. */
    SortedMap<Integer, BitSet> byLetters() {
        return groups;
    }

    /** The groups of which one must stand in a text beside letters of these, so that it tells something. */
    BitSet partners(BitSet found) {
        BitSet all = new BitSet(partners.size());
        found.stream().forEach(group -> all.or(partners.get(group)));
        return all;
    }

    /** Whether letters of one of these groups tell something alone in a short text. */
    boolean areAlone(BitSet found) {
        return found.intersects(alone);
    }
}
