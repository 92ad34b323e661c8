package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets that govern together in some places. What is worked out once here need not be worked out for each
 * place. Immutable as seen from outside.
 */
final class GoverningRules {
    private static final int SUMMER_TIME = 3_600;

    private final CompiledRules[] speaking;
    private final List<RuleSet> silent;
    private final boolean some;
    private final boolean anyOfCountry;
    private final boolean all;
    private final int number;
    private final boolean ownClock;
    private final boolean hoursDifferByDay;
    private final long startDay;
    private final int leastOpenSeconds;
    private final @Nullable CompiledRules otherList;
    private final boolean[] readFirst; // readFirst[i]: whether speaking[i] reads the first list that any of them reads
    private final boolean[] readOther; // readOther[i]: the same for otherList
    private final ByCampaign<Applicable> applicable;
    private final ClosureClause[] differentClosures;
    private final SharedHours sharedHours;

    /**
     * Puts rules together.
     *
     * @param governing the rule sets of the law, including those without a rule, without the company's policy
     * @param all whether no other law may govern there
     * @param number a number that no other object has
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
        this.hoursDifferByDay = Arrays.stream(speaking)
                .flatMap(rules -> Arrays.stream(rules.closures()))
                .anyMatch(ClosureClause::differsByWeekday);
        this.startDay =
                Arrays.stream(speaking).mapToLong(CompiledRules::startDay).max().orElse(Long.MIN_VALUE);
        this.leastOpenSeconds = leastOpenSeconds(speaking) - (ownClock ? SUMMER_TIME : 0);
        CompiledRules firstList = firstList(speaking, rules -> true);
        this.otherList = firstList(speaking, rules -> !readsAs(rules, firstList));
        this.readFirst = readingAs(firstList);
        this.readOther = readingAs(otherList);
        this.applicable = new ByCampaign<>(this::find);
        this.differentClosures = differentClosures(speaking);
        this.sharedHours = new SharedHours(differentClosures);
    }

    private static ClosureClause[] differentClosures(CompiledRules[] rules) {
        Map<Object, ClosureClause> byEdges = new LinkedHashMap<>();
        for (CompiledRules set : rules) {
            for (ClosureClause closure : set.closures()) {
                byEdges.putIfAbsent(closure.edgesBy(), closure);
            }
        }
        return byEdges.values().toArray(ClosureClause[]::new);
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

    /** The rule sets that have rules; the company's policy is last. */
    CompiledRules[] speaking() {
        return speaking;
    }

    /** Their clauses on hours and days, one of those with the same edges each. */
    ClosureClause[] differentClosures() {
        return differentClosures;
    }

    /** The first rules that read another list than the first list that is read; null if there are none. */
    @Nullable
    CompiledRules otherList() {
        return otherList;
    }

    /** Whether the rules at a place of {@link #speaking} read the first list that is read. */
    boolean readsFirst(int place) {
        return readFirst[place];
    }

    /** Whether the rules at a place of {@link #speaking} read the list of {@link #otherList}. */
    boolean readsOther(int place) {
        return readOther[place];
    }

    /** What there is to ask of {@link #speaking} for the campaign of a scenario. */
    Applicable applicable(long scenario) {
        return applicable.to(scenario);
    }

    /** The rule sets that were asked for but have no rule. */
    List<RuleSet> silent() {
        return silent;
    }

    /** Whether any law governs. */
    boolean areSome() {
        return some;
    }

    /**
     * Whether the law of the whole country is among them. Without it no call is permitted: the law of a state and a
     * company's policy leave that to it.
     */
    boolean areOfCountry() {
        return anyOfCountry;
    }

    /** Whether no other law may govern there. */
    boolean areAll() {
        return all;
    }

    /** A number that no other object has. */
    int number() {
        return number;
    }

    /** Whether some of them go by a clock that may not be the clock of the person called. */
    boolean hasOwnClock() {
        return ownClock;
    }

    /** Whether the hours that they leave open may be others on some days of the week or from a date on. */
    boolean hoursDifferByDay() {
        return hoursDifferByDay;
    }

    /** Whether some of them go by a clock that differs from another by more than this, apart from summer time. */
    boolean goByClockFarFrom(WallClock clock, long seconds) {
        return ownClocks().anyMatch(own -> Math.abs(own.standardOffset() - clock.standardOffset()) > seconds);
    }

    /** The clocks that the law itself names. */
    private Stream<WallClock> ownClocks() {
        return Arrays.stream(differentClosures)
                .filter(OwnClockClause.class::isInstance)
                .map(closure -> ((OwnClockClause) closure).clock());
    }

    /** The part of a day that they leave open on several clocks. */
    SharedHours sharedHours() {
        return sharedHours;
    }

    /** The first day on which all of them are in force. */
    long startDay() {
        return startDay;
    }

    /**
     * A lower bound of the seconds that all of them leave open on one clock, on a day that no law closes. It is the
     * time from the latest opening to the earliest closing, less the summer time that a law's own clock may keep and the
     * person's does not. Negative or zero if they may have no second in common.
     */
    int leastOpenSeconds() {
        return leastOpenSeconds;
    }
}
