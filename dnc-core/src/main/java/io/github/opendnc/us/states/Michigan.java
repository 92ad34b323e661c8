package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Michigan: listed numbers of existing customers only; from 9 to 21, in a criminal section that requires malice.
 */
final class Michigan {
    private static final Citation HOURS_LAW = Citation.secondary("MCL 750.540e(1)(f)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(9, 21), HOURS_LAW);

    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());

    static final Rule HOURS = Rule.ban(
                    "mi-hours", all(SALES, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))), START, HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock.")
            .unsettled("A criminal section that asks for malice; the tables disagree.");

    static final Rule PRERECORDED = Rule.ban(
                    "mi-prerecorded",
                    RECORDED_SALES_TO_PERSONS,
                    LocalDate.of(2003, 3, 31),
                    Citation.secondary("MCL 445.111a(1)"))
            .saying("A recorded message may not sell.")
            .unsettled("Only the heading was read.");

    static final Rule LIST = Rule.ban(
                    "mi-list",
                    all(SELLS, BY_VOICE, consumerLine(), listed()),
                    START,
                    Citation.secondary("MCL 445.111(m), 445.111a"))
            .saying(
                    "A number on the national registry may be called to sell only if the person is an existing customer or permitted it.")
            .quoting(
                    "voice communication to an existing customer of the person on whose behalf the communication is made")
            .unsettled(
                    "The state's pages say that the national registry is its list; an article quotes the definition, which has a sale during the call; 445.111a and 445.111e were not read.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(12), Citation.unconfirmed("MCL 445.111"));

    static final Rule CUSTOMER = Rule.exemption("mi-customer", bought(CUSTOMER_LIMIT), START, LIST.citation())
            .saying("A customer of the last 12 months may be called.")
            .noting("No text was found for the 12 months within which an existing customer paid.")
            .exceptionTo(LIST);

    static final Rule CUSTOMER_ASKED = Rule.exemption("mi-customer-asked", not(NO_OBJECTION), START, LIST.citation())
            .saying("A customer who asked not to be called, or took a consent back, is none of these.")
            .quoting("the existing customer has requested to not receive calls from or on behalf of that caller")
            .exceptionTo(CUSTOMER);

    static final Rule PERMISSION = Rule.exemption("mi-permission", CONSENTED, START, LIST.citation())
            .saying("A person who invited or permitted the call may be called.")
            .exceptionTo(LIST);

    static final List<RuleSet> RULES = List.of(set("MI", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, PRERECORDED, LIST)
            .rules(CUSTOMER, CUSTOMER_ASKED, PERMISSION)
            .rules(Unread.of(
                            "mi",
                            Unread.CONSENT,
                            Unread.CUSTOMER,
                            Unread.INQUIRY,
                            Unread.CONTRACT,
                            Unread.NO_SELLER,
                            Unread.FTC_EXEMPT)
                    .about(HOURS, PRERECORDED))
            .build());

    private Michigan() {}
}
