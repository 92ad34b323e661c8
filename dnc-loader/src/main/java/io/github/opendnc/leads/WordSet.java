package io.github.opendnc.leads;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words, some of which stand for all that begin so ({@code phone*}) or hold them ({@code *dnc*}). Immutable. */
final class WordSet {
    private final Set<String> whole;
    private final String[] beginnings;
    private final String[] parts;

    private WordSet(Set<String> words) {
        Map<Character, List<String>> byStar = words.stream().collect(Collectors.groupingBy(WordSet::star));
        whole = Set.copyOf(byStar.getOrDefault(' ', List.of()));
        beginnings =
                byStar.getOrDefault('^', List.of()).stream().map(WordSet::stem).toArray(String[]::new);
        parts = byStar.getOrDefault('*', List.of()).stream().map(WordSet::stem).toArray(String[]::new);
    }

    /** The set of these words. */
    static WordSet of(Stream<String> words) {
        return new WordSet(words.collect(Collectors.toSet()));
    }

    private static char star(String word) {
        return word.startsWith("*") ? '*' : word.endsWith("*") ? '^' : ' ';
    }

    private static String stem(String word) {
        return word.replace("*", "");
    }

    boolean holds(String word) {
        if (whole.contains(word)) {
            return true;
        }
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        for (String part : parts) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these words is in the set. */
    boolean holdsAny(List<String> words) {
        for (String word : words) {
            if (holds(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words that are written out. */
    Set<String> whole() {
        return whole;
    }

    /** Whether every word that it holds is written out. */
    boolean isWrittenOut() {
        return beginnings.length == 0 && parts.length == 0;
    }

    /** Every word in it, without its stars. */
    Stream<String> stems() {
        return Stream.of(whole.stream(), Stream.of(beginnings), Stream.of(parts))
                .flatMap(Function.identity());
    }
}
