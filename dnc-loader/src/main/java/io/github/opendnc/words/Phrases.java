package io.github.opendnc.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds the first of many phrases in the words of a name, in a time that grows only with the number of words. For some
 * thousand words, remembers which phrases each begins, because most words begin none. Thread-safe.
 */
final class Phrases {
    /** At this size all words are forgotten. */
    private static final int MOST = 1 << 13;

    /** The phrases whose first word is written out, by that word. */
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private final List<Phrase> others = new ArrayList<>();
    private final Map<String, List<Phrase>> known = new ConcurrentHashMap<>();

    private final List<Phrase> all;

    Phrases(List<Phrase> phrases) {
        all = List.copyOf(phrases);
        for (Phrase phrase : phrases) {
            phrase.first()
                    .whole()
                    .forEach(word -> byFirstWord
                            .computeIfAbsent(word, none -> new ArrayList<>())
                            .add(phrase));
            if (!phrase.first().isWrittenOut()) {
                others.add(phrase);
            }
        }
    }

    Stream<Phrase> all() {
        return all.stream();
    }

    /** Words of which every text with one of the phrases contains at least one. */
    Stream<String> telling() {
        return all.stream().flatMap(Phrase::telling);
    }

    /** The phrases of which a text has none without one of these words, by that word. */
    Map<String, List<Phrase>> byTelling() {
        Map<String, List<Phrase>> found = new HashMap<>();
        all.forEach(phrase -> phrase.telling()
                .forEach(word ->
                        found.computeIfAbsent(word, none -> new ArrayList<>()).add(phrase)));
        return Map.copyOf(found);
    }

    /** Whether one of the phrases stands in these words. */
    boolean areIn(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            if (endIn(words, from) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The words without the phrases. */
    List<String> cutOut(List<String> words) {
        List<String> rest = new ArrayList<>(words.size());
        int from = 0;
        while (from < words.size()) {
            int end = endIn(words, from);
            if (end < 0) {
                rest.add(words.get(from));
            }
            from = Math.max(end, from + 1);
        }
        return rest;
    }

    private int endIn(List<String> words, int from) {
        for (Phrase phrase : beginningWith(words.get(from))) {
            int end = phrase.endIn(words, from);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private List<Phrase> beginningWith(String word) {
        List<Phrase> before = known.get(word);
        if (before != null) {
            return before;
        }
        List<Phrase> found = Stream.concat(
                        byFirstWord.getOrDefault(word, List.of()).stream(),
                        others.stream().filter(phrase -> phrase.first().holds(word)))
                .distinct()
                .toList();
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(word, found);
        return found;
    }
}
