package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onHoliday;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.on;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;

/** Utah: no calls on Sundays and holidays or at night without consent; holidays move. */
final class Utah {
    private static final Citation HOURS_LAW = Citation.primary("Utah Code 13-25a-103(3)(a)");
    private static final Citation SUNDAY_LAW = Citation.primary("Utah Code 13-25a-103(3)(b)");
    private static final Citation HOLIDAYS_LAW = Citation.primary("Utah Code 13-25a-103(3)(c), 63G-1-301");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2004, 1, 1), daily(8, 21), HOURS_LAW);

    private static final Holidays READ = Holidays.of(
            moved(Holiday.on("New Year's Day", MonthDay.of(1, 1))),
            Holiday.onNth("Martin Luther King, Jr. Day", 3, DayOfWeek.MONDAY, Month.JANUARY),
            Holiday.onNth("Washington and Lincoln Day", 3, DayOfWeek.MONDAY, Month.FEBRUARY),
            Holiday.onLast("Memorial Day", DayOfWeek.MONDAY, Month.MAY),
            moved(Holiday.on("Independence Day", MonthDay.of(7, 4))),
            moved(Holiday.on("Pioneer Day", MonthDay.of(7, 24))),
            Holiday.onNth("Labor Day", 1, DayOfWeek.MONDAY, Month.SEPTEMBER),
            Holiday.onNth("Columbus Day", 2, DayOfWeek.MONDAY, Month.OCTOBER),
            moved(Holiday.on("Veterans Day", MonthDay.of(11, 11))),
            Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
            moved(Holiday.on("Christmas Day", MonthDay.of(12, 25))));

    /** From a Tuesday to Friday moved to the Monday before, from a weekend to the Monday after; 63G-1-301(2)(c). */
    private static final Holiday JUNETEENTH = Holiday.on("Juneteenth", MonthDay.of(6, 19))
            .moved(DayOfWeek.TUESDAY, -1)
            .moved(DayOfWeek.WEDNESDAY, -2)
            .moved(DayOfWeek.THURSDAY, -3)
            .moved(DayOfWeek.FRIDAY, -4)
            .moved(DayOfWeek.SATURDAY, 2)
            .moved(DayOfWeek.SUNDAY, 1);

    private static final Dated<Holidays> HOLIDAYS_CLOSED = Dated.from(LocalDate.of(2004, 1, 1), READ, HOLIDAYS_LAW)
            .then(LocalDate.of(2025, 5, 7), READ.with(JUNETEENTH), HOLIDAYS_LAW)
            .then(LocalDate.of(2027, 1, 1), Holidays.of(), HOLIDAYS_LAW);

    private static final Dated<Holidays> ALL_DAYS = Dated.from(LocalDate.of(2004, 1, 1), READ, HOLIDAYS_LAW)
            .then(LocalDate.of(2022, 1, 1), READ.with(JUNETEENTH), HOLIDAYS_LAW)
            .then(
                    LocalDate.of(2026, 5, 6),
                    READ.with(JUNETEENTH, Holiday.afterEaster("Good Friday", -2)),
                    HOLIDAYS_LAW);

    /** The year of the session that enacted 13-25a-107.2; the day was not read. */
    private static final LocalDate ENACTED_2005 = LocalDate.of(2005, 1, 1);

    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition DONATIONS_AND_TEXTS_TO_PERSONS =
            all(any(ASKS_FOR_DONATION, all(SELLS, TEXTED)), consumerLine());
    private static final Citation RELATIONSHIP_LAW = Citation.primary("Utah Code 13-25a-102(4), 13-25a-103(2)(b)");
    private static final Dated<Period> RELATIONSHIP_LIMIT = limit(Period.ofMonths(18), RELATIONSHIP_LAW);
    private static final String CUT_OFF =
            "The definition of a solicitation is cut off in every copy: donations and texts may be inside.";
    private static final String SURVEY_CUT_OFF =
            "The definition of a solicitation is cut off in every copy: what a seller asks may be inside, as in other states.";

    static final Rule HOURS = Rule.ban("ut-hours", all(SALES, outside(HOURS_OPEN)), LocalDate.of(2004, 1, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting(
                    "A person may not make a telephone solicitation to a residential telephone or cellular telephone without prior express consent")
            .noting("A relationship is no exception; a business's mobile is a cellular telephone.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(HOURS, all(SALES, atClosing(HOURS_OPEN)));

    static final Rule HOURS_OTHER = Rule.ban(
                    "ut-hours-other",
                    all(DONATIONS_AND_TEXTS_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(2004, 1, 1),
                    HOURS_LAW)
            .saying("Calls for donations, and texts that sell, may be made only from 8 to 21 o'clock.")
            .quoting(
                    "A person may not make a telephone solicitation to a residential telephone or cellular telephone without prior express consent")
            .unsettled(CUT_OFF);

    static final Rule SUNDAY = Rule.ban(
                    "ut-sunday",
                    all(SALES, on(LocalDate.of(2004, 1, 1), SUNDAY_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(2004, 1, 1),
                    SUNDAY_LAW)
            .saying("No sales calls on Sundays.")
            .quoting("on a Sunday; or (c) on a legal holiday.");

    static final Rule SUNDAY_OTHER = Rule.ban(
                    "ut-sunday-other",
                    all(DONATIONS_AND_TEXTS_TO_PERSONS, on(LocalDate.of(2004, 1, 1), SUNDAY_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(2004, 1, 1),
                    SUNDAY_LAW)
            .saying("No calls for donations, and no texts that sell, on Sundays.")
            .quoting("on a Sunday; or (c) on a legal holiday.")
            .unsettled(CUT_OFF);

    static final Rule HOLIDAYS = Rule.ban(
                    "ut-holidays", all(SALES, onHoliday(HOLIDAYS_CLOSED)), LocalDate.of(2004, 1, 1), HOLIDAYS_LAW)
            .saying("No sales calls on holidays.")
            .quoting("on a Sunday; or (c) on a legal holiday.")
            .noting("The calendar of 2027 was not read: its days are unsettled from 2027-01-01.");

    static final Rule HOLIDAYS_OPEN_QUESTION = Rule.ban(
                    "ut-holidays-open",
                    all(SALES, onHoliday(ALL_DAYS), not(onHoliday(HOLIDAYS_CLOSED))),
                    LocalDate.of(2004, 1, 1),
                    HOLIDAYS_LAW)
            .saying("No sales calls on holidays.")
            .unsettled(
                    "The calendar of 2027, and the texts on Juneteenth before 2025-05-07 and on Good Friday, were not read.");

    static final Rule HOLIDAYS_OTHER = Rule.ban(
                    "ut-holidays-other",
                    all(DONATIONS_AND_TEXTS_TO_PERSONS, onHoliday(ALL_DAYS)),
                    LocalDate.of(2004, 1, 1),
                    HOLIDAYS_LAW)
            .saying("No calls for donations, and no texts that sell, on holidays.")
            .quoting("on a Sunday; or (c) on a legal holiday.")
            .unsettled(CUT_OFF);

    static final Rule PRERECORDED = Rule.ban(
                    "ut-prerecorded",
                    all(any(SELLS, ASKS_FOR_DONATION), RECORDED),
                    LocalDate.of(2004, 1, 1),
                    Citation.primary("Utah Code 13-25a-103(1)-(2)"))
            .saying("A recorded message may sell, to a business too, only with consent or within a relationship.")
            .quoting(
                    "with the prior express consent of the person who is called agreeing to receive a telephone solicitation from a specific solicitor")
            .unsettled(
                    "The definition of a solicitation is cut off in every copy: donations, and calls to businesses, may be inside. Read in a copy of 2025.");

    static final Rule CONSENT = Rule.exemption("ut-consent", CONSENTED, START, HOURS.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(
                    HOURS,
                    HOURS_CLOSING,
                    HOURS_OTHER,
                    SUNDAY,
                    SUNDAY_OTHER,
                    HOLIDAYS,
                    HOLIDAYS_OPEN_QUESTION,
                    HOLIDAYS_OTHER,
                    PRERECORDED);

    static final Rule LIST_OTHER = Rule.ban(
                    "ut-list-other",
                    all(
                            any(
                                    all(SELLS, not(caller(Caller.SELLER, Caller.FTC_EXEMPT))),
                                    all(ASKS_FOR_DONATION, not(caller(Caller.CHARITY)))),
                            consumerLine(),
                            listed()),
                    LocalDate.of(2004, 1, 1),
                    Citation.primary("Utah Code 13-25a-108(1)"))
            .saying("A number on the national registry may not be called to sell or for donations, whoever calls.")
            .quoting("an unsolicited telephone call")
            .unsettled("The definition of a solicitation is cut off in every copy: who is outside is open.");

    static final Rule SURVEY = Rule.ban(
                    "ut-survey",
                    all(
                            SELLERS_SURVEY_TO_PERSONS,
                            any(
                                    outside(HOURS_OPEN),
                                    atClosing(HOURS_OPEN),
                                    on(LocalDate.of(2004, 1, 1), SUNDAY_LAW, DayOfWeek.SUNDAY),
                                    onHoliday(ALL_DAYS))),
                    LocalDate.of(2004, 1, 1),
                    Citation.primary("Utah Code 13-25a-103(3)"))
            .saying("A seller's survey may be made only at the hours and on the days of sales calls.")
            .quoting("without prior express consent during any of the following times")
            .unsettled(SURVEY_CUT_OFF);

    static final Rule LIST_SURVEY = Rule.ban(
                    "ut-list-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, any(listed(), RECORDED)),
                    LocalDate.of(2004, 1, 1),
                    Citation.primary("Utah Code 13-25a-103(1)-(2), 13-25a-108(1)"))
            .saying("A seller's survey may go neither to a number on the national registry nor by a recorded message.")
            .quoting("an unsolicited telephone call")
            .unsettled(SURVEY_CUT_OFF);

    static final Rule REQUEST_SURVEY = Rule.ban(
                    "ut-request-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, requested()),
                    ENACTED_2005,
                    Citation.primary("Utah Code 13-25a-107.2(1)"))
            .saying("A person who asked the seller to stop may not be called for a survey of the seller.")
            .quoting("in writing or orally, that the person does not wish to receive a telephone call")
            .unsettled(SURVEY_CUT_OFF);

    static final Rule SURVEY_CONSENT = Rule.exemption("ut-survey-consent", CONSENTED, START, SURVEY.citation())
            .saying("A person who consented may be called for a survey.")
            .quoting("with the prior express consent of the person who is called")
            .exceptionTo(SURVEY, LIST_SURVEY);

    static final Rule RELATIONSHIP = Rule.exemption(
                    "ut-relationship",
                    all(any(bought(RELATIONSHIP_LIMIT), inquired(RELATIONSHIP_LIMIT)), NO_OBJECTION),
                    START,
                    RELATIONSHIP_LAW)
            .saying("A person who bought or inquired in the last 18 months, and did not object, may be called.")
            .quoting("the passage of 18 months since the most recent inquiry, application, purchase, transaction")
            .exceptionTo(PRERECORDED, LIST_SURVEY);

    static final Rule RELATIONSHIP_EDGE = edge(
            RELATIONSHIP,
            any(onTheEdgeOf(Dealing.TRANSACTION, RELATIONSHIP_LIMIT), onTheEdgeOf(Dealing.INQUIRY, RELATIONSHIP_LIMIT)),
            PRERECORDED,
            LIST_SURVEY);

    private static final Citation REQUEST_LAW = Citation.primary("Utah Code 13-25a-107.2(1)");

    static final Rule REQUEST = Rule.ban(
                    "ut-request", all(SALES, consumerLine(), requested()), ENACTED_2005, REQUEST_LAW)
            .saying("A person who asked the caller to stop may not be called again to sell.")
            .quoting(
                    "in writing or orally, that the person does not wish to receive a telephone call from the telephone solicitor")
            .noting("Who complies with 16 CFR 310.4(b)(3)-(4) is not liable (2). Read in a copy of February 2026.")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST_OTHER = Rule.ban(
                    "ut-request-other",
                    all(requested(), any(all(SELLS, not(all(BY_VOICE, consumerLine()))), ASKS_FOR_DONATION)),
                    ENACTED_2005,
                    REQUEST_LAW)
            .saying(
                    "Calls for donations, texts that sell and sales calls to offices may be barred after a request too.")
            .quoting(
                    "in writing or orally, that the person does not wish to receive a telephone call from the telephone solicitor")
            .unsettled(
                    "The section names no kind of line, and the definition of a solicitation is cut off in every copy.");

    static final Rule REQUEST_CONSENT_PERHAPS = Rule.exemption(
                    "ut-request-consent-open", CONSENTED, ENACTED_2005, REQUEST_LAW)
            .saying("A person who consented after the request may be called.")
            .unsettled("Whether a later consent takes back what the person has said is a question of fact.")
            .exceptionTo(REQUEST);

    static final List<RuleSet> RULES = List.of(set("UT", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(
                    HOURS,
                    HOURS_CLOSING,
                    HOURS_OTHER,
                    SUNDAY,
                    SUNDAY_OTHER,
                    HOLIDAYS,
                    HOLIDAYS_OPEN_QUESTION,
                    HOLIDAYS_OTHER,
                    PRERECORDED)
            .rules(LIST_OTHER, REQUEST, REQUEST_OTHER)
            .rules(SURVEY, LIST_SURVEY, REQUEST_SURVEY)
            .rules(CONSENT, SURVEY_CONSENT, RELATIONSHIP, RELATIONSHIP_EDGE, REQUEST_CONSENT_PERHAPS)
            .rules(Unread.of("ut-request", Unread.NO_SELLER, Unread.FTC_EXEMPT).about(REQUEST))
            .rules(Unread.of("ut", Unread.NO_SELLER, Unread.FTC_EXEMPT, Unread.BUSINESS_LINE)
                    .about(
                            HOURS,
                            HOURS_CLOSING,
                            HOURS_OTHER,
                            SUNDAY,
                            SUNDAY_OTHER,
                            HOLIDAYS,
                            HOLIDAYS_OPEN_QUESTION,
                            HOLIDAYS_OTHER))
            .notes(note(
                    SELLS,
                    "Utah: 13-25a-108 also reaches a non-Utah number of a person known to be in Utah; recorded consent weaker than federal; registration",
                    Citation.primary("Utah Code 13-25a-108, 13-26-102")))
            .build());

    private Utah() {}

    /** The holiday, kept on another day if it falls on a weekend. */
    private static Holiday moved(Holiday holiday) {
        return holiday.moved(DayOfWeek.SATURDAY, -1).moved(DayOfWeek.SUNDAY, 1);
    }
}
