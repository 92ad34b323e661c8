package io.github.opendnc.examples.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kansas lets a list be 30 days old, the federal rules 31: each is told of its own area codes, whichever is given first. */
final class ListAgesTest {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 1);
    private static final int NEW_YORK = 212;
    private static final int KANSAS = 316;

    @ParameterizedTest
    @CsvSource({
        // area code, laws, good until
        "212, federal, 2026-12-02",
        "212, both, 2026-12-02",
        "316, federal, 2026-12-02",
        "316, both, 2026-12-01"
    })
    void aListIsGoodAsLongAsTheLawsOfItsAreaCodesLetItBe(int areaCode, String laws, LocalDate last) {
        for (Scrubber scrubber : scrubbers(laws, areaCode)) {
            HeldList list = new ListAges(scrubber).lists(last).get(0);
            assertEquals(Optional.of(last), list.freshUntil());
            assertFalse(list.isStale(last));
            assertTrue(list.isStale(last.plusDays(1)));
        }
    }

    /** People of Colorado have numbers of New York too: the list of the state is no newer for them. */
    @Test
    void ofAnAreaCodeThatNoLawHasEachLawOfItsListIsAsked() {
        RegistryId colorado = new RegistryId("us-co");
        Snapshot list = Snapshot.builder(colorado)
                .covering(303, OBTAINED)
                .covering(NEW_YORK, OBTAINED.minusMonths(6))
                .build();
        Scrubber scrubber =
                Scrubber.of(Registries.of(list), UsStates.rules("CO").stream().toList());
        HeldList held = new ListAges(scrubber).lists(OBTAINED).get(0);
        assertTrue(held.isStale(OBTAINED), held::toString);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // number, state, laws, days old, status
                "2125550100, -, both, 31, MAY_CALL",
                "2125550100, -, both, 32, NO_LIST",
                "2125550100, KS, both, 30, MAY_CALL",
                "2125550100, KS, both, 31, NO_LIST",
                "3165550100, -, both, 30, MAY_CALL",
                "3165550100, -, both, 31, NO_LIST",
                "3165550100, -, federal, 31, MAY_CALL",
            })
    void aCallIsAnsweredByTheLawsThatGovernIt(
            String number, String state, String laws, int days, Outcome.Status status) {
        Call call = Call.on(OBTAINED.plusDays(days), Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
        Call there = state == null ? call : call.withState(state);
        for (Scrubber scrubber : scrubbers(laws, NEW_YORK, KANSAS)) {
            Outcome outcome = new Answers(scrubber, new ListAges(scrubber)).of(there, ZoneId.of("UTC"));
            assertEquals(status, outcome.status(), () -> outcome.answer().toString());
        }
    }

    private static List<Scrubber> scrubbers(String laws, int... areaCodes) {
        RuleSet federal = UsFederal.rules();
        RuleSet kansas = UsStates.rules("KS").get(0);
        List<List<RuleSet>> orders = laws.equals("federal")
                ? List.of(List.of(federal))
                : List.of(List.of(federal, kansas), List.of(kansas, federal));
        SnapshotBuilder list = Snapshot.builder(RegistryId.US_NATIONAL);
        for (int areaCode : areaCodes) {
            list.covering(areaCode, OBTAINED);
        }
        Registries lists = Registries.of(list.build());
        return orders.stream()
                .map(rules -> Scrubber.of(lists, federal).withRuleSets(rules))
                .toList();
    }

    /** Where a list was downloaded it may be tomorrow already. */
    @ParameterizedTest
    @CsvSource({"2026-11-12, 503", "2026-11-13, 200"})
    void aListOfTomorrowIsRightAndOneOfALaterDayIsNot(String today, int code) throws Exception {
        try (Service service =
                Service.start(Service.once(Service.list(5_550_143)), Instant.parse(today + "T17:00:00Z"))) {
            assertEquals(code, service.get("/health").statusCode());
        }
    }
}
