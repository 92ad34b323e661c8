package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.Refusal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refusals where a reader may not look for them: in columns of other messages, in other rows, below other headers. */
final class RefusalPlacesTest {
    /** In a column that is about mails a request of no calls stops the file, one of no mails does not. */
    @ParameterizedTest
    @ValueSource(strings = {"Email", "Fax", "Mailing", "Newsletter"})
    void inAColumnOfOtherMessages(String column) throws IOException {
        String refusing = "phone," + column + "\n2125550142,DO NOT CALL\n";
        assertThrows(MalformedFileException.class, () -> Leads.run(Leads.scrub(), refusing));
        String mails = Leads.run(Leads.scrub(), "phone," + column + "\n2125550142,Opted out\n");
        assertTrue(mails.contains(",MAY_CALL,"), mails);
    }

    /** Where one column is scrubbed the numbers of the others are not, and what a row tells is told of them. */
    @ParameterizedTest
    @ValueSource(strings = {"number2", "Contact Number", "mobile", "Home", "Direct", "ANI"})
    void ofANumberThatIsNotScrubbedInItsOwnRow(String column) throws IOException {
        String rows = Leads.run(
                Leads.scrub().withPhoneColumns(List.of("number1")),
                "number1," + column + ",disposition\n2125550140,2125550142,DNC\n2125550142,,\n");
        assertFalse(rows.contains(",MAY_CALL,"), rows);
    }

    /**
     * With a plus sign and no 1 the number reads as one of another country; or its digits are of another script, or
     * stand as those of an amount.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+3035550144,DNC",
                "+(303) 555-0144,DNC",
                "+3035550144,DNC,one field too many",
                "\"3,035,550,144\",DNC",
                "\u0663\u0660\u0663\u0665\u0665\u0665\u0660\u0661\u0664\u0664,DNC"
            })
    void underAnotherSpellingOfTheNumber(String refused) throws IOException {
        for (LeadScrub scrub : List.of(Leads.scrub(), Leads.scrub().inCharacters())) {
            List<String> rows = Leads.run(scrub, "phone,status\n3035550144,\n" + refused + "\n3035550146,\n")
                    .lines()
                    .toList();
            assertTrue(rows.get(1).contains(",UNDETERMINED,B,?refusal,"), rows::toString);
            assertTrue(rows.get(3).contains(",MAY_CALL,C,us-clear,"), rows::toString);
        }
    }

    /** The names by which programs know the columns of people's permissions, and of their refusals. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opt_In__c",
                "Lead: Opt In",
                "is_opt_in",
                "custom_Opt_In",
                "TCPA_Consent__c",
                "TCPA Consent (Y/N)",
                "Marketing Consent (Y/N)",
                "No Emails/Calls",
                "No Visits or Calls",
                "Stop emails and calls"
            })
    void inAColumnOfSuchAName(String column) {
        String file = "phone,\"" + column + "\"\n2125550142,no\n";
        assertThrows(MalformedFileException.class, () -> Leads.run(Leads.scrub(), file), column);
    }

    /** Two exports in one file: the second names its columns in another order. */
    @Test
    void belowASecondHeader() throws IOException {
        String rows = "phone,status,name\n2125550142,new,no\n";
        String joined = rows + "Phone,name,Status\n2125550144,DNC,yes\n";
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Leads.run(Leads.scrub(), joined));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("line 3: expected rows below one header"),
                refused.getMessage());
        assertTrue(Leads.run(Leads.scrub(), rows + rows).contains(",MAY_CALL,"));
    }

    /** In a cell too many, where no column has a name for it. */
    @Test
    void inARowOfMoreFields() throws IOException {
        for (LeadScrub scrub : RefusalCellsTest.BOTH_WAYS) {
            String rows = Leads.run(scrub, "phone\n2125550142,DNC\n2125550142\n2125550144,web\n2125550144\n");
            assertTrue(rows.contains("\n2125550142,+12125550142,UNDETERMINED"), rows);
            assertTrue(rows.contains("\n2125550144,+12125550144,MAY_CALL"), rows);
        }
    }

    /** A note that a delimiter without quotes has cut in two: what it says counts for the number's other rows. */
    @Test
    void inTwoCellsOfARowOfMoreFields() throws IOException {
        for (LeadScrub scrub : RefusalCellsTest.BOTH_WAYS) {
            String rows = Leads.run(
                    scrub,
                    "phone,notes\n2125550142,he said: DO NOT,CALL\n2125550142,\n2125550144,not in,call\n2125550144,\n");
            assertFalse(rows.contains("\n2125550142,,+12125550142,MAY_CALL"), rows);
            assertTrue(rows.contains("\n2125550144,,+12125550144,MAY_CALL"), rows);
        }
    }

    /** Counts, contraries and other things. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 removed",
                "DNC: No",
                "DNC scrubbed / OK",
                "Emails and calls OK",
                "Step 3/5",
                "12:30",
                "Sent to suite 5"
            })
    void whatIsNone(String cell) {
        assertFalse(Refusal.isSaidIn(cell), cell);
    }

    /** Of the number, and not of the row alone, in which another row has a consent. */
    @ParameterizedTest
    @ValueSource(strings = {"revoked", "Withdrawn", "opted out", "DNC"})
    void aConsentThatWasTakenBackCountsInOtherRows(String cell) throws IOException {
        String rows = scrubbed("phone,consent,consent_on\n2125550143,WRITTEN,2026-01-02\n2125550143," + cell + ",\n");
        assertFalse(rows.contains(",MAY_CALL,"), rows);
        String none = scrubbed("phone,consent,consent_on\n2125550143,WRITTEN,2026-01-02\n2125550143,NONE,\n");
        assertTrue(none.contains(",MAY_CALL,"), none);
    }

    private static String scrubbed(String text) throws IOException {
        return Leads.run(
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY), text);
    }
}
