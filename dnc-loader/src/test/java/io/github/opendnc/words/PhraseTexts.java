package io.github.opendnc.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts in which phrases of the list of words stand in many ways. */
record PhraseTexts(List<String> phrases) {
    private static final List<String> BETWEEN = List.of(" ", "  ", "-", "_", ". ", "? ", ", ", "/", " no. ", "");
    private static final List<String> AROUND = List.of("", "", "", "VIP; ", "No - ", "#", "Lead 7, ", "(", "!");

    /** The phrases of a section, as they stand in the list of words. */
    static PhraseTexts of(String section) {
        try (InputStream in = Refusal.class.getResourceAsStream("refusal-words.txt")) {
            return new PhraseTexts(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.equals("[" + section + "]"))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("["))
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.replaceAll(" / .*", ""))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String next(Random random) {
        return text(phrases.get(random.nextInt(phrases.size())), random);
    }

    /** A phrase with one word in each place, perhaps with a slip, in some case, with signs between and something around. */
    private static String text(String phrase, Random random) {
        String between = BETWEEN.get(random.nextInt(BETWEEN.size()));
        String words = Stream.of(phrase.split(" "))
                .filter(place -> !place.equals("^") && !place.equals("$") && !place.equals("..."))
                .map(place -> place.replace("*", "").split("\\|"))
                .map(place -> place[random.nextInt(place.length)])
                .map(word -> word.equals("number") && random.nextBoolean() ? "#" : word)
                .map(word -> random.nextInt(8) == 0 ? changedRound(word, random) : word)
                .collect(Collectors.joining(between));
        String cased = switch (random.nextInt(3)) {
            case 0 -> words.toUpperCase(Locale.ROOT);
            case 1 -> inHumps(words);
            default -> words;
        };
        return AROUND.get(random.nextInt(AROUND.size())) + cased + AROUND.get(random.nextInt(AROUND.size()));
    }

    private static String changedRound(String word, Random random) {
        if (word.length() < 2) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String inHumps(String words) {
        return IntStream.range(0, words.length())
                .mapToObj(i -> i == 0 || !Character.isLetter(words.charAt(i - 1))
                        ? words.substring(i, i + 1).toUpperCase(Locale.ROOT)
                        : words.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
