package io.github.opendnc.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names and codes of countries in {@code countries.txt}, which is data: neither the language of the machine nor the
 * version of Java changes what is known.
 */
public final class CountryNames {
    private static final String FILE = "countries.txt";
    private static final Pattern SEPARATOR = Pattern.compile("; ?");

    /** Words that some write in a name and others leave out. */
    private static final Set<String> LEFT_OUT = Set.of(
            "and",
            "et",
            "y",
            "e",
            "und",
            "the",
            "les",
            "las",
            "los",
            "die",
            "la",
            "of",
            "de",
            "del",
            "du",
            "des",
            "do",
            "da",
            "d",
            "republic",
            "republica",
            "republique");

    private static final Set<String> SAINT = Set.of("saint", "sainte", "santa", "st");

    /** The codes of two letters by the words of each name and code. */
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    private static Map<String, String> codes() {
        try (InputStream in = Objects.requireNonNull(CountryNames.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> codes = new HashMap<>();
            List<String> country = List.of();
            for (String line : lines.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> parts = SEPARATOR.splitAsStream(line.strip()).toList();
                    country = line.startsWith(" ") ? country : parts;
                    for (String name : parts) {
                        codes.putIfAbsent(key(name), country.get(0));
                    }
                }
            }
            return Map.copyOf(codes);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static String key(String name) {
        List<String> words = ColumnWords.of(name);
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            if (words.size() == 1 || !LEFT_OUT.contains(word)) {
                kept.add(SAINT.contains(word) && words.size() > 1 ? "st" : word);
            }
        }
        return String.join(" ", kept);
    }

    /** The code of two letters of the country that a text names, and nothing else; empty if it names none. */
    public static Optional<String> codeOf(String text) {
        return Mojibake.readings(text).stream()
                .flatMap(reading -> Optional.ofNullable(CODES.get(key(reading))).stream())
                .findFirst();
    }
}
