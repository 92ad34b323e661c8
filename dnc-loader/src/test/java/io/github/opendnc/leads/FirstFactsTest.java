package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column that has the name of a fact and says something else stops a file before each of its rows is undetermined. */
final class FirstFactsTest {
    private static final int ENOUGH = 20;

    private static String leads(String column, String cell, int rows) {
        StringBuilder leads = new StringBuilder("phone,").append(column).append('\n');
        for (int i = 0; i < rows; i++) {
            leads.append(2125550142L + i).append(',').append(cell).append('\n');
        }
        return leads.toString();
    }

    private static List<LeadScrub> bothWays() {
        return List.of(Leads.scrub(), Leads.scrub().inCharacters());
    }

    @ParameterizedTest
    @CsvSource({
        "Caller, Maria",
        "Purpose, Refinance",
        "Zone, North",
        "technology, Salesforce",
        "Line, Sales line 2",
        "State, Customer",
        "Attempts 24h, several",
        "exempt_robocalls_7d, 1.5",
        "Call At, tomorrow"
    })
    void aColumnOfWhichNoCellCanBeReadStopsTheFile(String column, String cell) throws IOException {
        for (LeadScrub scrub : bothWays()) {
            MalformedFileException refused = assertThrows(
                    MalformedFileException.class, () -> Leads.run(scrub, leads(column, cell, ENOUGH)), column);
            assertEquals(
                    '"' + column + "\", of which none of the first 20 cells is one (\"" + cell + "\" on line 2)",
                    refused.actual());
            assertTrue(Leads.run(scrub.ignoring(column), leads(column, cell, ENOUGH))
                    .contains(",MAY_CALL,"));
        }
    }

    /** Or in which few stand: then it is the row that nobody understands. */
    @Test
    void aColumnOfWhichSomeCellCanBeReadDoesNot() throws IOException {
        for (LeadScrub scrub : bothWays()) {
            String few = Leads.run(scrub, leads("caller", "Maria", ENOUGH - 1));
            assertEquals(ENOUGH - 1, few.split(",UNDETERMINED,", -1).length - 1);
            String one = Leads.run(scrub, leads("caller", "Maria", ENOUGH) + "2125550198,seller\n");
            assertEquals(ENOUGH, one.split(",UNDETERMINED,", -1).length - 1);
            assertTrue(one.contains(",MAY_CALL,"), one);
        }
    }

    /** What stands in a row that has other fields is not below the name; empty cells say nothing. */
    @Test
    void rowsWithoutItAreNotCounted() throws IOException {
        String leads = leads("caller", "", 30)
                + "2125550142,Maria,x\n".repeat(30)
                + "2125550142,N/A\n".repeat(30)
                + "2125550142,Unknown\n".repeat(30);
        for (LeadScrub scrub : bothWays()) {
            assertTrue(Leads.run(scrub, leads).contains(",MAY_CALL,"));
        }
    }

    /** Each by itself, and all in one message. */
    @Test
    void whatIsReadInOneColumnSaysNothingOfAnother() {
        String leads = "phone,line,caller,zone\n" + "2125550142,WIRELESS,Maria,North\n".repeat(ENOUGH);
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Leads.run(Leads.scrub(), leads));
        assertEquals(
                "\"zone\", of which none of the first 20 cells is one (\"North\" on line 2); \"caller\", of which none of the"
                        + " first 20 cells is one (\"Maria\" on line 2)",
                refused.actual());
        assertTrue(
                refused.expected()
                        .startsWith(
                                "what the name of the column promises, zone (an IANA zone such as America/New_York);"
                                        + " caller (one of SELLER, "),
                refused.expected());
    }

    /** Who called, by number: it is scrubbed when somebody says so. */
    @Test
    void aColumnThatIsScrubbedSaysNoFact() throws IOException {
        String leads = "date,caller\n" + "2026-11-01,212-555-0142\n".repeat(ENOUGH);
        for (LeadScrub scrub : bothWays()) {
            assertTrue(
                    Leads.run(scrub.withPhoneColumns(List.of("caller")), leads).contains(",MAY_CALL,"));
        }
    }

    /** Days in another form are read with the one that the report names, and of a stream nobody knows the rows. */
    @Test
    void daysAndStreamsAreAnswered() throws IOException {
        String days = leads("last_transaction", "3/4/2026", 30);
        assertTrue(Leads.run(Leads.scrub(), days).contains(",UNDETERMINED,"));
        byte[] stream = leads("caller", "Maria", 30).getBytes(UTF_8);
        String report = Leads.scrub().stream(new ByteArrayInputStream(stream), OutputStream.nullOutputStream())
                .toString();
        assertTrue(report.contains("UNDETERMINED: 30"), report);
    }
}
