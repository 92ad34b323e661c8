package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of every opening and closing, on every kind of clock that a call may have. */
class HoursTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    static List<CSVRecord> rows() {
        return Table.rows("cases/hours.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTable(CSVRecord row) {
        Decision decision = held(call(row), false, 10).decide();
        assertEquals(Verdict.valueOf(row.get("expected")), decision.verdict(), decision::toString);
        assertEquals(row.get("window"), decision.window().orElseThrow().toString());
        assertEquals(
                row.get("next_opening"),
                decision.nextOpening()
                        .map(opening -> opening.toLocalDateTime().toString())
                        .orElse(""),
                decision::toString);
    }

    static Call call(CSVRecord row) {
        PhoneNumber number = PhoneNumber.parse(row.get("area_code") + "5550143");
        Campaign sales = Campaign.of(Purpose.SALES);
        String moment = row.get("moment");
        Call call = switch (row.get("kind")) {
            case "instant" -> Call.at(OffsetDateTime.parse(moment).toInstant(), sales, number);
            case "wall clock" -> Call.atLocalTime(LocalDateTime.parse(moment), sales, number);
            default -> Call.on(LocalDate.parse(moment), sales, number);
        };
        return row.get("zone").isEmpty() ? call : call.withZone(ZoneId.of(row.get("zone")));
    }

    private static Situation held(Call call, boolean listed, int age) {
        return new Situation(call, Situation.State.HELD, listed, age);
    }

    private static Call canadianAt(int hour, LocalDate day) {
        return Call.atLocalTime(day.atTime(hour, 0), Campaign.of(Purpose.SALES), PhoneNumber.parse("4165550143"));
    }

    /** There is a morning even after the last night on which a call can be made. */
    @Test
    void theLastNightOfCallsHasANextOpening() {
        Call call = Call.atLocalTime(
                LocalDateTime.of(4000, 12, 31, 23, 0), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Decision decision = held(call, false, 10).decide();
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertEquals(
                LocalDateTime.of(4001, 1, 1, 8, 0),
                decision.nextOpening().orElseThrow().toLocalDateTime());
    }

    @Test
    void aCallThatMoreThanTheHoursBarHasNoNextOpening() {
        assertEquals(
                Optional.empty(),
                held(canadianAt(23, TUESDAY), true, 10).decide().nextOpening());
        assertEquals(
                Optional.empty(),
                held(canadianAt(23, TUESDAY), false, 31).decide().nextOpening());
    }

    /** Today's purchase leaves today's call in doubt but not tomorrow's. The hours do not matter for that. */
    @Test
    void aCallThatTheHoursDoNotBarHasNoNextOpening() {
        Call call = canadianAt(14, TUESDAY).withLastTransaction(TUESDAY);
        Decision decision = held(call, true, 10).decide();
        assertEquals(Verdict.UNDETERMINED, decision.verdict());
        assertEquals(Optional.empty(), decision.nextOpening());
    }

    @Test
    void aWindowThatNoMomentIsInsideSaysSo() {
        CallingWindow morning = CallingWindow.of(TUESDAY, 8 * 3_600, 9 * 3_600, ZoneId.of("America/New_York"));
        CallingWindow evening = CallingWindow.of(TUESDAY, 20 * 3_600, 21 * 3_600, ZoneId.of("America/New_York"));
        assertEquals("none on this day", morning.common(evening).toString());
        assertEquals("08:00-09:00 America/New_York", morning.common(morning).toString());
        assertThrows(IllegalArgumentException.class, () -> new CallingWindow(evening.opens(), morning.closes()));
    }

    /** Half past six in Chicago is half past seven in New York; both are too early. The first clock is told. */
    @Test
    void whatBarsInEveryZoneIsToldByTheFirstClockAndItsZone() {
        Call call = Call.at(
                TUESDAY.atTime(12, 30).toInstant(ZoneOffset.UTC),
                Campaign.of(Purpose.SALES),
                PhoneNumber.parse("8505550143"));
        assertEquals(
                Optional.of("it may be 06:30 where the person is (America/Chicago), outside 08:00-21:00"),
                held(call, false, 10).decide().reasons().stream()
                        .filter(reason -> reason.rule().id().equals("us-hours"))
                        .map(Reason::fact)
                        .findFirst());
    }

    @Test
    void aCallOutsideTheRulesMayBeMadeAroundTheClock() {
        Call call = Call.atLocalTime(
                TUESDAY.atTime(3, 0),
                Campaign.of(Purpose.SURVEY).withCaller(Caller.POLLSTER),
                PhoneNumber.parse("2125550143"));
        Decision decision = held(call, true, 10).decide();
        assertEquals(Verdict.MAY_CALL, decision.verdict());
        assertEquals(Optional.empty(), decision.window());
        assertEquals("no federal hours", decision.hours());
        List<RuleSet> withStates = Stream.of(List.of(UsFederal.rules()), UsStates.rules("NY"))
                .flatMap(List::stream)
                .toList();
        assertEquals(
                "no hours of the rules named here",
                Scrubber.of(Registries.none(), withStates).decide(call).hours());
    }
}
