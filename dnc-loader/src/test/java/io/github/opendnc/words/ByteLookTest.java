package io.github.opendnc.words;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are passed over are not read, so that the refusal in them would be missed. */
class ByteLookTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<Charset, ByteLook> LOOKS = new HashMap<>();
    private static final int TRIES = 100_000;
    private static final int ENOUGH = 10_000;

    /** Somebody's account, so that only what is told at length counts. */
    private static final String ACCOUNT =
            "On Monday our agent in Ohio spoke with her about the roof, the windows and a new boiler. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead1@example.com",
                "Facebook Leads",
                "Christopher Callahan",
                "Route 5, stop 7, Café",
                "365 rue de la Gare",
                "Peña & Sons, Española",
                "asked for a quote",
                "said \"not now\"",
                "notes",
                "Remote",
                "The Original Phone Company",
                "www.example.com",
                "São Paulo",
                "García",
                "Maximilianstraße 7"
            })
    void whatRefusesNothingIsPassedOver(String text) {
        assertFalse(mayTell(text, UTF_8), text);
        assertFalse(mayTell(text, WINDOWS_1252), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DNC",
                "d.n.c.",
                "Smith dnc",
                "DO NOT",
                "Do&nbsp;Not&nbsp;Call",
                "don&#39;t call",
                "don\u00EDt call",
                "DON\u00D5T CALL",
                "don%27t call",
                "DNCCC",
                "DOOO NOOOT CAAALL",
                "remvoed",
                "STOP",
                "STOP ALL",
                "Stop calling me",
                "c & d",
                "C&D letter",
                "Donâ€™t Call",
                "ＤＮＣ",
                "Ne plus appeler, s'il vous plaît",
                "No volver a llamar más",
                "Pas sur appel — ne pas rappeler",
                "21610",
                "Delete my #",
                "DELETE MY NO.",
                "C &\nD",
                "C&\r\nD",
                "DON\u00CDT DIAL",
                "don&#0000000039;t dial",
                "Represented by a lawwwyer"
            })
    void whatRefusesIsReadClosely(String text) {
        assertTrue(mayTell(text, UTF_8), text);
    }

    /** A letter of which nobody knows what it stands for is read closely in every encoding. */
    @Test
    void whatIsNotALetterOfLatin1IsReadClosely() {
        for (String text : List.of("Łódź", "Œuvre", "Дом", "¡Hola", "Æsop", "x²", "5€")) {
            assertTrue(mayTell(text, UTF_8), text);
        }
        assertTrue(mayTell("x\u0440", Charset.forName("windows-1251")));
        assertTrue(mayTell("x\u0159", Charset.forName("windows-1250")));
    }

    @ParameterizedTest
    @CsvSource({"plainly,false", "told-at-length,true"})
    void whatIsSaidIsNeverPassedOver(String section, boolean isInAnAccount) {
        PhraseTexts texts = PhraseTexts.of(section);
        Random random = new Random(11);
        int said = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = texts.next(random);
            said += assertNotPassedOver(isInAnAccount ? ACCOUNT + text + ". " + ACCOUNT : text);
        }
        assertTrue(said > ENOUGH, "only " + said + " texts said it");
    }

    private static int assertNotPassedOver(String text) {
        if (!RefusalCellKind.UNREAD.saysSo(text)) {
            return 0;
        }
        assertTrue(mayTell(text, UTF_8), text);
        assertTrue(mayTell(text, ISO_8859_1), text);
        return 1;
    }

    /** The groups of so many letters are not known one by one. */
    @Test
    void aTextIsReadHoweverMuchStandsBeforeItsRefusal() {
        String much = "a lead in Spring, by mail and by phone: a sale. ".repeat(40);
        assertTrue(mayTell(much + "Do not call her again.", UTF_8));
        assertTrue(mayTell("Do not call her again. " + much, UTF_8));
        assertFalse(mayTell("lead ".repeat(200), UTF_8));
    }

    @Test
    void onlyTheBytesAskedForAreLookedAt() {
        byte[] bytes = "DNC,Ann,DNC".getBytes(UTF_8);
        ByteLook look = new ByteLook(UTF_8);
        assertFalse(look.mayTell(bytes, 4, 7));
        assertTrue(look.mayTell(bytes, 0, 3));
        assertTrue(look.mayTell(bytes, 8, 11));
        assertFalse(look.mayTell(bytes, 4, 4));
        assertFalse(look.mayTell(bytes, 4, 7), "what was found before is forgotten");
        assertEquals("DNC,Ann,DNC", new String(bytes, UTF_8));
    }

    @Test
    void everyByteIsLookedAt() {
        for (int b = 0; b < 1 << Byte.SIZE; b++) {
            byte[] bytes = {(byte) b, ' ', 'D', 'N', 'C'};
            assertTrue(new ByteLook(ISO_8859_1).mayTell(bytes, 0, bytes.length), "byte " + b);
            assertTrue(new ByteLook(ISO_8859_1, ';').mayTell(bytes, 0, bytes.length), "byte " + b);
        }
    }

    @Test
    void aCellThatIsNotQuotedEndsAtItsDelimiter() {
        byte[] bytes = "Ann;DNC;;S\u00E3o Paulo;don&#39;t worry;Sue".getBytes(UTF_8);
        ByteLook look = new ByteLook(UTF_8, ';');
        List<String> told = new ArrayList<>();
        for (int from = 0; from <= bytes.length; from = look.cellEnd(bytes, from, bytes.length) + 1) {
            int end = look.cellEnd(bytes, from, bytes.length);
            told.add(new String(bytes, from, end - from, UTF_8) + " " + look.mayTell());
        }
        assertEquals(
                List.of(
                        "Ann false",
                        "DNC true",
                        " false",
                        "S\u00E3o Paulo false",
                        "don&#39 true",
                        "t worry false",
                        "Sue false"),
                told);
    }

    /** In quotes it is a sign like others. */
    @Test
    void aQuotedCellMayHaveDelimiters() {
        byte[] bytes = "d,n,c".getBytes(UTF_8);
        assertTrue(new ByteLook(UTF_8, ',').mayTell(bytes, 0, bytes.length));
    }

    private static boolean mayTell(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return LOOKS.computeIfAbsent(charset, ByteLook::new).mayTell(bytes, 0, bytes.length);
    }
}
