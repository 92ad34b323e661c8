package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestPhase;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A law or a company may name a period that no calendar holds, to say "for ever". Calls are judged all the same. */
class LongPeriodsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 3);
    private static final Citation TEXT = Citation.unconfirmed("Made-up Act s. 1");
    private static final Dated<Period> SHORT = Dated.from(LONG_AGO, Period.ofDays(14), TEXT);
    private static final int MOST = Integer.MAX_VALUE;

    static List<Period> periods() {
        return List.of(Period.ofDays(MOST), Period.ofMonths(MOST), Period.ofYears(MOST), Period.of(MOST, MOST, MOST));
    }

    /** Every condition that reads a period, by its name. */
    private static Map<String, Condition> conditions(Dated<Period> period) {
        Map<String, Condition> all = new TreeMap<>();
        for (Dealing dealing : Dealing.values()) {
            for (MonthCounting counting : MonthCounting.values()) {
                String name = dealing.name() + " " + counting;
                all.put(name + " within", Condition.within(dealing, period, counting));
                all.put(name + " on the edge", Condition.onTheEdge(dealing, period, counting));
            }
        }
        for (RequestPhase phase : RequestPhase.values()) {
            all.put(phase + " by a long grace", Condition.request(phase, period, period));
            all.put(phase + " kept long", Condition.request(phase, SHORT, period));
        }
        all.put("consent older", Condition.consentOlderThan(period));
        all.put("consent on the edge", Condition.consentOnTheEdge(period));
        all.put("request older", Condition.requestOlderThan(period));
        all.put("request on the edge", Condition.requestOnTheEdge(period));
        all.put("list older", Condition.listOlderThan(period));
        return all;
    }

    private static List<Call> calls() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        List<Call> all = new ArrayList<>(List.of(call, call.withContractActive()));
        for (LocalDate day : List.of(LONG_AGO, DAY.minusDays(15), DAY.minusDays(14), DAY)) {
            all.add(call.withLastTransaction(day).withLastInquiry(day));
            all.add(call.withLastDonation(day).withContractEnd(day.minusDays(1)));
            all.add(call.withConsent(Consent.of(ConsentKind.WRITTEN, day)));
            all.add(call.withDoNotCallRequest(day));
        }
        all.add(call.withContractEnd(LocalDate.MAX)); // no other fact may be so far away
        return all;
    }

    private static Scrubber scrubber(Condition condition, Dated<Period> age) {
        Rule ban = Rule.ban("made-up-ban", condition, LONG_AGO, TEXT);
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(1, 1, 1))
                .build();
        RuleSet law = RuleSet.builder("made-up", "1")
                .country(Country.US)
                .registry(RegistryId.US_NATIONAL, age)
                .rules(ban)
                .build();
        return Scrubber.of(Registries.of(list), law);
    }

    /** Between a fact of 1970 and a call of today, a thousand years are as good as for ever. */
    @ParameterizedTest
    @MethodSource("periods")
    void aPeriodThatNoCalendarHoldsIsLikeAThousandYears(Period period) {
        Dated<Period> millennium = Dated.from(LONG_AGO, Period.ofYears(1_000), TEXT);
        Dated<Period> longOne = Dated.from(LONG_AGO, period, TEXT);
        Dated<Period> age = Dated.from(LONG_AGO, Period.ofYears(2_100), TEXT);
        Map<String, Condition> expected = conditions(millennium);
        conditions(longOne).forEach((name, condition) -> {
            for (Call call : calls()) {
                Scrubber scrubber = scrubber(condition, name.startsWith("list") ? longOne : age);
                Verdict verdict = scrubber.verdict(call);
                Decision decision = scrubber.decide(call);
                assertEquals(verdict, decision.verdict(), name);
                if (!name.startsWith("list")) {
                    Decision other = scrubber(Objects.requireNonNull(expected.get(name)), age)
                            .decide(call);
                    assertEquals(other.verdict(), verdict, () -> name + "\n" + decision + "\n" + other);
                } else {
                    assertEquals(Verdict.MAY_CALL, verdict, decision::toString);
                }
            }
        });
    }

    /** A program may read any date from its database. */
    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "-0001-12-31", "+10000-01-01", "+999999999-12-31"})
    void aFactOfADayThatNobodyLivedToSeeIsJudged(LocalDate day) {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Consent written = Consent.of(ConsentKind.WRITTEN, DAY);
        for (Call each : List.of(
                call.withLastTransaction(day),
                call.withLastInquiry(day),
                call.withLastDonation(day),
                call.withConsent(Consent.of(ConsentKind.WRITTEN, day)),
                call.withConsent(written.withRevokedOn(day)),
                call.withDoNotCallRequest(day),
                call.withRegistryAnswer(day, false))) {
            for (Situation.State state : Situation.State.values()) {
                Decision decision = new Situation(each, state, false, 0).decide();
                assertNotEquals(Verdict.MAY_CALL, decision.verdict(), decision::toString);
                assertEquals(new Situation(each, state, false, 0).verdict(), decision.verdict());
            }
        }
        Situation contract = new Situation(call.withContractEnd(day), Situation.State.HELD, false, 0);
        assertEquals(contract.verdict(), contract.decide().verdict());
    }
}
