package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onHoliday;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.technology;
import static io.github.opendnc.us.states.Hours.mondayToSaturday;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.on;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.registry.RegistryId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/**
 * Alabama: no sales calls on Sundays and holidays, on other days from 8 to 20; the national registry is part of
 * its list.
 */
final class Alabama {
    private static final Citation HOURS_LAW = Citation.secondary("Ala. Admin. Code r. 770-X-5-.17(2)(b)");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("Ala. Admin. Code r. 770-X-5-.17(1)(b)");
    private static final Citation SUNDAY_LAW = Citation.secondary("Ala. Admin. Code r. 770-X-5-.17(1)(b), (2)(b)");
    private static final Citation HOLIDAYS_LAW =
            Citation.secondary("Ala. Admin. Code r. 770-X-5-.17(1)(b), (2)(b), Ala. Code 1-3-8");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, mondayToSaturday(8, 20), HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(START, mondayToSaturday(8, 20), AUTOMATED_HOURS_LAW);

    /** The days that are holidays of both the state and the federation, unless one falls on a Saturday. */
    private static final Holidays FEDERAL_TOO = Holidays.of(
            Holiday.on("New Year's Day", MonthDay.of(1, 1)).unless(DayOfWeek.SATURDAY),
            Holiday.onNth("Martin Luther King, Jr.'s birthday", 3, DayOfWeek.MONDAY, Month.JANUARY),
            Holiday.onNth("Washington's birthday", 3, DayOfWeek.MONDAY, Month.FEBRUARY),
            Holiday.onLast("Memorial Day", DayOfWeek.MONDAY, Month.MAY),
            Holiday.on("Independence Day", MonthDay.of(7, 4)).unless(DayOfWeek.SATURDAY),
            Holiday.onNth("Labor Day", 1, DayOfWeek.MONDAY, Month.SEPTEMBER),
            Holiday.onNth("Columbus Day", 2, DayOfWeek.MONDAY, Month.OCTOBER),
            Holiday.on("Veterans Day", MonthDay.of(11, 11)).unless(DayOfWeek.SATURDAY),
            Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
            Holiday.on("Christmas Day", MonthDay.of(12, 25)).unless(DayOfWeek.SATURDAY));

    private static final Holidays STATES_OWN = Holidays.of(
            Holiday.on("New Year's Day", MonthDay.of(1, 1))
                    .observed(DayOfWeek.SATURDAY, -1)
                    .observed(DayOfWeek.SUNDAY, 1),
            Holiday.onNth("Martin Luther King, Jr.'s birthday", 3, DayOfWeek.MONDAY, Month.JANUARY),
            Holiday.onNth("Washington's birthday", 3, DayOfWeek.MONDAY, Month.FEBRUARY),
            Holiday.onLast("Memorial Day", DayOfWeek.MONDAY, Month.MAY),
            Holiday.on("Independence Day", MonthDay.of(7, 4))
                    .observed(DayOfWeek.SATURDAY, -1)
                    .observed(DayOfWeek.SUNDAY, 1),
            Holiday.onNth("Labor Day", 1, DayOfWeek.MONDAY, Month.SEPTEMBER),
            Holiday.onNth("Columbus Day", 2, DayOfWeek.MONDAY, Month.OCTOBER),
            Holiday.on("Veterans Day", MonthDay.of(11, 11))
                    .observed(DayOfWeek.SATURDAY, -1)
                    .observed(DayOfWeek.SUNDAY, 1),
            Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
            Holiday.on("Christmas Day", MonthDay.of(12, 25))
                    .observed(DayOfWeek.SATURDAY, -1)
                    .observed(DayOfWeek.SUNDAY, 1),
            Holiday.onNth("Confederate Memorial Day", 4, DayOfWeek.MONDAY, Month.APRIL),
            Holiday.onNth("Jefferson Davis' birthday", 1, DayOfWeek.MONDAY, Month.JUNE),
            Holiday.afterEaster("Mardi Gras (Mobile and Baldwin counties)", -47));

    private static final Holiday JUNETEENTH = Holiday.on("Juneteenth", MonthDay.of(6, 19));
    /** HB 165 of 2025. */
    private static final LocalDate JUNETEENTH_SINCE = LocalDate.of(2025, 6, 1);

    private static final Dated<Holidays> HOLIDAYS_CLOSED = Dated.from(START, FEDERAL_TOO, HOLIDAYS_LAW)
            .then(JUNETEENTH_SINCE, FEDERAL_TOO.with(JUNETEENTH.unless(DayOfWeek.SATURDAY)), HOLIDAYS_LAW);

    private static final Dated<Holidays> ALL_DAYS = Dated.from(START, STATES_OWN, HOLIDAYS_LAW)
            .then(
                    JUNETEENTH_SINCE,
                    STATES_OWN.with(JUNETEENTH.observed(DayOfWeek.SATURDAY, -1).observed(DayOfWeek.SUNDAY, 1)),
                    HOLIDAYS_LAW);

    private static final Condition LIVE_SALES = all(SELLS, technology(Technology.LIVE, Technology.AUTODIALER));
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    private static final Condition SALES = all(SELLS, BY_VOICE);

