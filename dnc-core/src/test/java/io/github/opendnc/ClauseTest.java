package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestPhase;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions on dated facts, each on its days, and what it says about the fact. */
class ClauseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Citation LAW = Citation.unconfirmed("Made-up Act s. 1");
    private static final Call CALL = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("4165550143"));

    private static final CompiledRules RULES = new CompiledRules(CanadaFederal.rules());
    private static final Lookup NOT_HELD = Lookup.notHeld(RegistryId.CA_NATIONAL);

    private static long scenario(Call call, LocalDate day) {
        return Scenario.onDay(Scenario.of(call, RULES.caller(call.campaign())), day.toEpochDay());
    }

    private static boolean holds(Condition condition, Call call, LocalDate day) {
        return Clause.of(condition).holds(call, NOT_HELD, scenario(call, day));
    }

    private static String facts(Condition condition, Call call) {
        assertTrue(holds(condition, call, DAY));
        Grounds grounds = new Grounds();
        Clause.of(condition).explain(call, NOT_HELD, scenario(call, DAY), grounds);
        return grounds.facts();
    }

    private static List<String> notes(Condition condition, Call call) {
        Set<String> notes = new LinkedHashSet<>();
        Clause.of(condition).addNotes(call, NOT_HELD, scenario(call, DAY), notes);
        return List.copyOf(notes);
    }

    private static Dated<Period> since2000(Period period) {
        return Dated.from(LocalDate.of(2000, 1, 1), period, LAW);
    }

    // ---- the list

    @Test
    void aListThatIsNotHeldSaysWhy() {
        assertEquals("no list is held", facts(Condition.notHeld(), CALL));
        Lookup later = Snapshot.builder(RegistryId.CA_NATIONAL)
                .covering(416, DAY.plusDays(1))
                .build()
                .lookup(CALL.number());
        Clause notHeld = Clause.of(Condition.notHeld());
        assertTrue(notHeld.holds(CALL, later, scenario(CALL, DAY)));
        assertFalse(notHeld.holds(CALL, later, scenario(CALL, DAY.plusDays(1))));
        Grounds grounds = new Grounds();
        notHeld.explain(CALL, later, scenario(CALL, DAY), grounds);
        assertEquals("the list held is of a later day (obtained 2026-11-25)", grounds.facts());
        assertEquals(
                "no list is held, or only one of a later day",
                Condition.notHeld().toString());
    }

    // ---- relationships

    private static Condition within(Dealing dealing, Period period, MonthCounting counting) {
        return Condition.within(dealing, since2000(period), counting);
    }

    private static Condition onTheEdge(Dealing dealing, Period period, MonthCounting counting) {
        return Condition.onTheEdge(dealing, since2000(period), counting);
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
        MonthCounting both = MonthCounting.BOTH_WAYS;
        assertEquals(expected.equals("inside"), holds(within(Dealing.INQUIRY, period, both), call, day), "inside");
        assertEquals(expected.equals("edge"), holds(onTheEdge(Dealing.INQUIRY, period, both), call, day), "edge");
    }

    @Test
    void aContractExistsToItsLastDayAndCountsForAPeriodAfterIt() {
        Period period = Period.ofMonths(18);
        MonthCounting back = MonthCounting.BACK_FROM_THE_CALL;
        Condition contract = within(Dealing.CONTRACT, period, back);
        Condition edge = onTheEdge(Dealing.CONTRACT, period, back);
        Condition purchase = within(Dealing.TRANSACTION, period, back);
        List<Call> existing =
                List.of(CALL.withContractActive(), CALL.withContractEnd(DAY), CALL.withContractEnd(DAY.plusDays(1)));
        for (Call call : existing) {
            assertEquals("written contract in existence", facts(contract, call));
            assertFalse(holds(edge, call, DAY));
            assertFalse(holds(purchase, call, DAY), "a contract is no purchase");
        }
        LocalDate last = DAY.minusMonths(18);
        assertEquals(
                "written contract ended 2025-05-24, within 18 months", facts(contract, CALL.withContractEnd(last)));
        assertFalse(holds(contract, CALL.withContractEnd(last.minusDays(1)), DAY));
        assertFalse(holds(contract, CALL, DAY));
    }

    @Test
    void aRelationshipIsSaidToBeOverWhenItIs() {
        Period period = Period.ofMonths(3);
        MonthCounting both = MonthCounting.BOTH_WAYS;
        Condition inquiry = within(Dealing.INQUIRY, period, both);
        Call over = CALL.withLastInquiry(LocalDate.of(2026, 8, 23));
        assertEquals(
                List.of("last inquiry 2026-08-23 founds no relationship any more: its 3 months ended on 2026-11-23"),
                notes(inquiry, over));
        assertEquals(List.of(), notes(onTheEdge(Dealing.INQUIRY, period, both), over), "said once");
        assertEquals(List.of(), notes(inquiry, CALL.withLastInquiry(LocalDate.of(2026, 8, 24))), "the anniversary");
        assertEquals(List.of(), notes(inquiry, CALL.withLastInquiry(DAY)));
        assertEquals(List.of(), notes(inquiry, CALL));
    }

    // ---- requests and consents

    @Test
    void aRequestHoldsFromItsDayAndADealingFromTheDayAfterIt() {
        Call call = CALL.withDoNotCallRequest(DAY.minusDays(2)).withLastInquiry(DAY);
        assertFalse(holds(Condition.requested(), call, DAY.minusDays(3)));
        assertTrue(holds(Condition.requested(), call, DAY.minusDays(2)));
        assertFalse(holds(Condition.requestedBeforeLastDealing(), call, DAY.minusDays(1)));
        assertTrue(holds(Condition.requestedBeforeLastDealing(), call, DAY));
        Call sameDay = CALL.withDoNotCallRequest(DAY).withLastTransaction(DAY);
        assertFalse(
                holds(Condition.requestedBeforeLastDealing(), sameDay, DAY), "of one day the stricter order is taken");
        assertTrue(holds(Condition.requestedBefore(Dealing.INQUIRY), call, DAY));
        assertFalse(holds(Condition.requestedBefore(Dealing.INQUIRY), call, DAY.minusDays(1)));
        assertFalse(holds(Condition.requestedBefore(Dealing.TRANSACTION), call, DAY));
        assertFalse(holds(Condition.requestedBefore(Dealing.TRANSACTION), sameDay, DAY));
        assertThrows(IllegalArgumentException.class, () -> Condition.requestedBefore(Dealing.CONTRACT));
    }

    private static Consent written(int daysAgo) {
        return Consent.of(ConsentKind.WRITTEN, DAY.minusDays(daysAgo));
    }

    @Test
    void aConsentHoldsFromItsDayUntilItIsUndone() {
        Condition consent = Condition.consent(Set.of(ConsentKind.WRITTEN));
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
        Condition after = Condition.consentAfterRequest(Set.of(ConsentKind.values()));
        assertFalse(holds(after, CALL.withConsent(written(9)), DAY));
        assertEquals(
                "consent WRITTEN of 2026-11-15, given after the do-not-call request of 2026-11-14",
                facts(after, CALL.withConsent(written(9)).withDoNotCallRequest(DAY.minusDays(10))));
        assertEquals(
                "consent WRITTEN of 2026-11-15",
                facts(Condition.consent(Set.of(ConsentKind.values())), CALL.withConsent(written(9))));
    }

    // ---- conditions joined, and their words

    @Test
    void ofSeveralPurposesTheOnesThatCountAreNamed() {
        Call call = CALL.with(Campaign.of(Purpose.SALES, Purpose.DONATION, Purpose.SURVEY));
        assertEquals("purpose donation/survey", facts(Condition.somePurpose(Purpose.DONATION, Purpose.SURVEY), call));
    }

    @Test
    void joinedConditionsAreBracketedWhereItMatters() {
        Condition listed = Condition.listed();
        Condition business = Condition.businessLine();
        Condition either = Condition.any(listed, business);
        assertEquals("always", Condition.all().toString());
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
        for (Condition condition : Stream.of(RequestPhase.values())
                .map(phase -> Condition.request(phase, grace, kept))
                .toList()) {
            assertEquals(
                    List.of(grace, kept),
                    Condition.all(condition, Condition.listed()).dated());
        }
        assertEquals(List.of(), Condition.requested().dated());
    }
}
