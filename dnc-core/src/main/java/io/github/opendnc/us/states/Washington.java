package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requestOlderThan;
import static io.github.opendnc.law.Condition.requestOnTheEdge;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
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
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Washington: from 8 to 20 for sellers and charities; listed numbers only if the person asked; no recorded sales calls;
 * texts need consent.
 */
final class Washington {
    private static final Citation HOURS_LAW = Citation.primary("RCW 80.36.390(1), (8), 19.158.040(2)");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("WAC 480-120-253(5)(c)");
    private static final Citation HOURS_DONATION_LAW = Citation.primary("RCW 80.36.390(1), (8)");
    private static final Citation REGISTRY_LAW = Citation.primary("RCW 80.36.390(1), (9)");
    private static final Citation REQUEST_LAW = Citation.primary("RCW 80.36.390(1), (7)");

    /** HB 1051. The text that was read, in a copy of the code of 2025, is in force since this day. */
    private static final LocalDate ACT_OF_2023 = LocalDate.of(2023, 7, 23);

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2022, 6, 9), daily(8, 20), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_DONATION_OPEN =
            Dated.from(LocalDate.of(2022, 6, 9), daily(8, 20), HOURS_DONATION_LAW);

    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(START, daily(8, 21), AUTOMATED_HOURS_LAW);

    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition RECORDED_OTHER_MESSAGES =
            all(RECORDED, not(SELLS), not(all(caller(Caller.PUBLIC_BODY), somePurpose(Purpose.EMERGENCY))));
    private static final Condition DONATIONS_TO_PERSONS = all(ASKS_FOR_DONATION, BY_VOICE, consumerLine());
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    private static final Condition TEXTED_SALES_TO_MOBILES = all(SELLS, TEXTED, PERSONS_MOBILE);
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());

    static final Rule HOURS = Rule.ban("wa-hours", all(SALES, outside(HOURS_OPEN)), LocalDate.of(2022, 6, 9), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock.")
            .quoting("which will be received before 8:00 a.m. or after 8:00 p.m. at the call recipient's local time.")
            .noting("A telephone solicitor is a commercial or nonprofit company or organization, a bank too.")
            .foundInForceOn(ACT_OF_2023);

    static final Rule HOURS_DONATION = Rule.ban(
                    "wa-hours-donation",
                    all(DONATIONS_TO_PERSONS, outside(HOURS_DONATION_OPEN)),
                    LocalDate.of(2022, 6, 9),
                    HOURS_DONATION_LAW)
            .saying("Calls for donations may be made only from 8 to 20 o'clock.")
            .quoting("soliciting donations of money, property, goods, or services")
            .unsettled("Calls of a nonprofit to its members are outside; who is one is no fact of a call.");

    static final Rule PRERECORDED = Rule.ban(
                    "wa-prerecorded", RECORDED_SALES, LocalDate.of(1986, 6, 11), Citation.primary("RCW 80.36.400(2)"))
            .saying("A recorded message may not sell.")
            .quoting(
                    "No person may use an automatic dialing and announcing device for purposes of commercial solicitation.")
            .noting("Only an unsolicited call is commercial solicitation. No person may, a charity neither.")
            .foundInForceOn(IN_FORCE);

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "wa-automated-hours",
                    all(RECORDED_OTHER_MESSAGES, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded messages that sell nothing may be played only from 8 to 21 o'clock.")
            .quoting("any telephone number before 8:00 a.m. or after 9:00 p.m.")
            .unsettled(
                    "A report to the senate takes the rule to bind utilities alone, one to the house takes it to bind whoever calls;"
                            + " its first day was not read.");

    static final Rule TEXT = Rule.ban(
                    "wa-text",
                    TEXTED_SALES_TO_MOBILES,
                    LocalDate.of(2003, 7, 27),
                    Citation.primary("RCW 19.190.060, 19.190.070"))
            .saying("A text message may advertise only with consent given before.")
            .quoting(
                    "No person conducting business in the state may initiate or assist in the transmission of an electronic commercial text message to a telephone number");

    static final Rule RELATIONSHIP = Rule.ban(
                    "wa-relationship", all(ALL_SALES_TO_PERSONS, listed()), ACT_OF_2023, REGISTRY_LAW)
            .saying("A number on the national registry may be called to sell only if the person asked or inquired.")
            .quoting(
                    "a telephone solicitation to a telephone number registered on the do not call registry maintained by the federal government")
            .noting("A purchase of the last 12 months opens calls about what was bought, and no others.");

    static final Rule REQUEST = Rule.ban(
                    "wa-request",
                    all(
                            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION),
                            BY_VOICE,
                            consumerLine(),
                            requested()),
                    LocalDate.of(2022, 6, 9),
                    REQUEST_LAW)
            .saying(
                    "A person who asked to be removed from the lists may not be called again for a year, by a charity neither.")
            .quoting(
                    "shall not make any additional telephone solicitation of the called party at any telephone number that the called party has requested be removed")
            .foundInForceOn(ACT_OF_2023);

    static final Rule REQUEST_BUSINESS = Rule.ban(
                    "wa-request-business",
                    all(SALES, businessLine(), requested()),
                    LocalDate.of(2022, 6, 9),
                    Citation.primary("RCW 19.158.040(6), 19.158.110(3)"))
            .saying("An office that does not want to be called again may not be called to sell.")
            .quoting("must promptly implement a call recipient's statement")
            .unsettled("Binds the sellers whom 19.158.020(2) does not list, which no fact says.");

    static final Rule TEXT_BUSINESS = Rule.ban(
                    "wa-text-business", all(SELLS, TEXTED, businessLine()), LocalDate.of(2003, 7, 27), TEXT.citation())
            .saying("A text message to an office's mobile may advertise only with consent given before.")
            .unsettled("The mobile of an office may be assigned to a resident.");

    static final Rule RELATIONSHIP_DONATION = Rule.ban(
                    "wa-relationship-donation",
                    all(ASKS_FOR_DONATION, BY_VOICE, consumerLine(), listed()),
                    ACT_OF_2023,
                    REGISTRY_LAW)
            .saying("A number on the national registry may not be called for donations.")
            .quoting("soliciting donations of money, property, goods, or services")
            .unsettled("Calls of a nonprofit to its members are outside; who is one is no fact of a call.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(12), RELATIONSHIP.citation());

    static final Rule SIGNED_AGREEMENT = Rule.exemption("wa-written", SIGNED, START, TEXT.citation())
            .saying("A person who signed an agreement to be called may be called.")
            .exceptionTo(TEXT, TEXT_BUSINESS);

    static final Rule CUSTOMER_PERHAPS = Rule.exemption(
                    "wa-customer-open", bought(CUSTOMER_LIMIT), START, RELATIONSHIP.citation())
            .saying("A customer of the last 12 months may be called about what was bought.")
            .quoting(
                    "calls regarding an item that has been purchased by the called party from the company or organization during a period not longer than 12 months")
            .unsettled("Whether the call is about what was bought is no fact of a call.")
            .exceptionTo(HOURS, RELATIONSHIP);

    static final Rule CUSTOMER_PERHAPS_EDGE =
            edge(CUSTOMER_PERHAPS, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), HOURS, RELATIONSHIP);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "wa-outside-open",
                    caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY),
                    START,
                    Citation.primary("RCW 80.36.390(1)(b), (2)(b)"))
            .saying("A nonprofit may call its members, and a party may perhaps call anybody.")
            .quoting("shall not be considered a commercial or nonprofit company or organization")
            .unsettled(
                    "Whose member a person is, and whether a party is organized as the section says, is no fact of a call; of public bodies it does not speak.")
            .exceptionTo(HOURS, RELATIONSHIP, REQUEST);

    private static final Dated<Period> REQUEST_KEPT = limit(Period.ofYears(1), REQUEST_LAW);

    static final Rule REQUEST_LAPSED = Rule.exemption(
                    "wa-request-lapsed", requestOlderThan(REQUEST_KEPT), START, REQUEST_LAW)
            .saying("After a year the request binds no more.")
            .quoting("for a period of at least one year")
            .exceptionTo(REQUEST);

    static final Rule REQUEST_LAPSED_EDGE = edge(REQUEST_LAPSED, requestOnTheEdge(REQUEST_KEPT), REQUEST);

    private static final Unread SOLICITED = Unread.CONSENT.read(
            "Only an unsolicited call is a solicitation; whether a consent makes it a solicited one is not said.");
    private static final Unread INQUIRED = Unread.INQUIRY.read(
            "A call in response to a request or inquiry is outside; whether this one responds is no fact of a call.");
    private static final Unread CONTRACT_PARTNER = Unread.CONTRACT.read(
            "What is supplied under a contract may have been bought in the last 12 months, which no fact says.");
    private static final Unread TYPED = Unread.TEXT.read(
            "A call uses a live person, an artificial voice or a recording (80.36.390(1)(c)); whether a text does is open.");
    private static final Unread OFFICE = Unread.BUSINESS_LINE.read(
            "Business contacts are outside 80.36.390, and 19.158 binds the sellers whom 19.158.020(2) does not list, which no fact says.");

    private static final String UNSOLICITED =
            "Only the unsolicited initiation of a call is barred (80.36.400(1)(c)); what makes one solicited is not said.";

    static final List<RuleSet> RULES = List.of(set("WA", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(
                    HOURS,
                    HOURS_DONATION,
                    PRERECORDED,
                    AUTOMATED_HOURS,
                    TEXT,
                    RELATIONSHIP,
                    RELATIONSHIP_DONATION,
                    REQUEST)
            .rules(REQUEST_BUSINESS, TEXT_BUSINESS)
            .rules(SIGNED_AGREEMENT, CUSTOMER_PERHAPS, CUSTOMER_PERHAPS_EDGE, OUTSIDE_PERHAPS)
            .rules(REQUEST_LAPSED, REQUEST_LAPSED_EDGE)
            .rules(Unread.of("wa", SOLICITED)
                    .about(HOURS, HOURS_DONATION, RELATIONSHIP, RELATIONSHIP_DONATION, REQUEST))
            .rules(Unread.of("wa", INQUIRED).about(HOURS, HOURS_DONATION, RELATIONSHIP, RELATIONSHIP_DONATION))
            .rules(Unread.of("wa", CONTRACT_PARTNER).about(HOURS, RELATIONSHIP))
            .rules(Unread.of("wa", TYPED).about(RELATIONSHIP))
            .rules(Unread.of("wa", OFFICE).about(HOURS))
            .rules(Unread.of(
                            "wa-recorded",
                            Unread.CONSENT.read(UNSOLICITED),
                            Unread.CUSTOMER.read(UNSOLICITED),
                            Unread.INQUIRY.read(UNSOLICITED),
                            Unread.CONTRACT.read(UNSOLICITED),
                            Unread.PUBLIC_BODY)
                    .about(PRERECORDED))
            .rules(Unread.of("wa-text", Unread.CONSENT, Unread.NO_SELLER).about(TEXT))
            .notes(note(
                    ALWAYS,
                    "Washington: a removal request to a seller by telephone binds any number of the person for a year (no fact); registration",
                    Citation.primary("RCW 19.158.110(3), 19.158.050")))
            .build());

    private Washington() {}
}
