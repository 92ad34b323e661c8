package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose law governs which number: that of its area code and, where the person is said to be in another state, that of this
 * state beside it. The law of two states is put together when a call first asks for it. Thread-safe; asking again
 * allocates nothing.
 */
final class Jurisdictions {
    private static final int AREA_CODES = 1_000;
    private static final WallClock[] NO_PLACE = {WallClock.of(ZoneOffset.UTC)};

    private final List<AreaCode> areaCodes;
    private final List<CompiledRules> compiled;
    private final Map<List<Object>, Integer> kinds = new ConcurrentHashMap<>();
    /** By area code, the last for numbers that the plan does not know. */
    private final Jurisdiction[] byAreaCode = new Jurisdiction[AREA_CODES + 1];
    /** By area code, then by state. */
    private final @Nullable Map<String, Jurisdiction>[] beside;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Jurisdictions(NumberingPlan plan, Collection<RuleSet> sets) {
        areaCodes = plan.areaCodes();
        compiled = sets.stream().map(CompiledRules::new).toList();
        Arrays.fill(byAreaCode, new Jurisdiction(null, List.of(), NO_PLACE, Set.of(), 0));
        for (AreaCode areaCode : areaCodes) {
            byAreaCode[areaCode.code()] = jurisdiction(areaCode, governing(areaCode), List.of());
        }
        beside = new Map[AREA_CODES + 1];
    }

    private List<CompiledRules> governing(AreaCode areaCode) {
        return compiled.stream().filter(rules -> rules.set().governs(areaCode)).toList();
    }

    private Jurisdiction jurisdiction(AreaCode areaCode, List<CompiledRules> governing, List<String> more) {
        Set<String> states = new LinkedHashSet<>(areaCode.regions());
        states.addAll(more);
        Stream<ZoneId> zones =
                Stream.concat(areaCode.zones().stream(), more.stream().flatMap(this::zones));
        WallClock[] clocks = zones.distinct()
                .map(WallClock::of)
                .flatMap(clock -> Arrays.stream(clock.readings()))
                .toArray(WallClock[]::new);
        int kind = kinds.computeIfAbsent(List.of(areaCode.country(), governing), next -> kinds.size() + 1);
        return new Jurisdiction(areaCode, governing, clocks.length == 0 ? NO_PLACE : clocks, states, kind);
    }

    /** Every time zone in use in a state. */
    private Stream<ZoneId> zones(String state) {
        return areaCodes.stream()
                .filter(areaCode -> areaCode.regions().contains(state))
                .flatMap(areaCode -> areaCode.zones().stream());
    }

    /** Whose law governs a call. */
    Jurisdiction of(Call call) {
        Jurisdiction here = of(call.number());
        String state = call.facts().state;
        return state == null || here.areaCode() == null || here.states().contains(state)
                ? here
                : beside(call.number().areaCode(), here, state);
    }

    /** Whose law governs a number of which nothing else is known. */
    Jurisdiction of(PhoneNumber number) {
        return byAreaCode[number.isNorthAmerican() ? number.areaCode() : AREA_CODES];
    }

    private Jurisdiction beside(int areaCode, Jurisdiction here, String state) {
        Map<String, Jurisdiction> known = beside[areaCode];
        Jurisdiction both = known == null ? null : known.get(state);
        return both == null ? makeBeside(areaCode, here, state) : both;
    }

    private synchronized Jurisdiction makeBeside(int areaCode, Jurisdiction here, String state) {
        Map<String, Jurisdiction> known = beside[areaCode];
        if (known == null) {
            known = new ConcurrentHashMap<>();
            beside[areaCode] = known;
        }
        return known.computeIfAbsent(state, next -> beside(here, next));
    }

    private Jurisdiction beside(Jurisdiction here, String state) {
        AreaCode areaCode = here.areaCode();
        if (areaCode == null) {
            return here;
        }
        List<CompiledRules> governing = new ArrayList<>(governing(areaCode));
        boolean governed = !governing.isEmpty();
        compiled.stream()
                .filter(rules -> governed && rules.set().governsPeopleIn(state) && !governing.contains(rules))
                .forEach(governing::add);
        return jurisdiction(areaCode, governing, List.of(state));
    }
}
