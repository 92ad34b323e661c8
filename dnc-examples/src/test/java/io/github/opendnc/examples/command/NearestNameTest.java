package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be meant by an option that does not exist. */
final class NearestNameTest {
    @Test
    void slipsAreCounted() {
        assertEquals(0, NearestName.slips("--port", "--port"));
        assertEquals(1, NearestName.slips("--prot", "--port"));
        assertEquals(1, NearestName.slips("--calller", "--caller"));
        assertEquals(1, NearestName.slips("--companylist", "--company-list"));
        assertEquals(4, NearestName.slips("", "port"));
    }

    @Test
    void ofTwoTheNearerIsTakenAndOfEquallyNearTheFirst() {
        assertEquals(Optional.of("--caller"), NearestName.to("--calller", List.of("--ca", "--ca-caller", "--caller")));
        assertEquals(Optional.of("--ca"), NearestName.to("--cs", List.of("--us", "--ca")));
        assertEquals(Optional.empty(), NearestName.to("--store", List.of("--states", "--seller")));
    }

    /** In front of the lists, behind them, and with a value joined to it. */
    @ParameterizedTest
    @CsvSource({
        "--calller, --caller",
        "--prot, --port",
        "--companylist, --company-list",
        "--us-obtaned, --us-obtained",
        "--agiport, --agi-port",
        "--bnd, --bind",
    })
    void theOptionThatIsMeantIsNamedWhereverTheUnknownOneStands(String typed, String meant) {
        for (List<String> line : List.of(
                List.of("serve", typed, "x", "--us", "lists"),
                List.of("serve", "--us", "lists", typed, "x"),
                List.of("serve", "--us", "lists", typed + "=x"),
                List.of("serve", "--us", "lists", typed))) {
            DncRun run = DncRun.of(line);
            assertEquals(2, run.exit(), run.err());
            assertTrue(run.err().contains("; is it " + meant + "?\n"), line + ": " + run.err());
        }
    }

    /** Not the one option that begins alike either, as --us does. */
    @ParameterizedTest
    @CsvSource({"--quite-another", "--x", "--usage-of-it"})
    void whatIsLikeNothingGetsNoHint(String typed) {
        DncRun run = DncRun.of("serve", "--us", "lists", typed, "x");
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().startsWith("dnc: Unknown option: '" + typed + "'\n"), run.err());
    }
}
