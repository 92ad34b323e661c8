package io.github.opendnc.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words and phrases of {@code refusal-words.txt}, which says how it is written. Not thread-safe. */
final class RefusalWords {
    private static final String FILE = "refusal-words.txt";
    private static final Pattern BARS = Pattern.compile("\\|");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final Map<String, List<String>> sections;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, WordSet> sets = new HashMap<>();
    private final List<WordSet> places = new ArrayList<>();

    private RefusalWords(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /** The words that come with this library. */
    static RefusalWords bundled() {
        try (InputStream in = Objects.requireNonNull(RefusalWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Words written as the file is. */
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

    /** The phrases of a section. */
    Phrases phrases(String section) {
        return new Phrases(lines(section).stream().map(this::phrase).toList());
    }

    /** A set of words. */
    WordSet set(String name) {
        return sets.computeIfAbsent(name, unknown -> new WordSet(words(unknown)));
    }

    private List<String> words(String set) {
        return words.computeIfAbsent(
                set,
                unknown ->
                        lines(unknown).stream().flatMap(BLANKS::splitAsStream).toList());
    }

    /** Every word of the sets and phrases asked for so far, without its stars. */
    Set<String> vocabulary() {
        return Stream.concat(sets.values().stream(), places.stream())
                .flatMap(WordSet::stems)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalStateException(FILE + ": no section [" + section + "]");
        }
        return lines;
    }

    private Phrase phrase(String line) {
        int slash = line.indexOf(" / ");
        @Nullable
        WordSet unless = slash < 0
                ? null
                : anyOf(BLANKS.splitAsStream(line.substring(slash + 3)).toList());
        List<WordSet> phrase = new ArrayList<>();
        List<Optional<WordSet>> between = new ArrayList<>();
        Optional<WordSet> others = Optional.empty();
        List<String> words = BLANKS.splitAsStream(slash < 0 ? line : line.substring(0, slash))
                .toList();
        for (String word : words) {
            if (word.equals("...")) {
                others = Optional.of(set("between"));
            } else if (!word.equals("^") && !word.equals("$")) {
                phrase.add(anyOf(BARS.splitAsStream(word).toList()));
                between.add(others);
                others = Optional.empty();
            }
        }
        places.addAll(phrase);
        return new Phrase(phrase, between, words.contains("^"), words.contains("$"), unless);
    }

    private WordSet anyOf(List<String> alternatives) {
        List<String> all = new ArrayList<>();
        for (String word : alternatives) {
            if (word.startsWith("{")) {
                all.addAll(words(word.substring(1, word.length() - 1)));
            } else {
                all.add(word);
            }
        }
        return new WordSet(all);
    }
}
