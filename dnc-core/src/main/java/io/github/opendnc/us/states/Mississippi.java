package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.atClosingByClock;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.outsideByClock;
import static io.github.opendnc.us.states.Hours.closedByClock;
import static io.github.opendnc.us.states.Hours.mondayToSaturday;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.on;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Mississippi: Monday to Saturday from 8 to 20 in Central Standard Time all year, for calls to offices too. */
final class Mississippi {
    /** The law's clock shows Central Standard Time in summer too. */
    private static final ZoneId CENTRAL_STANDARD_TIME = ZoneOffset.ofHours(-6);

    private static final Citation HOURS_LAW = Citation.primary("Miss. Code 77-3-723(1)");
    private static final Citation PRERECORDED_LAW = Citation.primary("Miss. Code 77-3-723(2)");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(2003, 7, 1), mondayToSaturday(8, 20), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_DONATION_OPEN =
            Dated.from(LocalDate.of(2019, 7, 1), mondayToSaturday(8, 20), HOURS_LAW);

    /** If it is still Sunday on the law's clock but Monday on the person's, no hour is open on the law's clock. */
    private static final CallingHours BY_CLOCK = closedByClock(mondayToSaturday(8, 20), DayOfWeek.SUNDAY);

    private static final Dated<CallingHours> HOURS_OPEN_BY_CLOCK =
            Dated.from(LocalDate.of(2003, 7, 1), BY_CLOCK, HOURS_LAW);
    private static final Dated<CallingHours> HOURS_DONATION_OPEN_BY_CLOCK =
            Dated.from(LocalDate.of(2019, 7, 1), BY_CLOCK, HOURS_LAW);

