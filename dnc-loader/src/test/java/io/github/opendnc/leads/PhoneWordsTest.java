package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in phone columns besides a number: several, words that refuse calls, a yes or a no. */
final class PhoneWordsTest {
    /** Rows of both ways, the fast one and that of characters, which agree. */
    private static List<String> rows(LeadScrub scrub, String text) throws IOException {
        String out = Leads.run(scrub, text);
        String utf16 = new String(
                Leads.run(scrub.withEncoding(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_16LE)),
                StandardCharsets.UTF_16LE);
        assertEquals(out, utf16);
        return out.lines().toList();
    }

    private static boolean mayCall(String row) {
        return row.contains(",MAY_CALL,");
    }

    /** The row that refuses has no number that can be read, and those that stand in it are those of other rows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "212-555-0142 / 212-555-0144",
                "212-555-0142 DNC",
                "Cell: (212) 555-0142 or 0144",
                "home 2125550142; work 2125550144",
                "\uff12\uff11\uff12-555-0142 (neu)",
            })
    void aRefusalReachesTheNumbersOfACellThatCannotBeRead(String cell) throws IOException {
        String text = "phone,status\n2125550142,won\n\"" + cell + "\",Do not call\n2125550140,won\n";
        List<String> rows = rows(Leads.scrub(), text);
        assertTrue(rows.get(1).contains(",UNDETERMINED,B,?refusal"), rows.get(1));
        assertTrue(mayCall(rows.get(3)), rows.get(3));
    }

    /** A picture beside a number says as much as its word. */
    @ParameterizedTest
    @ValueSource(strings = {"2125550142 \uD83D\uDEAB", "2125550142\uD83D\uDCF5", "\u26D4 2125550142"})
    void aPictureRefusesInTheOtherRowsOfTheNumberToo(String cell) throws IOException {
        List<String> rows =
                rows(Leads.scrub(), "phone,name\n" + cell + ",Ann\n2125550142,Bob\n2125550144 \u2713,Eve\n");
        assertTrue(rows.get(1).contains(",UNDETERMINED,I,?number;?refusal"), rows.get(1));
        assertTrue(rows.get(2).contains(",UNDETERMINED,B,?refusal"), rows.get(2));
        assertTrue(!rows.get(3).contains("refusal"), rows.get(3));
    }

    /** Each of so many words begins phrases that are looked for: the time grows with the cell, not with its square. */
    @Test
    void aCellOfManyWordsIsReadToItsEnd() throws IOException {
        String words = "no, ".repeat(10_000);
        List<String> rows = rows(
                Leads.scrub(),
                "phone,name\n\"" + words + "\",Bob\n\"" + words + "2125550142 do not call\",Ann\n2125550142,Ann\n");
        assertTrue(rows.get(1).contains(",UNDETERMINED,"), "no number");
        assertTrue(rows.get(3).contains(",UNDETERMINED,B,?refusal"), rows.get(3));
    }

    /** Without a column that tells of refusals too. */
    @ParameterizedTest
    @ValueSource(
            strings = {"DNC", "do not call", "212-555-0144 - DNC", "NO LLAMAR", "asked to be removed", "opted out"})
    void wordsInThePlaceOfANumberRefuse(String cell) throws IOException {
        String text = "phone,mobile\n2125550142," + cell + "\n2125550142,\n2125550140,212-555-0140 ext 7\n";
        List<String> rows = rows(Leads.scrub(), text);
        assertTrue(rows.get(1).contains(",UNDETERMINED,B,?refusal"), rows.get(1));
        assertTrue(rows.get(2).contains(",UNDETERMINED,B,?refusal"), rows.get(2));
        assertTrue(mayCall(rows.get(3)), rows.get(3));
    }

    @ParameterizedTest
    @CsvSource({
        "none, false", "n/a, false", "unknown, false", "-, false", "0, false", "x, false", "212-555-0142 ext 5, false",
        "tel:+12125550142, false", "home, false", "ask Ann, false", "no, true", "No, true", "nein, true", "dnc, true",
        "D.N.C., true", "remove me, true", "do not call!, true", "2125550142 DNC, true", "yes, false"
    })
    void whichWordsRefuse(String cell, boolean refuses) {
        assertEquals(refuses, PhoneWords.refuseIn(cell), cell);
    }

    /** Taken for numbers by its name, it may tell whom one may call; and a no in it would be passed over. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Phone Marketing", "Phone Accepted", "Telefon Einwilligung", "T\u00e9l\u00e9phone accept\u00e9"})
    void aPhoneColumnThatSaysYesOrNoIsRefused(String name) {
        String text = "phone," + name + "\n2125550142,yes\n2125550140,no\n2125550144,\n";
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Leads.run(Leads.scrub(), text));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .contains("expected telephone numbers in every column that is named like a phone column"),
                refused.getMessage());
    }

    @Test
    void unlessItIsLeftAlone() throws IOException {
        String text = "phone,Phone Accepted\n2125550142,yes\n2125550140,no\n";
        List<String> rows = rows(Leads.scrub().ignoring("Phone Accepted"), text);
        assertTrue(mayCall(rows.get(1)) && mayCall(rows.get(2)), rows.toString());
    }
}
