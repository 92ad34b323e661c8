package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.us.states.UsStates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the law of states is asked, a column that says the state and is not read stops the file. */
final class StateColumnsTest {
    private static final Scrubber FEDERAL = Lists.scrubber();
    private static final LeadScrub WITH_STATES = LeadScrub.of(
                    FEDERAL.withRuleSets(Stream.concat(FEDERAL.ruleSets().stream(), UsStates.rules("FL").stream())
                            .toList()),
                    Campaign.of(Purpose.SALES))
            .at(Leads.DAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "State/Region",
                "MailingState",
                "Address 1: State/Province",
                "address1_stateorprovince",
                "ADDRESS1_STATEORPROVINCE",
                "StateProvince",
                "Bundesstaat",
                "Bundesland",
                "Estado",
                "Prov",
                "St"
            })
    void aColumnOfStatesIsReadOrLeftAloneByName(String column) throws IOException {
        String leads = "phone," + column + "\n2125550142,FL\n";
        for (LeadScrub scrub : List.of(WITH_STATES, WITH_STATES.inCharacters())) {
            MalformedFileException refused =
                    assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads), column);
            assertEquals('"' + column + '"', refused.actual());
            String mapped = Leads.run(scrub.withMapping("state", column), leads);
            assertTrue(mapped.contains(",UNDETERMINED,"), mapped);
            assertTrue(Leads.run(scrub.ignoring(column), leads).contains(",MAY_CALL,"));
        }
        assertTrue(Leads.run(Leads.scrub(), leads).contains(",MAY_CALL,"));
    }

    @Test
    void whereTheLawOfStatesIsNotAskedOneThatIsNotReadIsNamed() throws IOException {
        for (String column : List.of("Mailing State", "State/Province", "Provincia")) {
            byte[] leads = ("phone," + column + "\n2125550142,ON\n").getBytes(UTF_8);
            String report = Leads.scrub()
                    .run(new ByteArrayInputStream(leads), OutputStream.nullOutputStream())
                    .toString();
            assertTrue(report.contains("--map state=NAME reads it"), report);
            assertTrue(report.contains(": \"" + column + "\""), report);
            assertTrue(!report.contains("says yes or no"), report);
        }
    }

    /** Rows of one number that differ in this alone are kept apart. */
    @Test
    void inTheOtherCountryItIsOpenWhoseLawGoverns() throws IOException {
        LeadScrub federal = LeadScrub.of(FEDERAL, Campaign.of(Purpose.SALES)).at(Leads.DAY);
        String leads = "phone,state\n3035550144,CO\n3035550144,ON\n3035550144,\n3035550144,Ontario\n";
        for (LeadScrub scrub : List.of(federal, federal.inCharacters(), WITH_STATES, WITH_STATES.inCharacters())) {
            List<String> lines = Leads.run(scrub, leads).lines().toList();
            assertTrue(lines.get(1).contains(",MAY_CALL,"), lines::toString);
            assertTrue(lines.get(2).contains(",UNDETERMINED,"), lines::toString);
            assertTrue(lines.get(2).contains("?jurisdiction"), lines::toString);
            assertTrue(lines.get(3).contains(",MAY_CALL,"), lines::toString);
            assertTrue(lines.get(4).contains(",UNDETERMINED,"), lines::toString);
        }
    }
}
