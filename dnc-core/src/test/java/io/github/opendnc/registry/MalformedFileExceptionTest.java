package io.github.opendnc.registry;

import static io.github.opendnc.registry.MalformedFileException.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MalformedFileExceptionTest {
    @Test
    void sevenDigitsAreMaskedAndSixAreNot() {
        assertEquals("\"212,818\"", shown("212,818"));
        assertEquals("\"212,####\"", shown("212,5550"));
        assertEquals("\"(212) ###-####\"", shown("(212) 555-0143"));
    }

    @Test
    void digitsOfOtherScriptsAreDigits() {
        assertEquals(
                "\"\u0662\u0661\u0662#######\"", shown("\u0662\u0661\u0662\u0665\u0665\u0665\u0660\u0661\u0664\u0663"));
    }

    @Test
    void longTextIsCutAndDigitsBehindTheCutCount() {
        assertEquals("\"" + "x".repeat(40) + "\"", shown("x".repeat(40)));
        assertEquals("\"" + "x".repeat(40) + "...\"", shown("x".repeat(41)));
        assertEquals("\"123#" + "x".repeat(36) + "...\"", shown("1234" + "x".repeat(40) + "567"));
    }

    @Test
    void controlCharactersAreVisible() {
        assertEquals("\"a\\r\\n\\t\\u0000\\u202e\\u2028\"", shown("a\r\n\t\0\u202e\u2028"));
    }

    @Test
    void aMessageIsOneLineAndMasksWhatACallerForgot() {
        MalformedFileException fault = MalformedFileException.ofMember(
                Path.of("folder", "list.zip"), "416\n5550143.txt", 3, "a list", "number 4165550143");
        assertEquals(
                "list.zip!416\\n555####.txt, line 3: expected a list; found number 416#######", fault.getMessage());
        assertEquals("number 416#######", fault.actual());
    }

    @Test
    void partsThatAreAbsentAreEmpty() {
        Exception cause = new IllegalStateException();
        MalformedFileException fault = MalformedFileException.of(Path.of("list"), "a", "b", cause);
        assertTrue(fault.member().isEmpty());
        assertTrue(fault.line().isEmpty());
        assertEquals(cause, fault.getCause());
        assertEquals("list: expected a; found b", fault.getMessage());
    }

    @Test
    void theNameOfTheFileIsWrittenOutInTheMessageAndKeptBesideIt() {
        Path file = Path.of("folder", "a\u001b[31m\nb\u202e.txt");
        MalformedFileException fault = MalformedFileException.of(file, "a list", "none");
        assertEquals("a\\u001b[31m\\nb\\u202e.txt: expected a list; found none", fault.getMessage());
        assertEquals(file.toString(), fault.file());
    }
}
