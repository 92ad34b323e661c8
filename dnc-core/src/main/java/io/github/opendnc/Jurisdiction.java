package io.github.opendnc;

import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule sets that govern the numbers of one area code, and the clocks that may hang there. Immutable. */
final class Jurisdiction {
    private static final WallClock[] NO_PLACE = {WallClock.of(ZoneOffset.UTC)};

    private final @Nullable AreaCode areaCode;
    private final RuleSet[] sets;
    private final WallClock[] clocks;
    private final boolean governed;

    private Jurisdiction(@Nullable AreaCode areaCode, RuleSet[] sets, WallClock[] clocks, boolean governed) {
        this.areaCode = areaCode;
        this.sets = sets;
        this.clocks = clocks;
        this.governed = governed;
    }

    /** The jurisdictions of all area codes, the last for numbers that the plan does not know. */
    static Jurisdiction[] table(NumberingPlan plan, Collection<RuleSet> sets, RuleSet policy) {
        Jurisdiction unknown = new Jurisdiction(null, new RuleSet[] {policy}, NO_PLACE, false);
        Jurisdiction[] table = new Jurisdiction[1_001];
        java.util.Arrays.fill(table, unknown);
        for (AreaCode areaCode : plan.areaCodes()) {
            List<RuleSet> governing = new ArrayList<>();
            sets.stream().filter(set -> set.governs(areaCode)).forEach(governing::add);
            boolean governed = !governing.isEmpty();
            governing.add(policy);
            WallClock[] clocks = areaCode.zones().isEmpty()
                    ? NO_PLACE
                    : areaCode.zones().stream().map(WallClock::of).toArray(WallClock[]::new);
            table[areaCode.code()] = new Jurisdiction(areaCode, governing.toArray(RuleSet[]::new), clocks, governed);
        }
        return table;
    }

    @Nullable
    AreaCode areaCode() {
        return areaCode;
    }

    /** The sets that speak, the company's policy last. */
    RuleSet[] sets() {
        return sets;
    }

    /** The clocks that may hang where the numbers ring; one of UTC for numbers without a place. */
    WallClock[] clocks() {
        return clocks;
    }

    /** Whether the law of some jurisdiction is among the sets. */
    boolean isGoverned() {
        return governed;
    }
}
