package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listOlderThan;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.notCovered;
import static io.github.opendnc.law.Condition.notHeld;
import static io.github.opendnc.law.Condition.requestOlderThan;
import static io.github.opendnc.law.Condition.requestOnTheEdge;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
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

/** Kansas: the national list may be at most 30 days old. */
final class Kansas {
    private static final Citation STALE_LIST_LAW = Citation.primary("K.S.A. 50-670a(a),(b)");
    private static final Citation REQUEST_LAW = Citation.primary("K.S.A. 50-670(a)(3)(C)");

    private static final Citation LIST_LAW = Citation.primary("K.S.A. 50-670(a)(1), (3)-(4), 50-670a(c)");

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    private static final Dated<Period> REQUEST_KEPT = limit(Period.ofYears(5), REQUEST_LAW);
    private static final Dated<Period> LIST_AGE = Dated.from(START, Period.ofDays(30), STALE_LIST_LAW);

    static final Rule STALE_LIST = Rule.ban(
                    "ks-list-age",
                    all(SALES_TO_PERSONS, listed(), any(listOlderThan(LIST_AGE), notHeld(), notCovered())),
                    LocalDate.of(2014, 7, 1),
                    STALE_LIST_LAW)
            .saying(
                    "A number that may be listed by now may not be called by a national list older than 30 days, or by none.")
            .quoting("Telephone solicitors shall have a period of not more than 30 days from the time of registration")
            .noting("A list older than this is silent of numbers it does not name; the federal rules allow 31 days.")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST = Rule.ban(
                    "ks-request", all(SALES_TO_PERSONS, requested()), LocalDate.of(2014, 7, 1), REQUEST_LAW)
            .saying("A request binds for five years.")
            .quoting(
                    "The telephone solicitor shall honor any such request for five years from the date of such request.")
            .unsettled("The five years bind only callers that rely on a relationship.");

    static final Rule LIST_SURVEY = Rule.ban(
                    "ks-list-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, BY_VOICE, listed()),
                    LocalDate.of(2014, 7, 1),
                    LIST_LAW)
            .saying("A number on the national registry may perhaps not be called for a seller's survey.")
            .quoting(
                    "for the purpose of obtaining information that will or may be used for the direct solicitation of a sale")
            .unsettled(
                    "Only where the answers will or may be used to sell (50-670(a)(1)); what they are used for is no fact of a call.");

    static final Rule REQUEST_SURVEY = Rule.ban(
                    "ks-request-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, BY_VOICE, requested()),
                    LocalDate.of(2014, 7, 1),
                    REQUEST_LAW)
            .saying("A request binds a seller's survey too, for five years.")
            .quoting(
                    "The telephone solicitor shall honor any such request for five years from the date of such request.")
            .unsettled(
                    "The five years bind only callers that rely on a relationship, and surveys only where the answers will or may be used to sell (50-670(a)(1)).");

    static final Rule LIST_CHARITY = Rule.ban(
                    "ks-list-charity",
                    all(
                            SALES_TO_PERSONS,
                            listed(),
                            caller(Caller.CHARITY, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY)),
                    LocalDate.of(2014, 7, 1),
                    LIST_LAW)
            .saying("A charity or a party may perhaps not sell to a number on the national registry.")
            .quoting(
                    "any natural person, firm, organization, partnership, association or corporation who makes or causes to be made a consumer telephone call")
            .unsettled("Of the section the definitions (a)(1)-(5) were read, not whether what follows frees some.");

    static final Rule SIGNED_AGREEMENT = Rule.exemption(
                    "ks-written", SIGNED, START, Citation.primary("K.S.A. 50-670(a)(3)(A)"))
            .saying("A person who signed an agreement to be called may be called.")
            .quoting("In response to an express request or with the express written agreement of the person called")
            .exceptionTo(STALE_LIST, REQUEST, REQUEST_SURVEY, LIST_SURVEY, LIST_CHARITY);

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), REQUEST_LAW);
    private static final Dated<Period> INQUIRY_LIMIT = limit(Period.ofMonths(3), REQUEST_LAW);

    static final Rule RELATIONSHIP = Rule.exemption(
                    "ks-relationship",
                    all(any(bought(CUSTOMER_LIMIT), inquired(INQUIRY_LIMIT)), NO_OBJECTION),
                    START,
                    REQUEST_LAW)
            .saying("Who bought in the last 18 months, or inquired in the last 3, and did not object, may be called.")
            .quoting("has an established business relationship, unless the consumer has objected")
            .noting("How long a relationship lasts was not read; the federal months stand in for it.")
            .exceptionTo(LIST_SURVEY, LIST_CHARITY);

    static final Rule RELATIONSHIP_EDGE = edge(
            RELATIONSHIP,
            any(onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), onTheEdgeOf(Dealing.INQUIRY, INQUIRY_LIMIT)),
            LIST_SURVEY,
            LIST_CHARITY);

    static final Rule REQUEST_LAPSED = Rule.exemption(
                    "ks-request-lapsed", requestOlderThan(REQUEST_KEPT), START, REQUEST_LAW)
            .saying("After 5 years the request binds no more.")
            .exceptionTo(REQUEST, REQUEST_SURVEY);

    static final Rule REQUEST_LAPSED_EDGE =
            edge(REQUEST_LAPSED, requestOnTheEdge(REQUEST_KEPT), REQUEST, REQUEST_SURVEY);

    private static final Unread EXPRESSLY_ASKED = Unread.CONSENT.read(
            "Only an express request or a written agreement takes a call out (50-670(a)(3)(A)); whether an oral consent is one is open.");
    private static final Unread ABOUT_THE_CONTRACT = Unread.CONTRACT.read(
            "Only a call primarily in connection with the contract is outside (50-670(a)(3)(B)); what it is about is no fact of a call.");

    static final List<RuleSet> RULES = List.of(set("KS", "2026.1")
            .registry(RegistryId.US_NATIONAL, LIST_AGE)
            .answeredByLookUps()
            .rules(STALE_LIST, REQUEST, REQUEST_SURVEY, LIST_SURVEY, LIST_CHARITY)
            .rules(SIGNED_AGREEMENT, RELATIONSHIP, RELATIONSHIP_EDGE, REQUEST_LAPSED, REQUEST_LAPSED_EDGE)
            .rules(Unread.of("ks", EXPRESSLY_ASKED, ABOUT_THE_CONTRACT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                    .about(STALE_LIST, REQUEST))
            .rules(Unread.of("ks", Unread.CUSTOMER, Unread.INQUIRY).about(STALE_LIST))
            .notes(note(
                    ALWAYS,
                    "Kansas: length of the state relationship not read: federal 18 months stand",
                    Citation.unconfirmed("K.S.A. 50-670(a)")))
            .build());

    private Kansas() {}
}
