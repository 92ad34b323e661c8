package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days that a made-up state closes. Sales calls are allowed from nine to eight, on Saturdays to five, never on Sundays,
 * and not on Thanksgiving or Christmas Day. If Christmas Day is a Sunday, the Monday after it is closed too.
 */
class ClosedDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Citation ACT = Citation.unconfirmed("Made-up Act s. 1");

    private static final Dated<CallingHours> HOURS = Dated.from(
            FIRST,
            CallingHours.daily(LocalTime.of(9, 0), LocalTime.of(20, 0))
                    .with(LocalTime.of(9, 0), LocalTime.of(17, 0), DayOfWeek.SATURDAY)
                    .closed(DayOfWeek.SUNDAY),
            ACT);

    private static final Dated<Holidays> HOLIDAYS = Dated.from(
            FIRST,
            Holidays.of(
                    Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
                    Holiday.on("Christmas Day", MonthDay.of(12, 25)).observed(DayOfWeek.SUNDAY, 1)),
            ACT);

    private static final Condition SALES = Condition.somePurpose(Purpose.SALES);
    private static final Rule OUTSIDE =
            Rule.ban("us-ny-hours", Condition.all(SALES, Condition.outside(HOURS)), FIRST, ACT);
    private static final Rule CLOSING = Rule.ban(
                    "us-ny-closing", Condition.all(SALES, Condition.atClosing(HOURS)), FIRST, ACT)
            .unsettled("Nobody says whether the closing instant is inside.");
    private static final Rule HOLIDAY =
            Rule.ban("us-ny-holiday", Condition.all(SALES, Condition.onHoliday(HOLIDAYS)), FIRST, ACT);

    /** Each state rule alone, all, or all beside the federal ones. */
    private static Scrubber scrubber(String rules) {
        List<Rule> of = switch (rules) {
            case "sunday" -> List.of(OUTSIDE, CLOSING);
            case "holiday" -> List.of(HOLIDAY);
            default -> List.of(OUTSIDE, CLOSING, HOLIDAY);
        };
        RuleSet state = RuleSet.builder("us-ny-made-up", "1")
                .country(Country.US)
                .region("NY")
                .start(FIRST)
                .rules(of.toArray(Rule[]::new))
                .build();
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(2026, 11, 14))
                .build();
        return rules.equals("federal")
                ? Scrubber.of(Registries.of(list), UsFederal.rules(), state)
                : Scrubber.of(Registries.none(), EmptyLaw.and(state));
    }

    private static Call on(LocalDate day) {
        return Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
    }

    private static Call at(LocalDate day, LocalTime time) {
        return Call.atLocalTime(day.atTime(time), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
    }

    /**
     * With only a day: the verdict, the deciding rule, the window, when it next opens, and the last day on which it
     * holds.
     */
    @ParameterizedTest
    @CsvSource({
        // no sales calls on Sundays
        "sunday, 2026-11-28, MAY_CALL, -, 09:00-17:00, -, 2026-11-28",
        "sunday, 2026-11-29, MAY_NOT_CALL, us-ny-hours, none, 2026-11-30T09:00, 2026-11-29",
        "sunday, 2026-11-30, MAY_CALL, -, 09:00-20:00, -, 2026-12-05",
        // not on Thanksgiving
        "holiday, 2026-11-25, MAY_CALL, -, -, -, 2026-11-25",
        "holiday, 2026-11-26, MAY_NOT_CALL, us-ny-holiday, none, 2026-11-27T00:00, 2026-11-26",
        "holiday, 2026-11-27, MAY_CALL, -, -, -, 2026-12-24",
        "holiday, 2026-12-26, MAY_CALL, -, -, -, 2027-11-24",
        // Christmas Day of 2033 is a Sunday and is kept on the Monday as well; that of 2027, a Saturday, is not moved
        "holiday, 2033-12-24, MAY_CALL, -, -, -, 2033-12-24",
        "holiday, 2033-12-25, MAY_NOT_CALL, us-ny-holiday, none, 2033-12-27T00:00, 2033-12-26",
        "holiday, 2033-12-26, MAY_NOT_CALL, us-ny-holiday, none, 2033-12-27T00:00, 2033-12-26",
        "holiday, 2033-12-27, MAY_CALL, -, -, -, 2034-11-22",
        "holiday, 2027-12-25, MAY_NOT_CALL, us-ny-holiday, none, 2027-12-26T00:00, 2027-12-25",
        "holiday, 2027-12-27, MAY_CALL, -, -, -, 2028-11-22",
        // all together
        "all, 2033-12-24, MAY_CALL, -, 09:00-17:00, -, 2033-12-24",
        "all, 2033-12-25, MAY_NOT_CALL, us-ny-hours us-ny-holiday, none, 2033-12-27T09:00, 2033-12-26",
        "all, 2026-11-24, MAY_CALL, -, 09:00-20:00, -, 2026-11-25",
        // beside federal hours and a list that grows old on 2026-12-15
        "federal, 2026-11-26, MAY_NOT_CALL, us-ny-holiday, none, 2026-11-27T09:00, 2026-11-26",
        "federal, 2026-12-14, MAY_CALL, -, 09:00-20:00, -, 2026-12-15",
    })
    void aDay(String rules, LocalDate day, Verdict verdict, String ids, String window, String opening, String until) {
        Decision decision = scrubber(rules).decide(on(day));
        assertEquals(verdict, decision.verdict(), decision::toString);
        if (!ids.equals("-")) {
            assertEquals(List.of(ids.split(" ")), RuleIds.of(decision));
        }
        String shown = decision.window().map(CallingWindow::toString).orElse("-");
        assertEquals(
                window.equals("none") ? "none on this day" : window.equals("-") ? "-" : window + " America/New_York",
                shown);
        assertEquals(
                opening,
                decision.nextOpening()
                        .map(next -> next.toLocalDateTime().toString())
                        .orElse("-"),
                decision::toString);
        assertEquals(Optional.of(LocalDate.parse(until)), decision.validUntil(), decision::toString);
    }

    /** The closing instant is the beginning of its second, even if the law allows a call to begin at it. */
    @ParameterizedTest
    @CsvSource({
        "sunday, 08:59:59.999999999, MAY_NOT_CALL, 08:59:59",
        "sunday, 09:00, MAY_CALL, -",
        "sunday, 19:59:59.999, MAY_CALL, -",
        "sunday, 20:00, UNDETERMINED, 20:00",
        "sunday, 20:00:00.000000001, MAY_NOT_CALL, 20:00:00.000000001",
        "sunday, 20:00:01, MAY_NOT_CALL, 20:00:01",
    })
    void theFractionOfASecondCountsAtClosing(String rules, LocalTime time, Verdict verdict, String told) {
        Call call = at(LocalDate.of(2026, 11, 24), time);
        Decision decision = scrubber(rules).decide(call);
        assertEquals(verdict, decision.verdict(), decision::toString);
        assertEquals(verdict, scrubber(rules).verdict(call));
        assertTrue(
                told.equals("-")
                        || decision.reasons().stream()
                                .anyMatch(reason -> reason.fact().contains("it is " + told + " where")),
                decision::toString);
        Instant instant = LocalDate.of(2026, 11, 24)
                .atTime(time)
                .atZone(ZoneId.of("America/New_York"))
                .toInstant();
        assertEquals(verdict, scrubber(rules).verdict(call.with(Moment.at(instant))));
    }

    @Test
    void whatClosesTheDayIsSaid() {
        Decision sunday = scrubber("sunday").decide(at(LocalDate.of(2026, 11, 29), LocalTime.NOON));
        assertEquals(
                List.of("no hour of 2026-11-29 is open"),
                sunday.reasons().stream()
                        .map(Reason::fact)
                        .map(fact -> fact.replace("purpose sales, ", ""))
                        .toList());
        Decision kept = scrubber("holiday").decide(on(LocalDate.of(2033, 12, 26)));
        assertEquals(
                List.of("purpose sales, 2033-12-26 is Christmas Day"),
                kept.reasons().stream().map(Reason::fact).toList());
    }

    @Test
    void aCallThatIsNotForSaleIsNotConcerned() {
        Call survey = on(LocalDate.of(2026, 11, 26)).with(Campaign.of(Purpose.SURVEY));
        Decision decision = scrubber("all").decide(survey);
        assertEquals(Verdict.MAY_CALL, decision.verdict());
        assertEquals(Optional.empty(), decision.window());
        assertEquals("no hours of the rules named here", decision.hours());
    }

    /** Each quarter of an hour of four years: where the window is open the call may be made, elsewhere it may not. */
    @ParameterizedTest
    @CsvSource({"sunday", "holiday", "all"})
    void theWindowShownAndTheVerdictOfEveryQuarterOfAnHourAgree(String rules) {
        Scrubber scrubber = scrubber(rules);
        ZonedDateTime opening = null;
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            Decision decision = scrubber.decide(on(day));
            ZoneId newYork = ZoneId.of("America/New_York");
            CallingWindow window = decision.window()
                    .orElseGet(() ->
                            CallingWindow.of(decision.call().moment().day().orElseThrow(), 0, 86_400, newYork));
            assertEquals(!window.isEmpty(), decision.verdict().mayCall(), decision::toString);
            if (opening != null && !window.isEmpty()) {
                assertEquals(opening, window.opens(), "the opening that was promised");
            }
            opening = decision.nextOpening().orElse(null);
            assertEquals(window.isEmpty(), opening != null, decision::toString);
            opening = opening != null && opening.toLocalDate().isAfter(day.plusDays(1)) ? null : opening;
            for (int quarter = 0; quarter < 96; quarter++) {
                LocalTime time = LocalTime.ofSecondOfDay(quarter * 900L);
                ZonedDateTime moment = day.atTime(time).atZone(window.opens().getZone());
                boolean open =
                        !window.isEmpty() && !moment.isBefore(window.opens()) && moment.isBefore(window.closes());
                // a time that the clock skips in spring is represented by the next time it shows
                if (moment.toLocalTime().equals(time)) {
                    assertEquals(open, scrubber.verdict(at(day, time)).mayCall(), moment::toString);
                }
            }
        }
    }

    // ---- a day on which several laws, or clocks, leave no moment

    private static RuleSet hours(String name, int open, int close) {
        Dated<CallingHours> hours =
                Dated.from(FIRST, CallingHours.daily(LocalTime.of(open, 0), LocalTime.of(close, 0)), ACT);
        return RuleSet.builder(name, "1")
                .country(Country.US)
                .start(FIRST)
                .rules(Rule.ban(name + "-hours", Condition.outside(hours), FIRST, ACT))
                .build();
    }

    /** No clock shows 24:00, and 00:00 belongs to the next day. */
    @Test
    void hoursThatCloseAtMidnightHaveNoClosingInstant() {
        Dated<CallingHours> hours = Dated.from(FIRST, CallingHours.daily(LocalTime.of(18, 0), LocalTime.MIDNIGHT), ACT);
        RuleSet closing = RuleSet.builder("closing", "1")
                .country(Country.US)
                .start(FIRST)
                .rules(Rule.ban("closing-instant", Condition.atClosing(hours), FIRST, ACT))
                .build();
        Scrubber scrubber = Scrubber.of(Registries.none(), EmptyLaw.and(closing));
        for (LocalTime time : List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59), LocalTime.of(18, 0))) {
            Call call = Call.atLocalTime(
                    LocalDate.of(2026, 11, 24).atTime(time),
                    Campaign.of(Purpose.SALES),
                    PhoneNumber.parse("2125550143"));
            assertEquals(Verdict.MAY_CALL, scrubber.verdict(call), time::toString);
        }
    }

    /** In New York the clock goes from 2 to 3 o'clock on that day. */
    @ParameterizedTest
    @CsvSource({
        "02:30, 03:15, 03:00-03:15 America/New_York",
        "02:30, 02:45, none on this day",
        "01:30, 02:30, 01:30-03:00 America/New_York",
        "02:00, 04:00, 03:00-04:00 America/New_York",
    })
    void hoursThatTheClockSkipsInSpring(LocalTime opens, LocalTime closes, String window) {
        Dated<CallingHours> hours = Dated.from(FIRST, CallingHours.daily(opens, closes), ACT);
        RuleSet night = RuleSet.builder("night", "1")
                .country(Country.US)
                .start(FIRST)
                .rules(Rule.ban("night-hours", Condition.outside(hours), FIRST, ACT))
                .build();
        Call call = Call.on(LocalDate.of(2027, 3, 14), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Scrubber scrubber = Scrubber.of(Registries.none(), EmptyLaw.and(night));
        assertEquals(window, scrubber.decide(call).window().orElseThrow().toString());
    }

    /**
     * Hours that have no moment in common on some days of the week, or from a day on: a verdict ends before the first
     * of these days.
     */
    @Test
    void aVerdictEndsBeforeADayWithoutAMoment() {
        CallingHours week = CallingHours.daily(LocalTime.of(9, 0), LocalTime.of(21, 0))
                .with(LocalTime.of(10, 0), LocalTime.of(18, 0), DayOfWeek.SATURDAY);
        Dated<CallingHours> weekly = Dated.from(FIRST, week, ACT);
        Dated<CallingHours> changed = Dated.from(
                        FIRST, CallingHours.daily(LocalTime.of(8, 0), LocalTime.of(12, 0)), ACT)
                .then(LocalDate.of(2026, 11, 10), CallingHours.daily(LocalTime.of(13, 0), LocalTime.of(20, 0)), ACT);
        Call call = Call.on(LocalDate.of(2026, 10, 20), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        assertEquals(LocalDate.of(2026, 10, 23), lastDay(call, weekly, "evening", 18, 21));
        assertEquals(LocalDate.of(2026, 11, 9), lastDay(call, changed, "morning", 9, 12));
    }

    private static LocalDate lastDay(Call call, Dated<CallingHours> hours, String other, int open, int close) {
        RuleSet set = RuleSet.builder("one", "1")
                .country(Country.US)
                .start(FIRST)
                .rules(Rule.ban("one-hours", Condition.outside(hours), FIRST, ACT))
                .build();
        return Scrubber.of(Registries.none(), EmptyLaw.and(set, hours(other, open, close)))
                .decide(call)
                .validUntil()
                .orElseThrow();
    }

    /** Two laws whose hours do not meet; and a law with one open hour, in an area code with two zones an hour apart. */
    @ParameterizedTest
    @CsvSource({"2125550143, 9, 12, 13, 18", "2125550143, 9, 12, 12, 18", "8505550143, 9, 10, 8, 21"})
    void aDayWithoutAWindowIsNeverPermitted(String number, int open, int close, int otherOpen, int otherClose) {
        Scrubber scrubber = Scrubber.of(
                Registries.none(), EmptyLaw.and(hours("one", open, close), hours("other", otherOpen, otherClose)));
        LocalDate day = LocalDate.of(2026, 11, 24);
        Call call = Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
        Decision decision = scrubber.decide(call);
        assertEquals("none on this day", decision.window().orElseThrow().toString());
        assertNotEquals(Verdict.MAY_CALL, decision.verdict(), decision::toString);
        assertEquals(decision.verdict(), scrubber.verdict(call));
        assertEquals(List.of("call_at"), RuleIds.of(decision));
        assertTrue(
                decision.notes().contains("no moment of 2026-11-24 is inside all the calling hours that may apply"),
                decision::toString);
        assertEquals(Optional.empty(), decision.nextOpening());
    }

    /** If all have an hour in common, it is the window. */
    @ParameterizedTest
    @CsvSource({"2125550143, 9, 13, 12, 18", "8505550143, 9, 11, 8, 21"})
    void aDayWithANarrowWindowIsPermitted(String number, int open, int close, int otherOpen, int otherClose) {
        Scrubber scrubber = Scrubber.of(
                Registries.none(), EmptyLaw.and(hours("one", open, close), hours("other", otherOpen, otherClose)));
        Call call = Call.on(LocalDate.of(2026, 11, 24), Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
        Decision decision = scrubber.decide(call);
        assertEquals(Verdict.MAY_CALL, decision.verdict(), decision::toString);
    }

    /** A holiday of leap years only may be too far away to be seen, but is seen on the last day that is looked at. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2026-03-06", // nothing is promised beyond 370 days, though nothing ends the permission until then
        "2027-02-22, 2028-02-27",
        "2027-02-23, 2028-02-28",
        "2027-02-24, 2028-02-28", // the holiday is the last day looked at
        "2027-02-25, 2028-02-28",
        "2028-02-29, 2028-02-29",
    })
    void aClosedDayAsFarAsIsLookedEndsTheVerdict(LocalDate day, LocalDate last) {
        Dated<Holidays> leapDay = Dated.from(FIRST, Holidays.of(Holiday.on("Leap Day", MonthDay.of(2, 29))), ACT);
        RuleSet rules = RuleSet.builder("leap-day", "1")
                .start(FIRST)
                .rules(Rule.ban("leap-day", Condition.onHoliday(leapDay), FIRST, ACT))
                .build();
        Scrubber scrubber = Scrubber.of(Registries.none(), EmptyLaw.and(rules));
        assertEquals(Optional.of(last), scrubber.decide(on(day)).validUntil());
        assertEquals(scrubber.verdict(on(day)), scrubber.verdict(on(last)));
    }

    /** One law leaves one second of each day. Another bars it as its closing instant, which a closed day has not. */
    @Test
    void aDayOnWhichTheOnlyMomentIsAClosingInstantEndsAPermission() {
        LocalTime last = LocalTime.of(23, 59, 59);
        Dated<CallingHours> oneSecond = Dated.from(FIRST, CallingHours.daily(last, LocalTime.MIDNIGHT), ACT);
        DayOfWeek[] closed = DayOfWeek.values();
        Dated<CallingHours> sundays = Dated.from(
                FIRST,
                CallingHours.aroundTheClock().closed(closed).with(LocalTime.of(3, 0), last, DayOfWeek.SUNDAY),
                ACT);
        RuleSet rules = RuleSet.builder("one-second", "1")
                .start(FIRST)
                .rules(
                        Rule.ban("one-second", Condition.outside(oneSecond), FIRST, ACT),
                        Rule.ban("sundays-closing", Condition.atClosing(sundays), FIRST, ACT))
                .build();
        Scrubber scrubber = Scrubber.of(Registries.none(), EmptyLaw.and(rules));
        LocalDate friday = LocalDate.of(2026, 4, 3);
        Call call = Call.on(friday, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Decision decision = scrubber.decide(call);
        assertEquals(Verdict.MAY_CALL, decision.verdict(), decision::toString);
        assertEquals(Optional.of(friday.plusDays(1)), decision.validUntil());
        assertEquals(Verdict.UNDETERMINED, scrubber.verdict(call.with(Moment.on(friday.plusDays(2)))));
    }
}
