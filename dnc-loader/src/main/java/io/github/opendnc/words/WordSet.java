package io.github.opendnc.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words, some of which stand for all that begin with them ({@code phone*}) or contain them ({@code *dnc*}). Immutable.
 */
final class WordSet {
    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    /**
     * The set of these words.
     *
     * @throws IllegalArgumentException if one is meant for all words that end with it ({@code *dnc}), which is not
     *     possible
     */
    WordSet(Collection<String> words) {
        for (String word : words) {
            int last = word.length() - 1;
            if (word.charAt(0) == '*' && (last == 0 || word.charAt(last) != '*')) {
                throw new IllegalArgumentException("words: expected *word* or word*, found " + word);
            }
            if (word.charAt(0) == '*') {
                parts.add(word.substring(1, last));
            } else if (word.charAt(last) == '*') {
                beginnings.add(word.substring(0, last));
            } else {
                whole.add(word);
            }
        }
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
        return Collections.unmodifiableSet(whole);
    }

    /** Whether every word in the set is written out. */
    boolean isWrittenOut() {
        return beginnings.isEmpty() && parts.isEmpty();
    }

    /** Every word in the set, without its stars. */
    Stream<String> stems() {
        return Stream.of(whole, beginnings, parts).flatMap(Collection::stream);
    }
}
