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
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.ran;
import static io.github.opendnc.us.states.Terms.set;
import static io.github.opendnc.us.states.Terms.takenBack;

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

/**
 * Michigan: listed numbers of existing customers only, recorded sales calls to nobody; from 9 to 21, in a criminal
 * section that requires malice.
 */
final class Michigan {
    private static final Citation HOURS_LAW = Citation.secondary("MCL 750.540e(1)(f)");
    private static final Citation CUSTOMER_LAW = Citation.primary("MCL 445.111(j), 445.111(m)(ii)");
    private static final Citation PERMISSION_LAW = Citation.primary("MCL 445.111(m)(i)");

    /** The definitions were read in the words of this day. */
    private static final LocalDate DEFINED = LocalDate.of(2009, 9, 24);

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(9, 21), HOURS_LAW);
    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(12), CUSTOMER_LAW);

    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition SALES_TO_PERSONS = all(SALES, consumerLine());
    private static final Condition BOUGHT = bought(CUSTOMER_LIMIT);
    private static final Condition ON_THE_EDGE = onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT);
    private static final Condition CONTRACT_RUNS = contractRuns(CUSTOMER_LAW);
    private static final Condition DEALT =
            any(bought(ever(CUSTOMER_LAW)), inquired(ever(CUSTOMER_LAW)), ran(ever(CUSTOMER_LAW)));

    static final Rule HOURS = Rule.ban(
                    "mi-hours", all(SALES, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))), START, HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock.")
            .unsettled("A criminal section that asks for malice; the tables disagree.");

    static final Rule PRERECORDED = Rule.ban(
                    "mi-prerecorded",
                    all(SELLS, RECORDED),
                    LocalDate.of(2003, 3, 31),
                    Citation.primary("MCL 445.111a(1), 484.125(2)(a)"))
            .saying("A recorded message may not sell, not to a business either.")
            .quoting(
                    "A person shall not make a telephone solicitation that consists in whole or in part of a recorded message.")
            .noting(
                    "Outside is a message that urges no purchase in the call, to a person who gave the caller the number; no fact says which is. Read in a copy of February 2026.");

    static final Rule REQUEST = Rule.ban(
                    "mi-request", all(SALES_TO_PERSONS, requested()), START, Citation.primary("MCL 445.111c(1)(g)"))
            .saying("A person who asked the seller to stop may not be called again to sell.")
            .quoting(
                    "who has requested that he or she not receive calls from the organization or other person on whose behalf the telephone solicitation is made")
            .noting(
                    "A customer is bound too (445.111(m)(ii)). Read in a copy of February 2026, in words of 2006-05-12.")
            .foundInForceOn(LocalDate.of(2006, 5, 12));

    static final Rule LIST = Rule.ban(
                    "mi-list", all(SALES_TO_PERSONS, listed()), START, Citation.primary("MCL 445.111a(5), 445.111(m)"))
            .saying(
                    "A number on the national registry may be called to sell only if the person is an existing customer or permitted it.")
            .quoting(
                    "residential telephone subscriber whose name and residential telephone number is on the then-current version of the federal list")
            .noting(
                    "An inquiry makes no customer. A call that asks for a meeting and urges no purchase in the call is outside (445.111(m)), which no fact says. Read in a copy of February 2026.");

    static final Rule CUSTOMER = Rule.exemption("mi-customer", all(BOUGHT, NO_OBJECTION), START, CUSTOMER_LAW)
            .saying("A customer of the last 12 months who has not asked to be left alone may be called.")
            .quoting("either paid for the goods or services within the 12 months preceding the voice communication")
            .noting("In words of 2009-09-24.")
            .foundInForceOn(DEFINED)
            .exceptionTo(LIST);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, ON_THE_EDGE, LIST);

    static final Rule CUSTOMER_TAKEN_BACK = takenBack(CUSTOMER, BOUGHT, LIST);

    static final Rule CONTRACT_PERHAPS = Rule.exemption("mi-contract-list-open", CONTRACT_RUNS, START, CUSTOMER_LAW)
            .saying("A person with a running contract may be a customer.")
            .unsettled(
                    "Who has not paid because of a prior agreement is a customer too; whether that is so is no fact of a call.")
            .exceptionTo(LIST);

    static final Rule PERMISSION = Rule.exemption("mi-permission", CONSENTED, START, PERMISSION_LAW)
            .saying("A person who invited or permitted the call may be called.")
            .quoting("with that subscriber's express invitation or permission prior to the voice communication")
            .noting("In words of 2009-09-24.")
            .foundInForceOn(DEFINED)
            .exceptionTo(LIST, REQUEST);

    static final Rule RECORDED_PERMISSION_PERHAPS = Rule.exemption(
                    "mi-permission-recorded-open", CONSENTED, START, PRERECORDED.citation())
            .saying("A person who permitted recorded calls may perhaps be sent one.")
            .unsettled(
                    "A permitted call is no telephone solicitation, but no home solicitation sale may be made by a recorded message (445.111a(1)); of a business's permission 445.111 says nothing.")
            .exceptionTo(PRERECORDED);

    static final Rule RECORDED_CUSTOMER_PERHAPS = Rule.exemption(
                    "mi-customer-recorded-open", DEALT, START, PRERECORDED.citation())
            .saying("A person who bought or inquired may perhaps be sent a recorded message.")
            .unsettled(
                    "Outside are calls to customers and those that urge no purchase in the call, but no home solicitation sale may be made by a recorded message (445.111a(1)); whether the person gave the number, too, is no fact of a call.")
            .exceptionTo(PRERECORDED);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "mi-outside-open",
                    caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT, Caller.POLITICAL),
                    START,
                    Citation.primary("MCL 445.111e"))
            .saying("Charities, their fundraisers and parties may be outside.")
            .unsettled(
                    "Whoever is subject to the act on charities, to that on public safety or to section 527 is outside; which caller is, is no fact of a call.")
            .exceptionTo(LIST, REQUEST, PRERECORDED);

    static final List<RuleSet> RULES = List.of(set("MI", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, PRERECORDED, REQUEST, LIST)
            .rules(CUSTOMER, CUSTOMER_EDGE, CUSTOMER_TAKEN_BACK, CONTRACT_PERHAPS, PERMISSION)
            .rules(RECORDED_PERMISSION_PERHAPS, RECORDED_CUSTOMER_PERHAPS, OUTSIDE_PERHAPS)
            .rules(Unread.of(
                            "mi",
                            Unread.MOBILE.read(
                                    "The number must be a residential one; the Attorney General's page counts a person's mobile."))
                    .about(LIST))
            .rules(Unread.of(
                            "mi",
                            Unread.CONSENT,
                            Unread.CUSTOMER,
                            Unread.INQUIRY,
                            Unread.CONTRACT,
                            Unread.NO_SELLER,
                            Unread.FTC_EXEMPT)
                    .about(HOURS))
            .notes(note(
                    SELLS,
                    "Michigan: SB 351, a new act that reaches texts too, passed the Senate on 2026-01-29; whether it became law was not found",
                    Citation.secondary("Michigan SB 351 of 2025")))
            .build());

    private Michigan() {}
}
