package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LostCharactersTest {
    @Test
    void charactersOutsideTheCodePageOfWindowsAreTold() {
        assertEquals("списокŁ", LostCharacters.outside("Cp1252", "scrub список.csv --settle x:Zoë Łukasz"));
        assertEquals("", LostCharacters.outside("Cp1252", "scrub \"Zoë & Söhne.csv\" | more < ^ !"));
        assertEquals("", LostCharacters.outside("UTF-8", "名 список"));
    }

    @Test
    void anEncodingThatJavaDoesNotKnowSaysNothing() {
        assertEquals("", LostCharacters.outside("Cp0", "список"));
    }

    @Test
    void aCharacterThatJavaReplacedIsTold() {
        assertEquals(Optional.empty(), LostCharacters.in("scrub", "leads.csv"));
        String told = LostCharacters.in("scrub", "lead\uFFFD.csv").orElseThrow().toString();
        assertTrue(told.endsWith("found \"lead\uFFFD.csv\""), told);
    }
}
