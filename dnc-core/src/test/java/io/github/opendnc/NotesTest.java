package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision points out besides its rules. */
class NotesTest {
    private static final String REGISTRATION =
            "registration with the operator of the National DNCL is assumed (UTR Part III ss. 2 and 3 [primary text read])";
    private static final Campaign SALES = Campaign.of(Purpose.SALES);

    private static Call call(String number) {
        return Call.atLocalTime(LocalDateTime.of(2026, 11, 24, 12, 0), SALES, PhoneNumber.parse(number))
                .withLine(Line.BUSINESS);
    }

    private static List<String> remarks(Call call) {
        return Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules())
                .decide(call)
                .notes();
    }

    @Test
    void anExpiredRelationshipSaysWhenItEnded() {
        Call call = call("212-555-0143").withLastTransaction(LocalDate.of(2025, 4, 24));
        assertEquals(
                List.of(
                        "last transaction 2025-04-24 founds no relationship any more: its 18 months ended on 2026-10-24"),
                remarks(call));
        assertEquals(List.of(), remarks(call.withLastTransaction(LocalDate.of(2025, 6, 1))));
    }

    /** A user who holds a list relies on it. */
    @Test
    void aListThatNoRulesReadIsSaidToBeUnread() {
        Snapshot indiana = Snapshot.builder(new RegistryId("us-in"))
                .covering(317, LocalDate.of(2026, 11, 14))
                .build();
        List<String> notes = Scrubber.of(Registries.of(indiana), UsFederal.rules())
                .decide(call("212-555-0143"))
                .notes();
        assertTrue(
                notes.contains("us-in: a list is held but was not read, because none of the rules asked read it"),
                notes::toString);
    }

    @Test
    void aWindowCommonToSeveralZonesSaysOfWhich() {
        Call call = call("250-555-0143");
        String zones =
                "America/Creston, America/Dawson_Creek, America/Edmonton, America/Fort_Nelson, America/Vancouver";
        assertEquals(
                List.of(
                        REGISTRATION,
                        "time zone not given, the calling window is the one common to " + zones
                                + ", by the clock of the first"),
                remarks(call));
        assertEquals(List.of(REGISTRATION), remarks(call.withZone(ZoneId.of("America/Vancouver"))));
        assertEquals(
                List.of(REGISTRATION, "time zone America/Chicago as given; that of the area code is " + zones),
                remarks(call.withZone(ZoneId.of("America/Chicago"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-10, 'we do not'",
        "2025-04-11, 'no longer than ten business days, we do not'",
        "2003-10-01, 'we do not'"
    })
    void theCeilingIsThatOfTheDayOfTheCall(LocalDate day, String ceiling) {
        Consent revoked = Consent.of(ConsentKind.WRITTEN, day.minusYears(1)).withRevokedOn(day);
        Call call = Call.atLocalTime(day.atTime(12, 0), SALES, PhoneNumber.parse("212-555-0143"))
                .withLine(Line.BUSINESS)
                .withConsent(revoked);
        assertTrue(
                remarks(call).stream()
                        .anyMatch(note -> note.startsWith(
                                "the FCC allows at most a reasonable time to honor a revocation, " + ceiling)),
                () -> remarks(call).toString());
    }

    @Test
    void aListThatCannotAnswerSaysWhy() {
        Call call = call("212-555-0143").withLine(Line.RESIDENTIAL);
        assertEquals(
                List.of("us-national: no list is held, so it is not known whether the number is on it"), remarks(call));
        assertEquals(
                List.of("us-national: the list held was obtained on 2026-11-25, after the call of 2026-11-24,"
                        + " and says nothing of that day"),
                new Situation(call, Situation.State.HELD, false, -1).decide().notes());
    }

    /**
     * It is half past midnight in Boise and half past eleven of the day before in the north of Idaho. The rules have no
     * hours.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-25 | the list held was obtained on 2026-11-25, after the call of 2026-11-24, and says nothing of",
                "2026-10-24 | the list is 32 days old on the day of the call (obtained 2026-10-24), allowed are 31 days:",
            })
    void whereTheDayDiffersTheListIsJudgedOnTheDayOnWhichItCannotAnswer(LocalDate obtained, String why) {
        Call call = Call.at(Instant.parse("2026-11-25T07:30:00Z"), SALES, PhoneNumber.parse("208-555-0143"))
                .withLine(Line.RESIDENTIAL);
        Snapshot list =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(208, obtained).build();
        Citation citation = Citation.unconfirmed("none");
        RuleSet hourless = RuleSet.builder("hourless", "1")
                .country(Country.US)
                .registry(RegistryId.US_NATIONAL, Dated.from(LocalDate.of(2005, 1, 1), Period.ofDays(31), citation))
                .rules(Rule.ban("listed", Condition.listed(), LocalDate.of(2005, 1, 1), citation))
                .build();
        List<String> remarks =
                Scrubber.of(Registries.of(list), hourless).decide(call).notes();
        assertTrue(remarks.stream().anyMatch(remark -> remark.startsWith("us-national: " + why)), remarks::toString);
    }

    @Test
    void aCallBeforeTheFirstDaySaysSo() {
        Call call = Call.atLocalTime(LocalDateTime.of(2003, 9, 30, 12, 0), SALES, PhoneNumber.parse("212-555-0143"));
        assertEquals(List.of("the call is before the first day of us-federal 2026.2, 2003-10-01"), remarks(call));
    }

    @Test
    void whatIsLaterThanARequestIsPointedOut() {
        Call call = call("212-555-0143")
                .withDoNotCallRequest(LocalDate.of(2026, 1, 1))
                .withLastInquiry(LocalDate.of(2026, 11, 1))
                .withConsent(Consent.of(ConsentKind.WRITTEN, LocalDate.of(2026, 11, 2)));
        assertEquals(
                List.of(
                        "the last inquiry of 2026-11-01 is later than the do-not-call request of 2026-01-01; by itself that"
                                + " does not undo the request",
                        "the consent of 2026-11-02 is later than the do-not-call request of 2026-01-01; by itself that does"
                                + " not undo the request"),
                remarks(call));
    }

    @Test
    void aRevocationNamesTheCeilingWhereThereIsOne() {
        Consent revoked =
                Consent.of(ConsentKind.WRITTEN, LocalDate.of(2026, 1, 1)).withRevokedOn(LocalDate.of(2026, 11, 20));
        assertEquals(
                List.of(
                        "the FCC allows at most a reasonable time to honor a revocation, no longer than ten business days, we do not wait"
                                + " (47 CFR 64.1200(a)(10), 89 FR 15756 [primary text read])",
                        "the consent was revoked on 2026-11-20 and ends with that day"),
                remarks(call("212-555-0143").withConsent(revoked)));
        assertEquals(
                List.of(REGISTRATION, "the consent was revoked on 2026-11-20 and ends with that day"),
                remarks(call("416-555-0143").withConsent(revoked)));
    }
}
