package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onHoliday;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.us.states.Hours.mondayToFriday;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.on;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/**
 * Rhode Island: short hours and no Sundays and holidays for telephonic sellers, whose definition was not read; no text
 * messages.
 */
final class RhodeIsland {
    private static final Citation HOURS_LAW = Citation.primary("R.I. Gen. Laws 5-61-2(2), 5-61-3.6(a)");
    private static final Citation HOLIDAYS_LAW = Citation.primary("R.I. Gen. Laws 5-61-2(2), 25-1-1, 5 U.S.C. 6103");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(
            LocalDate.of(1999, 1, 1),
            mondayToFriday(9, 18).with(LocalTime.of(10, 0), LocalTime.of(17, 0), DayOfWeek.SATURDAY),
            HOURS_LAW);

    /** The holidays of both the state and the federation, unless one falls on a Saturday. */
    private static final Holidays SETTLED = Holidays.of(
            Holiday.on("New Year's Day", MonthDay.of(1, 1))
                    .unless(DayOfWeek.SATURDAY)
                    .observed(DayOfWeek.SUNDAY, 1),
            Holiday.onNth("Martin Luther King, Jr.'s birthday", 3, DayOfWeek.MONDAY, Month.JANUARY),
            Holiday.onNth("Washington's birthday", 3, DayOfWeek.MONDAY, Month.FEBRUARY),
            Holiday.onLast("Memorial Day", DayOfWeek.MONDAY, Month.MAY),
            Holiday.on("Independence Day", MonthDay.of(7, 4))
                    .unless(DayOfWeek.SATURDAY)
                    .observed(DayOfWeek.SUNDAY, 1),
            Holiday.onNth("Labor Day", 1, DayOfWeek.MONDAY, Month.SEPTEMBER),
            Holiday.onNth("Columbus Day", 2, DayOfWeek.MONDAY, Month.OCTOBER),
            Holiday.on("Veterans Day", MonthDay.of(11, 11))
                    .unless(DayOfWeek.SATURDAY)
                    .observed(DayOfWeek.SUNDAY, 1),
            Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
            Holiday.on("Christmas Day", MonthDay.of(12, 25))
                    .unless(DayOfWeek.SATURDAY)
                    .observed(DayOfWeek.SUNDAY, 1),
            Holiday.on("Rhode Island Independence Day", MonthDay.of(5, 4)).observed(DayOfWeek.SUNDAY, 1),
            Holiday.onNth("Victory Day", 2, DayOfWeek.MONDAY, Month.AUGUST),
            Holiday.afterNth("Election Day", 1, 1, DayOfWeek.MONDAY, Month.NOVEMBER)
                    .inYears(year -> year % 2 == 0, "in even years"));

    private static final Holidays ON_SATURDAYS_TOO = SETTLED.with(
            Holiday.on("New Year's Day", MonthDay.of(1, 1)).observed(DayOfWeek.SATURDAY, -1),
            Holiday.on("Independence Day", MonthDay.of(7, 4)).observed(DayOfWeek.SATURDAY, -1),
            Holiday.on("Veterans Day", MonthDay.of(11, 11)).observed(DayOfWeek.SATURDAY, -1),
            Holiday.on("Christmas Day", MonthDay.of(12, 25)).observed(DayOfWeek.SATURDAY, -1));

    private static final Holiday JUNETEENTH = Holiday.on("Juneteenth", MonthDay.of(6, 19));
    private static final LocalDate JUNETEENTH_SINCE = LocalDate.of(2021, 6, 17);

    private static final Dated<Holidays> HOLIDAYS_CLOSED = Dated.from(LocalDate.of(1999, 1, 1), SETTLED, HOLIDAYS_LAW)
            .then(
                    JUNETEENTH_SINCE,
                    SETTLED.with(JUNETEENTH.unless(DayOfWeek.SATURDAY).observed(DayOfWeek.SUNDAY, 1)),
                    HOLIDAYS_LAW);