    static final Rule HOURS = Rule.ban("al-hours", all(LIVE_SALES, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("On the days that calls are allowed, none will be placed prior to 8 a.m. or after 8 p.m.")
            .noting("Of paragraph (2)(b) one quotation was read, and the same words in (1)(b).")
            .foundInForceOn(IN_FORCE);

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "al-automated-hours",
                    all(RECORDED_SALES, outside(AUTOMATED_HOURS_OPEN)),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("On the days that calls are allowed, none will be placed prior to 8 a.m. or after 8 p.m.")
            .foundInForceOn(IN_FORCE);

    static final Rule SUNDAY = Rule.ban(
                    "al-sunday", all(SALES, on(START, SUNDAY_LAW, DayOfWeek.SUNDAY)), START, SUNDAY_LAW)
            .saying("No sales calls on Sundays.")
            .quoting("No solicitation calls are allowed on Sundays or holidays.")
            .noting("Paragraph (1)(b) was read; of (2)(b) one quotation.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOLIDAYS = Rule.ban("al-holidays", all(SALES, onHoliday(HOLIDAYS_CLOSED)), START, HOLIDAYS_LAW)
            .saying("No sales calls on holidays.")
            .noting(
                    "\"Holiday\" is not defined in the rule: a day that is a federal holiday too is certain, the state's own and days in lieu are not.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOLIDAYS_OPEN_QUESTION = Rule.ban(
                    "al-holidays-open",
                    all(SALES, onHoliday(ALL_DAYS), not(onHoliday(HOLIDAYS_CLOSED))),
                    START,
                    HOLIDAYS_LAW)
            .saying("No sales calls on holidays.")
            .unsettled(
                    "\"Holiday\" is not defined in the rule: whether it means the days of the state's own code, and days in lieu, is open.");

    private static final Citation EXEMPTIONS_LAW = Citation.primary("Ala. Code 8-19A-3(17), 8-19A-4");

    static final Rule LIST = Rule.ban(
                    "al-list",
                    all(SALES, consumerLine(), listed()),
                    START,
                    Citation.primary("Ala. Code 8-19C-2(a), (b)(4), 8-19A-3(17)"))
            .saying("A number on the national registry may not be called to sell, unless the person is a customer.")
            .quoting("shall include the part of the single national database that relates to Alabama in the database")
            .unsettled(
                    "Barred is who has given notice to the commission; whether the national registry is such notice, and whether an inquiry or a consent lets a call go, is not said. Whether what a charity or a party sells serves its purpose (8-19A-4(2)) is no fact of a call.")
            .noting(
                    "8-19A-4 exempts 25 kinds of callers; what no fact says is left open. Read in a copy of February 2026.");

    static final Rule LIST_CUSTOMER = Rule.exemption(
                    "al-list-customer",
                    any(bought(ever(EXEMPTIONS_LAW)), contractRuns(EXEMPTIONS_LAW)),
                    START,
                    EXEMPTIONS_LAW)
            .saying("A customer may be called, however long ago it was.")
            .quoting(
                    "have an existing business relationship with or who have previously purchased from the business enterprise")
            .noting("Under the exact business name (8-19A-4(21)).")
            .exceptionTo(LIST);

    static final Rule LIST_NEWSPAPER = Rule.exemption(
                    "al-list-newspaper", onlyPurposes(Purpose.NEWSPAPER), START, EXEMPTIONS_LAW)
            .saying("Who offers newspapers only may call.")
            .quoting(
                    "A person primarily soliciting the sale of a newspaper, periodical of general circulation, or magazine")
            .exceptionTo(LIST);

    static final List<RuleSet> RULES = List.of(set("AL", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, AUTOMATED_HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION, LIST)
            .rules(LIST_CUSTOMER, LIST_NEWSPAPER)
            .rules(Unread.of(
                            "al",
                            Unread.CONSENT,
                            Unread.CUSTOMER,
                            Unread.INQUIRY,
                            Unread.CONTRACT,
                            Unread.NO_SELLER,
                            Unread.FTC_EXEMPT,
                            Unread.BUSINESS_LINE)
                    .about(HOURS, AUTOMATED_HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION))
            .notes(
                    note(
                            RECORDED,
                            "Alabama: recorded calls: not to unlisted or emergency numbers, name and number within 20 s, no sequential dialing",
                            Citation.primary("Ala. Admin. Code r. 770-X-5-.17(1)(a),(d)-(i)")),
                    note(
                            SELLS,
                            "Alabama: state objection list in statute; national registry used in its place since 2003 (one vendor disagrees)",
                            Citation.primary("Ala. Code 8-19C-2")),
                    note(
                            SELLS,
                            "Alabama: commercial telephone seller licence",
                            Citation.primary("Ala. Code 8-19A-5(a), 8-19A-4")),
                    note(
                            SELLS,
                            "Alabama: a day that is proclaimed a holiday is known only where the user of these rules gives it",
                            HOLIDAYS.citation()))
            .build());

    private Alabama() {}
}
