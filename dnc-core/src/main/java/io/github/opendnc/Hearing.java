package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
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
    private final long firstWorld;
    private final List<Clock> clocks = new ArrayList<>(1);
    private final boolean beforeRules;

    /** The worlds by one clock that may hang where the person is, and what came of each. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Clock(long[] worlds, Weights[] weights, Verdict[] verdicts) {}

    Hearing(Scrubber scrubber, RuleSet set, Call call, Jurisdiction jurisdiction, @Nullable Lookup list) {
        this.set = set;
        this.call = call;
        this.list = list;
        WallClock[] candidates = jurisdiction.clocks();
        CompanyList company = scrubber.company();
        long base = World.of(call, set.country());
        firstWorld = Moment.world(call, candidates, 0, base);
        boolean before = false;
        int count = Moment.clocks(call, candidates);
        for (int i = 0; i < count; i++) {
            long world = Moment.world(call, candidates, i, base);
            before |= World.day(world) < set.startDay();
            clocks.add(hear(completions(
                    Completions.known(call, list, company, world), Completions.open(set, call, list, company, world))));
        }
        beforeRules = before;
    }

    private static long[] completions(long world, long open) {
        long[] worlds = new long[1 << Long.bitCount(open)];
        int i = 0;
        for (long some = open; ; some = some - 1 & open) {
            worlds[i++] = (world & ~open) | some;
            if (some == 0) {
                return worlds;
            }
        }
    }

    private Clock hear(long[] worlds) {
        Weights[] weights = new Weights[worlds.length];
        Verdict[] verdicts = new Verdict[worlds.length];
        for (int i = 0; i < worlds.length; i++) {
            weights[i] = set.plan().weigh(call, list, worlds[i]);
            verdicts[i] = set.plan().verdict(weights[i]);
        }
        return new Clock(worlds, weights, verdicts);
    }

    void addReasons(List<Reason> reasons) {
        if (beforeRules) {
            return;
        }
        for (int rule = 0; rule < set.plan().size(); rule++) {
            Reason reason = reason(rule);
            if (reason != null) {
                reasons.add(reason);
            }
        }
    }

    /** A rule in the world in which it weighs most; UNKNOWN when it does not weigh the same in all. */
    private @Nullable Reason reason(int rule) {
        Weights heaviest = clocks.get(0).weights()[0];
        long where = clocks.get(0).worlds()[0];
        byte first = heaviest.of(rule);
        boolean same = true;
        for (Clock clock : clocks) {
            for (int i = 0; i < clock.worlds().length; i++) {
                same &= clock.weights()[i].of(rule) == first;
                if (clock.weights()[i].of(rule) > heaviest.of(rule)) {
                    heaviest = clock.weights()[i];
                    where = clock.worlds()[i];
                }
            }
        }
        byte weight = heaviest.of(rule);
        return weight == Weights.NOT_FIRED
                ? null
                : new Reason(set.plan().rule(rule), word(weight, same), exceptions(rule, heaviest), call, list, where);
    }

    private static Reason.Weight word(byte weight, boolean same) {
        if (weight == Weights.DEFEATED) {
            return Reason.Weight.DEFEATED;
        }
        if (!same) {
            return Reason.Weight.UNKNOWN;
        }
        return weight == Weights.FULL ? Reason.Weight.STANDS : Reason.Weight.UNSETTLED;
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
        if (allAgree()) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (int bit = 0; bit < UNKNOWN_BITS.length; bit++) {
            if (matters(UNKNOWN_BITS[bit])) {
                names.add(UNKNOWN_NAMES[bit]);
            }
        }
        if (clocks.stream().map(clock -> List.of(clock.verdicts())).distinct().count() > 1) {
            names.add("zone");
        }
        return List.copyOf(names);
    }

    private boolean allAgree() {
        Verdict first = clocks.get(0).verdicts()[0];
        for (Clock clock : clocks) {
            for (Verdict verdict : clock.verdicts()) {
                if (verdict != first) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean matters(long bit) {
        for (Clock clock : clocks) {
            for (int i = 0; i < clock.worlds().length; i++) {
                for (int k = 0; k < clock.worlds().length; k++) {
                    if (clock.worlds()[k] == (clock.worlds()[i] | bit) && clock.verdicts()[i] != clock.verdicts()[k]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Why the list could not answer, where that leaves open whether the number is listed; and what the rules point out. */
    Collection<String> remarks() {
        if (beforeRules) {
            return List.of("the call lies before the first day of " + set.version() + ", " + set.start());
        }
        Set<String> remarks = new LinkedHashSet<>();
        if (unknowns().contains("listed")) {
            String registry = set.registry().map(Object::toString).orElse("");
            remarks.add(registry + ": " + whyUnknown());
        }
        set.rules().forEach(rule -> rule.condition().addRemarks(call, firstWorld, remarks));
        return remarks;
    }

    /** Where the day differs between the clocks, of the day on which the list cannot answer. */
    private String whyUnknown() {
        if (list == null) {
            return "no list is held, so it is not known whether the number is on it";
        }
        LongSummaryStatistics days =
                clocks.stream().mapToLong(clock -> World.day(clock.worlds()[0])).summaryStatistics();
        if (!ListState.answers(list, days.getMin())) {
            return list.obtainedOn()
                    .map(obtained -> "the list held was obtained on " + obtained + ", after the call of "
                            + LocalDate.ofEpochDay(days.getMin()) + ", and says nothing of that day")
                    .orElse(
                            "the list held does not cover the area code, so it is not known whether the number is on it");
        }
        return ListAge.inWords(list, Objects.requireNonNull(set.listAge()), days.getMax())
                + ": the safe harbor is lost, and that the number is not on it says nothing of today ("
                + set.listAgeCitation() + ")";
    }
}
