package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestScope;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact that cannot be right is never silently used. The call is undetermined before any rule is asked. */
class FactCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate TOMORROW = DAY.plusDays(1);

    /** A fact, by its name in a lead file, on a day after the call. */
    record Wrong(String name, UnaryOperator<Call> wrong, UnaryOperator<Call> right) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Consent written(LocalDate day) {
        return Consent.of(ConsentKind.WRITTEN, day);
    }

    static List<Wrong> facts() {
        return List.of(
                new Wrong(
                        "last_transaction",
                        call -> call.withLastTransaction(TOMORROW),
                        call -> call.withLastTransaction(DAY)),
                new Wrong("last_inquiry", call -> call.withLastInquiry(TOMORROW), call -> call.withLastInquiry(DAY)),
                new Wrong("last_donation", call -> call.withLastDonation(TOMORROW), call -> call.withLastDonation(DAY)),
                new Wrong(
                        "do_not_call_on",
                        call -> call.withDoNotCallRequest(TOMORROW),
                        call -> call.withDoNotCallRequest(DAY)),
                new Wrong(
                        "consent_on",
                        call -> call.withConsent(written(TOMORROW)),
                        call -> call.withConsent(written(DAY))),
                new Wrong(
                        "consent_revoked_on",
                        call -> call.withConsent(written(DAY).withRevokedOn(TOMORROW)),
                        call -> call.withConsent(written(DAY).withRevokedOn(DAY))),
                new Wrong(
                        "consent_revoked_on",
                        call -> call.withConsent(written(DAY).withRevokedOn(DAY.minusDays(1))),
                        call -> call.withConsent(written(DAY.minusDays(1)).withRevokedOn(DAY.minusDays(1)))),
                new Wrong(
                        "technology",
                        call -> call.withProblem(new Problem(Fact.TECHNOLOGY, "unknown word")),
                        call -> call.withContractEnd(TOMORROW)));
    }

    static Stream<Call> calls() {
        return Stream.of("2125550143", "4165550143", "8505550143", "8005550143")
                .map(PhoneNumber::parse)
                .flatMap(number -> Stream.of(
                        Call.on(DAY, Campaign.of(Purpose.SALES), number),
                        Call.atLocalTime(DAY.atTime(14, 0), Campaign.of(Purpose.SURVEY), number)));
    }

    private static Scrubber scrubber(Call call) {
        return new Situation(call, Situation.State.HELD, true, 10)
                .scrubber()
                .with(CompanyList.builder().add(call.number()).build());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactThatCannotBeRightLeavesEveryCallUndetermined(Wrong fact) {
        calls().forEach(call -> {
            Call wrong = fact.wrong().apply(call);
            Decision decision = scrubber(call).decide(wrong);
            assertEquals(Verdict.UNDETERMINED, decision.verdict(), decision::toString);
            assertEquals(Verdict.UNDETERMINED, scrubber(call).verdict(wrong));
            assertTrue(RuleIds.of(decision).contains(fact.name()), decision::toString);
            assertTrue(RuleIds.of(decision).contains(fact.name()), decision::toString);
            assertEquals(List.of(), decision.reasons(), "no rule was asked");
            assertTrue(decision.toString().contains("cannot be right: " + fact.name()), decision::toString);
            assertTrue(!fact.name().equals("zone") || decision.window().isEmpty(), "by that clock nobody goes");
        });
    }

    /** What programs write if they have no date, and clocks of no place here. */
    static List<Wrong> placeholders() {
        LocalDate none = LocalDate.of(1970, 1, 1);
        LocalDate some = none.plusDays(1);
        return List.of(
                new Wrong(
                        "last_transaction",
                        call -> call.withLastTransaction(none),
                        call -> call.withLastTransaction(some)),
                new Wrong("last_inquiry", call -> call.withLastInquiry(none), call -> call.withLastInquiry(some)),
                new Wrong("last_donation", call -> call.withLastDonation(none), call -> call.withLastDonation(some)),
                new Wrong(
                        "consent_on", call -> call.withConsent(written(none)), call -> call.withConsent(written(some))),
                new Wrong(
                        "consent_on",
                        call -> call.withConsent(written(LocalDate.of(1, 1, 1))),
                        call -> call.withConsent(written(some).withRevokedOn(some))),
                new Wrong(
                        "zone",
                        call -> call.withZone(ZoneId.of("UTC")),
                        call -> call.withZone(ZoneId.of("America/New_York"))),
                new Wrong(
                        "zone",
                        call -> call.withZone(ZoneId.of("Etc/GMT-5")),
                        call -> call.withZone(ZoneId.of("EST5EDT"))),
                new Wrong(
                        "zone",
                        call -> call.withZone(ZoneId.of("+05:00")),
                        call -> call.withZone(ZoneId.of("Pacific/Guam"))),
                new Wrong(
                        "zone",
                        call -> call.withZone(ZoneId.of("America/New_York")).withState("HI"),
                        call -> call.withZone(ZoneId.of("US/Hawaii")).withState("HI")),
                new Wrong(
                        "zone",
                        call -> call.withZone(ZoneId.of("America/Toronto")).withState("BC"),
                        call -> call.withZone(ZoneId.of("America/Toronto")).withState("NY")),
                new Wrong( // an hour behind in summer
                        "zone",
                        call -> call.withZone(ZoneId.of("Etc/GMT+5")).withState("NY"),
                        call -> call.withZone(ZoneId.of("America/Detroit")).withState("NY")),
                new Wrong(
                        "zone",
                        call -> call.withZone(ZoneId.of("America/Cancun")).withState("NY"),
                        call -> call.withZone(ZoneId.of("America/Denver")).withState("AZ")),
                new Wrong(
                        "zone",
                        call -> call.withZone(ZoneId.of("America/Phoenix")).withState("CO"),
                        call -> call.withZone(ZoneId.of("America/Winnipeg")).withState("SK")),
                new Wrong(
                        "zone",
                        call -> call.withZone(ZoneId.of("America/Puerto_Rico")).withState("NS"),
                        call -> call.withZone(ZoneId.of("America/Halifax")).withState("QC")),
                new Wrong(
                        "zone",
                        call -> call.withZone(ZoneId.of("America/Denver")).withState("IN"),
                        call -> call.withZone(ZoneId.of("US/Eastern")).withState("IN")),
                new Wrong(
                        "zone", call -> call.withZone(ZoneId.of("Etc/GMT")), call -> call.withDoNotCallRequest(none)));
    }

    /** In July it is 21:30 in New York when such a clock shows 20:30. */
    @ParameterizedTest
    @CsvSource({
        "2125550143, Etc/GMT+5, false",
        "2125550143, -05:00, false",
        "2125550143, -04:00, false",
        "2125550143, UTC-5, false",
        "2125550143, SystemV/EST5, false",
        "2125550143, SystemV/EST5EDT, true",
        "2125550143, EST5EDT, true",
        "2125550143, America/Panama, true", // people move
        "4165550143, Etc/GMT+5, false",
        "8075550143, Etc/GMT+5, true", // Atikokan
        "6025550143, Etc/GMT+7, true",
        "6025550143, Etc/GMT+6, false",
        "8085550143, -10:00, true",
        "7875550143, GMT-4, true",
        "6715550143, +10:00, true",
    })
    void anOffsetIsBelievedOnlyIfTheAreaCodeKeepsItAllYear(String number, ZoneId zone, boolean believed) {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse(number))
                .withZone(zone);
        String wrong = "zone: " + zone + " is the time of no place in the number's area code";
        Decision decision = new Situation(call, Situation.State.HELD, false, 10).decide();
        assertEquals(
                believed ? List.of() : List.of(wrong),
                decision.problems().stream().map(Problem::toString).toList());
        assertEquals(believed ? Verdict.MAY_CALL : Verdict.UNDETERMINED, decision.verdict(), decision::toString);
    }

    /** British Columbia, Alberta and Manitoba keep summer time from November 2026 on; their neighbours do not. */
    @ParameterizedTest
    @CsvSource({
        "6045550143, BC, America/Los_Angeles, 2026-07-07T20:00:00Z, true",
        "6045550143, BC, America/Los_Angeles, 2026-12-07T20:00:00Z, false",
        "6045550143, BC, America/Los_Angeles, 2027-07-07T20:00:00Z, false",
        "6045550143, BC, America/Los_Angeles, 2026-10-31, true",
        "6045550143, BC, America/Los_Angeles, 2026-11-01, false", // in the night of this day its clock goes back
        "6045550143, BC, America/Los_Angeles, 2026-11-01T00:30, true",
        "6045550143, BC, America/Los_Angeles, 2026-11-01T08:30, false",
        "4035550143, AB, America/Denver, 2026-12-07T20:00:00Z, false",
        "2045550143, MB, America/Chicago, 2026-12-07T20:00:00Z, false",
        "2065550143, WA, America/Los_Angeles, 2026-12-07T20:00:00Z, true",
        "6045550143, , SystemV/PST8PDT, 2026-12-07T20:00:00Z, false",
        "2065550143, , SystemV/PST8PDT, 2026-12-07T20:00:00Z, false", // its summer begins in April, as before 1987
        "2065550143, , PST8PDT, 2026-12-07T20:00:00Z, true",
        "2125550143, NY, America/Toronto, 2026-12-07T20:00:00Z, true", // another place, but the clock of New York
        "2125550143, NY, America/Panama, 2026-12-07T20:00:00Z, false",
        "2125550143, , America/Havana, 2026-12-07T20:00:00Z, false", // Cuba has the clock of New York in winter
        "2125550143, , America/Jamaica, 2026-12-07T20:00:00Z, true", // under country code 1
    })
    void aZoneThatHasPartedFromThatOfTheStateIsNotBelieved(
            String number, String state, ZoneId zone, String moment, boolean believed) {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse(number))
                .with(Moment.parse(moment))
                .withZone(zone);
        call = state == null ? call : call.withState(state);
        Decision decision = new Situation(call, Situation.State.HELD, false, 10).decide();
        assertEquals(
                believed ? List.of() : List.of(Fact.ZONE),
                decision.problems().stream().map(Problem::fact).toList());
    }

    @ParameterizedTest
    @MethodSource("placeholders")
    void aPlaceholderIsNoFact(Wrong fact) {
        aFactThatCannotBeRightLeavesEveryCallUndetermined(fact);
        onItsOtherSideTheRulesAreAsked(fact);
    }

    /** It shows that there was a request, but not whether the request bars. */
    @ParameterizedTest
    @EnumSource(RequestScope.class)
    void aScopeWithoutItsRequestLeavesTheCallUndetermined(RequestScope scope) {
        calls().forEach(call -> {
            Situation scoped = new Situation(call.withDoNotCallScope(scope), Situation.State.HELD, false, 10);
            assertEquals(Verdict.UNDETERMINED, scoped.verdict());
            assertTrue(scoped.decide().unknowns().contains(Fact.DO_NOT_CALL_ON));
            assertEquals(
                    List.of(),
                    scoped.with(each -> each.withDoNotCallRequest(scoped.day()))
                            .decide()
                            .problems());
            assertEquals(
                    Verdict.MAY_NOT_CALL,
                    scoped.with(Call::withDoNotCallRequest).verdict());
        });
    }

    /** If it were a real day, the request would have lapsed long ago. */
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1899-12-30", "1900-01-01", "1904-01-01", "1970-01-01", "1970-01-02"})
    void aPlaceholderOfARequestIsARequestOfUnknownDay(LocalDate day) {
        calls().forEach(call -> {
            assertEquals(
                    call.withDoNotCallRequest().withDoNotCallScope(RequestScope.ALL),
                    call.withDoNotCallRequest(day).withDoNotCallScope(RequestScope.ALL));
            assertEquals(
                    Verdict.MAY_NOT_CALL,
                    new Situation(call, Situation.State.HELD, false, 10)
                            .scrubber()
                            .verdict(call.withDoNotCallRequest(day)));
            assertEquals(
                    Optional.of(LocalDate.of(1970, 1, 3)),
                    call.withDoNotCallRequest(LocalDate.of(1970, 1, 3)).doNotCallRequest());
        });
    }

    @ParameterizedTest
    @MethodSource("facts")
    void onItsOtherSideTheRulesAreAsked(Wrong fact) {
        calls().forEach(call -> assertEquals(
                Verdict.MAY_NOT_CALL, scrubber(call).verdict(fact.right().apply(call))));
    }

    @Test
    void allOfThemAreNamed() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        for (Wrong fact : facts()) {
            call = fact.name().startsWith("consent") ? call : fact.wrong().apply(call);
        }
        assertEquals(
                Set.of(
                        Fact.TECHNOLOGY,
                        Fact.LAST_TRANSACTION,
                        Fact.LAST_INQUIRY,
                        Fact.LAST_DONATION,
                        Fact.DO_NOT_CALL_ON),
                scrubber(call).decide(call).unknowns());
    }

    /**
     * Half past midnight in New York is still yesterday in Chicago. So a purchase of "today" may be in the future
     * there.
     */
    @Test
    void aFactIsJudgedByTheEarliestDayOnWhichTheCallMayTakePlace() {
        Call call = Call.at(
                        DAY.atTime(0, 30).atZone(ZoneId.of("America/New_York")).toInstant(),
                        Campaign.of(Purpose.SURVEY),
                        PhoneNumber.parse("8505550143"))
                .withLastTransaction(DAY);
        Situation situation = new Situation(call, Situation.State.NOT_HELD, false, 0);
        assertEquals(Set.of(Fact.LAST_TRANSACTION), situation.decide().unknowns());
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
                .withConsent(Consent.undated(ConsentKind.WRITTEN_ROBOCALL));
        Decision decision = new Situation(call, Situation.State.HELD, true, 10).decide();
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertTrue(decision.toString().contains("counts as none"), decision::toString);
    }
}
