package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Hours.sundays;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.limit;
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
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Nebraska: recorded messages of any content only from 8 to 21; none that sell to mobiles. */
final class Nebraska {
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("Neb. Rev. Stat. 86-248, 86-256");
    private static final Citation AUTOMATED_SUNDAY_LAW = Citation.secondary("291 Neb. Admin. Code ch. 11 s. 003");

    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(LocalDate.of(2002, 7, 20), daily(8, 21), AUTOMATED_HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_SUNDAY_OPEN =
            Dated.from(START, sundays(13, 21), AUTOMATED_SUNDAY_LAW);

    private static final Condition RECORDED_MESSAGES_TO_PERSONS = all(
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION, Purpose.POLITICAL, Purpose.SURVEY),
            RECORDED,
            consumerLine());
    private static final Condition RECORDED_OTHER_MESSAGES = all(
            onlyPurposes(
                    Purpose.INFORMATIONAL, Purpose.HEALTHCARE, Purpose.DONATION, Purpose.POLITICAL, Purpose.SURVEY),
            RECORDED);
    private static final Condition RECORDED_EMERGENCIES = all(somePurpose(Purpose.EMERGENCY), RECORDED, not(SELLS));
    private static final Condition RECORDED_SALES_TO_OFFICES = all(SELLS, RECORDED, businessLine());
    private static final Condition RECORDED_SALES_TO_MOBILES = all(SELLS, RECORDED, PERSONS_MOBILE);
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "ne-automated-hours",
                    all(RECORDED_MESSAGES_TO_PERSONS, outside(AUTOMATED_HOURS_OPEN)),
                    LocalDate.of(2002, 7, 20),
                    AUTOMATED_HOURS_LAW)
            .saying(
                    "Recorded messages that sell, ask for money or votes, or poll may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Transmit messages only between the hours of 8 a.m. and 9 p.m. at the location of the person receiving the message.")
            .foundInForceOn(IN_FORCE);

    static final Rule AUTOMATED_HOURS_CLOSING =
            closing(AUTOMATED_HOURS, all(RECORDED_MESSAGES_TO_PERSONS, atClosing(AUTOMATED_HOURS_OPEN)));

    static final Rule AUTOMATED_HOURS_OTHER = Rule.ban(
                    "ne-automated-hours-other",
                    all(RECORDED_OTHER_MESSAGES, outside(AUTOMATED_HOURS_OPEN)),
                    LocalDate.of(2002, 7, 20),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded messages that sell nothing may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Transmit messages only between the hours of 8 a.m. and 9 p.m. at the location of the person receiving the message.");

    static final Rule AUTOMATED_HOURS_OTHER_CLOSING =
            closing(AUTOMATED_HOURS_OTHER, all(RECORDED_OTHER_MESSAGES, atClosing(AUTOMATED_HOURS_OPEN)));

    static final Rule AUTOMATED_HOURS_EMERGENCY = Rule.ban(
                    "ne-automated-hours-emergency",
                    all(RECORDED_EMERGENCIES, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    LocalDate.of(2002, 7, 20),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded messages of an emergency may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Transmit messages only between the hours of 8 a.m. and 9 p.m. at the location of the person receiving the message.")
            .unsettled("The paragraph speaks of all messages that are no solicitations; whether one of an emergency is"
                    + " outside was not read.");

    static final Rule AUTOMATED_HOURS_BUSINESS = Rule.ban(
                    "ne-automated-hours-business",
                    all(RECORDED_SALES_TO_OFFICES, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    LocalDate.of(2002, 7, 20),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded messages that sell to a business line may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Transmit messages only between the hours of 8 a.m. and 9 p.m. at the location of the person receiving the message.")
            .unsettled("The hours of solicitations are those to residences; whether a message that sells to a business"
                    + " line counts among the others is open.");

    static final Rule MOBILE = Rule.ban(
                    "ne-mobile",
                    RECORDED_SALES_TO_MOBILES,
                    LocalDate.of(2002, 7, 20),
                    Citation.primary("Neb. Rev. Stat. 86-242, 86-244"))
            .saying("A recorded message may not sell to a mobile without consent.")
            .quoting(
                    "using an automatic dialing-announcing device to: ... (3) any telephone number assigned to a paging service, a cellular telephone service");

    static final Rule AUTOMATED_SUNDAY = Rule.ban(
                    "ne-automated-sunday",
                    all(
                            RECORDED_SALES_TO_PERSONS,
                            any(outside(AUTOMATED_SUNDAY_OPEN), atClosing(AUTOMATED_SUNDAY_OPEN))),
                    START,
                    AUTOMATED_SUNDAY_LAW)
            .saying("Recorded sales calls may be made only from 13 to 21 o'clock on Sundays.")
            .unsettled("One vendor; the rule and its holidays were not read.");

    private static final Dated<Period> CUSTOMER_18M_LIMIT = limit(Period.ofMonths(18), MOBILE.citation());

    static final Rule PUBLIC_BODY = Rule.exemption(
                    "ne-public-body", caller(Caller.PUBLIC_BODY), START, AUTOMATED_HOURS.citation())
            .saying("Messages of a public body are outside.")
            .exceptionTo(
                    AUTOMATED_HOURS,
                    AUTOMATED_HOURS_CLOSING,
                    AUTOMATED_HOURS_OTHER,
                    AUTOMATED_HOURS_OTHER_CLOSING,
                    AUTOMATED_HOURS_EMERGENCY,
                    AUTOMATED_HOURS_BUSINESS);

    static final Rule CUSTOMER = Rule.exemption(
                    "ne-customer",
                    bought(ever(AUTOMATED_HOURS_OTHER.citation())),
                    START,
                    AUTOMATED_HOURS_OTHER.citation())
            .saying("A customer may be called, however long ago it was.")
            .exceptionTo(
                    AUTOMATED_HOURS_OTHER,
                    AUTOMATED_HOURS_OTHER_CLOSING,
                    AUTOMATED_HOURS_EMERGENCY,
                    AUTOMATED_HOURS_BUSINESS);

    static final Rule CONSENT = Rule.exemption("ne-consent", CONSENTED, START, MOBILE.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(MOBILE);

    static final Rule CUSTOMER_18M = Rule.exemption(
                    "ne-customer-18m", bought(CUSTOMER_18M_LIMIT), START, MOBILE.citation())
            .saying("A customer of the last 18 months may be called.")
            .exceptionTo(MOBILE);

    static final Rule CUSTOMER_18M_EDGE =
            edge(CUSTOMER_18M, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_18M_LIMIT), MOBILE);

    static final List<RuleSet> RULES = List.of(set("NE", "2026.1")
            .rules(
                    AUTOMATED_HOURS,
                    AUTOMATED_HOURS_CLOSING,
                    AUTOMATED_HOURS_OTHER,
                    AUTOMATED_HOURS_OTHER_CLOSING,
                    AUTOMATED_HOURS_EMERGENCY,
                    AUTOMATED_HOURS_BUSINESS,
                    MOBILE,
                    AUTOMATED_SUNDAY)
            .rules(PUBLIC_BODY, CUSTOMER, CONSENT, CUSTOMER_18M, CUSTOMER_18M_EDGE)
            .rules(Unread.of("ne", Unread.CUSTOMER)
                    .about(AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING, MOBILE, AUTOMATED_SUNDAY))
            .rules(Unread.of("ne", Unread.INQUIRY, Unread.CONTRACT)
                    .about(
                            AUTOMATED_HOURS,
                            AUTOMATED_HOURS_CLOSING,
                            AUTOMATED_HOURS_OTHER,
                            AUTOMATED_HOURS_OTHER_CLOSING,
                            AUTOMATED_HOURS_EMERGENCY,
                            AUTOMATED_HOURS_BUSINESS,
                            MOBILE,
                            AUTOMATED_SUNDAY))
            .rules(Unread.of("ne", Unread.DONOR)
                    .about(
                            AUTOMATED_HOURS,
                            AUTOMATED_HOURS_CLOSING,
                            AUTOMATED_HOURS_OTHER,
                            AUTOMATED_HOURS_OTHER_CLOSING,
                            AUTOMATED_HOURS_EMERGENCY))
            .rules(Unread.of("ne", Unread.NO_SELLER).about(MOBILE, AUTOMATED_SUNDAY))
            .build());

    private Nebraska() {}
}
