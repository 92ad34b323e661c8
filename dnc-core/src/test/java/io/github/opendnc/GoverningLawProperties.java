package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/** Calls of a day that one law judges differ in nothing but the window, although their clocks may differ. */
@Tag("whole-law")
class GoverningLawProperties {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 10, 20);
    private static final List<PhoneNumber> NUMBERS = Stream.of(
                    202, 206, 207, 208, 212, 213, 303, 312, 601, 602, 605, 702, 787, 800, 808, 850, 907)
            .map(areaCode -> PhoneNumber.parse(areaCode + "5550199"))
            .toList();
    private static final List<String> STATES = List.of("", "CA", "WA", "NY", "FL", "HI", "ME", "SD", "MS", "TX");
    private static final Scrubber SCRUBBER = scrubber();

    private static int shared;

    private static Scrubber scrubber() {
        var list = Snapshot.builder(RegistryId.US_NATIONAL);
        NUMBERS.forEach(number -> list.covering(number.areaCode(), OBTAINED));
        return Scrubber.of(
                Registries.of(list.build()),
                Stream.concat(Stream.of(UsFederal.rules()), UsStates.rules().stream())
                        .toList());
    }

    /** What is asked, of every number and state. */
    record Asked(LocalDate day, Campaign campaign, Line line, int sinceTransaction, int sinceConsent) {
        Call of(PhoneNumber number, String state) {
            Call call = Call.on(day, campaign, number)
                    .withLine(line)
                    .withAttempts(0)
                    .withExemptRobocalls(30, 0);
            call = sinceTransaction < 0 ? call : call.withLastTransaction(day.minusDays(sinceTransaction));
            call = sinceConsent < 0
                    ? call
                    : call.withConsent(Consent.of(ConsentKind.WRITTEN_ROBOCALL, day.minusDays(sinceConsent)));
            return state.isEmpty() ? call : call.withState(state);
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 45).map(OBTAINED::plusDays),
                        Arbitraries.of(
                                Campaign.of(Purpose.SALES),
                                Campaign.of(Purpose.SALES).withTechnology(Technology.PRERECORDED),
                                Campaign.of(Purpose.SURVEY)
                                        .withCaller(Caller.POLLSTER)
                                        .withTechnology(Technology.PRERECORDED),
                                Campaign.of(Purpose.DONATION).withCaller(Caller.CHARITY)),
                        Arbitraries.of(Line.RESIDENTIAL, Line.BUSINESS, Line.CONSUMER),
                        Arbitraries.of(-1, 20, 120, 500, 700),
                        Arbitraries.of(-1, 20, 400))
                .as(Asked::new);
    }

    @Property(tries = 120)
    void callsUnderOneLawDifferInTheWindowAlone(@ForAll("asked") Asked asked) {
        Outcomes<String> outcomes = Outcomes.of(SCRUBBER, GoverningLawProperties::told);
        Map<GoverningLaw, Outcome<String>> first = new HashMap<>();
        for (PhoneNumber number : NUMBERS) {
            for (String state : STATES) {
                Call call = asked.of(number, state);
                Outcome<String> outcome = outcomes.of(call, List.of());
                Outcome<String> of = first.putIfAbsent(Outcomes.law(SCRUBBER, call), outcome);
                if (of != null) {
                    assertAlike(of, outcome, call);
                    shared++;
                }
            }
        }
    }

    private static void assertAlike(Outcome<String> of, Outcome<String> outcome, Call call) {
        assertEquals(of.made(), outcome.made(), call::toString);
        assertEquals(of.validUntil(), outcome.validUntil(), call::toString);
        assertEquals(of.span(), outcome.span(), call::toString);
        assertEquals(
                SCRUBBER.decide(call).window(),
                of.span().flatMap(span -> Outcomes.window(SCRUBBER, call, span)),
                call::toString);
    }

    private static String told(Decision decision) {
        return decision.verdict() + " " + decision.decisive() + " " + decision.unknowns() + " " + decision.problems();
    }

    @AfterContainer
    static void manyCallsSharedALaw() {
        assertTrue(shared > 1_000, shared + " calls");
    }
}
