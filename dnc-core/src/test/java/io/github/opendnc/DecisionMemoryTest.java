package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A decision that is kept for years keeps no list alive: neither the snapshot that it was read from nor the scrubber.
 */
class DecisionMemoryTest {
    private static final PhoneNumber NUMBER = PhoneNumber.parse("2125550143");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder = Path.of("");

    /** What must be collected, and the decision that must not prevent it. */
    private record Kept(Decision decision, List<WeakReference<?>> lists) {}

    private Kept decide(Snapshot snapshot) {
        CompanyList company = CompanyList.builder().add(NUMBER, DAY).build();
        Scrubber scrubber = Scrubber.of(Registries.of(snapshot).with(company), UsFederal.rules());
        Decision decision = scrubber.decide(Call.on(DAY, Campaign.of(Purpose.SALES), NUMBER));
        return new Kept(
                decision,
                List.of(new WeakReference<>(snapshot), new WeakReference<>(company), new WeakReference<>(scrubber)));
    }

    private static Snapshot built() {
        return Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, DAY.minusDays(10))
                .add(NUMBER.e164())
                .build();
    }

    private static void assertLetsGo(Kept kept) {
        for (WeakReference<?> list : kept.lists()) {
            for (int i = 0; i < 200 && list.get() != null; i++) {
                System.gc();
                Thread.onSpinWait();
            }
            assertTrue(list.refersTo(null), () -> "kept alive: " + list.get());
        }
        String page = kept.decision().toString();
        assertEquals(Verdict.MAY_NOT_CALL, kept.decision().verdict());
        assertTrue(page.contains("us-national"), page);
        assertTrue(kept.decision().window().isPresent());
    }

    @Test
    void aDecisionKeepsNoListAlive() {
        assertLetsGo(decide(built()));
    }

    @Test
    void aDecisionKeepsNoMappedFileAlive() throws Exception {
        Path file = folder.resolve("us.snapshot");
        built().writeTo(file);
        assertLetsGo(decide(Snapshot.open(file)));
    }
}
