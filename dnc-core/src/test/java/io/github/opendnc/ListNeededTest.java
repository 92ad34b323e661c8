package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lists a decision asks for, and why. */
class ListNeededTest {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);

    private static final Snapshot US = Snapshot.builder(RegistryId.US_NATIONAL)
            .covering(212, OBTAINED)
            .covering(850, OBTAINED)
            .add(1_212_555_0100L)
            .build();
    private static final Snapshot CA = Snapshot.builder(RegistryId.CA_NATIONAL)
            .covering(416, OBTAINED)
            .add(1_416_555_0100L)
            .build();
    private static final List<RuleSet> RULES = Stream.concat(
                    Stream.of(UsFederal.rules(), CanadaFederal.rules()), UsStates.rules("FL").stream())
            .toList();
    private static final Scrubber HELD = Scrubber.of(Registries.of(US, CA), RULES);
    private static final Scrubber NONE = Scrubber.of(Registries.none(), RULES);

    private static Call call(String number, LocalDate day) {
        return Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse(number))
                .withLine(Line.RESIDENTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "212-555-0143, 2026-11-14, MAY_CALL,",
        "212-555-0143, 2026-12-15, MAY_CALL,",
        "212-555-0143, 2026-12-16, UNDETERMINED, us-national: TOO_OLD",
        "212-555-0100, 2026-12-16, MAY_NOT_CALL,",
        "212-555-0143, 2026-11-13, UNDETERMINED, us-national: OF_LATER_DAY",
        "646-555-0143, 2026-11-24, MAY_NOT_CALL, us-national: NOT_COVERED",
        "850-555-0143, 2026-11-24, UNDETERMINED, us-fl: NOT_HELD",
        "416-555-0143, 2026-12-15, MAY_CALL,",
        "416-555-0143, 2026-12-16, MAY_NOT_CALL, ca-national: TOO_OLD",
        "905-555-0143, 2026-11-24, MAY_NOT_CALL, ca-national: NOT_COVERED",
    })
    void aListIsNamedWithTheReason(String number, LocalDate day, Verdict verdict, String needed) {
        assertNeeded(needed == null ? List.of() : List.of(needed), verdict, HELD.decide(call(number, day)));
    }

    @Test
    void whereNoListIsHeldAllThatTheLawAsksForAreNamed() {
        Decision decision = NONE.decide(call("850-555-0143", OBTAINED));
        assertNeeded(List.of("us-national: NOT_HELD", "us-fl: NOT_HELD"), Verdict.UNDETERMINED, decision);
    }

    @Test
    void aSellerWithoutASubscriptionNeedsOne() {
        Subscription bought = Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(212), OBTAINED)
                .until(OBTAINED.plusDays(6));
        Scrubber seller = HELD.forSeller(List.of(bought));
        assertNeeded(List.of(), Verdict.MAY_CALL, seller.decide(call("212-555-0143", OBTAINED.plusDays(6))));
        assertNeeded(
                List.of("us-national: NOT_SUBSCRIBED"),
                Verdict.MAY_NOT_CALL,
                seller.decide(call("212-555-0143", OBTAINED.plusDays(7))));
    }

    /** A look-up is no list: it pays for no area code, and a fresh one needs no other. */
    @ParameterizedTest
    @CsvSource({
        "212-555-0143, 2026-12-20, MAY_CALL,",
        "212-555-0143, 2026-11-17, UNDETERMINED, us-national: TOO_OLD", // the look-up, and the list before it
        "646-555-0143, 2026-12-20, MAY_NOT_CALL, us-national: NOT_COVERED",
    })
    void aLookUpOfTheNumberIsNoList(String number, LocalDate checkedOn, Verdict verdict, String needed) {
        Call call = call(number, LocalDate.of(2026, 12, 20)).withRegistryAnswer(checkedOn, false);
        assertNeeded(needed == null ? List.of() : List.of(needed), verdict, HELD.decide(call));
        assertNeeded(List.of("us-national: NOT_HELD"), Verdict.UNDETERMINED, NONE.decide(call));
    }

    /** No list would change these. */
    @Test
    void aCallThatNoListConcernsNeedsNone() {
        Call sales = call("212-555-0143", OBTAINED);
        Call ofCharity = sales.with(Campaign.of(Purpose.DONATION).withCaller(Caller.CHARITY));
        assertNeeded(List.of(), Verdict.MAY_CALL, NONE.decide(ofCharity));
        assertNeeded(List.of(), Verdict.UNDETERMINED, NONE.decide(call("800-555-0143", OBTAINED)));
    }

    /** A list of today that says of the number what it says in the situation. */
    @Property
    @Domain(Situations.class)
    @Domain(DomainContext.Global.class)
    void ifNoneIsNeededAFreshOneChangesNothing(@ForAll Situation situation) {
        Decision decision = situation.decide();
        if (!decision.listsNeeded().isEmpty()) {
            return;
        }
        assertFalse(decision.unknowns().contains(Fact.LISTED));
        if (situation.call().registryListed().isEmpty()) { // a fresh list would answer in the place of a look-up
            Situation fresh = new Situation(situation.call(), Situation.State.HELD, situation.listed(), 0);
            assertEquals(decision.verdict(), fresh.verdict(), situation::toString);
        }
    }

    private static void assertNeeded(List<String> needed, Verdict verdict, Decision decision) {
        assertEquals(verdict, decision.verdict(), decision::toString);
        assertEquals(
                needed,
                decision.listsNeeded().stream().map(ListNeeded::toString).toList(),
                decision::toString);
    }
}
