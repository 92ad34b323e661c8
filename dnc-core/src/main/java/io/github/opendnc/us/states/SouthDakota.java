package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.outsideByClock;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.mondayToFriday;
import static io.github.opendnc.us.states.Hours.mondayToSaturday;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
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
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** South Dakota: Monday to Saturday from 9 to 21, texts too; machines only on weekdays, and to no mobile. */
final class SouthDakota {
    private static final LocalDate ENACTED = LocalDate.of(1997, 7, 1);
    private static final LocalDate AMENDED = LocalDate.of(2020, 7, 1);
    private static final LocalDate MACHINES = LocalDate.of(1991, 7, 1);
    private static final LocalDate REGISTER = LocalDate.of(2007, 7, 1);

    private static final Citation HOURS_LAW = Citation.primary("SDCL 37-30A-1, 37-30A-3(2), 37-30A-8");
    private static final Citation HOURS_LAW_BEFORE = Citation.secondary("SDCL 37-30A-3(2), 37-30A-8");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("SDCL 37-30-24, 37-30-28");
    private static final Citation AUTOMATED_LAW = Citation.primary("SDCL 37-30-24, 37-30-27");
    private static final Citation LIST_LAW = Citation.primary("SDCL 49-31-1(30)-(31), 49-31-99, 49-31-103");
    private static final Citation RELATIONSHIP_LAW = Citation.primary("SDCL 49-31-1.5, 49-31-1.6");

