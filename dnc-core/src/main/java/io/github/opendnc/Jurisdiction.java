package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that govern the numbers of one area code, and the clocks that may hang there. Immutable. */
final class Jurisdiction {
    private static final WallClock[] NO_PLACE = {WallClock.of(ZoneOffset.UTC)};

    private static final Instant SOME_DAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final long HOUR = 3_600;

    private final @Nullable AreaCode areaCode;
    private final CompiledRules[] rules;
    private final WallClock[] clocks;
    private final boolean governed;
    private final int kind;
    private final boolean mayLeaveNoMoment;
    private final boolean onePlace;
    private final long startDay;
    /** Made when first told. Threads that race make the same. */
    private @Nullable JurisdictionText text;

    private Jurisdiction(
            @Nullable AreaCode areaCode, CompiledRules[] rules, WallClock[] clocks, boolean governed, int kind) {
        this.areaCode = areaCode;
        this.rules = rules;
        this.clocks = clocks;
        this.governed = governed;
        this.kind = kind;
        this.mayLeaveNoMoment = mayLeaveNoMoment(rules, clocks);
        this.startDay =
                Arrays.stream(rules).mapToLong(CompiledRules::startDay).max().orElse(Long.MIN_VALUE);
        this.onePlace = Arrays.stream(clocks).map(WallClock::zone).distinct().count() == 1;
    }

    /**
     * Whether there might be a day that no law closes and that yet has no moment inside all hours, on all the clocks. It
     * says so too often rather than too seldom: the latest of all openings is laid against the earliest of all closings.
     */
    private static boolean mayLeaveNoMoment(CompiledRules[] rules, WallClock[] clocks) {
        int opens = 0;
        int closes = Integer.MAX_VALUE;
        for (CompiledRules set : rules) {
            for (ClosureClause closure : set.closures()) {
                opens = Math.max(opens, closure.latestOpening());
                closes = Math.min(closes, closure.earliestClosing());
            }
        }
        return closes - opens <= apart(clocks);
    }

    /** By how many seconds the clocks may differ, an hour of summer time that only some of them keep included. */
    private static long apart(WallClock[] clocks) {
        IntSummaryStatistics offsets = Arrays.stream(clocks)
                .mapToInt(clock ->
                        clock.zone().getRules().getStandardOffset(SOME_DAY).getTotalSeconds())
                .summaryStatistics();
        return clocks.length == 1 ? 0 : offsets.getMax() - offsets.getMin() + HOUR;
    }

    /** The jurisdictions of all area codes, the last for numbers that the plan does not know. */
    static Jurisdiction[] table(NumberingPlan plan, Collection<RuleSet> sets) {
        List<CompiledRules> compiled = sets.stream().map(CompiledRules::new).toList();
        Jurisdiction unknown = new Jurisdiction(null, new CompiledRules[] {CompanyPolicy.RULES}, NO_PLACE, false, 0);
        Jurisdiction[] table = new Jurisdiction[1_001];
        Arrays.fill(table, unknown);
        Map<List<Object>, Integer> kinds = new HashMap<>();
        for (AreaCode areaCode : plan.areaCodes()) {
            List<CompiledRules> governing = new ArrayList<>();
            compiled.stream().filter(rules -> rules.set().governs(areaCode)).forEach(governing::add);
            boolean governed = !governing.isEmpty();
            governing.add(CompanyPolicy.RULES);
            WallClock[] clocks = areaCode.zones().isEmpty()
                    ? NO_PLACE
                    : areaCode.zones().stream()
                            .map(WallClock::of)
                            .flatMap(clock -> Arrays.stream(clock.readings()))
                            .toArray(WallClock[]::new);
            int kind = kinds.computeIfAbsent(List.of(areaCode.country(), governing), next -> kinds.size() + 1);
            table[areaCode.code()] =
                    new Jurisdiction(areaCode, governing.toArray(CompiledRules[]::new), clocks, governed, kind);
        }
        return table;
    }

    @Nullable
    AreaCode areaCode() {
        return areaCode;
    }

    /** The rules that speak, the company's policy last. */
    CompiledRules[] rules() {
        return rules;
    }

    /** What the clocks may show that hang where the numbers ring; one of UTC for numbers without a place. */
    WallClock[] clocks() {
        return clocks;
    }

    /** The first day of which all of the rules say something. */
    long startDay() {
        return startDay;
    }

    /** Whether the clocks are those of one time zone. */
    boolean isOnePlace() {
        return onePlace;
    }

    /** What is said of it whatever the call. */
    JurisdictionText text() {
        JurisdictionText known = text;
        if (known == null) {
            known = new JurisdictionText(areaCode, rules, clocks);
            text = known;
        }
        return known;
    }

    /** Whether a day of which no law closes all hours might have no open moment: then each such day has to be looked at. */
    boolean mayLeaveNoMoment() {
        return mayLeaveNoMoment;
    }

    /** A number that two have in common when their country and their rules are the same. */
    int kind() {
        return kind;
    }

    /** What calls on a day hang on: {@link #kind}, and the clocks only where they might leave no moment of a day. */
    Law law() {
        List<ZoneId> apart = Arrays.stream(clocks).map(WallClock::zone).toList();
        return new Law(kind, mayLeaveNoMoment ? apart : List.of());
    }

    /** See {@link #law}. */
    record Law(int kind, List<ZoneId> clocks) {}

    /** Whether the law of some place is among the rules. */
    boolean isGoverned() {
        return governed;
    }
}
