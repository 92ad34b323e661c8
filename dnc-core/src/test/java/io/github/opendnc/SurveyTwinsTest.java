package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.states.UsStates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * A seller's survey is barred as a sales call in disguise. So whatever lets a sale go, or leaves it open, does the same
 * to the survey of the same person, also for a company that has settled that all bans apply to it.
 */
final class SurveyTwinsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    /** In the daytime from the Atlantic to the Pacific. */
    private static final Instant NOON = Instant.parse("2026-12-02T19:30:00Z");

    private static final int ENOUGH = 12;

    /** What may be known of the person. */
    private static final Map<String, UnaryOperator<Call>> FACTS = new TreeMap<>(Map.of(
            "nothing", call -> call,
            "oral consent", call -> call.withConsent(Consent.of(ConsentKind.ORAL, DAY.minusDays(30))),
            "written consent", call -> call.withConsent(Consent.of(ConsentKind.WRITTEN, DAY.minusDays(30))),
            "customer", call -> call.withLastTransaction(DAY.minusMonths(2)),
            "customer of old", call -> call.withLastTransaction(DAY.minusYears(5)),
            "inquiry", call -> call.withLastInquiry(DAY.minusMonths(1)),
            "inquiry of old", call -> call.withLastInquiry(DAY.minusYears(2)),
            "contract", Call::withContractActive));

    @Test
    void noSurveyIsBarredWhereTheSaleIsNot() {
        List<String> wrong = new ArrayList<>();
        int states = 0;
        for (Map.Entry<String, Call> state : calls().entrySet()) {
            List<RuleSet> rules = UsStates.rules(state.getKey());
            if (rules.stream()
                    .flatMap(set -> set.rules().stream())
                    .anyMatch(rule -> isOpenBan(rule) && rule.id().contains("survey"))) {
                states++;
                Scrubber scrubber = Scrubber.of(
                        lists(state.getKey(), state.getValue()),
                        rules.stream().map(SurveyTwinsTest::barring).toList());
                wrong.addAll(barredAlone(scrubber, state.getKey(), state.getValue()));
            }
        }
        assertTrue(states >= ENOUGH, "states: " + states);
        assertEquals(List.of(), wrong);
    }

    /** Where the sale to somebody of whom nothing is known is not barred either, another law bars the survey. */
    private static List<String> barredAlone(Scrubber scrubber, String state, Call call) {
        List<String> wrong = new ArrayList<>();
        for (Caller caller : List.of(Caller.SELLER, Caller.FTC_EXEMPT)) {
            for (Line line : List.of(Line.RESIDENTIAL, Line.WIRELESS)) {
                Call stranger =
                        call.with(Campaign.of(Purpose.SALES).withCaller(caller)).withLine(line);
                if (scrubber.verdict(stranger) == Verdict.MAY_NOT_CALL) {
                    FACTS.forEach((name, known) -> {
                        Call sale = known.apply(stranger);
                        Call survey = sale.with(Campaign.of(Purpose.SURVEY).withCaller(caller));
                        if (scrubber.verdict(survey) == Verdict.MAY_NOT_CALL
                                && scrubber.verdict(sale) != Verdict.MAY_NOT_CALL) {
                            wrong.add(state + " " + caller + " " + line + " " + name);
                        }
                    });
                }
            }
        }
        return wrong;
    }

    /** A call to each state. */
    private static Map<String, Call> calls() {
        Map<String, Call> calls = new TreeMap<>();
        StateMatrixTest.Trial.all()
                .forEach(trial -> calls.putIfAbsent(
                        trial.state(),
                        Call.at(NOON, Campaign.of(Purpose.SALES), trial.call().number())
                                .withZone(trial.call().zone().orElseThrow())
                                .withExemptRobocalls(30, 0)
                                .withAttempts(0)));
        return calls;
    }

    private static Registries lists(String state, Call call) {
        return Registries.of(
                list(RegistryId.US_NATIONAL, call), list(new RegistryId("us-" + state.toLowerCase(Locale.ROOT)), call));
    }

    private static Snapshot list(RegistryId id, Call call) {
        return Snapshot.builder(id)
                .covering(call.number().areaCode(), DAY.minusDays(10))
                .add(call.number().e164())
                .build();
    }

    private static boolean isOpenBan(Rule rule) {
        return rule.isBan() && !rule.isCertain();
    }

    private static RuleSet barring(RuleSet set) {
        RuleSet settled = set;
        for (Rule rule : set.rules()) {
            if (isOpenBan(rule)) {
                settled = settled.settling(
                        new Settlement(rule.id(), Settlement.Outcome.APPLIES, "A. Lawyer", "we sell to who answers"));
            }
        }
        return settled;
    }
}
