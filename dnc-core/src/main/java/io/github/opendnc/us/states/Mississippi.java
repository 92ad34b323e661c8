package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.atClosingByClock;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.outsideByClock;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.closedByClock;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Hours.mondayToSaturday;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED_FOR_MACHINES;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.edge;
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
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Mississippi: Monday to Saturday from 8 to 20 in Central Standard Time all year, for calls to offices too. Recorded
 * messages of any content need a prior agreement.
 */
final class Mississippi {
    /** The law's clock shows Central Standard Time in summer too. */
    private static final ZoneId CENTRAL_STANDARD_TIME = ZoneOffset.ofHours(-6);

    private static final Citation HOURS_LAW = Citation.primary("Miss. Code 77-3-723(1)");
    private static final Citation PRERECORDED_LAW = Citation.primary("Miss. Code 77-3-723(2)");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(2003, 7, 1), mondayToSaturday(8, 20), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_DONATION_OPEN =
            Dated.from(LocalDate.of(2019, 7, 1), mondayToSaturday(8, 20), HOURS_LAW);

    /** If it is still Sunday on the law's clock but Monday on the person's, no hour is open on the law's clock. */
    private static final CallingHours BY_CLOCK = closedByClock(mondayToSaturday(8, 20), DayOfWeek.SUNDAY);

    private static final Dated<CallingHours> HOURS_OPEN_BY_CLOCK =
            Dated.from(LocalDate.of(2003, 7, 1), BY_CLOCK, HOURS_LAW);
    private static final Dated<CallingHours> HOURS_DONATION_OPEN_BY_CLOCK =
            Dated.from(LocalDate.of(2019, 7, 1), BY_CLOCK, HOURS_LAW);

    private static final Citation DEVICE_HOURS_LAW = Citation.primary("Miss. Code 77-3-453");
    private static final Citation DEVICE_LAW = Citation.primary("Miss. Code 77-3-455(1), 77-3-453");
    private static final Citation FUNDRAISER_HOURS_LAW = Citation.primary("Miss. Code 79-11-524");

    /** "Central time zone", which has summer time, unlike the clock of 77-3-723. */
    private static final ZoneId CENTRAL_TIME = ZoneId.of("America/Chicago");

    private static final Dated<CallingHours> DEVICE_HOURS_OPEN = Dated.from(START, daily(9, 21), DEVICE_HOURS_LAW);
    private static final Dated<CallingHours> FUNDRAISER_HOURS_OPEN =
            Dated.from(START, mondayToSaturday(9, 21), FUNDRAISER_HOURS_LAW);

