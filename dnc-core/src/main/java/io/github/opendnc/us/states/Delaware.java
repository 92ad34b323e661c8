package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.requestOlderThan;
import static io.github.opendnc.law.Condition.requestOnTheEdge;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.Period;
import java.util.List;

/** Delaware: a request binds for ten years, and businesses among themselves are outside. */
final class Delaware {
    private static final Citation REQUEST_LAW = Citation.primary("6 Del. C. 2507A(a)(3)");

    private static final Condition ASKED_AT_HOME = all(consumerLine(), requested());
    private static final Condition NO_BUSINESS =
            caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY);

    private static final Dated<Period> REQUEST_KEPT = limit(Period.ofYears(10), REQUEST_LAW);

    static final Rule REQUEST = Rule.ban("de-request", all(SELLS, ASKED_AT_HOME), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again for 10 years.")
            .quoting("for 10 years after having been directed, orally or in writing, by the customer")
            .noting(
                    "A purchase or a contract is no exception. Outside (2505A) are sales made face to face later, licensed insurance agents and registered brokers, which no fact says. Read in a copy of February 2026.")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST_RELATED = Rule.ban(
                    "de-request-related",
                    all(somePurpose(Purpose.INFORMATIONAL, Purpose.SURVEY), caller(Caller.SELLER), ASKED_AT_HOME),
                    START,
                    REQUEST_LAW)
            .saying("A seller's notice or survey may be connected with a sale, which a request stops too.")
            .quoting("for any purpose connected with or related to the sale or advertising of merchandise")
            .unsettled(
                    "What the call is connected with, and which calls the person asked to stop, is no fact of a call.");

    static final Rule REQUEST_BUSINESS = Rule.ban(
                    "de-request-business",
                    all(SELLS, businessLine(), requested(), NO_BUSINESS),
                    START,
                    Citation.primary("6 Del. C. 2507A(a)(3), 2505A(3)-(5)"))
            .saying("An office that asked a charity or the like to stop may not be called again to sell.")
            .quoting("by a business supplier to a business or between businesses")
            .unsettled("Whether a charity or the like that sells is a business is not said.");

    static final Rule REQUEST_LAPSED = Rule.exemption(
                    "de-request-lapsed", requestOlderThan(REQUEST_KEPT), START, REQUEST_LAW)
            .saying("After 10 years the request binds no more.")
            .exceptionTo(REQUEST, REQUEST_RELATED, REQUEST_BUSINESS);

    static final Rule REQUEST_LAPSED_EDGE =
            edge(REQUEST_LAPSED, requestOnTheEdge(REQUEST_KEPT), REQUEST, REQUEST_RELATED, REQUEST_BUSINESS);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "de-outside-open", NO_BUSINESS, START, Citation.primary("6 Del. C. 2505A(4)-(5)"))
            .saying("A charity, party or the like may be outside.")
            .quoting("for fundraising and other noncommercial purposes by religious, charitable, political")
            .unsettled("Whether what it sells serves such a purpose is no fact of a call.")
            .exceptionTo(REQUEST);

    static final Rule BANK_PERHAPS = Rule.exemption(
                    "de-ftc-exempt-open",
                    caller(Caller.FTC_EXEMPT),
                    START,
                    Citation.primary("6 Del. C. 2505A(8), (10)"))
            .saying("A bank or a carrier may be outside.")
            .quoting("by or on behalf of a supervised financial institution or parent, subsidiary or affiliate thereof")
            .unsettled(
                    "Supervised banks are outside, and sales under rules of the FCC; which it is, is no fact of a call.")
            .exceptionTo(REQUEST);

    static final List<RuleSet> RULES = List.of(set("DE", "2026.1")
            .rules(REQUEST, REQUEST_RELATED, REQUEST_BUSINESS)
            .rules(REQUEST_LAPSED, REQUEST_LAPSED_EDGE)
            .rules(OUTSIDE_PERHAPS, BANK_PERHAPS)
            .rules(Unread.of(
                            "de",
                            Unread.CONSENT.read("Whether a later consent takes the request back is not said."),
                            Unread.TEXT.read("Whether a text is a contact by telephone is not said."))
                    .about(REQUEST))
            .notes(note(
                    SELLS,
                    "Delaware: certificate of registration, bond; hours as federal",
                    Citation.primary("6 Del. C. 2503A(a)")))
            .build());

    private Delaware() {}
}
