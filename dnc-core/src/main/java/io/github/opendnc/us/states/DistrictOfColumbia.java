package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** District of Columbia: no recorded sales calls; a request binds without an end. */
final class DistrictOfColumbia {
    private static final Citation PRERECORDED_LAW = Citation.primary("D.C. Code 34-1701(b)");
    private static final Citation HOURS_LAW = Citation.primary("D.C. Code 22-3226.08(3)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2001, 6, 8), daily(8, 21), HOURS_LAW);

    private static final Condition RECORDED_SALES_ALONE_TO_PERSONS =
            all(onlyPurposes(Purpose.SALES, Purpose.NEWSPAPER), RECORDED, consumerLine());
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());
    private static final Condition RECORDED_SURVEYS_OF_SELLERS =
            all(somePurpose(Purpose.SURVEY), RECORDED, caller(Caller.SELLER, Caller.FTC_EXEMPT));
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule PRERECORDED = Rule.ban("dc-prerecorded", RECORDED_SALES_ALONE_TO_PERSONS, START, PRERECORDED_LAW)
            .saying("A recorded message whose only purpose is to sell may not be sent.")
            .quoting(
                    "the call concerns goods, services, or real property that have been previously ordered or purchased")
            .noting(
                    "Any person is bound, a charity too. That the goods were ordered before is no fact of a call. Read in a copy of June 2026.")
            .foundInForceOn(IN_FORCE);

    static final Rule PRERECORDED_MIXED = Rule.ban(
                    "dc-prerecorded-mixed", RECORDED_SALES_TO_PERSONS, START, PRERECORDED_LAW)
            .saying("A recorded message that sells beside another purpose may not be sent.")
            .quoting(
                    "the call concerns goods, services, or real property that have been previously ordered or purchased")
            .unsettled("The section speaks of calls whose \"sole purpose\" is to sell.");

    static final Rule PRERECORDED_BUSINESS = Rule.ban(
                    "dc-prerecorded-business", all(SELLS, RECORDED, businessLine()), START, PRERECORDED_LAW)
            .saying("A recorded message may perhaps not sell to an office either.")
            .quoting("any attempt to sell or lease consumer goods, services, or real property to another person")
            .unsettled(
                    "The section names no kind of line; whether what is sold to an office is a consumer's goods or services is no fact of a call.");

    static final Rule PRERECORDED_SURVEY = Rule.ban(
                    "dc-prerecorded-survey", RECORDED_SURVEYS_OF_SELLERS, START, PRERECORDED_LAW)
            .saying("A recorded survey of a seller may perhaps not be sent, not to an office either.")
            .quoting(
                    "Requesting survey information over the telephone where results are to be used directly for the purpose of soliciting a person")
            .unsettled("What the answers are used for is no fact of a call.");

    static final Rule REQUEST = Rule.ban(
                    "dc-request",
                    all(SALES_TO_PERSONS, requested()),
                    LocalDate.of(2001, 6, 8),
                    Citation.primary("D.C. Code 22-3226.08(2)"))
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "after the same consumer has expressly stated that he or she does not wish to receive solicitation calls from that seller")
            .unsettled("Binds only where payment is taken in the call, which no fact says.");

    static final Rule HOURS = Rule.ban(
                    "dc-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), LocalDate.of(2001, 6, 8), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("to a consumer's residence at any time before 8:00 a.m. and after 9:00 p.m.")
            .noting(
                    "The federal clock; a call without payment and an answer to a request are no telemarketing. Read in a copy of June 2026.");

    private static final String ABOUT_WHAT =
            "Outside are calls about what was ordered before (34-1701(b)(2)(B)) or to service a customer (22-3226.01(7)(C)); what a call is about is no fact.";
    private static final String RESPONSE =
            "Only a call that responds to a request of the person is outside (22-3226.01(7)(D)); whether it does is no fact of a call.";
    private static final Unread REGISTRATION_ALONE = Unread.NO_SELLER.read(
            "22-3226.05 frees charities and the like from registration alone; whether payment is taken in the call, without which it is no telemarketing, is no fact.");

    static final List<RuleSet> RULES = List.of(set("DC", "2026.1")
            .rules(PRERECORDED, PRERECORDED_MIXED, PRERECORDED_BUSINESS, PRERECORDED_SURVEY, REQUEST, HOURS)
            .rules(Unread.of("dc", Unread.CUSTOMER.read(ABOUT_WHAT), Unread.CONTRACT.read(ABOUT_WHAT))
                    .about(PRERECORDED, PRERECORDED_MIXED, REQUEST, HOURS))
            .rules(Unread.of("dc", Unread.CONSENT.read(RESPONSE), Unread.INQUIRY.read(RESPONSE))
                    .about(REQUEST, HOURS))
            .rules(Unread.of("dc", REGISTRATION_ALONE).about(REQUEST, HOURS))
            .rules(Unread.of("dc", Unread.MOBILE).about(HOURS))
            .notes(note(
                    SELLS,
                    "District of Columbia: certificate, bond; 15 rings",
                    Citation.primary("D.C. Code 22-3226.02, .03, .08(1)")))
            .build());

    private DistrictOfColumbia() {}
}
