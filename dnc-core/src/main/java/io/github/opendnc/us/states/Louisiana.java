package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onHoliday;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;
import static io.github.opendnc.us.states.Hours.mondayToSaturday;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.gave;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.on;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.ran;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
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
import java.time.Period;
import java.util.List;

/**
 * Louisiana: no calls on Sundays and holidays, on other days from 8 to 20; a list of its own with the national numbers.
 */
final class Louisiana {
    private static final Citation HOURS_LAW = Citation.secondary("LPSC General Order R-29617 s. V(A)(2)");
    private static final Citation SUNDAY_LAW =
            Citation.secondary("LPSC General Order R-29617 s. V(A)(2), La. R.S. 45:811");
    private static final Citation HOLIDAYS_LAW =
            Citation.secondary("LPSC General Order R-29617 s. V(A)(2), La. R.S. 1:55");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("La. R.S. 45:811(1)-(5), 45:816");
    private static final Citation AUTOMATED_SUNDAY_LAW = Citation.primary("La. R.S. 45:811(3), 45:816");
    private static final Citation LIVE_POLL_LAW = Citation.secondary("La. R.S. 45:811(2)-(3), 45:816");
    private static final String LIVE_POLL_DOUBT =
            "One copy of 45:811 has these words, no second was found; 45:816(4) frees what a live operator introduces.";
    private static final Citation LIST_LAW = Citation.primary("La. R.S. 45:844.13(A), 844.14");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(2005, 1, 18), mondayToSaturday(8, 20), HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(LocalDate.of(1991, 9, 6), mondayToSaturday(8, 20), AUTOMATED_HOURS_LAW);

    private static final Holidays OF_THE_ORDER = Holidays.of(
            Holiday.on("New Year's Day", MonthDay.of(1, 1)),
            Holiday.on("Independence Day", MonthDay.of(7, 4)),
            Holiday.onNth("Labor Day", 1, DayOfWeek.MONDAY, Month.SEPTEMBER),
            Holiday.on("Christmas Day", MonthDay.of(12, 25)));

    private static final Dated<Holidays> HOLIDAYS_CLOSED =
            Dated.from(LocalDate.of(2005, 1, 18), OF_THE_ORDER, HOLIDAYS_LAW);

    private static final Dated<Holidays> ALL_DAYS = Dated.from(
            LocalDate.of(2005, 1, 18),
            OF_THE_ORDER.with(
                    Holiday.onNth("Martin Luther King, Jr. Day", 3, DayOfWeek.MONDAY, Month.JANUARY),
                    Holiday.on("Battle of New Orleans", MonthDay.of(1, 8)),
                    Holiday.on("Robert E. Lee Day", MonthDay.of(1, 19)),
                    Holiday.afterEaster("Mardi Gras", -47),
                    Holiday.afterEaster("Good Friday", -2),
                    Holiday.onNth("Washington's Birthday and Presidents' Day", 3, DayOfWeek.MONDAY, Month.FEBRUARY),
                    Holiday.on("Huey P. Long Day", MonthDay.of(8, 30)),
                    Holiday.onNth("Christopher Columbus Day", 2, DayOfWeek.MONDAY, Month.OCTOBER),
                    Holiday.on("All Saints' Day", MonthDay.of(11, 1)),
                    Holiday.on("Veterans' Day", MonthDay.of(11, 11)),
                    Holiday.onLast("Memorial Day", DayOfWeek.MONDAY, Month.MAY),
                    Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
                    Holiday.afterNth("Friday after Thanksgiving Day", 1, 4, DayOfWeek.THURSDAY, Month.NOVEMBER)),
            HOLIDAYS_LAW);

