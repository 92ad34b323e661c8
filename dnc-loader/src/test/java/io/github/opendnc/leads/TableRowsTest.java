package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Purpose;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** No cell can stand in the place of another. */
final class TableRowsTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    @Test
    void aRowWithoutAllOfItsFactsIsNotFollowed() {
        TableRows rows = new TableRows(2);
        rows.number("212-555-0142").fact("WRITTEN");
        Exception early = assertThrows(IllegalStateException.class, () -> rows.number("212-555-0143"));
        assertEquals("expected 2 facts, found 1", early.getMessage());
        rows.fact("2026-10-01");
        Exception more = assertThrows(IllegalStateException.class, () -> rows.fact(""));
        assertEquals("expected a number and 2 facts, found one more fact", more.getMessage());
        assertEquals(1, rows.size());
        rows.number(ByteBuffer.wrap("2125550143".getBytes(UTF_8)));
        assertEquals(2, rows.size());
        Exception open = assertThrows(
                IllegalStateException.class,
                () -> SCRUB.rows(List.of("consent", "consent_on")).of(rows));
        assertEquals("expected 2 facts, found 0", open.getMessage());
    }

    /** What was refused takes no place: the cells behind it would be those of other facts and other rows. */
    @Test
    @SuppressWarnings("NullAway")
    void aTextThatIsMissingTakesNoPlace() {
        TableRows rows = new TableRows(2);
        assertThrows(NullPointerException.class, () -> rows.number((String) null));
        assertThrows(NullPointerException.class, () -> rows.number((ByteBuffer) null));
        assertEquals(0, rows.size());
        rows.number("212-555-0142");
        assertThrows(NullPointerException.class, () -> rows.fact((String) null));
        assertThrows(NullPointerException.class, () -> rows.fact((ByteBuffer) null));
        Exception early = assertThrows(IllegalStateException.class, () -> rows.number("212-555-0143"));
        assertEquals("expected 2 facts, found 0", early.getMessage());
        rows.fact("yes").fact("2026-10-01").number("212-555-0143").fact("").fact("no");
        assertEquals(2, rows.size());
        assertEquals("yes", rows.text(0, 1));
        assertEquals("2026-10-01", rows.text(0, 2));
        assertEquals("no", rows.text(1, 2));
    }

    /** While the texts of a row are read, the row is not whole; whoever asks meanwhile would be answered by half of it. */
    @Test
    void whoAsksWhileARowIsReadIsRefused() {
        RowAnswers answers = SCRUB.rows(List.of("consent"));
        List<String> asking = new AbstractList<>() {
            @Override
            public String get(int index) {
                answers.of("2125550143", List.of(""));
                return "WRITTEN";
            }

            @Override
            public int size() {
                return 1;
            }
        };
        Exception second = assertThrows(IllegalStateException.class, () -> answers.of("2125550142", asking));
        assertEquals("row answers: used by two threads at once; each needs its own", second.getMessage());
        assertEquals(
                SCRUB.rows(List.of("consent")).of("2125550142", List.of("")),
                answers.of("2125550142", List.of("")),
                "and then it goes on");
    }

    /** What a scrub of a file leaves alone is left alone here too. */
    @Test
    void whatIsIgnoredIsNotAskedForNorRead() {
        LeadScrub scrub = SCRUB.ignoring("DNC").ignoring("Status");
        List<String> table = List.of("id", "dnc", "status", "Reply");
        assertEquals(List.of("id", "Reply"), scrub.columnsBesides(List.of(), table));
        assertEquals(List.of("id", "Reply"), scrub.columnsBesides(List.of(), List.of("id", "Reply")));
        for (Executable asking : List.<Executable>of(
                () -> scrub.rows(List.of("do_not_call", "dnc")),
                () -> scrub.rows(List.of("consent"), List.of("status")),
                () -> scrub.columnsBesides(List.of("status"), table.subList(0, 3)))) {
            String message = String.valueOf(
                    assertThrows(IllegalArgumentException.class, asking).getMessage());
            assertTrue(
                    message.startsWith(
                            "expected no column that is left alone (ignoring) among those that are read; found \""),
                    message);
        }
    }

    @Test
    void aRowHasNotMoreFactsThanCanBeCounted() {
        for (int facts : new int[] {-1, 1_000_001, Integer.MAX_VALUE}) {
            Exception many = assertThrows(IllegalArgumentException.class, () -> new TableRows(facts));
            assertEquals("facts: expected 0 to 1000000, found " + facts, many.getMessage());
        }
    }

    @Test
    void rowsOfOtherFactsAreNotAnswered() {
        TableRows rows = new TableRows(1);
        Exception other = assertThrows(
                IllegalArgumentException.class, () -> SCRUB.rows(List.of()).of(rows));
        assertEquals("expected 0 facts, found 1", other.getMessage());
        assertEquals(List.of(), SCRUB.rows(List.of("consent")).of(rows));
    }

    @Test
    void oneIsFilledAgain() {
        TableRows rows = new TableRows(0);
        RowAnswers answers = SCRUB.rows(List.of());
        for (int times = 0; times < 3; times++) {
            rows.clear();
            IntStream.range(0, 3_000).forEach(i -> rows.number("no number"));
            assertEquals(3_000, answers.of(rows).size());
        }
        rows.clear();
        rows.number("(212) 555-0142").number("");
        List<RowAnswer> two = answers.of(rows);
        assertEquals(2, two.size());
        assertTrue(two.get(0).number().isPresent());
        assertEquals(Verdict.UNDETERMINED, two.get(1).answer().verdict());
    }

    @Test
    void bytesThatAreNoTextAreNotReadAsNothing() {
        RowAnswers answers = SCRUB.rows(List.of("consent"));
        TableRows rows = new TableRows(1);
        rows.number("+13035550144").fact(ByteBuffer.wrap(new byte[] {(byte) 0xFF}));
        rows.number("+13035550144").fact("\uD800");
        rows.number(ByteBuffer.wrap(new byte[] {'3', '0', '3', (byte) 0xFF})).fact("");
        for (RowAnswer answer : answers.of(rows)) {
            assertEquals(Verdict.UNDETERMINED, answer.answer().verdict());
        }
    }

    @Test
    void whatIsLongIsTwoTextsAllTheSame() {
        RowAnswers answers = SCRUB.rows(List.of("consent", "consent_on"));
        String blanks = " ".repeat(126);
        for (String before : List.of(blanks, blanks + " ", blanks + "  ", " ".repeat(300))) {
            TableRows rows = new TableRows(2);
            rows.number("+13035550144").fact(before).fact("x");
            rows.number("+13035550144").fact(before + "x").fact("");
            rows.number("+13035550144").fact("").fact(before);
            List<RowAnswer> three = answers.of(rows);
            assertEquals(
                    List.of(Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.MAY_CALL),
                    three.stream().map(row -> row.answer().verdict()).toList());
            assertTrue(three.get(0).answer().problems().toString().contains("consent_on"));
            assertTrue(!three.get(1).answer().problems().toString().contains("consent_on"));
        }
    }
}
