package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.ran;
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

/** Colorado: a list of its own, from which consent, a relationship and for 30 days an inquiry are free. */
final class Colorado {
    private static final Citation LIST_LAW = Citation.primary("C.R.S. 6-1-904(1)(a), 6-1-905");

    private static final Citation CONSENT_LAW = Citation.primary("C.R.S. 6-1-903(10)(b)(I)");
    private static final Citation RELATIONSHIP_LAW = Citation.primary("C.R.S. 6-1-903(7)(a), (10)(b)(II)");
    private static final Citation INQUIRY_LAW = Citation.primary("C.R.S. 6-1-903(10)(b)(III)");

    /**
     * A copy must be updated within 30 days after the beginning of each quarter. So a copy of at most 30 days is in time
     * on any day, and an older one is too old on some. No condition counts by quarters.
     */
    private static final Dated<Period> LIST_AGE =
            Dated.from(START, Period.ofDays(30), Citation.primary("C.R.S. 6-1-904(4)"));

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition TEXTED_SALES_TO_PERSONS = all(SELLS, TEXTED, consumerLine());

    static final Rule LIST = Rule.ban("co-list", all(SALES_TO_PERSONS, listed()), LocalDate.of(2002, 7, 1), LIST_LAW)
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "No person or entity shall make or cause to be made any telephone solicitation to the telephone of any residential subscriber or wireless telephone service")
            .noting("What is no solicitation (6-1-903(10)(b)) was read in a copy of 2022.");

    static final Rule LIST_TEXT = Rule.ban(
                    "co-list-text", all(TEXTED_SALES_TO_PERSONS, listed()), LocalDate.of(2002, 7, 1), LIST_LAW)
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "No person or entity shall make or cause to be made any telephone solicitation to the telephone of any residential subscriber or wireless telephone service")
            .noting("A solicitation is also a text message (6-1-903(10)(a)).");

    static final Rule LIST_BUSINESS = Rule.ban(
                    "co-list-business",
                    all(SELLS, businessLine(), listed()),
                    LocalDate.of(2002, 7, 1),
                    Citation.primary("C.R.S. 6-1-903, 6-1-904(1)(a)"))
            .saying("An office's number on the state's list may not be called to sell.")
            .quoting(
                    "No person or entity shall make or cause to be made any telephone solicitation to the telephone of any residential subscriber or wireless telephone service")
            .unsettled(
                    "A mobile of an office has a subscriber too, and a residence's number may be used for business.");

    static final Rule PRERECORDED = Rule.ban(
                    "co-prerecorded", all(SELLS, RECORDED), START, Citation.secondary("C.R.S. 18-9-311(1), 16-13-303"))
            .saying("A recorded message may perhaps not sell.")
            .quoting("used for soliciting by means of a prerecorded message in violation of section 18-9-311 (1)")
            .unsettled(
                    "18-9-311 itself was not read: 16-13-303, read in a copy of 2022, shows that it forbids such messages, not whom it lets go.");

    static final Rule CONSENT = Rule.exemption("co-consent", CONSENTED, START, CONSENT_LAW)
            .saying("A person who consented may be called.")
            .quoting("with the subscriber's prior express invitation or permission")
            .exceptionTo(LIST, LIST_TEXT, LIST_BUSINESS);

    private static final Dated<Period> RELATIONSHIP_LIMIT = limit(Period.ofMonths(18), RELATIONSHIP_LAW);

    static final Rule CUSTOMER = Rule.exemption(
                    "co-customer", all(bought(RELATIONSHIP_LIMIT), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A customer of the last 18 months who has not asked to be left alone may be called.")
            .quoting("Currently exists or has existed within the immediately preceding eighteen months.")
            .exceptionTo(LIST, LIST_TEXT, LIST_BUSINESS);

    static final Rule CUSTOMER_EDGE =
            edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, RELATIONSHIP_LIMIT), LIST, LIST_TEXT, LIST_BUSINESS);

    static final Rule CONTRACT = Rule.exemption(
                    "co-contract", all(contractRuns(RELATIONSHIP_LAW), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("A person with whom a contract runs, and who has not asked to be left alone, may be called.")
            .quoting(
                    "on the basis of an application, purchase, ongoing contractual agreement, or commercial transaction")
            .exceptionTo(LIST, LIST_TEXT, LIST_BUSINESS);

    static final Rule CONTRACT_PERHAPS = Rule.exemption(
                    "co-contract-open", ran(RELATIONSHIP_LIMIT), START, RELATIONSHIP_LAW)
            .saying("A person with whom a contract ran in the last 18 months may perhaps be called.")
            .quoting("Has not been previously terminated by either party")
            .unsettled(
                    "Whether a party ended the contract is no fact of a call, and whether a request ends it not said.")
            .exceptionTo(LIST, LIST_TEXT, LIST_BUSINESS);

    static final Rule CONTRACT_PERHAPS_EDGE =
            edge(CONTRACT_PERHAPS, onTheEdgeOf(Dealing.CONTRACT, RELATIONSHIP_LIMIT), LIST, LIST_TEXT, LIST_BUSINESS);

    private static final Dated<Period> INQUIRER_LIMIT = limit(Period.ofDays(30), INQUIRY_LAW);

    static final Rule INQUIRER = Rule.exemption(
                    "co-inquiry", all(inquired(INQUIRER_LIMIT), NO_OBJECTION), START, INQUIRY_LAW)
            .saying("A person who inquired in the last 30 days and has not asked to be left alone may be called.")
            .quoting("or until the subscriber requests that no further calls be made, whichever occurs first")
            .exceptionTo(LIST, LIST_TEXT, LIST_BUSINESS);

    static final Rule INQUIRER_EDGE =
            edge(INQUIRER, onTheEdgeOf(Dealing.INQUIRY, INQUIRER_LIMIT), LIST, LIST_TEXT, LIST_BUSINESS);

    static final Rule APPLICANT_PERHAPS = Rule.exemption(
                    "co-application-open", inquired(RELATIONSHIP_LIMIT), START, RELATIONSHIP_LAW)
            .saying("A person who applied in the last 18 months may perhaps be called.")
            .unsettled("An application founds a relationship, an inquiry does not; which it was is no fact of a call.")
            .exceptionTo(LIST, LIST_TEXT, LIST_BUSINESS);

    static final Rule APPLICANT_PERHAPS_EDGE =
            edge(APPLICANT_PERHAPS, onTheEdgeOf(Dealing.INQUIRY, RELATIONSHIP_LIMIT), LIST, LIST_TEXT, LIST_BUSINESS);

    static final Rule CHARITY_PERHAPS = Rule.exemption(
                    "co-charity-open",
                    caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT, Caller.POLITICAL),
                    START,
                    Citation.primary("C.R.S. 6-1-902, 6-1-903(10)(b)(IV)-(V)"))
            .saying("A charity or a party may perhaps sell as it likes.")
            .unsettled(
                    "Whether a charity has met the reporting of 6-16-104 is no fact of a call; 6-1-902 calls political organizations exempt, 6-1-903 only calls that do nothing but urge a vote.")
            .exceptionTo(LIST, LIST_TEXT, LIST_BUSINESS);

    private static final Unread FINANCIAL = Unread.FTC_EXEMPT.read(
            "Whether the caller is a financial institution under Title V of the Gramm-Leach-Bliley Act is no fact of a call.");
    private static final Unread EARLIER_CUSTOMER = Unread.CUSTOMER.read(
            "Whether an older relationship still exists, and whether a request terminates one, is not said.");

    static final List<RuleSet> RULES = List.of(set("CO", "2026.1")
            .registry(new RegistryId("us-co"), LIST_AGE)
            .rules(LIST, LIST_TEXT, LIST_BUSINESS, PRERECORDED)
            .rules(CONSENT, CUSTOMER, CUSTOMER_EDGE, CONTRACT, INQUIRER, INQUIRER_EDGE)
            .rules(CONTRACT_PERHAPS, CONTRACT_PERHAPS_EDGE)
            .rules(APPLICANT_PERHAPS, APPLICANT_PERHAPS_EDGE, CHARITY_PERHAPS)
            .rules(Unread.of("co", FINANCIAL, EARLIER_CUSTOMER, Unread.PUBLIC_BODY)
                    .about(LIST, LIST_TEXT, LIST_BUSINESS))
            .notes(
                    note(
                            ALWAYS,
                            "Colorado: the list must be obtained anew within 30 days after each quarter begins; a copy of at most 30 days is always in time",
                            Citation.primary("C.R.S. 6-1-904(4)")),
                    note(
                            SELLS,
                            "Colorado: No-Call registration each calendar year before any call; commercial telephone seller registers with the AG",
                            Citation.primary("C.R.S. 6-1-904(1)(b), 6-1-303(1)")))
            .build());

    private Colorado() {}
}
