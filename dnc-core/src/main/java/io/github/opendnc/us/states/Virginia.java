package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requestOlderThan;
import static io.github.opendnc.law.Condition.requestOnTheEdge;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
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
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Virginia: a request binds for ten years; recorded calls to offices need consent or a customer. */
final class Virginia {
    private static final Citation REQUEST_LAW = Citation.primary("Va. Code 59.1-514(A)");
    private static final Citation LIST_LAW = Citation.primary("Va. Code 59.1-514(B), (D), 59.1-510");
    private static final Citation HOURS_LAW = Citation.primary("Va. Code 59.1-511, 59.1-510");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2001, 1, 1), daily(8, 21), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_TEXT_OPEN =
            Dated.from(LocalDate.of(2020, 7, 1), daily(8, 21), HOURS_LAW);

    private static final Condition ALL_SALES = SELLS;
    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition TEXTED_SALES = all(SELLS, TEXTED);
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);

    /** The definition of a call has been in the words read since this day. */
    private static final LocalDate DEFINED = LocalDate.of(2020, 7, 1);

    private static final Dated<Period> REQUEST_KEPT = limit(Period.ofYears(10), REQUEST_LAW);

    static final Rule REQUEST = Rule.ban(
                    "va-request", all(ALL_SALES, requested()), LocalDate.of(2001, 1, 1), REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again for 10 years.")
            .quoting("shall be honored for at least 10 years from the time the request is made.")
            .noting(
                    "Any line with a Virginia area code since 2020-07-01. A relationship is no exception (59.1-514(D)), in the words in force to 2025-12-31, read in a copy of February 2026; readers of the act of 2025 (c. 626), in force since, say that it stayed.")
            .foundInForceOn(DEFINED);

    static final Rule HOURS = Rule.ban("va-hours", all(SALES, outside(HOURS_OPEN)), LocalDate.of(2001, 1, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting(
                    "at any time other than between 8:00 a.m. and 9:00 p.m. local time at the called person's location")
            .noting("The federal clock, for any number with a Virginia area code; a relationship is no exception.");

    static final Rule HOURS_CLOSING = closing(HOURS, all(SALES, atClosing(HOURS_OPEN)));

    static final Rule HOURS_TEXT = Rule.ban(
                    "va-hours-text", all(TEXTED_SALES, outside(HOURS_TEXT_OPEN)), LocalDate.of(2020, 7, 1), HOURS_LAW)
            .saying("Text messages that sell may be made only from 8 to 21 o'clock.")
            .quoting(
                    "at any time other than between 8:00 a.m. and 9:00 p.m. local time at the called person's location")
            .noting("Texts since 2020-07-01.");

    static final Rule HOURS_TEXT_CLOSING = closing(HOURS_TEXT, all(TEXTED_SALES, atClosing(HOURS_TEXT_OPEN)));

    static final Rule PRERECORDED = Rule.ban(
                    "va-prerecorded",
                    RECORDED_SALES,
                    LocalDate.of(2009, 7, 1),
                    Citation.primary("Va. Code 59.1-518.1, 59.1-518.2"))
            .saying("A recorded message may sell only to a customer or with consent, to offices too.")
            .quoting(
                    "A caller shall not use an automatic dialing-announcing device in connection with making a commercial telephone solicitation unless")
            .noting("Not amended since. Read in a copy of February 2026.");

    static final Rule LIST = Rule.ban("va-list", all(ALL_SALES_TO_PERSONS, listed()), START, LIST_LAW)
            .saying("A number on the national registry may not be called to sell, by a charity neither.")
            .quoting("a telephone solicitation call to a telephone number on the National Do Not Call Registry")
            .noting("A solicitor is any person (59.1-510).")
            .foundInForceOn(DEFINED);

    static final Rule TEXT_2020 = Rule.ban(
                    "va-text-2020",
                    all(TEXTED_SALES, any(listed(), requested())),
                    DEFINED,
                    Citation.primary("Va. Code 59.1-514(D), 59.1-510"))
            .saying("A text may sell to no listed number, and to nobody who asked for none, customer or not.")
            .quoting("shall not include a telephone call made to any person")
            .until(LocalDate.of(2026, 1, 1))
            .unsettled("The exceptions spoke of a telephone call; whether they let texts go is not said.");

    static final Rule LIST_BUSINESS = Rule.ban(
                    "va-list-business", all(ALL_SALES, businessLine(), listed()), LocalDate.of(2020, 7, 1), LIST_LAW)
            .saying("An office's number on the national registry may not be called to sell.")
            .quoting("a telephone solicitation call to a telephone number on the National Do Not Call Registry")
            .unsettled(
                    "The definition reaches any telephone with a Virginia area code; whether an office's number is validly on the registry is open.");

    private static final Dated<Period> CUSTOMER_18M_LIMIT = limit(Period.ofMonths(18), LIST_LAW);

    static final Rule CUSTOMER_18M = Rule.exemption(
                    "va-customer-18m", all(bought(CUSTOMER_18M_LIMIT), NO_OBJECTION), START, LIST_LAW)
            .saying("A customer of the last 18 months who has not asked to be left alone may be called.")
            .quoting("shall not apply when the person called previously has stated that he does not wish")
            .exceptionTo(LIST, LIST_BUSINESS);

    static final Rule CUSTOMER_18M_EDGE =
            edge(CUSTOMER_18M, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_18M_LIMIT), LIST, LIST_BUSINESS);

    private static final Dated<Period> INQUIRER_3M_LIMIT = limit(Period.ofMonths(3), LIST_LAW);

    static final Rule INQUIRER_3M = Rule.exemption(
                    "va-inquiry-3m", all(inquired(INQUIRER_3M_LIMIT), NO_OBJECTION), START, LIST_LAW)
            .saying("A person who inquired in the last 3 months and has not asked to be left alone may be called.")
            .quoting("shall not apply when the person called previously has stated that he does not wish")
            .exceptionTo(LIST, LIST_BUSINESS);

    static final Rule INQUIRER_3M_EDGE =
            edge(INQUIRER_3M, onTheEdgeOf(Dealing.INQUIRY, INQUIRER_3M_LIMIT), LIST, LIST_BUSINESS);

    static final Rule CUSTOMER_TAKEN_BACK = takenBack(CUSTOMER_18M, bought(CUSTOMER_18M_LIMIT), LIST, LIST_BUSINESS);

    static final Rule INQUIRER_TAKEN_BACK = takenBack(INQUIRER_3M, inquired(INQUIRER_3M_LIMIT), LIST, LIST_BUSINESS);

    static final Rule SIGNED_AGREEMENT = Rule.exemption("va-written", SIGNED, START, LIST_LAW)
            .saying("A person who signed an agreement to be called may be called, after a request too.")
            .quoting("as evidenced by a signed, written agreement")
            .exceptionTo(LIST, LIST_BUSINESS, REQUEST);

    static final Rule REQUEST_LAPSED = Rule.exemption(
                    "va-request-lapsed", requestOlderThan(REQUEST_KEPT), START, REQUEST_LAW)
            .saying("After 10 years the request binds no more.")
            .exceptionTo(REQUEST);

    static final Rule REQUEST_LAPSED_EDGE = edge(REQUEST_LAPSED, requestOnTheEdge(REQUEST_KEPT), REQUEST);

    static final Rule CONSENT = Rule.exemption("va-consent", CONSENTED, START, PRERECORDED.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(PRERECORDED);

    static final Rule CUSTOMER = Rule.exemption(
                    "va-customer", bought(ever(PRERECORDED.citation())), START, PRERECORDED.citation())
            .saying("A customer may be called, however long ago it was.")
            .exceptionTo(PRERECORDED);

    static final Rule CONTRACT = Rule.exemption(
                    "va-contract",
                    all(contractRuns(PRERECORDED.citation()), NO_OBJECTION),
                    START,
                    PRERECORDED.citation())
            .saying("A person with whom a contract runs, and who has not asked to be left alone, may be called.")
            .quoting("has not had a prior business or personal relationship with the subscriber")
            .exceptionTo(PRERECORDED);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "va-outside-open", caller(Caller.PUBLIC_BODY), START, PRERECORDED.citation())
            .saying("A public body may be outside.")
            .quoting("initiated by the Commonwealth or a political subdivision for exclusively public purposes")
            .unsettled("Whether the body is one of Virginia, and its purpose public alone, is no fact of a call.")
            .exceptionTo(PRERECORDED);

    private static final Unread CONSENT_TO_THE_HOUR =
            Unread.CONSENT.read("Whether a consent to be called is one to be called at such an hour is open.");
    private static final Unread INQUIRER_BY_MACHINE =
            Unread.INQUIRY.read("Whether an inquiry is a prior business relationship is not said.");
    private static final Unread CONTRACT_AFTER_REQUEST =
            Unread.CONTRACT.read("Whether a prior relationship counts after a request is not said.");
    private static final Unread BUSINESS_LINE = Unread.BUSINESS_LINE.read(
            "An office's number is inside only if it has a Virginia area code, and since 2020-07-01.");

    static final List<RuleSet> RULES = List.of(set("VA", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(REQUEST, HOURS, HOURS_CLOSING, HOURS_TEXT, HOURS_TEXT_CLOSING, PRERECORDED)
            .rules(LIST, LIST_BUSINESS, TEXT_2020)
            .rules(REQUEST_LAPSED, REQUEST_LAPSED_EDGE, CONSENT, CUSTOMER, CONTRACT, OUTSIDE_PERHAPS)
            .rules(CUSTOMER_18M, CUSTOMER_18M_EDGE, INQUIRER_3M, INQUIRER_3M_EDGE, SIGNED_AGREEMENT)
            .rules(CUSTOMER_TAKEN_BACK, INQUIRER_TAKEN_BACK)
            .rules(Unread.of("va", INQUIRER_BY_MACHINE, CONTRACT_AFTER_REQUEST).about(PRERECORDED))
            .rules(Unread.of("va", Unread.PUBLIC_BODY, BUSINESS_LINE)
                    .about(REQUEST, HOURS, HOURS_CLOSING, HOURS_TEXT, HOURS_TEXT_CLOSING))
            .rules(Unread.of("va", CONSENT_TO_THE_HOUR).about(HOURS, HOURS_CLOSING, HOURS_TEXT, HOURS_TEXT_CLOSING))
            .notes(note(
                    TEXTED_SALES,
                    "Virginia: a reply UNSUBSCRIBE or STOP to a text that sells is a request for ten years (since 2026-01-01): state it as one",
                    Citation.secondary("Va. Code 59.1-514(A) (c. 626 of 2025)")))
            .build());

    private Virginia() {}
}
