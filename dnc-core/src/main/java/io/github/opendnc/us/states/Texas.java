package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.asked;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
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
                    "tx-list",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2002, 1, 1),
                    Citation.primary("Tex. Bus. & Com. Code 304.051-304.053, 304.004"))
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "each person in the portion of the national do-not-call registry maintained by the United States government that relates to this state.")
            .noting(
                    "Binds 60 days after a listing, which no list shows: it bars at once. 304.052 was read in summaries.");

    static final Rule LIST_NATIONAL = LIST.withId("tx-list-national");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(12), LIST.citation());

    private static final Dated<Period> NATIONAL_CUSTOMER_LIMIT = limit(Period.ofMonths(12), LIST_NATIONAL.citation());

    static final Rule CUSTOMER = Rule.exemption("tx-customer", bought(CUSTOMER_LIMIT), START, LIST.citation())
            .saying("A customer of the last 12 months may be called.")
            .exceptionTo(LIST);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), LIST);

    static final Rule CUSTOMER_REQUEST = asked(CUSTOMER, LIST);

    static final Rule NATIONAL_CUSTOMER = Rule.exemption(
                    "tx-national-customer", bought(NATIONAL_CUSTOMER_LIMIT), START, LIST_NATIONAL.citation())
            .saying("A customer of the last 12 months may be called.")
            .exceptionTo(LIST_NATIONAL);

    static final Rule NATIONAL_CUSTOMER_EDGE =
            edge(NATIONAL_CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, NATIONAL_CUSTOMER_LIMIT), LIST_NATIONAL);

    static final Rule NATIONAL_CUSTOMER_REQUEST = asked(NATIONAL_CUSTOMER, LIST_NATIONAL);

    static final List<RuleSet> RULES = List.of(
            set("TX", "2026.1")
                    .registry(new RegistryId("us-tx"), Terms.LIST_AGE)
                    .rules(HOURS, AUTOMATED_HOURS, AUTOMATED_HOURS_OTHER, LIST, CUSTOMER_REQUEST)
                    .rules(CUSTOMER, CUSTOMER_EDGE)
                    .rules(Unread.of("tx", Unread.CONSENT, Unread.CONTRACT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                            .about(HOURS, LIST, CUSTOMER_REQUEST))
                    .rules(Unread.of("tx", Unread.CUSTOMER, Unread.INQUIRY).about(HOURS, LIST))
                    .rules(Unread.of("tx", Unread.MOBILE).about(HOURS))
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
                    .rules(LIST_NATIONAL, NATIONAL_CUSTOMER_REQUEST)
                    .rules(NATIONAL_CUSTOMER, NATIONAL_CUSTOMER_EDGE)
                    .rules(Unread.of(
                                    "tx-national", Unread.CONSENT, Unread.CONTRACT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                            .about(LIST_NATIONAL, NATIONAL_CUSTOMER_REQUEST))
                    .rules(Unread.of("tx-national", Unread.CUSTOMER, Unread.INQUIRY)
                            .about(LIST_NATIONAL))
                    .build());

    private Texas() {}
}