    /** The statute names no days. R.S. 1:55(A)(1) does, some of them for some parishes alone. */
    private static final Dated<Holidays> AUTOMATED_HOLIDAYS_CLOSED =
            Dated.from(LocalDate.of(1991, 9, 6), ALL_DAYS.entries().get(0).value(), AUTOMATED_SUNDAY_LAW);

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition RECORDED_SALES_AND_POLLS_TO_PERSONS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.SURVEY), RECORDED, consumerLine());
    private static final Condition RECORDED_POLLS_TO_OFFICES =
            all(somePurpose(Purpose.SURVEY), RECORDED, businessLine());
    private static final Condition LIVE_POLLS =
            all(somePurpose(Purpose.SURVEY), technology(Technology.LIVE, Technology.AUTODIALER));
    private static final Condition ALL_DONATIONS_TO_PERSONS_OF_SOME =
            all(ASKS_FOR_DONATION, consumerLine(), caller(Caller.FUNDRAISER));
    private static final Condition ALL_SALES_TO_MOBILES = all(SELLS, PERSONS_MOBILE);

    static final Rule HOURS = Rule.ban(
                    "la-hours",
                    all(ALL_SALES_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(2005, 1, 18),
                    HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("No calls will be placed between the hours of 8:00 P.M. and 8:00 A.M. Monday through Saturday")
            .unsettled("One quotation of the order; a second reader of it agrees.");

    static final Rule SUNDAY = Rule.ban(
                    "la-sunday",
                    all(ALL_SALES_TO_PERSONS, on(LocalDate.of(2005, 1, 18), SUNDAY_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(2005, 1, 18),
                    SUNDAY_LAW)
            .saying("No sales calls on Sundays.")
            .unsettled("One quotation of the order, without its words on Sundays; a second reader of it agrees.");

    static final Rule HOLIDAYS = Rule.ban(
                    "la-holidays",
                    all(ALL_SALES_TO_PERSONS, onHoliday(HOLIDAYS_CLOSED)),
                    LocalDate.of(2005, 1, 18),
                    HOLIDAYS_LAW)
            .saying("No sales calls on holidays.")
            .unsettled("One quotation of the order; its list of days was not read.");

    static final Rule HOLIDAYS_OPEN_QUESTION = Rule.ban(
                    "la-holidays-open",
                    all(ALL_SALES_TO_PERSONS, onHoliday(ALL_DAYS), not(onHoliday(HOLIDAYS_CLOSED))),
                    LocalDate.of(2005, 1, 18),
                    HOLIDAYS_LAW)
            .saying("No sales calls on holidays.")
            .unsettled(
                    "The order's list of days was not read; those of La. R.S. 1:55(A)(1) were; the governor may proclaim more.");

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "la-automated-hours",
                    all(RECORDED_SALES_AND_POLLS_TO_PERSONS, outside(AUTOMATED_HOURS_OPEN)),
                    LocalDate.of(1991, 9, 6),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls and polls may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such use is other than between the hours of 8:00 a.m. and 8:00 p.m., Monday through Saturday.")
            .noting("Acts 1991 No. 917.")
            .foundInForceOn(IN_FORCE);

    static final Rule AUTOMATED_HOURS_CLOSING =
            closing(AUTOMATED_HOURS, all(RECORDED_SALES_AND_POLLS_TO_PERSONS, atClosing(AUTOMATED_HOURS_OPEN)));

    static final Rule PRERECORDED = Rule.ban(
                    "la-prerecorded",
                    RECORDED_SALES_AND_POLLS_TO_PERSONS,
                    LocalDate.of(1991, 9, 6),
                    Citation.primary("La. R.S. 45:811(1), 45:812, 45:816(6)"))
            .saying("A recorded message may sell or poll only with consent to the call.")
            .quoting("Such use is other than between the hours of 8:00 a.m. and 8:00 p.m., Monday through Saturday.")
            .unsettled("Consent is to the call, so that one given before is open.");

    static final Rule AUTOMATED_HOURS_BUSINESS = Rule.ban(
                    "la-automated-hours-business",
                    all(RECORDED_POLLS_TO_OFFICES, outside(AUTOMATED_HOURS_OPEN)),
                    LocalDate.of(1991, 9, 6),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded polls may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such use is other than between the hours of 8:00 a.m. and 8:00 p.m., Monday through Saturday.")
            .noting("45:811 is not limited to residences for polls.");

    static final Rule AUTOMATED_HOURS_BUSINESS_CLOSING =
            closing(AUTOMATED_HOURS_BUSINESS, all(RECORDED_POLLS_TO_OFFICES, atClosing(AUTOMATED_HOURS_OPEN)));

    static final Rule AUTOMATED_SUNDAY = Rule.ban(
                    "la-automated-sunday",
                    all(
                            RECORDED_SALES_AND_POLLS_TO_PERSONS,
                            on(LocalDate.of(1991, 9, 6), AUTOMATED_SUNDAY_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(1991, 9, 6),
                    AUTOMATED_SUNDAY_LAW)
            .saying("No recorded sales calls and polls on Sundays.")
            .quoting("Such use is on days declared to be a state holiday, or Sundays.");

    static final Rule AUTOMATED_SUNDAY_BUSINESS = Rule.ban(
                    "la-automated-sunday-business",
                    all(
                            RECORDED_POLLS_TO_OFFICES,
                            on(LocalDate.of(1991, 9, 6), AUTOMATED_SUNDAY_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(1991, 9, 6),
                    AUTOMATED_SUNDAY_LAW)
            .saying("No recorded polls on Sundays.")
            .quoting("Such use is on days declared to be a state holiday, or Sundays.")
            .noting("45:811 is not limited to residences for polls.");

    static final Rule AUTOMATED_HOLIDAYS = Rule.ban(
                    "la-automated-holidays",
                    all(RECORDED_SALES_AND_POLLS_TO_PERSONS, onHoliday(AUTOMATED_HOLIDAYS_CLOSED)),
                    LocalDate.of(1991, 9, 6),
                    AUTOMATED_SUNDAY_LAW)
            .saying("No recorded sales calls and polls on holidays of the state.")
            .quoting("Such use is on days declared to be a state holiday, or Sundays.")
            .unsettled("Whether each legal holiday of La. R.S. 1:55(A)(1) is declared to be a state holiday is open.");

    static final Rule AUTOMATED_HOLIDAYS_BUSINESS = Rule.ban(
                    "la-automated-holidays-business",
                    all(RECORDED_POLLS_TO_OFFICES, onHoliday(AUTOMATED_HOLIDAYS_CLOSED)),
                    LocalDate.of(1991, 9, 6),
                    AUTOMATED_SUNDAY_LAW)
            .saying("No recorded polls on holidays of the state.")
            .quoting("Such use is on days declared to be a state holiday, or Sundays.")
            .unsettled(
                    "Whether each legal holiday of La. R.S. 1:55(A)(1) is declared to be a state holiday is open. 45:811 is not limited to residences for polls.");

    static final Rule LIVE_POLL_HOURS = Rule.ban(
                    "la-live-poll-hours",
                    all(LIVE_POLLS, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    LocalDate.of(1991, 9, 6),
                    LIVE_POLL_LAW)
            .saying("Polls by a person may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("or to use a live operator to make calls")
            .unsettled(LIVE_POLL_DOUBT);

    static final Rule LIVE_POLL_SUNDAY = Rule.ban(
                    "la-live-poll-sunday",
                    all(LIVE_POLLS, on(LocalDate.of(1991, 9, 6), LIVE_POLL_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(1991, 9, 6),
                    LIVE_POLL_LAW)
            .saying("No polls by a person on Sundays.")
            .quoting("or to use a live operator to make calls")
            .unsettled(LIVE_POLL_DOUBT);

    static final Rule LIVE_POLL_HOLIDAYS = Rule.ban(
                    "la-live-poll-holidays",
                    all(LIVE_POLLS, onHoliday(AUTOMATED_HOLIDAYS_CLOSED)),
                    LocalDate.of(1991, 9, 6),
                    LIVE_POLL_LAW)
            .saying("No polls by a person on holidays of the state.")
            .quoting("or to use a live operator to make calls")
            .unsettled(LIVE_POLL_DOUBT + " Which days are holidays of the state is open.");

    static final Rule LIST = Rule.ban(
                    "la-list", all(ALL_SALES_TO_PERSONS, listed()), LocalDate.of(2006, 1, 1), LIST_LAW)
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "a single \"do not call\" list that shall also include Louisiana consumers on the National Do Not Call Registry")
            .noting(
                    "The six months of a relationship are quoted once, and stand in 45:844.31(A)(3) too. A text message is a solicitation: \"any voice or data communication\" (844.12).");

    static final Rule LIST_NATIONAL = LIST.withId("la-list-national");

    static final Rule LIST_SURVEY = Rule.ban(
                    "la-list-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, listed()),
                    LocalDate.of(2006, 1, 1),
                    Citation.secondary("La. R.S. 45:844.12, 844.14"))
            .saying("A number on the state's list may perhaps not be called or sent a text for a seller's survey.")
            .quoting(
                    "any voice or data communication made by a telephonic solicitor to a residential telephonic subscriber")
            .unsettled(
                    "What is for obtaining information counts; the words on what it is used for were cut off, and the use is no fact of a call.");

    static final Rule LIST_SURVEY_NATIONAL = LIST_SURVEY.withId("la-list-survey-national");

    static final Rule LIST_DONATION = Rule.ban(
                    "la-list-donation",
                    all(ALL_DONATIONS_TO_PERSONS_OF_SOME, listed()),
                    LocalDate.of(2006, 1, 1),
                    LIST_LAW)
            .saying("A paid fundraiser may not ask a number on the state's list for money.")
            .quoting(
                    "a single \"do not call\" list that shall also include Louisiana consumers on the National Do Not Call Registry")
            .unsettled("Contributions count (844.12(6)) and a paid solicitor is bound, shown for 844.31 only.");

    static final Rule LIST_DONATION_NATIONAL = LIST_DONATION.withId("la-list-donation-national");

    static final Rule MOBILE = Rule.ban(
                    "la-mobile",
                    ALL_SALES_TO_MOBILES,
                    LocalDate.of(2005, 1, 18),
                    Citation.secondary("LPSC General Order R-29617 s. V(A)(12)(b)"))
            .saying("A mobile may be called to sell only with prior express consent.")
            .unsettled("One reader, and the scope of the block is doubtful.");

    private static final Dated<Period> CUSTOMER_6M_LIMIT = limit(Period.ofMonths(6), HOURS.citation());

    private static final Dated<Period> NATIONAL_CUSTOMER_LIMIT = limit(Period.ofMonths(6), LIST_NATIONAL.citation());

    static final Rule CUSTOMER_6M = Rule.exemption("la-customer-6m", bought(CUSTOMER_6M_LIMIT), START, HOURS.citation())
            .saying("A customer of the last 6 months may be called.")
            .exceptionTo(HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION, LIST, LIST_SURVEY, LIST_DONATION);

    static final Rule CUSTOMER_6M_EDGE = edge(
            CUSTOMER_6M,
            onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_6M_LIMIT),
            HOURS,
            SUNDAY,
            HOLIDAYS,
            HOLIDAYS_OPEN_QUESTION,
            LIST,
            LIST_SURVEY,
            LIST_DONATION);

    /** The bans on recorded sales calls and polls. What 45:816 frees is free of all of them. */
    private static final Rule[] AUTOMATED = {
        AUTOMATED_HOURS,
        AUTOMATED_HOURS_CLOSING,
        PRERECORDED,
        AUTOMATED_HOURS_BUSINESS,
        AUTOMATED_HOURS_BUSINESS_CLOSING,
        AUTOMATED_SUNDAY,
        AUTOMATED_SUNDAY_BUSINESS,
        AUTOMATED_HOLIDAYS,
        AUTOMATED_HOLIDAYS_BUSINESS
    };

    private static final Rule[] LIVE = {LIVE_POLL_HOURS, LIVE_POLL_SUNDAY, LIVE_POLL_HOLIDAYS};

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "la-outside-open",
                    caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY),
                    START,
                    AUTOMATED_HOURS.citation())
            .saying("Some callers may be outside.")
            .unsettled(
                    "Outside are calls pursuant to a political campaign, of charities to who wishes to donate, and to warn of an emergency (45:816(5), (8), (9)); which call is one is no fact of a call.")
            .exceptionTo(AUTOMATED)
            .exceptionTo(LIVE);

    static final Rule CUSTOMER = Rule.exemption(
                    "la-customer", bought(ever(PRERECORDED.citation())), START, PRERECORDED.citation())
            .saying("A customer may be called, however long ago it was.")
            .quoting("To any person with whom the caller had a pre-existing business relationship.")
            .noting("Nothing in the chapter restricts such a call, so that Sundays and holidays are open too.")
            .exceptionTo(AUTOMATED)
            .exceptionTo(LIVE);

    static final Rule CONTRACT = Rule.exemption(
                    "la-contract", ran(ever(PRERECORDED.citation())), START, PRERECORDED.citation())
            .saying("A person who has a contract with the seller, or had one, may be called.")
            .quoting("To any person with whom the caller had a pre-existing business relationship.")
            .exceptionTo(AUTOMATED)
            .exceptionTo(LIVE);

    private static final Citation DONOR_LAW = Citation.primary("La. R.S. 45:816(5)");

    static final Rule DONOR = Rule.exemption(
                    "la-donor",
                    all(caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT), gave(ever(DONOR_LAW))),
                    START,
                    DONOR_LAW)
            .saying("A charity may call whoever gave to it.")
            .quoting("By or on behalf of a charitable or nonprofit organization to a subscriber who has donated")
            .exceptionTo(AUTOMATED)
            .exceptionTo(LIVE);

    private static final Unread REQUESTED = Unread.CONSENT.read(
            "Outside is a call at the request of the subscriber (45:816(1)); a consent is to a particular call (45:812), and which one it was given to is no fact of a call.");
    private static final Unread INQUIRER = Unread.INQUIRY.read(
            "Outside is a call at the request of the subscriber (45:816(1)); whether an inquiry asked for the call is no fact of a call.");
    private static final Unread FINANCIAL = Unread.FTC_EXEMPT.read(
            "The chapter lets go the sale of financial services, and companies that the commission regulates (45:816(7)); what is sold, and whether this caller is one, is no fact of a call.");

    static final Rule NATIONAL_CUSTOMER = Rule.exemption(
                    "la-national-customer", bought(NATIONAL_CUSTOMER_LIMIT), START, LIST_NATIONAL.citation())
            .saying("A customer of the last 6 months may be called.")
            .exceptionTo(LIST_NATIONAL, LIST_SURVEY_NATIONAL, LIST_DONATION_NATIONAL);

    static final Rule NATIONAL_CUSTOMER_EDGE = edge(
            NATIONAL_CUSTOMER,
            onTheEdgeOf(Dealing.TRANSACTION, NATIONAL_CUSTOMER_LIMIT),
            LIST_NATIONAL,
            LIST_SURVEY_NATIONAL,
            LIST_DONATION_NATIONAL);

    static final Rule CONSENT = Rule.exemption("la-consent", CONSENTED, START, MOBILE.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(MOBILE);

    static final List<RuleSet> RULES = List.of(
            set("LA", "2026.1")
                    .registry(new RegistryId("us-la"), Terms.LIST_AGE)
                    .rules(HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION)
                    .rules(AUTOMATED)
                    .rules(LIVE)
                    .rules(LIST, LIST_SURVEY, LIST_DONATION, MOBILE)
                    .rules(CUSTOMER_6M, CUSTOMER_6M_EDGE, OUTSIDE_PERHAPS, CUSTOMER, CONTRACT, DONOR, CONSENT)
                    .rules(Unread.of("la", Unread.CONSENT)
                            .about(HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION, LIST, LIST_SURVEY, LIST_DONATION))
                    .rules(Unread.of("la", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT, Unread.FTC_EXEMPT)
                            .about(HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION, LIST, LIST_SURVEY, MOBILE))
                    .rules(Unread.of("la-automated", REQUESTED, INQUIRER, FINANCIAL)
                            .about(AUTOMATED))
                    .rules(Unread.of("la", Unread.NO_SELLER)
                            .about(HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION, LIST, MOBILE))
                    .rules(Unread.of("la", Unread.MOBILE)
                            .about(HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION, LIST, LIST_SURVEY, LIST_DONATION))
                    .rules(Unread.of("la", Unread.TEXT).about(HOURS, SUNDAY, HOLIDAYS, HOLIDAYS_OPEN_QUESTION))
                    .rules(Unread.of("la", Unread.DONOR).about(LIST_DONATION))
                    .notes(
                            note(
                                    ALWAYS,
                                    "Louisiana: governor-declared emergency closes solicitation (with exceptions)",
                                    Citation.primary("La. R.S. 45:844.31(A)")),
                            note(
                                    SELLS,
                                    "Louisiana: register with the LPSC, buy the list",
                                    Citation.primary("La. R.S. 45:844.16")),
                            note(
                                    SELLS,
                                    "Louisiana: a day that is proclaimed a holiday is known only where the user of these rules gives it",
                                    HOLIDAYS.citation()))
                    .build(),
            set("LA", "national", "2026.1")
                    .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
                    .answeredByLookUps()
                    .rules(LIST_NATIONAL, LIST_SURVEY_NATIONAL, LIST_DONATION_NATIONAL)
                    .rules(NATIONAL_CUSTOMER, NATIONAL_CUSTOMER_EDGE)
                    .rules(Unread.of("la-national", Unread.CONSENT, Unread.MOBILE)
                            .about(LIST_NATIONAL, LIST_SURVEY_NATIONAL, LIST_DONATION_NATIONAL))
                    .rules(Unread.of(
                                    "la-national",
                                    Unread.CUSTOMER,
                                    Unread.INQUIRY,
                                    Unread.CONTRACT,
                                    Unread.NO_SELLER,
                                    Unread.FTC_EXEMPT)
                            .about(LIST_NATIONAL, LIST_SURVEY_NATIONAL))
                    .rules(Unread.of("la-national", Unread.DONOR).about(LIST_DONATION_NATIONAL))
                    .build());

    private Louisiana() {}
}
