package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A law changes how long a relationship lasts while some relationships last: three months until 2026, four since 2027.
 */
class ChangedPeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Citation OLD = Citation.unconfirmed("Made-up Act s. 1");
    private static final Citation NEW = Citation.unconfirmed("Made-up Act s. 1, amended");
    private static final RegistryId LIST = new RegistryId("made-up");
    private static final PhoneNumber NUMBER = PhoneNumber.parse("2125550143");

    private static Scrubber scrubber(Dated<Period> inquiry) {
        Rule listed = Rule.ban("listed", Condition.listed(), FIRST, OLD);
        MonthCounting counting = MonthCounting.BACK_FROM_THE_CALL;
        Rule within = Rule.exemption("ebr", Condition.within(Dealing.INQUIRY, inquiry, counting), FIRST, OLD)
                .exceptionTo(listed);
        Rule edge = Rule.exemption("ebr-edge", Condition.onTheEdge(Dealing.INQUIRY, inquiry, counting), FIRST, OLD)
                .unsettled("Two periods were in force.")
                .exceptionTo(listed);
        RuleSet set = RuleSet.builder("made-up", "1")
                .country(Country.US)
                .registry(LIST)
                .rules(listed, within, edge)
                .start(FIRST)
                .build();
        return Scrubber.of(
                Registries.of(Snapshot.builder(LIST)
                        .covering(212, FIRST)
                        .add(NUMBER.e164())
                        .build()),
                set);
    }

    private static Dated<Period> months(int before, int since) {
        return Dated.from(FIRST, Period.ofMonths(before), OLD)
                .then(LocalDate.of(2027, 1, 1), Period.ofMonths(since), NEW);
    }

    private static Call call(LocalDate inquiry, LocalDate day) {
        return Call.on(day, Campaign.of(Purpose.SALES), NUMBER).withLastInquiry(inquiry);
    }

    @ParameterizedTest
    @CsvSource({
        // three months, then four: what began before the change is judged by both
        "3, 4, 2026-11-10, 2026-11-24, MAY_CALL, 2027-02-10",
        "3, 4, 2026-11-10, 2027-02-11, UNDETERMINED, 2027-03-10",
        "3, 4, 2026-11-10, 2027-03-11, MAY_NOT_CALL, -",
        "3, 4, 2027-01-10, 2027-01-24, MAY_CALL, 2027-05-10",
        // eighteen, then three: on the day of the change itself it becomes doubtful
        "18, 3, 2026-02-01, 2026-11-24, MAY_CALL, 2026-12-31",
        "18, 3, 2026-02-01, 2027-01-01, UNDETERMINED, 2027-08-01",
        "18, 3, 2026-12-01, 2026-12-24, MAY_CALL, 2027-03-01",
        "18, 3, 2026-02-01, 2027-08-02, MAY_NOT_CALL, -",
        // three, then eighteen: over before the change, doubtful from its day on
        "3, 18, 2026-08-01, 2026-11-24, MAY_NOT_CALL, 2026-12-31",
        "3, 18, 2026-08-01, 2027-01-01, UNDETERMINED, 2028-02-01",
    })
    void aRelationshipThatBeganUnderTheOldPeriodIsJudgedByBoth(
            int before, int since, LocalDate inquiry, LocalDate day, Verdict verdict, String until) {
        Scrubber scrubber = scrubber(months(before, since));
        Decision decision = scrubber.decide(call(inquiry, day));
        assertEquals(verdict, decision.verdict(), decision::toString);
        Optional<LocalDate> last = until.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(until));
        assertEquals(last, decision.validUntil(), decision::toString);
        for (LocalDate next = day; next.isBefore(last.orElse(day.plusYears(3))); next = next.plusDays(1)) {
            assertEquals(verdict, scrubber.verdict(call(inquiry, next)), next::toString);
        }
    }

    @Test
    void whereTheTwoDisagreeBothTextsAreCited() {
        Decision decision = scrubber(months(18, 3)).decide(call(LocalDate.of(2026, 2, 1), LocalDate.of(2027, 1, 1)));
        Reason edge = decision.reasons().stream()
                .filter(reason -> reason.rule().id().equals("ebr-edge"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(OLD, NEW), edge.citations());
        assertEquals("last inquiry 2026-02-01, judged by 18 months as they were then and by 3 months now", edge.fact());
    }

    // ---- how long a request is honored

    private static Scrubber honoring(int before, int since) {
        Dated<Period> kept = Dated.from(FIRST, Period.ofYears(before), OLD)
                .then(LocalDate.of(2027, 1, 1), Period.ofYears(since), NEW);
        Rule asked = Rule.ban("asked", Condition.requested(), FIRST, OLD);
        Rule lapsed = Rule.exemption("lapsed", Condition.requestOlderThan(kept), FIRST, OLD)
                .exceptionTo(asked);
        Rule edge = Rule.exemption("lapsed-edge", Condition.requestOnTheEdge(kept), FIRST, OLD)
                .unsettled("Two periods were in force.")
                .exceptionTo(asked);
        return Scrubber.of(
                Registries.none(),
                RuleSet.builder("made-up", "1")
                        .country(Country.US)
                        .rules(asked, lapsed, edge)
                        .start(FIRST)
                        .build());
    }

    private static Call asked(LocalDate request, LocalDate day) {
        return Call.on(day, Campaign.of(Purpose.SALES), NUMBER).withDoNotCallRequest(request);
    }

    @ParameterizedTest
    @CsvSource({
        // ten years, then five: a request made before the change is judged by both
        "10, 5, 2018-03-10, 2026-11-24, MAY_NOT_CALL, 2026-12-31",
        "10, 5, 2018-03-10, 2027-01-01, UNDETERMINED, 2028-03-10",
        "10, 5, 2018-03-10, 2028-03-11, MAY_CALL, -",
        "10, 5, 2026-12-31, 2031-12-31, UNDETERMINED, 2036-12-31",
        "10, 5, 2027-01-01, 2031-12-31, MAY_NOT_CALL, 2031-12-31",
        "10, 5, 2027-01-01, 2032-01-01, UNDETERMINED, 2032-01-01",
        "10, 5, 2027-01-01, 2032-01-02, MAY_CALL, -",
        // five, then ten: lapsed before the change, doubtful from its day on
        "5, 10, 2020-03-10, 2026-11-24, MAY_CALL, 2026-12-31",
        "5, 10, 2020-03-10, 2027-01-01, UNDETERMINED, 2030-03-10",
        "5, 10, 2020-03-10, 2030-03-11, MAY_CALL, -",
    })
    void aRequestMadeUnderTheOldPeriodIsJudgedByBoth(
            int before, int since, LocalDate request, LocalDate day, Verdict verdict, String until) {
        Scrubber scrubber = honoring(before, since);
        Decision decision = scrubber.decide(asked(request, day));
        assertEquals(verdict, decision.verdict(), decision::toString);
        Optional<LocalDate> last = until.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(until));
        assertEquals(last, decision.validUntil(), decision::toString);
        for (LocalDate next = day; !next.isAfter(last.orElse(day.plusYears(3))); next = next.plusDays(1)) {
            assertEquals(verdict, scrubber.verdict(asked(request, next)), next::toString);
        }
    }

    @Test
    void aRequestOnWhichTheTwoDisagreeCitesBoth() {
        Reason edge =
                honoring(10, 5).decide(asked(LocalDate.of(2018, 3, 10), LocalDate.of(2027, 1, 1))).reasons().stream()
                        .filter(reason -> reason.rule().id().equals("lapsed-edge"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(OLD, NEW), edge.citations());
        assertEquals(
                "the person asked on 2018-03-10 not to be called, 3219 days before the call, to be honored for 10 years as"
                        + " it was then and for 5 years now",
                edge.fact());
    }
}
