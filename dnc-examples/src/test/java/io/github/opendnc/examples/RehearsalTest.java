package io.github.opendnc.examples;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

final class RehearsalTest {
    /** One that is refused early leaves the archive of the launcher without what it needs: nothing fails, all is slow. */
    @Test
    void everyCommandRunsToItsEnd() {
        assertDoesNotThrow(() -> Rehearsal.main(new String[0]));
    }
}
