package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestPhase;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request under a law of which one period was set later than the other. */
class KeptRequestTest {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    private static final Dated<Period> GRACE = Dated.from(FIRST, Period.ofDays(31), law("grace of 2010"));
    private static final Dated<Period> KEPT = Dated.from(
                    LocalDate.of(2003, 1, 1), Period.ofYears(3), law("time of 2003"))
            .then(LocalDate.of(2008, 1, 1), Period.ofYears(4), law("time of 2008"))
            .then(LocalDate.of(2010, 6, 1), Period.ofYears(10), law("time of 2010"));

    private static final Scrubber SCRUBBER = Scrubber.of(
            Registries.none(),
            EmptyLaw.and(RuleSet.builder("made-up", "1")
                    .start(FIRST)
                    .rules(Rule.ban(
                            "made-up-request",
                            Condition.request(RequestPhase.DISPUTED, GRACE, KEPT),
                            FIRST,
                            law("ban")))
                    .build()));

    private static Citation law(String text) {
        return Citation.unconfirmed("Made-up Act, " + text);
    }

    /** A company may promise never to ask why a call was made. There is no day through which that holds. */
    @ParameterizedTest
    @CsvSource({"P14D, through 2026-12-04", "P1000Y, through 3026-11-20", "P2147483647Y, without an end"})
    void aToleratedRequestSaysHowLong(Period grace, String told) {
        Dated<Period> tolerated = Dated.from(FIRST, grace, law("grace"));
        Rule ban = Rule.ban(
                "made-up-request", Condition.request(RequestPhase.TOLERATED, tolerated, tolerated), FIRST, law("ban"));
        Scrubber scrubber = Scrubber.of(
                Registries.none(),
                EmptyLaw.and(RuleSet.builder("made-up", "1").rules(ban).build()));
        Call call = Call.on(LocalDate.of(2026, 11, 24), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Decision decision = scrubber.decide(call.withDoNotCallRequest(LocalDate.of(2026, 11, 20)));
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        String fact = decision.reasons().get(0).fact();
        assertTrue(fact.endsWith(", tolerated " + told), fact);
    }

    @Test
    void requestsThatWereMadeUnderDifferentTextsHaveOutcomesOfTheirOwn() {
        Call call = Call.on(LocalDate.of(2013, 6, 1), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Outcomes<List<Citation>> outcomes = Outcomes.of(SCRUBBER, Decision::citations);
        for (int year = 2004; year <= 2009; year++) {
            Call requested = call.withDoNotCallRequest(LocalDate.of(year, 2, 1));
            List<Citation> cited = SCRUBBER.decide(requested).citations();
            assertEquals(cited, outcomes.of(requested, List.of()).made(), requested.doNotCallRequest()::toString);
        }
        assertEquals(2, outcomes.size(), "made under the text of 2003, or under that of 2008");
    }
}
