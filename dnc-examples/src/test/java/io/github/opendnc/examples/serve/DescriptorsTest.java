package io.github.opendnc.examples.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever clients take, files are left for the lists. */
final class DescriptorsTest {
    /** How many this process has open besides, of itself and for a newer list. */
    private static final int OURS = 24;

    @ParameterizedTest
    @ValueSource(longs = {64, 100, 256, 1_024, 4_096, 16_384, 20_000, 1_048_576, Long.MAX_VALUE})
    void clientsNeverTakeAll(long most) throws IOException {
        Descriptors descriptors = new Descriptors(most);
        descriptors.check();
        int taken = descriptors.connections() + descriptors.calls();
        assertTrue(taken + OURS <= most, () -> taken + " of " + most);
        assertTrue(descriptors.idle() > 0 && descriptors.idle() <= descriptors.connections() / 2);
        assertTrue(descriptors.calls() > 0);
    }

    @Test
    void manyAreTakenOnlyIfThereAreMany() {
        assertEquals(10_000, new Descriptors(20_000).connections());
        assertEquals(10_000, new Descriptors(1_048_576).connections());
        assertEquals(9_999, new Descriptors(19_999).connections());
        assertEquals(256, new Descriptors(2_048).calls());
        assertEquals(255, new Descriptors(2_047).calls());
    }

    @Test
    void tooFewAreRefusedWithTheNumberNeeded() {
        IOException few = assertThrows(IOException.class, () -> new Descriptors(63).check());
        assertEquals("expected to be allowed 64 open files or more (ulimit -n), found 63", few.getMessage());
    }
}
