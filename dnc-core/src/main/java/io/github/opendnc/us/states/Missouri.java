package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

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
            .noting("Read in an older copy; texts and mobiles since 2012-08-28.");

    static final Rule REQUEST = Rule.ban(
                    "mo-request",
                    all(SALES_TO_PERSONS, requested()),
                    LocalDate.of(2000, 8, 28),
                    Citation.primary("RSMo 407.1076(4)"))
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "stated previously that he or she does not wish to receive solicitation calls by or on behalf of the seller")
            .noting("Exemptions of 407.1085.");

    static final Rule HOURS = Rule.ban(
                    "mo-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), LocalDate.of(2000, 8, 28), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Engage in telemarketing to a consumer's residence at any time other than between 8:00 a.m. and 9:00 p.m. local time")
            .noting("The federal clock; exemptions of 407.1085.");

    static final Rule HOURS_CLOSING = closing(HOURS, all(SALES_TO_PERSONS, atClosing(HOURS_OPEN)));

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofDays(180), LIST.citation());

    private static final Dated<Period> INQUIRER_180D_LIMIT = limit(Period.ofDays(180), LIST.citation());

    static final Rule CONSENT = Rule.exemption("mo-consent", CONSENTED, START, LIST.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(LIST);

    static final Rule CUSTOMER = Rule.exemption("mo-customer", bought(CUSTOMER_LIMIT), START, LIST.citation())
            .saying("A customer of the last 180 days may be called.")
            .exceptionTo(LIST);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), LIST);

    static final Rule CONTRACT = Rule.exemption("mo-contract", contractRuns(LIST.citation()), START, LIST.citation())
            .saying("A person with whom a written contract runs may be called.")
            .exceptionTo(LIST);

    static final Rule INQUIRER_180D_PERHAPS = Rule.exemption(
                    "mo-inquiry-180d-open", inquired(INQUIRER_180D_LIMIT), START, LIST.citation())
            .saying("A person who inquired in the last 180 days may be outside.")
            .unsettled("Whether a person who inquired in the last 180 days is outside this rule was not read.")
            .exceptionTo(LIST);

    static final Rule INQUIRER_180D_PERHAPS_EDGE =
            edge(INQUIRER_180D_PERHAPS, onTheEdgeOf(Dealing.INQUIRY, INQUIRER_180D_LIMIT), LIST);

    static final List<RuleSet> RULES = List.of(set("MO", "2026.1")
            .registry(new RegistryId("us-mo"), Terms.LIST_AGE)
            .rules(LIST, REQUEST, HOURS, HOURS_CLOSING)
            .rules(CONSENT, CUSTOMER, CUSTOMER_EDGE, CONTRACT, INQUIRER_180D_PERHAPS, INQUIRER_180D_PERHAPS_EDGE)
            .rules(Unread.of("mo", Unread.NO_SELLER, Unread.FTC_EXEMPT).about(LIST, REQUEST, HOURS, HOURS_CLOSING))
            .rules(Unread.of("mo", Unread.CONSENT, Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(REQUEST, HOURS, HOURS_CLOSING))
            .rules(Unread.of("mo", Unread.MOBILE).about(HOURS, HOURS_CLOSING))
            .build());

    private Missouri() {}
}