    private static final String MERCHANT =
            "Merchants with a fixed place, who make less than a quarter of their new sales by such calls, are outside (37-30A-8(1)); whether the caller is one is no fact of a call.";
    private static final String BEFORE = "Words of before 2020-07-01 were not read; the days rest on one table.";
    private static final String DEVICE =
            "Only a device that stores or produces numbers to be called randomly or sequentially is meant (37-30-23); whether this is one is no fact of a call.";
    private static final String ZONES = " The state has two time zones, and the text does not say whose counts.";

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(ENACTED, mondayToSaturday(9, 21), HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(MACHINES, mondayToFriday(9, 21), AUTOMATED_HOURS_LAW);

    private static final Dated<CallingHours> AUTOMATED_HOURS_THERE =
            Dated.from(MACHINES, Hours.weekdaysByClock(mondayToFriday(9, 21)), AUTOMATED_HOURS_LAW);
    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), RELATIONSHIP_LAW);
    private static final Dated<Period> INQUIRY_LIMIT = limit(Period.ofMonths(3), RELATIONSHIP_LAW);

    private static final ZoneId EAST = ZoneId.of("America/Chicago");
    private static final ZoneId WEST = ZoneId.of("America/Denver");

    private static final Condition SELLERS_SURVEY =
            all(somePurpose(Purpose.SURVEY), caller(Caller.SELLER, Caller.FTC_EXEMPT));
    private static final Condition COMMUNICATIONS = all(any(SELLS, SELLERS_SURVEY), consumerLine());
    private static final Condition SALES_TO_PERSONS_BEFORE = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition RECORDED_SOLICITATION =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION), RECORDED);
    private static final Condition RECORDED_TO_PERSONS = all(RECORDED_SOLICITATION, consumerLine());

    static final Rule HOURS = Rule.ban("sd-hours", all(COMMUNICATIONS, outside(HOURS_OPEN)), AMENDED, HOURS_LAW)
            .saying(
                    "Sales calls, texts, and surveys of sellers may be made only from 9 to 21 o'clock from Monday to Saturday.")
            .quoting("which will be received before 9 a.m. or after 9 p. m. at the consumer's local time")
            .unsettled(MERCHANT);

    static final Rule SUNDAY = Rule.ban(
                    "sd-sunday", all(COMMUNICATIONS, on(AMENDED, HOURS_LAW, DayOfWeek.SUNDAY)), AMENDED, HOURS_LAW)
            .saying("No sales calls, texts or surveys of sellers on Sundays.")
            .quoting("place any unsolicited consumer telephone communications on Sunday")
            .unsettled(MERCHANT);

    static final Rule HOURS_BEFORE = Rule.ban(
                    "sd-hours-before-2020",
                    all(SALES_TO_PERSONS_BEFORE, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    ENACTED,
                    HOURS_LAW_BEFORE)
            .until(AMENDED)
            .saying("Sales calls may be made only from 9 to 21 o'clock from Monday to Saturday.")
            .unsettled(BEFORE);

    static final Rule SUNDAY_BEFORE = Rule.ban(
                    "sd-sunday-before-2020",
                    all(SALES_TO_PERSONS_BEFORE, on(ENACTED, HOURS_LAW_BEFORE, DayOfWeek.SUNDAY)),
                    ENACTED,
                    HOURS_LAW_BEFORE)
            .until(AMENDED)
            .saying("No sales calls on Sundays.")
            .unsettled(BEFORE);

    static final Rule LIST = Rule.ban("sd-list", all(SELLS, consumerLine(), listed()), REGISTER, LIST_LAW)
            .saying("A number on the national registry may not be called to sell, by a charity neither.")
            .quoting(
                    "No telephone solicitor may make an unsolicited telephone call to any number listed on the register.")
            .noting(
                    "The commission uses the national registry as its register (49-31-103, and its own pages). Read in a copy of February 2026, in words of 2007.");

    static final Rule LIST_SURVEY = Rule.ban(
                    "sd-list-survey", all(SELLERS_SURVEY, consumerLine(), listed()), REGISTER, LIST_LAW)
            .saying("A number on the national registry may not be called for a seller's survey.")
            .quoting("for the purpose of obtaining information that may be used for the direct solicitation of a sale")
            .unsettled("What the answers are used for is no fact of a call.");

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "sd-automated-hours",
                    all(RECORDED_TO_PERSONS, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    MACHINES,
                    AUTOMATED_HOURS_LAW)
            .saying(
                    "Recorded messages that sell or ask for money may be made only from 9 to 21 o'clock from Monday to Friday.")
            .quoting(
                    "to any telephone number in the state except weekdays between 9 a.m. and 9 p.m., according to the time in this state.")
            .unsettled(DEVICE + ZONES);

    static final Rule AUTOMATED_WEEKEND = Rule.ban(
                    "sd-automated-weekend",
                    all(RECORDED_TO_PERSONS, on(MACHINES, AUTOMATED_HOURS_LAW, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                    MACHINES,
                    AUTOMATED_HOURS_LAW)
            .saying("No recorded messages that sell or ask for money on Saturdays and Sundays.")
            .quoting(
                    "to any telephone number in the state except weekdays between 9 a.m. and 9 p.m., according to the time in this state.")
            .unsettled(DEVICE + " Nor is it said whether a Saturday is a weekday.");

    static final Rule AUTOMATED_HOURS_BY_CLOCK = Rule.ban(
                    "sd-automated-hours-clock",
                    all(
                            RECORDED_TO_PERSONS,
                            outsideByClock(AUTOMATED_HOURS_THERE, EAST),
                            outsideByClock(AUTOMATED_HOURS_THERE, WEST)),
                    MACHINES,
                    AUTOMATED_HOURS_LAW)
            .saying("Nor outside of these hours and days by both clocks of South Dakota, wherever the person is.")
            .quoting("except weekdays between 9 a.m. and 9 p.m., according to the time in this state.")
            .unsettled(DEVICE + ZONES);

    static final Rule AUTOMATED_MOBILE = Rule.ban(
                    "sd-automated-mobile", all(RECORDED_SOLICITATION, PERSONS_MOBILE), MACHINES, AUTOMATED_LAW)
            .saying("A recorded message may not go to a mobile to sell or to ask for money.")
            .quoting("Any paging or cellular phone within the state")
            .unsettled(DEVICE);

    static final Rule CUSTOMER = Rule.exemption(
                    "sd-customer-18m", all(bought(CUSTOMER_LIMIT), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A customer of the last 18 months who has not asked to be left alone may be called.")
            .quoting("within the eighteen months immediately preceding the date of the telephone call")
            .exceptionTo(LIST, LIST_SURVEY);

    static final Rule CUSTOMER_EDGE =
            edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), LIST, LIST_SURVEY);

    static final Rule INQUIRER = Rule.exemption(
                    "sd-inquiry-3m", all(inquired(INQUIRY_LIMIT), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A person who inquired in the last 3 months and has not asked to be left alone may be called.")
            .quoting("within the three months immediately preceding the date of the call")
            .exceptionTo(LIST, LIST_SURVEY);

    static final Rule INQUIRER_EDGE = edge(INQUIRER, onTheEdgeOf(Dealing.INQUIRY, INQUIRY_LIMIT), LIST, LIST_SURVEY);

    static final Rule RELATIONSHIP_AFTER_REQUEST = Rule.exemption(
                    "sd-relationship-request-open",
                    all(any(bought(CUSTOMER_LIMIT), inquired(INQUIRY_LIMIT)), not(NO_OBJECTION)),
                    START,
                    RELATIONSHIP_LAW)
            .saying(
                    "A relationship may perhaps open a call to a person who asked for no calls, or took a consent back.")
            .quoting("The relationship must not have been previously terminated by either party.")
            .unsettled("Whether a request not to be called terminates a relationship is not said.")
            .exceptionTo(LIST, LIST_SURVEY);

    static final Rule CONTRACT = Rule.exemption(
                    "sd-contract", all(contractRuns(AUTOMATED_LAW), NO_OBJECTION), START, AUTOMATED_LAW)
            .saying("A person with whom a contract runs, and who has not asked to be left alone, may be called.")
            .quoting("contacts with residential customers with whom a business or credit relationship exists")
            .exceptionTo(AUTOMATED_HOURS, AUTOMATED_WEEKEND, AUTOMATED_HOURS_BY_CLOCK, AUTOMATED_MOBILE);

    static final Rule MEMBERS_PERHAPS = Rule.exemption(
                    "sd-members-open",
                    caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY),
                    START,
                    AUTOMATED_LAW)
            .saying("Calls for a not-for-profit organization to its members may be made.")
            .quoting("to its own list of bona fide or active members of the organization")
            .unsettled("Whether the caller is such an organization, and the person a member, is no fact of a call.")
            .exceptionTo(AUTOMATED_HOURS, AUTOMATED_WEEKEND, AUTOMATED_HOURS_BY_CLOCK, AUTOMATED_MOBILE);

    private static final Unread KNOWN_SELLER = Unread.CUSTOMER.read(
            "An existing relationship (37-30A-1(5)(c)), and one by which the person knows the seller's name, address and number (37-30A-8(2)), is outside; whether it is one is no fact of a call.");
    private static final Unread NONPROFIT = Unread.NO_SELLER.read(
            "A nonprofit of section 501(c)(3) is no telemarketer (37-30A-1(4)); whether the caller is one is no fact of a call.");
    private static final Unread REQUESTED_CALL = Unread.CONSENT.read(
            "Only a call in response to an express request is outside; whether a consent is one is no fact of a call.");
    private static final Unread ANSWER =
            Unread.INQUIRY.read("A call in response to a request is outside; whether this one is no fact of a call.");
    private static final Unread ABOUT_THE_CONTRACT = Unread.CONTRACT.read(
            "Only a call primarily in connection with the contract is outside; what it is about is no fact of a call.");
    private static final Unread NEWSPAPER = Unread.NEWSPAPER.read(
            "Calls of a newspaper's publisher or agent are outside (37-30A-1(5)(d)); whether the caller is one is no fact of a call.");
    private static final Unread RECORDED_CUSTOMER = Unread.CUSTOMER.read(
            "A person with whom a business or credit relationship exists is outside (37-30-24(4)); whether one exists after a purchase is not said.");
    private static final Unread TEXT = Unread.TEXT.read("The definition speaks of calls (49-31-1(30)), not of texts.");

    static final List<RuleSet> RULES = List.of(set("SD", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, SUNDAY, HOURS_BEFORE, SUNDAY_BEFORE, LIST, LIST_SURVEY)
            .rules(AUTOMATED_HOURS, AUTOMATED_WEEKEND, AUTOMATED_HOURS_BY_CLOCK, AUTOMATED_MOBILE)
            .rules(CUSTOMER, CUSTOMER_EDGE, INQUIRER, INQUIRER_EDGE, RELATIONSHIP_AFTER_REQUEST)
            .rules(CONTRACT, MEMBERS_PERHAPS)
            .rules(Unread.of("sd", REQUESTED_CALL, KNOWN_SELLER, ANSWER, ABOUT_THE_CONTRACT, NONPROFIT, NEWSPAPER)
                    .about(HOURS, SUNDAY, HOURS_BEFORE, SUNDAY_BEFORE))
            .rules(Unread.of("sd-list", REQUESTED_CALL, ABOUT_THE_CONTRACT, Unread.PUBLIC_BODY, TEXT)
                    .about(LIST, LIST_SURVEY))
            .rules(Unread.of("sd-automated", REQUESTED_CALL, RECORDED_CUSTOMER, ANSWER)
                    .about(AUTOMATED_HOURS, AUTOMATED_WEEKEND, AUTOMATED_HOURS_BY_CLOCK, AUTOMATED_MOBILE))
            .notes(note(
                    SELLS,
                    "South Dakota: obtain the register and pay the yearly fee to the PUC before any call",
                    Citation.primary("SDCL 49-31-102, 49-31-105")))
            .build());

    private SouthDakota() {}
}
