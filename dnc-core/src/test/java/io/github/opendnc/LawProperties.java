package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/**
 * What no do-not-call law can mean, whatever the call: a fact against a call never permits it, and a fact for it never
 * bars it.
 */
@Tag("whole-law")
@Domain(Situations.class)
class LawProperties {
    private static void neverHelps(Situation before, Situation after) {
        assertTrue(
                Situation.strictness(after.verdict()) >= Situation.strictness(before.verdict()),
                () -> "it helped.\nBEFORE " + before + "\nAFTER " + after);
    }

    @Property(tries = 8_000)
    void aDoNotCallRequestNeverTurnsACallIntoMayCall(@ForAll Situation situation) {
        Assume.that(situation.call().doNotCallRequest().isEmpty());
        Assume.that(situation.verdict() != Verdict.MAY_CALL);
        for (int age : new int[] {0, 1, 14, 15, 31, 32, 1_111, 4_000}) {
            LocalDate asked = situation.day().minusDays(age);
            Situation after = situation.with(call -> call.withDoNotCallRequest(asked));
            assertNotEquals(Verdict.MAY_CALL, after.verdict(), after::toString);
        }
    }

    @Property(tries = 8_000)
    void takingAHelpfulFactAwayNeverHelps(@ForAll Situation situation) {
        for (Situation without : withoutOneFact(situation)) {
            if (!isBoundByARelationship(situation)) {
                neverHelps(situation, without);
            }
        }
    }

    /**
     * The one case in which a fact that helps elsewhere can hurt (ADR 1): a person who is exempt by a relationship was
     * asked.
     */
    private static boolean isBoundByARelationship(Situation situation) {
        return situation.call().doNotCallRequest().isPresent()
                && situation.decide().reasons().stream()
                        .anyMatch(reason -> reason.rule().id().equals("ca-ebr-request"));
    }

    /** Facts are set and never cleared. So a fact is removed by stating the others again. */
    private static List<Situation> withoutOneFact(Situation situation) {
        List<Situation> all = new ArrayList<>();
        Call call = situation.call();
        for (String left : List.of("transaction", "inquiry", "donation", "contract", "consent")) {
            Call bare = Call.of(call.moment(), call.campaign(), call.number());
            Call[] next = {bare.withLine(call.line())};
            call.zone().ifPresent(zone -> next[0] = next[0].withZone(zone));
            call.doNotCallRequest().ifPresent(day -> next[0] = next[0].withDoNotCallRequest(day));
            for (int days : new int[] {30, 7, 1}) {
                call.exemptRobocalls(days).ifPresent(count -> next[0] = next[0].withExemptRobocalls(days, count));
            }
            if (!left.equals("transaction")) {
                call.lastTransaction().ifPresent(day -> next[0] = next[0].withLastTransaction(day));
            }
            if (!left.equals("inquiry")) {
                call.lastInquiry().ifPresent(day -> next[0] = next[0].withLastInquiry(day));
            }
            if (!left.equals("donation")) {
                call.lastDonation().ifPresent(day -> next[0] = next[0].withLastDonation(day));
            }
            if (!left.equals("contract")) {
                call.contractEnd().ifPresent(day -> next[0] = next[0].withContractEnd(day));
                next[0] = call.isContractActive() ? next[0].withContractActive() : next[0];
            }
            if (!left.equals("consent")) {
                call.consent().ifPresent(consent -> next[0] = next[0].withConsent(consent));
            }
            all.add(situation.with(same -> next[0]));
        }
        return all;
    }

    /**
     * The kinds of consent that permit nothing beyond this kind. A written one does not authorize a machine by being
     * written.
     */
    private static Set<ConsentKind> weakerThan(ConsentKind kind) {
        return switch (kind) {
            case ORAL -> Set.of();
            case ORAL_RECORDED -> Set.of(ConsentKind.ORAL);
            case ORAL_RECORDED_ROBOCALL, WRITTEN -> Set.of(ConsentKind.ORAL, ConsentKind.ORAL_RECORDED);
            case WRITTEN_ROBOCALL ->
                Set.of(
                        ConsentKind.ORAL,
                        ConsentKind.ORAL_RECORDED,
                        ConsentKind.ORAL_RECORDED_ROBOCALL,
                        ConsentKind.WRITTEN);
        };
    }

