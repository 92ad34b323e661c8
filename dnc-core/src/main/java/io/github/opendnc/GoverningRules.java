package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rule sets that govern together in some places, with what need not be found out again for each of them. Immutable. */
final class GoverningRules {
    private final CompiledRules[] speaking;
    private final List<RuleSet> silent;
    private final boolean some;
    private final boolean anyOfCountry;
    private final boolean all;
    private final int number;
    private final boolean ownClock;
    private final long startDay;
    private final int leastOpenSeconds;
    private final @Nullable CompiledRules otherList;
    private final boolean[] readFirst; // readFirst[i]: whether speaking[i] reads the list of the first that reads one
    private final boolean[] readOther; // the same of otherList
    private final ByCampaign<Applicable> applicable;

    /**
     * Rules that govern somewhere.
     *
     * @param governing those of the law, those that know of no rule among them, without the company's policy
     * @param all whether no other law may govern there
     * @param number one that no others have
     */
    GoverningRules(List<CompiledRules> governing, boolean all, int number) {
        this.speaking = Stream.concat(
                        governing.stream().filter(each -> each.size() > 0), Stream.of(CompanyPolicy.RULES))
                .toArray(CompiledRules[]::new);
        this.silent = governing.stream()
                .filter(each -> each.size() == 0)
                .map(CompiledRules::set)
                .toList();
        this.some = !governing.isEmpty();
        this.anyOfCountry = governing.stream().map(CompiledRules::set).anyMatch(GoverningRules::isOfCountry);
        this.all = all;
        this.number = number;
        this.ownClock = Arrays.stream(speaking).anyMatch(CompiledRules::hasOwnClock);
        this.startDay =
                Arrays.stream(speaking).mapToLong(CompiledRules::startDay).max().orElse(Long.MIN_VALUE);
        this.leastOpenSeconds = leastOpenSeconds(speaking);
        CompiledRules firstList = firstList(speaking, rules -> true);
        this.otherList = firstList(speaking, rules -> !readsAs(rules, firstList));
        this.readFirst = readingAs(firstList);
        this.readOther = readingAs(otherList);
        this.applicable = new ByCampaign<>(this::find);
    }

    private static boolean isOfCountry(RuleSet set) {
        return set.country().isPresent() && set.region().isEmpty();
    }

    private Applicable find(long scenario) {
        return new Applicable(
                this,
                Arrays.stream(speaking).map(each -> each.applicable(scenario)).toArray(ApplicableRules.Found[]::new));
    }

    private static @Nullable CompiledRules firstList(CompiledRules[] rules, Predicate<CompiledRules> wanted) {
        return Arrays.stream(rules)
                .filter(CompiledRules::readsRegistry)
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    private static boolean readsAs(CompiledRules rules, @Nullable CompiledRules other) {
        return other != null && rules.readsRegistry() && rules.readsAs(other);
    }

    private boolean[] readingAs(@Nullable CompiledRules other) {
        boolean[] reading = new boolean[speaking.length];
        for (int i = 0; i < speaking.length; i++) {
            reading[i] = readsAs(speaking[i], other);
        }
        return reading;
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

    /** Whether those at a place of {@link #speaking} read the list that the first do that read one. */
    boolean readsFirst(int place) {
        return readFirst[place];
    }

    /** Whether those at a place of {@link #speaking} read the list that {@link #otherList} does. */
    boolean readsOther(int place) {
        return readOther[place];
    }

    /** What there is to ask of {@link #speaking} for the campaign of a scenario. */
    Applicable applicable(long scenario) {
        return applicable.to(scenario);
    }

    /** Those that were asked for and know of no rule. */
    List<RuleSet> silent() {
        return silent;
    }

    /** Whether there are any. */
    boolean areSome() {
        return some;
    }

    /** Whether the law of the whole country is among them: a state's, or a company's policy, leaves a call to it and permits none. */
    boolean areOfCountry() {
        return anyOfCountry;
    }

    /** Whether no other law may govern there. */
    boolean areAll() {
        return all;
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
