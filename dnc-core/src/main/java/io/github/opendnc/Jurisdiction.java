package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that govern the numbers of one area code, and the clocks that may hang there. Immutable. */
final class Jurisdiction {
    private static final WallClock[] NO_PLACE = {WallClock.of(ZoneOffset.UTC)};

    private final @Nullable AreaCode areaCode;
    private final CompiledRules[] rules;
    private final WallClock[] clocks;
    private final boolean governed;

    private Jurisdiction(@Nullable AreaCode areaCode, CompiledRules[] rules, WallClock[] clocks, boolean governed) {
        this.areaCode = areaCode;
        this.rules = rules;
        this.clocks = clocks;
        this.governed = governed;
    }

    /** The jurisdictions of all area codes, the last for numbers that the plan does not know. */
    static Jurisdiction[] table(NumberingPlan plan, Collection<RuleSet> sets) {
        List<CompiledRules> compiled = sets.stream().map(CompiledRules::new).toList();
        Jurisdiction unknown = new Jurisdiction(null, new CompiledRules[] {CompanyPolicy.RULES}, NO_PLACE, false);
        Jurisdiction[] table = new Jurisdiction[1_001];
        Arrays.fill(table, unknown);
        for (AreaCode areaCode : plan.areaCodes()) {
            List<CompiledRules> governing = new ArrayList<>();
            compiled.stream().filter(rules -> rules.set().governs(areaCode)).forEach(governing::add);
            boolean governed = !governing.isEmpty();
            governing.add(CompanyPolicy.RULES);
            WallClock[] clocks = areaCode.zones().isEmpty()
                    ? NO_PLACE
                    : areaCode.zones().stream().map(WallClock::of).toArray(WallClock[]::new);
            table[areaCode.code()] =
                    new Jurisdiction(areaCode, governing.toArray(CompiledRules[]::new), clocks, governed);
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

    /** The clocks that may hang where the numbers ring; one of UTC for numbers without a place. */
    WallClock[] clocks() {
        return clocks;
    }

    /** Whether the law of some place is among the rules. */
    boolean isGoverned() {
        return governed;
    }
}
