package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns of a table are read besides its facts, and which names stop the table. */
final class ColumnsBesidesTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    @Test
    void besidesTheFactsEveryColumnIsRead() {
        assertEquals(
                List.of("id", "Call Status", "name", "city", "email_opt_out", "tags"),
                SCRUB.columnsBesides(
                        List.of("state", "Consent On"),
                        List.of("id", "Call Status", "name", "Consent On", "state", "city", "email_opt_out", "tags")));
        assertEquals(List.of(), SCRUB.columnsBesides(List.of(), List.of()));
    }

    /** A word cannot stand in a number; but a no can below a question, and a telephone number is one. */
    @Test
    void ofColumnsWithoutTextsThoseAreReadWhoseNamesAsk() {
        List<String> table =
                List.of("id", "mobile", "I agree", "city", "last_reply", "Country", "age", "Answer", "Question");
        assertEquals(
                List.of("mobile", "I agree", "last_reply", "Country", "Answer", "Question"),
                SCRUB.columnsBesides(List.of(), table, column -> false));
        assertEquals(
                List.of("mobile", "I agree", "city", "last_reply", "Country", "Answer", "Question"),
                SCRUB.columnsBesides(List.of(), table, "city"::equals));
        assertThrows(
                IllegalArgumentException.class,
                () -> SCRUB.columnsBesides(List.of(), List.of("id", "opted_out"), column -> false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DNC", "opted_out", "Do Not Call?"})
    void whatTellsByItsNameAndIsNoFactStops(String name) {
        assertStops(
                "expected every column that may tell of a refusal of calls to be read as a fact, under the name "
                        + "do_not_call if it says yes or no, do_not_call_on if it says the day, or to be left alone; found "
                        + "\"" + name + "\"",
                List.of("id", name, "consent"));
    }

    /** Read as do_not_call its yes and no would be turned round. */
    @ParameterizedTest
    @ValueSource(strings = {"ok_to_call", "sms_consent", "Callable"})
    void whatTellsWhomOneMayCallIsNoRequest(String name) {
        assertStops(
                "expected every column that tells whom one may call to be read as one that permits calls (withPermission), or to be"
                        + " left alone; found \"" + name + "\"",
                List.of("id", name, "consent"));
    }

    /** Its cells might tell anything, and nobody would look at them. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\t", "\ufeff"})
    void aColumnWithoutANameStops(String name) {
        List<String> table = List.of("id", name, "consent");
        String message = assertThrows(
                        IllegalArgumentException.class, () -> SCRUB.columnsBesides(List.of("consent"), table))
                .toString();
        assertTrue(message.contains(": expected every column to have a name, or to be left alone; found "), message);
        assertEquals(List.of("id"), SCRUB.ignoring(name).columnsBesides(List.of("consent"), table));
    }

    @Test
    void lettersThatLookAlikeStop() {
        assertStops(
                "expected column names without Cyrillic or Greek letters among Latin ones, or to be left alone; found \"DN\u0421\"",
                List.of("id", "DN\u0421", "consent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"do_not_call", "Do Not Call On", "state", "consent_revoked_on"})
    void aFactThatIsNotReadStops(String name) {
        assertStops(
                "expected every column that says a fact to be among those that are read, or to be left alone; found \""
                        + name + "\"",
                List.of("id", name, "consent"));
    }

    private static void assertStops(String message, List<String> table) {
        Exception stopped =
                assertThrows(IllegalArgumentException.class, () -> SCRUB.columnsBesides(List.of("consent"), table));
        assertEquals(message, stopped.getMessage());
    }
}
