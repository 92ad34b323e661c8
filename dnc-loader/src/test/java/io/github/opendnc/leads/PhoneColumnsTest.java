package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns are scrubbed when nobody names any, and what stands where a second one is empty. */
final class PhoneColumnsTest {
    private static final String NONE = ",,,,,,,,";

    /** It holds the delimiter and no name of a column. */
    @Test
    void theLineThatExcelWritesToItselfIsNamed() {
        MalformedFileException refused = assertThrows(
                MalformedFileException.class, () -> Leads.run(Leads.scrub(), "sep=;\nid;phone\n1;2125550142\n"));
        assertEquals(
                "the names of the columns in the first line; delete this one, which Excel writes to itself",
                refused.expected());
    }

    @ParameterizedTest
    @CsvSource({
        "'Call log report,,\\nName,Phone,City\\nAnn,2125550142,NY\\n', line 2 looks like them",
        "'Lead report Nov\\nid,phone,dnc\\n1,2125550102,yes\\n', line 2 looks like them",
        "'Leads,November\\nid,phone\\n1,2125550102\\n', line 2 looks like them",
        "'Report,,\\n\\nmade today,,\\nName,Phone,City\\n', line 4 looks like them",
        "'Leads 212-555-0142,,\\nName,Phone,City\\n', line 2 looks like them",
        "'Report,,\\n1,2,3\\nName,Phone,\"City\\n', delete this one",
        "'Report,,\\n1,2125550102,Rome\\n', delete this one",
        "'id,Numero\\n1,phone\\n', a phone column; name it with"
    })
    void aTitleIsNamed(String leads, String expected) {
        for (LeadScrub scrub : List.of(Leads.scrub(), Leads.scrub().inCharacters())) {
            MalformedFileException refused =
                    assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads.replace("\\n", "\n")));
            assertTrue(refused.expected().contains(expected), refused::getMessage);
            assertTrue(String.valueOf(refused.getMessage()).contains(", line 1: "), refused::getMessage);
        }
    }

    @Test
    void aTitleIsToldInOneLine() {
        MalformedFileException refused = assertThrows(
                MalformedFileException.class,
                () -> Leads.run(Leads.scrub(), "Lead report Nov\nid,phone,dnc\n1,2125550102,yes\n"));
        assertEquals(
                "the names of the columns; line 2 looks like them: delete what stands above it, if it is a title",
                refused.expected());
        assertEquals("\"Lead report Nov\"", refused.actual());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone",
                "Phone Number",
                "Mobile Phone",
                "Home Phone",
                "Business Phone",
                "MOBILEPHONE",
                "Mob",
                "Mob No",
                "Telno",
                "PHNBR",
                "Phn",
                "Fone",
                "Cel",
                "LandLine1",
                "Land Line",
                "MSISDN",
                "HomePhone",
                "Phone 1",
                "phone2",
                "Téléphone",
                "Téléphone portable",
                "Teléfono",
                "Telefon",
                "Telefone celular",
                "Handynummer",
                "Rufnummer",
                "alt_phone",
                "Person - Phone - Work",
                "telephone1",
                "Work Phone #",
                "Cell Phone",
                "Assistant Phone",
                "Direct Dial",
                "Cellulaire",
                "No de t\u00e9l\u00e9phone",
                "No t\u00e9l.",
                "No de cellulaire",
                "Wireless 1",
                "Wireless Number",
                "IP Phone",
                "What is your phone number?",
                "What's your mobile number",
                "DIRECT_NUMBER",
                "Work Number",
                "Home Number",
                "Office Number",
                "Wireless Numbers",
                "SKIPTRACE_WIRELESS_NUMBERS",
                "NPE01__WORKPHONE__C",
                "PHONENUMBER",
                "Activity: Contact Phone",
                "Last Attempt Phone Number",
                "Next Attempt Phone Number 1"
            })
    void whatLooksLikeTelephoneNumbersIsScrubbed(String name) throws IOException {
        String out = Leads.run(Leads.scrub(), "id,\"" + name + "\"\n1,2125550142\n");
        assertTrue(out.contains("1,2125550142,+12125550142,MAY_CALL,"), out);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fax",
                "Fax Phone",
                "Phone Type",
                "Phone Code",
                "Phone Ext",
                "Phone Status",
                "Preferred Phone",
                "Mobile App User",
                "Has Mobile",
                "Number",
                "No",
                "Numero",
                "iPhone Model",
                "Carrier",
                "Telephone Notes",
                "Phone1_LastSeen",
                "Phone 1 Last Reported",
                "phone_1_prepaid_indicator",
                "Phone1 Tested",
                "Phone Rank",
                "phone_consent_url",
                "Wireless",
                "Phonetic First Name",
                "PHONETYPE",
                "phonetype",
                "PHONEEXT",
                "homephoneext",
                "PHONESTATUS",
                "phoneverified",
                "FAXPHONE",
                "phonefax",
                "NPE01__PREFERREDPHONE__C",
                "phone_1_usage_2_months",
                "phone_activity",
                "CallRecordLastAttempt-phone1",
                "CallRecordLastAttempt-Phone Number",
                "Attempts Phone 1",
                "Direct Number of Reports",
                "Art Work Number",
                "Piece of Work Number",
                "Phone Invalid",
                "Phone 1 Wrong Number"
            })
    void whatOnlyHasToDoWithThemIsNot(String name) throws IOException {
        String out = Leads.run(Leads.scrub(), "phone," + name + "\n2125550142,2125550143\n");
        assertFalse(out.contains("dnc_verdict_2"), out);
    }

    /** What tells of calls before may be told by the number itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone Invalid",
                "Invalid Phone Number",
                "Business Phone (Activity)",
                "Last Attempt Phone",
                "Attempts Phone",
                "Mobile Phone Wrong Number",
                "PHONEVALID"
            })
    void aRefusalInItsRowCountsForANumberBelowSuchANameToo(String name) throws IOException {
        String leads = "phone,status," + name + "\n2125550142,DNC,2125550144\n2125550144,,\n";
        String row = Leads.run(Leads.scrub(), leads).lines().toList().get(2);
        assertTrue(row.contains(",UNDETERMINED,") && row.contains("?refusal"), row);
    }

    @Test
    void everyOneHasItsAnswerAndTheSummarySaysWhere() throws IOException {
        String leads = "Phone,Name,Mobile Phone,Home Phone\n2125550142,Ann,2125550143,2125550144\n";
        String out = Leads.run(Leads.scrub(), leads);
        assertTrue(out.contains(",dnc_verdict,") && out.contains(",dnc_verdict_2,") && out.contains(",dnc_verdict_3,"));
        assertEquals(
                List.of(
                        "phone columns found: \"Phone\" in dnc_verdict, \"Mobile Phone\" in dnc_verdict_2, \"Home Phone\""
                                + " in dnc_verdict_3"),
                report(Leads.scrub(), leads).notes());
        String limited = Leads.run(Leads.scrub().withPhoneColumns(List.of("mobile phone")), leads);
        assertTrue(limited.endsWith(",2125550144,+12125550143,MAY_NOT_CALL,D,us-registry,16 CFR 310.4(b)(1)(iii)(B),"
                + "us-national@2026-11-14,08:00-21:00 America/New_York,2026-12-15\n"));
        assertFalse(limited.contains("dnc_verdict_2"));
    }

    /** A home number is no business line, though the whole file was said to be of them; whoever names the column insists. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home Phone",
                "HomePhone",
                "homephone",
                "phonehome",
                "Residential Telephone",
                "Telefon privat",
                "home_tel",
                "T\u00e9l\u00e9phone priv\u00e9",
                "HPhone",
                "H. Phone",
                "hm_phone",
                "Res Phone",
                "House Phone",
                "Household phone"
            })
    void homeNumbersAreNotTakenForBusinessLines(String name) throws IOException {
        LeadScrub scrub = LeadScrub.of(
                        Lists.scrubber(), Campaign.of(Purpose.SALES).withLine(Line.BUSINESS))
                .at(Leads.DAY);
        String leads = "Business Phone," + name + "\n2125550142,2125550143\n";
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads));
        assertEquals(
                "no columns of home numbers when --line says that all numbers are BUSINESS; name those to scrub "
                        + "with --phone-column (withPhoneColumns)",
                refused.expected());
        assertEquals('"' + name + '"', refused.actual());
        assertTrue(Leads.run(scrub.withPhoneColumns(List.of("Business Phone")), leads)
                .contains(",MAY_CALL,"));
        assertTrue(Leads.run(scrub.withPhoneColumns(List.of(name)), leads).contains(",MAY_CALL,"));
    }

    @Test
    void anEmptyCellBesideAnotherIsNoVerdictAndNotCounted() throws IOException {
        String leads = "phone,mobile\n2125550142,\n,2125550142\n2125550142,NULL\n,\n,n/a\n2125550142,x\n";
        List<String> rows = Leads.run(Leads.scrub(), leads).lines().toList();
        assertTrue(rows.get(1).startsWith("2125550142,,+12125550142,MAY_CALL,")
                && rows.get(1).endsWith(NONE));
        assertTrue(rows.get(2).startsWith(",2125550142" + NONE + ",+12125550142,MAY_CALL,"), rows.get(2));
        assertTrue(rows.get(3).endsWith(NONE), rows.get(3));
        assertEquals(",,,UNDETERMINED,I,?number,,,," + NONE, rows.get(4));
        assertEquals(",n/a,,UNDETERMINED,I,?number,,,," + NONE, rows.get(5));
        LeadReport report = report(Leads.scrub(), leads);
        assertEquals(
                Map.of("empty", 2L, "holds a character that no telephone number has", 1L), report.unreadableNumbers());
        assertEquals(4, report.count(Verdict.MAY_CALL));
        assertEquals(3, report.count(Verdict.UNDETERMINED));
        assertEquals(2, report(Leads.scrub().only(Verdict.MAY_CALL), leads).rowsLeftOut());
    }

    @Test
    void aPhoneColumnThatIsLeftAloneIsNotSpokenOf() throws IOException {
        assertEquals(
                List.of(
                        "left alone as --ignore (ignoring) says, whatever they hold: \"work phone\"",
                        "not scrubbed, though it looks like a phone column: \"Phone2\", \"HomePhone\", \"Téléphone\""),
                report(
                                Leads.scrub().withPhoneColumns(List.of("phone")).ignoring("Work Phone"),
                                "phone,Phone2,HomePhone,work phone,Phone Type,Téléphone\n2125550142,,,,,\n")
                        .notes());
    }

    /** A row that ends too early is another matter: its cells may stand under the wrong names. */
    @Test
    void aCellThatIsNotThereIsNoEmptyCell() throws IOException {
        String out = Leads.run(Leads.scrub(), "phone,mobile\n2125550142\n");
        assertTrue(out.endsWith(",,UNDETERMINED,I,?number;?row,,,,\n"), out);
    }

    private static LeadReport report(LeadScrub scrub, String leads) throws IOException {
        return scrub.run(
                new ByteArrayInputStream(leads.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream());
    }

    @Test
    void aColumnOfNumbersUnderAnyNameThatIsNotScrubbedIsSaid() throws IOException {
        String leads = """
                phone,alt,id,zip,,mixed
                2125550142,(212) 555-0143,1000000001,10001,2125550142,
                2125550142,,1000000002,10001,,x
                2125550142,212.555.0144,1000000003,10001,,2125550142
                """;
        assertEquals(
                List.of("not scrubbed, though it holds telephone numbers: \"alt\", \"\""),
                report(Leads.scrub(), leads).notes());
    }

    /** So an export of 211 agencies names what each of its numbers is called. */
    @Test
    void theNameOfANumberIsNoNumber() throws IOException {
        String leads = """
                Phone1Number,Phone1Name,Phone 2 Name,Same phone number as organization?
                2125550142,Main Number,Intake,Yes
                2125550144,Max Robinson Center,,No
                """;
        List<String> rows = Leads.run(Leads.scrub(), leads).lines().toList();
        assertFalse(rows.get(0).contains("dnc_verdict_2"), rows.get(0));
        assertTrue(rows.get(1).contains(",MAY_CALL,"), rows.get(1));
        assertTrue(rows.get(2).contains(",MAY_CALL,"), rows.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phone1Name", "Phone Name", "Phone Name 2", "Mobile phone 2 names"})
    void aRefusalInTheNameOfANumberCounts(String name) throws IOException {
        String leads = "phone," + name + "\n2125550142,Do not call\n2125550144,Main\n";
        List<String> rows = Leads.run(Leads.scrub(), leads).lines().toList();
        assertTrue(rows.get(1).contains(",UNDETERMINED,B,?refusal,"), rows.get(1));
        assertTrue(rows.get(2).contains(",MAY_CALL,"), rows.get(2));
    }

    /** Cells such as {@code 0000000000} stand in every real column. */
    @Test
    void oneOddCellHidesNoColumnOfNumbers() {
        MalformedFileException refused = assertThrows(
                MalformedFileException.class,
                () -> Leads.run(Leads.scrub(), "id,mtel\n1,2125550142\n2,0000000000\n3,2125550144\n4,\n"));
        assertEquals("telephone numbers below \"mtel\"", refused.actual());
    }
}
