package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestScope;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What every clause owes to the engine, whatever it is about: the days on which its answer can turn, what it reads,
 * what a campaign alone says about it, and what it tells. A new kind of condition is tested as soon as it exists.
 */
class ClauseProperties {
    private static final PhoneNumber NUMBER = PhoneNumber.parse("2125550143");
    private static final RegistryId LIST = new RegistryId("made-up");
    private static final CompiledRules RULES =
            new CompiledRules(RuleSet.builder("made-up", "1").registry(LIST).build());

    /** Bits 0 to 62: all that a scenario can say. */
    private static final int BITS = 63;

    /** A call, what the list answers, and a scenario of that call. */
    record Asked(Call call, Lookup list, long scenario) {
        boolean holds(Condition condition) {
            return holds(Clause.of(condition));
        }

        boolean holds(Clause clause) {
            return clause.holds(call, list, scenario);
        }
    }

    /** The kinds that a sealed type permits, including those that its sealed subtypes permit. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ClauseProperties::kinds)
                : Stream.of(type);
    }

    @Example
    void everyKindOfConditionHasExamplesAClauseAndWords() {
        Set<Class<?>> kinds = kinds(Condition.class).collect(Collectors.toSet());
        assertEquals(kinds, ConditionExamples.byKind().keySet(), "the kinds of conditions, and those with examples");
        Random random = new Random(1);
        ConditionExamples.byKind().forEach((kind, examples) -> {
            for (int i = 0; i < 20; i++) {
                Condition example = examples.generator(1_000).next(random).value();
                assertEquals(kind, example.getClass());
                assertFalse(example.toString().isBlank(), kind.getName());
                assertNotNull(Clause.of(example), kind.getName());
            }
        });
        for (Condition.Basic basic : Condition.Basic.values()) {
            assertFalse(basic.toString().isBlank(), basic.name());
            assertTrue(Clause.of(basic).reads() != 0, basic.name());
        }
    }

    @Property(tries = 3_000)
    void betweenTwoTurningPointsTheAnswerIsConstant(
            @ForAll("conditions") Condition condition, @ForAll("asked") Asked asked) {
        Clause clause = Clause.of(condition);
        long first = Scenario.day(asked.scenario());
        TurningPoints points = new TurningPoints(first);
        clause.addTurningPoints(asked.call(), asked.list(), points);
        Set<Long> turning =
                IntStream.range(0, points.size()).mapToObj(points::day).collect(Collectors.toSet());
        long last = points.isBounded() ? points.horizon() : first + 1_500;
        boolean before = clause.holds(asked.call(), asked.list(), Scenario.onDay(asked.scenario(), first));
        for (long day = first + 1; day <= last; day++) {
            boolean now = clause.holds(asked.call(), asked.list(), Scenario.onDay(asked.scenario(), day));
            long turned = day;
            assertTrue(
                    now == before || turning.contains(day),
                    () -> condition + " turned unannounced on " + LocalDate.ofEpochDay(turned));
            before = now;
        }
    }

    @Property(tries = 3_000)
    void whatAClauseDoesNotReadDoesNotMoveIt(
            @ForAll("conditions") Condition condition,
            @ForAll("asked") Asked asked,
            @ForAll("lists") Lookup otherList) {
        Clause clause = Clause.of(condition);
        boolean holds = asked.holds(clause);
        for (int bit = 0; bit < BITS; bit++) {
            if ((clause.reads() >>> bit & 1) == 0) {
                Asked flipped = new Asked(asked.call(), asked.list(), asked.scenario() ^ 1L << bit);
                assertEquals(holds, flipped.holds(clause), condition + " reads bit " + bit + " and does not say so");
            }
        }
        if ((clause.reads() & Scenario.LOOKUP) == 0) {
            Asked other = new Asked(asked.call(), otherList, asked.scenario());
            assertEquals(holds, other.holds(clause), condition + " reads the list and does not say so");
        }
        if ((clause.reads() & Scenario.STRANGER) == 0) {
            Call stranger =
                    withWhatAStrangerHas(Call.on(LocalDate.EPOCH, asked.call().campaign(), NUMBER), asked.call());
            Asked other = new Asked(stranger, asked.list(), asked.scenario());
            assertEquals(holds, other.holds(clause), condition + " reads the person's facts and does not say so");
        }
    }

    @Property(tries = 3_000)
    void whatAClauseCitesItAnnounces(
            @ForAll("conditions") Condition condition, @ForAll("asked") Asked asked, @ForAll("asked") Asked other) {
        Asked alike = new Asked(other.call(), asked.list(), asked.scenario());
        List<Clause> parts = new ArrayList<>();
        Clause.of(condition).addParts(parts);
        for (Clause part : parts) {
            List<Citation> cited = citations(part, asked);
            assertTrue(cited.isEmpty() || part.cites(), () -> condition + " cites " + cited + " and does not say so");
            if (asked.holds(part)
                    && alike.holds(part)
                    && part.citesOfThen(asked.call()) == part.citesOfThen(alike.call())) {
                assertEquals(cited, citations(part, alike), () -> condition + " cites otherwise and does not say so");
            }
        }
    }

    private static List<Citation> citations(Clause clause, Asked asked) {
        Grounds grounds = new Grounds();
        clause.explain(asked.call(), asked.list(), asked.scenario(), grounds);
        return grounds.citations();
    }

    /** The counts of calls and look-ups are not acts of the person. */
    private static Call withWhatAStrangerHas(Call call, Call of) {
        Call with = of.registryCheckedOn()
                .map(day -> call.withRegistryAnswer(day, of.registryListed().orElseThrow()))
                .orElse(call);
        for (int days : new int[] {30, 7, 1}) {
            if (of.exemptRobocalls(days).isPresent()) {
                with = with.withExemptRobocalls(days, of.exemptRobocalls(days).getAsInt());
            }
        }
        with = of.attempts().isPresent() ? with.withAttempts(of.attempts().getAsInt()) : with;
        return with;
    }

