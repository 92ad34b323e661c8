package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first rows of a stream are not looked at, so a plain refusal in a column that nobody reads leaves its row open. */
final class StreamRefusalTest {
    private static final LeadScrub SCRUB = Leads.scrub().explained();

    @ParameterizedTest
    @CsvSource({
        "x,DNC",
        "x,do not call",
        "x,Do Not Call!",
        "x,D.N.C.",
        "x,DNC - verbal",
        "name,Smith DNC",
        "notes,Customer requested DNC",
        "notes,DO NOT CALL",
        "city,Ne pas appeler",
        "Email,DNC",
        "Marketing calls,Not allowed",
        "Fax,do not call",
        "Email Opt Out,DNC",
        "donotbulkemail,do not call or email"
    })
    void aPlainRefusalInAnyColumnLeavesTheRowOpen(String column, String cell) throws IOException {
        String out = stream(SCRUB, column, cell);
        assertTrue(out.contains(",UNDETERMINED,B,?refusal,"), out);
    }

    @Test
    void theSentenceAndTheSummaryNameTheColumn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LeadReport report = SCRUB.stream(input("phone,x,notes\n2125550142,DNC,\n"), out);
        String said = "a refusal of calls in \"x\", a column that is not read otherwise";
        String summary = report.toString();
        assertTrue(summary.contains(said), summary);
        assertTrue(
                summary.contains(
                        "\nfree text, searched for plain refusals only (--status NAME searches all of it): \"notes\""),
                summary);
        assertFalse(summary.contains("each row answered by itself"), summary);
    }

    @ParameterizedTest
    @CsvSource({
        "x,Smith",
        "x,stopped by",
        "x,DNC scrubbed",
        "x,not on DNC",
        "Email,unsubscribed",
        "Order Type,removed from cart",
        "Email Opt Out,yes",
        "Email Opt Out,unsubscribed",
        "donotbulkemail,opted out",
        "notes,'He said that his mother does not want to be bothered, and that I should rather tell her that herself when they do not call'"
    })
    void whatHasAnotherMeaningOrIsLongDoesNot(String column, String cell) throws IOException {
        String out = stream(SCRUB, column, cell);
        assertTrue(out.contains(",+12125550142,MAY_CALL,"), out);
    }

    @Test
    void aColumnThatIsIgnoredSaysNothing() throws IOException {
        String out = stream(SCRUB.ignoring("x"), "x", "DNC");
        assertTrue(out.contains(",+12125550142,MAY_CALL,"), out);
    }

    @Test
    void eachRowIsAnsweredByItselfAndWhatAListBarsStaysBarred() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SCRUB.stream(input("phone,x\n2125550142,DNC\n2125550142,\n2125550143,DNC\n"), out);
        String text = out.toString(UTF_8);
        assertTrue(text.contains("2125550142,,+12125550142,MAY_CALL,"), text);
        assertTrue(text.contains("2125550143,DNC,+12125550143,MAY_NOT_CALL,D,us-registry,"), text);
    }

    private static String stream(LeadScrub scrub, String column, String cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scrub.stream(input("phone,\"" + column + "\"\n2125550142,\"" + cell + "\"\n"), out);
        return out.toString(UTF_8);
    }

    private static ByteArrayInputStream input(String leads) {
        return new ByteArrayInputStream(leads.getBytes(UTF_8));
    }
}
