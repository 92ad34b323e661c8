package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TerminalTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2125550143 | ##########",
                "12125550143 | ###########",
                "+1 (212) 555-0143 | +# (###) ###-####",
                "(212)555.0143 x12 | (###)###.#### x12",
                "212 - 555 - 0143 | ### - ### - ####",
                "212-555-0143 or 646-555-0100 | ###-###-#### or ###-###-####",
                "212-555-0143,6465550100 | ###-###-####,##########",
                "found \"2125550143\" | found \"##########\"",
                "+44 20 7946 0018 | +## ## #### ####",
                "442079460018 | ############",
                // Beside a date, and made to look like the beginning of one.
                "2026-11-24 212-555-0143 | 2026-11-24 ###-###-####",
                "212-555-0143 2026-11-24 | ###-###-#### ####-##-##",
                "10:21:25.5550143 212-555-0143 | 10:21:25.5550143 ###-###-####",
                "21:25:55.0143212555 | 21:25:##.##########",
                "2012-05-15-0143 | ####-##-##-####",
                "2012-55-50-143 2 | ####-##-##-### #",
                "20121150143 | ###########",
                "1999123456 | ##########",
                // Made to look like a GUID.
                "21255501-4321-4100-9000-002125550143 | ########-####-####-####-############",
                "A2125550-1434-4100-9000-0021255501435 | A#######-####-####-####-#############",
            })
    void noTelephoneNumberIsShownWhole(String text, String masked) {
        assertEquals(masked, TerminalText.masked(text));
    }

    /** What a user gave as a time is shown as it was given, or nobody finds the slip in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T14:00",
                "2026-11-24 14:00",
                "2026-11-24 14:00:00 -05:00",
                "2026-11-24T14:00:00-05:00",
                "2026-11-24T14:00:00.000-0500",
                "2026-11-24T10:00:00.123456789Z",
                "10:00:00.123456 -0500",
                "edition 7 of 2026-11-24T10:00:00.123 2026-11-23T10:00:00Z",
                "2026/11/24 14:00",
                "2026.11.24 14.00.00",
                "24.11.2026 14:00",
                "11/24/2026 14:00",
                "1/4/2026 14:00",
                "20261124T140000",
                "20261124 140000",
                "202611241400",
                "20261124140000",
                "2026-02-30T25:61",
                "555-0143",
                "212555014",
                "2026-11-14_212_4B95655D-7BFA-4CCA-8949-E911404284EE.txt.zip",
                "2026-11-14_212_7C1E0A52-5550-4100-9B3D-2A6F0E8D4C21.txt.zip",
                "2026-11-14_212_A1255501-4321-4100-9000-002125550143.txt.zip",
                "",
                "no digits",
            })
    void whatIsNoTelephoneNumberIsShown(String text) {
        assertEquals(text, TerminalText.masked(text));
    }

    /** Exports are named after the second in which they were made; nobody would find them by their other letters. */
    @Test
    void theNameOfAFileThatIsThereIsShown() {
        assertEquals(
                "leads-1764450000.csv, line 3: found ##########; leads-##########.csv",
                TerminalText.masked(
                        "leads-1764450000.csv, line 3: found 2125550143; leads-1764450001.csv",
                        List.of("leads-1764450000.csv", "2")));
        assertEquals("#############", TerminalText.masked("1212555014399", List.of("2125550143")));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u001b[31mb', 'a\\u001b[31mb'",
        "'a\u0007\u0000b', 'a\\u0007\\u0000b'",
        "'a\u009b2Jb', 'a\\u009b2Jb'",
        "'a\u202eb', 'a\\u202eb'",
        "'a\u2028b', 'a\\u2028b'",
        "'a\u007fb', 'a\\u007fb'",
        "'a\tb', 'a\\tb'",
        "'caf\u00e9 \ud83d\ude00', 'caf\u00e9 \ud83d\ude00'",
        "'a\ud83db', 'a\\ud83db'",
        "'a\udb40\udc01b', 'a\\ue0001b'",
    })
    void controlCharactersAreWrittenOut(String text, String shown) {
        assertEquals(shown, TerminalText.line(text));
        assertEquals(shown, TerminalText.lines(text));
    }

    @Test
    void aMessageIsOneLineAndAReportKeepsItsOwn() {
        assertEquals("a\\nb\\r\\nc\\rd", TerminalText.line("a\nb\r\nc\rd"));
        assertEquals("a\nb\r\nc\\rd", TerminalText.lines("a\nb\r\nc\rd"));
    }

    @Test
    void aMessageHasABoundAndKeepsItsEnds() {
        String longest = "x".repeat(TerminalText.LONGEST);
        assertEquals(longest, TerminalText.line(longest));
        String shown = TerminalText.line("begin" + longest + "end");
        assertTrue(shown.length() <= TerminalText.LONGEST + 10, shown);
        assertTrue(shown.startsWith("beginx") && shown.contains("x ... x") && shown.endsWith("xend"), shown);
    }

    /** Long texts of every kind of character that matters: no recursion runs deep, and each is looked at once. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1-", "1 ", "1   ", "2026-11-24 ", "-", " ", "19", "1/1/20"})
    void longTextsAreMaskedToo(String part) {
        String text = part.repeat(100_000);
        assertEquals(text.length(), TerminalText.masked(text).length());
    }
}
