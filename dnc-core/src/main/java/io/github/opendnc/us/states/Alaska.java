package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.gave;
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
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Alaska: no recorded messages that sell or ask for money. The national list binds charities, except for their donors.
 */
final class Alaska {
    private static final Condition RECORDED_SALES_AND_DONATIONS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION), RECORDED);
    private static final Condition ALL_DONATIONS_TO_PERSONS_OF_SOME =
            all(ASKS_FOR_DONATION, consumerLine(), caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT));
    private static final Condition SALES_AND_DONATIONS_TO_PERSONS_OF_SOME = all(
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION),
            BY_VOICE,
            consumerLine(),
            not(caller(Caller.POLITICAL, Caller.POLLSTER, Caller.PUBLIC_BODY)));

    /** The calls that no other rule on the registry reaches. */
    private static final Condition SALES_AND_DONATIONS_OF_OTHERS = all(
            any(SELLS, all(ASKS_FOR_DONATION, not(caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT)))),
            BY_VOICE,
            consumerLine(),
            not(caller(Caller.POLITICAL, Caller.POLLSTER, Caller.PUBLIC_BODY)));

    private static final Condition SALES_AND_DONATIONS_OF_PARTIES = all(
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION),
            BY_VOICE,
            consumerLine(),
            caller(Caller.POLITICAL, Caller.POLLSTER, Caller.PUBLIC_BODY));

    private static final String TRADE =
            "Only calls limited to ideas, opinions or votes are outside (g)(4); whether what a party or a public body asks for is trade or commerce (45.50.471(a)) is open.";

    static final Rule PRERECORDED = Rule.ban(
                    "ak-prerecorded", RECORDED_SALES_AND_DONATIONS, START, Citation.primary("AS 45.50.475(a)(4)"))
            .saying("A recorded message may neither sell nor ask for money.")
            .quoting(
                    "originates a telephone call using an automated or recorded message as a telephonic advertisement or a telephone solicitation")
            .foundInForceOn(IN_FORCE);

    static final Rule CHARITY_REGISTRY = Rule.ban(
                    "ak-charity-registry",
                    all(ALL_DONATIONS_TO_PERSONS_OF_SOME, listed()),
                    LocalDate.of(2009, 7, 1),
                    Citation.primary("AS 45.50.475(a)(2), (g)(4)"))
            .saying(
                    "A charity or its fundraiser may ask a number on the national registry for money only if it belongs to a donor of the last 18 months.")
            .quoting(
                    "to a person who, within the last 18 months, has made a donation to the organization or expressed an interest in making a donation")
            .noting("The first day of HB 93 (2009) was not found; of members of a charity there is no fact.")
            .foundInForceOn(IN_FORCE);

    static final Rule LIST = Rule.ban(
                    "ak-list",
                    all(SALES_AND_DONATIONS_OF_OTHERS, listed()),
                    START,
                    Citation.primary("AS 45.50.475(a)(2), (g)(4)"))
            .saying("A number on the national registry may not be called to sell, by a charity neither.")
            .quoting(
                    "for the purpose of encouraging the customer to purchase property, goods, or services, or make a donation")
            .noting("Mobiles since 2009-09-14. Read in a copy of 2022.")
            .foundInForceOn(IN_FORCE);

    static final Rule LIST_PARTY = Rule.ban(
                    "ak-list-party",
                    all(SALES_AND_DONATIONS_OF_PARTIES, listed()),
                    START,
                    Citation.primary("AS 45.50.475(a)(2), (g)(4), 45.50.471(a)"))
            .saying(
                    "A party, a pollster or a public body may perhaps not ask a number on the national registry for money.")
            .quoting("calls limited to soliciting the expression of ideas, opinions, or votes")
            .unsettled(TRADE);

    private static final Dated<Period> CUSTOMER_18M_LIMIT = limit(Period.ofMonths(18), LIST.citation());

    static final Rule CUSTOMER_18M = Rule.exemption(
                    "ak-customer-18m", bought(CUSTOMER_18M_LIMIT), START, LIST.citation())
            .saying("A customer of the last 18 months may be called.")
            .exceptionTo(LIST, LIST_PARTY);

    static final Rule CUSTOMER_18M_EDGE =
            edge(CUSTOMER_18M, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_18M_LIMIT), LIST, LIST_PARTY);

    static final Rule REQUEST_TEXT = Rule.ban(
                    "ak-request-text",
                    all(
                            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION),
                            TEXTED,
                            consumerLine(),
                            requested()),
                    LocalDate.of(2009, 9, 14),
                    Citation.primary("AS 45.50.475(a)(3), (g)(4)"))
            .saying("A person who asked a caller to stop may not be sent texts that sell or ask for money.")
            .quoting("the solicitation by a person by telephone of a customer")
            .unsettled("Whether a text message is a solicitation by telephone is open.");

    static final Rule REQUEST = Rule.ban(
                    "ak-request",
                    all(SALES_AND_DONATIONS_TO_PERSONS_OF_SOME, requested()),
                    LocalDate.of(2009, 7, 1),
                    Citation.primary("AS 45.50.475(a)(3)"))
            .saying("A person who asked a caller to stop may not be called again to sell or to ask for money.")
            .quoting("the customer's desire not to receive telephone solicitations to that number")
            .noting("Read in a copy of 2023, and in the bill of 2004 and the enrolled act of 2009.");

    static final Rule REQUEST_PARTY = Rule.ban(
                    "ak-request-party",
                    all(SALES_AND_DONATIONS_OF_PARTIES, requested()),
                    LocalDate.of(2009, 7, 1),
                    Citation.primary("AS 45.50.475(a)(3), (g)(4), 45.50.471(a)"))
            .saying(
                    "A person who asked a party, a pollster or a public body to stop may perhaps not be asked for money.")
            .quoting("calls limited to soliciting the expression of ideas, opinions, or votes")
            .unsettled(TRADE);

    private static final Dated<Period> DONOR_18M_LIMIT = limit(Period.ofMonths(18), CHARITY_REGISTRY.citation());

    private static final Dated<Period> INQUIRER_18M_LIMIT = limit(Period.ofMonths(18), CHARITY_REGISTRY.citation());

    private static final Dated<Period> INQUIRER_3M_LIMIT = limit(Period.ofMonths(3), REQUEST.citation());

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "ak-outside-open",
                    caller(Caller.POLITICAL, Caller.PUBLIC_BODY, Caller.POLLSTER, Caller.FTC_EXEMPT),
                    START,
                    PRERECORDED.citation())
            .saying("Some callers may be outside.")
            .unsettled(
                    "The section speaks of any person; whether this caller is in trade or commerce (45.50.471(a)) is open.")
            .exceptionTo(PRERECORDED);

    private static final Dated<Period> CHARITYS_DONOR_LIMIT = limit(Period.ofMonths(18), CHARITY_REGISTRY.citation());

    static final Rule CHARITYS_DONOR = Rule.exemption(
                    "ak-charitys-donor",
                    all(caller(Caller.CHARITY), gave(CHARITYS_DONOR_LIMIT)),
                    START,
                    CHARITY_REGISTRY.citation())
            .saying("A charity may ask its donors of the last 18 months.")
            .exceptionTo(CHARITY_REGISTRY, LIST);

    static final Rule DONOR_18M_PERHAPS = Rule.exemption(
                    "ak-donor-18m-open", gave(DONOR_18M_LIMIT), START, CHARITY_REGISTRY.citation())
            .saying("A donor of the last 18 months may be outside.")
            .unsettled(
                    "Only calls of the charity itself or its volunteers are outside; who calls for it is no fact of a call.")
            .exceptionTo(CHARITY_REGISTRY);

    static final Rule DONOR_18M_PERHAPS_EDGE =
            edge(DONOR_18M_PERHAPS, onTheEdgeOf(Dealing.DONATION, DONOR_18M_LIMIT), CHARITY_REGISTRY);

    static final Rule INQUIRER_18M_PERHAPS = Rule.exemption(
                    "ak-inquiry-18m-open", inquired(INQUIRER_18M_LIMIT), START, CHARITY_REGISTRY.citation())
            .saying("A person who inquired in the last 18 months may be outside.")
            .unsettled("Whether the inquiry expressed an interest in making a donation is no fact of a call.")
            .exceptionTo(CHARITY_REGISTRY);

    static final Rule INQUIRER_18M_PERHAPS_EDGE =
            edge(INQUIRER_18M_PERHAPS, onTheEdgeOf(Dealing.INQUIRY, INQUIRER_18M_LIMIT), CHARITY_REGISTRY);

    static final Rule INQUIRER_3M_PERHAPS = Rule.exemption(
                    "ak-inquiry-3m-open", inquired(INQUIRER_3M_LIMIT), START, REQUEST.citation())
            .saying("A person who inquired in the last 3 months may be outside.")
            .unsettled("A call in response to an inquiry is outside; whether this one answers it is no fact of a call.")
            .exceptionTo(REQUEST);

    static final Rule INQUIRER_3M_PERHAPS_EDGE =
            edge(INQUIRER_3M_PERHAPS, onTheEdgeOf(Dealing.INQUIRY, INQUIRER_3M_LIMIT), REQUEST);

    private static final Unread ASKED_FOR = Unread.CONSENT.read(
            "A call in response to a request of the customer is outside (g)(4); whether a consent is one is open.");
    private static final Unread ANSWERS = Unread.INQUIRY.read(
            "A call in response to an inquiry is outside (g)(4); whether this one answers it is no fact of a call.");
    private static final String DONOR_OF_WHOM =
            "Outside are only calls of a charity or its volunteers; whether the caller is one is no fact of a call.";

    static final List<RuleSet> RULES = List.of(set("AK", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(PRERECORDED, CHARITY_REGISTRY, LIST, LIST_PARTY, REQUEST, REQUEST_PARTY, REQUEST_TEXT)
            .rules(CUSTOMER_18M, CUSTOMER_18M_EDGE)
            .rules(
                    OUTSIDE_PERHAPS,
                    CHARITYS_DONOR,
                    DONOR_18M_PERHAPS,
                    DONOR_18M_PERHAPS_EDGE,
                    INQUIRER_18M_PERHAPS,
                    INQUIRER_18M_PERHAPS_EDGE,
                    INQUIRER_3M_PERHAPS,
                    INQUIRER_3M_PERHAPS_EDGE)
            .rules(Unread.of("ak", ASKED_FOR)
                    .about(PRERECORDED, CHARITY_REGISTRY, LIST, LIST_PARTY, REQUEST, REQUEST_PARTY, REQUEST_TEXT))
            .rules(Unread.of("ak-list", ANSWERS, Unread.DONOR.read(DONOR_OF_WHOM))
                    .about(LIST))
            .rules(Unread.of("ak", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT, Unread.DONOR, Unread.BUSINESS_LINE)
                    .about(PRERECORDED))
            .rules(Unread.of("ak", Unread.TEXT).about(CHARITY_REGISTRY))
            .notes(note(SELLS, "Alaska: register 30 days before each campaign", Citation.primary("AS 45.63.010(a)")))
            .build());

    private Alaska() {}
}
