package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.opendnc.law.Condition;
import io.github.opendnc.law.HourCondition;
import io.github.opendnc.law.Rule;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of 2026 and 2027 that the calendars of states close, laid out by hand, the doubtful ones apart. */
class StateHolidaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"AL", "LA", "PA", "RI", "UT"})
    void theDaysAreThoseOfTheTable(String state) {
        Map<LocalDate, Boolean> expected = new TreeMap<>();
        for (CSVRecord row : Table.rows("state-holidays.csv")) {
            if (row.get("state").equals(state)) {
                expected.put(LocalDate.parse(row.get("day")), row.get("certain").equals("yes"));
            }
        }
        assertFalse(expected.isEmpty());
        Map<LocalDate, Boolean> found = new TreeMap<>();
        Condition closed = condition(state, "").orElseThrow();
        Optional<Condition> open = condition(state, "-open");
        boolean allDoubtful = open.isEmpty();
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            if (includes(closed, day)) {
                found.put(day, !allDoubtful);
            } else if (open.isPresent() && includes(open.get(), day)) {
                found.put(day, false);
            }
        }
        assertEquals(expected, found);
    }

    private static Optional<Condition> condition(String state, String suffix) {
        String id = state.toLowerCase(java.util.Locale.ROOT) + "-holidays" + suffix;
        return UsStates.rules(state).stream()
                .flatMap(set -> set.rules().stream())
                .filter(rule -> rule.id().equals(id))
                .map(Rule::condition)
                .findFirst();
    }

    /** Whether the calendar that a condition names has a day. A calendar under a "not" does not count. */
    private static boolean includes(Condition condition, LocalDate day) {
        if (condition instanceof HourCondition.OnHoliday holiday) {
            return holiday.holidays().at(day).value().includes(day.toEpochDay());
        }
        return condition instanceof Condition.All && condition.parts().stream().anyMatch(part -> includes(part, day));
    }
}
