package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.numbering.Region;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose law governs a number. It is the law of the area code. If the person is said to be in another state, it is
 * also the law of that state. The laws of two states are put together when a call first asks for them. Thread-safe;
 * asking again allocates nothing.
 */
final class Jurisdictions {
    private static final int AREA_CODES = 1_000;
    private static final WallClock[] NO_PLACE = {WallClock.of(ZoneOffset.UTC)};

    private final NumberingPlan plan;
    private final StateClocks stateClocks;
    private final List<CompiledRules> compiled;
    /** By country, rule sets, and whether no other law may govern. */
    private final Map<List<Object>, GoverningRules> rules = new ConcurrentHashMap<>();
    /** By country and regions, because many area codes share them. */
    private final Map<String, List<CompiledRules>> governing = new ConcurrentHashMap<>();

    private final Map<List<ZoneId>, WallClock[]> clocks = new ConcurrentHashMap<>();
    /** By area code; each is made when first asked for. The last is for numbers that the plan does not know. */
    private final @Nullable Jurisdiction[] byAreaCode = new Jurisdiction[AREA_CODES + 1];
    /** By area code, then by state. */
    private final @Nullable Map<String, Jurisdiction>[] beside;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Jurisdictions(NumberingPlan plan, Collection<RuleSet> sets) {
        this.plan = plan;
        stateClocks = new StateClocks(plan);
        compiled = compiled(sets);
        Arrays.fill(
                byAreaCode,
                new Jurisdiction(null, new GoverningRules(List.of(), true, 0), NO_PLACE, Set.of(), stateClocks));
        plan.areaCodes().forEach(areaCode -> byAreaCode[areaCode.code()] = null);
        beside = new Map[AREA_CODES + 1];
    }

    private static List<CompiledRules> compiled(Collection<RuleSet> sets) {
        List<CompiledRules> all = new ArrayList<>();
        for (RuleSet set : sets) {
            all.add(new CompiledRules(set, all.size() + 1));
        }
        return all;
    }

    /** All compiled rule sets. Each is at the place before its {@link CompiledRules#place}. */
    List<CompiledRules> rules() {
        return compiled;
    }

    private List<CompiledRules> governing(AreaCode areaCode) {
        String place = areaCode.country().map(Country::code).orElse("") + areaCode.regions();
        return governing.computeIfAbsent(
                place,
                next -> together(compiled.stream()
                        .filter(each -> each.set().governs(areaCode))
                        .toList()));
    }

    /**
     * Sorts the rules so that those that read the same registry as the first come right after it; then it is asked
     * once.
     */
    private static List<CompiledRules> together(List<CompiledRules> some) {
        return some.stream()
                .sorted(Comparator.comparing(each -> !each.readsAs(some.get(0))))
                .toList();
    }

    private Jurisdiction jurisdiction(AreaCode areaCode, List<CompiledRules> law, List<String> more) {
        Set<String> states = new LinkedHashSet<>(areaCode.regions());
        states.addAll(more);
        Set<ZoneId> all = new LinkedHashSet<>(areaCode.zones());
        more.forEach(state -> all.addAll(stateClocks.zones(state)));
        WallClock[] there = clocks.computeIfAbsent(List.copyOf(all), Jurisdictions::clocks);
        boolean areAll = more.stream().noneMatch(state -> isAbroad(state, areaCode));
        GoverningRules together = rules.computeIfAbsent(
                List.of(areaCode.country(), law, areAll), next -> new GoverningRules(law, areAll, rules.size() + 1));
        return new Jurisdiction(areaCode, together, there, states, stateClocks);
    }

    /**
     * Whether a state is in another country than an area code. No text says whose law applies to a person there who is
     * called on a number from here. And the registry of each country knows only its own numbers.
     */
    private static boolean isAbroad(String state, AreaCode areaCode) {
        Country there = Region.of(state).map(Region::country).orElseThrow();
        return areaCode.country().filter(here -> !here.equals(there)).isPresent();
    }

    private static WallClock[] clocks(List<ZoneId> zones) {
        WallClock[] clocks = zones.stream()
                .map(WallClock::of)
                .flatMap(clock -> Arrays.stream(clock.readings()))
                .toArray(WallClock[]::new);
        return clocks.length == 0 ? NO_PLACE : clocks;
    }

    /** Whose law governs a call. */
    Jurisdiction of(Call call) {
        Jurisdiction here = of(call.number());
        String state = call.facts().state;
        return state == null || here.areaCode() == null || here.states().contains(state)
                ? here
                : beside(call.number().areaCode(), here, state);
    }

    /** Whose law governs a number if nothing else is known. */
    Jurisdiction of(PhoneNumber number) {
        int place = number.isNorthAmerican() ? number.areaCode() : AREA_CODES;
        Jurisdiction known = byAreaCode[place];
        return known == null ? make(place) : known;
    }

    /** Synchronized, so that no two {@link GoverningRules} get the same number. */
    private synchronized Jurisdiction make(int code) {
        Jurisdiction known = byAreaCode[code];
        if (known == null) {
            AreaCode areaCode = plan.areaCode(code).orElseThrow();
            known = jurisdiction(areaCode, governing(areaCode), List.of());
            byAreaCode[code] = known;
        }
        return known;
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
        List<CompiledRules> law = new ArrayList<>(governing(areaCode));
        boolean governed = !law.isEmpty();
        compiled.stream()
                .filter(each -> governed && each.set().governsPeopleIn(state) && !law.contains(each))
                .forEach(law::add);
        return jurisdiction(areaCode, together(law), List.of(state));
    }
}
