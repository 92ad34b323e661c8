package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.Call;
import io.github.opendnc.CallingWindow;
import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.Fact;
import io.github.opendnc.Moment;
import io.github.opendnc.Outcomes;
import io.github.opendnc.Scrubber;
import io.github.opendnc.cells.FactCells;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Deciding alike rows once is sound: numbers of equal keys have equal answers, whatever the facts. */
final class CachedAnswersProperties {
    private static final Scrubber SCRUBBER = Lists.scrubber();
    private static final ScrubberDecider DECIDER = new ScrubberDecider(SCRUBBER);
    private static final CallFacts FACTS = CallFacts.of(Campaign.of(Purpose.SALES), Moment.on(Leads.DAY));

    @Property(tries = 2_000)
    void equalKeysEqualAnswers(@ForAll("pairs") Pair pair, @ForAll("facts") Map<Fact, String> facts) {
        Assume.that(key(pair.one).equals(key(pair.other)));
        assertEquals(answer(pair.one, facts), answer(pair.other, facts));
    }

    /** Codes of one place have one answer, also where the person is said to be in this state or in another. */
    @Property(tries = 4_000)
    void equalPlacesEqualAnswers(
            @ForAll("places") List<PhoneNumber> place,
            @ForAll int one,
            @ForAll int other,
            @ForAll("states") String state,
            @ForAll("facts") Map<Fact, String> facts) {
        Map<Fact, String> said = in(state, facts);
        assertEquals(
                answer(place.get(Math.floorMod(one, place.size())), said),
                answer(place.get(Math.floorMod(other, place.size())), said));
    }

    /** Numbers that have one key, of more than one area code. */
    @Provide
    Arbitrary<List<PhoneNumber>> places() {
        Map<NumberKey, List<PhoneNumber>> places = new HashMap<>();
        for (AreaCode areaCode : SCRUBBER.numberingPlan().areaCodes()) {
            PhoneNumber number = new PhoneNumber(Lists.local(areaCode.code(), 42));
            places.computeIfAbsent(key(number), next -> new ArrayList<>()).add(number);
        }
        return Arbitraries.of(
                places.values().stream().filter(numbers -> numbers.size() > 1).toList());
    }

    @Provide
    Arbitrary<String> states() {
        return Arbitraries.of("", "TX", "MN", "NY", "OH", "Florida", "IN", "XX");
    }

    /** On a day numbers under one law have one answer but for the window, and that is the span of the day in their place. */
    @Property(tries = 4_000)
    void equalLawsEqualAnswersButForTheWindow(
            @ForAll("areaCodes") int one,
            @ForAll("areaCodes") int other,
            @ForAll("states") String oneState,
            @ForAll("states") String otherState,
            @ForAll("facts") Map<Fact, String> facts) {
        PhoneNumber first = new PhoneNumber(Lists.local(one, 42));
        PhoneNumber second = new PhoneNumber(Lists.local(other, 42));
        Map<Fact, String> firstFacts = in(oneState, facts);
        Map<Fact, String> secondFacts = in(otherState, facts);
        Call call = call(first, firstFacts);
        Assume.that(call.moment().day().isPresent() && call.zone().isEmpty());
        Assume.that(!oneState.equals("XX") && !otherState.equals("XX"));
        Call there = call(second, secondFacts);
        Assume.that(Outcomes.law(SCRUBBER, call).equals(Outcomes.law(SCRUBBER, there))
                && key(first).answers().equals(key(second).answers()));
        assertEquals(withoutWindow(answer(first, firstFacts)), withoutWindow(answer(second, secondFacts)));
        assertEquals(
                answer(second, secondFacts).window(),
                Outcomes.of(SCRUBBER, Decision::verdict)
                        .of(call, List.of())
                        .span()
                        .flatMap(span -> Outcomes.window(SCRUBBER, there, span))
                        .map(CallingWindow::toString)
                        .orElse(""));
    }

    private static Map<Fact, String> in(String state, Map<Fact, String> facts) {
        Map<Fact, String> said = new HashMap<>(facts);
        said.put(Fact.STATE, state);
        return said;
    }

