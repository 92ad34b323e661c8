package io.github.opendnc.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that a first look passes over is not read, so that its refusal would be missed. */
class FirstLookTest {
    private static final int TRIES = 200_000;
    private static final int ENOUGH = 20_000;
    private static final List<String> BETWEEN = List.of(" ", "  ", "-", "_", ". ", "? ", ", ", "/", " no. ", "");
    private static final List<String> AROUND = List.of("", "", "", "VIP; ", "No - ", "#", "Lead 7, ", "(", "!");

    @ParameterizedTest
    @ValueSource(
            strings = {"lead1@example.com", "Facebook Leads", "Christ Church", "Call Center List", "Phone", "Toronto"})
    void whatHasAWordOfAPhraseIsPassedOver(String text) {
        assertFalse(Refusal.mayBePlainlySaidIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CEASE AND DESIST",
                "remvoed",
                "REMOOOVED",
                "Remvoe from call list",
                "Wrong # - do not call",
                "d.n.c."
            })
    void whatIsMisspeltOrAbbreviatedIsReadClosely(String text) {
        assertTrue(Refusal.isPlainlySaidIn(text));
        assertTrue(Refusal.mayBePlainlySaidIn(text));
    }

    /** A long text is read in pieces, and a piece may begin in the middle of a word that has no end. */
    @Test
    void aSlipAtTheBeginOfAPieceIsNotPassedOver() {
        boolean said = false;
        for (int before = 330; before < 400; before++) {
            String text = "xy".repeat(before).substring(0, before) + "remvoe-from-call-list-" + "yz".repeat(120);
            if (Refusal.isPlainlySaidIn(text)) {
                said = true;
                assertTrue(Refusal.mayBePlainlySaidIn(text), text);
            }
        }
        assertTrue(said, "no text says it");
    }

    @Test
    void whatIsPlainlySaidIsNeverPassedOver() throws IOException {
        List<String> phrases = phrases();
        Random random = new Random(7);
        int said = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = text(phrases.get(random.nextInt(phrases.size())), random);
            if (Refusal.isPlainlySaidIn(text)) {
                said++;
                assertTrue(Refusal.mayBePlainlySaidIn(text), text);
            }
        }
        assertTrue(said > ENOUGH, "only " + said + " texts said it");
    }

    /** The phrases as they stand in the list of words. */
    private static List<String> phrases() throws IOException {
        try (InputStream in = Refusal.class.getResourceAsStream("refusal-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.equals("[plainly]"))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("["))
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.replaceAll(" / .*", ""))
                    .toList();
        }
    }

    /** A phrase with one word in each place, perhaps with a slip, in some case, with signs between and something around. */
    private static String text(String phrase, Random random) {
        String between = BETWEEN.get(random.nextInt(BETWEEN.size()));
        String words = Stream.of(phrase.split(" "))
                .filter(place -> !place.equals("^") && !place.equals("$") && !place.equals("..."))
                .map(place -> place.replace("*", "").split("\\|"))
                .map(place -> place[random.nextInt(place.length)])
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
