package io.github.opendnc.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words and phrases of {@code refusal-words.txt}. That file explains how it is written. Thread-safe. */
final class RefusalWords {
    private static final String FILE = "refusal-words.txt";
    private static final Pattern BARS = Pattern.compile("\\|");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern UNLESS = Pattern.compile(" / ");
    /** Other words may stand before the next word. */
    private static final String OTHERS = "...";
    /** The set of these other words. */
    private static final String BETWEEN = "{between}";

    private static final String BEGIN = "^";
    private static final String END = "$";
    private static final Set<String> NO_PLACES = Set.of(OTHERS, BEGIN, END);

    /** The words that come with this library. */
    static final RefusalWords BUNDLED = bundled();

    private final Map<String, List<String>> sections;
    /** The words of the sets that were used. Many phrases use the same sets. */
    private final Map<String, List<String>> words = new ConcurrentHashMap<>();
    /** The places in phrases that were used, by the text of each. */
    private final Map<String, WordSet> places = new ConcurrentHashMap<>();

    private RefusalWords(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    private static RefusalWords bundled() {
        try (InputStream in = Objects.requireNonNull(RefusalWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Words written as in the file. */
    static RefusalWords of(Stream<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines.map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        return new RefusalWords(sections);
    }

    /** The phrases of some sections. */
    Phrases phrases(String... some) {
        return new Phrases(Stream.of(some)
                .flatMap(section -> lines(section).stream())
                .map(this::phrase)
                .toList());
    }

    /** A set of words. */
    WordSet set(String section) {
        return new WordSet(words(section));
    }

    private List<String> words(String set) {
        return words.computeIfAbsent(
                set,
                unknown ->
                        lines(unknown).stream().flatMap(BLANKS::splitAsStream).toList());
    }

    /** Every word in the phrases of some sections, without its stars. */
    Stream<String> stemsOfPhrases(Stream<String> phrases) {
        return phrases.flatMap(section -> lines(section).stream())
                .flatMap(line -> placesIn(line).filter(place -> !NO_PLACES.contains(place)))
                .flatMap(place -> anyOf(place).stems());
    }

    /** Every word of some sets, without its stars. */
    Stream<String> stems(Stream<String> sets) {
        return sets.flatMap(set -> set(set).stems());
    }

    private List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalStateException(FILE + ": no section [" + section + "]");
        }
        return lines;
    }

    /** What a line holds, except the words that must not stand beside it. */
    private static Stream<String> placesIn(String line) {
        return BLANKS.splitAsStream(UNLESS.split(line, 2)[0]);
    }

    private Phrase phrase(String line) {
        String[] parts = UNLESS.split(line, 2);
        List<WordSet> phrase = new ArrayList<>();
        List<Optional<WordSet>> between = new ArrayList<>();
        Optional<WordSet> others = Optional.empty();
        List<String> places = placesIn(line).toList();
        for (String place : places) {
            if (place.equals(OTHERS)) {
                others = Optional.of(anyOf(BETWEEN));
            } else if (!NO_PLACES.contains(place)) {
                phrase.add(anyOf(place));
                between.add(others);
                others = Optional.empty();
            }
        }
        return new Phrase(
                phrase,
                between,
                places.contains(BEGIN),
                places.contains(END),
                parts.length == 1 ? null : noneOf(parts[1]));
    }

    private WordSet noneOf(String words) {
        return anyOf(BLANKS.splitAsStream(words));
    }

    private WordSet anyOf(String place) {
        return places.computeIfAbsent(place, unknown -> anyOf(BARS.splitAsStream(unknown)));
    }

    private WordSet anyOf(Stream<String> alternatives) {
        return new WordSet(alternatives
                .flatMap(word ->
                        word.startsWith("{") ? words(word.substring(1, word.length() - 1)).stream() : Stream.of(word))
                .toList());
    }
}
