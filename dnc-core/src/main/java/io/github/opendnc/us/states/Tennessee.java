package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
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

/** Tennessee: a register of its own and a relationship of 12 months; recorded polls need consent. */
final class Tennessee {
    private static final Citation PRERECORDED_LAW = Citation.primary("T.C.A. 47-18-1502");
    private static final Citation HOURS_LAW = Citation.primary("1220-04-11-.02(1)");

    private static final Dated<CallingHours> PRERECORDED_HOURS_OPEN =
            Dated.from(LocalDate.of(1990, 7, 1), daily(8, 21), PRERECORDED_LAW);
    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(2003, 10, 1), daily(8, 21), HOURS_LAW);

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    /** Whoever is no member, volunteer or direct employee of the charity. */
    private static final Condition DONATIONS_OF_OTHERS =
            all(ASKS_FOR_DONATION, BY_VOICE, consumerLine(), not(caller(Caller.CHARITY)));

    private static final Condition TEXTED_DONATIONS_OF_OTHERS =
            all(ASKS_FOR_DONATION, TEXTED, consumerLine(), not(caller(Caller.CHARITY)));
    private static final Condition RECORDED_SALES_AND_POLLS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.SURVEY), RECORDED);

    static final Rule LIST = Rule.ban(
                    "tn-list",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2000, 7, 1),
                    Citation.primary("T.C.A. 65-4-401, 65-4-404, Tenn. Comp. R. & Regs. 1220-04-11-.01(6)-(7)"))
            .saying("A number on the state's register may not be called to sell.")
            .quoting(
                    "\"Existing customer\" includes a residential subscriber with whom the person or entity making a telephone solicitation has had a business relationship within the prior twelve");

    static final Rule RELATIONSHIP = Rule.ban(
                    "tn-relationship",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2003, 10, 1),
                    Citation.primary("1220-04-11-.01(6)-(7)"))
            .saying(
                    "Of numbers on the national registry only those of customers of the last 12 months may be called to sell.")
            .quoting("residential subscribers who have properly enrolled with the Commission or a Federal agency.")
            .unsettled("Whether the register reaches numbers on the national registry alone is open.");

    static final Rule LIST_DONATION = Rule.ban(
                    "tn-list-donation",
                    all(DONATIONS_OF_OTHERS, listed()),
                    LocalDate.of(2000, 7, 1),
                    Citation.primary("T.C.A. 65-4-401(6), 65-4-404"))
            .saying(
                    "A number on the state's register may be asked for money only by members, volunteers and employees of the charity.")
            .quoting("Requests a charitable contribution except as provided for in subdivision (6)(B)(ii)")
            .noting("A paid fundraiser is no direct employee. Read in a copy of 2022.")
            .foundInForceOn(IN_FORCE);

    static final Rule LIST_DONATION_TEXT = Rule.ban(
                    "tn-list-donation-text",
                    all(TEXTED_DONATIONS_OF_OTHERS, listed()),
                    LocalDate.of(2023, 7, 1),
                    Citation.secondary("T.C.A. 65-4-401(6), 65-4-404 (HB 805 of 2023)"))
            .saying("A number on the state's register may be sent texts for money only by the charity itself.")
            .unsettled("Texts are solicitations since 2023-07-01, as the commission reports; the act was not read.");

    static final Rule OTHER_ORGANIZATION_PERHAPS = Rule.exemption(
                    "tn-organization-open",
                    caller(Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY),
                    START,
                    LIST_DONATION.citation())
            .saying("An organization without profit may be outside.")
            .unsettled("Whether it is exempt under s. 501(c), and who calls for it, is no fact of a call.")
            .exceptionTo(LIST_DONATION);

    static final Rule RELATIONSHIP_DONATION = Rule.ban(
                    "tn-relationship-donation",
                    all(DONATIONS_OF_OTHERS, listed()),
                    LocalDate.of(2003, 10, 1),
                    Citation.primary("T.C.A. 65-4-401(6), 65-4-404, 65-4-405(c)"))
            .saying(
                    "A number on the national registry may be asked for money only by members, volunteers and employees of the charity.")
            .quoting("Requests a charitable contribution except as provided for in subdivision (6)(B)(ii)")
            .unsettled("Whether the register reaches numbers on the national registry alone is open.");

    static final Rule PRERECORDED = Rule.ban(
                    "tn-prerecorded", RECORDED_SALES_AND_POLLS, LocalDate.of(1990, 7, 1), PRERECORDED_LAW)
            .saying("A recorded message may sell, poll or ask for information only with consent given before.")
            .quoting(
                    "or for the purpose of conducting polls or soliciting information where: (1) Consent is not received prior to the initiation of the calls")
            .noting("Consent counts only \"as specified in (b)\", which was not read.")
            .foundInForceOn(IN_FORCE);

    static final Rule PRERECORDED_HOURS = Rule.ban(
                    "tn-prerecorded-hours",
                    all(RECORDED_SALES_AND_POLLS, outside(PRERECORDED_HOURS_OPEN)),
                    LocalDate.of(1990, 7, 1),
                    PRERECORDED_LAW)
            .saying("Recorded sales calls and polls may be made only from 8 to 21 o'clock.")
            .quoting(
                    "or for the purpose of conducting polls or soliciting information where: (1) Consent is not received prior to the initiation of the calls")
            .noting("Recorded sales calls and polls, with consent too.");

    static final Rule PRERECORDED_HOURS_CLOSING =
            closing(PRERECORDED_HOURS, all(RECORDED_SALES_AND_POLLS, atClosing(PRERECORDED_HOURS_OPEN)));

    static final Rule HOURS = Rule.ban(
                    "tn-hours", all(ALL_SALES_TO_PERSONS, outside(HOURS_OPEN)), LocalDate.of(2003, 10, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("between the hours of 8:00 a.m. to 9:00 p.m. (local time at the called party's location)")
            .noting("The federal clock.");

    static final Rule HOURS_CLOSING = closing(HOURS, all(ALL_SALES_TO_PERSONS, atClosing(HOURS_OPEN)));

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(12), LIST.citation());

    private static final Dated<Period> INQUIRER_12M_LIMIT = limit(Period.ofMonths(12), LIST.citation());

    private static final Dated<Period> NATIONAL_CUSTOMER_LIMIT = limit(Period.ofMonths(12), RELATIONSHIP.citation());

    private static final Dated<Period> NATIONAL_INQUIRER_12M_LIMIT =
            limit(Period.ofMonths(12), RELATIONSHIP.citation());

    static final Rule CUSTOMER = Rule.exemption("tn-customer", bought(CUSTOMER_LIMIT), START, LIST.citation())
            .saying("A customer of the last 12 months may be called.")
            .exceptionTo(LIST);

    static final Rule CONTRACT = Rule.exemption("tn-contract", contractRuns(LIST.citation()), START, LIST.citation())
            .saying("A person with whom a contract runs may be called.")
            .quoting("has had a prior relationship within the prior twelve (12) months")
            .exceptionTo(LIST);

    static final Rule CUSTOMER_HOURS_PERHAPS = Rule.exemption(
                    "tn-customer-hours-open",
                    any(bought(CUSTOMER_LIMIT), contractRuns(LIST.citation())),
                    START,
                    Citation.primary("T.C.A. 65-4-401(6)(B)(iii), 65-4-402"))
            .saying("A customer may perhaps be called at any hour.")
            .quoting("has had a prior relationship within the prior twelve (12) months")
            .unsettled(
                    "A call to an existing customer is no solicitation by the statute; whether the commission's rule of hours says so too is open.")
            .exceptionTo(HOURS, HOURS_CLOSING);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), LIST);

    static final Rule SIGNED_AGREEMENT = Rule.exemption("tn-written", SIGNED, START, LIST.citation())
            .saying("A person who signed an agreement to be called may be called.")
            .exceptionTo(LIST, LIST_DONATION);

    static final Rule INQUIRER_12M_PERHAPS = Rule.exemption(
                    "tn-inquiry-12m-open", inquired(INQUIRER_12M_LIMIT), START, LIST.citation())
            .saying("A person who inquired in the last 12 months may be outside.")
            .unsettled(
                    "Who had a relationship in the last 12 months is outside (65-4-401(6)(B)(iii)); whether an inquiry is one is not said.")
            .exceptionTo(LIST);

    static final Rule INQUIRER_12M_PERHAPS_EDGE =
            edge(INQUIRER_12M_PERHAPS, onTheEdgeOf(Dealing.INQUIRY, INQUIRER_12M_LIMIT), LIST);

    static final Rule NATIONAL_CUSTOMER = Rule.exemption(
                    "tn-national-customer", bought(NATIONAL_CUSTOMER_LIMIT), START, RELATIONSHIP.citation())
            .saying("A customer of the last 12 months may be called.")
            .exceptionTo(RELATIONSHIP);

    static final Rule NATIONAL_CUSTOMER_EDGE =
            edge(NATIONAL_CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, NATIONAL_CUSTOMER_LIMIT), RELATIONSHIP);

    static final Rule NATIONAL_SIGNED_AGREEMENT = Rule.exemption(
                    "tn-national-written", SIGNED, START, RELATIONSHIP.citation())
            .saying("A person who signed an agreement to be called may be called.")
            .exceptionTo(RELATIONSHIP, RELATIONSHIP_DONATION);

    static final Rule NATIONAL_INQUIRER_12M_PERHAPS = Rule.exemption(
                    "tn-national-inquiry-12m-open",
                    inquired(NATIONAL_INQUIRER_12M_LIMIT),
                    START,
                    RELATIONSHIP.citation())
            .saying("A person who inquired in the last 12 months may be outside.")
            .unsettled(
                    "Who had a relationship in the last 12 months is outside (65-4-401(6)(B)(iii)); whether an inquiry is one is not said.")
            .exceptionTo(RELATIONSHIP);

    static final Rule NATIONAL_INQUIRER_12M_PERHAPS_EDGE = edge(
            NATIONAL_INQUIRER_12M_PERHAPS, onTheEdgeOf(Dealing.INQUIRY, NATIONAL_INQUIRER_12M_LIMIT), RELATIONSHIP);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "tn-outside-open",
                    caller(Caller.CHARITY, Caller.NONPROFIT, Caller.PUBLIC_BODY, Caller.FTC_EXEMPT, Caller.POLITICAL),
                    START,
                    PRERECORDED.citation())
            .saying("Some callers may be outside.")
            .unsettled("How the law treats this caller was not read.")
            .exceptionTo(PRERECORDED, PRERECORDED_HOURS, PRERECORDED_HOURS_CLOSING);

    private static final Unread EXPRESS_PERMISSION = Unread.CONSENT.read(
            "Prior express permission frees (65-4-401(6)(B)(i)); whether an oral consent is enough for the commission is open.");
    private static final Unread PERMISSION_FOR_THE_HOUR = Unread.CONSENT.read(
            "Other hours need the subscriber's permission (65-4-402); whether a consent to be called is one is open.");
    private static final Unread PUBLIC_BODY = Unread.PUBLIC_BODY.read(
            "Every legal or commercial entity that telemarkets is bound (65-4-401(4)); whether a public body is one is open.");
    private static final String WHOSE =
            "Who had a relationship in the last 12 months is outside (65-4-401(6)(B)(iii)); with whom this one is is no fact.";
    private static final Unread DONOR = Unread.DONOR.read(WHOSE);
    private static final Unread DONORS_PURCHASE = Unread.CUSTOMER.read(WHOSE);

    static final List<RuleSet> RULES = List.of(
            set("TN", "2026.1")
                    .registry(new RegistryId("us-tn"), Terms.LIST_AGE)
                    .rules(
                            LIST,
                            LIST_DONATION,
                            LIST_DONATION_TEXT,
                            PRERECORDED,
                            PRERECORDED_HOURS,
                            PRERECORDED_HOURS_CLOSING,
                            HOURS,
                            HOURS_CLOSING)
                    .rules(
                            CUSTOMER,
                            CUSTOMER_EDGE,
                            CONTRACT,
                            CUSTOMER_HOURS_PERHAPS,
                            SIGNED_AGREEMENT,
                            INQUIRER_12M_PERHAPS,
                            INQUIRER_12M_PERHAPS_EDGE,
                            OUTSIDE_PERHAPS,
                            OTHER_ORGANIZATION_PERHAPS)
                    .rules(Unread.of("tn-donation", DONOR, DONORS_PURCHASE).about(LIST_DONATION, LIST_DONATION_TEXT))
                    .rules(Unread.of("tn", EXPRESS_PERMISSION).about(LIST, LIST_DONATION))
                    .rules(Unread.of("tn-hours", PERMISSION_FOR_THE_HOUR).about(HOURS, HOURS_CLOSING))
                    .rules(Unread.of("tn-prerecorded", Unread.CONSENT, Unread.CONTRACT)
                            .about(PRERECORDED))
                    .rules(Unread.of("tn", PUBLIC_BODY).about(LIST, HOURS, HOURS_CLOSING))
                    .rules(Unread.of("tn", Unread.CUSTOMER, Unread.INQUIRY).about(PRERECORDED))
                    .rules(Unread.of("tn", Unread.BUSINESS_LINE)
                            .about(PRERECORDED, PRERECORDED_HOURS, PRERECORDED_HOURS_CLOSING))
                    .notes(note(
                            ALWAYS,
                            "Tennessee: three calls a week for businesses that do not sell by phone; registration",
                            Citation.secondary("T.C.A. 65-4-401, 65-4-405")))
                    .build(),
            set("TN", "national", "2026.1")
                    .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
                    .answeredByLookUps()
                    .rules(RELATIONSHIP, RELATIONSHIP_DONATION)
                    .rules(
                            NATIONAL_CUSTOMER,
                            NATIONAL_CUSTOMER_EDGE,
                            NATIONAL_SIGNED_AGREEMENT,
                            NATIONAL_INQUIRER_12M_PERHAPS,
                            NATIONAL_INQUIRER_12M_PERHAPS_EDGE)
                    .rules(Unread.of("tn-national", EXPRESS_PERMISSION, PUBLIC_BODY, Unread.TEXT)
                            .about(RELATIONSHIP))
                    .rules(Unread.of("tn-national-donation", EXPRESS_PERMISSION, DONOR, DONORS_PURCHASE)
                            .about(RELATIONSHIP_DONATION))
                    .build());

    private Tennessee() {}
}
