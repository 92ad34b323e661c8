package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.outsideByClock;
import static io.github.opendnc.us.states.Hours.mondayToFriday;
import static io.github.opendnc.us.states.Hours.mondayToSaturday;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.on;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** South Dakota: Monday to Saturday from 9 to 21; machines only on weekdays. */
final class SouthDakota {
    private static final Citation HOURS_LAW = Citation.secondary("SDCL 37-30A-3(2), 37-30A-8");
    private static final Citation SUNDAY_LAW = Citation.secondary("SDCL 37-30A-3(2)");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("SDCL 37-30-28");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(1997, 7, 1), mondayToSaturday(9, 21), HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(LocalDate.of(1991, 7, 1), mondayToFriday(9, 21), AUTOMATED_HOURS_LAW);

    private static final Dated<CallingHours> AUTOMATED_HOURS_THERE =
            Dated.from(LocalDate.of(1991, 7, 1), Hours.weekdaysByClock(mondayToFriday(9, 21)), AUTOMATED_HOURS_LAW);

    private static final ZoneId EAST = ZoneId.of("America/Chicago");
    private static final ZoneId WEST = ZoneId.of("America/Denver");

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);

    static final Rule HOURS = Rule.ban(
                    "sd-hours",
                    all(SALES_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(1997, 7, 1),
                    HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock from Monday to Saturday.")
            .unsettled(
                    "37-30A-3 itself was not seen; the days rest on one table. Merchants with a fixed place, who make less than a quarter of their new sales by such calls, are outside (37-30A-8(1)).");

    static final Rule SUNDAY = Rule.ban(
                    "sd-sunday",
                    all(SALES_TO_PERSONS, on(LocalDate.of(1997, 7, 1), SUNDAY_LAW, DayOfWeek.SUNDAY)),
                    LocalDate.of(1997, 7, 1),
                    SUNDAY_LAW)
            .saying("No sales calls on Sundays.")
            .unsettled(
                    "37-30A-3 itself was not seen; the days rest on one table. Merchants with a fixed place, who make less than a quarter of their new sales by such calls, are outside (37-30A-8(1)).");

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "sd-automated-hours",
                    all(RECORDED_SALES, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    LocalDate.of(1991, 7, 1),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls may be made only from 9 to 21 o'clock from Monday to Friday.")
            .quoting(
                    "to any telephone number in the state except weekdays between 9 a.m. and 9 p.m., according to the time in this state.")
            .unsettled(
                    "The definition of the device (37-30-23) and 37-30-24 were not read; the state has two time zones, and the person's is taken.");

    static final Rule AUTOMATED_WEEKEND = Rule.ban(
                    "sd-automated-weekend",
                    all(
                            RECORDED_SALES,
                            on(LocalDate.of(1991, 7, 1), AUTOMATED_HOURS_LAW, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                    LocalDate.of(1991, 7, 1),
                    AUTOMATED_HOURS_LAW)
            .saying("No recorded sales calls on Saturdays and Sundays.")
            .quoting(
                    "to any telephone number in the state except weekdays between 9 a.m. and 9 p.m., according to the time in this state.")
            .unsettled("The definition of the device (37-30-23) and 37-30-24 were not read.");

    static final Rule AUTOMATED_HOURS_BY_CLOCK = Rule.ban(
                    "sd-automated-hours-clock",
                    all(
                            RECORDED_SALES,
                            outsideByClock(AUTOMATED_HOURS_THERE, EAST),
                            outsideByClock(AUTOMATED_HOURS_THERE, WEST)),
                    LocalDate.of(1991, 7, 1),
                    AUTOMATED_HOURS_LAW)
            .saying("Nor outside of these hours and days by both clocks of South Dakota, wherever the person is.")
            .quoting("except weekdays between 9 a.m. and 9 p.m., according to the time in this state.")
            .unsettled("The state has two time zones, and the text does not say whose counts.");

    private static final Unread KNOWN_SELLER = Unread.CUSTOMER.read(
            "A relationship by which the person knows the seller's name, address and number is outside (37-30A-8(2)); whether it is one is no fact of a call, and 37-30-24, on machines, was not read.");
    private static final Unread NONPROFIT = Unread.NO_SELLER.read(
            "A nonprofit of section 501(c)(3) is no telemarketer (37-30A-1(4)); whether the caller is one is no fact of a call, and 37-30-24, on machines, was not read.");

    static final List<RuleSet> RULES = List.of(set("SD", "2026.1")
            .rules(HOURS, SUNDAY, AUTOMATED_HOURS, AUTOMATED_WEEKEND, AUTOMATED_HOURS_BY_CLOCK)
            .rules(Unread.of("sd", Unread.CONSENT).about(HOURS, SUNDAY))
            .rules(Unread.of("sd", KNOWN_SELLER, Unread.INQUIRY, Unread.CONTRACT, NONPROFIT, Unread.FTC_EXEMPT)
                    .about(HOURS, SUNDAY, AUTOMATED_HOURS, AUTOMATED_WEEKEND))
            .notes(note(
                    SELLS,
                    "South Dakota: PUC registration before any call; national list every 31 days",
                    Citation.secondary("SDCL 49-31-100")))
            .build());

    private SouthDakota() {}
}
