package io.github.opendnc;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RuleSet} ready to be asked. Rule {@code i} is bit {@code i} of a mask. Exceptions stand before what they
 * lift, so one pass in order meets every exception first. Immutable; evaluation allocates nothing.
 *
 * <p>{@link #verdict} asks lazily, bans first; {@link Weighing} asks everything. Both compute the weights that
 * {@link RuleSet} defines. A property test checks that they agree.
 */
final class CompiledRules {
    private static final Lookup NO_REGISTRY = Lookup.notHeld(new RegistryId("none"));

    /** The place of rules that belong to no scrubber and read no list. */
    static final int ALONE = 0;

    private final RuleSet set;
    private final int place;
    private final @Nullable Country country;
    private final @Nullable RegistryId registry;
    private final Lookup notHeld;
    private final @Nullable ListAgeClause listAge;
    private final long startDay;
    private final boolean answeredByLookUps;

    private final Rule[] rules;
    private final Clause[] clauses;
    private final Clause[][] parts; // parts[i]: the parts of clauses[i], without those that the campaign alone decides
    private final Clause[][] citing; // citing[i]: the clauses among parts[i] that cite values of the law
    private final long certain;
    private final boolean alwaysSettled;
    private final boolean capsAttempts;
    private final boolean ownClock;
    private final long bans;
    private final long closureBans;
    private final long[] exceptions; // exceptions[i]: the rules that lift rule i
    private final RulesInForce inForce;
    private final ClosureClause[] closures;
    private final ApplicableRules applicable;
    private final ByCampaign<Clause[]> turning = new ByCampaign<>(this::turning);
    private final long[] readers; // readers[i]: the rules that read the i-th bit among those that may be unknown
    private final RuleNotes notes;

    CompiledRules(RuleSet set) {
        this(set, ALONE);
    }

    /**
     * Makes rules ready.
     *
     * @param place their place among the rules of a scrubber, counted from 1
     */
    CompiledRules(RuleSet set, int place) {
        this.set = set;
        this.place = place;
        country = set.country().orElse(null);
        registry = set.registry().orElse(null);
        notHeld = set.registry().map(Lookup::notHeld).orElse(NO_REGISTRY);
        listAge = set.listAge().map(ListAgeClause::new).orElse(null);
        startDay = set.start().toEpochDay();
        answeredByLookUps = set.isAnsweredByLookUps();
        rules = set.rules().toArray(Rule[]::new);
        clauses = Arrays.stream(rules).map(rule -> Clause.of(rule.condition())).toArray(Clause[]::new);
        parts = Arrays.stream(clauses).map(CompiledRules::parts).toArray(Clause[][]::new);
        citing = Arrays.stream(parts)
                .map(all -> Arrays.stream(all).filter(Clause::cites).toArray(Clause[]::new))
                .toArray(Clause[][]::new);
        certain = rulesThat(rule -> rule.isCertain() || RulesInForce.isSettled(set, rule, Settlement.Outcome.APPLIES));
        alwaysSettled = set.rules().stream().allMatch(rule -> rule.settledFrom().isEmpty());
        capsAttempts = anyClause(AttemptsClause.class);
        ownClock = anyClause(OwnClockClause.class);
        bans = rulesThat(Rule::isBan);
        exceptions = Arrays.stream(rules)
                .mapToLong(lifted -> rulesThat(rule -> rule.exceptionTo().contains(lifted)))
                .toArray();
        inForce = RulesInForce.of(set);
        closures = Arrays.stream(parts)
                .flatMap(Arrays::stream)
                .filter(ClosureClause.class::isInstance)
                .map(ClosureClause.class::cast)
                .toArray(ClosureClause[]::new);
        closureBans = IntStream.range(0, rules.length)
                .filter(i -> Arrays.stream(parts[i]).anyMatch(ClosureClause.class::isInstance))
                .mapToLong(i -> 1L << i & bans)
                .sum();
        applicable = new ApplicableRules(clauses, bans);
        readers = Scenario.unknownBits().map(this::readersOf).toArray();
        notes = new RuleNotes(set, parts);
    }

    private boolean anyClause(Class<? extends Clause> kind) {
        return Arrays.stream(parts).flatMap(Arrays::stream).anyMatch(kind::isInstance);
    }

    private static Clause[] parts(Clause clause) {
        return clause.parts().stream()
                .filter(part -> !(part instanceof CampaignClause))
                .toArray(Clause[]::new);
    }

    private long readersOf(long bit) {
        return IntStream.range(0, rules.length)
                .filter(i -> (clauses[i].reads() & bit) != 0)
                .mapToLong(i -> 1L << i)
                .sum();
    }

    private long rulesThat(Predicate<Rule> wanted) {
        return IntStream.range(0, rules.length)
                .filter(i -> wanted.test(rules[i]))
                .mapToLong(i -> 1L << i)
                .sum();
    }

    RuleSet set() {
        return set;
    }

    /** Who calls, for the country of these rules. */
    Caller caller(Campaign campaign) {
        return country == null ? campaign.caller() : campaign.caller(country);
    }

    /** Whether a rule holds because a list is missing, does not cover the area code or is too old. */
    boolean isForWantOfList(int rule, Call call, Lookup list, long scenario) {
        return Arrays.stream(parts[rule])
                .anyMatch(part -> (part instanceof NoListClause || part instanceof ListAgeClause)
                        && part.holds(call, list, scenario));
    }

    /** Their place among the rules of a scrubber. */
    int place() {
        return place;
    }

    /** What the registry of these rules says about the number. */
    Lookup lookup(HeldLists lists, Call call) {
        Snapshot snapshot = lists.of(this);
        return orLookedUp(
                call, snapshot == null ? notHeld : snapshot.lookup(call.number().e164()));
    }

    private Lookup orLookedUp(Call call, Lookup list) {
        LookedUp lookedUp = answeredByLookUps ? call.facts().lookedUp : null;
        return lookedUp == null ? list : lookedUp.orNewer(list);
    }

    /** The same if registries have answered already. A registry is asked if its answer is not among them. */
    Lookup lookup(HeldLists lists, Call call, List<Lookup> answers) {
        for (int i = 0; i < answers.size(); i++) { // an iterator would be allocated
            if (answers.get(i).registry().equals(registry)) {
                return orLookedUp(call, answers.get(i));
            }
        }
        return lookup(lists, call);
    }

    boolean readsRegistry() {
        return registry != null;
    }

    /** The list that is held of their registry; empty if none is held, or if they read no registry. */
    Optional<Snapshot> held(Registries registries) {
        return Optional.ofNullable(registry).flatMap(registries::snapshot);
    }

    @Nullable
    Dated<Period> listAge() {
        return listAge == null ? null : listAge.allowed();
    }

    long startDay() {
        return startDay;
    }

    /** Whether a number that a list does not name is known not to be on it. The list must answer and not be too old. */
    boolean silenceCounts(Lookup list, long day) {
        return list.answersOn(day) && (listAge == null || !listAge.isTooOld(list, day));
    }

    /** Whether the list says that the number is not on it, and a look-up that may answer in its place says the same. */
    boolean isCleared(Lookup list, long day) {
        return list.byList() == Lookup.Answer.CLEAR && list.answer() == Lookup.Answer.CLEAR && silenceCounts(list, day);
    }

    Rule rule(int i) {
        return rules[i];
    }

    Clause clause(int i) {
        return clauses[i];
    }

    int size() {
        return rules.length;
    }

    /** The rules that lift a rule. */
    long exceptions(int rule) {
        return exceptions[rule];
    }

    /** Whether no rule can bar the calls of a campaign. */
    boolean isSilent(ApplicableRules.Found found) {
        return (found.rules() & bans) == 0;
    }

    /** A stand-in for the registry's answer if no rule asks for it. */
    Lookup notAsked() {
        return notHeld;
    }

    /** The periods that run from the day of a fact, of all rules. */
    Stream<Dated<Period>> periodsFrom(Fact fact) {
        return Arrays.stream(parts).flatMap(Arrays::stream).flatMap(part -> part.runningFrom(fact).stream());
    }

    /** Whether these rules read the same registry as others, in the same way. */
    boolean readsAs(CompiledRules other) {
        return answeredByLookUps == other.answeredByLookUps && Objects.equals(registry, other.registry);
    }

    /** All clauses of the rules that close hours or days. */
    ClosureClause[] closures() {
        return closures;
    }

    /**
     * The verdict in one scenario: the heaviest ban decides. Asks only what can change it.
     *
     * @param askedBans see {@link #bansThatMayHold}
     */
    Verdict verdict(Call call, Lookup list, long scenario, long relevant, long askedBans, ApplicableRules.Found asked) {
        boolean doubtful = false;
        for (long left = askedBans; left != 0; left &= left - 1) {
            int weight = weight(Long.numberOfTrailingZeros(left), call, list, scenario, relevant, asked);
            if (weight == Weight.FULL) {
                return Verdict.MAY_NOT_CALL;
            }
            doubtful |= weight == Weight.HALF;
        }
        return doubtful ? Verdict.UNDETERMINED : Verdict.MAY_CALL;
    }

    /** The {@link #relevant} bans that may hold in a scenario, for at least one setting of the open bits. */
    long bansThatMayHold(Call call, Lookup list, long scenario, long open, long relevant, ApplicableRules.Found asked) {
        long may = asked.notSpared(bans & relevant, call, list, scenario, open);
        for (long left = may; left != 0; left &= left - 1) {
            if (!asked.mayHold(Long.numberOfTrailingZeros(left), scenario, open)) {
                may ^= Long.lowestOneBit(left);
            }
        }
        return may;
    }

    /** The rules that are in force on the day of a scenario and that its campaign does not rule out. */
    long relevant(long scenario) {
        return applicable.to(scenario).rules() & inForce.on(Scenario.day(scenario));
    }

    /** The rules that the campaign of a scenario does not rule out, and the unknown facts that they read. */
    ApplicableRules.Found applicable(long scenario) {
        return applicable.to(scenario);
    }

    /** The rules in force on a day. */
    long inForce(long day) {
        return inForce.on(day);
    }

    /**
     * The rules that read at least one of these unknown bits. Other rules fire alike whether the bits are set or not.
     */
    long readers(long unknown) {
        long reading = 0;
        for (long left = unknown; left != 0; left &= left - 1) {
            reading |= readers[Scenario.placeOfUnknown(left)];
        }
        return reading;
    }

    /** Those of the asked rules whose conditions hold in a scenario. */
    long holding(long asked, Call call, Lookup list, long scenario) {
        long holding = 0;
        for (long left = asked; left != 0; left &= left - 1) {
            holding |=
                    clauses[Long.numberOfTrailingZeros(left)].holds(call, list, scenario) ? Long.lowestOneBit(left) : 0;
        }
        return holding;
    }

    /** Whether a ban that rests on the hours or the day bars the call in a scenario or makes it doubtful. */
    boolean isClosed(Call call, Lookup list, long scenario) {
        long relevant = relevant(scenario);
        ApplicableRules.Found asked = applicable(scenario);
        for (long left = closureBans & relevant; left != 0; left &= left - 1) {
            if (weight(Long.numberOfTrailingZeros(left), call, list, scenario, relevant, asked) > Weight.DEFEATED) {
                return true;
            }
        }
        return false;
    }

    /** The smaller of two weights: the rule's own certainty, and what its heaviest exception leaves of it. */
    private int weight(int rule, Call call, Lookup list, long scenario, long relevant, ApplicableRules.Found asked) {
        if (!asked.holds(rule, call, list, scenario)) {
            return Weight.NOT_FIRED;
        }
        int weight = (certain(Scenario.day(scenario)) & 1L << rule) != 0 ? Weight.FULL : Weight.HALF;
        for (long left = exceptions[rule] & relevant; left != 0; left &= left - 1) {
            int exception = weight(Long.numberOfTrailingZeros(left), call, list, scenario, relevant, asked);
            if (exception == Weight.FULL) {
                return Weight.DEFEATED;
            }
            weight = exception == Weight.HALF ? Weight.HALF : weight;
        }
        return weight;
    }

    /** The rules that bar. */
    long bans() {
        return bans;
    }

    /** The rules that are certain on a day. */
    long certain(long day) {
        return alwaysSettled ? certain : certain & inForce.settledOn(day);
    }

    /** Whether some rule asks how often the person was called. */
    boolean capsAttempts() {
        return capsAttempts;
    }

    /** Whether some rule goes by a clock that may not be the clock of the person called. */
    boolean hasOwnClock() {
        return ownClock;
    }

    /** The clauses of a rule that cite values of the law. Do not write to the array. */
    Clause[] citing(int rule) {
        return citing[rule];
    }

    /** What to tell the reader besides the rules that fired. */
    RuleNotes notes() {
        return notes;
    }

    /** Adds the days on which the answer for a call of this campaign may change if nothing else changes. */
    void addTurningPoints(Call call, Lookup list, long campaign, TurningPoints points) {
        for (long day : inForce.changes()) {
            points.add(day);
        }
        ListedClause.addDaysOfAnswers(list, points);
        if (listAge != null) {
            listAge.addTurningPoints(call, list, points);
        }
        for (Clause part : turning.to(campaign)) {
            part.addTurningPoints(call, list, points);
        }
    }

    /** The clauses that apply to a campaign. Of clauses that add the same days there is only one. */
    private Clause[] turning(long campaign) {
        Map<Object, Clause> turning = new LinkedHashMap<>();
        for (long left = applicable.to(campaign).rules(); left != 0; left &= left - 1) {
            for (Clause part : parts[Long.numberOfTrailingZeros(left)]) {
                turning.putIfAbsent(part.turnsBy(), part);
            }
        }
        return turning.values().toArray(Clause[]::new);
    }
}
