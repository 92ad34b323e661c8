package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a column of time zones says of the hours. */
final class ZoneColumnTest {
    /** By the clock of no place nobody can keep to hours, whichever way the file is read. */
    @Test
    void aZoneThatCannotBeRightTellsNoWindow() throws IOException {
        String leads = """
                phone,zone,state
                2125550142,America/New_York,
                2125550142,UTC,
                2125550142,America/New_York,HI
                """;
        LeadScrub plain =
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
        for (LeadScrub scrub : List.of(plain, plain.inCharacters())) {
            List<String> rows = Leads.run(scrub, leads).lines().toList();
            assertTrue(rows.get(1).contains("08:00-21:00 America/New_York"), rows.get(1));
            for (String row : rows.subList(2, 4)) {
                assertTrue(row.contains("UNDETERMINED,B,?zone") && !row.contains("08:00-21:00"), row);
            }
        }
    }
}
