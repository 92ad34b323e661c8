package io.github.opendnc.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTest {
    private static final LocalDate FIRST = LocalDate.of(2003, 10, 1);
    private static final LocalDate SECOND = LocalDate.of(2005, 1, 1);
    private static final Citation OLD = Citation.primary("old text");
    private static final Citation NEW = Citation.secondary("new text");
    private final Dated<String> value = Dated.from(FIRST, "old", OLD).then(SECOND, "new", NEW);

    @Test
    void aValueHoldsFromItsDayToTheDayBeforeTheNext() {
        assertEquals("old", value.at(FIRST).value());
        assertEquals("old", value.at(SECOND.minusDays(1)).value());
        assertEquals("new", value.at(SECOND).value());
        assertEquals("new", value.at(LocalDate.of(2999, 12, 31)).value());
    }

    @Test
    void itsCitationHoldsOnTheSameDays() {
        assertEquals(OLD, value.at(SECOND.minusDays(1)).citation());
        assertEquals(NEW, value.at(SECOND).citation());
    }

    @Test
    void beforeItsFirstDayThereIsNoValue() {
        assertThrows(
                IllegalArgumentException.class,
                () -> value.at(FIRST.minusDays(1)).value());
        assertEquals("old", value.atOrFirst(FIRST.minusDays(1).toEpochDay()).value());
    }

    @Test
    void oneEntryIsInForceOnADayAndTheFirstOnDaysBefore() {
        Dated.Entry<String> first = value.entries().get(0);
        for (LocalDate day : List.of(FIRST.minusDays(1), FIRST, SECOND.minusDays(1))) {
            assertTrue(value.atOrFirst(day.toEpochDay()).equals(first));
        }
        assertFalse(value.atOrFirst(SECOND.toEpochDay()).equals(first));
        assertTrue(value.atOrFirst(SECOND.toEpochDay()).equals(value.entries().get(1)));
    }

    @Test
    void changesComeInTheOrderOfTheirDays() {
        assertThrows(IllegalArgumentException.class, () -> value.then(SECOND, "again", NEW));
        assertThrows(IllegalArgumentException.class, () -> value.then(SECOND.minusDays(1), "earlier", NEW));
    }

    @Test
    void aChangeLeavesTheValueItWasMadeFromAlone() {
        Dated<String> before = Dated.from(FIRST, "old", OLD);
        Dated<String> after = before.then(SECOND, "new", NEW);
        assertEquals("old", before.at(SECOND).value());
        assertEquals("new", after.at(SECOND).value());
        assertEquals(
                List.of(FIRST, SECOND),
                after.entries().stream().map(Dated.Entry::from).toList());
        assertEquals("old, from 2005-01-01 new", after.toString());
    }

    @Test
    void aCitationIsATextWithoutSemicolons() {
        assertEquals("old text [primary text read]", OLD.toString());
        for (String text : List.of("", " ", "one; two", "; two")) {
            assertThrows(IllegalArgumentException.class, () -> Citation.guidance(text));
        }
    }
}