    @Property(tries = 8_000)
    void aWeakerConsentNeverHelps(@ForAll Situation situation) {
        situation.call().consent().ifPresent(consent -> {
            for (ConsentKind weaker : weakerThan(consent.kind())) {
                LocalDate given = consent.givenOn().orElseThrow();
                neverHelps(situation, situation.with(call -> call.withConsent(Consent.of(weaker, given))));
            }
        });
    }

    @Property(tries = 8_000)
    void aRevokedConsentIsNoBetterThanNone(@ForAll Situation situation) {
        situation
                .call()
                .consent()
                .ifPresent(consent -> neverHelps(
                        situation, situation.with(call -> call.withConsent(consent.withRevokedOn(situation.day())))));
    }

    @Property(tries = 8_000)
    void anOlderListNeverHelps(@ForAll Situation situation) {
        Assume.that(situation.age() >= 0);
        for (int more : new int[] {1, 31, 32, 95}) {
            neverHelps(situation, situation.withList(situation.state(), situation.listed(), situation.age() + more));
        }
    }

    @Property(tries = 8_000)
    void beingListedNeverHelps(@ForAll Situation situation) {
        neverHelps(
                situation.withList(situation.state(), false, situation.age()),
                situation.withList(situation.state(), true, situation.age()));
    }

    @Property(tries = 8_000)
    void losingTheListNeverHelps(@ForAll Situation situation) {
        Assume.that(situation.state() == Situation.State.HELD && !situation.listed());
        neverHelps(situation, situation.withList(Situation.State.NOT_COVERED, false, situation.age()));
        neverHelps(situation, situation.withList(Situation.State.NOT_HELD, false, situation.age()));
        // For the day after next: where it is already later, a list of the next day is one of today.
        neverHelps(situation, situation.withList(Situation.State.HELD, false, -2));
    }

    @Property(tries = 8_000)
    void aStricterTechnologyNeverHelps(@ForAll Situation situation) {
        Situation live = technology(situation, Technology.LIVE);
        Situation dialed = technology(situation, Technology.AUTODIALER);
        neverHelps(live, dialed);
        neverHelps(dialed, technology(situation, Technology.PRERECORDED));
    }

    private static Situation technology(Situation situation, Technology technology) {
        return situation.with(call -> call.with(call.campaign().withTechnology(technology)));
    }

    @Property(tries = 8_000)
    void aLaterPurchaseNeverRevivesARelationshipThatARequestEnded(@ForAll Situation situation) {
        Assume.that(situation.call().lastTransaction().isEmpty()); // one more fact, not another in its place
        for (int age : new int[] {2, 15, 40, 1_200}) {
            LocalDate asked = situation.day().minusDays(age);
            Situation refused = situation.with(call -> call.withDoNotCallRequest(asked));
            Situation bought = refused.with(call -> call.withLastTransaction(asked.plusDays(1)));
            if (refused.verdict() != Verdict.MAY_CALL) {
                assertNotEquals(Verdict.MAY_CALL, bought.verdict(), bought::toString);
            }
        }
    }

    /**
     * Except where the law is made like this. About some callers that ask for a donation no source says anything, but
     * the rules do about the same callers when they sell. And Canada gives the callers it exempts (here: newspapers) no
     * grace to act on a request, but gives sellers fourteen days.
     */
    @Property(tries = 8_000)
    void sellingBesidesNeverHelps(@ForAll Situation situation) {
        Set<Purpose> purposes = situation.call().campaign().purposes();
        Assume.that(!purposes.contains(Purpose.SALES));
        Assume.that(!RuleIds.of(situation.decide()).contains("ca-exempt-request"));
        Purpose[] all = purposes.toArray(Purpose[]::new);
        Situation selling = situation.with(call -> call.with(call.campaign().withPurposes(Purpose.SALES, all)));
        neverHelps(situation, selling);
    }
}