    private static Answer withoutWindow(Answer answer) {
        return new Answer(
                answer.verdict(),
                answer.code(),
                answer.rules(),
                answer.citations(),
                answer.lists(),
                "",
                answer.validUntil(),
                answer.problems(),
                answer.listsNeeded(),
                answer.toSettle(),
                answer.sentence());
    }

    @Provide
    Arbitrary<Integer> areaCodes() {
        return Arbitraries.of(SCRUBBER.numberingPlan().areaCodes().stream()
                .map(AreaCode::code)
                .toList());
    }

    @Property(tries = 200)
    void aNumberAmongManyHasTheKeyItHasAlone(@ForAll List<@From("pairs") Pair> pairs) {
        List<PhoneNumber> numbers =
                pairs.stream().flatMap(pair -> Stream.of(pair.one, pair.other)).toList();
        assertEquals(numbers.stream().map(CachedAnswersProperties::key).toList(), DECIDER.numberKeys(numbers));
    }

    private static NumberKey key(PhoneNumber number) {
        return DECIDER.numberKeys(List.of(number)).get(0);
    }

    private static Answer answer(PhoneNumber number, Map<Fact, String> facts) {
        return DECIDER.decide(call(number, facts), key(number));
    }

    /** The answers that a key holds are those that the lists would give if they were asked again. */
    @Property(tries = 500)
    void theAnswersOfAKeyMakeTheDecisionThatAskingAgainMakes(
            @ForAll("pairs") Pair pair, @ForAll("facts") Map<Fact, String> facts) {
        Call call = call(pair.one, facts);
        assertEquals(Answer.of(SCRUBBER.decide(call)), answer(pair.one, facts));
    }

    private static Call call(PhoneNumber number, Map<Fact, String> facts) {
        return FACTS.call(number, new FactCells(fact -> facts.getOrDefault(fact, "")));
    }

    /** Numbers of one area code, mostly of equal keys. */
    record Pair(PhoneNumber one, PhoneNumber other) {}

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Long> areaCodes = Arbitraries.of(212L, 303L, 416L, 646L, 876L, 800L);
        Arbitrary<int[]> last = Arbitraries.of(
                new int[] {42, 44}, new int[] {43, 45}, new int[] {50, 50}, new int[] {51, 51}, new int[] {42, 43});
        Arbitrary<Pair> local = Combinators.combine(areaCodes, last)
                .as((area, digits) -> new Pair(
                        new PhoneNumber(Lists.local(area, digits[0])), new PhoneNumber(Lists.local(area, digits[1]))));
        Arbitrary<Pair> foreign =
                Arbitraries.just(new Pair(new PhoneNumber(442079460958L), new PhoneNumber(442079460959L)));
        return Arbitraries.frequencyOf(Tuple.of(9, local), Tuple.of(1, foreign));
    }

    @Provide
    Arbitrary<Map<Fact, String>> facts() {
        Arbitrary<String> dates = Arbitraries.of("", "2025-01-02", "2026-10-01", "2026-11-24", "2027-01-01", "x");
        return Combinators.combine(
                        Arbitraries.of("", "2026-11-24", "2026-11-24T09:00", "2026-11-24T03:00:00-05:00"),
                        Arbitraries.of("", "SALES", "DONATION", "SURVEY+SALES", "POLITICAL", "INFORMATIONAL"),
                        Arbitraries.of("", "PRERECORDED", "TEXT"),
                        Arbitraries.of("", "WRITTEN", "ORAL", "WRITTEN_ROBOCALL"),
                        Arbitraries.of("", "BUSINESS", "UNKNOWN"),
                        dates,
                        dates,
                        dates)
                .as((at, purpose, technology, consent, line, consentOn, request, transaction) -> {
                    Map<Fact, String> facts = new HashMap<>();
                    facts.put(Fact.CALL_AT, at);
                    facts.put(Fact.PURPOSE, purpose);
                    facts.put(Fact.TECHNOLOGY, technology);
                    facts.put(Fact.CONSENT, consent);
                    facts.put(Fact.LINE, line);
                    facts.put(Fact.CONSENT_ON, consentOn);
                    facts.put(Fact.DO_NOT_CALL_ON, request);
                    facts.put(Fact.LAST_TRANSACTION, transaction);
                    return facts;
                });
    }
}