    private static final Dated<Holidays> ALL_DAYS = Dated.from(LocalDate.of(1999, 1, 1), ON_SATURDAYS_TOO, HOLIDAYS_LAW)
            .then(
                    JUNETEENTH_SINCE,
                    ON_SATURDAYS_TOO.with(
                            JUNETEENTH.observed(DayOfWeek.SATURDAY, -1).observed(DayOfWeek.SUNDAY, 1)),
                    HOLIDAYS_LAW);

    private static final String SELLER =
            "Binds a \"telephonic seller\", who speaks of things that come free with a purchase and the like (5-61-2(9), read in part): a firm registered as one may settle it.";

    private static final Condition CLOSED = any(
            outside(HOURS_OPEN),
            atClosing(HOURS_OPEN),
            on(LocalDate.of(1999, 1, 1), HOURS_LAW, DayOfWeek.SUNDAY),
            onHoliday(ALL_DAYS));
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());
    private static final Condition TEXTED_SALES_TO_MOBILES = all(SELLS, TEXTED, PERSONS_MOBILE);

    static final Rule HOURS = Rule.ban(
                    "ri-hours",
                    all(SALES_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(1999, 1, 1),
                    HOURS_LAW)
            .saying(
                    "Sales calls may be made only from 9 to 18 o'clock from Monday to Friday and from 10 to 17 o'clock on Saturdays.")
            .quoting(
                    "Monday through Friday, except a state or federal holiday, nine o'clock (9:00 a.m.) to six o'clock (6:00 p.m.); Saturday ten o'clock")
            .unsettled(SELLER);

    static final Rule SUNDAY = Rule.ban(
                    "ri-sunday",
                    all(SALES_TO_PERSONS, on(LocalDate.of(1999, 1, 1), HOURS_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(1999, 1, 1),
                    HOURS_LAW)
            .saying("No sales calls on Sundays.")
            .quoting("except during hours of operation")
            .unsettled(SELLER);

    static final Rule HOLIDAYS = Rule.ban(
                    "ri-holidays",
                    all(SALES_TO_PERSONS, onHoliday(HOLIDAYS_CLOSED)),
                    LocalDate.of(1999, 1, 1),
                    HOLIDAYS_LAW)
            .saying("No sales calls on holidays.")
            .quoting("Monday through Friday, except a state or federal holiday")
            .unsettled(SELLER);

    static final Rule HOLIDAYS_OPEN_QUESTION = Rule.ban(
                    "ri-holidays-open",
                    all(SALES_TO_PERSONS, onHoliday(ALL_DAYS), not(onHoliday(HOLIDAYS_CLOSED))),
                    LocalDate.of(1999, 1, 1),
                    HOLIDAYS_LAW)
            .saying("No sales calls on holidays.")
            .unsettled(
                    "Which day is the holiday when one falls on a Saturday is open, beside what \"telephonic seller\" means.");

    static final Rule SURVEY = Rule.ban(
                    "ri-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, BY_VOICE, CLOSED),
                    LocalDate.of(1999, 1, 1),
                    Citation.primary("R.I. Gen. Laws 5-61-1, 5-61-2(2), 5-61-3.6(a)"))
            .saying("A seller's survey may be made only at the hours and on the days of sales calls.")
            .quoting("or for the purpose of gathering information for sales solicitation")
            .unsettled(SELLER);

    static final Rule HOURS_BUSINESS = Rule.ban(
                    "ri-hours-business",
                    all(SELLS, BY_VOICE, businessLine(), CLOSED),
                    LocalDate.of(1999, 1, 1),
                    HOURS_LAW)
            .saying("Sales calls to an office's mobile may be made only at the hours and on the days of sales calls.")
            .quoting("any residential, mobile or telephonic paging device telephone number")
            .unsettled("Whether an office's number is a mobile is no fact of a call. " + SELLER);

    static final Rule PRERECORDED = Rule.ban(
                    "ri-prerecorded",
                    RECORDED_SALES_TO_PERSONS,
                    LocalDate.of(1999, 1, 1),
                    Citation.primary("R.I. Gen. Laws 5-61-3.4"))
            .saying("A recorded message may sell only with consent.")
            .quoting(
                    "The message is immediately preceded by a live operator who obtains the subscriber's consent before the message is delivered.")
            .unsettled(SELLER);

    static final Rule PRERECORDED_OTHER = Rule.ban(
                    "ri-prerecorded-other",
                    all(RECORDED, not(SELLS), caller(Caller.SELLER, Caller.FTC_EXEMPT), consumerLine()),
                    LocalDate.of(1999, 1, 1),
                    PRERECORDED.citation())
            .saying("A seller's recorded message of other content needs consent too.")
            .quoting("shall not use or connect to a telephone line an automatic-dialing-announcing device unless")
            .noting(
                    "Outside are messages of school districts and on work schedules (5-61-3.4(b)); those of an emergency and of health care are not.")
            .unsettled(SELLER);

    static final Rule PRERECORDED_BUSINESS = Rule.ban(
                    "ri-prerecorded-business",
                    all(RECORDED, businessLine(), any(SELLS, caller(Caller.SELLER, Caller.FTC_EXEMPT))),
                    LocalDate.of(1999, 1, 1),
                    PRERECORDED.citation())
            .saying("A seller's recorded message to an office needs consent too.")
            .quoting("The subscriber has knowingly or voluntarily requested, consented to, permitted, or authorized")
            .unsettled("The section names no kind of line. " + SELLER);

    static final Rule TEXT = Rule.ban(
                    "ri-text",
                    TEXTED_SALES_TO_MOBILES,
                    LocalDate.of(2003, 7, 3),
                    Citation.primary("R.I. Gen. Laws 5-61-3.5(a)"))
            .saying("A text message may not advertise.")
            .quoting(
                    "no person or entity conducting business in this state shall transmit or cause to be transmitted a text message advertisement to a cellular telephone")
            .noting(
                    "Outside is a business that has a relationship and offers an option not to receive texts, which is no fact of a call (P.L. 2003 ch. 98); what follows (iii) was not read.");

    static final Rule CONSENT = Rule.exemption("ri-consent", CONSENTED, START, PRERECORDED.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(PRERECORDED, PRERECORDED_OTHER, PRERECORDED_BUSINESS);

    static final Rule TEXT_BUSINESS = Rule.ban(
                    "ri-text-business", all(SELLS, TEXTED, businessLine()), LocalDate.of(2003, 7, 3), TEXT.citation())
            .saying("A text message to an office's mobile may not advertise either.")
            .unsettled("Whether the mobile of an office is assigned to a resident is open.");

    static final List<RuleSet> RULES = List.of(set("RI", "2026.1")
            .rules(HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION, PRERECORDED, TEXT)
            .rules(SURVEY, PRERECORDED_OTHER, TEXT_BUSINESS, HOURS_BUSINESS, PRERECORDED_BUSINESS)
            .rules(CONSENT)
            .rules(Unread.of("ri", Unread.CONSENT, Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION, HOURS_BUSINESS, TEXT, SURVEY))
            .rules(Unread.of("ri", Unread.NO_SELLER)
                    .about(
                            HOURS,
                            SUNDAY,
                            HOLIDAYS,
                            HOLIDAYS_OPEN_QUESTION,
                            HOURS_BUSINESS,
                            PRERECORDED,
                            PRERECORDED_BUSINESS,
                            TEXT))
            .rules(Unread.of("ri", Unread.FTC_EXEMPT)
                    .about(
                            HOURS,
                            SUNDAY,
                            HOLIDAYS,
                            HOLIDAYS_OPEN_QUESTION,
                            HOURS_BUSINESS,
                            PRERECORDED,
                            PRERECORDED_BUSINESS,
                            SURVEY,
                            PRERECORDED_OTHER))
            .notes(
                    note(
                            SELLS,
                            "Rhode Island: register with the Attorney General 10 days before",
                            Citation.primary("R.I. Gen. Laws 5-61-3")),
                    note(
                            SELLS,
                            "Rhode Island: a day that is proclaimed a holiday is known only where the user of these rules gives it",
                            HOLIDAYS.citation()))
            .build());

    private RhodeIsland() {}
}
