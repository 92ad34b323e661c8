package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a CRM says of a person in a column of yes and no, and a single look-up: by the rules of both countries. */
final class DoNotCallColumnTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SURVEY)).at(Leads.DAY);

    @ParameterizedTest
    @CsvSource({
        "TRUE, 'MAY_NOT_CALL,P,do-not-call'",
        "yes, 'MAY_NOT_CALL,P,do-not-call'",
        "1, 'MAY_NOT_CALL,P,do-not-call'",
        "X, 'MAY_NOT_CALL,P,do-not-call'",
        "false, 'MAY_CALL,'",
        "No, 'MAY_CALL,'",
        "0, 'MAY_CALL,'",
        "'', 'MAY_CALL,'",
        "perhaps, 'UNDETERMINED,B,?do_not_call'",
        "2026-10-01, 'UNDETERMINED,B,?do_not_call'",
    })
    void trueBarsAlwaysAndFalseSaysNothing(String cell, String answer) throws IOException {
        for (String number : new String[] {"2125550142", "4165550142"}) {
            String mapped = Leads.run(
                    SCRUB.withMapping("do_not_call", "HasOptedOutOfCall"),
                    "phone,HasOptedOutOfCall\n" + number + "," + cell + "\n");
            assertTrue(mapped.contains("," + answer), mapped);
            String named = Leads.run(SCRUB, "phone,Do Not Call\n" + number + "," + cell + "\n");
            assertTrue(named.contains("," + answer), named);
        }
    }

    /** Dynamics 365 has no yes and no in this column. Where the name is not that of a refusal nobody knows what is allowed. */
    @ParameterizedTest
    @CsvSource({
        "Do not allow Phone Calls, Allow, 'MAY_CALL,'",
        "Do not allow Phone Calls, Do Not Allow, 'MAY_NOT_CALL,P,do-not-call'",
        "Do not allow Phone Calls, ' do not allow ', 'MAY_NOT_CALL,P,do-not-call'",
        "Do not allow Phone Calls, true, 'MAY_NOT_CALL,P,do-not-call'",
        "Do not allow Phone Calls, Allowed, 'UNDETERMINED,B,?do_not_call'",
        "Do not allow Phone Calls, Do Not Allow Ever, 'UNDETERMINED,B,?do_not_call'",
        "Contact: Do not allow Phone Calls, Allow, 'MAY_CALL,'",
        "donotphone, Allow, 'MAY_CALL,'",
        "donotphone, Do Not Allow, 'MAY_NOT_CALL,P,do-not-call'",
        "Ne pas autoriser les appels t\u00e9l\u00e9phoniques, Autoriser, 'MAY_CALL,'",
        "Ne pas autoriser les appels t\u00e9l\u00e9phoniques, Ne pas autoriser, 'MAY_NOT_CALL,P,do-not-call'",
        "No permitir llamadas telef\u00f3nicas, Permitir, 'MAY_CALL,'",
        "No permitir llamadas telef\u00f3nicas, No permitir, 'MAY_NOT_CALL,P,do-not-call'",
        "Telefonanrufe nicht zulassen, Zulassen, 'MAY_CALL,'",
        "Telefonanrufe nicht zulassen, Nicht zulassen, 'MAY_NOT_CALL,P,do-not-call'",
        "Ne pas autoriser les courriels, Autoriser, 'UNDETERMINED,B,?do_not_call'",
        "Do not allow Emails, Allow, 'UNDETERMINED,B,?do_not_call'",
        "DNC, Allow, 'UNDETERMINED,B,?do_not_call'",
        "Do Not Call, Allow, 'UNDETERMINED,B,?do_not_call'",
    })
    void allowIsReadWhereTheNameSaysWhatItMeans(String column, String cell, String answer) throws IOException {
        LeadScrub read = column.equals("Do Not Call") ? SCRUB : SCRUB.withMapping("do_not_call", column);
        for (LeadScrub scrub : List.of(read, read.inCharacters())) {
            String out = Leads.run(scrub, "phone," + column + "\n2125550142," + cell + "\n");
            assertTrue(out.contains("," + answer), out);
        }
    }

    /** An F may be short for a federal list. */
    @ParameterizedTest
    @CsvSource({
        "t, 'MAY_NOT_CALL,P,do-not-call'",
        "f, 'MAY_CALL,C,us-clear'",
        "T, 'UNDETERMINED,B,?do_not_call'",
        "F, 'UNDETERMINED,B,?do_not_call'"
    })
    void yesAndNoOfADatabaseAreRead(String cell, String answer) throws IOException {
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.inCharacters())) {
            String out = Leads.run(scrub, "phone,do_not_call\n2125550142," + cell + "\n");
            assertTrue(out.contains("," + answer), out);
        }
    }

    /** A yes in it would bar, and the no of one who refused would let. */
    @ParameterizedTest
    @ValueSource(
            strings = {"OK to call", "Allow calls", "May call", "Opted In", "OK2Call", "Accepts Marketing", "Do Call"})
    void aColumnOfPermissionsIsNotReadAsOneOfRefusals(String column) {
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.inCharacters())) {
            String leads = "phone," + column + "\n2125550142,No\n";
            MalformedFileException stopped = assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads));
            assertTrue(
                    stopped.expected()
                            .contains("but in \"" + column + "\" a no is the refusal: read it with --permits NAME"),
                    stopped::expected);
            MalformedFileException mapped = assertThrows(
                    MalformedFileException.class, () -> Leads.run(scrub.withMapping("do_not_call", column), leads));
            assertTrue(mapped.expected().contains("the wrong way round"), mapped::expected);
        }
    }

    /** A day is no yes: as a permission it would leave every row open. */
    @ParameterizedTest
    @CsvSource({
        "Phone Consent Date, true",
        "sms_opt_in_timestamp, true",
        "Agreed to be called on, true",
        "TCPA Consent Date, true",
        "CallPermissionAt, true",
        "Consent withdrawn on, false",
        "Not callable date, false",
        "Phone Consent, false",
        "Update consent to call, false",
    })
    void aDayOfAConsentIsReadAsOne(String column, boolean isDay) throws IOException {
        String leads = "phone,consent," + column + "\n2125550142,WRITTEN,2026-01-02\n";
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.inCharacters())) {
            MalformedFileException stopped = assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads));
            String advice = "but in \"" + column + "\" stands a day, by its name: read it with --map consent_on=NAME";
            assertEquals(isDay, stopped.expected().contains(advice), stopped::expected);
            assertFalse(isDay && stopped.expected().contains("--permits"), stopped::expected);
            if (isDay) {
                String out = Leads.run(scrub.withMapping("consent_on", column), leads);
                assertTrue(out.contains(",MAY_CALL,"), out);
            }
        }
    }

    /** The contrary of a refusal: a no in it is the refusal. */
    @ParameterizedTest
    @ValueSource(strings = {"Not suppressed", "Never unsubscribed", "Not refused", "Unblocked", "Consent not revoked"})
    void aRefusalThatThereIsNotIsNotReadAsOne(String column) {
        String leads = "phone," + column + "\n2125550142,No\n";
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.withMapping("do_not_call", column), SCRUB.withPermission(column))) {
            assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ja, MAY_NOT_CALL",
        "Oui, MAY_NOT_CALL",
        "S\u00ed, MAY_NOT_CALL",
        "WAHR, MAY_NOT_CALL",
        "-1, MAY_NOT_CALL",
        "sim, MAY_NOT_CALL",
        "nein, MAY_CALL",
        "NON, MAY_CALL",
        "falsch, MAY_CALL",
        "n\u00e3o, MAY_CALL",
        "vielleicht, UNDETERMINED",
    })
    void yesAndNoAreReadInFiveLanguages(String cell, String verdict) throws IOException {
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.inCharacters())) {
            String out = Leads.run(
                    scrub.withMapping("do_not_call", "Werbesperre"), "phone,Werbesperre\n2125550142," + cell + "\n");
            assertTrue(out.contains("," + verdict + ","), out);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Allow, Allow, MAY_CALL",
        "Allow, yes, MAY_NOT_CALL",
        "Do Not Allow, no, MAY_NOT_CALL",
        "Allow, Allowed, UNDETERMINED"
    })
    void allowIsReadBesideAnotherColumn(String allow, String other, String verdict) throws IOException {
        String out = Leads.run(
                SCRUB.withMapping("do_not_call", "Do not allow Phone Calls").withMapping("do_not_call", "donotphone"),
                "phone,Do not allow Phone Calls,donotphone\n2125550142," + allow + "," + other + "\n");
        assertTrue(out.contains("," + verdict + ","), out);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, yes, 'MAY_NOT_CALL,D,'",
        "2026-11-20, no, 'MAY_CALL,C,'",
        "2026-11-20, '', 'UNDETERMINED,B,?registry_listed'",
        "'', no, 'UNDETERMINED,B,?registry_checked_on'",
        "0000-00-00, yes, 'UNDETERMINED,B,?registry_checked_on'",
        "0000-00-00 00:00:00, no, 'UNDETERMINED,B,?registry_checked_on'",
        "NULL, yes, 'UNDETERMINED,B,?registry_checked_on'",
        "N/A, yes, 'UNDETERMINED,B,?registry_checked_on'",
        "2026-11-20, NULL, 'UNDETERMINED,B,?registry_listed'",
        "2026-11-20, maybe, 'UNDETERMINED,B,?registry_listed'",
        "2026-11-25, no, 'UNDETERMINED,B,?registry_checked_on'",
    })
    void aLookUpNeedsItsDayAndItsAnswer(String day, String listed, String answer) throws IOException {
        String out = Leads.run(
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY),
                "phone,registry_checked_on,registry_listed\n2125550142," + day + "," + listed + "\n");
        assertTrue(out.contains("," + answer), out);
    }

    /** Nobody knows which of two numbers the operator was asked about, was agreed upon, or is a business line. */
    @ParameterizedTest
    @CsvSource({"registry_checked_on", "registry_listed", "consent", "line", "exempt_robocalls_7d"})
    void someFactsAreOfOneNumber(String column) throws IOException {
        String leads = "phone,mobile," + column + "\n2125550142,2125550144,\n";
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.inCharacters())) {
            MalformedFileException refused = assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads));
            assertEquals(
                    "one phone column beside a fact about one number; name it with --phone-column "
                            + "(withPhoneColumns), or leave the fact alone with --ignore (ignoring)",
                    refused.expected());
            assertEquals("the columns \"phone\", \"mobile\" beside \"" + column + "\"", refused.actual());
            assertTrue(
                    Leads.run(scrub.withPhoneColumns(List.of("mobile")), leads).contains(",MAY_CALL,"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ALL, 'UNDETERMINED,B,?do_not_call_on'",
        "'', no, MARKETING, 'UNDETERMINED,B,?do_not_call_on'",
        "0000-00-00, '', ALL, 'UNDETERMINED,B,?do_not_call_on'",
        "'', yes, ALL, 'MAY_NOT_CALL,P,do-not-call'",
        "1970-01-01, '', '', 'MAY_NOT_CALL,P,do-not-call'",
        "1970-01-02, '', MARKETING, 'MAY_NOT_CALL,P,do-not-call'",
        "1904-01-01, no, '', 'MAY_NOT_CALL,P,do-not-call'",
        "1900-01-01, '', '', 'MAY_NOT_CALL,P,do-not-call'",
        "1899-12-30, '', '', 'MAY_NOT_CALL,P,do-not-call'",
        "0001-01-01 00:00:00, '', '', 'MAY_NOT_CALL,P,do-not-call'",
        "1970-01-01T00:00:00Z, '', '', 'MAY_NOT_CALL,P,do-not-call'",
    })
    void aRequestWithoutItsDayIsARequest(String day, String flag, String scope, String answer) throws IOException {
        for (String number : new String[] {"2125550142", "4165550142"}) {
            String out = Leads.run(
                    SCRUB,
                    "phone,do_not_call_on,do_not_call,do_not_call_scope\n" + number + "," + day + "," + flag + ","
                            + scope + "\n");
            assertTrue(out.contains("," + answer), out);
        }
    }

    /** One blank or two: the names that are given are found as the columns' are, and the column says one fact. */
    @Test
    void aMappingIsFoundHoweverItsNameIsWritten() throws IOException {
        String leads = "phone,Do Not Call\n2125550142,2026-10-01\n";
        String out = Leads.run(
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES))
                        .at(Leads.DAY)
                        .withMapping("do_not_call_on", "do  not call"),
                leads);
        assertTrue(out.contains("MAY_NOT_CALL"), out);
    }
}
