package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a set laid out for evaluation. Rule {@code i} is bit {@code i} of a mask; exceptions stand before what they
 * lift, so that one pass in order meets every exception first. Immutable; evaluation allocates nothing.
 *
 * <p>{@link #verdict} asks lazily, bans first, and {@link #weigh} in full; both compute the weights that
 * {@link RuleSet} defines, and a property holds them together.
 */
final class Plan {
    static final int MAX_RULES = Long.SIZE;

    private final Rule[] rules;
    private final boolean[] certain;
    private final long[] exceptions; // exceptions[i]: the rules that lift rule i
    private final long[] fromDays;
    private final long[] untilDays;
    private final long[] changeDays;
    private final long bans;
    private final long hoursBans;
    private final List<Dated<CallingHours>> hours;
    private final Relevance relevance;

    Plan(List<Rule> sorted, Set<RuleSet.Settled> settlements) {
        int count = sorted.size();
        rules = sorted.toArray(Rule[]::new);
        relevance = new Relevance(rules);
        certain = new boolean[count];
        exceptions = new long[count];
        fromDays = new long[count];
        untilDays = new long[count];
        long allBans = 0;
        long ofHours = 0;
        List<Dated<CallingHours>> read = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Rule rule = rules[i];
            certain[i] = rule.isSettled() || isSettled(rule, RuleSet.Settlement.APPLIES, settlements);
            fromDays[i] = rule.from().toEpochDay();
            untilDays[i] = isSettled(rule, RuleSet.Settlement.DOES_NOT_APPLY, settlements)
                    ? Long.MIN_VALUE
                    : rule.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            allBans |= rule.isBan() ? 1L << i : 0;
            int before = read.size();
            rule.condition().addHours(read);
            ofHours |= rule.isBan() && read.size() > before ? 1L << i : 0;
            for (int j = 0; j < count; j++) {
                exceptions[i] |= rules[j].exceptionTo().contains(rule) ? 1L << j : 0;
            }
        }
        bans = allBans;
        hoursBans = ofHours;
        hours = read.stream().distinct().toList();
        changeDays = Arrays.stream(rules)
                .flatMap(rule -> Stream.concat(Stream.of(rule.from()), rule.until().stream()))
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toArray();
    }

    private static boolean isSettled(Rule rule, RuleSet.Settlement as, Set<RuleSet.Settled> settlements) {
        return settlements.stream()
                .anyMatch(settled -> settled.ruleId().equals(rule.id()) && settled.settlement() == as);
    }

    Rule rule(int i) {
        return rules[i];
    }

    int size() {
        return rules.length;
    }

    /** The rules that lift a rule. */
    long exceptions(int rule) {
        return exceptions[rule];
    }

    /** Every calling hours the rules read. */
    List<Dated<CallingHours>> hours() {
        return hours;
    }

    /** The verdict in one world: the heaviest ban. Only what can change it is asked. */
    Verdict verdict(Call call, @Nullable Lookup list, long world) {
        long relevant = relevance.rules(world);
        boolean doubtful = false;
        for (long left = bans & relevant; left != 0; left &= left - 1) {
            int weight = weight(Long.numberOfTrailingZeros(left), call, list, world, relevant);
            if (weight == Weights.FULL) {
                return Verdict.MAY_NOT_CALL;
            }
            doubtful |= weight == Weights.HALF;
        }
        return doubtful ? Verdict.UNDETERMINED : Verdict.MAY_CALL;
    }

    /** The bits of a world on which a verdict can hang where they are unknown. */
    long unknownsRead(long world) {
        return relevance.unknowns(world);
    }

    /** Whether a ban that rests on the hours bars the call in a world, or makes it doubtful. */
    boolean hoursBar(Call call, @Nullable Lookup list, long world) {
        long relevant = relevance.rules(world);
        for (long left = hoursBans & relevant; left != 0; left &= left - 1) {
            if (weight(Long.numberOfTrailingZeros(left), call, list, world, relevant) > Weights.DEFEATED) {
                return true;
            }
        }
        return false;
    }

    /** The smaller of a rule's own certainty and what the heaviest of its exceptions leaves of it. */
    private int weight(int rule, Call call, @Nullable Lookup list, long world, long relevant) {
        if (!isInForce(rule, World.day(world)) || !rules[rule].condition().holds(call, list, world)) {
            return Weights.NOT_FIRED;
        }
        int weight = certain[rule] ? Weights.FULL : Weights.HALF;
        for (long left = exceptions[rule] & relevant; left != 0; left &= left - 1) {
            int exception = weight(Long.numberOfTrailingZeros(left), call, list, world, relevant);
            if (exception == Weights.FULL) {
                return Weights.DEFEATED;
            }
            weight = exception == Weights.HALF ? Weights.HALF : weight;
        }
        return weight;
    }

    /** The weight of every rule in one world. */
    Weights weigh(Call call, @Nullable Lookup list, long world) {
        Weights weights = new Weights(rules.length);
        long day = World.day(world);
        for (int i = 0; i < rules.length; i++) {
            if (isInForce(i, day) && rules[i].condition().holds(call, list, world)) {
                weights.fire(i, certain[i], exceptions[i]);
            }
        }
        return weights;
    }

    /** The verdict that these weights make. */
    Verdict verdict(Weights weights) {
        return weights.verdict(bans);
    }

    private boolean isInForce(int rule, long day) {
        return day >= fromDays[rule] && day < untilDays[rule];
    }

    /** Adds the days on which the answer for a call could turn, other things being equal. */
    void addTurningPoints(Call call, @Nullable Lookup list, TurningPoints points) {
        for (long day : changeDays) {
            points.add(day);
        }
        for (Rule rule : rules) {
            rule.condition().addTurningPoints(call, list, points);
        }
    }
}
