package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Florida the then-current listing counts, 501.059(4). So an older list does not open a call by its silence. */
class FloridaListAgeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final long NUMBER = 1_305_555_0190L;

    @ParameterizedTest
    @CsvSource({
        "0, false, MAY_CALL",
        "31, false, MAY_CALL",
        "32, false, UNDETERMINED",
        "90, false, UNDETERMINED",
        "31, true, MAY_NOT_CALL",
        "90, true, MAY_NOT_CALL",
    })
    void theSilenceOfAListCountsForAsLongAsThatOfTheNationalOne(int age, boolean isListed, Verdict expected) {
        var florida = Snapshot.builder(new RegistryId("us-fl")).covering(305, DAY.minusDays(age));
        Registries lists = Registries.of(
                Snapshot.builder(RegistryId.US_NATIONAL)
                        .covering(305, DAY.minusDays(2))
                        .build(),
                (isListed ? florida.add(NUMBER) : florida).build());
        Scrubber scrubber = Scrubber.of(
                lists,
                Stream.concat(Stream.of(UsFederal.rules()), UsStates.rules("FL").stream())
                        .toList());
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), new PhoneNumber(NUMBER))
                .withState("FL")
                .withAttempts(0);
        assertEquals(expected, scrubber.verdict(call));
    }
}
