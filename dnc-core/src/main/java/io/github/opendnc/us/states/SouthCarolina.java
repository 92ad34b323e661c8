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
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.edge;
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

/** South Carolina: no calls to listed numbers, even with a relationship; a request binds for five years at least. */
final class SouthCarolina {
    private static final LocalDate FIRST = LocalDate.of(2018, 5, 18);

    private static final Citation HOURS_LAW = Citation.primary("S.C. Code 37-21-20(6), 37-21-30");
    private static final Citation LIST_LAW = Citation.primary("S.C. Code 37-21-20(6), 37-21-70(B)");
    private static final Citation REQUEST_LAW = Citation.primary("S.C. Code 37-21-70(A)");
    private static final Citation RELATIONSHIP_LAW = Citation.primary("S.C. Code 37-21-20(2), 37-21-20(6)(b)");

    private static final String READ = "Read in a copy of February 2026.";
    private static final String OFFICE =
            "Reaches mobiles with an area code of the state; whether an office's line is one is no fact of a call.";
    private static final String SURVEY =
            "Only where the answers will or may be used to sell (37-21-20(6)); what they are used for is no fact of a call.";

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(FIRST, daily(8, 21), HOURS_LAW);
    private static final Dated<Period> REQUEST_KEPT = limit(Period.ofYears(5), REQUEST_LAW);
    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), RELATIONSHIP_LAW);
    private static final Dated<Period> INQUIRY_LIMIT = limit(Period.ofMonths(3), RELATIONSHIP_LAW);

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition SALES_TO_OFFICES = all(SELLS, businessLine());
    private static final Condition BOUGHT = bought(CUSTOMER_LIMIT);
    private static final Condition INQUIRED = inquired(INQUIRY_LIMIT);

    static final Rule HOURS = Rule.ban("sc-hours", all(SELLS, outside(HOURS_OPEN)), FIRST, HOURS_LAW)
            .saying("Sales calls and texts may be made only from 8 to 21 o'clock.")
            .quoting("at any time other than between 8:00 a.m. and 9:00 p.m. local time at the consumer's location")
            .noting(READ);

    static final Rule HOURS_CLOSING = closing(HOURS, all(SELLS, atClosing(HOURS_OPEN)));

    static final Rule HOURS_SURVEY = Rule.ban(
                    "sc-hours-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    FIRST,
                    HOURS_LAW)
            .saying("A seller's survey may be made only from 8 to 21 o'clock.")
            .quoting("for the purposes of obtaining information that will or may be used for the direct solicitation")
            .unsettled(SURVEY);

    static final Rule RELATIONSHIP = Rule.ban("sc-relationship", all(ALL_SALES_TO_PERSONS, listed()), FIRST, LIST_LAW)
            .saying("A number on the national registry may not be called to sell, even to a customer or by agreement.")
            .quoting(
                    "A telephone solicitor may not initiate, or cause to be initiated, a telephone solicitation to a telephone number on the National Do Not Call Registry")
            .noting(
                    "Relationships and signed agreements are outside \"except for the purposes of Section 37-21-70\", which has this ban. "
                            + READ);

    static final Rule LIST_BUSINESS = Rule.ban("sc-list-business", all(SALES_TO_OFFICES, listed()), FIRST, LIST_LAW)
            .saying("An office's number on the national registry may not be called to sell.")
            .quoting("a wireless telephone with a South Carolina area code")
            .unsettled(OFFICE);

    static final Rule LIST_SURVEY = Rule.ban(
                    "sc-list-survey", all(SELLERS_SURVEY_TO_PERSONS, listed()), FIRST, LIST_LAW)
            .saying("A number on the national registry may not be called for a seller's survey.")
            .quoting("for the purposes of obtaining information that will or may be used for the direct solicitation")
            .unsettled(SURVEY);

    static final Rule REQUEST = Rule.ban("sc-request", all(ALL_SALES_TO_PERSONS, requested()), FIRST, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again for 5 years.")
            .quoting(
                    "Any request not to receive telephone solicitations must be honored for at least five years from the time the request is made.")
            .noting("A relationship is no exception (37-21-20(6)(b)). " + READ);

    static final Rule REQUEST_BUSINESS = Rule.ban(
                    "sc-request-business", all(SALES_TO_OFFICES, requested()), FIRST, REQUEST_LAW)
            .saying("An office that asked the seller to stop may not be called again.")
            .quoting("a desire not to be contacted")
            .unsettled(OFFICE);

    static final Rule REQUEST_SURVEY = Rule.ban(
                    "sc-request-survey", all(SELLERS_SURVEY_TO_PERSONS, requested()), FIRST, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called for a survey of the seller.")
            .quoting("a desire not to be contacted")
            .unsettled(SURVEY);

    static final Rule REQUEST_LAPSED = Rule.exemption(
                    "sc-request-lapsed", requestOlderThan(REQUEST_KEPT), START, REQUEST_LAW)
            .saying("After 5 years the request perhaps binds no more.")
            .unsettled(
                    "A request is honored for at least five years, and the ban on calling who \"previously stated a desire not to be contacted again\" names no end.")
            .exceptionTo(REQUEST);

    static final Rule REQUEST_LAPSED_EDGE = edge(REQUEST_LAPSED, requestOnTheEdge(REQUEST_KEPT), REQUEST);

    static final Rule SIGNED_AGREEMENT = Rule.exemption("sc-written", SIGNED, START, HOURS_LAW)
            .saying("A person who consented in writing may be called at any hour.")
            .quoting("unless the telephone solicitor has obtained the prior written consent of the consumer")
            .exceptionTo(HOURS, HOURS_CLOSING, HOURS_SURVEY);

    static final Rule CUSTOMER = Rule.exemption("sc-customer-18m", all(BOUGHT, NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A customer of the last 18 months who has not asked to be left alone may be called at any hour.")
            .quoting("within the eighteen months immediately preceding the solicitation date")
            .exceptionTo(HOURS, HOURS_CLOSING, HOURS_SURVEY);

    static final Rule CUSTOMER_EDGE =
            edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), HOURS, HOURS_CLOSING, HOURS_SURVEY);

    static final Rule CUSTOMER_TAKEN_BACK = takenBack(CUSTOMER, BOUGHT, HOURS, HOURS_CLOSING, HOURS_SURVEY);

    static final Rule INQUIRER = Rule.exemption("sc-inquiry-3m", all(INQUIRED, NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying(
                    "A person who inquired in the last 3 months and has not asked to be left alone may be called at any hour.")
            .quoting("within the three months immediately preceding the solicitation date")
            .exceptionTo(HOURS, HOURS_CLOSING, HOURS_SURVEY);

    static final Rule INQUIRER_EDGE =
            edge(INQUIRER, onTheEdgeOf(Dealing.INQUIRY, INQUIRY_LIMIT), HOURS, HOURS_CLOSING, HOURS_SURVEY);

    static final Rule INQUIRER_TAKEN_BACK = takenBack(INQUIRER, INQUIRED, HOURS, HOURS_CLOSING, HOURS_SURVEY);

    static final Rule CAMPAIGN_PERHAPS = Rule.exemption("sc-campaign-open", caller(Caller.POLITICAL), START, HOURS_LAW)
            .saying("A party may perhaps sell.")
            .quoting("a political campaign-related call made, or a text or media message sent")
            .unsettled("Whether what a party sells is for its campaign is no fact of a call.")
            .exceptionTo(HOURS, HOURS_CLOSING, RELATIONSHIP, LIST_BUSINESS, REQUEST, REQUEST_BUSINESS);

    private static final Unread CONTRACT = Unread.CONTRACT.read(
            "A relationship rests on a purchase or transaction of the last 18 months; whether a running contract had one is no fact of a call.");
    private static final Unread LATER_CONSENT = Unread.CONSENT.read(
            "An agreement is no exception to a request (37-21-20(6)(b)); whether a later one takes the request back is a question of fact.");
    private static final Unread PUBLIC_BODY = Unread.PUBLIC_BODY.read(
            "A person is any form of entity, however organized (37-21-20(3)); whether that means a public body is not said.");

    static final List<RuleSet> RULES = List.of(set("SC", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, HOURS_CLOSING, HOURS_SURVEY)
            .rules(RELATIONSHIP, LIST_BUSINESS, LIST_SURVEY)
            .rules(REQUEST, REQUEST_BUSINESS, REQUEST_SURVEY)
            .rules(REQUEST_LAPSED, REQUEST_LAPSED_EDGE, SIGNED_AGREEMENT, CAMPAIGN_PERHAPS)
            .rules(CUSTOMER, CUSTOMER_EDGE, CUSTOMER_TAKEN_BACK)
            .rules(INQUIRER, INQUIRER_EDGE, INQUIRER_TAKEN_BACK)
            .rules(Unread.of("sc", LATER_CONSENT).about(REQUEST))
            .rules(Unread.of("sc", CONTRACT, Unread.BUSINESS_LINE.read(OFFICE)).about(HOURS, HOURS_CLOSING))
            .rules(Unread.of("sc", PUBLIC_BODY).about(HOURS, HOURS_CLOSING, RELATIONSHIP, REQUEST))
            .notes(
                    note(
                            ALWAYS,
                            "South Carolina: 1988 recorded-call law held invalid 2015-08-06: not encoded; SC caller-ID rule",
                            Citation.primary("S.C. Code 16-17-446, 796 F.3d 399")),
                    note(
                            SELLS,
                            "South Carolina: calls by institutions licensed under Title 38 (insurance) are outside",
                            Citation.primary("S.C. Code 37-21-20(6)(c)")))
            .build());

    private SouthCarolina() {}
}
