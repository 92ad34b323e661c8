package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Consent;
import io.github.opendnc.Moment;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CallFactsTest {
    private static final PhoneNumber NUMBER = PhoneNumber.parse("2125550142");
    private static final CallFacts FACTS = CallFacts.of(Campaign.of(Purpose.SALES), Moment.on(Leads.DAY));

    @Test
    void momentsComeInThreeForms() {
        assertEquals(
                Optional.of(Instant.parse("2026-11-24T19:00:00Z")),
                call("call_at", "2026-11-24T14:00:00-05:00").moment().instant());
        assertEquals(
                Optional.of(Instant.parse("2026-11-24T14:00:00Z")),
                call("call_at", "2026-11-24t14:00z").moment().instant());
        assertEquals(
                Optional.of(LocalDateTime.parse("2026-11-24T14:00")),
                call("call_at", " 2026-11-24T14:00 ").moment().localTime());
        assertEquals(
                Optional.of(LocalDate.parse("2026-11-25")),
                call("call_at", "2026-11-25").moment().day());
        assertEquals(Optional.of(Leads.DAY), call("call_at", "").moment().day());
        assertEquals(
                Optional.of(LocalDate.parse("4000-12-31")),
                call("call_at", "4000-12-31").moment().day());
        assertEquals(
                Optional.of(LocalDateTime.parse("0001-01-01T00:00")),
                call("call_at", "0001-01-01T00:00").moment().localTime());
    }

    @Test
    void campaignFactsWinPerRow() {
        assertEquals(
                EnumSet.of(Purpose.SALES, Purpose.SURVEY),
                EnumSet.copyOf(call("purpose", "Survey + sales").campaign().purposes()));
        assertEquals(Caller.CHARITY, call("caller", "charity").campaign().caller(Country.CA));
        assertEquals(Technology.TEXT, call("technology", "Text").campaign().technology());
        assertEquals(Line.BUSINESS, call("line", "business").line());
        assertEquals(Line.CONSUMER, call("line", "").line());
    }

    /** As in a lead file: what a scrub has not found is no refusal. Below other facts it is no answer. */
    @Test
    void whatWasNotFoundIsNoRequest() {
        for (String cell : List.of("Clean", "not on DNC", "none", "No match")) {
            Call call = call("do_not_call", cell);
            assertTrue(call.problems().isEmpty() && call.doNotCallRequest().isEmpty(), cell);
        }
        assertFalse(call("registry_listed", "Clean").problems().isEmpty());
        assertFalse(call("do_not_call", "Cleanish").problems().isEmpty());
    }

    @Test
    void datesAndCounts() {
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2026-03-04"));
        assertEquals(day, call("last_transaction", "2026-03-04").lastTransaction());
        assertEquals(day, call("last_inquiry", "2026-03-04").lastInquiry());
        assertEquals(day, call("last_donation", "2026-03-04").lastDonation());
        assertEquals(day, call("contract_end", "2026-03-04").contractEnd());
        assertTrue(call("contract_end", "Active").isContractActive());
        assertEquals(day, call("do_not_call_on", "2026-03-04").doNotCallRequest());
        assertEquals(OptionalInt.of(3), call("exempt_robocalls_30d", "3").exemptRobocalls(30));
        assertEquals(OptionalInt.of(2), call("exempt_robocalls_7d", "2").exemptRobocalls(7));
        assertEquals(OptionalInt.of(0), call("exempt_robocalls_1d", "0").exemptRobocalls(1));
        assertEquals(OptionalInt.empty(), call("exempt_robocalls_1d", "").exemptRobocalls(1));
        assertEquals(OptionalInt.of(2), call("attempts_24h", "2").attempts());
        assertEquals(OptionalInt.empty(), call("attempts_24h", "").attempts());
        assertEquals(
                Optional.of(ZoneId.of("America/Denver")),
                call("zone", "america/denver").zone());
    }

    @Test
    void consents() {
        Consent consent = FACTS.call(
                        NUMBER,
                        Map.of("consent", "written", "consent_on", "2026-03-04", "consent_revoked_on", "2026-05-06"))
                .consent()
                .orElseThrow();
        assertEquals("WRITTEN of 2026-03-04, revoked 2026-05-06", consent.toString());
        assertEquals(Optional.empty(), call("consent", "none").consent());
        assertEquals(Optional.empty(), call("consent_on", "2026-03-04").consent());
        assertEquals(
                Optional.empty(),
                call("consent", "ORAL").consent().orElseThrow().givenOn());
        for (ConsentKind kind : ConsentKind.values()) {
            assertEquals(
                    kind, call("consent", kind.name()).consent().orElseThrow().kind());
        }
    }

    /** A program that puts a telephone number in the wrong place does not find it in its log. */
    @Test
    void noNameOfAFactThatIsNoneIsRepeatedWhole() {
        LeadScrub scrub =
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
        for (Executable wrong : List.<Executable>of(
                () -> FACTS.call(NUMBER, Map.of("212-555-0142", "x")),
                () -> CallFacts.isOfOneNumber("2125550142"),
                () -> scrub.withMapping("2125550142", "x"),
                () -> scrub.withDateFormat("2125550142"),
                () -> scrub.rows(List.of("2125550142")))) {
            Exception refused = assertThrows(IllegalArgumentException.class, wrong);
            assertFalse(String.valueOf(refused).contains("0142"), refused::toString);
        }
    }

    @Test
    void aFactIsADayOrAnother() {
        for (String day : List.of(
                "last_transaction",
                "Last Inquiry",
                "last_donation",
                "contract-end",
                "consent_on",
                "consent_revoked_on",
                "do_not_call_on",
                "registry_checked_on")) {
            assertTrue(CallFacts.isDay(day), day);
        }
        for (String other : List.of("call_at", "consent", "attempts_24h", "do_not_call", "created_at", "")) {
            assertFalse(CallFacts.isDay(other), other);
        }
    }

    /** Which of the two is right nobody knows. */
    @Test
    void aFactUnderTwoSpellingsIsGivenTwice() {
        for (String spelling : List.of("DO_NOT_CALL", "do not call", "Do-Not-Call")) {
            Exception twice = assertThrows(
                    IllegalArgumentException.class,
                    () -> FACTS.call(NUMBER, Map.of("do_not_call", "yes", spelling, "no")));
            assertEquals("do_not_call is given twice", twice.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "call_at,24.11.2026",
        "call_at,2026-02-30T10:00",
        "call_at,2026-11-24 14:00",
        "call_at,2026-11-24 14:00:00-05:00",
        "call_at,2026-11-24T14:00:00-0500",
        "call_at,+12026-11-24T14:00:00-05:00",
        "call_at,+10000-01-01T14:00",
        "call_at,4001-01-01",
        "call_at,9000-01-01T14:00",
        "call_at,+999999999-12-31",
        "call_at,+2026-11-24T14:00",
        "call_at,-0001-11-24T14:00",
        "call_at,-2026-11-24",
        "call_at,0000-11-24",
        "zone,EST5",
        "zone,-05:00",
        "purpose,SALES+",
        "purpose,MARKETING",
        "caller,AGENT",
        "technology,ROBOT",
        "line,FAX",
        "last_transaction,11/24/2026",
        "last_inquiry,2026-02-30",
        "last_donation,yesterday",
        "contract_end,ended",
        "consent,YES",
        "consent_on,1",
        "consent_revoked_on,x",
        "do_not_call_on,TRUE",
        "exempt_robocalls_30d,-1",
        "exempt_robocalls_7d,1.0",
        "exempt_robocalls_1d,many",
        "attempts_24h,often",
        "state,FLA",
        "state,Ontari"
    })
    void aFactThatCannotBeReadIsUnusableAndNotAbsent(String fact, String value) {
        String unusable = call(fact, value).problems().toString();
        assertTrue(unusable.startsWith("[" + fact + ": expected "), unusable);
    }

    @Test
    void columnsAreReadByNameMappingAndNotWhenIgnored() throws IOException {
        String leads = "Phone,ZONE,OptIn,consent_on\n2125550142,America/Denver,Written,2026-03-04\n";
        Call call = Leads.call(leads, scrub -> scrub.withMapping("consent", "optin"));
        assertEquals(Optional.of(ZoneId.of("America/Denver")), call.zone());
        assertEquals("WRITTEN of 2026-03-04", call.consent().orElseThrow().toString());
        assertEquals(
                Optional.of(ZoneId.of("America/Boise")),
                Leads.call(
                                leads,
                                scrub ->
                                        scrub.ignoring("zone").ignoring("OptIn").withZone(ZoneId.of("America/Boise")))
                        .zone());
        assertEquals(
                Optional.empty(),
                Leads.call(leads, scrub -> scrub.ignoring("OptIn")).consent());
    }

    private static Call call(String fact, String value) {
        return FACTS.call(NUMBER, Map.of(fact, value));
    }

    @Test
    void aStateIsReadByItsCodeOrItsName() {
        for (String text : new String[] {"FL", "fl", " Florida ", "FLORIDA"}) {
            assertEquals("FL", call("state", text).state().orElseThrow(), text);
        }
        assertEquals("ON", call("state", "Ontario").state().orElseThrow());
        assertEquals(false, call("state", "N/A").state().isPresent());
        assertEquals(
                "[state: expected a state or province such as FL or Florida]",
                call("state", "FLA").problems().toString());
    }
}
