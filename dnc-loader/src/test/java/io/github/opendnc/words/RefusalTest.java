package io.github.opendnc.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts say, whoever looks at them and however long they are. */
final class RefusalTest {
    /** Each phrase that has no other meaning, in each of its words. */
    private static List<String> plainly() {
        String all;
        try (InputStream in = Objects.requireNonNull(RefusalWords.class.getResourceAsStream("refusal-words.txt"))) {
            all = new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int begin = all.indexOf("[plainly]\n") + "[plainly]\n".length();
        return all.substring(begin, all.indexOf("\n[", begin))
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> phrases(line.replaceFirst(" / .*", "").replaceAll("[$^.*] ?", "")))
                .toList();
    }

    private static Stream<String> phrases(String line) {
        int blank = line.indexOf(' ');
        String first = blank < 0 ? line : line.substring(0, blank);
        List<String> rest = blank < 0
                ? List.of("")
                : phrases(line.substring(blank + 1).strip()).map(" "::concat).toList();
        return Stream.of(first.split("\\|")).flatMap(word -> rest.stream().map(word::concat));
    }

    @Test
    void whatIsPlainlySaidIsLookedAt() {
        List<String> phrases = plainly();
        assertTrue(phrases.size() > 300, () -> phrases.size() + " phrases");
        for (String phrase : phrases) {
            for (String written : writings(phrase).toList()) {
                assertTrue(!Refusal.isPlainlySaidIn(written) || Refusal.mayBePlainlySaidIn(written), written);
            }
        }
    }

