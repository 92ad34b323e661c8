package io.github.opendnc.leads;

import static io.github.opendnc.leads.TwoRows.BOTH_WAYS;
import static io.github.opendnc.leads.TwoRows.assertBothMayBeCalled;
import static io.github.opendnc.leads.TwoRows.assertUndetermined;
import static io.github.opendnc.leads.TwoRows.file;
import static io.github.opendnc.leads.TwoRows.refusal;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of columns whose capitals do not say where a word ends, and names that a person reads at once all the same. */
final class RunTogetherNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DNCflag",
                "DNCdate",
                "DNCstatus",
                "DNClist",
                "DNCreason",
                "DNCyn",
                "DNChome",
                "OPTOUTflag",
                "OPToutFlag",
                "STOPflag",
                "NOCALLind",
                "DoNOTcall",
                "dONOTCALL",
                "UNSUBdate",
                "CANcall",
                "OPTin",
                "Do Nt Call",
                "DO N0T CALL",
                "Opt-0ut",
                "Off List",
                "Off Calling List",
                "Withdrew",
                "Lista de exclusi\u00F3n",
                "Lista de exclus\u00E3o",
                "Liste de blocage",
                "Schwarze Liste",
                "Sin llamadas"
            })
    void aRefusalIsSeenInThem(String column) {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertTrue(refusal(scrub, file(column, "", "Y")).contains(column), column);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEADstatus", "CALLresult", "OUTcome", "Deleted", "IsDeleted", "Erasure"})
    void whatTheySayOfOnePersonCounts(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertUndetermined("Removed", Leads.run(scrub, file(column, "", "Removed")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subscribed", "Subscribed?", "Permiso"})
    void aNoBelowThemRefuses(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertUndetermined("No", Leads.run(scrub, file(column, "Yes", "No")));
            assertTrue(refusal(scrub, file("Please Call", "Yes", "No")).contains("Please Call"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IDNumber",
                "ZIPcode",
                "STATEcode",
                "CALLcount",
                "LISTid",
                "OWNERname",
                "USAddress",
                "BRANDCode",
                "iOSVersion",
                "NPANXX"
            })
    void othersStopNoFile(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertBothMayBeCalled(Leads.run(scrub, file(column, "", "17")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "false", "No", "0000-00-00"})
    void whatWasNotDeletedMayBeCalled(String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertBothMayBeCalled(Leads.run(scrub, file("Deleted", "", cell)));
        }
    }
}