    @Property(tries = 2_000)
    void whoReadsThePersonsFactsFailsForAStranger(
            @ForAll("singleConditions") Condition condition, @ForAll("strangers") Asked asked) {
        Clause clause = Clause.of(condition);
        if ((clause.reads() & Scenario.STRANGER) != 0) {
            assertFalse(asked.holds(condition), condition::toString);
            assertEquals(Tri.FAILS, clause.forCampaign(asked.scenario()), condition::toString);
        }
    }

    @Property(tries = 3_000)
    void whatACampaignAloneSaysIsSoInEveryScenarioOfIt(
            @ForAll("conditions") Condition condition, @ForAll("asked") Asked asked) {
        Tri said = Clause.of(condition).forCampaign(asked.scenario());
        if (said != Tri.OPEN) {
            assertEquals(said == Tri.HOLDS, asked.holds(condition), condition::toString);
        }
    }

    @Property(tries = 3_000)
    void whatACampaignLeavesToAskIsTheSame(@ForAll("conditions") Condition condition, @ForAll("asked") Asked asked) {
        Clause clause = Clause.of(condition);
        assertEquals(asked.holds(clause), asked.holds(clause.leftBy(asked.scenario())), condition::toString);
    }

    @Property(tries = 3_000)
    void whatAClauseNeedsIsThereWhereItHoldsAndWhatItExcludesIsNot(
            @ForAll("conditions") Condition condition, @ForAll("asked") Asked asked) {
        Clause clause = Clause.of(condition);
        if (asked.holds(clause)) {
            assertEquals(clause.needs(), asked.scenario() & clause.needs(), condition::toString);
            assertEquals(0, asked.scenario() & clause.excludes(), condition::toString);
        }
    }