    private static final Condition ALL_SALES = SELLS;
    private static final Condition ALL_DONATIONS = ASKS_FOR_DONATION;
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    private static final Condition RECORDED_DONATIONS = all(ASKS_FOR_DONATION, RECORDED);
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition SELLS_ASKS_OR_POLLS =
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION, Purpose.POLITICAL, Purpose.SURVEY);
    private static final Condition RECORDED_MESSAGES = all(SELLS_ASKS_OR_POLLS, RECORDED);
    private static final Condition RECORDED_OTHER_MESSAGES = all(not(SELLS_ASKS_OR_POLLS), RECORDED);
    private static final Condition FUNDRAISERS_CALLS =
            all(ASKS_FOR_DONATION, BY_VOICE, consumerLine(), caller(Caller.FUNDRAISER));

    static final Rule HOURS = Rule.ban(
                    "ms-hours",
                    all(ALL_SALES, outside(HOURS_OPEN), outsideByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME)),
                    LocalDate.of(2003, 7, 1),
                    HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such calls may only be made between the hours of 8:00 a.m. and 8:00 p.m. Central Standard Time.")
            .noting(
                    "Barred outside the hours by both clocks, the person's and Central Standard Time. Whoever is exempt, customers' sellers and charities too, is inside (77-3-723(1)(c)).")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(
            HOURS,
            all(
                    ALL_SALES,
                    any(outside(HOURS_OPEN), atClosing(HOURS_OPEN)),
                    any(
                            outsideByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME),
                            atClosingByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME))));

    static final Rule HOURS_DONATION = Rule.ban(
                    "ms-hours-donation",
                    all(
                            ALL_DONATIONS,
                            outside(HOURS_DONATION_OPEN),
                            outsideByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME)),
                    LocalDate.of(2019, 7, 1),
                    HOURS_LAW)
            .saying("Calls for donations may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such calls may only be made between the hours of 8:00 a.m. and 8:00 p.m. Central Standard Time.")
            .noting("Since 2019-07-01 a telephone solicitation is also one for a charitable contribution.");

    static final Rule HOURS_DONATION_CLOSING = closing(
            HOURS_DONATION,
            all(
                    ALL_DONATIONS,
                    any(outside(HOURS_DONATION_OPEN), atClosing(HOURS_DONATION_OPEN)),
                    any(
                            outsideByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME),
                            atClosingByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME))));

    static final Rule HOURS_CLOCK = Rule.ban(
                    "ms-hours-clock",
                    all(
                            ALL_SALES,
                            any(
                                    outside(HOURS_OPEN),
                                    outsideByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME),
                                    atClosing(HOURS_OPEN),
                                    atClosingByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME))),
                    LocalDate.of(2003, 7, 1),
                    HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such calls may only be made between the hours of 8:00 a.m. and 8:00 p.m. Central Standard Time.")
            .unsettled("In summer Central Standard Time and the time at the place are an hour apart.");

    static final Rule HOURS_DONATION_CLOCK = Rule.ban(
                    "ms-hours-donation-clock",
                    all(
                            ALL_DONATIONS,
                            any(
                                    outside(HOURS_DONATION_OPEN),
                                    outsideByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME),
                                    atClosing(HOURS_DONATION_OPEN),
                                    atClosingByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME))),
                    LocalDate.of(2019, 7, 1),
                    HOURS_LAW)
            .saying("Calls for donations may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such calls may only be made between the hours of 8:00 a.m. and 8:00 p.m. Central Standard Time.")
            .unsettled("In summer Central Standard Time and the time at the place are an hour apart.");

    static final Rule SUNDAY = Rule.ban(
                    "ms-sunday",
                    all(ALL_SALES, on(LocalDate.of(2003, 7, 1), HOURS_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(2003, 7, 1),
                    HOURS_LAW)
            .saying("No sales calls on Sundays.")
            .quoting("No telephone solicitations may be made on a Sunday.")
            .noting(
                    "The provision counts the calls of exempt callers, to customers too, among its own (77-3-723(1)(c)).");

    static final Rule SUNDAY_DONATION = Rule.ban(
                    "ms-sunday-donation",
                    all(ALL_DONATIONS, on(LocalDate.of(2019, 7, 1), HOURS_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(2019, 7, 1),
                    HOURS_LAW)
            .saying("No calls for donations on Sundays.")
            .quoting("No telephone solicitations may be made on a Sunday.")
            .noting("Since 2019-07-01 a telephone solicitation is also one for a charitable contribution.");

    static final Rule PRERECORDED = Rule.ban(
                    "ms-prerecorded", RECORDED_SALES, LocalDate.of(2003, 7, 1), PRERECORDED_LAW)
            .saying("A recorded message may sell only to a customer.")
            .quoting(
                    "unless the person or entity has an established business relationship with the consumer and uses the recorded voice message to inform the consumer about")
            .noting(
                    "Consent alone does not help, and only news of a new product or service is free, which is no fact of a call.");

    static final Rule PRERECORDED_DONATION = Rule.ban(
                    "ms-prerecorded-donation", RECORDED_DONATIONS, LocalDate.of(2019, 7, 1), PRERECORDED_LAW)
            .saying("A recorded message may ask for money only where there is a relationship.")
            .quoting(
                    "unless the person or entity has an established business relationship with the consumer and uses the recorded voice message to inform the consumer about")
            .noting("Since 2019-07-01 a telephone solicitation is also one for a charitable contribution.");

    static final Rule RELATIONSHIP = Rule.ban(
                    "ms-relationship",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2003, 7, 1),
                    Citation.primary("Miss. Code 77-3-705(h), 77-3-707(2), 77-3-711(j)"))
            .saying(
                    "Of numbers on the national registry only those of customers of the last six months may be called to sell.")
            .unsettled("The text of 2022 was read, not the amendment of 2023.");

    static final Rule RELATIONSHIP_BUSINESS = Rule.ban(
                    "ms-relationship-business",
                    all(ALL_SALES, businessLine(), listed()),
                    LocalDate.of(2019, 7, 1),
                    Citation.primary("Miss. Code 77-3-705(a), 77-3-707(2)"))
            .saying("Of numbers of offices on the national registry only those of customers may be called to sell.")
            .quoting("a person or business that receives a telephone call or text message from a telephone solicitor")
            .unsettled("The text of 2022 was read, not the amendment of 2023.");

    static final Rule LIST_DONATION = Rule.ban(
                    "ms-list-donation",
                    all(ALL_DONATIONS, listed()),
                    LocalDate.of(2019, 7, 1),
                    Citation.primary("Miss. Code 77-3-705(d)(iv), 77-3-707(2), 77-3-711(f)"))
            .saying("A number on the national registry may not be asked for money by somebody who is paid for it.")
            .quoting("Soliciting a charitable contribution of money or property")
            .unsettled(
                    "The text of 2022 was read, not the amendment of 2023; whoever calls unpaid for a registered charity is outside, which no fact says.");

    static final Rule DEVICE_HOURS = Rule.ban(
                    "ms-device-hours",
                    all(RECORDED_MESSAGES, outsideByClock(DEVICE_HOURS_OPEN, CENTRAL_TIME)),
                    START,
                    DEVICE_HOURS_LAW)
            .saying(
                    "Recorded messages that sell, ask for money or votes, or poll may be made only from 9 to 21 o'clock.")
            .quoting(
                    "to place a call which is received by a telephone in this state during the hours between 9 p.m. and 9 a.m. Central time zone")
            .noting("The section speaks of any content and of any line. Read in a copy of 2022.");

    static final Rule DEVICE_HOURS_CLOSING =
            closing(DEVICE_HOURS, all(RECORDED_MESSAGES, atClosingByClock(DEVICE_HOURS_OPEN, CENTRAL_TIME)));

    static final Rule DEVICE_HOURS_OTHER = Rule.ban(
                    "ms-device-hours-other",
                    all(
                            RECORDED_OTHER_MESSAGES,
                            any(
                                    outsideByClock(DEVICE_HOURS_OPEN, CENTRAL_TIME),
                                    atClosingByClock(DEVICE_HOURS_OPEN, CENTRAL_TIME))),
                    START,
                    DEVICE_HOURS_LAW)
            .saying("Recorded messages that only inform or warn may be made only from 9 to 21 o'clock.")
            .quoting(
                    "to place a call which is received by a telephone in this state during the hours between 9 p.m. and 9 a.m. Central time zone")
            .unsettled("The section speaks of any content and names no emergency.");

    static final Rule DEVICE = Rule.ban("ms-device", RECORDED_MESSAGES, START, DEVICE_LAW)
            .saying("A recorded message may be sent only to a person who agreed to it before.")
            .quoting(
                    "may be used to place calls over telephone lines only pursuant to a prior agreement between the persons involved")
            .noting(
                    "A live operator who gets consent before the message is no fact of a call. Read in a copy of 2022.");

    static final Rule DEVICE_OTHER = Rule.ban("ms-device-other", RECORDED_OTHER_MESSAGES, START, DEVICE_LAW)
            .saying("A recorded message that only informs or warns needs a prior agreement too.")
            .quoting(
                    "may be used to place calls over telephone lines only pursuant to a prior agreement between the persons involved")
            .unsettled("The section speaks of any content and names no emergency.");

    static final Rule FUNDRAISER_HOURS = Rule.ban(
                    "ms-fundraiser-hours",
                    all(FUNDRAISERS_CALLS, outside(FUNDRAISER_HOURS_OPEN)),
                    START,
                    FUNDRAISER_HOURS_LAW)
            .saying("Paid fundraisers may call only from 9 to 21 o'clock from Monday to Saturday.")
            .quoting("shall make calls only between the hours of 9:00 a.m. and 9:00 p.m., Monday through Saturday")
            .noting("Read in a copy of 2022.");

    static final Rule FUNDRAISER_HOURS_CLOSING =
            closing(FUNDRAISER_HOURS, all(FUNDRAISERS_CALLS, atClosing(FUNDRAISER_HOURS_OPEN)));

    static final Rule FUNDRAISER_SUNDAY = Rule.ban(
                    "ms-fundraiser-sunday",
                    all(FUNDRAISERS_CALLS, on(START, FUNDRAISER_HOURS_LAW, DayOfWeek.SUNDAY)),
                    START,
                    FUNDRAISER_HOURS_LAW)
            .saying("Paid fundraisers may not call on Sundays.")
            .quoting("No calls shall be made on Sundays.");

    static final Rule FUNDRAISER_SALES_HOURS = Rule.ban(
                    "ms-fundraiser-sales-hours",
                    all(
                            SELLS,
                            BY_VOICE,
                            consumerLine(),
                            caller(Caller.FUNDRAISER),
                            any(outside(FUNDRAISER_HOURS_OPEN), atClosing(FUNDRAISER_HOURS_OPEN))),
                    START,
                    Citation.primary("Miss. Code 79-11-524, 79-11-501"))
            .saying("Paid fundraisers may sell tickets and goods only from 9 to 21 o'clock from Monday to Saturday.")
            .quoting("shall make calls only between the hours of 9:00 a.m. and 9:00 p.m., Monday through Saturday")
            .unsettled("Whether what is sold is offered in the name of a charity is no fact of a call.");

    static final Rule AGREEMENT = Rule.exemption("ms-agreement", SIGNED_FOR_MACHINES, START, DEVICE_LAW)
            .saying("A person who signed an agreement to such calls may be called.")
            .exceptionTo(DEVICE, DEVICE_OTHER);

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(6), RELATIONSHIP.citation());

    static final Rule CUSTOMER = Rule.exemption("ms-customer", bought(CUSTOMER_LIMIT), START, RELATIONSHIP.citation())
            .saying("A customer of the last 6 months may be called.")
            .exceptionTo(RELATIONSHIP, RELATIONSHIP_BUSINESS, LIST_DONATION);

    static final Rule CUSTOMER_EDGE = edge(
            CUSTOMER,
            onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT),
            RELATIONSHIP,
            RELATIONSHIP_BUSINESS,
            LIST_DONATION);

    private static final Rule[] HOURS_AND_SUNDAYS = {
        HOURS,
        HOURS_CLOSING,
        HOURS_DONATION,
        HOURS_DONATION_CLOSING,
        HOURS_CLOCK,
        HOURS_DONATION_CLOCK,
        SUNDAY,
        SUNDAY_DONATION
    };

    private static final Rule[] OF_DEVICES = {
        DEVICE_HOURS, DEVICE_HOURS_CLOSING, DEVICE_HOURS_OTHER, DEVICE, DEVICE_OTHER
    };

    private static final Citation EXEMPT_LAW = Citation.primary("Miss. Code 77-3-711(f)-(h)");

    static final Rule UNPAID_PERHAPS = Rule.exemption(
                    "ms-no-seller-open",
                    caller(Caller.CHARITY, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY),
                    START,
                    EXEMPT_LAW)
            .saying("A charity whose callers are unpaid may perhaps sell.")
            .quoting("and who receives no compensation for his activities on behalf of the organization")
            .unsettled(
                    "Whether the charity is registered and its callers unpaid is no fact of a call; of parties and public bodies the act does not speak.")
            .exceptionTo(PRERECORDED, PRERECORDED_DONATION, RELATIONSHIP, RELATIONSHIP_BUSINESS);

    private static final Unread SOME_BANKS = Unread.FTC_EXEMPT.read(
            "77-3-711(h) frees financial institutions with an office in the state; whether the caller is one is no fact of a call.");
    private static final Unread SOME_NEWSPAPERS = Unread.NEWSPAPER.read(
            "77-3-711(g) frees newspapers of general circulation that sell subscriptions alone; which it is is no fact of a call.");

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "ms-outside-open",
                    caller(Caller.POLITICAL, Caller.PUBLIC_BODY),
                    START,
                    Citation.primary("Miss. Code 77-3-703(2), 77-3-705(c)"))
            .saying("A party or a public body may perhaps call at any hour.")
            .quoting("Any calls made for political purposes shall be governed by Section 23-15-875.")
            .unsettled(
                    "Whether asking for money is a political purpose is open; of public bodies the act does not speak.")
            .exceptionTo(HOURS_AND_SUNDAYS);

    static final Rule OFFICE_BEFORE_2019 = Rule.exemption(
                    "ms-business-open", businessLine(), START, Citation.primary("Miss. Code 77-3-705(a)"))
            .until(LocalDate.of(2019, 7, 1))
            .saying("A recorded message to an office may perhaps be outside.")
            .quoting("a person or business that receives a telephone call or text message from a telephone solicitor")
            .unsettled("The words of 2022 include businesses; from which year on is not plain.")
            .exceptionTo(PRERECORDED, PRERECORDED_DONATION);

    private static final String NEWS =
            "Only news of a new product or service to who has a relationship is free (77-3-723(2)); what the message says is no fact of a call.";
    private static final Unread NEWS_TO_CUSTOMER = Unread.CUSTOMER.read(NEWS);
    private static final Unread NEWS_TO_INQUIRER = Unread.INQUIRY.read(NEWS);

    private static final Citation NEWS_LAW = Citation.primary("Miss. Code 77-3-705(h), 77-3-723(2)");
    private static final Dated<Period> CONTRACT_LIMIT = limit(Period.ofMonths(6), NEWS_LAW);

    static final Rule NEWS_BY_CONTRACT = Rule.exemption("ms-contract-open", ran(CONTRACT_LIMIT), START, NEWS_LAW)
            .saying("A person with whom a contract ran in the last 6 months may perhaps be called.")
            .quoting("which relationship is currently existing or was terminated within six (6) months")
            .unsettled(NEWS)
            .exceptionTo(PRERECORDED, PRERECORDED_DONATION);

    static final Rule NEWS_BY_CONTRACT_EDGE =
            edge(NEWS_BY_CONTRACT, onTheEdgeOf(Dealing.CONTRACT, CONTRACT_LIMIT), PRERECORDED, PRERECORDED_DONATION);

    private static final String DEVICE_FOR_RELATIONS =
            "A device that only serves established relationships and dials no random numbers is outside (77-3-453(5)); what the device does is no fact of a call.";
    private static final Unread CUSTOMER_BY_DEVICE = Unread.CUSTOMER.read(DEVICE_FOR_RELATIONS);
    private static final Unread INQUIRER_BY_DEVICE = Unread.INQUIRY.read(DEVICE_FOR_RELATIONS);
    private static final Unread CONTRACT_BY_DEVICE = Unread.CONTRACT.read(DEVICE_FOR_RELATIONS);
    private static final Unread DONOR_BY_DEVICE = Unread.DONOR.read(DEVICE_FOR_RELATIONS);
    private static final Unread AT_HIS_REQUEST = Unread.CONSENT.read(
            "A call at the request of the recipient is outside (77-3-453(5)), and a prior agreement to such calls is enough (77-3-455(1)); whether the consent is one is no fact of a call.");

    static final List<RuleSet> RULES = List.of(set("MS", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS_AND_SUNDAYS)
            .rules(PRERECORDED, PRERECORDED_DONATION, RELATIONSHIP, RELATIONSHIP_BUSINESS, LIST_DONATION)
            .rules(OF_DEVICES)
            .rules(FUNDRAISER_HOURS, FUNDRAISER_HOURS_CLOSING, FUNDRAISER_SUNDAY, FUNDRAISER_SALES_HOURS)
            .rules(CUSTOMER, CUSTOMER_EDGE, AGREEMENT)
            .rules(Unread.of("ms", Unread.CONSENT).about(RELATIONSHIP, RELATIONSHIP_BUSINESS, LIST_DONATION))
            .rules(Unread.of("ms-device", AT_HIS_REQUEST).about(OF_DEVICES))
            .rules(Unread.of("ms-device", CUSTOMER_BY_DEVICE, INQUIRER_BY_DEVICE, CONTRACT_BY_DEVICE)
                    .about(OF_DEVICES))
            .rules(Unread.of("ms-device", DONOR_BY_DEVICE).about(DEVICE_HOURS, DEVICE_HOURS_CLOSING, DEVICE))
            .rules(Unread.of("ms", NEWS_TO_CUSTOMER, NEWS_TO_INQUIRER).about(PRERECORDED, PRERECORDED_DONATION))
            .rules(NEWS_BY_CONTRACT, NEWS_BY_CONTRACT_EDGE)
            .rules(OUTSIDE_PERHAPS, UNPAID_PERHAPS, OFFICE_BEFORE_2019)
            .rules(Unread.of("ms", Unread.DONOR).about(PRERECORDED_DONATION, LIST_DONATION))
            .rules(Unread.of("ms", Unread.MOBILE).about(FUNDRAISER_HOURS, FUNDRAISER_HOURS_CLOSING, FUNDRAISER_SUNDAY))
            .rules(Unread.of("ms", SOME_BANKS).about(RELATIONSHIP, RELATIONSHIP_BUSINESS, PRERECORDED))
            .rules(Unread.of("ms", SOME_NEWSPAPERS).about(PRERECORDED))
            .notes(
                    note(
                            ALWAYS,
                            "Mississippi: former ban on legal holidays repealed in 2024",
                            Citation.secondary("39 Miss. Admin. Code Pt. I R. 1:28")),
                    note(
                            SELLS,
                            "Mississippi: register with the Attorney General, bond",
                            Citation.secondary("Miss. Code 77-3-713")))
            .build());

    private Mississippi() {}
}
