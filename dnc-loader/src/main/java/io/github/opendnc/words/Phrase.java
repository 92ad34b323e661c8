package io.github.opendnc.words;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that stand side by side in a name, in one order. Immutable. */
final class Phrase {
    private static final int MOST_BETWEEN = 5;

    private final List<WordSet> places;
    /** The words of each place without their stars. */
    private final List<List<String>> stems;
    /** For each place, the words that may stand between it and the one before; empty if none may. */
    private final List<Optional<WordSet>> between;

    private final boolean begins;
    private final boolean ends;
    private final @Nullable WordSet unless;

    /**
     * A phrase.
     *
     * @param places the words that may stand in each place
     * @param between for each place, the words that may stand between it and the one before; empty if none may
     * @param begins whether nothing may stand before the phrase
     * @param ends whether nothing may stand after it
     * @param unless words that must not stand anywhere in the name
     */
    Phrase(
            List<WordSet> places,
            List<Optional<WordSet>> between,
            boolean begins,
            boolean ends,
            @Nullable WordSet unless) {
        this.places = List.copyOf(places);
        this.stems = places.stream().map(place -> place.stems().toList()).toList();
        this.between = List.copyOf(between);
        this.begins = begins;
        this.ends = ends;
        this.unless = unless;
    }

    /** The words that may stand in the first place. */
    WordSet first() {
        return places.get(0);
    }

    /**
     * The words of one place, without stars. A text that has none of them does not have the phrase. Chosen is the place
     * whose shortest word is longest, because the fewest texts have it.
     */
    Stream<String> telling() {
        return places.stream().max(comparingInt(Phrase::shortest)).orElseThrow().stems();
    }

    /** The words of each place, without their stars. A text with the phrase has one of each. */
    Stream<List<String>> places() {
        return stems.stream();
    }

    /** The words of each two places that stand side by side, as one word each. A text with the phrase has one of each. */
    Stream<List<String>> neighbours() {
        return IntStream.range(1, stems.size())
                .filter(place -> between.get(place).isEmpty())
                .mapToObj(place -> stems.get(place - 1).stream()
                        .flatMap(first -> stems.get(place).stream().map(first::concat))
                        .toList());
    }

    /** False only if the words of a text do not have the phrase. These are its letters, with nothing between them. */
    boolean mayBeIn(String letters) {
        for (List<String> place : stems) {
            if (!hasOne(letters, place)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOne(String letters, List<String> stems) {
        for (String stem : stems) {
            if (letters.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private static int shortest(WordSet place) {
        return place.stems().mapToInt(String::length).min().orElse(0);
    }

    /**
     * Where the phrase ends, if it stands in the words from a place on; -1 if it does not. The first of these words
     * must fit.
     */
    int endIn(List<String> words, int from) {
        int end = begins && from > 0 ? -1 : end(words, from + 1, 1);
        return end >= 0 && unless != null && unless.holdsAny(words) ? -1 : end;
    }

    private int end(List<String> words, int from, int place) {
        if (place == places.size()) {
            return ends && from < words.size() ? -1 : from;
        }
        WordSet wanted = places.get(place);
        Optional<WordSet> others = between.get(place);
        for (int at = from; at < words.size() && at <= from + MOST_BETWEEN; at++) {
            int end = wanted.holds(words.get(at)) ? end(words, at + 1, place + 1) : -1;
            if (end >= 0) {
                return end;
            }
            if (others.isEmpty() || !others.get().holds(words.get(at))) {
                return -1;
            }
        }
        return -1;
    }
}