    @Property(tries = 3_000)
    void whatNeedsSilenceDoesNotHoldWhereAListAnswers(
            @ForAll("conditions") Condition condition, @ForAll("asked") Asked asked) {
        Lookup list = asked.list();
        boolean answers = list.byList() == Lookup.Answer.CLEAR && list.answersOn(Scenario.day(asked.scenario()));
        if (answers && Clause.of(condition).needsSilence()) {
            assertFalse(asked.holds(condition), condition::toString);
        }
    }

    @Example
    void aBanOnAreaCodesWithoutAListNeedsSilence() {
        Condition without = Condition.all(Condition.notCovered(), Condition.consumerLine());
        assertTrue(Clause.of(without).needsSilence());
        assertTrue(Clause.of(Condition.any(Condition.notCovered(), Condition.notHeld()))
                .needsSilence());
        assertFalse(Clause.of(Condition.any(Condition.notCovered(), Condition.consumerLine()))
                .needsSilence());
    }

    @Property(tries = 3_000)
    void bansThatTheTimeOfDaySparesDoNotHold(
            @ForAll("conditions") Condition one, @ForAll("conditions") Condition other, @ForAll("asked") Asked asked) {
        Clause[] bans = {Clause.of(one), Clause.of(Condition.all(one, other)), Clause.of(other)};
        OpenTime openTime = OpenTime.of(0b111, bans);
        for (int i = 0; i < 2; i++) { // found, and remembered
            long spared = openTime.spared(asked.call(), asked.list(), asked.scenario());
            for (int ban = 0; ban < bans.length; ban++) {
                boolean may = (spared & 1L << ban) == 0;
                assertTrue(may || !asked.holds(bans[ban]), () -> one + ", " + other);
            }
        }
    }

    @Example
    void callsAtNoonAreSparedTheHours() {
        CompiledRules rules = new CompiledRules(UsStates.rules("FL").get(0));
        WallClock[] clocks = {WallClock.of(ZoneOffset.UTC)};
        Call noon = Call.atLocalTime(LocalDateTime.parse("2026-11-24T12:00:00"), Campaign.of(Purpose.SALES), NUMBER);
        long scenario = Scenario.atMoment(Scenario.of(noon, Caller.SELLER), noon, clocks, 0);
        Lookup list = Lookup.notHeld(LIST);
        long bans = rules.bans() & rules.relevant(scenario);
        assertNotEquals(bans, rules.applicable(scenario).notSpared(bans, noon, list, scenario, Scenario.LISTED));
        long night = Scenario.at(scenario, Scenario.day(scenario), 3_600);
        assertEquals(bans, rules.applicable(night).notSpared(bans, noon, list, night, Scenario.LISTED));
    }

    @Property(tries = 3_000)
    void whatHoldsTellsAFactAndCitesTheValuesItRead(
            @ForAll("singleConditions") Condition condition, @ForAll("asked") Asked asked) {
        Grounds grounds = new Grounds();
        Clause.of(condition).explain(asked.call(), asked.list(), asked.scenario(), grounds);
        if (!asked.holds(condition)) {
            assertEquals("", grounds.facts(), condition::toString);
            return;
        }
        assertFalse(grounds.facts().isBlank(), condition::toString);
        List<Citation> known = condition.dated().stream()
                .flatMap(value -> value.entries().stream())
                .map(entry -> entry.citation())
                .toList();
        assertEquals(known.isEmpty(), grounds.citations().isEmpty(), condition::toString);
        assertTrue(known.containsAll(grounds.citations()), condition::toString);
    }

    // ---- random questions

