package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.RefusalColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column of which the user says that a yes in it permits calls: read by bytes and by characters. */
final class PermissionColumnTest {
    private static final LeadScrub PLAIN =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SURVEY)).at(Leads.DAY);
    private static final LeadScrub SCRUB = PLAIN.withPermission("OK to call");

    private static List<LeadScrub> bothWays(LeadScrub scrub) {
        return List.of(scrub, scrub.inCharacters());
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "yes,MAY_CALL",
                " Yes ,MAY_CALL",
                "1,MAY_CALL",
                "X,MAY_CALL",
                "oui,MAY_CALL",
                "Allow,MAY_CALL",
                "allowed,MAY_CALL",
                "Permitted,MAY_CALL",
                "GRANTED,MAY_CALL",
                "Consented,MAY_CALL",
                "ok,MAY_CALL",
                "Given,MAY_CALL",
                "Obtained,MAY_CALL",
                "Agreed,MAY_CALL",
                "Accepted,MAY_CALL",
                "Authorized,MAY_CALL",
                "Approved,MAY_CALL",
                "OptedIn,MAY_CALL",
                "OPTED_IN,MAY_CALL",
                "opt-in,MAY_CALL",
                "Subscribed,MAY_CALL",
                "no,UNDETERMINED",
                "0,UNDETERMINED",
                "'',UNDETERMINED",
                "'  ',UNDETERMINED",
                "N/A,UNDETERMINED",
                "NULL,UNDETERMINED",
                "maybe,UNDETERMINED",
                "Do Not Allow,UNDETERMINED",
                "Unsubscribed,UNDETERMINED",
                "opted out,UNDETERMINED",
                "yes?,UNDETERMINED",
                "not yes,UNDETERMINED",
                "2026-01-01,UNDETERMINED",
            })
    void allButAYesLeavesTheRowUndetermined(String cell, String verdict) throws IOException {
        for (LeadScrub scrub : bothWays(SCRUB)) {
            String out = Leads.run(scrub, "phone,OK to call,n\n2125550142,\"" + cell + "\",\n");
            String rules = verdict.equals("UNDETERMINED") ? "B,?refusal" : "";
            assertTrue(out.contains("," + verdict + "," + rules), out);
        }
    }

    /** What bars anyway bars, and a row without its cell is ragged. */
    @Test
    void aYesLiftsNothing() throws IOException {
        for (LeadScrub scrub : bothWays(SCRUB)) {
            String out = Leads.run(scrub, "OK to call,do_not_call,phone\nyes,yes,2125550142\nno,yes,2125550142\nyes\n");
            List<String> rows = out.lines().skip(1).toList();
            assertTrue(rows.get(0).contains("MAY_NOT_CALL,P,do-not-call"), out);
            assertTrue(rows.get(1).contains("MAY_NOT_CALL,P,do-not-call"), out);
            assertTrue(rows.get(2).contains("UNDETERMINED"), out);
        }
    }

    @Test
    void severalAreReadAndToldInTheSummary() throws IOException {
        for (LeadScrub scrub : bothWays(SCRUB.withPermission("sms_opt_in"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LeadReport report = scrub.run(
                    new ByteArrayInputStream(
                            "phone,OK to call,sms_opt_in\n2125550142,y,y\n2125550144,y,\n2125550144,,y\n"
                                    .getBytes(StandardCharsets.US_ASCII)),
                    out);
            List<String> rows = out.toString(StandardCharsets.US_ASCII).lines().toList();
            assertTrue(rows.get(1).contains("MAY_CALL"), out::toString);
            assertTrue(rows.get(2).contains("UNDETERMINED,B,?refusal"), out::toString);
            assertTrue(rows.get(3).contains("UNDETERMINED,B,?refusal"), out::toString);
            assertEquals(
                    List.of("read as permissions, as --permits (withPermission) says (a row without a yes there is "
                            + "UNDETERMINED): \"OK to call\", \"sms_opt_in\""),
                    report.notes());
        }
    }

    /** A yes there is the refusal. */
    @ParameterizedTest
    @ValueSource(
            strings = {"DNC", "Do Not Call", "DoNotPhone", "Opted Out", "Unsubscribed", "Consent Revoked", "No Calls"})
    void aColumnThatTellsWhoRefusesIsNotReadSo(String column) {
        String leads = "phone," + column + "\n2125550142,yes\n";
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Leads.run(PLAIN.withPermission(column), leads));
        assertTrue(refused.expected().contains("whose name says that a yes permits"), refused::expected);
        assertEquals("\"" + column + "\"", refused.actual());
    }

    @Test
    void noOtherNameSaysThatAYesPermits() throws IOException {
        assertEquals(
                List.of(),
                names("no-permission-names.txt")
                        .filter(RefusalColumn::isPlainlyOfPermission)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OK to call",
                "ok_to_call",
                "OkToCall",
                "Allow calls",
                "May call",
                "Opted In",
                "OK2Call",
                "Accepts Marketing",
                "sms_opt_in",
                "SMS Opt-In",
                "Opt-In",
                "OptIn",
                "Callable",
                "Can be called",
                "Consent to call",
                "Phone Consent",
                "Phone 1 Consent",
                "TCPA Consent",
                "Express Written Consent",
                "Consent given",
                "Marketing consent",
                "accepts_marketing",
                "Call consent",
                "Allow Phone Calls",
                "Permission to call",
                "Einwilligung Telefon",
                "Consentement appel",
                "Autoriza llamadas",
                "Can text",
                "Contact by phone",
                "CASL consent",
                "Agreed to be called",
                "I agree to receive calls and texts, reply STOP to opt out",
            })
    void aNamePermits(String name) {
        assertTrue(RefusalColumn.isPlainlyOfPermission(name), name);
    }

    private static Stream<String> names(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PermissionColumnTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        }
    }

    @Test
    void aColumnIsOneThing() {
        String leads = "phone,OK to call,home_phone\n2125550142,yes,2125550144\n";
        for (LeadScrub scrub : List.of(
                SCRUB.ignoring("ok to call"),
                SCRUB.withMapping("do_not_call_on", "OK to call"),
                SCRUB.withPhoneColumns(List.of("phone")).withPermission("phone"))) {
            MalformedFileException refused = assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads));
            assertTrue(refused.expected().contains("not scrubbed, mapped or left alone too"), refused::expected);
        }
        assertThrows(MalformedFileException.class, () -> Leads.run(SCRUB.withPermission("nowhere"), leads));
    }

    /** The name of a telephone number counts no more where it was said what the column is. */
    @Test
    void whatWasSaidOfAColumnCountsBeforeItsName() throws IOException {
        for (LeadScrub scrub : bothWays(PLAIN.withPermission("May call my cell phone"))) {
            String out = Leads.run(scrub, "phone,May call my cell phone\n2125550142,yes\n2125550144,no\n");
            List<String> rows = out.lines().toList();
            assertTrue(rows.get(1).contains("MAY_CALL,"), out);
            assertTrue(rows.get(2).contains("UNDETERMINED,B,?refusal"), out);
        }
    }
}
