package io.github.opendnc.registry;

import static io.github.opendnc.registry.MalformedFileException.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendnc.text.MaskedText;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MalformedFileExceptionTest {
    @Test
    void sevenDigitsAreMaskedAndSixAreNot() {
        assertEquals("\"212,818\"", shown("212,818"));
        assertEquals("\"212,####\"", shown("212,5550"));
        for (String day : List.of(
                "11/24/2026",
                "2026-11-24",
                "24.11.2026",
                "2026-11-24 10:00",
                "2026-11-24T10:00:00.000+0000",
                "3/4/26")) {
            assertEquals('"' + day + '"', shown(day));
        }
        assertEquals("\"212/###/####\"", shown("212/555/0143"));
        assertEquals("\"202#-##-## ###-####\"", shown("2026-11-24 555-0143"));
        assertEquals("\"(212) ###-####\"", shown("(212) 555-0143"));
    }

    @Test
    void whateverIsSaidTheMessageIsOneLine() {
        MalformedFileException said = MalformedFileException.of(Path.of("a\nb"), "x\nz", "y\u2028\u001b[1m");
        assertEquals("a\\nb: expected x\\nz; found y\\u2028\\u001b[1m", said.getMessage());
        assertEquals("x\\nz", said.expected());
        assertEquals("y\\u2028\\u001b[1m", said.actual());
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
    void charactersOfTwoUnitsAreOneCharacter() {
        String unseen = Character.toString(0xE0041);
        String digit = Character.toString(0x1D7D3);
        assertEquals("\"a\\udb40\\udc41\"", shown("a" + unseen));
        assertEquals("\"" + digit.repeat(3) + "####\"", shown(digit.repeat(7)));
        assertEquals(digit.repeat(3) + "####.txt", MaskedText.inName(digit.repeat(7) + ".txt"));
        assertEquals("\"" + "x".repeat(39) + "...\"", shown("x".repeat(39) + digit));
        assertEquals("\"\\ud835\"", shown(digit.substring(0, 1)));
    }

    @Test
    void whatWasExpectedIsMaskedToo() {
        MalformedFileException fault =
                MalformedFileException.of(Path.of("list"), "a number in " + shown("phone\u0010143"), "none");
        assertEquals("list: expected a number in \"phone\\u001####\"; found none", fault.getMessage());
        assertEquals("a number in \"phone\\u001####\"", fault.expected());
    }

    @Test
    void aMessageIsOneLineAndMasksWhatACallerForgot() {
        MalformedFileException fault = MalformedFileException.ofMember(
                Path.of("folder", "list.zip"), "416\n5550143.txt", 3, "a list", "number 4165550143");
        assertEquals(
                "list.zip!416\\n555####.txt, line 3: expected a list; found number 416#######", fault.getMessage());
        assertEquals("number 416#######", fault.actual());
    }

    /** Dates, counts and names of files are no numbers. */
    @Test
    void aNumberInGroupsIsMaskedToo() {
        MalformedFileException fault = MalformedFileException.of(
                Path.of("list"),
                "+1-212-555-0142 of 2026-11-24",
                "(212) 555 0142, 646.555.0101/202/555-0143, 26,000,000");
        assertEquals("+1-212-###-#### of 2026-11-24", fault.expected());
        assertEquals("(212) ### ####, 646.###.####/202/###-####, 26,000,000", fault.actual());
        assertEquals("list: expected " + fault.expected() + "; found " + fault.actual(), fault.getMessage());
        String name = "2026-11-14_212_4B95655D-7BFA-4CCA-8949-E9114A4284EE.txt";
        assertEquals(name, MaskedText.inName(name));
    }

    /** It is how a file is found. */
    @Test
    void theNameOfTheFileIsToldAsItIs() {
        assertEquals(
                "2125550142.csv: expected a; found b",
                MalformedFileException.of(Path.of("2125550142.csv"), "a", "b").getMessage());
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
        Path file = Path.of("folder", "a\u001b[31m\nb.txt");
        MalformedFileException fault = MalformedFileException.of(file, "a list", "none");
        assertEquals("a\\u001b[31m\\nb.txt: expected a list; found none", fault.getMessage());
        assertEquals(file.toString(), fault.file());
    }

    /** A machine whose names are ASCII, as with LC_ALL=C, has no such file. */
    @Test
    void aTurnOfDirectionInTheNameOfAFileIsWrittenOut() {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode('\u202e'));
        assertEquals(
                "a\\u202e.txt: expected a list; found none",
                MalformedFileException.of(Path.of("a\u202e.txt"), "a list", "none")
                        .getMessage());
    }

    @Test
    void aPipeOfAShellKeepsItsFolders() {
        assertEquals("list.txt", MalformedFileException.shownFile(Path.of("/dev", "list.txt")));
        assertEquals("63", MalformedFileException.shownFile(Path.of("63")));
        for (String pipe : List.of("/dev/fd/63", "/proc/self/fd/63")) {
            Path file = Path.of(pipe);
            assertEquals(
                    file + ": expected a; found b",
                    MalformedFileException.of(file, "a", "b").getMessage());
        }
    }
}
