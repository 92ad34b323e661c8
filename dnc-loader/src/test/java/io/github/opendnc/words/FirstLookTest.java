package io.github.opendnc.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that a first look passes over is not read, so that its refusal would be missed. */
class FirstLookTest {
    private static final int TRIES = 200_000;
    private static final int ENOUGH = 20_000;

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
                "Remove my #",
                "Delete my no.",
                "REMOVE MY N\u00B0",
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
    void whatIsPlainlySaidIsNeverPassedOver() {
        PhraseTexts texts = PhraseTexts.of("plainly");
        Random random = new Random(7);
        int said = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = texts.next(random);
            if (Refusal.isPlainlySaidIn(text)) {
                said++;
                assertTrue(Refusal.mayBePlainlySaidIn(text), text);
            }
        }
        assertTrue(said > ENOUGH, "only " + said + " texts said it");
    }
}
