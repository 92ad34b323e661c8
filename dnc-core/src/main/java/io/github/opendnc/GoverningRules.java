package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rule sets that govern together in some places, with what need not be found out again for each of them. Immutable. */
final class GoverningRules {
    private final CompiledRules[] speaking;
    private final List<RuleSet> silent;
    private final boolean some;
    private final int number;
    private final boolean ownClock;
    private final long startDay;
    private final int leastOpenSeconds;
    private final @Nullable CompiledRules otherList;
    private final ByCampaign<ApplicableRules.Found[]> applicable;

    /**
     * Rules that govern somewhere.
     *
     * @param governing those of the law, those that know of no rule among them, without the company's policy
     * @param number one that no others have
     */
    GoverningRules(List<CompiledRules> governing, int number) {
        this.speaking = Stream.concat(
                        governing.stream().filter(each -> each.size() > 0), Stream.of(CompanyPolicy.RULES))
                .toArray(CompiledRules[]::new);
        this.silent = governing.stream()
                .filter(each -> each.size() == 0)
                .map(CompiledRules::set)
                .toList();
        this.some = !governing.isEmpty();
        this.number = number;
        this.ownClock = Arrays.stream(speaking).anyMatch(CompiledRules::hasOwnClock);
        this.startDay =
                Arrays.stream(speaking).mapToLong(CompiledRules::startDay).max().orElse(Long.MIN_VALUE);
        this.leastOpenSeconds = leastOpenSeconds(speaking);
        this.otherList = otherList(speaking);
        this.applicable = new ByCampaign<>(scenario ->
                Arrays.stream(speaking).map(each -> each.applicable(scenario)).toArray(ApplicableRules.Found[]::new));
    }

    private static @Nullable CompiledRules otherList(CompiledRules[] rules) {
        List<CompiledRules> reading =
                Arrays.stream(rules).filter(CompiledRules::readsRegistry).toList();
        return reading.stream()
                .filter(each -> !each.readsAs(reading.get(0)))
                .findFirst()
                .orElse(null);
    }

    private static int leastOpenSeconds(CompiledRules[] rules) {
        int opens = 0;
        int closes = Integer.MAX_VALUE;
        for (CompiledRules set : rules) {
            for (ClosureClause closure : set.closures()) {
                opens = Math.max(opens, closure.latestOpening());
                closes = Math.min(closes, closure.earliestClosing());
            }
        }
        return closes - opens;
    }

    /** Those that speak, the company's policy last. */
    CompiledRules[] speaking() {
        return speaking;
    }

    /** The first that read another list than the first that read one at all; null where there are none. */
    @Nullable
    CompiledRules otherList() {
        return otherList;
    }

    /** What there is to ask of each of {@link #speaking} for the campaign of a scenario; not to be written to. */
    ApplicableRules.Found[] applicable(long scenario) {
        return applicable.to(scenario);
    }

    /** Those that were asked for and know of no rule. */
    List<RuleSet> silent() {
        return silent;
    }

    /** Whether the law of some place is among them. */
    boolean isLaw() {
        return some;
    }

    /** One that no others have. */
    int number() {
        return number;
    }

    /** Whether some go by a clock that need not be that of the person called. */
    boolean hasOwnClock() {
        return ownClock;
    }

    /** The first day of which all of them say something. */
    long startDay() {
        return startDay;
    }

    /**
     * How many seconds of a day that no law closes are open to all of them by one clock, or fewer: the latest of all
     * openings is laid against the earliest of all closings. Negative where they may have none in common.
     */
    int leastOpenSeconds() {
        return leastOpenSeconds;
    }
}
