package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosingByClock;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outsideByClock;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED_FOR_MACHINES;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/**
 * California: recorded messages of any content need a prior agreement; the national registry is the list of the state.
 * The hours of live calls are left to the federal rules.
 */
final class California {
    /** "California time", wherever the person is. */
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    private static final Citation ADAD_HOURS_LAW = Citation.primary("Cal. Pub. Util. Code 2872(c)");
    private static final Citation ADAD_LAW = Citation.primary("Cal. Pub. Util. Code 2873, 2874");

    private static final Citation LIST_LAW = Citation.secondary("Cal. Bus. & Prof. Code 17592(c), (e)-(f)");

    private static final Dated<CallingHours> ADAD_HOURS_OPEN = Dated.from(START, daily(9, 21), ADAD_HOURS_LAW);

    private static final Condition SELLS_ASKS_OR_POLLS =
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION, Purpose.POLITICAL, Purpose.SURVEY);
    private static final Condition RECORDED_MESSAGES = all(SELLS_ASKS_OR_POLLS, RECORDED);
    private static final Condition RECORDED_OTHER_MESSAGES = all(not(SELLS_ASKS_OR_POLLS), RECORDED);
    private static final Condition TEXTED_MESSAGES_TO_MOBILES =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.POLITICAL), TEXTED, PERSONS_MOBILE);

    static final Rule ADAD_HOURS = Rule.ban(
                    "cal-adad-hours",
                    all(
                            RECORDED_MESSAGES,
                            any(
                                    outsideByClock(ADAD_HOURS_OPEN, CALIFORNIA),
                                    atClosingByClock(ADAD_HOURS_OPEN, CALIFORNIA))),
                    START,
                    ADAD_HOURS_LAW)
            .saying(
                    "Recorded messages that sell, ask for money or votes, or poll may be made only from 9 to 21 o'clock.")
            .quoting(
                    "to place a call that is received by a telephone in this state during the hours between 9 p.m. and 9 a.m. California time")
            .unsettled("The section binds devices operated in California, which no fact says.");

    static final Rule ADAD_HOURS_OTHER = Rule.ban(
                    "cal-adad-hours-other",
                    all(
                            RECORDED_OTHER_MESSAGES,
                            any(
                                    outsideByClock(ADAD_HOURS_OPEN, CALIFORNIA),
                                    atClosingByClock(ADAD_HOURS_OPEN, CALIFORNIA))),
                    START,
                    ADAD_HOURS_LAW)
            .saying("Recorded messages that only inform or warn may be made only from 9 to 21 o'clock.")
            .quoting(
                    "to place a call that is received by a telephone in this state during the hours between 9 p.m. and 9 a.m. California time")
            .unsettled(
                    "The section speaks of any content; outside are warnings of public safety agencies (2872(e), read in the digest of AB 956 of 2019) and of some others.");

    static final Rule ADAD = Rule.ban("cal-adad", RECORDED_MESSAGES, START, ADAD_LAW)
            .saying("A recorded message may be sent only to a person who agreed to it before.")
            .quoting(
                    "may be used to place calls over telephone lines only pursuant to a prior agreement between the persons involved")
            .noting(
                    "The section names no kind of line, so an office is inside. A live operator who gets consent before the message is no fact of a call.")
            .foundInForceOn(IN_FORCE);

    static final Rule ADAD_OTHER = Rule.ban("cal-adad-other", RECORDED_OTHER_MESSAGES, START, ADAD_LAW)
            .saying("A recorded message that only informs or warns needs a prior agreement too.")
            .quoting(
                    "may be used to place calls over telephone lines only pursuant to a prior agreement between the persons involved")
            .unsettled(
                    "The section speaks of any content; outside are warnings of public safety agencies (2872(e), read in the digest of AB 956 of 2019) and of some others.");

    static final Rule TEXT = Rule.ban(
                    "cal-text",
                    TEXTED_MESSAGES_TO_MOBILES,
                    LocalDate.of(2006, 1, 1),
                    Citation.primary("Cal. Bus. & Prof. Code 17538.41"))
            .saying("A text message may not advertise.")
            .quoting(
                    "no person, entity conducting business, candidate, or political committee in this state shall transmit, or cause to be transmitted, a text message advertisement")
            .unsettled("Reaches senders in the state only, which no fact says; paragraph (e) was not read.");

    static final Rule TEXT_BUSINESS = Rule.ban(
                    "cal-text-business",
                    all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.POLITICAL), TEXTED, businessLine()),
                    LocalDate.of(2006, 1, 1),
                    TEXT.citation())
            .saying("A text message to an office's mobile may not advertise either.")
            .unsettled("The section speaks of any handset; reaches senders in the state only, which no fact says.");

    static final Rule LIST = Rule.ban("cal-list", all(SELLS, consumerLine(), listed()), START, LIST_LAW)
            .saying(
                    "A number on the national registry may be called to sell only with a permission, or where there is a relationship.")
            .unsettled(
                    "17592 was read in a summary of the courts and a digest; what it calls a relationship, and whether an inquiry is one, was not.");

    private static final Dated<Period> LIST_CUSTOMER_LIMIT = limit(Period.ofMonths(18), LIST_LAW);

    static final Rule LIST_CONSENT = Rule.exemption("cal-list-consent", CONSENTED, START, LIST_LAW)
            .saying("A person who agreed to the calls may be called.")
            .exceptionTo(LIST);

    static final Rule LIST_CUSTOMER = Rule.exemption("cal-list-customer", bought(LIST_CUSTOMER_LIMIT), START, LIST_LAW)
            .saying("A customer of the last 18 months may be called.")
            .noting("The summary names no months; these are those of the federal rules.")
            .exceptionTo(LIST);

    static final Rule LIST_CUSTOMER_EDGE =
            edge(LIST_CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, LIST_CUSTOMER_LIMIT), LIST);

    static final Rule LIST_CONTRACT = Rule.exemption("cal-list-contract", contractRuns(LIST_LAW), START, LIST_LAW)
            .saying("A person with whom a contract runs may be called.")
            .exceptionTo(LIST);

    static final Rule LIST_CHARITY = Rule.exemption("cal-list-charity", caller(Caller.CHARITY), START, LIST_LAW)
            .saying("A tax-exempt charity may call.")
            .exceptionTo(LIST);

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), TEXT.citation());

    static final Rule AGREEMENT = Rule.exemption("cal-agreement", SIGNED_FOR_MACHINES, START, ADAD.citation())
            .saying("A person who signed an agreement to such calls may be called.")
            .exceptionTo(ADAD, ADAD_OTHER);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "cal-outside-open",
                    caller(Caller.CHARITY, Caller.NONPROFIT, Caller.PUBLIC_BODY, Caller.FUNDRAISER),
                    START,
                    Citation.primary("Cal. Pub. Util. Code 2872(d)"))
            .saying("Exempt organizations may call their members, and schools the parents.")
            .quoting("for purposes of contacting its members")
            .unsettled("Whose member a person is, and for which body the call is made, is no fact of a call.")
            .exceptionTo(ADAD, ADAD_OTHER);

    static final Rule CUSTOMER = Rule.exemption("cal-customer", bought(CUSTOMER_LIMIT), START, TEXT.citation())
            .saying("A customer of the last 18 months may be called.")
            .exceptionTo(TEXT, TEXT_BUSINESS);

    static final Rule CUSTOMER_EDGE =
            edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), TEXT, TEXT_BUSINESS);

    private static final String DEVICE_FOR_RELATIONS =
            "A device that only serves established relationships is outside, and a call at the recipient's request (2872(f), read in the digest of AB 3007 of 2020); neither is a fact of a call.";

    static final List<RuleSet> RULES = List.of(set("CA", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(ADAD_HOURS, ADAD_HOURS_OTHER, ADAD, ADAD_OTHER, TEXT, TEXT_BUSINESS, LIST)
            .rules(AGREEMENT, OUTSIDE_PERHAPS, CUSTOMER, CUSTOMER_EDGE)
            .rules(LIST_CONSENT, LIST_CUSTOMER, LIST_CUSTOMER_EDGE, LIST_CONTRACT, LIST_CHARITY)
            .rules(Unread.of(
                            "cal",
                            Unread.CONSENT.read(DEVICE_FOR_RELATIONS),
                            Unread.CUSTOMER.read(DEVICE_FOR_RELATIONS),
                            Unread.INQUIRY.read(DEVICE_FOR_RELATIONS),
                            Unread.CONTRACT.read(DEVICE_FOR_RELATIONS),
                            Unread.DONOR.read(DEVICE_FOR_RELATIONS))
                    .about(ADAD_HOURS, ADAD_HOURS_OTHER, ADAD, ADAD_OTHER))
            .rules(Unread.of("cal-text", Unread.CONSENT, Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(TEXT))
            .notes(note(
                    SELLS,
                    "California: telephonic seller: register, bond",
                    Citation.secondary("Cal. Bus. & Prof. Code 17511.1, 17511.12")))
            .build());

    private California() {}
}
