package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One column may say two facts: the day of a form is that of an inquiry and that of a consent. Each counts in every row. */
final class TwoFactsInOneColumnTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    private static final String FREE = "2125550144";
    private static final String LISTED = "2125550143";
    private static final String ALSO_LISTED = "2125550145";

    private static void assertVerdicts(LeadScrub scrub, String leads, String... expected) throws IOException {
        for (LeadScrub way : List.of(scrub, scrub.inCharacters())) {
            List<String> rows = Leads.run(way, leads).lines().skip(1).toList();
            assertEquals(
                    List.of(expected),
                    rows.stream().map(TwoFactsInOneColumnTest::verdict).toList(),
                    rows::toString);
        }
    }

    private static String verdict(String row) {
        return Stream.of("UNDETERMINED", "MAY_NOT_CALL", "MAY_CALL")
                .filter(verdict -> row.contains("," + verdict + ","))
                .findFirst()
                .orElseThrow();
    }

    /** Whenever a consent was given it counts alike, and a purchase does not. */
    @Test
    void theDayOfAConsentIsThatOfAPurchaseToo() throws IOException {
        assertVerdicts(
                SCRUB.withMapping("last_transaction", "When").withMapping("consent_on", "When"),
                "phone,When,consent\n" + LISTED + ",2026-08-01,\n" + ALSO_LISTED + ",2020-01-01,\n" + LISTED
                        + ",2026-08-01,ORAL\n" + ALSO_LISTED + ",2020-01-01,ORAL\n",
                "MAY_CALL",
                "MAY_NOT_CALL",
                "MAY_CALL",
                "MAY_NOT_CALL");
    }

    /** In another row of the number a plain yes counts, though beside it a day was expected. */
    @Test
    void theDayOfARevocationIsThatOfARequestToo() throws IOException {
        LeadScrub scrub =
                SCRUB.withMapping("consent_revoked_on", "Opted out on").withMapping("do_not_call_on", "Opted out on");
        assertVerdicts(
                scrub,
                "phone,Opted out on,consent,consent_on\n" + FREE + ",,,\n" + FREE + ",2026-11-01,,\n",
                "UNDETERMINED",
                "MAY_NOT_CALL");
        assertVerdicts(
                scrub.withMapping("do_not_call", "Opted out on"),
                "phone,Opted out on,consent,consent_on\n" + FREE + ",,,\n" + FREE + ",yes,,\n",
                "MAY_NOT_CALL",
                "UNDETERMINED");
    }

    /** ON is Ontario and a box that is checked. */
    @Test
    void aStateIsTheAnswerToAnotherQuestionToo() throws IOException {
        LeadScrub scrub = SCRUB.withMapping("state", "Where").withMapping("registry_listed", "Where");
        String header = "phone,Where,registry_checked_on\n";
        String inOntario = "4165550142,ON,2026-11-20\n";
        String inQuebec = "4165550144,QC,2026-11-20\n";
        assertVerdicts(scrub, header + inOntario + inQuebec, "MAY_NOT_CALL", "UNDETERMINED");
        assertVerdicts(scrub, header + inQuebec + inOntario, "UNDETERMINED", "MAY_NOT_CALL");
    }
}
