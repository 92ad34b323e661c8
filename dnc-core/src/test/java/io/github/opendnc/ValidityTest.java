package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.registry.CompanyList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The last day on which a verdict can hold: on that day it does, and on the next it does not. */
@Domain(Situations.class)
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

    @Example
    void aClearNumberIsClearUntilTheListIsOld() {
        assertHoldsUntil("2026-12-15", held(sales("2125550143"), false));
        assertHoldsUntil("2026-12-15", held(sales("4165550143"), false));
    }

    @Example
    void aRelationshipEndsAsTheMonthsAreCounted() {
        LocalDate bought = LocalDate.of(2026, 1, 10);
        assertHoldsUntil("2027-07-09", held(sales("2125550143").withLastTransaction(bought), true));
        assertHoldsUntil("2027-07-10", held(sales("4165550143").withLastTransaction(bought), true));
        assertHoldsUntil("2027-03-31", held(sales("4165550143").withLastInquiry(LocalDate.of(2026, 9, 30)), true));
    }

    @Example
    void aRequestBarsWhenItsGraceIsOver() {
        Call asked = sales("4165550143").withDoNotCallRequest(LocalDate.of(2026, 11, 20));
        assertHoldsUntil("2026-12-04", held(asked, false));
    }

    @Example
    void aConsentWithoutAnEndHolds() {
        Call agreed = sales("2125550143").withConsent(Consent.of(Consent.Kind.WRITTEN, DAY.minusYears(3)));
        assertEquals(Optional.empty(), held(agreed, true).decide().validUntil());
    }

    @Example
    void aCompanyListBarsFromALaterDay() {
        CompanyList list =
                CompanyList.builder().add(12_125_550_143L, DAY.plusDays(3)).build();
        Decision decision =
                held(sales("2125550143"), false).scrubber().with(list).decide(sales("2125550143"));
        assertEquals(Verdict.MAY_CALL, decision.verdict());
        assertEquals(Optional.of(DAY.plusDays(2)), decision.validUntil());
    }

    /** Day by day over three years and more, because no clever choice of days can be trusted to test the clever choice. */
    @Property(tries = 1_500)
    void aVerdictHoldsToItsLastDayAndNotAfterIt(@ForAll Situation situation) {
        Call call = situation.call().movedTo(situation.day());
        Scrubber scrubber = situation.scrubber();
        Decision decision = scrubber.decide(call);
        LocalDate far = situation.day().plusDays(1_300);
        LocalDate last = decision.validUntil().filter(far::isAfter).orElse(far);
        for (LocalDate day = situation.day(); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate tried = day;
            assertEquals(
                    decision.verdict(), scrubber.verdict(call.movedTo(day)), () -> "on " + tried + "\n" + decision);
        }
        if (last.isBefore(far)) {
            assertNotEquals(decision.verdict(), scrubber.verdict(call.movedTo(last.plusDays(1))), decision::toString);
        }
    }
}
