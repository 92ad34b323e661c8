package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.technology;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.ran;
import static io.github.opendnc.us.states.Terms.set;
import static io.github.opendnc.us.states.Terms.takenBack;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Illinois: no sales calls to any line after 21; recorded ones only with consent or to a customer; the national registry
 * is the list of the state, and an inquiry alone is no relationship.
 */
final class Illinois {
    private static final Citation HOURS_LAW = Citation.primary("815 ILCS 413/15(a)");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.secondary("815 ILCS 305/15(a)");

    private static final Citation RELATIONSHIP_LAW = Citation.secondary("815 ILCS 402/5(b)-(c), (e)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(8, 21), HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(START, daily(9, 21), AUTOMATED_HOURS_LAW);

    private static final Condition LIVE_SALES = all(SELLS, technology(Technology.LIVE, Technology.AUTODIALER));
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());

    static final Rule HOURS = Rule.ban("il-hours", all(LIVE_SALES, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting(
                    "solicit the sale of goods or services in this State by placing a telephone call during the hours between 9 p.m. and 8 a.m.")
            .noting("Consent and relationship are no exception.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(HOURS, all(LIVE_SALES, atClosing(HOURS_OPEN)));

    static final Rule HOURS_RECORDED = Rule.ban(
                    "il-hours-recorded",
                    all(RECORDED_SALES, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    START,
                    HOURS_LAW)
            .saying("Recorded sales calls, to offices too, may be made only from 8 to 21 o'clock.")
            .quoting(
                    "solicit the sale of goods or services in this State by placing a telephone call during the hours between 9 p.m. and 8 a.m.")
            .unsettled(
                    "413/5 defines a solicitation by live operators, so whether the hours bind a recorded call is open.");

    static final Rule PRERECORDED = Rule.ban(
                    "il-prerecorded",
                    RECORDED_SALES,
                    LocalDate.of(2000, 1, 1),
                    Citation.primary("815 ILCS 305/30(b), 305/20"))
            .saying("A recorded message may sell only to a customer or with consent.")
            .quoting(
                    "It is a violation of this Act to play a prerecorded message placed by an autodialer without the consent of the called party.");

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "il-automated-hours",
                    all(RECORDED_SALES_TO_PERSONS, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls may be made only from 9 to 21 o'clock.")
            .unsettled("The hours are cut off in every copy that was read; the tables of two others have them.");

    static final Rule AUTOMATED_HOURS_BUSINESS = Rule.ban(
                    "il-automated-hours-business",
                    all(
                            SELLS,
                            RECORDED,
                            businessLine(),
                            any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls to offices may be made only from 9 to 21 o'clock too.")
            .unsettled("The section names no kind of line; the hours are cut off in every copy that was read.");

    static final Rule REQUEST_BUSINESS = Rule.ban(
                    "il-request-business",
                    all(LIVE_SALES, businessLine(), requested()),
                    START,
                    Citation.primary("815 ILCS 413/15(b)(3)"))
            .saying("An office that asked to be taken off the list may not be called again.")
            .quoting("the operator must refrain from calling that person again")
            .unsettled("Compliance with the federal rules is enough, and these do not reach calls to offices.");

    static final Rule LIST = Rule.ban(
                    "il-list",
                    all(SELLS, consumerLine(), listed()),
                    START,
                    Citation.primary("815 ILCS 402/10, 402/20(a)"))
            .saying("A number on the national registry may be called to sell only where the person is a customer.")
            .quoting("shall serve as the Registry provided by this Act")
            .unsettled(
                    "402/5(e), which says what calls are no solicitations, and when an invitation frees one, was not read; an inquiry alone is no relationship (402/5(b)-(c)).");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), RELATIONSHIP_LAW);

    static final Rule LIST_CUSTOMER = Rule.exemption(
                    "il-list-customer", all(bought(CUSTOMER_LIMIT), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A customer of the last 18 months who has not asked to be left alone may be called.")
            .quoting("has taken place within the preceding 18 months")
            .noting("The definition was read itself; that a relationship frees a call is read in a report alone.")
            .exceptionTo(LIST);

    static final Rule LIST_CUSTOMER_EDGE = edge(LIST_CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), LIST);

    static final Rule LIST_CUSTOMER_TAKEN_BACK = takenBack(LIST_CUSTOMER, bought(CUSTOMER_LIMIT), LIST);

    static final Rule CONSENT = Rule.exemption("il-consent", CONSENTED, START, PRERECORDED.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(PRERECORDED);

    static final Rule CUSTOMER = Rule.exemption(
                    "il-customer", bought(ever(PRERECORDED.citation())), START, PRERECORDED.citation())
            .saying("A customer may be called, however long ago it was.")
            .quoting(
                    "calls made to any person with whom the telephone solicitor has a prior or existing business relationship")
            .exceptionTo(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_BUSINESS);

    static final Rule CONTRACT = Rule.exemption(
                    "il-contract", ran(ever(PRERECORDED.citation())), START, PRERECORDED.citation())
            .saying("A person who has a contract with the seller, or had one, may be called.")
            .quoting(
                    "calls made to any person with whom the telephone solicitor has a prior or existing business relationship")
            .exceptionTo(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_BUSINESS);

    private static final Unread BANKS = Unread.FTC_EXEMPT.read(
            "Carriers, banks, insurers, real estate brokers and the like are outside (413/10); whether the caller is one of them is no fact of a call.");
    private static final Unread IN_REPLY = Unread.INQUIRY.read(
            "A call in response to an express request is outside (305/20(a)(1)); whether an inquiry asked for the call is no fact of a call.");

    static final Rule ORGANIZATION = Rule.exemption(
                    "il-organization",
                    caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.POLITICAL, Caller.POLLSTER),
                    START,
                    Citation.primary("815 ILCS 305/20(a)(3)"))
            .saying("A political, charitable or polling organization may call.")
            .quoting(
                    "a telephone call placed on behalf of any political, charitable, public opinion polling, research survey")
            .exceptionTo(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_BUSINESS);

    static final List<RuleSet> RULES = List.of(set("IL", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, HOURS_CLOSING, HOURS_RECORDED, PRERECORDED, AUTOMATED_HOURS)
            .rules(AUTOMATED_HOURS_BUSINESS, REQUEST_BUSINESS, LIST)
            .rules(CONSENT, CUSTOMER, CONTRACT, ORGANIZATION)
            .rules(LIST_CUSTOMER, LIST_CUSTOMER_EDGE, LIST_CUSTOMER_TAKEN_BACK)
            .rules(Unread.of("il", Unread.NO_SELLER)
                    .about(HOURS, HOURS_CLOSING, HOURS_RECORDED, PRERECORDED, AUTOMATED_HOURS))
            .rules(Unread.of("il", BANKS).about(HOURS, HOURS_CLOSING, HOURS_RECORDED))
            .rules(Unread.of("il", IN_REPLY).about(PRERECORDED, AUTOMATED_HOURS))
            .notes(
                    note(
                            ALWAYS,
                            "Illinois: securities solicitors: Sun 12-21, Mon-Sat 09-21 Central, no account; no fact says securities",
                            Citation.primary("815 ILCS 5/8b(a)(2)")),
                    note(
                            ALWAYS,
                            "Illinois: relationship must be with the seller directly",
                            Citation.primary("815 ILCS 402/5(b)")))
            .build());

    private Illinois() {}
}
