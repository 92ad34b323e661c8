package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.technology;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.MACHINE_DIALED;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.asked;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.List;

/** Wyoming: no recorded sales calls, with consent neither; machines may dial only screened numbers. */
final class Wyoming {
    private static final Citation HOURS_LAW = Citation.primary("Wyo. Stat. 40-12-302(d), 40-12-301");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(8, 20), HOURS_LAW);

    private static final String SURVEY =
            "Only where the answers will or may be used to sell (40-12-301); what they are used for is no fact of a call.";
    private static final Citation SURVEY_LAW = Citation.primary("Wyo. Stat. 40-12-301, 40-12-302, 40-12-303");

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());
    private static final Condition DIALED_SALES_TO_PERSONS =
            all(SELLS, technology(Technology.AUTODIALER), consumerLine());

    static final Rule HOURS = Rule.ban("wy-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock.")
            .quoting("to a consumer before the hour of 8 a.m. or after 8 p.m. local time at the consumer's location")
            .unsettled("Whether the seller makes fewer than 225 such calls a year is no fact of a call.");

    static final Rule PRERECORDED = Rule.ban(
                    "wy-prerecorded",
                    RECORDED_SALES_TO_PERSONS,
                    START,
                    Citation.primary("Wyo. Stat. 40-12-303(a), 40-12-301"))
            .saying("A recorded message may not sell.")
            .quoting("the playing of a recorded message when a connection is completed to a number called")
            .noting(
                    "The definition of a telephonic sales call leaves out neither invited calls nor customers, as that of an unsolicited one does (40-12-301).")
            .foundInForceOn(IN_FORCE);

    static final Rule AUTODIAL = Rule.ban(
                    "wy-autodial",
                    DIALED_SALES_TO_PERSONS,
                    START,
                    Citation.primary("Wyo. Stat. 40-12-303(b), 40-12-301"))
            .saying("A machine may dial only numbers that were screened, or those of customers.")
            .quoting(
                    "screened to exclude any telephone subscriber who is included on the national do-not-call list and any unlisted telephone number")
            .noting("Whether unlisted numbers were screened out is no fact of a call.")
            .foundInForceOn(IN_FORCE);

    static final Rule UNPUBLISHED_MOBILE = Rule.ban(
                    "wy-unpublished-mobile",
                    all(SELLS, BY_VOICE, PERSONS_MOBILE),
                    LocalDate.of(2010, 7, 1),
                    Citation.primary("Wyo. Stat. 40-12-302(e), 40-12-301(a)(xi)-(xii)"))
            .saying("A mobile whose number stands in no directory may not be called to sell.")
            .quoting("any unsolicited telephonic sales call to any unpublished cellular telephone number")
            .unsettled(
                    "Whether the person asked to be in a directory, and whether the seller makes fewer than 225 such calls a year, is no fact of a call.");

    static final Rule LIST = Rule.ban(
                    "wy-list",
                    all(SALES_TO_PERSONS, listed()),
                    START,
                    Citation.primary("Wyo. Stat. 40-12-302(b), 40-12-301"))
            .saying("A number on the national list may perhaps be called to sell only if it is a customer's.")
            .quoting(
                    "more than sixty (60) days after the number for that telephone appears in the national do-not-call list")
            .unsettled(
                    "The list is that of a trade association \"or its successor organization\"; whether the national registry is one, and whether the seller makes fewer than 225 such calls a year, is open.");

    static final Rule SURVEY_LIVE = Rule.ban(
                    "wy-survey",
                    all(
                            SELLERS_SURVEY_TO_PERSONS,
                            BY_VOICE,
                            any(outside(HOURS_OPEN), atClosing(HOURS_OPEN), listed(), PERSONS_MOBILE)),
                    START,
                    SURVEY_LAW)
            .saying("A seller's survey may perhaps be made only when and to whom a sales call may.")
            .quoting(
                    "for the purpose of obtaining information that will or may be used for the direct solicitation of a sale")
            .unsettled(SURVEY);

    static final Rule SURVEY_BY_MACHINE = Rule.ban(
                    "wy-survey-machine", all(SELLERS_SURVEY_TO_PERSONS, MACHINE_DIALED), START, SURVEY_LAW)
            .saying("A seller's survey may perhaps neither be recorded nor dialed by a machine.")
            .quoting(
                    "for the purpose of obtaining information that will or may be used for the direct solicitation of a sale")
            .unsettled(SURVEY);

    static final Rule CUSTOMER_EVER = Rule.exemption(
                    "wy-customer-ever",
                    all(
                            any(
                                    bought(ever(UNPUBLISHED_MOBILE.citation())),
                                    inquired(ever(UNPUBLISHED_MOBILE.citation()))),
                            not(requested())),
                    START,
                    UNPUBLISHED_MOBILE.citation())
            .saying("Who bought or inquired and has not asked to be left alone may be called, however long ago it was.")
            .quoting("on the basis of an inquiry, application, purchase or transaction by the consumer")
            .exceptionTo(HOURS, UNPUBLISHED_MOBILE, LIST, SURVEY_LIVE);

    static final Rule CUSTOMER = Rule.exemption(
                    "wy-customer",
                    any(bought(ever(AUTODIAL.citation())), inquired(ever(AUTODIAL.citation()))),
                    START,
                    AUTODIAL.citation())
            .saying("Who bought or inquired may be called, however long ago it was.")
            .quoting("The call is to a consumer with whom the caller had an established business relationship.")
            .exceptionTo(AUTODIAL);

    static final Rule CUSTOMER_REQUEST =
            asked(CUSTOMER, AUTODIAL, AUTODIAL.citation(), "whether a request terminates it is not said (40-12-301).");

    static final Rule SCREENED_PERHAPS = Rule.exemption("wy-screened-open", not(listed()), START, AUTODIAL.citation())
            .saying("A number that is not on the national registry may have been screened.")
            .unsettled("Whether unlisted numbers, which no list shows, were screened out as well is no fact of a call.")
            .exceptionTo(AUTODIAL, CUSTOMER_REQUEST);

    private static final Unread NO_BUSINESS = Unread.NO_SELLER.read(
            "A telephone solicitor is a person or a business entity (40-12-301); whether this caller is one is open.");
    private static final Unread EXPRESSLY_ASKED = Unread.CONSENT.read(
            "A call in response to an express request is outside (40-12-301); whether a consent is one is open.");
    private static final Unread ABOUT_THE_CONTRACT = Unread.CONTRACT.read(
            "Calls primarily about a contract still to be performed are outside (40-12-301); what a call is about is no fact.");
    private static final Unread CALLED_BEFORE = Unread.CONSENT.read(
            "Free is only what answers a call of the person's own (40-12-303(b)); who called first is no fact of a call.");
    private static final Unread CONTRACT_PARTNER = Unread.CONTRACT.read(
            "A relationship is by a purchase or a transaction (40-12-301); whether a contract is one is open.");

    static final List<RuleSet> RULES = List.of(set("WY", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, LIST, PRERECORDED, AUTODIAL, CUSTOMER_REQUEST, UNPUBLISHED_MOBILE)
            .rules(SURVEY_LIVE, SURVEY_BY_MACHINE)
            .rules(CUSTOMER, CUSTOMER_EVER, SCREENED_PERHAPS)
            .rules(Unread.of("wy", NO_BUSINESS).about(HOURS, LIST, PRERECORDED, AUTODIAL, CUSTOMER_REQUEST))
            .rules(Unread.of("wy", EXPRESSLY_ASKED, ABOUT_THE_CONTRACT)
                    .about(HOURS, LIST, UNPUBLISHED_MOBILE, SURVEY_LIVE))
            .rules(Unread.of("wy-autodial", CALLED_BEFORE, CONTRACT_PARTNER).about(AUTODIAL, CUSTOMER_REQUEST))
            .build());

    private Wyoming() {}
}
