package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.states.UsStates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a table no column that may tell of a refusal is passed over: it is read as one of a lead file, or it stops the table. */
final class TableColumnsTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    private static final String FREE = "3035550144";

    /** Of a status that tells so by its name a yes would count, which nobody reads; others are facts written another way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dnc_status",
                "Do Not Call Status",
                "consent_status",
                "optout_reason",
                "line_type",
                "zone_code",
                "type"
            })
    void whatIsNoPlainStatusIsNotGivenAmongFacts(String name) {
        Exception none = assertThrows(IllegalArgumentException.class, () -> SCRUB.rows(List.of("consent", name)));
        assertTrue(
                String.valueOf(none.getMessage()).endsWith("; found \"" + name.toLowerCase(Locale.ROOT) + "\""),
                none.getMessage());
    }

    /** Below it a yes or a no counts, and only words would be read. */
    @ParameterizedTest
    @ValueSource(strings = {"dnc_status", "ok_to_call", "do_not_call", "zone", " "})
    void whatIsReadBesidesTheFactsStatesNone(String name) {
        List<String> others = List.of("city", name);
        Exception ofRows = assertThrows(IllegalArgumentException.class, () -> SCRUB.rows(List.of("consent"), others));
        Exception ofTable =
                assertThrows(IllegalArgumentException.class, () -> SCRUB.columnsBesides(List.of("consent"), others));
        assertEquals(ofTable.getMessage(), ofRows.getMessage());
        String message = String.valueOf(ofRows.getMessage());
        assertTrue(message.startsWith("expected every column "), message);
        assertTrue(message.endsWith("found " + MalformedFileException.shown(name)), message);
    }

    @Test
    void whatSaysNothingIsNotAskedFor() {
        Exception none = assertThrows(IllegalArgumentException.class, () -> SCRUB.rows(List.of("consent", "city")));
        assertTrue(String.valueOf(none.getMessage()).endsWith("; found \"city\""), none.getMessage());
        Exception twice =
                assertThrows(IllegalArgumentException.class, () -> SCRUB.rows(List.of("consent_on", "Consent On")));
        assertEquals("consent_on is given twice", twice.getMessage());
    }

    /** As a lead file that is scrubbed row by row, whatever was answered before. */
    @ParameterizedTest
    @CsvSource({"status,tags", "Call Result,Last Reply", "type,Status"})
    void aCellThatRefusesCountsAsInALeadFile(String first, String second) throws IOException {
        List<String> cells = List.of("", "won", "DNC", "STOP", " ", "Do not call", "VIP; DNC", "x".repeat(600));
        StringBuilder leads = new StringBuilder("phone,consent," + first + "," + second + "\n");
        TableRows rows = new TableRows(3);
        for (int times = 0; times < 2; times++) {
            for (String one : cells) {
                for (String other : cells) {
                    String consent = (one + other).length() % 2 == 0 ? "WRITTEN" : "";
                    leads.append(String.join(",", FREE, consent, one, other)).append('\n');
                    rows.number(FREE).fact(consent).fact(one).fact(other);
                }
            }
        }
        List<String> expected = Leads.run(SCRUB.rowByRow(), leads.toString())
                .lines()
                .skip(1)
                .map(line -> line.substring(line.indexOf("+1")))
                .map(line -> String.join(",", List.of(line.split(",")).subList(1, 4)))
                .toList();
        List<String> found = SCRUB.rows(List.of("consent"), List.of(first, second)).of(rows).stream()
                .map(RowAnswer::answer)
                .map(answer -> answer.verdict() + "," + answer.code() + "," + String.join(";", answer.rules()))
                .toList();
        assertEquals(expected, found);
        assertTrue(found.stream().anyMatch(answer -> answer.startsWith("MAY_CALL")), found::toString);
        assertTrue(found.stream().anyMatch(answer -> answer.endsWith("?refusal")), found::toString);
    }

    /** Whose first rows nobody knows either: so nothing stops the one and not the other, and no cell counts in one alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I agree",
                "GDPR",
                "CASL Status",
                "Share my info with partners",
                "Call me?",
                "marketing_calls",
                "Callback Requested",
                "mobile",
                "Cell Phone",
                "work",
                "contact_preference",
                "Best way to contact",
                "Wrong Number",
                "ResultCode",
                "Type",
                "Last Reply",
                "Email Status",
                "Order Status",
                "Marketing Status",
                "Question,Answer",
                "Key,Value",
                "consent_type,status",
                "Consent Name,Status",
                "Permission Purpose,Status",
                "Einwilligung Name,Status",
                "Frage,Antwort",
                "Stage,Mobile Phone",
                "notes",
                "city",
                "opted_out",
                "OK to call"
            })
    void belowAnyNameATableIsAnsweredAsAStream(String names) throws IOException {
        List<String> columns = List.of(names.split(","));
        assertAnsweredAsAStream(SCRUB, List.of(), columns);
        for (String given : List.of("Status", "status", "Answer", "Antwort", "Last Reply", "ResultCode")) {
            if (columns.contains(given)) {
                assertAnsweredAsAStream(SCRUB, List.of(given), columns);
            }
        }
    }

    /** Below a name that cannot permit both stop; where another says a fact or refuses too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "OK to call",
                "ok TO call",
                "sms_opt_in",
                "Call me?",
                "Consent",
                "consent,consent_on",
                "May call my cell phone",
                "Mobile Phone",
                "OK to call,Status",
                "OK to call,do_not_call",
                "OK to call,OK to text",
                "Phone Consent,Status",
                "Consent type,Status",
                "Question,Answer",
                "Not callable",
                "DNC",
                "Consent withdrawn",
                "do_not_call",
                "state",
                "city",
                "status",
                "DN\u0421"
            })
    void aColumnThatPermitsIsReadAsInAStream(String names) throws IOException {
        List<String> columns = List.of(names.split(","));
        for (String permitting : List.of(columns.get(0), columns.get(0).toUpperCase(Locale.ROOT), "OK to call")) {
            LeadScrub scrub = SCRUB.withPermission(permitting);
            assertAnsweredAsAStream(scrub, List.of(), columns);
            assertAnsweredAsAStream(scrub, List.of(columns.get(0)), columns);
            if (columns.size() > 1) {
                assertAnsweredAsAStream(scrub, List.of(columns.get(1)), columns);
                assertAnsweredAsAStream(scrub.withPermission(columns.get(1)), List.of(), columns);
                assertAnsweredAsAStream(scrub.withStatus(columns.get(1)), List.of(), columns);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscriber state",
                "city",
                "notes",
                "Mobile Phone",
                "Last Reply",
                "Order Status",
                "Email Status",
                "Deceased",
                "I agree",
                "Question,Answer",
                "Consent type,Status",
                "opted_out",
                "OK to call",
                "consent",
                "dnc_status",
                "contact_preference"
            })
    void aColumnThatIsSaidToBeAStatusIsReadAsInAStream(String names) throws IOException {
        List<String> columns = List.of(names.split(","));
        for (LeadScrub scrub : List.of(
                SCRUB.withStatus(columns.get(0)),
                SCRUB.withStatus(columns.get(columns.size() - 1)),
                SCRUB.withStatus(columns.get(0)).withPermission(columns.get(0)))) {
            assertAnsweredAsAStream(scrub, List.of(), columns);
            assertAnsweredAsAStream(scrub, List.of(columns.get(0)), columns);
        }
    }

    @Test
    void aColumnThatPermitsIsThereAndHasANameThatSaysSo() {
        LeadScrub scrub = SCRUB.withPermission("OK to call");
        assertEquals(List.of("id", "OK to call"), scrub.columnsBesides(List.of(), List.of("id", "OK to call")));
        assertEquals(List.of("id"), scrub.columnsBesides(List.of("OK to call"), List.of("id", "OK to call")));
        assertSays(
                "expected a column named \"OK to call\" among those that are read, found \"id\"",
                () -> scrub.columnsBesides(List.of(), List.of("id")));
        assertSays(
                "expected a column named \"OK to call\" among those that are read, found no columns",
                () -> scrub.rows(List.of()));
        assertSays(
                "expected of a column that permits calls (withPermission) a name that says that a yes permits; if it does, rename"
                        + " it to OK to call; if a yes in it refuses calls, to do_not_call; found \"DNC\"",
                () -> SCRUB.withPermission("dnc").rows(List.of("DNC")));
        assertSays(
                "expected a status (withStatus) whose name does not itself tell of a fact, a refusal or a "
                        + "permission, because below such a name other words count; found \"DNC\"",
                () -> SCRUB.withStatus("DNC").rows(List.of("DNC")));
        String begin = "May we call you " + "x".repeat(300);
        LeadScrub cut =
                SCRUB.withPermission(MalformedFileException.shown(begin + "one").replace("\"", ""));
        assertSays(
                "whose whole name is to be written; found 2 of them",
                () -> cut.rows(List.of(begin + "one", begin + "two")));
    }

    private static void assertSays(String message, Executable stopping) {
        Exception stopped = assertThrows(IllegalArgumentException.class, stopping);
        assertTrue(String.valueOf(stopped.getMessage()).endsWith(message), stopped.getMessage());
    }

    /** The law of the state that is passed over may be the one that bars. */
    @Test
    void whereTheLawOfStatesIsAskedAStateIsReadOrStops() {
        LeadScrub asking = LeadScrub.of(
                        Scrubber.of(
                                Registries.of(), UsStates.rules(List.of("FL")).toArray(RuleSet[]::new)),
                        Campaign.of(Purpose.SALES))
                .at(Leads.DAY);
        assertSays(
                "expected the person's state to be read as a fact, under the name state, or to be left alone "
                        + "(then only the area code tells it); found \"Mailing State\"",
                () -> asking.columnsBesides(List.of(), List.of("id", "Mailing State")));
        assertEquals(
                List.of("Mailing State"), asking.columnsBesides(List.of("state"), List.of("Mailing State", "state")));
        assertEquals(List.of("id", "Mailing State"), SCRUB.columnsBesides(List.of(), List.of("id", "Mailing State")));
        assertEquals(
                List.of("id", "Lead State"),
                asking.withStatus("Lead State").columnsBesides(List.of(), List.of("id", "Lead State")));
    }

    /** Whether a column that may refuse is given beside the facts, or found. */
    private static void assertAnsweredAsAStream(LeadScrub scrub, List<String> given, List<String> columns)
            throws IOException {
        String names = String.join(",", columns);
        List<String> besides;
        try {
            besides = scrub.columnsBesides(given, columns);
        } catch (IllegalArgumentException stops) {
            LeadScrub stream = scrub.rowByRow().withPhoneColumns(List.of("phone"));
            if (!isOnlyOfTables(stops)) {
                assertThrows(MalformedFileException.class, () -> streamed(stream, "phone," + names + "\n"), names);
            }
            return;
        }
        StringBuilder leads = new StringBuilder("phone," + names + "\n");
        TableRows rows = new TableRows(given.size() + besides.size());
        for (String cell : CELLS) {
            for (String other : columns.size() == 1 ? List.of("") : CELLS) {
                List<String> row = List.of(cell, other).subList(0, columns.size());
                leads.append(FREE).append(',').append(String.join(",", row)).append('\n');
                rows.number(FREE);
                given.forEach(name -> rows.fact(row.get(columns.indexOf(name))));
                besides.forEach(name -> rows.fact(row.get(columns.indexOf(name))));
            }
        }
        LeadScrub stream = scrub.rowByRow().withPhoneColumns(List.of("phone"));
        List<String> expected = streamed(stream, leads.toString());
        List<String> found = scrub.rows(given, besides).of(rows).stream()
                .map(RowAnswer::answer)
                .map(answer -> answer.verdict() + "," + answer.code() + "," + String.join(";", answer.rules()))
                .toList();
        assertEquals(expected, found, () -> given + " beside " + names);
    }

    /** A file reads a fact wherever it stands; of a table is said which are read. */
    private static boolean isOnlyOfTables(IllegalArgumentException stops) {
        return String.valueOf(stops.getMessage()).startsWith("expected every column that says a fact to be among")
                || String.valueOf(stops.getMessage()).startsWith("expected one of call_at");
    }

    private static final List<String> CELLS = List.of(
            "",
            "  ",
            "N/A",
            "Allow",
            "Opted-In",
            "x",
            "0",
            "No",
            "yes",
            "DNC",
            "21610",
            "D",
            "withdrawn",
            "Unsubscribed",
            "STOP",
            "Email only",
            "Not allowed",
            "May we call you?",
            "212-555-0102",
            "212-555-0102 do not call",
            "Customer requested DNC");

    private static List<String> streamed(LeadScrub scrub, String leads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scrub.stream(new ByteArrayInputStream(leads.getBytes(UTF_8)), out);
        return out.toString(UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(line.indexOf("+1303")))
                .map(line -> String.join(",", List.of(line.split(",")).subList(1, 4)))
                .toList();
    }
}
