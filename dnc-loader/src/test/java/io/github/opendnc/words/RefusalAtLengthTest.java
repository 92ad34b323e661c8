package io.github.opendnc.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalAtLengthTest {
    private static final String STORY =
            "Spoke with Bob about the windows of the second floor and the price of a new door";

    @ParameterizedTest
    @CsvSource({
        "DNC: per his wife,true",
        "Do Not Call: yes,true",
        "Call Result: Spring: Do Not Call,true",
        "Do Not Call: No,false",
        "Do Not Call: unchecked,false",
        "DNC: 0,false"
    })
    void aNameCountsWithWhatStandsBehindIt(String part, boolean isTold) {
        assertEquals(isTold, RefusalAtLength.isToldIn(STORY + ". " + part + ". " + STORY));
    }

    /** Time grows with the text, and not with its square. */
    @ParameterizedTest
    @ValueSource(strings = {".", ". ", "-", " - ", ":", ": ", "!", "=", "no ", "a"})
    void aVeryLongTextIsReadToItsEnd(String sign) {
        String filling = sign.repeat(500_000 / sign.length());
        assertTrue(RefusalAtLength.isToldIn(filling + "\nDo not call.\n" + filling));
        assertFalse(RefusalAtLength.isToldIn(filling + "\nDo not call: no.\n" + filling));
    }

    @Test
    void whatSomebodyPrefersIsARefusalOnlyOfCalls() {
        assertFalse(RefusalAtLength.isToldIn(STORY + ". He prefers not to be at home on that day. " + STORY));
        assertTrue(RefusalAtLength.isToldIn(STORY + ". He prefers not to be called about it. " + STORY));
    }

    @Test
    void aLongPartMayBeOfSomethingElse() {
        assertFalse(RefusalAtLength.isToldIn(
                STORY + ". Do not call it a day before the third window of the front is in. " + STORY));
    }
}
