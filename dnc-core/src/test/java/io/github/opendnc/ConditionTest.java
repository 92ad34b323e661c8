package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions on dated facts, each on its days, and what it says of the fact. */
class ConditionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Citation LAW = Citation.unconfirmed("Made-up Act s. 1");
    private static final Call CALL = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("4165550143"));

    private static long world(Call call, LocalDate day) {
        return World.onDay(World.of(call, "CA"), day.toEpochDay());
    }

    private static boolean holds(Condition condition, Call call, LocalDate day) {
        return condition.holds(call, null, world(call, day));
    }

    private static List<String> facts(Condition condition, Call call) {
        assertTrue(holds(condition, call, DAY));
        List<String> facts = new ArrayList<>();
        condition.explain(call, null, world(call, DAY), facts);
        return facts;
    }

    private static List<String> remarks(Condition condition, Call call) {
        List<String> remarks = new ArrayList<>();
        condition.addRemarks(call, world(call, DAY), remarks);
        return remarks;
    }

    private static Dated<Period> since2000(Period period) {
        return Dated.from(LocalDate.of(2000, 1, 1), period, LAW);
    }

    // ---- the list

    @Test
    void aListThatIsNotHeldSaysWhy() {
        assertEquals(List.of("no list is held"), facts(Condition.notHeld(), CALL));
        Lookup later = Snapshot.builder(RegistryId.CA_NATIONAL)
                .covering(416, DAY.plusDays(1))
                .build()
                .lookup(CALL.number().e164());
        assertTrue(Condition.notHeld().holds(CALL, later, world(CALL, DAY)));
        assertFalse(Condition.notHeld().holds(CALL, later, world(CALL, DAY.plusDays(1))));
        List<String> facts = new ArrayList<>();
        Condition.notHeld().explain(CALL, later, world(CALL, DAY), facts);
        assertEquals(List.of("the list held is of a later day (obtained 2026-11-25)"), facts);
    }

    // ---- relationships

    private static Relationship within(Relationship.Kind kind, Period period, Relationship.Counting counting) {
        return new Relationship(kind, since2000(period), counting, false);
    }

    private static Relationship onTheEdge(Relationship.Kind kind, Period period, Relationship.Counting counting) {
        return new Relationship(kind, since2000(period), counting, true);
    }

    @ParameterizedTest
    @CsvSource({
        "P3M, 2025-11-30, 2026-02-27, inside",
        "P3M, 2025-11-30, 2026-02-28, edge", // the anniversary, in a shorter month
        "P3M, 2025-11-30, 2026-03-01, outside",
        "P3M, 2026-02-28, 2026-05-27, inside",
        "P3M, 2026-02-28, 2026-05-28, edge",
        "P3M, 2026-02-28, 2026-05-29, edge", // over counted forward, not counted back
        "P3M, 2026-02-28, 2026-05-31, edge",
        "P3M, 2026-02-28, 2026-06-01, outside",
        "P1M30D, 2025-01-02, 2025-03-01, edge", // months and days: only one way says that it is over
        "P1M30D, 2025-01-01, 2025-03-03, edge",
        "P1M30D, 2025-01-01, 2025-03-04, outside",
    })
    void whereTheWaysOfCountingDisagreeIsTheEdge(Period period, LocalDate event, LocalDate day, String expected) {
        Call call = CALL.withLastInquiry(event);
        Relationship.Counting both = Relationship.Counting.BOTH_WAYS;
        assertEquals(
                expected.equals("inside"), holds(within(Relationship.Kind.INQUIRY, period, both), call, day), "inside");
        assertEquals(
                expected.equals("edge"), holds(onTheEdge(Relationship.Kind.INQUIRY, period, both), call, day), "edge");
    }

    @Test
    void aContractExistsToItsLastDayAndCountsForAPeriodAfterIt() {
        Period period = Period.ofMonths(18);
        Relationship.Counting back = Relationship.Counting.BACK_FROM_THE_CALL;
        Relationship contract = within(Relationship.Kind.CONTRACT, period, back);
        Relationship edge = onTheEdge(Relationship.Kind.CONTRACT, period, back);
        Relationship purchase = within(Relationship.Kind.TRANSACTION, period, back);
        List<Call> existing =
                List.of(CALL.withContractActive(), CALL.withContractEnd(DAY), CALL.withContractEnd(DAY.plusDays(1)));
        for (Call call : existing) {
            assertEquals(List.of("written contract in existence"), facts(contract, call));
            assertFalse(holds(edge, call, DAY));
            assertFalse(holds(purchase, call, DAY), "a contract is no purchase");
        }
        LocalDate last = DAY.minusMonths(18);
        assertEquals(
                List.of("written contract ended 2025-05-24, within 18 months"),
                facts(contract, CALL.withContractEnd(last)));
        assertFalse(holds(contract, CALL.withContractEnd(last.minusDays(1)), DAY));
        assertFalse(holds(contract, CALL, DAY));
    }

    @Test
    void aRelationshipIsSaidToBeOverWhenItIs() {
        Period period = Period.ofMonths(3);
        Relationship.Counting both = Relationship.Counting.BOTH_WAYS;
        Relationship inquiry = within(Relationship.Kind.INQUIRY, period, both);
        Call over = CALL.withLastInquiry(LocalDate.of(2026, 8, 23));
        assertEquals(
                List.of("last inquiry 2026-08-23 founds no relationship any more: its 3 months ended on 2026-11-23"),
                remarks(inquiry, over));
        assertEquals(List.of(), remarks(onTheEdge(Relationship.Kind.INQUIRY, period, both), over), "said once");
        assertEquals(List.of(), remarks(inquiry, CALL.withLastInquiry(LocalDate.of(2026, 8, 24))), "the anniversary");
        assertEquals(List.of(), remarks(inquiry, CALL.withLastInquiry(DAY)));
        assertEquals(List.of(), remarks(inquiry, CALL));
    }

    // ---- requests and consents

    @Test
    void aRequestHoldsFromItsDayAndADealingFromTheDayAfterIt() {
        Call call = CALL.withDoNotCallRequest(DAY.minusDays(2)).withLastInquiry(DAY);
        assertFalse(holds(Request.MADE, call, DAY.minusDays(3)));
        assertTrue(holds(Request.MADE, call, DAY.minusDays(2)));
        assertFalse(holds(Request.BEFORE_LAST_DEALING, call, DAY.minusDays(1)));
        assertTrue(holds(Request.BEFORE_LAST_DEALING, call, DAY));
        Call sameDay = CALL.withDoNotCallRequest(DAY).withLastTransaction(DAY);
        assertFalse(holds(Request.BEFORE_LAST_DEALING, sameDay, DAY), "of one day the stricter order is taken");
    }

    private static Consent written(int daysAgo) {
        return Consent.of(Consent.Kind.WRITTEN, DAY.minusDays(daysAgo));
    }

    @Test
    void aConsentHoldsFromItsDayUntilItIsUndone() {
        Condition consent = Condition.consent(Consent.Kind.WRITTEN);
        assertTrue(holds(consent, CALL.withConsent(written(0)), DAY));
        assertFalse(holds(consent, CALL.withConsent(written(-1)), DAY));
        Call revoked = CALL.withConsent(written(9).withRevokedOn(DAY));
        assertFalse(holds(consent, revoked, DAY));
        assertTrue(holds(consent, revoked, DAY.minusDays(1)));
        Call asked = CALL.withConsent(written(9)).withDoNotCallRequest(DAY);
        assertFalse(holds(consent, asked, DAY));
        assertTrue(holds(consent, asked, DAY.minusDays(1)));
        assertFalse(holds(consent, CALL.withConsent(written(9)).withDoNotCallRequest(DAY.minusDays(9)), DAY));
        assertTrue(holds(consent, CALL.withConsent(written(9)).withDoNotCallRequest(DAY.minusDays(10)), DAY));
    }

    @Test
    void aConsentAfterARequestSaysSo() {
        Condition after = Condition.consentAfterRequest(Consent.Kind.ORAL);
        assertFalse(holds(after, CALL.withConsent(written(9)), DAY));
        assertEquals(
                List.of("consent WRITTEN of 2026-11-15, given after the do-not-call request of 2026-11-14"),
                facts(after, CALL.withConsent(written(9)).withDoNotCallRequest(DAY.minusDays(10))));
        assertEquals(
                List.of("consent WRITTEN of 2026-11-15"),
                facts(Condition.consent(Consent.Kind.ORAL), CALL.withConsent(written(9))));
    }

    // ---- conditions joined, and their words

    @Test
    void ofSeveralPurposesTheOnesThatCountAreNamed() {
        Call call = CALL.with(Campaign.of(Purpose.SALES, Purpose.DONATION, Purpose.SURVEY));
        assertEquals(
                List.of("purpose donation/survey"),
                facts(Condition.somePurpose(Purpose.DONATION, Purpose.SURVEY), call));
    }

    @Test
    void joinedConditionsAreBracketedWhereItMatters() {
        Condition listed = Condition.listed();
        Condition business = Condition.businessLine();
        Condition either = Condition.any(listed, business);
        assertEquals("always", Condition.always().toString());
        assertEquals("never", Condition.any().toString());
        assertEquals("the number is on the list or a business line", either.toString());
        assertEquals(
                "(the number is on the list or a business line) and a business line",
                Condition.all(either, business).toString());
        assertEquals(
                "the number is on the list and not (a business line)",
                Condition.all(Condition.any(listed), Condition.not(business)).toString());
    }

    // ---- values

    @Test
    void aConditionNamesTheValuesItReads() {
        Dated<Period> grace = since2000(Period.ofDays(14));
        Dated<Period> kept = since2000(Period.ofYears(3));
        for (Condition condition :
                List.of(Condition.requestInForce(grace, kept), Condition.requestInDispute(grace, kept))) {
            List<Dated<?>> read = new ArrayList<>();
            Condition.all(condition, Condition.listed()).addDated(read);
            assertEquals(List.of(grace, kept), read);
        }
        List<Dated<?>> none = new ArrayList<>();
        Condition.requested().addDated(none);
        assertEquals(List.of(), none);
    }
}
