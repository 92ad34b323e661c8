package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random graphs of rules weigh what the definition says they weigh, in whatever order they are given. */
class RuleSetProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Citation TEXT = Citation.primary("made up");
    private static final Lookup NOT_HELD = Lookup.notHeld(RegistryId.US_NATIONAL);
    private static final Call CALL = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));

    /** One node: what it is, whether it fires, and as bits which of the nodes before it, in turn, it lifts. */
    record Node(boolean ban, boolean settled, boolean fires, int lifts) {}

    @Provide
    Arbitrary<List<Node>> graphs() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 0xFFFF))
                .as(Node::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(RuleSetProperties::withBansForWhatLiftsNothing);
    }

    /** An exemption that lifts nothing is refused. */
    private static List<Node> withBansForWhatLiftsNothing(List<Node> nodes) {
        List<Node> made = new ArrayList<>();
        for (Node node : nodes) {
            boolean lifts = (node.lifts() & ((1 << made.size()) - 1)) != 0;
            made.add(new Node(node.ban() || !lifts, node.settled(), node.fires(), node.lifts()));
        }
        return made;
    }

    private static Rule rule(Node node, int i, List<Rule> earlier) {
        Condition condition = node.fires() ? Condition.all() : Condition.any();
        Rule rule = node.ban()
                ? Rule.ban("rule-" + i, condition, DAY, TEXT)
                : Rule.exemption("rule-" + i, condition, DAY, TEXT);
        rule = node.settled() ? rule : rule.unsettled("made up");
        for (int j = 0; j < earlier.size() && !node.ban(); j++) {
            rule = (node.lifts() >> j & 1) == 1 ? rule.exceptionTo(earlier.get(j)) : rule;
        }
        return rule;
    }

    private static List<Rule> rules(List<Node> nodes) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            rules.add(rule(nodes.get(i), i, rules));
        }
        return rules;
    }

    private static RuleSet set(List<Rule> rules) {
        return RuleSet.builder("made-up", "1")
                .country(Country.US)
                .rules(rules.toArray(Rule[]::new))
                .build();
    }

    /** The definition, word for word, in halves. */
    private static int weight(List<Node> nodes, int i) {
        Node node = nodes.get(i);
        if (!node.fires()) {
            return 0;
        }
        int heaviest = IntStream.range(i + 1, nodes.size())
                .filter(j -> !nodes.get(j).ban() && (nodes.get(j).lifts() >> i & 1) == 1)
                .map(j -> weight(nodes, j))
                .max()
                .orElse(0);
        return Math.min(node.settled() ? 2 : 1, 2 - heaviest);
    }

    private static Verdict naive(List<Node> nodes) {
        int heaviest = IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).ban())
                .map(i -> weight(nodes, i))
                .max()
                .orElse(0);
        return List.of(Verdict.MAY_CALL, Verdict.UNDETERMINED, Verdict.MAY_NOT_CALL)
                .get(heaviest);
    }

    private static Verdict verdict(RuleSet set) {
        return verdict(set, DAY);
    }

    private static Verdict verdict(RuleSet set, LocalDate day) {
        CompiledRules rules = new CompiledRules(set);
        long scenario = Scenario.onDay(0, day.toEpochDay());
        long relevant = rules.relevant(scenario);
        long bans = rules.bans() & relevant;
        return rules.verdict(CALL, NOT_HELD, scenario, relevant, bans, rules.applicable(scenario));
    }

    @Property(tries = 10_000)
    void aVerdictIsTheHeaviestBan(@ForAll("graphs") List<Node> nodes) {
        assertEquals(naive(nodes), verdict(set(rules(nodes))));
    }

    @Property(tries = 5_000)
    void theWeightsOfADecisionAreThoseOfItsVerdict(@ForAll("graphs") List<Node> nodes) {
        CompiledRules compiled = new CompiledRules(set(rules(nodes)));
        Weighing weighing = new Weighing();
        weighing.weigh(compiled, CALL, new WallClock[0], NOT_HELD, null);
        for (int i = 0; i < compiled.size(); i++) {
            int node = Integer.parseInt(compiled.rule(i).id().substring("rule-".length()));
            int halves = Math.max(0, weighing.weight(0, i) - Weight.DEFEATED);
            assertEquals(weight(nodes, node), halves, compiled.rule(i)::id);
        }
        assertEquals(naive(nodes), weighing.verdict(0));
    }

    @Property
    void theOrderInWhichRulesAreGivenDoesNotMatter(@ForAll("graphs") List<Node> nodes, @ForAll Random random) {
        List<Rule> rules = rules(nodes);
        Verdict expected = verdict(set(rules));
        Collections.shuffle(rules, random);
        assertEquals(expected, verdict(set(rules)));
    }

    /** Otherwise, stating a helpful fact could bar a call. */
    @Property(tries = 10_000)
    void anExemptionThatLiftsBansOnlyNeverMakesACallStricter(
            @ForAll("graphs") List<Node> nodes, @ForAll boolean settled, @ForAll Random random) {
        List<Rule> rules = rules(nodes);
        Verdict before = verdict(set(rules));
        Rule more = Rule.exemption("one-more", Condition.all(), DAY, TEXT)
                .exceptionTo(rules.get(0)) // nothing stands before it that it could lift: a ban
                .exceptionTo(rules.stream()
                        .filter(rule -> rule.isBan() && random.nextBoolean())
                        .toArray(Rule[]::new));
        rules.add(settled ? more : more.unsettled("made up"));
        assertTrue(Situation.strictness(verdict(set(rules))) <= Situation.strictness(before));
    }

    @Property
    void aRuleIsInForceFromItsFirstDayToTheDayBeforeItEnds(@ForAll("graphs") List<Node> nodes) {
        Rule ban = Rule.ban("ban", Condition.all(), DAY.minusDays(3), TEXT).until(DAY);
        RuleSet set = set(List.of(ban));
        for (int days = -5; days <= 2; days++) {
            Verdict expected = days >= -3 && days < 0 ? Verdict.MAY_NOT_CALL : Verdict.MAY_CALL;
            assertEquals(expected, verdict(set, DAY.plusDays(days)));
        }
    }

    private static Rule ban(String id) {
        return Rule.ban(id, Condition.all(), DAY, TEXT);
    }

    private static void assertRefused(Rule... rules) {
        assertThrows(IllegalArgumentException.class, () -> set(List.of(rules)));
    }

    @Example
    void twoRulesOfOneNameAreRefused() {
        assertRefused(ban("same"), ban("same"));
    }

    @Example
    void anExceptionToARuleThatIsNotInTheSetIsRefused() {
        Rule exemption = Rule.exemption("lifts", Condition.all(), DAY, TEXT);
        assertRefused(ban("here"), exemption.exceptionTo(ban("elsewhere")));
        Rule named = ban("here");
        assertRefused(named.unsettled("changed after it was named"), exemption.exceptionTo(named));
    }

    @Example
    void aSetHoldsAtMostSixtyFourRules() {
        Rule[] rules = IntStream.range(0, 65).mapToObj(i -> ban("ban-" + i)).toArray(Rule[]::new);
        assertRefused(rules);
        RuleSet full = set(List.of(rules).subList(0, 64));
        assertEquals(64, full.rules().size());
        assertEquals(Verdict.MAY_NOT_CALL, verdict(full));
    }

    @Example
    void theSixtyFourthRuleCounts() {
        Rule ban = ban("ban");
        List<Rule> rules = new ArrayList<>(List.of(ban));
        IntStream.range(0, 62)
                .mapToObj(i ->
                        Rule.exemption("idle-" + i, Condition.any(), DAY, TEXT).exceptionTo(ban))
                .forEach(rules::add);
        rules.add(Rule.exemption("lifts", Condition.all(), DAY, TEXT).exceptionTo(ban));
        assertEquals(Verdict.MAY_CALL, verdict(set(rules)));
    }

    @Example
    void aBanLiftsNothing() {
        assertThrows(IllegalStateException.class, () -> ban("ban").exceptionTo(ban("other")));
    }

    @Example
    void aRuleIsNamedInLowerCaseWordsJoinedByHyphens() {
        for (String id :
                List.of("", "US-registry", "us_registry", "us--registry", "-us", "us-", "9us", "us registry")) {
            assertThrows(IllegalArgumentException.class, () -> ban(id));
        }
    }
}
