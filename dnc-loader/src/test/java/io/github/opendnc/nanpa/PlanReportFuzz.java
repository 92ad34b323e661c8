package io.github.opendnc.nanpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.fuzz.Scratch;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Path;

/** NANPA's report: every place of the new plan has a zone, and what was known of one is never taken away. */
public final class PlanReportFuzz {
    private static final NumberingPlan BASE = NumberingPlan.bundled();

    private PlanReportFuzz() {}

    /** Whether the parser took the input. */
    public static boolean accepts(byte[] input) throws IOException {
        Path file = Scratch.holding("npa_report.csv", input);
        NumberingPlan plan;
        try {
            plan = NumberingPlanReport.read(file, BASE, 1);
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            return false;
        }
        assertFalse(plan.areaCodes().isEmpty());
        for (AreaCode code : plan.areaCodes()) {
            if (code.kind() == AreaCode.Kind.GEOGRAPHIC) {
                assertFalse(code.zones().isEmpty(), "a place without a zone");
                BASE.areaCode(code.code())
                        .filter(known -> known.kind() == AreaCode.Kind.GEOGRAPHIC)
                        .ifPresent(known -> checkKept(known, code));
            }
        }
        return true;
    }

    private static void checkKept(AreaCode known, AreaCode code) {
        assertTrue(code.zones().containsAll(known.zones()), "a zone was lost");
        assertEquals(known.country(), code.country());
    }
}
