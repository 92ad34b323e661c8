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

/** Washington: from 8 to 20 for telephone sellers; no recorded sales calls; texts need consent. */
final class Washington {
    private static final Citation HOURS_LAW = Citation.primary("RCW 19.158.040(2)");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("WAC 480-120-253(5)(c)");
    private static final Citation HOURS_DONATION_LAW = Citation.secondary("RCW 80.36.390(8)");

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
            .unsettled(
                    "Binds sellers who make 60 per cent of their sales by telephone, which no fact says; what \"unsolicited\" means was not read.");

    static final Rule HOURS_DONATION = Rule.ban(
                    "wa-hours-donation",
                    all(DONATIONS_TO_PERSONS, outside(HOURS_DONATION_OPEN)),
                    LocalDate.of(2022, 6, 9),
                    HOURS_DONATION_LAW)
            .saying("Calls for donations may be made only from 8 to 20 o'clock.")
            .unsettled("Law firms paraphrase it; members, who are outside, are no fact of a call.");

    static final Rule PRERECORDED = Rule.ban(
                    "wa-prerecorded", RECORDED_SALES, LocalDate.of(1986, 6, 11), Citation.primary("RCW 80.36.400(2)"))
            .saying("A recorded message may not sell.")
            .quoting(
                    "No person may use an automatic dialing and announcing device for purposes of commercial solicitation.")
            .noting("Only an uninvited call is commercial solicitation.")
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
                    "wa-relationship",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2023, 7, 23),
                    Citation.secondary("RCW 80.36.390(1) (HB 1051 of 2023)"))
            .saying(
                    "Of numbers on the national registry only those of people who bought in the last 12 months may be called to sell.")
            .unsettled("A bill analysis; the text was not read.");

    static final Rule REQUEST = Rule.ban(
                    "wa-request",
                    all(
                            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION),
                            BY_VOICE,
                            consumerLine(),
                            requested()),
                    LocalDate.of(2022, 6, 9),
                    Citation.secondary("RCW 80.36.390(5)-(6) (HB 1497 of 2022)"))
            .saying(
                    "A person who asked to be removed from the lists may not be called again for a year, by a charity neither.")
            .unsettled("A law firm reports it; the text was read in part, and how long a request counts was not.");

    static final Rule REQUEST_BUSINESS = Rule.ban(
                    "wa-request-business",
                    all(SALES, businessLine(), requested()),
                    LocalDate.of(2022, 6, 9),
                    Citation.primary("RCW 19.158.040(6)"))
            .saying("An office that does not want to be called again may not be called to sell.")
            .quoting("must promptly implement a call recipient's statement")
            .unsettled("Binds sellers who make 60 per cent of their sales by telephone, which no fact says.");

    static final Rule TEXT_BUSINESS = Rule.ban(
                    "wa-text-business", all(SELLS, TEXTED, businessLine()), LocalDate.of(2003, 7, 27), TEXT.citation())
            .saying("A text message to an office's mobile may advertise only with consent given before.")
            .unsettled("The mobile of an office may be assigned to a resident.");

    static final Rule RELATIONSHIP_DONATION = Rule.ban(
                    "wa-relationship-donation",
                    all(ASKS_FOR_DONATION, BY_VOICE, consumerLine(), listed()),
                    LocalDate.of(2023, 7, 23),
                    RELATIONSHIP.citation())
            .saying("A number on the national registry may not be called for donations.")
            .unsettled(
                    "A call for donations is a solicitation (80.36.390(1), read in copies); the words of 2023 on the registry were not.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(12), RELATIONSHIP.citation());

    static final Rule SIGNED_AGREEMENT = Rule.exemption("wa-written", SIGNED, START, TEXT.citation())
            .saying("A person who signed an agreement to be called may be called.")
            .exceptionTo(TEXT, TEXT_BUSINESS);

    static final Rule CUSTOMER = Rule.exemption("wa-customer", bought(CUSTOMER_LIMIT), START, RELATIONSHIP.citation())
            .saying("A customer of the last 12 months may be called.")
            .exceptionTo(RELATIONSHIP);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), RELATIONSHIP);

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
            .rules(SIGNED_AGREEMENT, CUSTOMER, CUSTOMER_EDGE)
            .rules(Unread.of("wa", Unread.CONSENT).about(HOURS, HOURS_DONATION, PRERECORDED, TEXT, RELATIONSHIP))
            .rules(Unread.of("wa", Unread.CUSTOMER).about(HOURS, HOURS_DONATION, PRERECORDED))
            .rules(Unread.of("wa", Unread.INQUIRY, Unread.FTC_EXEMPT).about(HOURS, PRERECORDED, RELATIONSHIP))
            .rules(Unread.of("wa", Unread.CONTRACT).about(HOURS, PRERECORDED))
            .rules(Unread.of("wa", Unread.NO_SELLER).about(HOURS, PRERECORDED, TEXT, RELATIONSHIP))
            .rules(Unread.of("wa", Unread.BUSINESS_LINE).about(HOURS))
            .rules(Unread.of("wa-donation", Unread.CONSENT, Unread.CUSTOMER, Unread.INQUIRY)
                    .about(RELATIONSHIP_DONATION))
            .rules(Unread.of("wa", Unread.DONOR).about(HOURS_DONATION, RELATIONSHIP_DONATION))
            .notes(note(
                    ALWAYS,
                    "Washington: a removal request binds any number of the person for a year (no fact); registration",
                    Citation.secondary("RCW 80.36.390(5)-(6)")))
            .build());

    private Washington() {}
}
