package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is a charity or a party in one country, and exempt there, is not exempt in the other by the same word. */
final class CallerStatusTest {
    @Test
    void aStatusIsNoStatusInTheOtherCountry() {
        DncRun run = DncRun.of(DncRun.join(
                List.of("check", "416-555-0125", "--caller", "CHARITY", "--purpose", "DONATION"), DncRun.US));
        assertTrue(run.out().startsWith("MAY_NOT_CALL"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHARITY", "FUNDRAISER", "POLITICAL"})
    void aStatusOfOneCountryIsNotGivenForTwo(String caller) {
        List<String> check = List.of("check", "212-555-0100", "--caller", caller);
        assertRefused(DncRun.of(DncRun.join(check, DncRun.US, DncRun.CA)));
        assertEquals(0, DncRun.of(DncRun.join(check, DncRun.US)).exit());
        List<String> perCountry = List.of("check", "212-555-0100", "--us-caller", caller, "--ca-caller", "SELLER");
        assertEquals(0, DncRun.of(DncRun.join(perCountry, DncRun.US, DncRun.CA)).exit());
    }

    /** Whoever is exempt in one country needs no list there, and would be taken for exempt in the other as well. */
    @ParameterizedTest
    @ValueSource(strings = {"CHARITY", "FUNDRAISER", "POLITICAL"})
    void norIsItWhereNoListTellsTheCountry(String caller) {
        assertRefused(DncRun.of("check", "416-555-0100", "--caller", caller, "--purpose", "DONATION"));
        DncRun inUs = DncRun.of("check", "416-555-0100", "--us-caller", caller, "--purpose", "DONATION");
        assertTrue(inUs.out().startsWith("MAY_NOT_CALL"), inUs.out());
        DncRun inCanada = DncRun.of("check", "416-555-0100", "--ca-caller", caller, "--purpose", "DONATION");
        assertTrue(inCanada.out().startsWith("MAY_CALL"), inCanada.out());
    }

    /** One fact of a row is of one number; one for all numbers would be claimed in the country of each. */
    @ParameterizedTest
    @ValueSource(strings = {"CHARITY", "fundraiser", " Political "})
    void norAsAFactOfSeveralNumbers(String caller) {
        String fact = "caller=" + caller;
        List<String> donation = List.of("--purpose", "DONATION", "--fact", fact);
        assertRefused(DncRun.of(DncRun.join(List.of("check", "212-555-0100", "416-555-0100"), donation)));
        assertRefused(DncRun.withInput(
                "416-555-0100\n", "check", "-", "--purpose", "DONATION", "--fact", "Caller=" + caller.strip()));
        DncRun one = DncRun.of(DncRun.join(List.of("check", "416-555-0100"), donation));
        assertTrue(one.out().startsWith("MAY_CALL"), one.out() + one.err());
        assertEquals(
                0,
                DncRun.of("check", "212-555-0100", "416-555-0100", "--fact", "caller=SELLER")
                        .exit());
    }

    private static void assertRefused(DncRun run) {
        assertEquals(2, run.exit(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(" is a status in one country, and "), run.err());
    }
}