    private static Stream<String> writings(String phrase) {
        return Stream.of(
                phrase,
                phrase.toUpperCase(Locale.ROOT),
                phrase.replace(' ', '-'),
                phrase.replace("dnc", "D.N.C.").replace("dont", "don't"),
                phrase.replace("dnc", "D-N-C").replace("dont", "don&#39;t"),
                phrase.replace(" ", "%20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cease and desist",
                "Take me off",
                "D-N-C",
                "D. N. C.",
                "C&D",
                "21610",
                "Kein Telefon",
                "n\u00e3o ligue",
                // blanks of each kind, and what stands for them
                "Smith asks: do not call.",
                "Smith asks: do not call!!",
                "Smith DO NOT\nCALL",
                "Smith DO\r\nNOT CALL",
                "Smith DO\u00A0NOT\u00A0CALL",
                "Smith DO\tNOT\tCALL",
                "Smith DO\u2003NOT\u200BCALL",
                "Smith DO&nbsp;NOT&nbsp;CALL",
                "Smith DO<br>NOT<br />CALL",
                "Smith NEVER\u00A0CALL",
                "C \u00A0& D",
                "Smith CEASE_AND_DESIST",
                // letters that look like Latin ones
                "D-N-\u0421",
                "D\u039DC",
                // pictures
                "\uD83D\uDEAB calls",
                "\u26D4\uFE0F\uD83D\uDCDE",
                "\u274C\uD83D\uDCDE",
                "No \uD83D\uDCDE"
            })
    void isPlainlySaid(String text) {
        assertTrue(Refusal.isPlainlySaidIn(text), text);
        assertTrue(Refusal.mayBePlainlySaidIn(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATUS | not interested, remove from database",
                "STATUS | Only contact by email",
                "STATUS | Please only email",
                "STATUS | Call attorney only",
                "STATUS | Says we harass her",
                "STATUS | Complained to FTC",
                "STATUS | Calls: N",
                "STATUS | Take me off",
                "STATUS | 21610",
                "PREFERENCE | None",
                "PREFERENCE | No",
                "PREFERENCE | Email or text only",
                "PREFERENCE | Email and text only",
                "PREFERENCE | Only WhatsApp",
                "PREFERENCE | Only via WhatsApp",
                "PREFERENCE | whats app only",
                "PREFERENCE | Only email me",
                "PREFERENCE | Only through email",
                "PREFERENCE | Email contact only",
                "PREFERENCE | Only contact by e-mail",
                "PREFERENCE | Text or email only",
                "PREFERENCE | Text message only",
                "PREFERENCE | WhatsApp only",
                "PREFERENCE | Email instead of phone",
            })
    void isSaidIn(RefusalCellKind kind, String cell) {
        assertTrue(kind.saysSo(cell), cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone or email only",
                "Email or call only",
                "Only phone or email",
                "Contacted by email only once",
                "Removed cart",
                "Contact by email or phone",
                "Email or phone",
                "Call or text",
                "Complaint resolved",
                "Calls: Y",
                "Message left",
                "Contacted by email",
                "Email sent",
                "Just emailed",
                "Please call"
            })
    void isNone(String cell) {
        assertFalse(RefusalCellKind.STATUS.saysSo(cell), cell);
        assertFalse(RefusalCellKind.PREFERENCE.saysSo(cell), cell);
    }

    /** Written by Excel on a Mac, or in a window of DOS, and read as Windows-1252. */
    @ParameterizedTest
    @ValueSource(strings = {"D\u017dsinscrit", "D\u201asinscrit", "N\u2039o ligar", "N\u00c6o ligar"})
    void isSaidInSpoiltText(String cell) {
        assertTrue(RefusalCellKind.STATUS.saysSo(cell), cell);
    }

    /** {@code No.} is read as number: the filter that spares most texts the closer look must not wait for that word alone. */
    @Test
    void noPhraseIsKnownByAWordThatStandsForASignAlone() {
        for (String section : List.of("refusal", "said", "only", "replied", "plainly")) {
            List<String> telling =
                    RefusalWords.BUNDLED.phrases(section).telling().toList();
            assertTrue(telling.stream().allMatch(word -> word.matches("[a-z0-9]{2,}")), telling::toString);
        }
        assertTrue(Stream.of("plainly")
                .flatMap(section -> RefusalWords.BUNDLED.phrases(section).telling())
                .noneMatch("number"::contains));
        assertTrue(
                RefusalWords.BUNDLED.phrases("refusal").telling().anyMatch("no"::equals), "looked for in the others");
    }

    /** It would be taken for a word with its last letter lost. */
    @Test
    void noSignStandsForWhatEndsSo() {
        for (String word : List.of("*calls", "*")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> RefusalWords.of(Stream.of("[some]", word)).set("some"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Springfield", "Main St 12", "Blue Widgets", "2026-11-24"})
    void mostTextsNeedNoCloserLook(String text) {
        assertFalse(Refusal.mayBePlainlySaidIn(text), text);
    }

    /** A status that is named so says no less than a column of which nobody knows what it tells. */
    @ParameterizedTest
    @EnumSource(
            names = {"PERMISSION", "UNREAD_OF_LETTERS"}, // there it has to be said of calls
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsPlainlySaidCountsInEachKindOfCell(RefusalCellKind kind) {
        WordSet ofLetters = RefusalWords.BUNDLED.set("letter-result");
        for (String phrase : plainly()) {
            boolean isOfLetters = kind == RefusalCellKind.STATUS_OF_LETTERS
                    && ColumnWords.of(phrase).stream().allMatch(ofLetters::holds);
            assertTrue(isOfLetters || !Refusal.isPlainlySaidIn(phrase) || kind.saysSo(phrase), phrase);
            assertTrue(!kind.saysSo(phrase) || kind.asStatus().saysSo(phrase), phrase);
        }
    }

    @ParameterizedTest
    @EnumSource(
            // Any text speaks against a call there, or only a short one does.
            names = {
                "PERMISSION",
                "ANYTHING",
                "ANYTHING_OF_WORK",
                "BEST_TIME",
                "AGAINST",
                "UNREAD",
                "UNREAD_OF_LETTERS",
                "UNREAD_OF_ASKING",
                "UNREAD_OF_WORK",
                "UNREAD_OF_KEYS"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void whatALongTextSaysCountsWhereverItStands(RefusalCellKind kind) {
        KnownRefusals known = new KnownRefusals();
        String long1 = "we talked about roofs and the weather ".repeat(40);
        assertFalse(known.saysSo(kind, long1));
        for (int at = 0; at < long1.length(); at += 37) {
            int from = long1.indexOf(' ', at) + 1;
            String text = long1.substring(0, from) + "stop calling me " + long1.substring(from);
            assertTrue(known.saysSo(kind, text), () -> kind + " at " + from);
        }
    }

    /** A mail beside the words does not make of them a refusal of mails where a telephone stands further on in the same sentence. */
    @Test
    void aLongSentenceIsReadWholeToo() {
        String sentence = "opted out of the email that we sent "
                + "and of the things we told her about roofs ".repeat(10) + "and of calls";
        String text = "Spoke with her in spring. " + "x".repeat(100) + "; " + sentence;
        assertTrue(sentence.length() < 500 && text.length() > 500, sentence.length() + " " + text.length());
        assertTrue(RefusalCellKind.STATUS.saysSo(sentence), "by itself");
        assertTrue(new KnownRefusals().saysSo(RefusalCellKind.STATUS, text), "in a longer text");
    }
}
