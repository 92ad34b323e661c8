package io.github.opendnc;

import io.github.opendnc.law.CallCondition;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule set with one thing changed at a time, as by a slip of the pen. A rule is left out, is a day off, is doubtful
 * instead of certain, lifts one rule less, asks one thing less, or names one purpose or caller less.
 */
final class RuleMutants {
    /** A rule before it is written. */
    private record Draft(
            boolean written,
            Condition condition,
            LocalDate from,
            @Nullable LocalDate until,
            boolean certain,
            Set<Rule> lifts) {
        static Draft of(Rule rule) {
            return new Draft(
                    true,
                    rule.condition(),
                    rule.from(),
                    rule.until().orElse(null),
                    rule.isCertain(),
                    rule.exceptionTo());
        }

        Draft leftOut() {
            return new Draft(false, condition, from, until, certain, lifts);
        }

        Draft with(Condition next) {
            return new Draft(written, next, from, until, certain, lifts);
        }

        Draft from(LocalDate next) {
            return new Draft(written, condition, next, until, certain, lifts);
        }

        Draft until(@Nullable LocalDate next) {
            return new Draft(written, condition, from, next, certain, lifts);
        }

        Draft doubted() {
            return new Draft(written, condition, from, until, !certain, lifts);
        }

        Draft notLifting(Rule rule) {
            return new Draft(
                    written,
                    condition,
                    from,
                    until,
                    certain,
                    lifts.stream().filter(lifted -> lifted != rule).collect(Collectors.toSet()));
        }
    }

    private final RuleSet set;
    private final Map<String, Function<RuleSet, RuleSet>> mutants = new LinkedHashMap<>();

    private RuleMutants(RuleSet set) {
        this.set = set;
    }

    /** What can be changed, and how. With some changes no rule set can be built. */
    static Map<String, Function<RuleSet, RuleSet>> of(RuleSet set) {
        RuleMutants all = new RuleMutants(set);
        set.rules().forEach(all::add);
        return all.mutants;
    }

    /** The set rebuilt without any change, which nothing may notice. */
    static RuleSet unchanged(RuleSet set) {
        return new RuleMutants(set).rewritten(set.rules().get(0), draft -> draft);
    }

    private void add(Rule rule) {
        add(rule, "left out", Draft::leftOut);
        add(rule, "from a day later", draft -> draft.from(rule.from().plusDays(1)));
        if (rule.from().isAfter(set.start())) { // on days before the set begins nothing could notice it
            add(rule, "from a day earlier", draft -> draft.from(rule.from().minusDays(1)));
        }
        add(rule, rule.isCertain() ? "unsettled" : "certain", Draft::doubted);
        rule.until().ifPresent(day -> {
            add(rule, "until a day later", draft -> draft.until(day.plusDays(1)));
            add(rule, "until a day earlier", draft -> draft.until(day.minusDays(1)));
            add(rule, "without an end", draft -> draft.until(null));
        });
        rule.exceptionTo().forEach(lifted -> add(rule, "not lifting " + lifted, draft -> draft.notLifting(lifted)));
        weakened(rule.condition()).forEach(weaker -> add(rule, "when " + weaker, draft -> draft.with(weaker)));
    }

    private void add(Rule rule, String what, UnaryOperator<Draft> change) {
        mutants.put(rule + ": " + what, original -> rewritten(rule, change));
    }

