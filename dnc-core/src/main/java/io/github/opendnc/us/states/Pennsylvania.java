package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.onHoliday;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Hours.mondayToSaturday;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.on;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

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

/**
 * Pennsylvania: from 8 to 21 for any subscriber, and a list of its own. From 2026-10-18 on, shorter hours and no
 * Sundays, which only one source quotes.
 */
final class Pennsylvania {
    private static final Citation HOURS_LAW = Citation.primary("73 P.S. 2245(a)(1)");
    private static final Citation HOURS_2026_LAW = Citation.secondary("73 P.S. 2245(a)(1) (Act 47 of 2026)");
    private static final Citation HOLIDAYS_LAW = Citation.secondary("73 P.S. 2245(a)(10), 44 P.S. 11");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(1997, 3, 4), daily(8, 21), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_2026_OPEN =
            Dated.from(LocalDate.of(2026, 10, 18), mondayToSaturday(9, 19), HOURS_2026_LAW);

    /** The days according to two summaries. Juneteenth is in neither. */
    private static final Dated<Holidays> ALL_DAYS = Dated.from(
            LocalDate.of(2019, 12, 3),
            Holidays.of(
                    Holiday.on("New Year's Day", MonthDay.of(1, 1)),
                    Holiday.onNth("Martin Luther King, Jr. Day", 3, DayOfWeek.MONDAY, Month.JANUARY),
                    Holiday.onNth("Presidents' Day", 3, DayOfWeek.MONDAY, Month.FEBRUARY),
                    Holiday.afterEaster("Good Friday", -2),
                    Holiday.onLast("Memorial Day", DayOfWeek.MONDAY, Month.MAY),
                    Holiday.on("Flag Day", MonthDay.of(6, 14)),
                    Holiday.on("Juneteenth", MonthDay.of(6, 19)),
                    Holiday.on("Independence Day", MonthDay.of(7, 4)),
                    Holiday.onNth("Labor Day", 1, DayOfWeek.MONDAY, Month.SEPTEMBER),
                    Holiday.onNth("Columbus Day", 2, DayOfWeek.MONDAY, Month.OCTOBER),
                    Holiday.afterNth("Election Day", 1, 1, DayOfWeek.MONDAY, Month.NOVEMBER),
                    Holiday.on("Veterans Day", MonthDay.of(11, 11)),
                    Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
                    Holiday.on("Christmas Day", MonthDay.of(12, 25))),
            HOLIDAYS_LAW);

    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition DONATIONS = all(ASKS_FOR_DONATION, BY_VOICE);
    private static final Condition ALL_SALES = SELLS;
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule HOURS = Rule.ban("pa-hours", all(SALES, outside(HOURS_OPEN)), LocalDate.of(1997, 3, 4), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("Conducting telemarketing after 9 p.m. or before 8 a.m.")
            .noting("Any subscriber, a business too; the act of 2026 only narrows it.");

    static final Rule HOURS_DONATION = Rule.ban(
                    "pa-hours-donation", all(DONATIONS, outside(HOURS_OPEN)), LocalDate.of(1997, 3, 4), HOURS_LAW)
            .saying("Calls for donations may be made only from 8 to 21 o'clock.")
            .quoting("Conducting telemarketing after 9 p.m. or before 8 a.m.")
            .noting("Telemarketing covers charitable solicitation.");

    static final Rule HOURS_2026 = Rule.ban(
                    "pa-hours-2026",
                    all(ALL_SALES, outside(HOURS_2026_OPEN)),
                    LocalDate.of(2026, 10, 18),
                    HOURS_2026_LAW)
            .saying("Sales calls may be made only from 9 to 19 o'clock from Monday to Saturday.")
            .quoting("on a Sunday or after 7 p.m. or before 9 a.m.")
            .unsettled("One quotation; the first day is computed, the exemptions were not read.");

    static final Rule SUNDAY = Rule.ban(
                    "pa-sunday",
                    all(ALL_SALES, on(LocalDate.of(2026, 10, 18), HOURS_2026_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(2026, 10, 18),
                    HOURS_2026_LAW)
            .saying("No sales calls on Sundays.")
            .unsettled("One quotation; the first day is computed, the exemptions were not read.");

    static final Rule HOURS_2026_DONATION = Rule.ban(
                    "pa-hours-2026-donation",
                    all(
                            ASKS_FOR_DONATION,
                            any(
                                    outside(HOURS_2026_OPEN),
                                    on(LocalDate.of(2026, 10, 18), HOURS_2026_LAW, DayOfWeek.SUNDAY))),
                    LocalDate.of(2026, 10, 18),
                    HOURS_2026_LAW)
            .saying("Calls for donations may be made only from 9 to 19 o'clock from Monday to Saturday.")
            .quoting("on a Sunday or after 7 p.m. or before 9 a.m.")
            .unsettled(
                    "Telemarketing covers charitable solicitation (2242); what the act frees charities from was not read.");

    static final Rule HOLIDAYS = Rule.ban(
                    "pa-holidays", all(SALES_TO_PERSONS, onHoliday(ALL_DAYS)), LocalDate.of(2019, 12, 3), HOLIDAYS_LAW)
            .saying("No sales calls on holidays.")
            .quoting("Telephone solicitation calls should no longer occur on legal holidays")
            .unsettled("The text is quoted nowhere; the list of days comes from two summaries.");

    static final Rule LIST = Rule.ban(
                    "pa-list", all(SALES, listed()), LocalDate.of(2003, 1, 1), Citation.primary("73 P.S. 2245.2"))
            .saying("A number on the state's list may not be called to sell, a business's neither.")
            .quoting(
                    "This prohibition shall be effective 30 days after a quarterly do-not-call list is issued by the list administrator")
            .noting(
                    "Binds 30 days after a list is issued, which no list shows: it bars at once. Business numbers from 2019-12-03, for consumer goods.");

    private static final Citation SURVEY_LAW = Citation.primary("73 P.S. 2242, 2245.2");
    private static final String SURVEY =
            "Only where the answers will or may be used to sell (2242, read as a bill of 2017 prints it); what they are used for is no fact of a call.";

    static final Rule LIST_SURVEY = Rule.ban(
                    "pa-list-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, BY_VOICE, listed()),
                    LocalDate.of(2003, 1, 1),
                    SURVEY_LAW)
            .saying("A number on the state's list may not be called for a seller's survey.")
            .quoting(
                    "for the purpose of obtaining information that will or may be used for the direct solicitation of a sale")
            .unsettled(SURVEY);

    static final Rule HOLIDAYS_SURVEY = Rule.ban(
                    "pa-holidays-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, BY_VOICE, onHoliday(ALL_DAYS)),
                    LocalDate.of(2019, 12, 3),
                    HOLIDAYS_LAW)
            .saying("No surveys of sellers on holidays.")
            .quoting(
                    "for the purpose of obtaining information that will or may be used for the direct solicitation of a sale")
            .unsettled(SURVEY);

    static final Rule REQUEST = Rule.ban(
                    "pa-request",
                    all(SALES, requested()),
                    LocalDate.of(1997, 3, 4),
                    Citation.primary("73 P.S. 2245(a)(2)"))
            .saying("Whoever asked the seller to stop may not be called again, a business neither.")
            .quoting(
                    "the person previously has stated that the person does not wish to receive an outbound telephone call made by or on behalf of the seller")
            .noting("Any person, a business too.");

    static final Rule TEXT = Rule.ban(
                    "pa-text",
                    all(SELLS, TEXTED, any(listed(), requested(), all(consumerLine(), onHoliday(ALL_DAYS)))),
                    LocalDate.of(2026, 10, 18),
                    Citation.secondary("73 P.S. 2245 (Act 47 of 2026)"))
            .saying("Texts that sell are barred as calls are: to listed numbers, after a request and on holidays.")
            .unsettled(
                    "The bill's summaries say that a solicitation may be a text; the act was not read, and its first day is computed.");

    static final Rule TEXT_SURVEY = Rule.ban(
                    "pa-text-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, TEXTED, any(listed(), onHoliday(ALL_DAYS))),
                    LocalDate.of(2026, 10, 18),
                    TEXT.citation())
            .saying("A seller's survey by text is barred as one by voice is: to listed numbers and on holidays.")
            .unsettled(
                    "The bill's summaries say that a solicitation may be a text, and a survey is one where the answers will or may be used to sell; the act was not read.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(12), LIST.citation());

    static final Rule CUSTOMER = Rule.exemption("pa-customer", bought(CUSTOMER_LIMIT), START, LIST.citation())
            .saying("A customer of the last 12 months may be called.")
            .exceptionTo(LIST, LIST_SURVEY);

    static final Rule CUSTOMER_EDGE =
            edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), LIST, LIST_SURVEY);

    private static final Unread REQUESTED = Unread.CONSENT.read(
            "A call in response to an express request is no solicitation (2242); whether a consent is one is no fact of a call.");
    private static final Unread INQUIRER = Unread.INQUIRY.read(
            "An inquiry founds a relationship if the person consents to go on with it (2242), which is no fact of a call.");
    private static final Unread CONTRACT = Unread.CONTRACT.read(
            "A call in reference to an existing contract is no solicitation (2242); what it refers to is no fact of a call.");
    private static final Unread NONPROFIT = Unread.NO_SELLER.read(
            "A call for an organization under section 501(c)(3), (5) or (8) of the tax code is no solicitation (2242); which one calls is no fact, and whom else 2242 lets go was not read.");

    static final List<RuleSet> RULES = List.of(set("PA", "2026.1")
            .registry(new RegistryId("us-pa"), Terms.LIST_AGE)
            .rules(HOURS, HOURS_DONATION, HOURS_2026, HOURS_2026_DONATION, SUNDAY, HOLIDAYS, LIST, REQUEST, TEXT)
            .rules(LIST_SURVEY, HOLIDAYS_SURVEY, TEXT_SURVEY)
            .rules(CUSTOMER, CUSTOMER_EDGE)
            .rules(Unread.of("pa", Unread.CONSENT, Unread.NO_SELLER)
                    .about(HOURS, HOURS_DONATION, HOURS_2026, SUNDAY, REQUEST))
            .rules(Unread.of("pa", Unread.FTC_EXEMPT)
                    .about(
                            HOURS,
                            HOURS_DONATION,
                            HOURS_2026,
                            SUNDAY,
                            HOLIDAYS,
                            LIST,
                            REQUEST,
                            LIST_SURVEY,
                            HOLIDAYS_SURVEY))
            .rules(Unread.of("pa", Unread.CUSTOMER)
                    .about(HOURS, HOURS_DONATION, HOURS_2026, SUNDAY, HOLIDAYS, LIST, LIST_SURVEY, HOLIDAYS_SURVEY))
            .rules(Unread.of("pa", Unread.INQUIRY, Unread.CONTRACT).about(HOURS, HOURS_DONATION, HOURS_2026, SUNDAY))
            .rules(Unread.of("pa-list", REQUESTED, INQUIRER, CONTRACT)
                    .about(LIST, HOLIDAYS, LIST_SURVEY, HOLIDAYS_SURVEY))
            .rules(Unread.of("pa-list", NONPROFIT).about(LIST, HOLIDAYS))
            .rules(Unread.of("pa", Unread.BUSINESS_LINE).about(HOURS_2026, SUNDAY, LIST))
            .notes(note(
                    SELLS,
                    "Pennsylvania: register with the Attorney General; robocall opt-out first",
                    Citation.secondary("73 P.S. 2243, 2245.2(j)(1)")))
            .build());

    private Pennsylvania() {}
}
