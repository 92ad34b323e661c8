package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.consentRevoked;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requestOlderThan;
import static io.github.opendnc.law.Condition.requestOnTheEdge;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.ever;
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
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;

/** Texas: after 9, on Sundays after noon; a list of its own with the national numbers. */
final class Texas {
    private static final Citation HOURS_LAW = Citation.secondary("Tex. Bus. & Com. Code 301.051(b)(2), 301.001(4)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(
            LocalDate.of(1992, 1, 1),
            CallingHours.daily(Hours.after(9), LocalTime.of(21, 0))
                    .with(Hours.after(12), LocalTime.of(21, 0), DayOfWeek.SUNDAY),
            HOURS_LAW);

    private static final Citation CALLS_LAW =
            Citation.primary("Tex. Bus. & Com. Code 304.002, 304.004, 304.051-304.053");
    private static final Citation RELATIONSHIP_LAW = Citation.primary("Tex. Bus. & Com. Code 304.002(4), 304.004(2)");
    private static final String SURVEY =
            "Only where the answers may be used to sell (304.002(9)); what they are used for is no fact of a call.";

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());

    static final Rule HOURS = Rule.ban(
                    "tx-hours",
                    all(ALL_SALES_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(1992, 1, 1),
                    HOURS_LAW)
            .saying(
                    "Sales calls may be made only from 9 to 21 o'clock from Monday to Saturday and from 12 to 21 o'clock on Sundays.")
            .quoting(
                    "may call after noon and before 9 p.m. Sunday, or after 9 a.m. and before 9 p.m. on a weekday or Saturday")
            .unsettled(
                    "One quotation; two more readers of the text agree. It names calls, and trade guides keep texts to the same hours.");

    static final Rule HOURS_SURVEY = Rule.ban(
                    "tx-hours-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(1992, 1, 1),
                    HOURS_LAW)
            .saying("A seller's survey may be made only at the hours of sales calls.")
            .quoting(
                    "obtain information that will or may be used to directly solicit a sale of a consumer good or service")
            .unsettled(
                    "Read where the section stood before 2009 (37.01(4)(C)), in a copy of 2005; what the answers are used for is no fact of a call.");

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "tx-automated-hours",
                    all(SELLS, RECORDED, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(1997, 9, 1),
                    Citation.unconfirmed("Tex. Util. Code 55.125"))
            .saying("A recorded message may not sell at some hours, to a business neither.")
            .unsettled(
                    "Only the heading, Hours When Use Prohibited, was read: those of sales calls to persons stand in for them.");

    static final Rule AUTOMATED_HOURS_OTHER = Rule.ban(
                    "tx-automated-hours-other",
                    all(
                            somePurpose(
                                    Purpose.DONATION,
                                    Purpose.POLITICAL,
                                    Purpose.SURVEY,
                                    Purpose.INFORMATIONAL,
                                    Purpose.HEALTHCARE),
                            RECORDED,
                            any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(1997, 9, 1),
                    Citation.unconfirmed("Tex. Util. Code 55.121, 55.125"))
            .saying("A recorded message of other content may not be played at some hours either.")
            .unsettled(
                    "A solicitation is any unsolicited call (55.121); of 55.125 only the heading was read: the hours of sales calls stand in.");

    static final Rule LIST = Rule.ban(
                    "tx-list", all(ALL_SALES_TO_PERSONS, listed()), LocalDate.of(2002, 1, 1), CALLS_LAW)
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "each person in the portion of the national do-not-call registry maintained by the United States government that relates to this state.")
            .noting(
                    "Binds 60 days after a listing, which no list shows: it bars at once. 304.052 was read in summaries. Any person is a telemarketer, a charity that sells too (304.002(8)).");

    static final Rule LIST_NATIONAL = LIST.withId("tx-list-national");

    static final Rule LIST_SURVEY = Rule.ban(
                    "tx-list-survey", all(SELLERS_SURVEY_TO_PERSONS, listed()), LocalDate.of(2002, 1, 1), CALLS_LAW)
            .saying("A number on the state's list may not be called for a seller's survey.")
            .quoting("obtain information that may be used to solicit a sale of a consumer good or service")
            .unsettled(SURVEY);

    static final Rule LIST_SURVEY_NATIONAL = LIST_SURVEY.withId("tx-list-national-survey");

    static final Rule LIST_BUSINESS = Rule.ban(
                    "tx-list-business",
                    all(SELLS, businessLine(), listed(), requested()),
                    LocalDate.of(2002, 1, 1),
                    CALLS_LAW)
            .saying("An office on the state's list that asked the seller to stop may not be called to sell.")
            .quoting("unless the business has informed the telemarketer that the business does not wish to receive")
            .unsettled(
                    "Only for what is normally used by persons (304.002(3)); what is offered, and whether an office's number is validly on the list, is no fact of a call.");

    static final Rule LIST_BUSINESS_NATIONAL = LIST_BUSINESS.withId("tx-list-national-business");

    private static final Dated<Period> YEAR = limit(Period.ofMonths(12), RELATIONSHIP_LAW);

    /** The person asked longer ago than a year. What a request of the last year has terminated counts still. */
    private static final Condition ASKED_LONG_AGO = any(requestOlderThan(YEAR), requestOnTheEdge(YEAR));

    static final Rule CUSTOMER = customer("tx-customer", LIST, LIST_SURVEY);
    static final Rule CUSTOMER_EDGE = customerEdge(CUSTOMER, LIST, LIST_SURVEY);
    static final Rule CUSTOMER_REQUEST = request(CUSTOMER, LIST);
    static final Rule CUSTOMER_REQUEST_SURVEY = request(CUSTOMER, LIST_SURVEY).withId("tx-customer-request-survey");
    static final Rule CONTRACT = contract("tx-contract", LIST, LIST_SURVEY);
    static final Rule CONTRACT_EDGE = contractEdge(CONTRACT, LIST, LIST_SURVEY);
    static final Rule CONTRACT_PERHAPS = contractPerhaps("tx-contract-open", LIST, LIST_SURVEY);

    static final Rule NATIONAL_CUSTOMER = customer("tx-national-customer", LIST_NATIONAL, LIST_SURVEY_NATIONAL);
    static final Rule NATIONAL_CUSTOMER_EDGE = customerEdge(NATIONAL_CUSTOMER, LIST_NATIONAL, LIST_SURVEY_NATIONAL);
    static final Rule NATIONAL_CUSTOMER_REQUEST = request(NATIONAL_CUSTOMER, LIST_NATIONAL);
    static final Rule NATIONAL_CUSTOMER_REQUEST_SURVEY =
            request(NATIONAL_CUSTOMER, LIST_SURVEY_NATIONAL).withId("tx-national-customer-request-survey");
    static final Rule NATIONAL_CONTRACT = contract("tx-national-contract", LIST_NATIONAL, LIST_SURVEY_NATIONAL);
    static final Rule NATIONAL_CONTRACT_EDGE = contractEdge(NATIONAL_CONTRACT, LIST_NATIONAL, LIST_SURVEY_NATIONAL);
    static final Rule NATIONAL_CONTRACT_PERHAPS =
            contractPerhaps("tx-national-contract-open", LIST_NATIONAL, LIST_SURVEY_NATIONAL);

    /** A relationship that ended less than a year ago counts too, so that it need not be known whether it ended. */
    private static Rule customer(String id, Rule... lifted) {
        return Rule.exemption(id, bought(YEAR), START, RELATIONSHIP_LAW)
                .saying("A customer of the last 12 months may be called.")
                .quoting("is formed by a voluntary two-way communication between a person and a consumer")
                .noting("After a request of the last year too: what it terminated counts for a year more (304.004(2)).")
                .exceptionTo(lifted);
    }

    private static Rule customerEdge(Rule customer, Rule... lifted) {
        return edge(customer, onTheEdgeOf(Dealing.TRANSACTION, YEAR), lifted);
    }

    private static Rule request(Rule customer, Rule ban) {
        return Rule.ban(
                        customer.id() + "-request",
                        all(ban.condition(), customer.condition(), ASKED_LONG_AGO),
                        START,
                        RELATIONSHIP_LAW)
                .saying("A relationship may open no call to a person who asked for none more than a year ago.")
                .quoting("has not been terminated by either party")
                .unsettled(
                        "Whether a request terminates a relationship, and a later purchase forms another, is not said (304.002(4)).");
    }

    private static Rule contract(String id, Rule... lifted) {
        return Rule.exemption(id, all(ran(YEAR), not(any(ASKED_LONG_AGO, consentRevoked()))), START, RELATIONSHIP_LAW)
                .saying(
                        "A person with whom a contract runs, or ran in the last 12 months, and who has not asked to be left alone more than a year ago, may be called.")
                .quoting("a business relationship that has been terminated, if the call is made before the later of")
                .exceptionTo(lifted);
    }

    private static Rule contractEdge(Rule contract, Rule... lifted) {
        return edge(contract, onTheEdgeOf(Dealing.CONTRACT, YEAR), lifted);
    }

    private static Rule contractPerhaps(String id, Rule... lifted) {
        return Rule.exemption(id, ran(ever(RELATIONSHIP_LAW)), START, RELATIONSHIP_LAW)
                .saying("A person with whom a contract ran may perhaps be called.")
                .quoting("has not been terminated by either party")
                .unsettled(
                        "A relationship lasts until a party terminates it, and a year more (304.002(4), 304.004(2)); whether the end of a contract, or a request, terminates it is not said.")
                .exceptionTo(lifted);
    }

    private static final Unread SOLICITED = Unread.CONSENT.read(
            "Only an unsolicited call is meant (304.002(9)); whether a consent solicits one is not said.");
    private static final Unread TWO_WAY = Unread.INQUIRY.read(
            "A relationship is formed by a two-way communication (304.002(4)); whether an inquiry was one is no fact of a call.");
    private static final Unread EARLIER_CUSTOMER = Unread.CUSTOMER.read(
            "A relationship lasts until a party terminates it, and a year more (304.002(4), 304.004(2)); whether that of an older purchase has ended is no fact of a call.");
    private static final Unread LICENSEE = Unread.FTC_EXEMPT.read(
            "A person licensed by a state agency who sells face to face is outside (304.004(5)); whether the caller is one is no fact of a call.");
    private static final Unread PUBLIC_BODY =
            Unread.PUBLIC_BODY.read("Whether a public body is a person under this chapter is not said.");

    static final List<RuleSet> RULES = List.of(
            set("TX", "2026.1")
                    .registry(new RegistryId("us-tx"), Terms.LIST_AGE)
                    .rules(HOURS, HOURS_SURVEY, AUTOMATED_HOURS, AUTOMATED_HOURS_OTHER)
                    .rules(LIST, LIST_SURVEY, LIST_BUSINESS, CUSTOMER_REQUEST, CUSTOMER_REQUEST_SURVEY)
                    .rules(CUSTOMER, CUSTOMER_EDGE, CONTRACT, CONTRACT_EDGE, CONTRACT_PERHAPS)
                    .rules(Unread.of("tx-hours", Unread.CONSENT, Unread.CONTRACT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                            .about(HOURS, HOURS_SURVEY))
                    .rules(Unread.of("tx-hours", Unread.CUSTOMER, Unread.INQUIRY, Unread.MOBILE)
                            .about(HOURS, HOURS_SURVEY))
                    .rules(Unread.of("tx", SOLICITED, LICENSEE, PUBLIC_BODY)
                            .about(LIST, CUSTOMER_REQUEST, LIST_SURVEY, CUSTOMER_REQUEST_SURVEY))
                    .rules(Unread.of("tx", EARLIER_CUSTOMER, TWO_WAY).about(LIST, LIST_SURVEY))
                    .notes(
                            note(
                                    RECORDED,
                                    "Texas: ADAD permit; 55.125 hours not read",
                                    Citation.primary("Tex. Util. Code 55.130")),
                            note(
                                    SELLS,
                                    "Texas: registration of telephone sellers (ch. 302), of those who text too since 2025-09-01",
                                    Citation.secondary("Tex. Bus. & Com. Code 302.001, 302.101 (S.B. 140 of 2025)")))
                    .build(),
            set("TX", "national", "2026.1")
                    .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
                    .answeredByLookUps()
                    .rules(LIST_NATIONAL, LIST_SURVEY_NATIONAL, LIST_BUSINESS_NATIONAL)
                    .rules(NATIONAL_CUSTOMER_REQUEST, NATIONAL_CUSTOMER_REQUEST_SURVEY)
                    .rules(NATIONAL_CUSTOMER, NATIONAL_CUSTOMER_EDGE)
                    .rules(NATIONAL_CONTRACT, NATIONAL_CONTRACT_EDGE, NATIONAL_CONTRACT_PERHAPS)
                    .rules(Unread.of("tx-national", SOLICITED, LICENSEE, PUBLIC_BODY)
                            .about(
                                    LIST_NATIONAL,
                                    NATIONAL_CUSTOMER_REQUEST,
                                    LIST_SURVEY_NATIONAL,
                                    NATIONAL_CUSTOMER_REQUEST_SURVEY))
                    .rules(Unread.of("tx-national", EARLIER_CUSTOMER, TWO_WAY)
                            .about(LIST_NATIONAL, LIST_SURVEY_NATIONAL))
                    .build());

    private Texas() {}
}