    @Provide
    Arbitrary<Condition> conditions() {
        return ConditionExamples.any().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Condition> singleConditions() {
        return ConditionExamples.single().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Asked> asked() {
        return asked(Combinators.combine(calls(), facts()).as(ClauseProperties::withFacts));
    }

    @Provide
    Arbitrary<Asked> strangers() {
        return asked(calls());
    }

    @Provide
    Arbitrary<Lookup> lists() {
        return Combinators.combine(
                        Arbitraries.of(-2, 0, 31, 32, 92, 500),
                        Arbitraries.integers().between(0, 3))
                .as((age, kind) -> {
                    SnapshotBuilder list = Snapshot.builder(LIST)
                            .covering(kind == 1 ? 646 : 212, ConditionExamples.CHANGE.minusDays(age));
                    return kind == 0
                            ? Lookup.notHeld(LIST)
                            : (kind == 2 ? list.add(NUMBER.e164()) : list)
                                    .build()
                                    .lookup(NUMBER);
                });
    }

    private Arbitrary<Asked> asked(Arbitrary<Call> calls) {
        Arbitrary<Long> unknowns = Arbitraries.longs().map(bits -> bits & Scenario.UNKNOWN_BITS);
        Arbitrary<Integer> days = Arbitraries.integers().between(-200, 400);
        return Combinators.combine(
                        calls, lists(), unknowns, days, Arbitraries.integers().between(-86_400, 86_399))
                .as((call, list, open, day, second) -> {
                    long base = Scenario.of(call, RULES.caller(call.campaign())) | open;
                    long epochDay = ConditionExamples.CHANGE.plusDays(day).toEpochDay();
                    return new Asked(
                            call,
                            list,
                            second < 0 ? Scenario.onDay(base, epochDay) : Scenario.at(base, epochDay, second));
                })
                .withoutEdgeCases();
    }

    static Arbitrary<Call> calls() {
        return Combinators.combine(
                        Arbitraries.of(Purpose.class).list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Caller.class),
                        Arbitraries.of(Technology.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Line.class),
                        Arbitraries.integers().between(-1, 3))
                .as((purposes, caller, technology, registered, line, robocalls) -> {
                    Campaign campaign = Campaign.of(purposes.get(0), purposes.toArray(Purpose[]::new))
                            .withCaller(caller)
                            .withTechnology(technology);
                    campaign = registered ? campaign : campaign.notRegistered();
                    Call call =
                            Call.on(ConditionExamples.CHANGE, campaign, NUMBER).withLine(line);
                    return robocalls < 0
                            ? call
                            : call.withExemptRobocalls(7, robocalls).withAttempts(robocalls);
                });
    }

    /** Days before the change of the values, most of them near the end of some period; 9999 for an absent fact. */
    static Arbitrary<List<Integer>> facts() {
        return Arbitraries.oneOf(
                        Arbitraries.just(9_999),
                        Arbitraries.of(0, 1, 13, 14, 15, 31, 90, 92, 540, 548, 730, 731, 1_096, 1_111),
                        Arbitraries.integers().between(-300, 1_200))
                .list()
                .ofSize(9);
    }

    static Call withFacts(Call bare, List<Integer> ago) {
        List<LocalDate> days =
                ago.stream().map(ConditionExamples.CHANGE::minusDays).toList();
        Call call = bare;
        call = ago.get(0) == 9_999 ? call : call.withLastTransaction(days.get(0));
        call = ago.get(1) == 9_999 ? call : call.withLastInquiry(days.get(1));
        call = ago.get(2) == 9_999 ? call : call.withLastDonation(days.get(2));
        call = ago.get(3) == 9_999 ? call : call.withContractEnd(days.get(3));
        call = ago.get(3) == 0 ? call.withContractActive() : call;
        call = ago.get(4) == 9_999 ? call : call.withDoNotCallRequest(days.get(4));
        call = ago.get(4) == 1 ? call.withDoNotCallRequest() : call;
        call = ago.get(7) == 9_999 ? call : call.withRegistryAnswer(days.get(7), ago.get(7) % 2 == 0);
        call = ago.get(8) == 9_999 ? call : call.withDoNotCallScope(RequestScope.values()[ago.get(8) & 1]);
        ConsentKind kind = ConsentKind.values()[Math.floorMod(ago.get(5), ConsentKind.values().length)];
        Consent consent = ago.get(5) == 0 ? Consent.undated(kind) : Consent.of(kind, days.get(5));
        consent = ago.get(6) == 9_999 ? consent : consent.withRevokedOn(days.get(6));
        return ago.get(5) == 9_999 ? call : call.withConsent(consent);
    }
}
