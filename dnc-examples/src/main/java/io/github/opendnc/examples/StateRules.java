package io.github.opendnc.examples;

import static io.github.opendnc.law.Condition.onHoliday;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;

/** Defines rules of your own. The act is made up and is not a law of New York. Arguments: days, such as 2026-11-26. */
public final class StateRules {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Citation ACT = Citation.unconfirmed("Made-up Act s. 1");
    private static final CallingHours NINE_TO_EIGHT = CallingHours.daily(LocalTime.of(9, 0), LocalTime.of(20, 0));
    private static final Holiday THANKSGIVING = Holiday.onNth("Thanksgiving", 4, DayOfWeek.THURSDAY, Month.NOVEMBER);

    private static final Rule HOURS = Rule.ban(
            "us-ny-hours", outside(Dated.from(FIRST, NINE_TO_EIGHT.closed(DayOfWeek.SUNDAY), ACT)), FIRST, ACT);
    private static final Rule HOLIDAY =
            Rule.ban("us-ny-holiday", onHoliday(Dated.from(FIRST, Holidays.of(THANKSGIVING), ACT)), FIRST, ACT);
    private static final Rule SURVEY = Rule.exemption("us-ny-survey", onlyPurposes(Purpose.SURVEY), FIRST, ACT)
            .exceptionTo(HOLIDAY);

    private StateRules() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Arguments.expect(args, StateRules.class, "DAY...");
        RuleSet.Builder state =
                RuleSet.builder("us-ny-made-up", "1").country(Country.US).region("NY");
        RuleSet rules = state.start(FIRST).rules(HOURS, HOLIDAY, SURVEY).build();
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(2026, 11, 14)) // in real use: the list that you downloaded
                .build();
        Scrubber scrubber = Scrubber.of(Registries.of(list), UsFederal.rules(), rules); // a state alone permits no call
        for (String day : args) {
            Decision decision = scrubber.decide(
                    Call.on(Arguments.day(day), Campaign.of(Purpose.SALES), PhoneNumber.parse("212-555-0143")));
            System.out.println(day + " " + decision.verdict() + " " + decision.decisive() + ", open "
                    + decision.window().orElseThrow() + ", the same until "
                    + decision.validUntil().orElseThrow());
        }
    }
}
