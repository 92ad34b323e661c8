package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.util.List;

/** Files of Ann and Rex, who are on no list: one column says something of each. */
final class TwoRows {
    static final String FREE = RefusalCellsTest.FREE;
    static final String ALSO_FREE = "2125550144";

    static final List<LeadScrub> BOTH_WAYS = RefusalCellsTest.BOTH_WAYS;

    /** By the lists and the law, where those count. */
    static final List<LeadScrub> JUDGED_BOTH_WAYS = List.of(judged(), judged().inCharacters());

    private TwoRows() {}

    static String file(String column, String ann, String rex) {
        return "name,phone," + column + "\nAnn," + FREE + "," + ann + "\nRex," + ALSO_FREE + "," + rex + "\n";
    }

    static String refusal(LeadScrub scrub, String file) {
        var refused = assertThrows(MalformedFileException.class, () -> Leads.run(scrub, file));
        return String.valueOf(refused.getMessage());
    }

    static void assertBothMayBeCalled(String out) {
        assertEquals(2, out.lines().filter(row -> row.contains(",MAY_CALL,")).count(), out);
    }

    /** Rex, of whom a cell says what cannot be told. */
    static void assertUndetermined(String cell, String out) {
        assertTrue(out.contains("," + cell + ",+12125550144,UNDETERMINED,B,?refusal,"), out);
    }

    private static LeadScrub judged() {
        return LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
    }
}
