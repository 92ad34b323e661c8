package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.List;

/**
 * Kentucky: persons only from 10 to 21, listed numbers only of customers, and recorded sales calls and polls only with
 * consent. The sections were read whole.
 */
final class Kentucky {
    private static final Citation HOURS_LAW = Citation.primary("KRS 367.46955(16), 367.46951(1)-(2)");
    private static final Citation REQUEST_LAW = Citation.primary("KRS 367.46955(14), 367.46951(1)-(2)");
    private static final Citation LIST_LAW =
            Citation.primary("KRS 367.46994(2), 367.46951(1)-(2), (14), 367.46955(15)");
    private static final Citation RELATIONSHIP_LAW = Citation.primary("KRS 367.46951(2)(c)");
    private static final Citation RECORDED_LAW = Citation.primary("KRS 367.461(2)-(3), 367.463");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("KRS 367.461(2)(e), (3)");
    private static final Citation CONSENT_LAW = Citation.primary("KRS 367.463");

    /** The day from which the copy that was read speaks: it was published in January 2023. */
    private static final LocalDate COPIED = LocalDate.of(2023, 2, 1);

    private static final String READ = "Read in a copy of January 2023.";
    private static final String SURVEY =
            "Only where the answers will or may be used to sell (367.46951(1)(a)2); what they are used for is no fact of a call.";

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(10, 21), HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(START, daily(8, 21), AUTOMATED_HOURS_LAW);

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition RECORDED_SALES_AND_POLLS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.SURVEY), RECORDED);

    static final Rule HOURS = Rule.ban("ky-hours", all(ALL_SALES_TO_PERSONS, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 10 to 21 o'clock.")
            .quoting(
                    "to a person's residence at any time other than between 10 a.m. - 9 p.m. local time, at the called person's location")
            .noting("Any person who makes such a call is bound; the act exempts no kind of seller. " + READ)
            .foundInForceOn(COPIED);

    static final Rule HOURS_CLOSING = closing(HOURS, all(ALL_SALES_TO_PERSONS, atClosing(HOURS_OPEN)));

    static final Rule HOURS_SURVEY = Rule.ban(
                    "ky-hours-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    START,
                    HOURS_LAW)
            .saying("A seller's survey may be made only from 10 to 21 o'clock.")
            .quoting("Obtaining information that will or may be used for the solicitation of a sale")
            .unsettled(SURVEY);

    static final Rule PRERECORDED = Rule.ban("ky-prerecorded", RECORDED_SALES_AND_POLLS, START, RECORDED_LAW)
            .saying("A recorded message may sell, poll or ask for information only with consent, to offices too.")
            .quoting(
                    "no person shall use automated calling equipment, or cause it to be used, for conducting polls, for soliciting information, or for advertising goods, services, or")
            .noting("No line is named, and (3) lets no such call of a charity or a bank go. " + READ)
            .foundInForceOn(COPIED);

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "ky-automated-hours",
                    all(RECORDED_SALES_AND_POLLS, outside(AUTOMATED_HOURS_OPEN)),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls and polls may be made only from 8 to 21 o'clock, with consent too.")
            .quoting("Calls using the automated calling equipment are made only between 8:00 a.m. and 9:00 p.m.")
            .noting("The text names no clock. " + READ)
            .foundInForceOn(COPIED);

    static final Rule AUTOMATED_HOURS_CLOSING =
            closing(AUTOMATED_HOURS, all(RECORDED_SALES_AND_POLLS, atClosing(AUTOMATED_HOURS_OPEN)));

    static final Rule REQUEST = Rule.ban("ky-request", all(ALL_SALES_TO_PERSONS, requested()), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "when that person has stated previously that he or she does not wish to receive solicitation calls from that seller")
            .noting(READ)
            .foundInForceOn(COPIED);

    static final Rule REQUEST_BUSINESS = Rule.ban(
                    "ky-request-business", all(SELLS, businessLine(), requested()), START, REQUEST_LAW)
            .saying("An office that asked the seller to stop may not be called again.")
            .quoting("to a residential, mobile, or telephone paging device telephone number")
            .unsettled(
                    "Calls between merchants are outside (367.46951(2)(d)); whether an office's line is a mobile, and the office a merchant, is no fact of a call.");

    static final Rule REQUEST_SURVEY = Rule.ban(
                    "ky-request-survey", all(SELLERS_SURVEY_TO_PERSONS, requested()), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called for a survey of the seller.")
            .quoting("Obtaining information that will or may be used for the solicitation of a sale")
            .unsettled(SURVEY);

    static final Rule LIST = Rule.ban(
                    "ky-list", all(ALL_SALES_TO_PERSONS, listed()), LocalDate.of(2007, 6, 26), LIST_LAW)
            .saying("A number on the national registry may be called to sell only if the person is a customer.")
            .quoting(
                    "Persons whose telephone numbers appear on the zero call list shall not receive telephone solicitations")
            .noting(
                    "That list is the national registry, of \"residential or wireless\" numbers (14). A charity that sells is bound too. "
                            + READ)
            .foundInForceOn(COPIED);

    static final Rule LIST_SURVEY = Rule.ban(
                    "ky-list-survey", all(SELLERS_SURVEY_TO_PERSONS, listed()), LocalDate.of(2007, 6, 26), LIST_LAW)
            .saying("A number on the national registry may not be called for a seller's survey.")
            .quoting("Obtaining information that will or may be used for the solicitation of a sale")
            .unsettled(SURVEY);

    private static final Rule[] SOLICITATIONS = {
        HOURS, HOURS_CLOSING, HOURS_SURVEY, REQUEST, REQUEST_SURVEY, LIST, LIST_SURVEY
    };
    private static final Rule[] OUT_OF_HOURS_AND_LISTED = {HOURS, HOURS_CLOSING, HOURS_SURVEY, LIST, LIST_SURVEY};

    static final Rule CUSTOMER = Rule.exemption(
                    "ky-customer", all(bought(ever(RELATIONSHIP_LAW)), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A customer who has not asked to be left alone may be called, however long ago it was.")
            .quoting("with whom the telemarketer or merchant has a prior or existing business relationship")
            .exceptionTo(OUT_OF_HOURS_AND_LISTED);

    static final Rule CONTRACT = Rule.exemption(
                    "ky-contract", all(contractRuns(RELATIONSHIP_LAW), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A person with a running contract who has not asked to be left alone may be called.")
            .quoting("with whom the telemarketer or merchant has a prior or existing business relationship")
            .exceptionTo(OUT_OF_HOURS_AND_LISTED);

    static final Rule RECORDED_CONTRACT = Rule.exemption(
                    "ky-recorded-contract", all(contractRuns(RECORDED_LAW), NO_OBJECTION), START, RECORDED_LAW)
            .saying(
                    "A person with a running contract who has not asked to be left alone may be sent recorded messages.")
            .quoting("are made to a person with whom there is an existing business relationship")
            .exceptionTo(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING);

    private static final TwoYearConsent CONSENT = TwoYearConsent.to(
            PRERECORDED,
            "ky",
            CONSENT_LAW,
            "Unless withdrawn, a written consent shall be valid for two (2) years from the date on which it is executed");

    private static final Unread EXPRESS_REQUEST = Unread.CONSENT.read(
            "An express request for the call takes it out, unless it was made in an earlier solicitation (367.46951(2)(a)); whether a consent is one is no fact of a call.");
    private static final String OBJECTION = "Whether a request not to be called ends a prior relationship is not said.";
    private static final String EXISTING =
            "An existing business relationship takes recorded calls out (367.461(3)(e)); what founds one, and what ends it, is not said.";

    static final List<RuleSet> RULES = List.of(set("KY", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, HOURS_CLOSING, HOURS_SURVEY, PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING)
            .rules(REQUEST, REQUEST_BUSINESS, REQUEST_SURVEY, LIST, LIST_SURVEY)
            .rules(CUSTOMER, CONTRACT, RECORDED_CONTRACT)
            .rules(CONSENT.rules())
            .rules(Unread.of(
                            "ky",
                            EXPRESS_REQUEST,
                            Unread.CUSTOMER.read(OBJECTION),
                            Unread.CONTRACT.read(OBJECTION),
                            Unread.INQUIRY.read("Whether an inquiry founds a business relationship is not said."),
                            Unread.TEXT.read(
                                    "The act speaks of a live or recorded communication sent by a telephone; whether a text is one is not said."))
                    .about(SOLICITATIONS))
            .rules(Unread.of(
                            "ky",
                            Unread.MOBILE.read(
                                    "The hours are those of a person's residence; whether a mobile is one is not said."))
                    .about(HOURS, HOURS_CLOSING, HOURS_SURVEY))
            .rules(Unread.of(
                            "ky-recorded",
                            Unread.CUSTOMER.read(EXISTING),
                            Unread.INQUIRY.read(EXISTING),
                            Unread.CONTRACT.read(EXISTING),
                            Unread.PUBLIC_BODY.read("Whether a public body is a person under this law is not said."))
                    .about(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING))
            .notes(note(SELLS, "Kentucky: automated calling permit, bond", Citation.primary("KRS 367.469")))
            .build());

    private Kentucky() {}
}
