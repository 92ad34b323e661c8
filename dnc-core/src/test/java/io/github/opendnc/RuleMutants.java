package io.github.opendnc;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule set with one thing changed at a time, as a slip of the pen would change it: a rule left out, a day off, doubtful
 * instead of certain, lifting one rule less, asking one thing less, naming one purpose or caller less.
 */
final class RuleMutants {
    /** A rule before it is written. */
    private record Draft(
            boolean written,
            Condition condition,
            LocalDate from,
            @Nullable LocalDate until,
            boolean settled,
            Set<Rule> lifts) {
        static Draft of(Rule rule) {
            return new Draft(
                    true,
                    rule.condition(),
                    rule.from(),
                    rule.until().orElse(null),
                    rule.isSettled(),
                    rule.exceptionTo());
        }

        Draft leftOut() {
            return new Draft(false, condition, from, until, settled, lifts);
        }

        Draft with(Condition next) {
            return new Draft(written, next, from, until, settled, lifts);
        }

        Draft from(LocalDate next) {
            return new Draft(written, condition, next, until, settled, lifts);
        }

        Draft until(@Nullable LocalDate next) {
            return new Draft(written, condition, from, next, settled, lifts);
        }

        Draft doubted() {
            return new Draft(written, condition, from, until, !settled, lifts);
        }

        Draft notLifting(Rule rule) {
            return new Draft(
                    written,
                    condition,
                    from,
                    until,
                    settled,
                    lifts.stream().filter(lifted -> lifted != rule).collect(Collectors.toSet()));
        }
    }

    private final RuleSet set;
    private final Map<String, Function<RuleSet, RuleSet>> mutants = new LinkedHashMap<>();

    private RuleMutants(RuleSet set) {
        this.set = set;
    }

    /** What can be changed, and how; a change may be one that no rule set can be built of. */
    static Map<String, Function<RuleSet, RuleSet>> of(RuleSet set) {
        RuleMutants all = new RuleMutants(set);
        set.rules().forEach(all::add);
        return all.mutants;
    }

    /** The set written anew without any change, which nothing may notice. */
    static RuleSet unchanged(RuleSet set) {
        return new RuleMutants(set).rewritten(set.rules().get(0), draft -> draft);
    }

    private void add(Rule rule) {
        add(rule, "left out", Draft::leftOut);
        add(rule, "from a day later", draft -> draft.from(rule.from().plusDays(1)));
        if (rule.from().isAfter(set.start())) { // on days before the set speaks nothing could notice it
            add(rule, "from a day earlier", draft -> draft.from(rule.from().minusDays(1)));
        }
        add(rule, rule.isSettled() ? "unsettled" : "settled", Draft::doubted);
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

    /** The set with every rule written anew, because rules name each other and not their ids. */
    private RuleSet rewritten(Rule changed, UnaryOperator<Draft> change) {
        Map<Rule, Rule> anew = new HashMap<>();
        for (int i = set.rules().size() - 1; i >= 0; i--) { // what is lifted stands behind what lifts it
            Rule rule = set.rules().get(i);
            Draft draft = Draft.of(rule);
            draft = rule == changed ? change.apply(draft) : draft;
            if (draft.written) {
                anew.put(rule, written(rule, draft, anew));
            }
        }
        RuleSet.Builder builder =
                RuleSet.builder("mutant", "1").country(set.country()).start(set.start());
        if (set.mayBeBusiness()) {
            builder.unknownLineMayBeBusiness();
        }
        Dated<Period> age = set.listAge();
        Citation citation = set.listAgeCitation();
        if (age != null && citation != null) {
            builder.registry(set.registry().orElseThrow(), age, citation);
        } else {
            set.registry().ifPresent(builder::registry);
        }
        return builder.rules(anew.values().toArray(Rule[]::new)).build();
    }

    private static Rule written(Rule rule, Draft draft, Map<Rule, Rule> anew) {
        Rule next = rule.isBan()
                ? Rule.ban(rule.id(), draft.condition, draft.from, rule.citation())
                : Rule.exemption(rule.id(), draft.condition, draft.from, rule.citation());
        next = draft.until == null ? next : next.until(draft.until);
        next = draft.settled ? next : next.unsettled(rule.note());
        return rule.isBan()
                ? next
                : next.exceptionTo(draft.lifts.stream()
                        .filter(anew::containsKey)
                        .map(anew::get)
                        .toArray(Rule[]::new));
    }

    /** A condition with one part of it left out, or turned round where it is a "not". */
    private static List<Condition> weakened(Condition condition) {
        return condition instanceof Combination combination
                ? weakenedParts(combination)
                : condition instanceof Attribute attribute ? fewerNames(attribute) : List.of();
    }

    private static List<Condition> weakenedParts(Combination whole) {
        List<Condition> weaker = new ArrayList<>();
        if (whole.kind == Combination.Kind.NOT) {
            weaker.add(whole.parts[0]);
        }
        for (int i = 0; i < whole.parts.length; i++) {
            if (whole.parts.length > 1) {
                List<Condition> rest = new ArrayList<>(List.of(whole.parts));
                rest.remove(i);
                weaker.add(new Combination(whole.kind, rest));
            }
            for (Condition part : weakened(whole.parts[i])) {
                List<Condition> changed = new ArrayList<>(List.of(whole.parts));
                changed.set(i, part);
                weaker.add(new Combination(whole.kind, changed));
            }
        }
        return weaker;
    }

    /** Purposes, callers and technologies, one less each time; read from the condition's own words. */
    private static List<Condition> fewerNames(Attribute attribute) {
        String words = attribute.toString();
        int names = words.lastIndexOf(' ') + 1;
        String kind = words.substring(0, names).strip();
        List<String> all = List.of(words.substring(names)
                .toUpperCase(Locale.ROOT)
                .replace('-', '_')
                .split("/", -1));
        if (all.size() < 2) {
            return List.of();
        }
        return all.stream()
                .map(left -> all.stream().filter(name -> !name.equals(left)).toArray(String[]::new))
                .map(fewer -> switch (kind) {
                    case "purpose" -> Condition.somePurpose(constants(fewer, Purpose::valueOf, Purpose[]::new));
                    case "only purpose" -> Condition.onlyPurposes(constants(fewer, Purpose::valueOf, Purpose[]::new));
                    case "caller" -> Condition.caller(constants(fewer, Caller::valueOf, Caller[]::new));
                    case "technology" -> Condition.technology(constants(fewer, Technology::valueOf, Technology[]::new));
                    default -> throw new IllegalArgumentException(words);
                })
                .toList();
    }

    private static <T> T[] constants(String[] names, Function<String, T> valueOf, IntFunction<T[]> array) {
        return Arrays.stream(names).map(valueOf).toArray(array);
    }
}
