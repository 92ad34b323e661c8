package io.github.opendnc.examples;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.us.UsFederal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is run before anybody asks, so that Java has it at hand. */
final class RehearsalTest {
    /** One that is refused early leaves the archive of the launcher without what it needs: nothing fails, all is slow. */
    @Test
    void everyCommandRunsToItsEnd() {
        assertDoesNotThrow(() -> Rehearsal.main(new String[0]));
    }

    @Test
    void aRowIsAnsweredBeforeAFileIs() {
        assertEquals(
                Map.of("us-no-list", 1L),
                Dnc.answerRow(List.of(UsFederal.rules(), CanadaFederal.rules())).rules());
    }
}
