package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;
import static io.github.opendnc.us.states.Terms.takenBack;

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
import java.util.List;

/**
 * North Carolina: no recorded calls without a signed invitation (in doubt for calls that sell nothing); a request has no
 * end; listed numbers may be called where there is a relationship or a signed invitation.
 */
final class NorthCarolina {
    private static final Citation PRERECORDED_LAW = Citation.primary("N.C.G.S. 75-104");
    private static final Citation HOURS_LAW = Citation.primary("N.C.G.S. 75-102(f), 75-101");
    private static final Citation REQUEST_LAW = Citation.primary("N.C.G.S. 75-102(b)");

    private static final Citation LIST_LAW = Citation.primary("N.C.G.S. 75-102(a), 75-103(a)");
    private static final Citation RELATIONSHIP_LAW = Citation.primary("N.C.G.S. 75-101(5), 75-103(a)(2)");
    private static final Citation HOURS_DONATION_LAW = Citation.primary("N.C.G.S. 75-102(f), 75-101(9), 75-103");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(8, 21), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_DONATION_OPEN = Dated.from(START, daily(8, 21), HOURS_DONATION_LAW);
    private static final Dated<CallingHours> HOURS_TEXT_OPEN =
            Dated.from(LocalDate.of(2019, 12, 1), daily(8, 21), HOURS_DONATION_LAW);

    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    /** Charities, parties, officials and pollsters are free under conditions, as long as they sell nothing. */
    private static final Condition RECORDED_OTHER_MESSAGES_OF_SOME = all(
            RECORDED, not(SELLS), not(caller(Caller.CHARITY, Caller.POLITICAL, Caller.PUBLIC_BODY, Caller.POLLSTER)));

    /** What frees those callers is lost if any part of the call asks for money. */
    private static final Condition RECORDED_DONATIONS_TO_PERSONS = all(RECORDED, ASKS_FOR_DONATION, consumerLine());

