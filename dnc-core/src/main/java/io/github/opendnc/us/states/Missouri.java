package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.gave;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.ran;
import static io.github.opendnc.us.states.Terms.set;

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

/** Missouri: a list of its own and a relationship of 180 days. */
final class Missouri {
    private static final Citation HOURS_LAW = Citation.primary("RSMo 407.1076(5)");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(2000, 8, 28), daily(8, 21), HOURS_LAW);

    private static final Citation EXEMPTIONS_LAW = Citation.primary("RSMo 407.1085.1(4), 407.1070(4)");

    /** S.B. 788 of 2008, the last amendment of 407.1085. */
    private static final LocalDate EXEMPTIONS_READ_FROM = LocalDate.of(2008, 8, 28);

    private static final Condition RELATIONSHIP =
            any(bought(ever(EXEMPTIONS_LAW)), inquired(ever(EXEMPTIONS_LAW)), contractRuns(EXEMPTIONS_LAW));

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule LIST = Rule.ban(
                    "mo-list",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2001, 7, 1),
                    Citation.primary("RSMo 407.1098, 407.1095(3)"))
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "has had a business contact within the past one hundred eighty days or a current business or personal relationship")
            .noting(
                    "Outside are referrals, and who sets an appointment under a license of Missouri (3)(e); no fact says either. Texts and mobiles since 2012-08-28. Read in a copy of February 2026.");

    static final Rule REQUEST = Rule.ban(
                    "mo-request",
                    all(SALES_TO_PERSONS, requested()),
                    LocalDate.of(2000, 8, 28),
                    Citation.primary("RSMo 407.1076(4)"))
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "stated previously that he or she does not wish to receive solicitation calls by or on behalf of the seller")
            .noting(
                    "Outside are sales closed face to face, or with fourteen days to return (407.1085.1(1)-(2)); no fact says either.");

    static final Rule HOURS = Rule.ban(
                    "mo-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), LocalDate.of(2000, 8, 28), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Engage in telemarketing to a consumer's residence at any time other than between 8:00 a.m. and 9:00 p.m. local time")
            .noting(
                    "The federal clock. Outside are sales closed face to face, or with fourteen days to return (407.1085.1(1)-(2)).");

    static final Rule HOURS_CLOSING = closing(HOURS, all(SALES_TO_PERSONS, atClosing(HOURS_OPEN)));

    private static final Dated<Period> CONTACT_LIMIT = limit(Period.ofDays(180), LIST.citation());

    static final Rule CONSENT = Rule.exemption("mo-consent", CONSENTED, START, LIST.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(LIST);

    static final Rule CUSTOMER = Rule.exemption("mo-customer", bought(CONTACT_LIMIT), START, LIST.citation())
            .saying("A customer of the last 180 days may be called.")
            .exceptionTo(LIST);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CONTACT_LIMIT), LIST);

    static final Rule CONTRACT = Rule.exemption("mo-contract", contractRuns(LIST.citation()), START, LIST.citation())
            .saying("A person with whom a written contract runs may be called.")
            .exceptionTo(LIST);

    static final Rule CONTACT_PERHAPS = Rule.exemption(
                    "mo-contact-180d-open",
                    any(
                            inquired(CONTACT_LIMIT),
                            gave(CONTACT_LIMIT),
                            ran(CONTACT_LIMIT),
                            onTheEdgeOf(Dealing.INQUIRY, CONTACT_LIMIT),
                            onTheEdgeOf(Dealing.DONATION, CONTACT_LIMIT),
                            onTheEdgeOf(Dealing.CONTRACT, CONTACT_LIMIT)),
                    START,
                    LIST.citation())
            .saying("A person who inquired or gave, or whose contract ended, in the last 180 days may be outside.")
            .unsettled("Whether an inquiry, a gift or the end of a contract is a business contact is not said.")
            .exceptionTo(LIST);

    static final Rule INVITED = Rule.exemption("mo-invited", CONSENTED, EXEMPTIONS_READ_FROM, EXEMPTIONS_LAW)
            .saying("A person who invited or permitted the calls, after a request too, may be called.")
            .quoting("To any consumer with such consumer's prior express invitation or permission")
            .noting("Read in a copy of February 2026.")
            .exceptionTo(REQUEST, HOURS, HOURS_CLOSING);

    static final Rule RELATED = Rule.exemption(
                    "mo-relationship", all(RELATIONSHIP, NO_OBJECTION), EXEMPTIONS_READ_FROM, EXEMPTIONS_LAW)
            .saying("A person who bought or inquired, however long ago it was, may be called at any hour.")
            .quoting(
                    "with or without an exchange of consideration, on the basis of an inquiry, application, purchase or transaction by the consumer")
            .noting(
                    "Only a relationship that neither party has terminated (407.1070(4)). Read in a copy of February 2026.")
            .exceptionTo(HOURS, HOURS_CLOSING);

    static final Rule RELATED_PERHAPS = Rule.exemption("mo-relationship-open", RELATIONSHIP, START, EXEMPTIONS_LAW)
            .saying("A person who bought or inquired may be called.")
            .unsettled(
                    "Only a relationship that neither party has terminated counts; whether a request terminates it is not said, and the words were read as they stand since 2008-08-28.")
            .exceptionTo(REQUEST, HOURS, HOURS_CLOSING);

    static final Rule CHARITY_PERHAPS = Rule.exemption(
                    "mo-charity-open",
                    caller(Caller.CHARITY, Caller.FUNDRAISER),
                    START,
                    Citation.primary("RSMo 407.1070(8), 407.1095(3)(c)"))
            .saying("A charity that raises funds may be outside.")
            .quoting("provided that a bona fide member of such exempt organization makes the voice communication")
            .unsettled("Whether a member of the charity makes the call, and for its purpose, is no fact of a call.")
            .exceptionTo(LIST, REQUEST, HOURS, HOURS_CLOSING);

    private static final Unread REGULATED = Unread.FTC_EXEMPT.read(
            "Outside is a seller licensed and regulated by an agency whose rules reach its telemarketing (407.1085.1(4)(c), 407.1095(3)(d)); no fact says it.");

    private static final Unread BODIES =
            Unread.PUBLIC_BODY.read("Whether a public body is a person or an entity for these sections is not said.");

    static final List<RuleSet> RULES = List.of(set("MO", "2026.1")
            .registry(new RegistryId("us-mo"), Terms.LIST_AGE)
            .rules(LIST, REQUEST, HOURS, HOURS_CLOSING)
            .rules(CONSENT, CUSTOMER, CUSTOMER_EDGE, CONTRACT, CONTACT_PERHAPS)
            .rules(INVITED, RELATED, RELATED_PERHAPS, CHARITY_PERHAPS)
            .rules(Unread.of("mo", REGULATED, BODIES).about(LIST, REQUEST, HOURS, HOURS_CLOSING))
            .rules(Unread.of("mo", Unread.CONSENT.read("The words of this exemption before 2008-08-28 were not read."))
                    .about(REQUEST, HOURS, HOURS_CLOSING))
            .rules(Unread.of("mo", Unread.MOBILE).about(HOURS, HOURS_CLOSING))
            .build());

    private Missouri() {}
}
