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

    /** By this day the amendments of 2008 (LB 720) were in force. */
    private static final LocalDate AMENDED = LocalDate.of(2009, 1, 1);

    private static final String RELATIONSHIP =
            "Who has an established business relationship is outside (86-242(2)(b), 86-256(3)(b)); 86-241, which defines it, was not read.";

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
            .noting(
                    "Sales to residences by 86-248; with consent, and of tax-exempt nonprofits, by 86-256 (86-242(2)). Read in a copy of February 2026.");

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
            .unsettled(
                    "The paragraph speaks of all messages that are no solicitations, and 86-256(3) lets no emergencies"
                            + " go, as 86-244 does.");

    static final Rule AUTOMATED_HOURS_BUSINESS = Rule.ban(
                    "ne-automated-hours-business",
                    all(RECORDED_SALES_TO_OFFICES, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    LocalDate.of(2002, 7, 20),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded messages that sell to a business line may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Transmit messages only between the hours of 8 a.m. and 9 p.m. at the location of the person receiving the message.")
            .unsettled(
                    "The hours of solicitations are those to residences (86-248); the commission's rule on them (86-252)"
                            + " was not read.");

    /** What a person invited is no solicitation (86-242(2)(a)), and so has the hours of all other messages. */
    static final Rule AUTOMATED_HOURS_CONSENT = Rule.ban(
                    "ne-automated-hours-consent",
                    all(RECORDED_SALES_TO_OFFICES, CONSENTED, outside(AUTOMATED_HOURS_OPEN)),
                    LocalDate.of(2002, 7, 20),
                    Citation.primary("Neb. Rev. Stat. 86-242(2)(a), 86-256(2)(c)"))
            .saying("A recorded message that an office agreed to may be sent only from 8 to 21 o'clock.")
            .quoting("made to any person with the person's prior express invitation or permission")
            .noting("Read in a copy of February 2026, in words of 2008.")
            .foundInForceOn(AMENDED);

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
            .unsettled("One vendor; the rule and its holidays, which 86-252 orders, were not read.");

    private static final Dated<Period> CUSTOMER_18M_LIMIT = limit(Period.ofMonths(18), MOBILE.citation());

    static final Rule PUBLIC_BODY = Rule.exemption(
                    "ne-public-body-open", caller(Caller.PUBLIC_BODY), START, AUTOMATED_HOURS.citation())
            .saying("Messages of a political subdivision are outside.")
            .quoting("a message from a political subdivision as defined in section 13-903")
            .unsettled("Whether the public body is a political subdivision is no fact of a call.")
            .exceptionTo(
                    AUTOMATED_HOURS,
                    AUTOMATED_HOURS_CLOSING,
                    AUTOMATED_HOURS_OTHER,
                    AUTOMATED_HOURS_OTHER_CLOSING,
                    AUTOMATED_HOURS_EMERGENCY,
                    AUTOMATED_HOURS_BUSINESS,
                    AUTOMATED_HOURS_CONSENT);

    static final Rule OLD_CUSTOMER = Rule.exemption(
                    "ne-customer-old-open",
                    bought(ever(AUTOMATED_HOURS_OTHER.citation())),
                    START,
                    AUTOMATED_HOURS_OTHER.citation())
            .saying("A customer may perhaps be called, however long ago it was.")
            .unsettled(RELATIONSHIP)
            .exceptionTo(
                    AUTOMATED_HOURS_OTHER,
                    AUTOMATED_HOURS_OTHER_CLOSING,
                    AUTOMATED_HOURS_EMERGENCY,
                    AUTOMATED_HOURS_BUSINESS,
                    AUTOMATED_HOURS_CONSENT);

    static final Rule CONSENT = Rule.exemption("ne-consent", CONSENTED, START, MOBILE.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(MOBILE);

    static final Rule CUSTOMER_18M = Rule.exemption(
                    "ne-customer-18m", bought(CUSTOMER_18M_LIMIT), START, MOBILE.citation())
            .saying("A customer of the last 18 months may be called.")
            .noting("86-241, which defines the relationship, was not read.")
            .exceptionTo(
                    AUTOMATED_HOURS_OTHER,
                    AUTOMATED_HOURS_OTHER_CLOSING,
                    AUTOMATED_HOURS_EMERGENCY,
                    AUTOMATED_HOURS_BUSINESS,
                    AUTOMATED_HOURS_CONSENT,
                    MOBILE);

    static final Rule NONPROFIT = Rule.exemption(
                    "ne-nonprofit", caller(Caller.CHARITY), START, Citation.primary("Neb. Rev. Stat. 86-242(2)(c)"))
            .saying("A tax-exempt nonprofit makes no telephone solicitation.")
            .quoting("made by a tax-exempt nonprofit organization")
            .foundInForceOn(AMENDED)
            .exceptionTo(MOBILE, AUTOMATED_SUNDAY);

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
                    AUTOMATED_HOURS_CONSENT,
                    MOBILE,
                    AUTOMATED_SUNDAY)
            .rules(PUBLIC_BODY, OLD_CUSTOMER, CONSENT, CUSTOMER_18M, CUSTOMER_18M_EDGE, NONPROFIT)
            .rules(Unread.of("ne", Unread.CUSTOMER.read(RELATIONSHIP))
                    .about(AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING, MOBILE, AUTOMATED_SUNDAY))
            .rules(Unread.of("ne", Unread.INQUIRY.read(RELATIONSHIP), Unread.CONTRACT.read(RELATIONSHIP))
                    .about(
                            AUTOMATED_HOURS,
                            AUTOMATED_HOURS_CLOSING,
                            AUTOMATED_HOURS_OTHER,
                            AUTOMATED_HOURS_OTHER_CLOSING,
                            AUTOMATED_HOURS_EMERGENCY,
                            AUTOMATED_HOURS_BUSINESS,
                            AUTOMATED_HOURS_CONSENT,
                            MOBILE,
                            AUTOMATED_SUNDAY))
            .rules(Unread.of("ne", Unread.DONOR.read(RELATIONSHIP))
                    .about(
                            AUTOMATED_HOURS,
                            AUTOMATED_HOURS_CLOSING,
                            AUTOMATED_HOURS_OTHER,
                            AUTOMATED_HOURS_OTHER_CLOSING,
                            AUTOMATED_HOURS_EMERGENCY,
                            AUTOMATED_HOURS_CONSENT))
            .rules(Unread.of(
                            "ne",
                            Unread.NO_SELLER.read(
                                    "Messages of a tax-exempt nonprofit are outside (86-242(2)(c)); whether the caller is one is no fact of a call."))
                    .about(MOBILE, AUTOMATED_SUNDAY))
            .build());

    private Nebraska() {}
}
