package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
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
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.List;

/** Indiana: a list of its own, to which a relationship is no exception; recorded messages need consent. */
final class Indiana {
    private static final Citation PRERECORDED_LAW = Citation.primary("IC 24-5-14-5, 898 N.E.2d 293 (Ind. 2008)");
    private static final String CURRENT = "Whether such a relationship is a current one is no fact of a call.";
    private static final Citation AUTOMATED_HOURS_LAW = Citation.secondary("IC 24-5-14-8");

    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(START, daily(9, 20), AUTOMATED_HOURS_LAW);

    private static final Condition ALL_SALES_AND_DONATIONS_TO_PERSONS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION), consumerLine());
    private static final Condition SELLS_ASKS_OR_POLLS =
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION, Purpose.POLITICAL, Purpose.SURVEY);
    private static final Condition RECORDED_MESSAGES = all(SELLS_ASKS_OR_POLLS, RECORDED);
    private static final Condition RECORDED_OTHER_MESSAGES = all(not(SELLS_ASKS_OR_POLLS), RECORDED);

    static final Rule LIST = Rule.ban(
                    "in-list",
                    all(ALL_SALES_AND_DONATIONS_TO_PERSONS, listed()),
                    LocalDate.of(2001, 7, 1),
                    Citation.primary("IC 24-4.7-3-1, 24-4.7-1-1, 24-4.7-2-9, 24-4.7-4-1"))
            .saying(
                    "A number on the state's list may be called neither to sell nor to ask for money, relationship or not.")
            .quoting(
                    "A quarterly listing of telephone numbers of Indiana consumers who request not to be solicited by telephone shall be established")
            .noting(
                    "There is no general exemption for a relationship. Licensed agents and, since 2019, providers of broadband to their customers have one, which is no fact of a call. A text message is a sales call too (24-4.7-2-9(b)(3)).")
            .foundInForceOn(IN_FORCE);

    static final Rule LIST_SURVEY = Rule.ban(
                    "in-list-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, listed()),
                    LocalDate.of(2001, 7, 1),
                    Citation.primary("IC 24-4.7-2-9(a)(3), (b), 24-4.7-4-1"))
            .saying("A number on the state's list may perhaps not be called or sent a text for a seller's survey.")
            .quoting("Obtaining information that will or may be used for the direct solicitation of a sale")
            .unsettled(
                    "Only where the answers will or may be used to sell; what they are used for is no fact of a call.");

    static final Rule PRERECORDED = Rule.ban(
                    "in-prerecorded", RECORDED_MESSAGES, LocalDate.of(1988, 1, 1), PRERECORDED_LAW)
            .saying("A recorded message of any content needs consent.")
            .quoting(
                    "the message is immediately preceded by a live operator who obtains the subscriber's consent before the message is delivered")
            .foundInForceOn(IN_FORCE);

    static final Rule PRERECORDED_OTHER = Rule.ban(
                    "in-prerecorded-other", RECORDED_OTHER_MESSAGES, LocalDate.of(1988, 1, 1), PRERECORDED_LAW)
            .saying("A recorded message that only informs or warns needs consent too.")
            .quoting(
                    "the message is immediately preceded by a live operator who obtains the subscriber's consent before the message is delivered")
            .unsettled("The text speaks of any message.");

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "in-automated-hours",
                    all(RECORDED_MESSAGES, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying(
                    "Recorded messages that sell, ask for money or votes, or poll may be made only from 9 to 20 o'clock.")
            .unsettled("One table.");

    static final Rule AUTOMATED_HOURS_OTHER = Rule.ban(
                    "in-automated-hours-other",
                    all(RECORDED_OTHER_MESSAGES, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded messages of other content may be made only from 9 to 20 o'clock too.")
            .unsettled("One table, which speaks of calls by the device whatever they say.");

    private static final Citation BANKS_LAW = Citation.secondary("P.L. 242-2019, amending IC 24-4.7-1-1");

    static final Rule CHARITY_FOR_ITSELF = Rule.exemption(
                    "in-charity", all(caller(Caller.CHARITY), onlyPurposes(Purpose.DONATION)), START, LIST.citation())
            .saying("A charity that asks for itself, and for nothing else, is outside.")
            .exceptionTo(LIST);

    /** The copy of 24-4.7-1-1 that was read is older than this act. */
    static final Rule BANKS_CUSTOMER_PERHAPS = Rule.exemption(
                    "in-banks-customer-open",
                    all(caller(Caller.FTC_EXEMPT), any(bought(ever(BANKS_LAW)), contractRuns(BANKS_LAW))),
                    LocalDate.of(2019, 7, 1),
                    BANKS_LAW)
            .saying("A bank may perhaps call its customers.")
            .quoting("has an established business relationship with the consumer")
            .unsettled(
                    "A summary of the act and an article for bankers were read, not its words: whether this caller is one of the institutions, and who is a customer, is open.")
            .exceptionTo(LIST, LIST_SURVEY);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "in-outside-open",
                    caller(Caller.CHARITY, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY),
                    START,
                    LIST.citation())
            .saying("Some callers may be outside.")
            .unsettled(
                    "Whether the caller is a charity under s. 501, and who calls is its volunteer or employee, is no fact of a call; of parties and public bodies the section says nothing.")
            .exceptionTo(LIST);

    private static final Citation RELATIONSHIP_LAW = Citation.primary("IC 24-5-14-5(a)(2)");

    static final Rule CONTRACT = Rule.exemption(
                    "in-contract", all(contractRuns(RELATIONSHIP_LAW), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A person with whom a contract runs, and who has not asked to be left alone, may be called.")
            .quoting("Messages to subscribers with whom the caller has a current business or personal relationship")
            .exceptionTo(PRERECORDED, PRERECORDED_OTHER);

    private static final Unread REQUESTED_CALL = Unread.CONSENT.read(
            "Only a call in response to an express request of the person is outside (24-4.7-1-1(1)); whether the consent is one is no fact of a call.");
    private static final Unread EMPLOYEES_OF_THE_NEWSPAPER = Unread.NEWSPAPER.read(
            "Only calls by volunteers or employees of the newspaper are outside (24-4.7-1-1(6)); who calls is no fact of a call.");
    private static final Unread ABOUT_THE_CONTRACT = Unread.CONTRACT.read(
            "Only a call primarily in connection with the contract is outside (24-4.7-1-1(2)); what it is about is no fact of a call.");
    private static final Unread CUSTOMER = Unread.CUSTOMER.read(CURRENT);
    private static final Unread INQUIRY = Unread.INQUIRY.read(CURRENT);
    private static final Unread DONOR = Unread.DONOR.read(CURRENT);
    private static final Unread ASKED_FOR_NO_CALLS =
            Unread.CONTRACT.read("Whether a relationship is current once the person asked for no calls is not said.");

    static final Rule CONSENT = Rule.exemption("in-consent", CONSENTED, START, PRERECORDED.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(PRERECORDED, PRERECORDED_OTHER);

    static final List<RuleSet> RULES = List.of(set("IN", "2026.1")
            .registry(new RegistryId("us-in"), Terms.LIST_AGE)
            .rules(LIST, LIST_SURVEY, PRERECORDED, PRERECORDED_OTHER, AUTOMATED_HOURS, AUTOMATED_HOURS_OTHER)
            .rules(CHARITY_FOR_ITSELF, BANKS_CUSTOMER_PERHAPS, OUTSIDE_PERHAPS, CONSENT, CONTRACT)
            .rules(Unread.of("in", EMPLOYEES_OF_THE_NEWSPAPER, REQUESTED_CALL).about(LIST, LIST_SURVEY))
            .rules(Unread.of("in-list", ABOUT_THE_CONTRACT).about(LIST, LIST_SURVEY))
            .rules(Unread.of("in-prerecorded", CUSTOMER, INQUIRY, DONOR, ASKED_FOR_NO_CALLS)
                    .about(PRERECORDED, PRERECORDED_OTHER))
            .rules(Unread.of("in", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT, Unread.DONOR)
                    .about(AUTOMATED_HOURS, AUTOMATED_HOURS_OTHER))
            .rules(Unread.of("in", Unread.BUSINESS_LINE).about(PRERECORDED))
            .notes(note(SELLS, "Indiana: registration, narrowed March 2020", Citation.secondary("IC 24-5-12")))
            .build());

    private Indiana() {}
}
