package io.github.opendnc.law;

import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what must hold for the rules of one set. */
final class RuleSetCheck {
    private RuleSetCheck() {}

    /** The rules, checked, with exceptions before what they lift. */
    static List<Rule> sorted(List<Rule> given) {
        if (given.size() > RuleSet.MOST_RULES) {
            throw new IllegalArgumentException(
                    "rule set: at most " + RuleSet.MOST_RULES + " rules, found " + given.size());
        }
        Set<String> ids = new HashSet<>();
        for (Rule rule : given) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rule set: two rules are called " + rule.id());
            }
            checkNoGap(rule);
            if (!rule.isBan() && rule.exceptionTo().isEmpty()) {
                throw new IllegalArgumentException("rule set: the exemption " + rule.id() + " lifts no rule");
            }
            for (Rule lifted : rule.exceptionTo()) {
                if (!given.contains(lifted)) {
                    throw new IllegalArgumentException("rule set: " + rule.id() + " lifts " + lifted.id()
                            + ", which is not in the set (a rule changed after it was named is another rule)");
                }
            }
        }
        Map<Rule, Integer> depths = new HashMap<>();
        List<Rule> rules = new ArrayList<>(given);
        rules.sort(Comparator.<Rule>comparingInt(rule -> depth(rule, depths)).reversed());
        return rules;
    }

    /** Refuses rules that ask for a registry in a set that names none: a ban by it would never hold. */
    static void registry(List<Rule> rules, @Nullable RegistryId registry) {
        for (Rule rule : rules) {
            if (registry == null && rule.condition().asksForRegistry()) {
                throw new IllegalArgumentException(
                        "rule set: " + rule.id() + " asks for a registry, which the set does not name");
            }
        }
    }

    /** Refuses a rule that is in force on days for which a value it reads is not set. */
    private static void checkNoGap(Rule rule) {
        for (Dated<?> value : rule.condition().dated()) {
            LocalDate first = value.entries().get(0).from();
            if (rule.from().isBefore(first)) {
                throw new IllegalArgumentException("rule set: " + rule.id() + " is in force from " + rule.from()
                        + ", and a value it reads begins only on " + first);
            }
        }
    }

    /** Each is found once: rules that lift all rules before them have more ways down than can be counted. */
    private static int depth(Rule rule, Map<Rule, Integer> known) {
        Integer found = known.get(rule);
        if (found != null) {
            return found;
        }
        int depth = 0;
        for (Rule lifted : rule.exceptionTo()) {
            depth = Math.max(depth, depth(lifted, known) + 1);
        }
        known.put(rule, depth);
        return depth;
    }

    /**
     * Whether a rule makes calls stricter where it applies. A ban does; an exception to a ban does not; an exception to
     * that does again, and so on.
     */
    static boolean bars(Rule rule) {
        return bars(rule, new HashMap<>());
    }

    private static boolean bars(Rule rule, Map<Rule, Boolean> known) {
        Boolean found = known.get(rule);
        if (found != null) {
            return found;
        }
        Set<Boolean> liftsWhatBars = new HashSet<>();
        rule.exceptionTo().forEach(lifted -> liftsWhatBars.add(bars(lifted, known)));
        if (liftsWhatBars.size() > 1) {
            throw new IllegalStateException("rule " + rule.id() + " lifts what bars and what permits");
        }
        boolean bars = rule.isBan() || liftsWhatBars.contains(false);
        known.put(rule, bars);
        return bars;
    }

    /** Refuses a place that no number has: its rules would be written and published but never asked. */
    static void place(@Nullable Country country, @Nullable String region) {
        if (country == null) {
            if (region != null) {
                throw new IllegalArgumentException("rule set: region " + region + " needs a country");
            }
            return;
        }
        List<AreaCode> areaCodes = NumberingPlan.bundled().areaCodes();
        if (areaCodes.stream().noneMatch(areaCode -> liesIn(country, region, areaCode))) {
            throw new IllegalArgumentException(
                    "rule set: no area code lies in " + country + (region == null ? "" : " " + region));
        }
    }

    private static boolean liesIn(Country country, @Nullable String region, AreaCode areaCode) {
        return (region == null || areaCode.regions().contains(region))
                && areaCode.country().filter(country::equals).isPresent();
    }
}