    private static final Condition ALL_SALES = SELLS;
    private static final Condition ALL_DONATIONS = ASKS_FOR_DONATION;
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    private static final Condition RECORDED_DONATIONS = all(ASKS_FOR_DONATION, RECORDED);
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());

    static final Rule HOURS = Rule.ban(
                    "ms-hours",
                    all(ALL_SALES, outside(HOURS_OPEN), outsideByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME)),
                    LocalDate.of(2003, 7, 1),
                    HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such calls may only be made between the hours of 8:00 a.m. and 8:00 p.m. Central Standard Time.")
            .noting("Barred outside the hours by the clock of the person and by Central Standard Time alike.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(
            HOURS,
            all(
                    ALL_SALES,
                    any(outside(HOURS_OPEN), atClosing(HOURS_OPEN)),
                    any(
                            outsideByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME),
                            atClosingByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME))));

    static final Rule HOURS_DONATION = Rule.ban(
                    "ms-hours-donation",
                    all(
                            ALL_DONATIONS,
                            outside(HOURS_DONATION_OPEN),
                            outsideByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME)),
                    LocalDate.of(2019, 7, 1),
                    HOURS_LAW)
            .saying("Calls for donations may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such calls may only be made between the hours of 8:00 a.m. and 8:00 p.m. Central Standard Time.")
            .noting("Since 2019-07-01 a telephone solicitation is also one for a charitable contribution.");

    static final Rule HOURS_DONATION_CLOSING = closing(
            HOURS_DONATION,
            all(
                    ALL_DONATIONS,
                    any(outside(HOURS_DONATION_OPEN), atClosing(HOURS_DONATION_OPEN)),
                    any(
                            outsideByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME),
                            atClosingByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME))));

    static final Rule HOURS_CLOCK = Rule.ban(
                    "ms-hours-clock",
                    all(
                            ALL_SALES,
                            any(
                                    outside(HOURS_OPEN),
                                    outsideByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME),
                                    atClosing(HOURS_OPEN),
                                    atClosingByClock(HOURS_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME))),
                    LocalDate.of(2003, 7, 1),
                    HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such calls may only be made between the hours of 8:00 a.m. and 8:00 p.m. Central Standard Time.")
            .unsettled("In summer Central Standard Time and the time at the place are an hour apart.");

    static final Rule HOURS_DONATION_CLOCK = Rule.ban(
                    "ms-hours-donation-clock",
                    all(
                            ALL_DONATIONS,
                            any(
                                    outside(HOURS_DONATION_OPEN),
                                    outsideByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME),
                                    atClosing(HOURS_DONATION_OPEN),
                                    atClosingByClock(HOURS_DONATION_OPEN_BY_CLOCK, CENTRAL_STANDARD_TIME))),
                    LocalDate.of(2019, 7, 1),
                    HOURS_LAW)
            .saying("Calls for donations may be made only from 8 to 20 o'clock from Monday to Saturday.")
            .quoting("Such calls may only be made between the hours of 8:00 a.m. and 8:00 p.m. Central Standard Time.")
            .unsettled("In summer Central Standard Time and the time at the place are an hour apart.");

    static final Rule SUNDAY = Rule.ban(
                    "ms-sunday",
                    all(ALL_SALES, on(LocalDate.of(2003, 7, 1), HOURS_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(2003, 7, 1),
                    HOURS_LAW)
            .saying("No sales calls on Sundays.")
            .quoting("No telephone solicitations may be made on a Sunday.");

    static final Rule SUNDAY_DONATION = Rule.ban(
                    "ms-sunday-donation",
                    all(ALL_DONATIONS, on(LocalDate.of(2019, 7, 1), HOURS_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(2019, 7, 1),
                    HOURS_LAW)
            .saying("No calls for donations on Sundays.")
            .quoting("No telephone solicitations may be made on a Sunday.")
            .noting("Since 2019-07-01 a telephone solicitation is also one for a charitable contribution.");

    static final Rule PRERECORDED = Rule.ban(
                    "ms-prerecorded", RECORDED_SALES, LocalDate.of(2003, 7, 1), PRERECORDED_LAW)
            .saying("A recorded message may sell only to a customer.")
            .quoting(
                    "unless the person or entity has an established business relationship with the consumer and uses the recorded voice message to inform the consumer about")
            .noting(
                    "Consent alone does not help; that the message tells of a product the person has is no fact of a call.");

    static final Rule PRERECORDED_DONATION = Rule.ban(
                    "ms-prerecorded-donation", RECORDED_DONATIONS, LocalDate.of(2019, 7, 1), PRERECORDED_LAW)
            .saying("A recorded message may ask for money only where there is a relationship.")
            .quoting(
                    "unless the person or entity has an established business relationship with the consumer and uses the recorded voice message to inform the consumer about")
            .noting("Since 2019-07-01 a telephone solicitation is also one for a charitable contribution.");

    static final Rule RELATIONSHIP = Rule.ban(
                    "ms-relationship",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2003, 7, 1),
                    Citation.secondary("Miss. Code 77-3-705"))
            .saying(
                    "Of numbers on the national registry only those of customers of the last six months may be called to sell.")
            .unsettled("One vendor's page; 77-3-709 leaves it to the Attorney General.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(6), RELATIONSHIP.citation());

    static final Rule CUSTOMER = Rule.exemption("ms-customer", bought(CUSTOMER_LIMIT), START, RELATIONSHIP.citation())
            .saying("A customer of the last 6 months may be called.")
            .exceptionTo(RELATIONSHIP);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), RELATIONSHIP);

    static final List<RuleSet> RULES = List.of(set("MS", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(
                    HOURS,
                    HOURS_CLOSING,
                    HOURS_DONATION,
                    HOURS_DONATION_CLOSING,
                    HOURS_CLOCK,
                    HOURS_DONATION_CLOCK,
                    SUNDAY,
                    SUNDAY_DONATION,
                    PRERECORDED,
                    PRERECORDED_DONATION,
                    RELATIONSHIP)
            .rules(CUSTOMER, CUSTOMER_EDGE)
            .rules(Unread.of("ms", Unread.CONSENT)
                    .about(
                            HOURS,
                            HOURS_CLOSING,
                            HOURS_DONATION,
                            HOURS_DONATION_CLOSING,
                            HOURS_CLOCK,
                            HOURS_DONATION_CLOCK,
                            SUNDAY,
                            SUNDAY_DONATION,
                            RELATIONSHIP))
            .rules(Unread.of("ms", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(
                            HOURS,
                            HOURS_CLOSING,
                            HOURS_DONATION,
                            HOURS_DONATION_CLOSING,
                            HOURS_CLOCK,
                            HOURS_DONATION_CLOCK,
                            SUNDAY,
                            SUNDAY_DONATION,
                            PRERECORDED,
                            PRERECORDED_DONATION))
            .rules(Unread.of("ms", Unread.NO_SELLER)
                    .about(
                            HOURS,
                            HOURS_CLOSING,
                            HOURS_DONATION,
                            HOURS_DONATION_CLOSING,
                            HOURS_CLOCK,
                            HOURS_DONATION_CLOCK,
                            SUNDAY,
                            SUNDAY_DONATION,
                            PRERECORDED,
                            PRERECORDED_DONATION,
                            RELATIONSHIP))
            .rules(Unread.of("ms", Unread.DONOR)
                    .about(
                            HOURS_DONATION,
                            HOURS_DONATION_CLOSING,
                            HOURS_DONATION_CLOCK,
                            SUNDAY_DONATION,
                            PRERECORDED_DONATION))
            .rules(Unread.of("ms", Unread.BUSINESS_LINE).about(PRERECORDED, PRERECORDED_DONATION))
            .rules(Unread.of("ms", Unread.FTC_EXEMPT).about(RELATIONSHIP))
            .notes(
                    note(
                            ALWAYS,
                            "Mississippi: former ban on legal holidays repealed in 2024",
                            Citation.secondary("39 Miss. Admin. Code Pt. I R. 1:28")),
                    note(
                            SELLS,
                            "Mississippi: register with the Attorney General, bond",
                            Citation.secondary("Miss. Code 77-3-713")))
            .build());

    private Mississippi() {}
}
