package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.residentialLine;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED_FOR_MACHINES;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.ran;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.Period;
import java.util.List;

/**
 * New Mexico: from 9 to 21, for calls to offices too; the national registry is its own list, with a relationship of
 * twelve months; recorded calls need a relationship and consent. The words were last amended for 2003-07-01.
 */
final class NewMexico {
    private static final Citation HOURS_LAW = Citation.primary("NMSA 57-12-22(B)(5), (D)(4)");
    private static final Citation RECORDED_LAW = Citation.primary("NMSA 57-12-22(A), (D)(1)");
    private static final Citation LIST_LAW = Citation.primary("NMSA 57-12-22(C)(1), (D)(4)");
    private static final Citation RELATIONSHIP_LAW = Citation.primary("NMSA 57-12-22(D)(1), (D)(4)(b)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(9, 21), HOURS_LAW);
    private static final Dated<Period> YEAR = limit(Period.ofMonths(12), RELATIONSHIP_LAW);

    private static final Condition RELATED = any(bought(YEAR), ran(YEAR));
    private static final Condition ON_THE_EDGE =
            any(onTheEdgeOf(Dealing.TRANSACTION, YEAR), onTheEdgeOf(Dealing.CONTRACT, YEAR));
    private static final Condition APPLIED_PERHAPS = any(inquired(YEAR), onTheEdgeOf(Dealing.INQUIRY, YEAR));

    static final Rule HOURS = Rule.ban("nm-hours", all(SELLS, BY_VOICE, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock.")
            .quoting("that are received before 9:00 a.m. or after 9:00 p.m.")
            .noting(
                    "Consent and relationship let only calls to residential subscribers go. Calls of brokers of New Mexico about real estate are outside (D)(4)(e), which no fact says. Read in a copy of February 2026.");

    static final Rule PRERECORDED = Rule.ban("nm-prerecorded", all(SELLS, RECORDED), START, RECORDED_LAW)
            .saying("A recorded message may sell only to a customer who consented to it.")
            .quoting(
                    "unless there is an established business relationship between the persons and the person being called consents to hear the prerecorded message")
            .noting("Read in a copy of February 2026.");

    static final Rule LIST = Rule.ban("nm-list", all(SELLS, BY_VOICE, consumerLine(), listed()), START, LIST_LAW)
            .saying(
                    "A number on the national registry may be called to sell only with consent or within a relationship.")
            .quoting(
                    "whose telephone number has been on the national do-not-call registry, established by the federal trade commission, for at least three months")
            .unsettled("Since when a number stands on the registry is no fact of a call, and three months are needed.")
            .noting("An inquiry is no relationship, an application is. Read in a copy of February 2026.");

    static final Rule LIST_CONSENT = Rule.exemption("nm-list-consent", CONSENTED, START, LIST_LAW)
            .saying("A person who invited or permitted the call may be called.")
            .quoting("with that subscriber's prior express invitation or permission")
            .exceptionTo(LIST);

    static final Rule LIST_RELATIONSHIP = Rule.exemption("nm-list-relationship", RELATED, START, RELATIONSHIP_LAW)
            .saying("A person who bought, or had a contract, in the last twelve months may be called.")
            .quoting("currently exists or has existed within the immediately preceding twelve months")
            .exceptionTo(LIST);

    static final Rule LIST_EDGE = edge(LIST_RELATIONSHIP, ON_THE_EDGE, LIST);

    static final Rule CONSENT = Rule.exemption("nm-consent", all(CONSENTED, residentialLine()), START, HOURS_LAW)
            .saying("A person who invited or permitted the call at home may be called.")
            .quoting("with that subscriber's prior express invitation or permission")
            .exceptionTo(HOURS);

    static final Rule RELATIONSHIP = Rule.exemption(
                    "nm-relationship", all(RELATED, residentialLine()), START, RELATIONSHIP_LAW)
            .saying("A person who bought, or had a contract, in the last twelve months may be called at home.")
            .quoting("currently exists or has existed within the immediately preceding twelve months")
            .exceptionTo(HOURS);

    static final Rule EDGE = edge(RELATIONSHIP, all(ON_THE_EDGE, residentialLine()), HOURS);

    static final Rule MOBILE_PERHAPS = Rule.exemption(
                    "nm-mobile-open",
                    all(any(CONSENTED, RELATED, ON_THE_EDGE), PERSONS_MOBILE),
                    START,
                    RELATIONSHIP_LAW)
            .saying("A person who consented or is a customer may be called on a mobile.")
            .unsettled(
                    "Whether who has a mobile is a residential subscriber, to whom alone the exceptions open calls, was decided for the registry alone.")
            .exceptionTo(HOURS);

    static final Rule APPLICATION_PERHAPS = Rule.exemption(
                    "nm-application-open", all(APPLIED_PERHAPS, consumerLine()), START, RELATIONSHIP_LAW)
            .saying("A person who applied in the last twelve months may be called.")
            .unsettled("An application founds a relationship and an inquiry does not; no fact says which it was.")
            .exceptionTo(HOURS);

    static final Rule CONSENTING = Rule.exemption(
                    "nm-consenting-customer", all(SIGNED_FOR_MACHINES, RELATED, residentialLine()), START, RECORDED_LAW)
            .saying("A customer of the last twelve months who consented to recorded messages may be called at home.")
            .exceptionTo(PRERECORDED);

    static final Rule CONSENTING_PERHAPS = Rule.exemption(
                    "nm-consenting-open",
                    all(CONSENTED, any(RELATED, ON_THE_EDGE, APPLIED_PERHAPS)),
                    START,
                    RECORDED_LAW)
            .saying("A customer who consented may be called.")
            .unsettled(
                    "Whether the consent is one to a recorded message, whether an inquiry was an application, and whether an office or a mobile can have such a relationship, is open.")
            .exceptionTo(PRERECORDED);

    static final List<RuleSet> RULES = List.of(set("NM", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, PRERECORDED, LIST)
            .rules(LIST_CONSENT, LIST_RELATIONSHIP, LIST_EDGE)
            .rules(CONSENT, RELATIONSHIP, EDGE, MOBILE_PERHAPS, APPLICATION_PERHAPS)
            .rules(CONSENTING, CONSENTING_PERHAPS)
            .rules(Unread.of("nm", Unread.PUBLIC_BODY.read("Whether a public body is a person was not read."))
                    .about(HOURS, PRERECORDED))
            .notes(note(
                    SELLS,
                    "New Mexico: name of the sponsor and purpose within 15 s; no blocked caller id to residential subscribers",
                    Citation.primary("NMSA 57-12-22(B)(1), (C)(2)")))
            .build());

    private NewMexico() {}
}
