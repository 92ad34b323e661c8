package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosingByClock;
import static io.github.opendnc.law.Condition.attempts;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outsideByClock;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.mondayToFriday;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
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
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** Maine: recorded messages only from Monday to Friday, 9 to 17 on the clock of Maine, and none to mobiles. */
final class Maine {
    /** "According to the time in this State", wherever the person is. */
    private static final ZoneId MAINE = ZoneId.of("America/New_York");

    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("10 M.R.S. 1498(3)");

    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(LocalDate.of(1991, 1, 1), mondayToFriday(9, 17), AUTOMATED_HOURS_LAW);

    private static final Dated<CallingHours> WEEKDAYS = Dated.from(
            LocalDate.of(1991, 1, 1), Hours.weekdaysByClock(CallingHours.aroundTheClock()), AUTOMATED_HOURS_LAW);

    private static final Condition RECORDED_SOLICITATIONS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION, Purpose.SURVEY), RECORDED);
    private static final Condition RECORDED_SOLICITATIONS_TO_MOBILES = all(
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION, Purpose.SURVEY), RECORDED, PERSONS_MOBILE);

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "me-automated-hours",
                    all(RECORDED_SOLICITATIONS, outsideByClock(AUTOMATED_HOURS_OPEN, MAINE)),
                    LocalDate.of(1991, 1, 1),
                    AUTOMATED_HOURS_LAW)
            .saying(
                    "Recorded calls that sell, ask for donations or poll may be made only from 9 to 17 o'clock from Monday to Friday.")
            .quoting(
                    "to make solicitation calls to any telephone number in the State except weekdays between 9 a.m. and 5 p.m., according to the time in this")
            .noting("Consent is no exception.");

    static final Rule AUTOMATED_HOURS_CLOSING =
            closing(AUTOMATED_HOURS, all(RECORDED_SOLICITATIONS, atClosingByClock(AUTOMATED_HOURS_OPEN, MAINE)));

    static final Rule AUTOMATED_WEEKEND = Rule.ban(
                    "me-automated-weekend",
                    all(
                            RECORDED_SOLICITATIONS,
                            on(LocalDate.of(1991, 1, 1), AUTOMATED_HOURS_LAW, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                    LocalDate.of(1991, 1, 1),
                    AUTOMATED_HOURS_LAW)
            .saying("No recorded calls that sell, ask for donations or poll on Saturdays and Sundays.")
            .quoting("except weekdays between 9 a.m. and 5 p.m., according to the time in this State");

    static final Rule AUTOMATED_WEEKEND_THERE = Rule.ban(
                    "me-automated-weekend-clock",
                    all(RECORDED_SOLICITATIONS, outsideByClock(WEEKDAYS, MAINE)),
                    LocalDate.of(1991, 1, 1),
                    AUTOMATED_HOURS_LAW)
            .saying("Nor where it is Saturday or Sunday in Maine, wherever the person is.")
            .quoting("except weekdays between 9 a.m. and 5 p.m., according to the time in this State");

    static final Rule MOBILE = Rule.ban(
                    "me-mobile",
                    RECORDED_SOLICITATIONS_TO_MOBILES,
                    LocalDate.of(1989, 1, 1),
                    Citation.primary("10 M.R.S. 1498(2)"))
            .saying("A recorded message may not go to a mobile to sell, to ask for money or to poll.")
            .quoting("Any paging or cellular phone within the State")
            .noting("No consent that lifts it was seen; unlisted numbers are no fact of a call.");

    static final Rule ATTEMPTS = Rule.ban(
                    "me-attempts",
                    all(RECORDED_SOLICITATIONS, attempts(1)),
                    LocalDate.of(1991, 1, 1),
                    AUTOMATED_HOURS_LAW)
            .saying("Of recorded messages one call in eight hours may be completed to a number.")
            .quoting(
                    "may not complete more than one solicitation call to any telephone number during each 8-hour period")
            .unsettled(
                    "The law counts completed calls in eight hours, the fact tries in 24: none clears, one or more leaves it open.");

    private static final Citation LIST_LAW = Citation.secondary("10 M.R.S. 1499-B(1)(D-1), (2), (4)");
    private static final Citation RELATIONSHIP_LAW = Citation.primary("10 M.R.S. 1499-B(1)(D-1), P.L. 2007 c. 489");

    static final Rule LIST = Rule.ban("me-list", all(SELLS, BY_VOICE, consumerLine(), listed()), START, LIST_LAW)
            .saying(
                    "A number on the national registry may perhaps be called to sell only where the person is a customer or inquired.")
            .unsettled(
                    "The national registry may serve as the state's (1499-B(4)). The ban itself was not read; readers name an express request and a relationship as its exceptions, so that a signed agreement is open.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), RELATIONSHIP_LAW);
    private static final Dated<Period> INQUIRER_LIMIT = limit(Period.ofMonths(3), RELATIONSHIP_LAW);

    static final Rule CUSTOMER = Rule.exemption(
                    "me-customer-18m", all(bought(CUSTOMER_LIMIT), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("Who bought in the last 18 months, and has not asked for no calls, may be called.")
            .quoting("within the 18 months immediately preceding the date of a telephone sales call")
            .exceptionTo(LIST);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), LIST);

    static final Rule INQUIRER = Rule.exemption(
                    "me-inquiry-3m", all(inquired(INQUIRER_LIMIT), NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying("Who inquired in the last three months, and has not asked for no calls, may be called.")
            .quoting("within the 3 months immediately preceding the date of the call")
            .exceptionTo(LIST);

    static final Rule INQUIRER_EDGE = edge(INQUIRER, onTheEdgeOf(Dealing.INQUIRY, INQUIRER_LIMIT), LIST);

    static final List<RuleSet> RULES = List.of(set("ME", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(LIST, CUSTOMER, CUSTOMER_EDGE, INQUIRER, INQUIRER_EDGE)
            .rules(
                    AUTOMATED_HOURS,
                    AUTOMATED_HOURS_CLOSING,
                    AUTOMATED_WEEKEND,
                    AUTOMATED_WEEKEND_THERE,
                    MOBILE,
                    ATTEMPTS)
            .rules(Unread.of("me", Unread.INQUIRY, Unread.CUSTOMER)
                    .about(
                            AUTOMATED_HOURS,
                            AUTOMATED_HOURS_CLOSING,
                            AUTOMATED_WEEKEND,
                            AUTOMATED_WEEKEND_THERE,
                            MOBILE))
            .rules(Unread.of("me", Unread.PUBLIC_BODY)
                    .about(
                            AUTOMATED_HOURS,
                            AUTOMATED_HOURS_CLOSING,
                            AUTOMATED_WEEKEND,
                            AUTOMATED_WEEKEND_THERE,
                            MOBILE,
                            ATTEMPTS))
            .rules(Unread.of("me", Unread.CONSENT).about(MOBILE))
            .notes(note(
                    ALWAYS,
                    "Maine: Reassigned Numbers Database check before sales calls (not relationship, request); no fact",
                    Citation.secondary("10 M.R.S. 1499-B(6)")))
            .build());

    private Maine() {}
}
