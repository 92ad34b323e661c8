package io.github.opendnc.words;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which {@linkplain FourLetters letters} stand in every text that plainly states a refusal. Of each phrase two parts
 * are chosen that few other texts have, and a text with the phrase has both. Immutable.
 */
final class TellingLetters {
    /** What is looked for in columns that nobody reads. */
    static final TellingLetters OF_UNREAD = new TellingLetters(
            Stream.of(RefusalWords.BUNDLED.phrases("plainly"), RefusalWords.BUNDLED.phrases("told-at-length")));

    /** So short is a text that says nothing else than {@code STOP ALL} or {@code removed}. */
    static final int LONGEST_ALONE = 9;

    private static final int SHORTEST = 3;

    /** The groups of each four letters: the places in phrases whose words have them. */
    private final Map<Integer, BitSet> groups = new HashMap<>();
    /** For each group, those of which one stands in the text too. */
    private final List<BitSet> partners = new ArrayList<>();
    /** The groups that tell something alone in a short text. */
    private final BitSet alone = new BitSet();

    /** The letters of which one four is enough. */
    private final BitSet byThemselves = new BitSet();

    /** A bit for each four letters that have a group. */
    private final long[] marks = new long[FourLetters.COUNT / Long.SIZE];

    private TellingLetters(Stream<Phrases> phrases) {
        Map<List<String>, Integer> places = new HashMap<>();
        phrases.flatMap(Phrases::all).forEach(phrase -> add(phrase, places));
        FirstLook.WITHOUT_OTHER_MEANING.stream()
                .filter(word -> !FirstLook.ALONE.contains(word))
                .forEach(this::addWord);
        FirstLook.ALONE.forEach(word -> alone.set(newGroup(List.of(word))));
        addThrice();
        groups.forEach((letters, found) -> {
            marks[letters / Long.SIZE] |= 1L << letters;
            byThemselves.set(letters, areTogether(found));
        });
    }

    private void add(Phrase phrase, Map<List<String>, Integer> known) {
        List<List<String>> places = phrase.places()
                .filter(TellingLetters::areLong)
                .sorted(comparingDouble(TellingLetters::share))
                .limit(2)
                .toList();
        if (places.size() == 2) {
            int[] both = places.stream()
                    .mapToInt(words -> known.computeIfAbsent(words, this::newGroup))
                    .toArray();
            link(both[0], both[1]);
        } else {
            Stream.concat(places.stream(), phrase.neighbours().filter(TellingLetters::areLong))
                    .min(comparingDouble(TellingLetters::share))
                    .orElseThrow()
                    .forEach(this::addWord);
        }
    }

    private static boolean areLong(List<String> words) {
        return words.stream().allMatch(word -> word.length() >= SHORTEST);
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
     * is no shout.
     */
    private void addThrice() {
        int group = newGroup();
        link(group, group);
        for (char c = 'a'; c <= 'z'; c++) {
            if (c != 'w') {
                put(String.valueOf(c).repeat(SHORTEST), group);
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

    /** Whether a text that refuses calls may have these letters. */
    boolean may(int letters) {
        return (marks[letters / Long.SIZE] & 1L << letters) != 0;
    }

    /**
     * Whether a text may refuse calls. Most texts have letters of one group, which seldom tell anything by themselves.
     *
     * @param letters those in the text that such a text {@linkplain #may} have
     * @param count how many they are
     */
    boolean mayTell(int[] letters, int count) {
        if (count == 1) {
            return byThemselves.get(letters[0]);
        }
        BitSet found = new BitSet(partners.size());
        for (int i = 0; i < count; i++) {
            found.or(groups(letters[i]));
        }
        return areTogether(found);
    }

    private boolean areTogether(BitSet found) {
        for (int group = found.nextSetBit(0); group >= 0; group = found.nextSetBit(group + 1)) {
            if (partners.get(group).intersects(found)) {
                return true;
            }
        }
        return false;
    }

    private BitSet groups(int letters) {
        return Objects.requireNonNull(groups.get(letters), "letters");
    }

    /** Whether a text of at most {@link #LONGEST_ALONE} letters may. */
    boolean mayTellAlone(int[] letters, int count) {
        for (int i = 0; i < count; i++) {
            if (groups(letters[i]).intersects(alone)) {
                return true;
            }
        }
        return false;
    }
}
