package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule set heard about one call in every way its unknown facts could come out: which rules fired and how they
 * weighed, and which unknown facts the verdict hangs on. The worlds are those of {@link Scrubber#verdict}.
 */
final class Hearing {
    private static final long[] UNKNOWN_BITS = {
        World.LISTED,
        World.LINE_WIRELESS,
        World.LINE_BUSINESS,
        World.COMPANY_LISTED,
        World.CAP_30_DAYS,
        World.CAP_7_DAYS,
        World.CAP_1_DAY
    };
    private static final String[] UNKNOWN_NAMES = {
        "listed",
        "line",
        "line",
        CompanyPolicy.RULE,
        "exempt_robocalls_30d",
        "exempt_robocalls_7d",
        "exempt_robocalls_1d"
    };

    private final RuleSet set;
    private final Call call;
    private final @Nullable Lookup list;
    private final List<long[]> worldsByClock = new ArrayList<>();
    private final boolean beforeRules;

    Hearing(Scrubber scrubber, RuleSet set, Call call, Jurisdiction jurisdiction) {
        this.set = set;
        this.call = call;
        WallClock[] candidates = jurisdiction.clocks();
        this.list = scrubber.lookup(set, call);
        CompanyList company = scrubber.company();
        boolean before = false;
        for (int clock = 0; clock < Moment.clocks(call, candidates); clock++) {
            long world = Moment.world(call, candidates, clock, World.of(call, set.country()));
            before |= World.day(world) < set.startDay();
            worldsByClock.add(completions(
                    Completions.known(set, call, list, company, world),
                    Completions.open(set, call, list, company, world)));
        }
        beforeRules = before;
    }

    static long[] completions(long world, long open) {
        long[] worlds = new long[1 << Long.bitCount(open)];
        int i = 0;
        for (long some = open; ; some = some - 1 & open) {
            worlds[i++] = world & ~open | some;
            if (some == 0) {
                return worlds;
            }
        }
    }

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (beforeRules) {
            return reasons;
        }
        long[] worlds = worldsByClock.stream().flatMapToLong(Arrays::stream).toArray();
        Weights[] weights = Arrays.stream(worlds)
                .mapToObj(world -> set.plan().weigh(call, list, world))
                .toArray(Weights[]::new);
        for (int rule = 0; rule < set.plan().size(); rule++) {
            Reason reason = reason(rule, worlds, weights);
            if (reason != null) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    private @Nullable Reason reason(int rule, long[] worlds, Weights[] weights) {
        int heaviest = 0;
        boolean same = true;
        for (int i = 1; i < worlds.length; i++) {
            heaviest = weights[i].of(rule) > weights[heaviest].of(rule) ? i : heaviest;
            same &= weights[i].of(rule) == weights[0].of(rule);
        }
        byte weight = weights[heaviest].of(rule);
        if (weight == Weights.NOT_FIRED) {
            return null;
        }
        boolean onlyDefeated = weight == Weights.DEFEATED;
        Reason.Weight word = onlyDefeated
                ? Reason.Weight.DEFEATED
                : !same
                        ? Reason.Weight.UNKNOWN
                        : weight == Weights.FULL ? Reason.Weight.STANDS : Reason.Weight.UNSETTLED;
        return new Reason(
                set.plan().rule(rule), word, exceptions(rule, weights[heaviest]), call, list, worlds[heaviest]);
    }

    private List<Rule> exceptions(int rule, Weights weights) {
        long lifting = set.plan().exceptions(rule) & weights.heavy();
        List<Rule> rules = new ArrayList<>();
        for (; lifting != 0; lifting &= lifting - 1) {
            rules.add(set.plan().rule(Long.numberOfTrailingZeros(lifting)));
        }
        return rules;
    }

    /** The facts on which the verdict of this set hangs: flipping one of them alone changes it in some world. */
    List<String> unknowns() {
        if (beforeRules) {
            return List.of("before-rules");
        }
        List<List<Verdict>> verdicts = verdicts();
        if (verdicts.stream().flatMap(List::stream).distinct().count() == 1) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (int bit = 0; bit < UNKNOWN_BITS.length; bit++) {
            if (matters(UNKNOWN_BITS[bit], verdicts)) {
                names.add(UNKNOWN_NAMES[bit]);
            }
        }
        if (verdicts.stream().distinct().count() > 1) {
            names.add("zone");
        }
        return List.copyOf(names);
    }

    /** By clock, and within a clock in the order of its worlds. */
    private List<List<Verdict>> verdicts() {
        return worldsByClock.stream()
                .map(worlds -> Arrays.stream(worlds)
                        .mapToObj(world -> set.plan().verdict(call, list, world))
                        .toList())
                .toList();
    }

    private boolean matters(long bit, List<List<Verdict>> verdicts) {
        for (int clock = 0; clock < verdicts.size(); clock++) {
            long[] worlds = worldsByClock.get(clock);
            for (int i = 0; i < worlds.length; i++) {
                for (int k = 0; k < worlds.length; k++) {
                    if (worlds[k] == (worlds[i] | bit)
                            && verdicts.get(clock).get(i) != verdicts.get(clock).get(k)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Why the list could not answer, where that leaves open whether the number is listed. */
    List<String> remarks() {
        if (beforeRules) {
            return List.of("the call lies before the first day of " + set.version() + ", " + set.start());
        }
        if (!unknowns().contains("listed")) {
            return List.of();
        }
        long day = World.day(worldsByClock.get(0)[0]);
        return List.of(set.registry().map(Object::toString).orElse("") + ": " + whyUnknown(day));
    }

    private String whyUnknown(long day) {
        if (list == null) {
            return "no list is held, so it is not known whether the number is on it";
        }
        if (!ListState.answers(list, day)) {
            return list.obtainedOn()
                    .map(obtained -> "the list held was obtained on " + obtained + ", after the call of "
                            + LocalDate.ofEpochDay(day) + ", and says nothing of that day")
                    .orElse(
                            "the list held does not cover the area code, so it is not known whether the number is on it");
        }
        Citation citation = set.listAgeCitation();
        return ListState.ageInWords(list, set.listAge(), day)
                + ": the safe harbor is lost, and that the number is not on it says nothing of today"
                + (citation == null ? "" : " (" + citation + ")");
    }
}
