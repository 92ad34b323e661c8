package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.SnapshotInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A number that its caller looked up with the operator. The answer counts as a list of that day if no list is newer.
 */
class LookUpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Situation situation(String number, Situation.State state, boolean listed, int age) {
        return new Situation(Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse(number)), state, listed, age);
    }

    @ParameterizedTest
    @CsvSource({
        // the list held is of ten days ago
        "2125550143, HELD, false, 5, true, MAY_NOT_CALL", // a newer look-up found it
        "2125550143, HELD, true, 5, false, MAY_CALL", // a newer look-up did not
        "2125550143, HELD, false, 11, true, MAY_CALL", // an older one says nothing against the list
        "2125550143, HELD, true, 11, false, MAY_NOT_CALL",
        "2125550143, HELD, true, 10, false, MAY_NOT_CALL", // if both are of one day, the one that bars counts
        "2125550143, HELD, false, 10, true, MAY_NOT_CALL",
        "2125550143, HELD, false, 10, false, MAY_CALL",
        "4165550143, HELD, false, 10, true, MAY_NOT_CALL",
        "4165550143, HELD, false, 5, true, MAY_NOT_CALL",
        "4165550143, HELD, true, 5, false, MAY_CALL",
        // no list, or one of other area codes
        "2125550143, NOT_HELD, false, 31, true, MAY_NOT_CALL",
        "2125550143, NOT_COVERED, false, 5, false, MAY_NOT_CALL", // a look-up is no payment for the area code
    })
    void theNewerAnswerCounts(
            String number, Situation.State state, boolean onList, int daysAgo, boolean found, Verdict expected) {
        Situation situation = situation(number, state, onList, 10)
                .with(call -> call.withRegistryAnswer(DAY.minusDays(daysAgo), found));
        assertEquals(expected, situation.verdict(), situation::toString);
        assertEquals(expected, situation.decide().verdict());
    }

    @Test
    void aLookUpGrowsOldAsAListDoes() {
        Situation situation = situation("2125550143", Situation.State.HELD, false, 60);
        assertEquals(Verdict.UNDETERMINED, situation.verdict());
        Situation fresh = situation.with(call -> call.withRegistryAnswer(DAY.minusDays(31), false));
        assertEquals(Verdict.MAY_CALL, fresh.verdict());
        assertEquals(Optional.of(DAY), fresh.decide().validUntil());
        assertEquals(
                Verdict.UNDETERMINED,
                situation
                        .with(call -> call.withRegistryAnswer(DAY.minusDays(32), false))
                        .verdict());
    }

    /**
     * A list from a day after the call says nothing about it. An older look-up does not replace a list, however old the
     * list is.
     */
    @ParameterizedTest
    @CsvSource({
        "4165550143, 1, false, MAY_NOT_CALL",
        "4165550143, 1, true, UNDETERMINED",
        "4165550143, 100, false, MAY_NOT_CALL",
        "4165550143, 100, true, UNDETERMINED",
        "2125550143, 1, false, UNDETERMINED",
        "2125550143, 100, false, UNDETERMINED",
    })
    void besideAListOfALaterDayALookUpSavesNothing(String number, int daysAgo, boolean consents, Verdict expected) {
        Situation listed = situation(number, Situation.State.HELD, false, -1)
                .with(call -> consents ? call.withConsent(Consent.of(ConsentKind.WRITTEN, DAY.minusDays(120))) : call);
        assertEquals(expected, listed.verdict());
        Situation lookedUp = listed.with(call -> call.withRegistryAnswer(DAY.minusDays(daysAgo), false));
        assertEquals(expected, lookedUp.verdict(), lookedUp::toString);
        assertEquals(expected, lookedUp.decide().verdict());
    }

    @Test
    void theDecisionNamesTheLookUpThatAnsweredAndTheListThatWasRead() {
        Decision decision = situation("2125550143", Situation.State.HELD, true, 10)
                .with(call -> call.withRegistryAnswer(DAY.minusDays(2), false))
                .decide();
        assertEquals("single-look-up@2026-11-22", decision.lists().get(0).source());
        assertEquals(
                List.of(RegistryId.US_NATIONAL),
                decision.snapshots().stream().map(SnapshotInfo::registry).toList());
    }

    /** Who keeps the page sees that the two differ: one of them may be a slip. */
    @ParameterizedTest
    @CsvSource({
        "true, 2, false, 'the number is not on single-look-up@2026-11-22, although it is on the list that is held'",
        "false, 2, true, 'the number is on single-look-up@2026-11-22, although it is not on the list that is held'",
        "false, 2, false, 'the number is not on single-look-up@2026-11-22'",
        "true, 2, true, 'the number is on single-look-up@2026-11-22'",
        "true, 12, false, 'the number is on us-national@2026-11-14'",
    })
    void aLookUpThatContradictsTheListSaysSo(boolean onList, int daysAgo, boolean found, String expected) {
        String page = situation("2125550143", Situation.State.HELD, onList, 10)
                .with(call -> call.withRegistryAnswer(DAY.minusDays(daysAgo), found))
                .decide()
                .toString()
                .replaceAll("\\s+", " ");
        assertTrue(page.contains(" looked up " + expected + " read "), page);
    }

    /**
     * A look-up on a day that cannot be right does not bar either: a caller that wrote such a day knows nothing about
     * the look-up.
     */
    @ParameterizedTest
    @CsvSource({
        "2125550143, 2026-11-25, false",
        "2125550143, 2026-11-25, true",
        "2125550143, 1970-01-01, false",
        "2125550143, 1970-01-01, true",
        "4165550143, 1970-01-01, true",
        "4165550143, 2026-11-25, true",
    })
    void aLookUpOfADayThatCannotBeRightIsNone(String number, LocalDate day, boolean found) {
        Situation situation = situation(number, Situation.State.HELD, false, 10);
        assertEquals(Verdict.MAY_CALL, situation.verdict());
        Situation lookedUp = situation.with(call -> call.withRegistryAnswer(day, found));
        assertEquals(Verdict.UNDETERMINED, lookedUp.verdict());
        assertEquals(Verdict.UNDETERMINED, lookedUp.decide().verdict());
    }

    @Test
    void aLookUpAfterTheCallCannotBeRight() {
        Decision decision = situation("2125550143", Situation.State.HELD, false, 10)
                .with(call -> call.withRegistryAnswer(DAY.plusDays(1), false))
                .decide();
        assertEquals(Verdict.UNDETERMINED, decision.verdict());
        assertEquals(Set.of(Fact.REGISTRY_CHECKED_ON), decision.unknowns());
    }
}