    private static final Condition TEXTS_TO_PERSONS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION), TEXTED, consumerLine());
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition SALES_TO_OFFICES = all(SELLS, BY_VOICE, businessLine());
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition DONATIONS_TO_PERSONS = all(ASKS_FOR_DONATION, BY_VOICE, consumerLine());
    private static final Condition SURVEYS_BY_VOICE = all(SELLERS_SURVEY_TO_PERSONS, BY_VOICE);
    private static final Citation SURVEY_LAW = Citation.primary("N.C.G.S. 75-101(9), 75-102(a), (b), (f)");
    private static final String SURVEY =
            "Only where the answers will or may be used to sell (75-101(9)); what they are used for is no fact of a call.";

    static final Rule PRERECORDED = Rule.ban("nc-prerecorded", RECORDED_SALES, START, PRERECORDED_LAW)
            .saying("A recorded message may not sell without an invitation.")
            .quoting(
                    "no person may use an automatic dialing and recorded message player to make an unsolicited telephone call.")
            .noting(
                    "An invitation is a signed form with the number (75-101(6)). No relationship is an exception, and nobody's call that sells (75-104(b)).")
            .foundInForceOn(IN_FORCE);

    static final Rule PRERECORDED_OTHER = Rule.ban(
                    "nc-prerecorded-other", RECORDED_OTHER_MESSAGES_OF_SOME, START, PRERECORDED_LAW)
            .saying("A recorded message that sells nothing needs an invitation too.")
            .quoting(
                    "no person may use an automatic dialing and recorded message player to make an unsolicited telephone call.")
            .unsettled("The section has no limit to sales; what the exceptions of (b) ask for is no fact of a call.");

    static final Rule HOURS = Rule.ban("nc-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock, to customers and with consent too.")
            .quoting("No telephone solicitor shall make a telephone solicitation before 8:00 A.M. or after 9:00 P.M.")
            .noting("75-103 frees nobody from these hours.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_BUSINESS = Rule.ban(
                    "nc-hours-business", all(SALES_TO_OFFICES, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls to offices may be made only from 8 to 21 o'clock.")
            .quoting("No telephone solicitor shall make a telephone solicitation before 8:00 A.M. or after 9:00 P.M.")
            .unsettled(
                    "A subscriber is an individual with residential or wireless service (75-101(11)); whether an office's line is such a one is no fact of a call.");

    static final Rule PRERECORDED_DONATION = Rule.ban(
                    "nc-prerecorded-donation", RECORDED_DONATIONS_TO_PERSONS, START, PRERECORDED_LAW)
            .saying("A recorded message that asks for money needs an invitation too, a charity's as well.")
            .quoting("No part of the call is used to make a telephone solicitation.")
            .noting("A solicitation is also a call for a charitable donation (75-101(9)).")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_DONATION = Rule.ban(
                    "nc-hours-donation",
                    all(DONATIONS_TO_PERSONS, outside(HOURS_DONATION_OPEN)),
                    START,
                    HOURS_DONATION_LAW)
            .saying("Calls for donations may be made only from 8 to 21 o'clock.")
            .quoting("No telephone solicitor shall make a telephone solicitation before 8:00 A.M. or after 9:00 P.M.")
            .noting("75-103 frees nobody from these hours.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_TEXT = Rule.ban(
                    "nc-hours-text",
                    all(TEXTS_TO_PERSONS, outside(HOURS_TEXT_OPEN)),
                    LocalDate.of(2019, 12, 1),
                    HOURS_DONATION_LAW)
            .saying("Texts that sell or ask for donations may be sent only from 8 to 21 o'clock.")
            .quoting("No telephone solicitor shall make a telephone solicitation before 8:00 A.M. or after 9:00 P.M.")
            .noting("Texts since 2019-12-01; 75-103 frees nobody from these hours.");

    static final Rule REQUEST = Rule.ban("nc-request", all(SALES_TO_PERSONS, requested()), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "previously has communicated to the telephone solicitor a desire to receive no further telephone solicitations")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST_OTHER = Rule.ban(
                    "nc-request-other", all(DONATIONS_TO_PERSONS, requested()), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "previously has communicated to the telephone solicitor a desire to receive no further telephone solicitations")
            .noting("A solicitation is also a call for a charitable donation (75-101(9)).")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST_TEXT = Rule.ban(
                    "nc-request-text",
                    all(TEXTS_TO_PERSONS, requested()),
                    LocalDate.of(2019, 12, 1),
                    Citation.primary("N.C.G.S. 75-102(b), 75-101(9)"))
            .saying("A person who asked the seller to stop may not be sent texts that sell or ask for donations.")
            .quoting(
                    "previously has communicated to the telephone solicitor a desire to receive no further telephone solicitations")
            .noting("Texts since 2019-12-01.");

    static final Rule LIST = Rule.ban("nc-list", all(ALL_SALES_TO_PERSONS, listed()), START, LIST_LAW)
            .saying("A number on the national registry may be called to sell only on an invitation or a relationship.")
            .quoting("telephone number appears in the latest edition of the")
            .noting(
                    "Small sellers and calls that arrange a meeting are outside too (75-103(a)(4)-(5)), which no fact says. Texts since 2019-12-01.")
            .foundInForceOn(IN_FORCE);

    static final Rule LIST_DONATION = Rule.ban(
                    "nc-list-donation",
                    all(
                            ASKS_FOR_DONATION,
                            consumerLine(),
                            not(caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.POLITICAL)),
                            listed()),
                    START,
                    LIST_LAW)
            .saying("A number on the national registry may be asked for money only on behalf of a nonprofit.")
            .quoting("By or on behalf of a tax-exempt nonprofit organization.")
            .unsettled("Whether the caller asks on behalf of a tax-exempt nonprofit is no fact of a call.");

    static final Rule LIST_SURVEY = Rule.ban(
                    "nc-list-survey", all(SELLERS_SURVEY_TO_PERSONS, listed()), START, SURVEY_LAW)
            .saying("A number on the national registry may not be called for a seller's survey.")
            .quoting("obtaining or providing information that will or may be used for that purpose")
            .unsettled(SURVEY);

    static final Rule HOURS_SURVEY = Rule.ban(
                    "nc-hours-survey", all(SURVEYS_BY_VOICE, outside(HOURS_OPEN)), START, SURVEY_LAW)
            .saying("A seller's survey may be made only from 8 to 21 o'clock.")
            .quoting("obtaining or providing information that will or may be used for that purpose")
            .unsettled(SURVEY);

    static final Rule REQUEST_SURVEY = Rule.ban(
                    "nc-request-survey", all(SURVEYS_BY_VOICE, requested()), START, SURVEY_LAW)
            .saying("A person who asked the seller to stop may not be called for a survey of the seller.")
            .quoting("obtaining or providing information that will or may be used for that purpose")
            .unsettled(SURVEY);

    static final Rule TEXT_SURVEY = Rule.ban(
                    "nc-text-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, TEXTED, any(outside(HOURS_TEXT_OPEN), requested())),
                    LocalDate.of(2019, 12, 1),
                    SURVEY_LAW)
            .saying("A seller's survey may be sent by text only from 8 to 21 o'clock, and not after a request.")
            .quoting("obtaining or providing information that will or may be used for that purpose")
            .unsettled(SURVEY);

    private static final Rule[] LISTED = {LIST, LIST_DONATION, LIST_SURVEY};

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), RELATIONSHIP_LAW);
    private static final Dated<Period> INQUIRER_LIMIT = limit(Period.ofMonths(3), RELATIONSHIP_LAW);

    static final Rule CUSTOMER = Rule.exemption(
                    "nc-customer", all(bought(CUSTOMER_LIMIT), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A customer of the last 18 months who has not asked to be left alone may be called.")
            .quoting("within the 18 months immediately preceding the date of a telephone solicitation")
            .exceptionTo(LISTED);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), LISTED);

    static final Rule INQUIRER = Rule.exemption(
                    "nc-inquiry", all(inquired(INQUIRER_LIMIT), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A person who inquired in the last 3 months and has not asked to be left alone may be called.")
            .quoting("within the three months immediately preceding the date of a telephone solicitation")
            .exceptionTo(LISTED);

    static final Rule INQUIRER_EDGE = edge(INQUIRER, onTheEdgeOf(Dealing.INQUIRY, INQUIRER_LIMIT), LISTED);

    static final Rule CUSTOMER_TAKEN_BACK = takenBack(CUSTOMER, bought(CUSTOMER_LIMIT), LISTED);

    static final Rule INQUIRER_TAKEN_BACK = takenBack(INQUIRER, inquired(INQUIRER_LIMIT), LISTED);

    static final Rule NONPROFIT = Rule.exemption(
                    "nc-charity",
                    caller(Caller.CHARITY, Caller.FUNDRAISER),
                    START,
                    Citation.primary("N.C.G.S. 75-103(a)(3)"))
            .saying("A charity, or whoever calls for it, may call.")
            .quoting("By or on behalf of a tax-exempt nonprofit organization.")
            .exceptionTo(LIST);

    static final Rule NONPROFIT_PERHAPS = Rule.exemption(
                    "nc-nonprofit-open",
                    caller(Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY),
                    START,
                    Citation.primary("N.C.G.S. 75-103(a)(3)"))
            .saying("Another nonprofit, a party or a public body may perhaps call.")
            .unsettled("Whether the caller is a tax-exempt nonprofit organization is no fact of a call.")
            .exceptionTo(LIST);

    private static final Unread ON_A_FORM = Unread.WRITTEN.read(
            "An invitation is signed on an independent form (75-101(6)); whether the agreement stands on one is no fact of a call.");
    private static final Unread OFFICE = Unread.BUSINESS_LINE.read(
            "A subscriber is an individual with residential or wireless service (75-101(11)); whether an office's line is such a one is no fact of a call.");
    private static final Unread NEWSPAPER = Unread.NEWSPAPER.read(
            "Whoever primarily sells subscriptions for a newspaper of general circulation is outside (75-103(a)(6)); whether the paper is one is no fact of a call.");

    static final Rule PARTY_PERHAPS = Rule.exemption(
                    "nc-party-open", caller(Caller.POLITICAL), START, Citation.primary("N.C.G.S. 75-101(9)"))
            .saying("A party may perhaps ask for money as it likes.")
            .unsettled("Whether money for a party is a \"charitable donation\" is open.")
            .exceptionTo(PRERECORDED_DONATION, HOURS_DONATION, HOURS_TEXT, REQUEST_OTHER, REQUEST_TEXT);

    static final List<RuleSet> RULES = List.of(set("NC", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(PRERECORDED, PRERECORDED_OTHER, PRERECORDED_DONATION)
            .rules(HOURS, HOURS_BUSINESS, HOURS_DONATION, HOURS_TEXT, REQUEST, REQUEST_OTHER, REQUEST_TEXT)
            .rules(LIST, LIST_DONATION)
            .rules(LIST_SURVEY, HOURS_SURVEY, REQUEST_SURVEY, TEXT_SURVEY)
            .rules(CUSTOMER, CUSTOMER_EDGE, INQUIRER, INQUIRER_EDGE)
            .rules(CUSTOMER_TAKEN_BACK, INQUIRER_TAKEN_BACK)
            .rules(NONPROFIT, NONPROFIT_PERHAPS, PARTY_PERHAPS)
            .rules(Unread.of("nc", ON_A_FORM)
                    .about(
                            PRERECORDED,
                            PRERECORDED_OTHER,
                            PRERECORDED_DONATION,
                            REQUEST,
                            REQUEST_OTHER,
                            REQUEST_TEXT,
                            LIST,
                            LIST_DONATION,
                            LIST_SURVEY,
                            REQUEST_SURVEY,
                            TEXT_SURVEY))
            .rules(Unread.of("nc", OFFICE).about(PRERECORDED))
            .rules(Unread.of("nc", NEWSPAPER).about(LIST))
            .build());

    private NorthCarolina() {}
}
