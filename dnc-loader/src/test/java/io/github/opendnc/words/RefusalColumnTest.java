package io.github.opendnc.words;

import static io.github.opendnc.words.RefusalColumn.OTHER_CHANNEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalColumnTest {
    @Test
    void everyColumnThatTellsOfARefusalIsKnown() {
        assertTrue(Headers.REFUSALS.size() >= 300, "only " + Headers.REFUSALS.size());
        assertAll(Headers.REFUSALS, kind -> kind.filter(k -> k != OTHER_CHANNEL).isPresent());
    }

    /** As exports write the names of columns, and as those who build on a CRM name their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s ",
                "%s__c",
                "acme__%s__c",
                "ACME2__%s__pc",
                "cust_%s",
                "%s (Contact)",
                "Contact: %s",
                "*%s*",
                "UPPER",
                "LOWER",
                "SNAKE",
                "DOTS"
            })
    void howeverTheyAreWritten(String writing) {
        List<String> written = Headers.REFUSALS.stream()
                .map(name -> switch (writing) {
                    case "UPPER" -> name.matches(".*[ _.-].*") ? name.toUpperCase(Locale.ROOT) : name;
                    case "LOWER" -> name.toLowerCase(Locale.ROOT);
                    case "SNAKE" -> name.replace(' ', '_');
                    case "DOTS" -> name.replaceAll("[ _]", ".");
                    default -> writing.replace("%s", name);
                })
                .toList();
        assertAll(written, kind -> kind.filter(k -> k != OTHER_CHANNEL).isPresent());
    }

    @Test
    void noOrdinaryColumnIsTakenForOne() {
        assertTrue(Headers.ORDINARY.size() >= 150, "only " + Headers.ORDINARY.size());
        assertAll(Headers.ORDINARY, Optional::isEmpty);
    }

    @Test
    void aRefusalOfLettersIsNoneOfCalls() {
        assertAll(Headers.OTHER_CHANNELS, kind -> kind.equals(Optional.of(OTHER_CHANNEL)));
    }

    private static void assertAll(List<String> names, Predicate<Optional<RefusalColumn>> expected) {
        List<String> others = names.stream()
                .filter(name -> !expected.test(RefusalColumn.ofName(name)))
                .map(name -> name + " -> " + RefusalColumn.ofName(name))
                .toList();
        assertEquals(List.of(), others);
    }

    /** The pairs differ in one thing, on which it hangs. */
    @ParameterizedTest
    @CsvSource({
        "Customer No Calls, REFUSAL",
        "No. of Calls, ",
        "Contact No Mobile, ",
        "Phone No Call, REFUSAL",
        "Never Call, REFUSAL",
        "Never Called, ",
        "Never to be called, REFUSAL",
        "Not Contacted Since, ",
        "Not to be contacted, REFUSAL",
        "Stop, REFUSAL",
        "Stop Date, ",
        "Blocked, REFUSAL",
        "Block, ",
        "Call Block, REFUSAL",
        "Removed On, REFUSAL",
        "Removed Parts, ",
        "Declined, REFUSAL",
        "Payment Declined, ",
        "Opt Out, REFUSAL",
        "Opt In, PERMISSION",
        "No t\u00e9l\u00e9marketing, REFUSAL",
        "I consent to receive calls and text messages from Acme Solar and may opt out at any time, PERMISSION",
        "by_checking_this_box_you_agree_to_be_contacted_until_you_unsubscribe, PERMISSION",
        "CASL Consent, PERMISSION",
        "Consentement LCAP, PERMISSION",
        "Consent Checkbox, PERMISSION",
        "Contact Me, PERMISSION",
        "OK to contact (Email), PERMISSION",
        "Permission to contact by email, PERMISSION",
        "OptIn, PERMISSION",
        "Opted In?, PERMISSION",
        "opt_in, PERMISSION",
        "Consented, PERMISSION",
        "Consent (Y/N), PERMISSION",
        "Marketing Consent, PERMISSION",
        "Express Written Consent, PERMISSION",
        "TCPA_Consent, PERMISSION",
        "Agreed to be called, PERMISSION",
        "Einwilligung, PERMISSION",
        "Opt In Date, ",
        "Consent Source, ",
        "Email Opt In, ",
        "SMS Opt In, PERMISSION",
        "Email Opt Out, OTHER_CHANNEL",
        "Email and Phone Opt Out, REFUSAL",
        "Do Not Mail, OTHER_CHANNEL",
        "Do Not Mail or Call, REFUSAL",
        "Authorized Contact, ",
        "Authorized to Contact, PERMISSION",
        "Consent, ",
        "Consent:, PERMISSION",
        "\uD83D\uDEAB, REFUSAL",
        "Calls \uD83D\uDEAB, REFUSAL",
        "Calls \u2713, ",
        "Call Recording Consent, ",
        "Consent to Call, PERMISSION"
    })
    void whatANameSaysHangsOnOneWord(String name, RefusalColumn expected) {
        assertEquals(Optional.ofNullable(expected), RefusalColumn.ofName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DNC",
                "DNCL",
                "dncc",
                "Do Not Call",
                "DO_NOT_CALL",
                "VIP; Do Not Call; 2024",
                "Contacted - Never Contact Again",
                "Unsubscribed",
                "Opted Out",
                "opt-out",
                "Blacklisted",
                "STOP",
                "Asked not to call",
                "Stop calling",
                "Ne pas appeler",
                "Désabonné",
                "No llamar",
                "Respuesta - No volver a contactar",
                "Nicht anrufen",
                "Gesperrt",
                "Não ligar",
                "Contactado - nunca contactar novamente",
                "Removed from list",
                "Consent revoked",
                "Removed",
                "blocked",
                "No contact",
                "Deceased",
                "TCPA",
                "TCPA litigant",
                "Asked to be removed",
                "Asked to stop",
                "requested removal",
                "Inactive - requested removal",
                "Wants off the list",
                "wants to be taken off",
                "Removal",
                "A demandé à être retiré",
                "Pidió ser eliminado"
            })
    void aCellMaySaySo(String cell) {
        assertTrue(Refusal.isSaidIn(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New",
                "Open",
                "Contacted",
                "Not Contacted",
                "No Contact Made",
                "No Answer",
                "Not Interested",
                "Declined",
                "Rejected",
                "Call Rejected",
                "Busy",
                "Left Voicemail",
                "No Phone Number",
                "Disconnected",
                "Callback",
                "Dead",
                "Junk",
                "Unqualified",
                "Lost",
                "Closed - Not Converted",
                "Email Opt Out",
                "Do Not Mail",
                "Sale",
                "A",
                "NA",
                "AA",
                "PDROP",
                "Asked for a quote",
                "Wants 10% off",
                "Requested demo",
                "Wants to call back",
                "Hot",
                "VIP",
                ""
            })
    void ofACellThatMaySayAnythingElseNothingIsBelieved(String cell) {
        assertFalse(Refusal.isSaidIn(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "DoNotCall, do not call",
        "DONotCALL, do not call",
        "DNCStatus, dnc status",
        "DNCs, dncs",
        "optOut2, opt out 2",
        "'  Do.Not/Call? ', do not call",
        "Don't Call, dont call",
        "Don’t Call, dont call",
        "N'appelez pas, n appelez pas",
        "D N C, dnc",
        "d.n.c., dnc",
        "Ne pas démarcher, ne pas demarcher",
        "NÃO LIGAR, nao ligar",
        "Anrufe unerwünscht, anrufe unerwunscht",
        "No. of calls, number of calls",
        "No.Call, no call",
        "Nº de llamadas, number de llamadas",
        "ＤＮＣ, dnc",
        "'', ''"
    })
    void aNameIsReadInPlainWords(String name, String words) {
        assertEquals(words, ColumnWords.joined(name).strip());
    }

    @Test
    void whatCannotBeSeenParts() {
        assertEquals(" dnc ", ColumnWords.joined("D\u00ADN\u200BC"));
        assertEquals(" do not call ", ColumnWords.joined("Do\u00A0Not\tCall"));
    }

    @Test
    void gluedWordsArePartedWhenAllOfThemAreKnown() {
        GluedWords glued = new GluedWords(Set.of("no", "not", "to", "call", "calls", "tocall"));
        assertEquals(List.of("no", "call"), glued.parted(List.of("nocall")));
        assertEquals(List.of("not", "calls", "to"), glued.parted(List.of("notcalls", "to")));
        assertEquals(List.of("no", "tocall"), glued.parted(List.of("notocall")));
        assertEquals(List.of("nocalx", "tocall"), glued.parted(List.of("nocalx", "tocall")));
    }

    @Test
    void aNameAsLongAsARecordMayBeIsRead() {
        for (String part : List.of("is ", "x", "no ", "aA", "stop", "a.")) {
            assertEquals(
                    Optional.of(RefusalColumn.REFUSAL), RefusalColumn.ofName("Do not call " + part.repeat(200_000)));
            assertEquals(
                    Optional.of(RefusalColumn.REFUSAL), RefusalColumn.ofName(part.repeat(200_000) + " do not call"));
        }
    }

    /** A dash in a name is none of the letters that a Mac writes with its byte. */
    @Test
    void aDashTurnsNoPermissionRound() {
        assertTrue(RefusalColumn.isPlainlyOfPermission("OK to call \u2013 SMS"));
    }
}
