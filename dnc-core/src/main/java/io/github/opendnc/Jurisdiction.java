package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that govern the numbers of one area code, and the clocks that may hang there. Immutable. */
final class Jurisdiction {
    private static final Instant SOME_DAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final long HOUR = 3_600;

    private final @Nullable AreaCode areaCode;
    private final CompiledRules[] rules;
    /** Those that were asked for and know of no rule. */
    private final List<RuleSet> silent;

    private final WallClock[] clocks;
    private final Set<String> states;
    private final boolean governed;
    private final int kind;
    private final boolean ownClock;
    private final boolean mayLeaveNoMoment;
    private final boolean onePlace;
    private final long startDay;
    /** Made when first told. Threads that race make the same. */
    private @Nullable JurisdictionText text;

    /**
     * The law of a place.
     *
     * @param governing the rule sets of the law, those that know of no rule among them, without the company's policy
     * @param states the states or provinces whose law is asked for
     * @param kind a number that two have in common when their country and their rule sets are the same
     */
    Jurisdiction(
            @Nullable AreaCode areaCode,
            List<CompiledRules> governing,
            WallClock[] clocks,
            Set<String> states,
            int kind) {
        this.areaCode = areaCode;
        this.rules = Stream.concat(governing.stream().filter(each -> each.size() > 0), Stream.of(CompanyPolicy.RULES))
                .toArray(CompiledRules[]::new);
        this.silent = governing.stream()
                .filter(each -> each.size() == 0)
                .map(CompiledRules::set)
                .toList();
        this.clocks = clocks;
        this.states = states;
        this.governed = !governing.isEmpty();
        this.kind = kind;
        this.ownClock = Arrays.stream(rules).anyMatch(CompiledRules::hasOwnClock);
        this.onePlace = Arrays.stream(clocks).map(WallClock::zone).distinct().count() == 1;
        this.mayLeaveNoMoment = (ownClock && !onePlace) || mayLeaveNoMoment(rules, clocks);
        this.startDay =
                Arrays.stream(rules).mapToLong(CompiledRules::startDay).max().orElse(Long.MIN_VALUE);
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

    @Nullable
    AreaCode areaCode() {
        return areaCode;
    }

    /** The states or provinces whose law is asked for: those of the area code, and where the person is said to be. */
    Set<String> states() {
        return states;
    }

    /** Whether some of the rules go by a clock that need not be that of the person called. */
    boolean hasOwnClock() {
        return ownClock;
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
            known = new JurisdictionText(areaCode, rules, silent, clocks, states);
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
