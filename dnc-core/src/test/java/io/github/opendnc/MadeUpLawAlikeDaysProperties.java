package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a law is made up of, each of the days that are alike under it gives the same answer. */
class MadeUpLawAlikeDaysProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final List<Fact> WITH_ALIKE_DAYS =
            List.of(Fact.CONSENT_ON, Fact.LAST_TRANSACTION, Fact.LAST_INQUIRY, Fact.LAST_DONATION);

    @Property(tries = 4_000)
    void anotherOfTheDaysThatAreAlike(
            @ForAll("laws") RuleSet law,
            @ForAll("calls") Call bare,
            @ForAll("facts") List<Integer> facts,
            @ForAll Random random) {
        Scrubber scrubber = Scrubber.of(Registries.none(), EmptyLaw.and(law));
        Call call = ClauseProperties.withFacts(bare, withoutRequestAndRevocation(facts));
        for (Fact fact : WITH_ALIKE_DAYS) {
            Optional<AlikeDays> alike = Outcomes.alike(scrubber, call, fact);
            if (alike.isPresent()) {
                Decision one = scrubber.decide(with(call, fact, alike.get().last()));
                Decision other = scrubber.decide(with(call, fact, day(alike.get(), random)));
                assertEquals(said(one), said(other), () -> alike + "\n" + one + "\n" + other);
                assertEquals(one.validUntil(), other.validUntil(), () -> alike + "\n" + one + "\n" + other);
            }
        }
    }

    private static List<Object> said(Decision decision) {
        List<Object> said = new ArrayList<>(List.of(
                decision.verdict(), decision.decisive(), decision.citations(), decision.unknowns(), decision.lists()));
        for (Reason reason : decision.reasons()) {
            said.add(List.of(reason.effect(), reason.rule(), reason.exceptions()));
            said.add(reason.effect() == Reason.Effect.DEFEATED ? List.of() : reason.citations());
        }
        return said;
    }

    private static List<Integer> withoutRequestAndRevocation(List<Integer> facts) {
        List<Integer> without = new ArrayList<>(facts);
        for (int each : new int[] {4, 6, 8}) {
            without.set(each, 9_999);
        }
        return without;
    }

    private static Call with(Call call, Fact fact, LocalDate day) {
        return switch (fact) {
            case LAST_TRANSACTION -> call.withLastTransaction(day);
            case LAST_INQUIRY -> call.withLastInquiry(day);
            case LAST_DONATION -> call.withLastDonation(day);
            default ->
                call.consent()
                        .map(consent -> call.withConsent(Consent.of(consent.kind(), day)))
                        .orElse(call);
        };
    }

    /** Most of them about the last of the days, where something is over, or was changed by law. */
    private static LocalDate day(AlikeDays alike, Random random) {
        long days = alike.last().toEpochDay() - alike.first().toEpochDay();
        long back = random.nextInt(4) == 0 ? days : random.nextInt(2_000);
        return alike.last().minusDays(Math.min(back, days));
    }

    // ---- random laws

    @Provide
    Arbitrary<RuleSet> laws() {
        Arbitrary<Condition> conditions = ConditionExamples.any();
        return Combinators.combine(conditions.list().ofMinSize(1).ofMaxSize(6), Arbitraries.integers())
                .as((each, kinds) -> law(each, new Random(kinds)))
                .withoutEdgeCases();
    }

    /** The first rule is a ban; each of the others is one, or lifts an earlier one. */
    private static RuleSet law(List<Condition> conditions, Random random) {
        List<Rule> rules = new ArrayList<>();
        for (Condition condition : conditions) {
            String id = "made-up-" + rules.size();
            Citation text = Citation.unconfirmed("Made-up Act s. " + rules.size());
            Rule rule = rules.isEmpty() || random.nextInt(3) == 0
                    ? Rule.ban(id, random.nextInt(3) == 0 ? Condition.all() : condition, FIRST, text)
                    : Rule.exemption(id, condition, FIRST, text).exceptionTo(rules.get(random.nextInt(rules.size())));
            rules.add(random.nextInt(3) == 0 ? rule.unsettled("Open.") : rule);
        }
        return RuleSet.builder("made-up", "1")
                .registry(new RegistryId("made-up"))
                .start(FIRST)
                .rules(rules.toArray(Rule[]::new))
                .build();
    }

    @Provide
    Arbitrary<Call> calls() {
        return Combinators.combine(
                        ClauseProperties.calls(), Arbitraries.integers().between(0, 400))
                .as((call, later) -> call.with(Moment.on(ConditionExamples.CHANGE.plusDays(later))))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Integer>> facts() {
        return ClauseProperties.facts().withoutEdgeCases();
    }
}
