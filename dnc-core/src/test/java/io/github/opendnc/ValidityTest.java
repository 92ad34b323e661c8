package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The last day on which a verdict can hold, by what ends it. */
class ValidityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Call sales(String number) {
        return Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
    }

    private static Situation held(Call call, boolean listed) {
        return new Situation(call, Situation.State.HELD, listed, 10);
    }

    private static void assertHoldsUntil(String last, Situation situation) {
        assertEquals(Optional.of(LocalDate.parse(last)), situation.decide().validUntil(), situation::toString);
    }

    @Test
    void aClearNumberIsClearUntilTheListIsOld() {
        assertHoldsUntil("2026-12-15", held(sales("2125550143"), false));
        assertHoldsUntil("2026-12-15", held(sales("4165550143"), false));
    }

    @Test
    void aRelationshipEndsAsTheMonthsAreCounted() {
        LocalDate bought = LocalDate.of(2026, 1, 10);
        // The shorter of eighteen months and the 540 days of the other regime.
        assertHoldsUntil("2027-07-03", held(sales("2125550143").withLastTransaction(bought), true));
        assertHoldsUntil("2027-07-10", held(sales("4165550143").withLastTransaction(bought), true));
        assertHoldsUntil("2027-03-31", held(sales("4165550143").withLastInquiry(LocalDate.of(2026, 9, 30)), true));
    }

    /** No call can be made on the day that ends it. */
    @Test
    void whatEndsBehindTheLastDayOfCallsDoesNotEnd() {
        for (LocalDate end : new LocalDate[] {LocalDate.of(4000, 12, 31), LocalDate.of(9999, 12, 31), LocalDate.MAX}) {
            Decision decision =
                    new Situation(sales("4165550143").withContractEnd(end), Situation.State.HELD, true, 10).decide();
            assertEquals(Verdict.MAY_CALL, decision.verdict());
            assertEquals(Optional.empty(), decision.validUntil());
        }
    }

    @Test
    void aRequestBarsWhenItsGraceIsOver() {
        Call asked = sales("4165550143").withDoNotCallRequest(LocalDate.of(2026, 11, 20));
        assertHoldsUntil("2026-12-04", held(asked, false));
    }

    /** The three months of the old law, cut short by the new law's 31 days on its first day. */
    @Test
    void aListGrowsOldByTheAgeThatIsInForce() {
        assertListHoldsUntil("2004-08-31", "2004-05-31");
        assertListHoldsUntil("2004-12-31", "2004-11-15");
        assertListHoldsUntil("2005-01-01", "2004-12-01");
    }

    @Test
    void aListOfALaterDayIsUnknownUntilThen() {
        assertHoldsUntil("2026-11-26", new Situation(sales("2125550143"), Situation.State.HELD, true, -3));
    }

    @Test
    void aDayBeyondTheCalendarTurnsNothing() {
        Call call = sales("4165550143").withContractEnd(LocalDate.MAX);
        assertEquals(Optional.empty(), held(call, true).decide().validUntil());
    }

    private static void assertListHoldsUntil(String last, String obtained) {
        LocalDate day = LocalDate.parse(obtained).plusDays(10);
        Call call = Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        assertHoldsUntil(last, held(call, false));
        int lastAge = (int) LocalDate.parse(obtained).until(LocalDate.parse(last), ChronoUnit.DAYS);
        assertEquals(Verdict.MAY_CALL, atAge(call, obtained, lastAge).verdict(), "on its last day");
        assertEquals(Verdict.UNDETERMINED, atAge(call, obtained, lastAge + 1).verdict(), "on the day after it");
    }

    private static Situation atAge(Call call, String obtained, int age) {
        Moment day = Moment.on(LocalDate.parse(obtained).plusDays(age));
        return new Situation(call.with(day), Situation.State.HELD, false, age);
    }

    /** Fourteen days instead of 31 from 2014-06-30 on, also for a request made before that day. */
    @Test
    void aChangeOfTheLawEndsAGrace() {
        Call asked = Call.on(LocalDate.of(2014, 6, 24), Campaign.of(Purpose.SALES), PhoneNumber.parse("4165550143"))
                .withDoNotCallRequest(LocalDate.of(2014, 6, 10));
        assertHoldsUntil("2014-06-29", held(asked, false));
        Call lapsing = Call.on(LocalDate.of(2025, 12, 1), Campaign.of(Purpose.SALES), asked.number())
                .withDoNotCallRequest(LocalDate.of(2022, 11, 24));
        assertHoldsUntil("2025-12-08", held(lapsing, false));
    }

    @Test
    void thePurchaseOfTodayIsInDoubtOnlyToday() {
        assertHoldsUntil("2026-11-24", held(sales("4165550143").withLastTransaction(DAY), true));
    }

    @Test
    void whatTheHourBarsIsBarredForThisDay() {
        Call late = Call.atLocalTime(DAY.atTime(22, 0), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        assertHoldsUntil("2026-11-24", held(late, false));
    }

    @Test
    void aConsentWithoutAnEndHolds() {
        Call agreed = sales("2125550143").withConsent(Consent.of(ConsentKind.WRITTEN, DAY.minusYears(3)));
        assertEquals(Optional.empty(), held(agreed, true).decide().validUntil());
    }

    /**
     * The list knows of a later request, or the day of the call is wrong. A clock that was set back is no permission.
     */
    @Test
    void aCompanyListThatBarsFromALaterDayLeavesTheCallOpen() {
        CompanyList list = CompanyList.builder()
                .add(new PhoneNumber(12_125_550_143L), DAY.plusDays(3))
                .build();
        Decision decision =
                held(sales("2125550143"), false).scrubber().with(list).decide(sales("2125550143"));
        assertEquals(Verdict.UNDETERMINED, decision.verdict());
        assertEquals(Set.of(Fact.COMPANY_LIST), decision.unknowns());
        assertTrue(
                decision.notes().contains("the request on the company list is dated after the call"),
                decision::toString);
        assertEquals(Optional.of(DAY.plusDays(2)), decision.validUntil());
    }
}
