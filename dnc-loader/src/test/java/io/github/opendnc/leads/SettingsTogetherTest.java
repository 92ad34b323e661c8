package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of settings none takes away in silence what another, or the name of a column, says. */
final class SettingsTogetherTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    private static final String FREE = "2125550144";
    private static final String LISTED = "2125550143";

    private static void assertRefused(String expected, String found, LeadScrub scrub, String leads) {
        for (LeadScrub way : List.of(scrub, scrub.inCharacters())) {
            String message = String.valueOf(assertThrows(MalformedFileException.class, () -> Leads.run(way, leads))
                    .getMessage());
            assertTrue(message.contains(expected) && message.endsWith(found), message);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "do_not_call, attempts_24h, 1",
        "Opted Out, attempts_24h, 1",
        "Do Not Call Date, last_transaction, 2026-08-01",
        "do_not_call_on, last_transaction, 2026-08-01",
        "consent_revoked_on, consent_on, 2026-08-01",
        "do_not_call_scope, purpose, SALES",
    })
    void aColumnOfRefusalsIsReadAsNothingElse(String name, String fact, String cell) {
        assertRefused(
                "every column whose name tells of refusals to be read as one",
                "found \"" + name + "\"",
                SCRUB.withMapping(fact, name),
                "phone,consent," + name + "\n" + LISTED + ",," + cell + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "do_not_call, do_not_call_on",
        "do_not_call_on, consent_revoked_on",
        "Opted Out, do_not_call",
        "On DNC, registry_listed",
    })
    void asARefusalOfAnotherKindItIs(String name, String fact) throws IOException {
        String out = Leads.run(SCRUB.withMapping(fact, name), "phone," + name + "\n" + FREE + ",\n");
        assertTrue(out.contains(",MAY_CALL,"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Preferred Contact Method", "Best way to contact", "Contact Preference"})
    void howSomebodyWantsToBeReachedIsNoYesOrNo(String name) {
        assertRefused(
                "a column of do_not_call whose name says that a yes refuses calls",
                "found \"" + name + "\"",
                SCRUB.withMapping("do_not_call", name),
                "phone," + name + "\n" + FREE + ",None\n");
    }

    @ParameterizedTest
    @CsvSource({
        "last_transaction, Last Transaction",
        "Last Transaction, last_transaction",
        "last-transaction, last_transaction",
        "consent_on, Consent On",
        "do_not_call, Do Not Call",
    })
    void aFactIsLeftAloneByTheNameThatStandsThere(String ignored, String name) {
        assertRefused(
                "by its name as it stands here, not \"" + ignored + "\"",
                "found \"" + name + "\"",
                SCRUB.ignoring(ignored),
                "phone," + name + "\n" + LISTED + ",2026-08-01\n");
    }

    @Test
    void aFactMayBeLeftAloneWhereThereIsNone() throws IOException {
        String leads = "phone,last_transaction\n" + LISTED + ",2026-08-01\n";
        assertTrue(Leads.run(SCRUB.ignoring("consent_on"), leads).contains(",MAY_CALL,"));
        assertTrue(Leads.run(SCRUB.ignoring("LAST_TRANSACTION"), leads).contains(",MAY_NOT_CALL,"));
    }

    @Test
    void whatIsLeftAloneIsNotReadToo() {
        assertRefused(
                "a column of --ignore (ignoring) that is not scrubbed or mapped too",
                "found \"When\"",
                SCRUB.withMapping("last_transaction", "When").ignoring("When"),
                "phone,When\n" + LISTED + ",2026-08-01\n");
        assertRefused(
                "a column of --ignore (ignoring) that is not scrubbed or mapped too",
                "found \"Mobile\"",
                SCRUB.withPhoneColumns(List.of("Mobile")).ignoring("Mobile"),
                "phone,Mobile\n" + LISTED + "," + FREE + "\n");
    }

    @ParameterizedTest
    @CsvSource({"Opted Out,yes", "Phone 1 DNC,Y", "DNC Phone,2125550142", "Do Not Call,x"})
    void aColumnOfRefusalsIsNoPhoneColumn(String name, String cell) {
        assertRefused(
                "a column of --phone-column (withPhoneColumns) whose name tells of no refusal",
                "found \"" + name + "\"",
                SCRUB.withPhoneColumns(List.of("phone", name)),
                "phone," + name + "\n" + FREE + "," + cell + "\n");
    }

    /** Some columns of numbers tell of permissions too: what stands there says what they are. */
    @Test
    void aPhoneColumnThatIsNamedHoldsNumbers() throws IOException {
        LeadScrub scrub = SCRUB.withPhoneColumns(List.of("phone", "Opt-in phone"));
        assertRefused(
                "telephone numbers in every column that is named like a phone column",
                "found \"Opt-in phone\"",
                scrub,
                "phone,Opt-in phone\n" + FREE + ",0\n" + FREE + ",yes\n");
        String out = Leads.run(scrub, "phone,Opt-in phone\n" + LISTED + "," + FREE + "\n");
        assertTrue(out.contains(",MAY_NOT_CALL,") && out.contains(",MAY_CALL,"), out);
    }

    /** Who has no second telephone has a 0 there, as some programs write. */
    @ParameterizedTest
    @CsvSource({"Phone 2,0", "Home Phone,0", "Mobile Phone Number,0.0", "Phone Number,0"})
    void aColumnOfNumbersMayHoldNone(String name, String none) throws IOException {
        String leads = "phone," + name + "\n" + FREE + "," + none + "\n" + FREE + "," + none + "\n";
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.withPhoneColumns(List.of("phone", name)))) {
            for (String row : Leads.run(scrub, leads).lines().skip(1).toList()) {
                assertTrue(row.contains(",MAY_CALL,") && row.contains(",UNDETERMINED,"), row);
            }
        }
    }

    /** Where everybody said no, the column that asked is no column of numbers. */
    @ParameterizedTest
    @ValueSource(
            strings = {"OK to call", "Phone Consent", "Phone OK", "Call me", "Contact by Phone", "Phone Accepted", "SMS"
            })
    void aColumnOfAnswersIsNoneThoughAllAreZero(String name) {
        assertRefused(
                "telephone numbers in every column that is named like a phone column",
                "found \"" + name + "\"",
                SCRUB.withPhoneColumns(List.of("phone", name)),
                "phone," + name + "\n" + FREE + ",0\n" + FREE + ",0\n");
    }

    /** A way to be reached, which everybody declined. */
    @Test
    void aChannelThatNobodyWantsIsNoColumnOfNumbers() {
        assertRefused(
                "telephone numbers in every column that is named like a phone column",
                "found \"Phone\"",
                SCRUB,
                "Tel,Email,Phone,Mail\n" + FREE + ",1,0,1\n" + FREE + ",1,0,0\n");
    }

    /** Counters and flags of telephones are none that permit. */
    @ParameterizedTest
    @ValueSource(strings = {"Phone Attempts", "Customer Phone", "Invalid Phone", "Landline", "Telefono 2"})
    void aColumnOfZerosThatIsLeftOutIs(String name) throws IOException {
        LeadScrub scrub = SCRUB.withPhoneColumns(List.of("phone"));
        String out = Leads.run(scrub, "phone," + name + "\n" + FREE + ",0\n" + FREE + ",0\n");
        assertTrue(out.contains(",MAY_CALL,"), out);
    }

    /** Nor where it is left out. */
    @ParameterizedTest
    @CsvSource({"0, 1", "no, yes"})
    void aColumnOfAnswersThatIsLeftOutIsNotPassedOver(String one, String other) {
        assertRefused(
                "telephone numbers in every column that is named like a phone column",
                "found \"Phone Accepted\"",
                SCRUB.withPhoneColumns(List.of("phone")),
                "phone,Phone Accepted\n" + FREE + "," + one + "\n" + FREE + "," + other + "\n");
    }

    @Test
    void whatIsReplacedIsNotRead() throws IOException {
        String once = Leads.run(SCRUB, "phone\n" + LISTED + "\n");
        for (LeadScrub scrub : List.of(
                SCRUB.again().withPhoneColumns(List.of("dnc_number")),
                SCRUB.again().withPhoneColumns(List.of("phone", "dnc_number")),
                SCRUB.again().withMapping("last_transaction", "dnc_valid_until"))) {
            String message = String.valueOf(assertThrows(MalformedFileException.class, () -> Leads.run(scrub, once))
                    .getMessage());
            assertTrue(message.contains("no columns of an earlier scrub to be scrubbed or mapped"), message);
        }
    }

    /** The second would be passed over. */
    @Test
    void oneOfTwoColumnsOfATableThatSayTheSameIsNotReadForBoth() {
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> SCRUB.columnsBesides(
                                List.of("do_not_call"), List.of("do_not_call", "status", "do_not_call")))
                .getMessage());
        assertEquals(
                "expected each column that is read only once in the table, because a second one would not be "
                        + "read; found \"do_not_call\"",
                message);
        assertEquals(List.of("status"), SCRUB.columnsBesides(List.of("do_not_call"), List.of("do_not_call", "status")));
    }

    /** Its cells would state a refusal that nobody reads. */
    @Test
    void aMappingIsNothingForRowsThatHaveNamesOfTheirOwn() {
        LeadScrub mapping = SCRUB.withMapping("do_not_call", "Do Not Contact");
        List<String> facts = List.of("last_transaction");
        for (Executable use : List.<Executable>of(
                () -> mapping.rows(facts),
                () -> mapping.rows(facts, List.of("status")),
                () -> mapping.columnsBesides(facts, List.of("last_transaction", "status")))) {
            assertEquals(
                    "rows: expected no withMapping, because each column of rows has the name of its fact; found one for "
                            + "do_not_call",
                    assertThrows(IllegalArgumentException.class, use).getMessage());
        }
    }
}
