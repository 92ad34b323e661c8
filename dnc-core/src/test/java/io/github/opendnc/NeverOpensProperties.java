package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.RequestScope;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * Facts against a call, in both countries. None of them turns another answer into MAY_CALL, and neither does settling
 * open questions the cautious way.
 */
@Tag("whole-law")
@Domain(Situations.class)
@Domain(DomainContext.Global.class)
class NeverOpensProperties {
    private static final int[] AGES = {0, 1, 14, 15, 31, 32, 1_110, 1_825, 1_826, 1_827, 4_000};

    private static final Scrubber CAUTIOUS = Scrubber.of(
            Registries.none(),
            UsFederal.rules().cautious("the test", "the cautious way"),
            CanadaFederal.rules().cautious("the test", "the cautious way"));

    private static void opensNothing(Situation before, Situation after) {
        if (before.verdict() != Verdict.MAY_CALL) {
            assertNotEquals(
                    Verdict.MAY_CALL, after.verdict(), () -> "it opened.\nBEFORE " + before + "\nAFTER " + after);
        }
    }

    @Property(tries = 3_000)
    void aRequestOfAnyScope(@ForAll Situation situation) {
        Assume.that(situation.call().doNotCallRequest().isEmpty());
        for (int age : AGES) {
            LocalDate asked = situation.day().minusDays(age);
            Situation after = situation.with(call -> call.withDoNotCallRequest(asked));
            opensNothing(situation, after);
            for (RequestScope scope : RequestScope.values()) {
                opensNothing(situation, after.with(call -> call.withDoNotCallScope(scope)));
            }
        }
    }

    /** The scope of a request decides a call that is open while the scope is unknown, and it permits no other call. */
    @Property(tries = 5_000)
    void theScopeOfARequestOpensNothingThatIsBarred(@ForAll Situation situation, @ForAll RequestScope scope) {
        if (situation.verdict() == Verdict.MAY_NOT_CALL) {
            Situation after = situation.with(call -> call.withDoNotCallScope(scope));
            assertNotEquals(Verdict.MAY_CALL, after.verdict(), after::toString);
        }
    }

    @Property(tries = 5_000)
    void aRevocation(@ForAll Situation situation, @ForAll ConsentKind kind, @ForAll @IntRange(max = 400) int age) {
        LocalDate revoked = situation.day().minusDays(age);
        situation
                .call()
                .consent()
                .filter(consent -> !consent.givenOn().orElseThrow().isAfter(revoked))
                .ifPresent(consent -> opensNothing(
                        situation, situation.with(call -> call.withConsent(consent.withRevokedOn(revoked)))));
        if (situation.call().consent().isEmpty()) {
            Consent gone = Consent.of(kind, revoked.minusDays(30)).withRevokedOn(revoked);
            opensNothing(situation, situation.with(call -> call.withConsent(gone)));
        }
    }

    @Property(tries = 10_000)
    void aListing(@ForAll Situation situation) {
        opensNothing(situation, situation.withList(situation.state(), true, situation.age()));
    }

    /**
     * Compared with the answer "not listed": a look-up with either answer is fresher than an old list, so it may permit
     * a call.
     */
    @Property(tries = 5_000)
    void anAnswerOfTheOperatorThatTheNumberIsListed(@ForAll Situation situation, @ForAll @IntRange(max = 40) int age) {
        LocalDate asked = situation.day().minusDays(age);
        opensNothing(
                situation.with(call -> call.withRegistryAnswer(asked, false)),
                situation.with(call -> call.withRegistryAnswer(asked, true)));
    }

    @Property(tries = 5_000)
    void anEntryInTheCompanyList(@ForAll Situation situation, @ForAll @IntRange(max = 4_000) int age) {
        CompanyList list = CompanyList.builder()
                .add(situation.call().number(), situation.day().minusDays(age))
                .build();
        Verdict after = situation
                .scrubber()
                .withRegistries(situation.registries().with(list))
                .verdict(situation.call());
        assertNotEquals(Verdict.MAY_CALL, after, situation::toString);
    }

    @Property(tries = 5_000)
    void takingAwayCoverageOrTheList(@ForAll Situation situation) {
        Assume.that(situation.state() == Situation.State.HELD);
        opensNothing(situation, situation.withList(Situation.State.NOT_COVERED, false, situation.age()));
        opensNothing(situation, situation.withList(Situation.State.NOT_HELD, false, situation.age()));
    }

    @Property(tries = 10_000)
    void takingAwayTheZone(@ForAll Situation situation) {
        Assume.that(situation.call().zone().isPresent());
        Call bare = withoutZone(situation.call());
        opensNothing(situation, situation.with(call -> bare));
    }

    /** Facts are set and never cleared, so the others are stated again. */
    private static Call withoutZone(Call call) {
        Call[] next = {Call.of(call.moment(), call.campaign(), call.number()).withLine(call.line())};
        call.lastTransaction().ifPresent(day -> next[0] = next[0].withLastTransaction(day));
        call.lastInquiry().ifPresent(day -> next[0] = next[0].withLastInquiry(day));
        call.lastDonation().ifPresent(day -> next[0] = next[0].withLastDonation(day));
        call.contractEnd().ifPresent(day -> next[0] = next[0].withContractEnd(day));
        call.consent().ifPresent(consent -> next[0] = next[0].withConsent(consent));
        call.doNotCallRequest().ifPresent(day -> next[0] = next[0].withDoNotCallRequest(day));
        for (int days : List.of(30, 7, 1)) {
            call.exemptRobocalls(days).ifPresent(count -> next[0] = next[0].withExemptRobocalls(days, count));
        }
        return call.isContractActive() ? next[0].withContractActive() : next[0];
    }

    @Property(tries = 20_000)
    void theCautiousWay(@ForAll Situation situation) {
        Verdict cautious = CAUTIOUS.withRegistries(situation.registries()).verdict(situation.call());
        assertTrue(
                cautious != Verdict.MAY_CALL || situation.verdict() == Verdict.MAY_CALL,
                () -> "the cautious way opened it.\n" + situation);
        assertTrue(
                cautious == situation.verdict() || situation.verdict() == Verdict.UNDETERMINED,
                () -> "it is " + cautious + " the cautious way.\n" + situation);
    }
}
