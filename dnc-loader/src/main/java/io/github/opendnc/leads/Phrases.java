package io.github.opendnc.leads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the first of many phrases in the words of a name, in a time that grows with the words only. Immutable. */
final class Phrases {
    /** Those whose first word is written out, by it. */
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private final List<Phrase> others = new ArrayList<>();

    Phrases(List<Phrase> phrases) {
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
        String word = words.get(from);
        for (Phrase phrase : byFirstWord.getOrDefault(word, List.of())) {
            int end = phrase.endIn(words, from);
            if (end >= 0) {
                return end;
            }
        }
        for (Phrase phrase : others) {
            int end = phrase.first().holds(word) ? phrase.endIn(words, from) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
