package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who is said to be in the other country than the number. */
final class AcrossBorderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Registries LISTS = Registries.of(
            Snapshot.builder(RegistryId.US_NATIONAL)
                    .covering(212, DAY)
                    .add(1_212_555_0100L)
                    .build(),
            Snapshot.builder(RegistryId.CA_NATIONAL)
                    .covering(416, DAY)
                    .add(1_416_555_0100L)
                    .build());
    private static final Scrubber FEDERAL = Scrubber.of(LISTS, UsFederal.rules(), CanadaFederal.rules());
    private static final Scrubber WITH_STATES =
            FEDERAL.withRuleSets(Stream.concat(FEDERAL.ruleSets().stream(), UsStates.rules("NY").stream())
                    .toList());

    private static Call call(String number) {
        return Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
    }

    @ParameterizedTest
    @CsvSource({
        "212-555-0143, NY, MAY_CALL",
        "212-555-0143, FL, MAY_CALL",
        "212-555-0143, PR, MAY_CALL",
        "212-555-0143, ON, UNDETERMINED",
        "212-555-0100, ON, MAY_NOT_CALL",
        "416-555-0143, ON, MAY_CALL",
        "416-555-0143, BC, MAY_CALL",
        "416-555-0143, NY, UNDETERMINED",
        "416-555-0100, NY, MAY_NOT_CALL",
    })
    void whoseLawGovernsThereIsOpen(String number, String state, Verdict verdict) {
        for (Scrubber scrubber : List.of(FEDERAL, WITH_STATES)) {
            Call call = call(number).withState(state);
            Decision decision = scrubber.decide(call);
            assertEquals(verdict, decision.verdict(), decision::toString);
            assertEquals(verdict, scrubber.verdict(call));
        }
    }

    /** The code has the form in which the rules of a state are asked for, because its law is named by it. */
    @Test
    void aStateIsNamedInCapitals() {
        Call call = call("212-555-0143");
        assertThrows(IllegalArgumentException.class, () -> call.withState("fl"));
        assertThrows(IllegalArgumentException.class, () -> UsStates.rules("fl"));
    }

    @Test
    void itIsSaid() {
        Decision decision = FEDERAL.decide(call("212-555-0143").withState("ON"));
        assertEquals(Set.of(Fact.JURISDICTION), decision.unknowns());
        assertTrue(
                decision.notes()
                        .contains(
                                "the person is said to be in ON and the area code is of NY: whose law governs across the"
                                        + " border is open"),
                decision::toString);
    }

    /** A call across the border does not share what is kept for calls to the same number under the same rules. */
    @Test
    void itIsAnotherOutcome() {
        Call here = call("212-555-0143");
        Call there = here.withState("ON");
        assertNotEquals(FEDERAL.law(here), FEDERAL.law(there));
        Outcomes<Verdict> outcomes = Outcomes.of(FEDERAL, Decision::verdict);
        for (int i = 0; i < 2; i++) {
            assertEquals(Verdict.MAY_CALL, outcomes.of(here, List.of()).made());
            assertEquals(Verdict.UNDETERMINED, outcomes.of(there, List.of()).made());
        }
    }
}
