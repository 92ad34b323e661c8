package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact that cannot be right is never silently used: the call is undetermined before any rule is asked. */
class ImpossibleFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate TOMORROW = DAY.plusDays(1);

    /** A fact, by its name in a lead file, on a day after the call. */
    record Fact(String name, UnaryOperator<Call> wrong, UnaryOperator<Call> right) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Consent written(LocalDate day) {
        return Consent.of(Consent.Kind.WRITTEN, day);
    }

    static List<Fact> facts() {
        return List.of(
                new Fact(
                        "last_transaction",
                        call -> call.withLastTransaction(TOMORROW),
                        call -> call.withLastTransaction(DAY)),
                new Fact("last_inquiry", call -> call.withLastInquiry(TOMORROW), call -> call.withLastInquiry(DAY)),
                new Fact("last_donation", call -> call.withLastDonation(TOMORROW), call -> call.withLastDonation(DAY)),
                new Fact(
                        "do_not_call_on",
                        call -> call.withDoNotCallRequest(TOMORROW),
                        call -> call.withDoNotCallRequest(DAY)),
                new Fact(
                        "consent_on",
                        call -> call.withConsent(written(TOMORROW)),
                        call -> call.withConsent(written(DAY))),
                new Fact(
                        "consent_revoked_on",
                        call -> call.withConsent(written(DAY).withRevokedOn(TOMORROW)),
                        call -> call.withConsent(written(DAY).withRevokedOn(DAY))),
                new Fact(
                        "consent_revoked_on",
                        call -> call.withConsent(written(DAY).withRevokedOn(DAY.minusDays(1))),
                        call -> call.withConsent(written(DAY.minusDays(1)).withRevokedOn(DAY.minusDays(1)))),
                new Fact(
                        "technology",
                        call -> call.withUnusableFact("technology", "unknown word"),
                        call -> call.withContractEnd(TOMORROW)));
    }

    static Stream<Call> calls() {
        return Stream.of("2125550143", "4165550143", "8505550143", "8005550143")
                .map(PhoneNumber::parse)
                .flatMap(number -> Stream.of(
                        Call.on(DAY, Campaign.of(Purpose.SALES), number),
                        Call.at(DAY.atTime(14, 0), Campaign.of(Purpose.SURVEY), number)));
    }

    private static Scrubber scrubber(Call call) {
        return new Situation(call, Situation.State.HELD, true, 10)
                .scrubber()
                .with(CompanyList.builder().add(call.number().e164()).build());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactThatCannotBeRightLeavesEveryCallUndetermined(Fact fact) {
        calls().forEach(call -> {
            Call wrong = fact.wrong().apply(call);
            Decision decision = scrubber(call).decide(wrong);
            assertEquals(Verdict.UNDETERMINED, decision.verdict(), decision::toString);
            assertEquals(Verdict.UNDETERMINED, scrubber(call).verdict(wrong));
            assertTrue(decision.unknowns().contains(fact.name()), decision::toString);
            assertTrue(decision.ruleIds().contains(fact.name()), decision::toString);
            assertEquals(List.of(), decision.reasons(), "no rule was asked");
            assertTrue(decision.toString().contains("cannot be right: " + fact.name()), decision::toString);
        });
    }

    /** What programs write where they have no date, and clocks that hang nowhere here. */
    static List<Fact> placeholders() {
        LocalDate none = LocalDate.of(1970, 1, 1);
        LocalDate some = none.plusDays(1);
        return List.of(
                new Fact(
                        "last_transaction",
                        call -> call.withLastTransaction(none),
                        call -> call.withLastTransaction(some)),
                new Fact("last_inquiry", call -> call.withLastInquiry(none), call -> call.withLastInquiry(some)),
                new Fact("last_donation", call -> call.withLastDonation(none), call -> call.withLastDonation(some)),
                new Fact(
                        "consent_on", call -> call.withConsent(written(none)), call -> call.withConsent(written(some))),
                new Fact(
                        "consent_on",
                        call -> call.withConsent(written(LocalDate.of(1, 1, 1))),
                        call -> call.withConsent(written(some).withRevokedOn(some))),
                new Fact(
                        "zone",
                        call -> call.withZone(ZoneId.of("UTC")),
                        call -> call.withZone(ZoneId.of("America/New_York"))),
                new Fact("zone", call -> call.withZone(ZoneId.of("Etc/GMT")), call -> call.withDoNotCallRequest(none)));
    }

    @ParameterizedTest
    @MethodSource("placeholders")
    void aPlaceholderIsNoFact(Fact fact) {
        aFactThatCannotBeRightLeavesEveryCallUndetermined(fact);
        onItsOtherSideTheRulesAreAsked(fact);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void onItsOtherSideTheRulesAreAsked(Fact fact) {
        calls().forEach(call -> assertEquals(
                Verdict.MAY_NOT_CALL, scrubber(call).verdict(fact.right().apply(call))));
    }

    @Test
    void allOfThemAreNamed() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        for (Fact fact : facts()) {
            call = fact.name().startsWith("consent") ? call : fact.wrong().apply(call);
        }
        assertEquals(
                List.of("technology", "last_transaction", "last_inquiry", "last_donation", "do_not_call_on"),
                scrubber(call).decide(call).unknowns());
    }

    /** Half past midnight in New York is still yesterday in Chicago: a purchase of "today" may be of tomorrow there. */
    @Test
    void aFactIsJudgedByTheEarliestDayOnWhichTheCallMayTakePlace() {
        Call call = Call.at(
                        DAY.atTime(0, 30).atZone(ZoneId.of("America/New_York")).toInstant(),
                        Campaign.of(Purpose.SURVEY),
                        PhoneNumber.parse("8505550143"))
                .withLastTransaction(DAY);
        Situation situation = new Situation(call, Situation.State.NOT_HELD, false, 0);
        assertEquals(List.of("last_transaction"), situation.decide().unknowns());
        assertEquals(
                Verdict.MAY_CALL,
                situation
                        .with(each -> each.withZone(ZoneId.of("America/New_York")))
                        .verdict());
    }

    @Test
    void aContractMayEndAfterTheCall() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("4165550143"))
                .withContractEnd(TOMORROW);
        assertEquals(Verdict.MAY_CALL, new Situation(call, Situation.State.HELD, true, 10).verdict());
    }

    @Test
    void aConsentWithoutADayCountsAsNoneAndThatIsSaid() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"))
                .withConsent(Consent.undated(Consent.Kind.WRITTEN_ROBOCALL));
        Decision decision = new Situation(call, Situation.State.HELD, true, 10).decide();
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertTrue(decision.toString().contains("counts as none"), decision::toString);
    }
}
