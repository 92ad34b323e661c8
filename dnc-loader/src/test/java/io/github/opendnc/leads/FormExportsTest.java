package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms, texting programs and databases export: nobody who said no there may be called. */
final class FormExportsTest {
    private static final String FREE = "2125550142";

    private static List<LeadScrub> ways(LeadScrub scrub) {
        return List.of(scrub, scrub.inCharacters());
    }

    /** The answer to a number in a file of two rows; empty where the file is refused. */
    private static Optional<String> answer(LeadScrub scrub, String header, String cell, String other)
            throws IOException {
        String leads =
                "Id,Phone," + quoted(header) + "\n1," + FREE + "," + quoted(cell) + "\n2,2125550144," + other + "\n";
        try {
            return Optional.of(Leads.run(scrub, leads).lines().toList().get(1));
        } catch (MalformedFileException refused) {
            assertTrue(refused.actual().contains(header.replace("\"", "")), refused.toString());
            return Optional.empty();
        }
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static void assertNotPermitted(String header, String cell, String other) throws IOException {
        for (LeadScrub scrub : ways(Leads.scrub())) {
            Optional<String> answer = answer(scrub, header, cell, other);
            assertFalse(answer.filter(row -> row.contains(",MAY_CALL,")).isPresent(), header + ": " + answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marketing Allowed",
                "Allow marketing",
                "Marketing OK",
                "MKT_OK",
                "Consent to be contacted",
                "Consent?",
                "Has Consent",
                "Consent on file",
                "Consent to receive communications",
                "Consent to marketing",
                "I give permission to be contacted",
                "Opt-in to marketing",
                "Opted in to marketing",
                "Guest Opted In",
                "Opt-in to promotional communications",
                "Allow Outbound Calls",
                "I'd like to receive phone calls",
                "I'd like a call",
                "I'd like someone to contact me",
                "I want to be contacted",
                "Shall we call?",
                "Shall we get in touch?",
                "May we follow up with you?",
                "Can we recontact you?",
                "Receives Calls",
                "Receive marketing calls",
                "Calls accepted",
                "Calls enabled",
                "Legal to call",
                "Compliant to call",
                "Call Eligibility",
                "SOLICIT_IND",
                "Solicitable",
                "TM_OK",
                "TELMKT_OK",
                "CALL_PERM",
                "PH_OPTIN",
                "SMS Marketing",
                "Receive text messages?",
                "Text Message OK",
                "Allow Messages",
                "TxtMsgOk",
                "sms_subscriber",
                "Sollen wir Sie anrufen?",
                "W\u00FCnschen Sie einen Anruf?",
                "M\u00F6chten Sie kontaktiert werden?",
                "Ich m\u00F6chte angerufen werden",
                "Souhaitez-vous \u00EAtre recontact\u00E9 ?",
                "Voulez-vous que nous vous appelions ?",
                "D\u00E9sirez-vous \u00EAtre contact\u00E9?",
                "Appelable",
                "Acepta ser contactado",
                "Acepto recibir llamadas",
                "\u00BFDesea ser contactado?",
                "Pode ser contatado",
                "Podemos entrar em contato?",
                "Deseja receber liga\u00E7\u00F5es?",
                "Aceito receber liga\u00E7\u00F5es"
            })
    void aNoToTheQuestionIsARefusal(String header) throws IOException {
        assertNotPermitted(header, "No", "Yes");
        assertNotPermitted(header, "N", "Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DNOTCALL", "N\u00E3o quero liga\u00E7\u00F5es", "SUPP_FLAG", "EXCL_FLAG", "RMV_IND"})
    void aYesIsOneBelowTheNameOfARefusal(String header) throws IOException {
        assertNotPermitted(header, "Y", "N");
    }

    /** Flags of which the name says nothing more; words are looked for in them, and a yes or a no is named. */
    @ParameterizedTest
    @ValueSource(strings = {"VIP Flag", "Privacy Code", "TM Category", "Phone Flag"})
    void aYesOrNoThatIsNotReadIsNamed(String header) throws IOException {
        byte[] leads = ("Id,Phone," + header + "\n1," + FREE + ",Y\n2,2125550144,N\n").getBytes(StandardCharsets.UTF_8);
        for (LeadScrub scrub : ways(Leads.scrub())) {
            String report = scrub.run(new ByteArrayInputStream(leads), OutputStream.nullOutputStream())
                    .toString();
            assertTrue(report.contains("not read, though it says yes or no"), report);
            assertTrue(report.contains("\"" + header + "\""), report);
        }
    }

    /** Of calls, by the name of the column; words that are no refusal elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "Marketing calls,Not allowed,Allowed",
        "Telesales,Prohibited,x",
        "Solicitation calls,Disallowed,Allowed",
        "Contact,Not permitted,x",
        "Llamadas,No permitido,x",
        "Démarchage,Interdit,x",
        "Appels,Interdits,x",
    })
    void whatIsForbiddenBelowANameOfCallsStopsAFile(String header, String cell, String other) throws IOException {
        assertNotPermitted(header, cell, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Pets,Not allowed",
        "Call direction,Out",
        "Calls,Out",
        "Email marketing,Not allowed",
        "Smoking,Prohibited"
    })
    void elsewhereItIsNoneOfCalls(String header, String cell) throws IOException {
        byte[] leads = ("Id,Phone," + header + "\n1," + FREE + "," + cell + "\n").getBytes(StandardCharsets.UTF_8);
        for (LeadScrub scrub : ways(Leads.scrub())) {
            assertTrue(new String(Leads.run(scrub, leads), StandardCharsets.UTF_8).contains(",MAY_CALL,"), header);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please don't call me",
                "Please do not contact me",
                "Please don't contact me",
                "NO CALL",
                "Remove from call list",
                "Remove me from your list",
                "Customer asked us not to call again",
                "told never to call",
                "Smith DONT CALL",
                "Smith DON'T CALL",
                "Client said do not call again",
                "Please do not call us",
                "please don't contact us again",
                "Please no calls",
                "Please remove me from your list",
                "asked us to stop calling",
                "said no calls",
                "kindly stop calling",
                "Smith DON\u2019T CALL",
                "Smith NEVER CONTACT"
            })
    void plainWordsStopAFileWhereverTheyStand(String cell) throws IOException {
        for (String header : List.of("Anything else?", "Lead Source", "Custom 1", "Company")) {
            assertNotPermitted(header, cell, "x");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd like to be removed",
                "get me off your list",
                "take my name off your list",
                "Take my cell off your list",
                "How do I get off your list",
                "how do i stop these messages",
                "un subscribe me",
                "Please cancel",
                "cancel all texts",
                "remove us",
                "cease all communication",
                "discontinue contact",
                "refrain from calling me",
                "I no longer want to receive these",
                "cessez de m'appeler",
                "H\u00F6ren Sie auf",
                "pare de me ligar",
                "me tire da lista",
                "you need to stop again",
                "you need to stop - John",
                "Don't worry me again",
                "Don't forget: I want no more of these",
                "take my name off",
                "how can I stop these messages",
                "discontinue your calls"
            })
    void aReplyThatAsksForNoMore(String cell) throws IOException {
        assertNotPermitted("Message Body", cell, "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cease communication",
                "Un-subscribed",
                "Non-callable",
                "Please text only",
                "No further follow up",
                "remove this number please",
                "delete my number thanks"
            })
    void aStatusThatSaysSo(String cell) throws IOException {
        assertNotPermitted("Disposition", cell, "x");
    }

    @ParameterizedTest
    @CsvSource({
        "Communication Preference, None",
        "Communication Preferences, No",
        "Contact Method, No",
        "Method of contact, None",
        "preferredcontactmethodcode, None",
        "PreferContactMethod, None",
        "preferred_method, Email only",
        "Contact by, Email only",
        "How would you like to hear from us?, Email only",
        "Preferred way to be contacted, Email only",
        "Preferred form of communication, None",
        "Comm Pref, None",
        "How to reach you, Email only",
        "Moyen de contact pr\u00E9f\u00E9r\u00E9, Aucun",
        "Bevorzugte Kontaktart, Keine",
        "Medio de contacto preferido, Ninguno",
        "Forma de contato preferida, Nenhum",
        "Contact Preference, Nenhum",
        "Contact Preference, None of these",
        "Contact Preference, I decline",
        "Contact Preference, No phone"
    })
    void aPreferenceForNoWay(String header, String cell) throws IOException {
        assertNotPermitted(header, cell, "Phone");
    }

    /** It tells of a permission, however it ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consent to contact by",
                "OK to contact by",
                "Permitted contact methods",
                "TCPA Contact Pref",
                "Allowed Contact Methods",
                "TCPA Comm Pref",
                "Would you like a call? How to reach you"
            })
    void aPermissionIsNoPreference(String header) throws IOException {
        assertNotPermitted(header, "Withdrawn", "x");
        assertNotPermitted(header, "No", "Yes");
        assertNotPermitted(header, "", "Email");
    }

    /** Numbers of owners are numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"Owner Phone", "Property Owner Phone", "OwnerPhone", "Connected Phone", "Interview Phone"})
    void whosePhoneItIsMakesNoDifference(String header) throws IOException {
        for (LeadScrub scrub : ways(Leads.scrub(new ScrubberDecider(Lists.scrubber())))) {
            String out = Leads.run(scrub, "Name,Phone," + header + "\nAnn," + FREE + ",2125550143\n");
            assertTrue(out.contains(",MAY_CALL,"), out);
            assertTrue(out.contains(",+12125550143,MAY_NOT_CALL,"), out);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resultcode",
                "RESULTCODE",
                "dispositioncode",
                "dispositionname",
                "dispocode",
                "dispodesc",
                "reasoncode",
                "wrapupcode",
                "taglist",
                "tagnames",
                "Finish Code",
                "Completion Code"
            })
    void aStatusByAGluedName(String header) throws IOException {
        assertNotPermitted(header, "Refused", "x");
    }

    /** What was scrubbed by DNC.com, whose letters dialers read. */
    @Test
    void aLetterByWhichAnotherScrubSaysNo() throws IOException {
        for (String letter : List.of("D", "P", "B", "L", "F", "V", "d")) {
            assertNotPermitted("ResultCode", letter, "C");
        }
        for (LeadScrub scrub : ways(Leads.scrub())) {
            for (String letter : List.of("C", "O", "E", "X", "W")) {
                Optional<String> answer = answer(scrub, "ResultCode", letter, "D");
                assertTrue(answer.orElseThrow().contains(",MAY_CALL,"), letter);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Status, No calls yet",
        "Status, No inbound calls",
        "Status, Non callable CD",
        "Status, Remove my number from the loan",
        "Message Body, Need to stop the leak",
        "Message Body, I no longer want this house",
        "Message Body, How do I cancel my current plan",
        "Message Body, Get me off work",
        "Message Body, Refrain from smoking",
        "Preferred Method of Payment, None",
        "How did you hear about us?, None",
        "Communication Preferred Language, None",
        "User Permissions, Admin",
        "Photo Consent on File, Signed",
        "When can we follow up?, Monday",
        "Wie m\u00F6chten Sie kontaktiert werden?, Telefon",
        "Lead Source, Asked us not to call on Sunday",
        "Lead Source, DONT CALLBACK NEEDED"
    })
    void whatIsNoRefusal(String header, String cell) throws IOException {
        for (LeadScrub scrub : ways(Leads.scrub())) {
            assertTrue(answer(scrub, header, cell, "x").orElse("").contains(",MAY_CALL,"), cell);
        }
    }

    /** Google's contacts always have these, most often empty. */
    @Test
    void howANameSoundsIsNoTelephone() throws IOException {
        String leads = "First Name,Phonetic First Name,Phonetic Last Name,Phone 1 - Value\nAnn,,," + FREE + "\n";
        for (LeadScrub scrub : ways(Leads.scrub())) {
            String out = Leads.run(scrub, leads);
            assertTrue(out.contains("," + FREE + ",+1" + FREE + ",MAY_CALL,"), out);
        }
    }

    /** A refusal in the place of the first number, beside answers and states of the row: they are no names of columns. */
    @Test
    void aFirstRowOfRefusalsIsNoHeader() throws IOException {
        String leads = "Name,Phone,Status,Tags\nAnn,DNC,Removed,Opted Out\nBen," + FREE + ",,\n";
        for (LeadScrub scrub : ways(Leads.scrub())) {
            String out = Leads.run(scrub, leads);
            assertTrue(out.contains("UNDETERMINED,I,"), out);
            assertEquals(out, Leads.run(scrub.again(), out));
        }
    }

    @Test
    void aHeaderBelowATitleIsStillSeen() {
        assertThrows(
                MalformedFileException.class,
                () -> Leads.run(Leads.scrub(), "Phone,List\nPhone,Do Not Call,Name\n" + FREE + ",yes,Ann\n"));
    }
}