    /** The set with every rule rebuilt, because rules name each other and not their ids. */
    private RuleSet rewritten(Rule changed, UnaryOperator<Draft> change) {
        Map<Rule, Rule> anew = new HashMap<>();
        for (int i = set.rules().size() - 1; i >= 0; i--) { // what is lifted comes after what lifts it
            Rule rule = set.rules().get(i);
            Draft draft = Draft.of(rule);
            draft = rule == changed ? change.apply(draft) : draft;
            if (draft.written) {
                anew.put(rule, written(rule, draft, anew));
            }
        }
        RuleSet.Builder builder = RuleSet.builder("mutant", "1").start(set.start());
        set.country().ifPresent(builder::country);
        set.region().ifPresent(builder::region);
        if (set.isOfNumbersOnly()) {
            builder.numbersOnly();
        }
        if (set.unknownLineMayBeBusiness()) {
            builder.unknownLineMayBeBusiness();
        }
        if (set.isAnsweredByLookUps()) {
            builder.answeredByLookUps();
        }
        set.registry()
                .ifPresent(registry -> set.listAge()
                        .ifPresentOrElse(age -> builder.registry(registry, age), () -> builder.registry(registry)));
        return builder.rules(anew.values().toArray(Rule[]::new)).build();
    }

    private static Rule written(Rule rule, Draft draft, Map<Rule, Rule> anew) {
        Rule next = rule.isBan()
                ? Rule.ban(rule.id(), draft.condition, draft.from, rule.citation())
                : Rule.exemption(rule.id(), draft.condition, draft.from, rule.citation());
        next = draft.until == null ? next : next.until(draft.until);
        next = rule.settledFrom().map(next::foundInForceOn).orElse(next);
        next = draft.certain
                ? next
                : next.unsettled(
                        rule.note().map(note -> note.atOrFirst(0).value()).orElse(""));
        return rule.isBan()
                ? next
                : next.exceptionTo(draft.lifts.stream()
                        .filter(anew::containsKey)
                        .map(anew::get)
                        .toArray(Rule[]::new));
    }

    /** A condition with one part left out, or negated where it is a "not", or naming one constant less. */
    private static List<Condition> weakened(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return Stream.concat(
                            Stream.of(not.part()), weakened(not.part()).stream().map(Condition::not))
                    .toList();
        }
        if (condition instanceof Condition.All all) {
            return weakenedParts(all.parts(), Condition::all);
        }
        if (condition instanceof Condition.Any any) {
            return weakenedParts(any.parts(), Condition::any);
        }
        return fewerNames(condition);
    }

    private static List<Condition> weakenedParts(List<Condition> parts, Function<Condition[], Condition> joined) {
        List<Condition> weaker = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.size() > 1) {
                List<Condition> rest = new ArrayList<>(parts);
                rest.remove(i);
                weaker.add(joined.apply(rest.toArray(Condition[]::new)));
            }
            for (Condition part : weakened(parts.get(i))) {
                List<Condition> changed = new ArrayList<>(parts);
                changed.set(i, part);
                weaker.add(joined.apply(changed.toArray(Condition[]::new)));
            }
        }
        return weaker;
    }

    /** Purposes, callers, technologies and consents, each time with one less. */
    private static List<Condition> fewerNames(Condition condition) {
        if (condition instanceof CallCondition.SomePurpose some) {
            return fewer(some.purposes(), CallCondition.SomePurpose::new);
        } else if (condition instanceof CallCondition.OnlyPurposes only) {
            return fewer(only.purposes(), CallCondition.OnlyPurposes::new);
        } else if (condition instanceof CallCondition.CallerIs caller) {
            return fewer(caller.callers(), CallCondition.CallerIs::new);
        } else if (condition instanceof CallCondition.PlacedBy placed) {
            return fewer(placed.technologies(), CallCondition.PlacedBy::new);
        } else if (condition instanceof PersonCondition.ConsentGiven consent) {
            return fewer(consent.kinds(), kinds -> new PersonCondition.ConsentGiven(kinds, consent.afterRequest()));
        }
        return List.of();
    }

    private static <T> List<Condition> fewer(Set<T> names, Function<Set<T>, Condition> condition) {
        return names.size() < 2
                ? List.of()
                : names.stream()
                        .map(left -> names.stream()
                                .filter(name -> !name.equals(left))
                                .collect(Collectors.toSet()))
                        .map(condition)
                        .toList();
    }
}
