package io.github.opendnc;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
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
import org.jspecify.annotations.Nullable;

/**
 * A {@link RuleSet} made ready to be asked. Rule {@code i} is bit {@code i} of a mask; exceptions stand before what they
 * lift, so that one pass in order meets every exception first. Immutable; evaluation allocates nothing.
 *
 * <p>{@link #verdict} asks lazily, bans first, and {@link Weighing} in full; both compute the weights that {@link RuleSet}
 * defines, and a property holds them together.
 */
final class CompiledRules {
    private static final Lookup NO_REGISTRY = Lookup.notHeld(new RegistryId("none"));

    /** The place of rules that stand by themselves and read no list. */
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
    private final Clause[][] parts; // parts[i]: those of clauses[i] that more than the campaign decides
    private final Clause[][] citing; // citing[i]: those of parts[i] that cite values of the law
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
    private final long[] readers; // readers[i]: the rules that read the i-th of the bits that may be unknown
    private final RuleNotes notes;

    CompiledRules(RuleSet set) {
        this(set, ALONE);
    }

    /**
     * Makes rules ready.
     *
     * @param place among those of a scrubber, from 1
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

    /** Who calls, in the country of these rules. */
    Caller caller(Campaign campaign) {
        return country == null ? campaign.caller() : campaign.caller(country);
    }

    /** Where they stand among those of a scrubber. */
    int place() {
        return place;
    }

    /** What the registry of these rules says of the number. */
    Lookup lookup(HeldLists lists, Call call) {
        Snapshot snapshot = lists.of(this);
        return orLookedUp(
                call, snapshot == null ? notHeld : snapshot.lookup(call.number().e164()));
    }

    private Lookup orLookedUp(Call call, Lookup list) {
        LookedUp lookedUp = answeredByLookUps ? call.facts().lookedUp : null;
        return lookedUp == null ? list : lookedUp.orNewer(list);
    }

    /** The same where it has been asked already; it is asked where its answer is not among those. */
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

    /** The list that is held of it; empty where none is, or no registry is read. */
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

    /** Whether a list that covers a number and does not name it says so: it answers, and is not too old for that. */
    boolean silenceCounts(Lookup list, long day) {
        return list.answersOn(day) && (listAge == null || !listAge.isTooOld(list, day));
    }

    /** Whether a list says of a number that it is not on it, and so does a look-up that may answer in its place. */
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

    /** Whether no rule can bar a call of a campaign. */
    boolean isSilent(ApplicableRules.Found found) {
        return (found.rules() & bans) == 0;
    }

    /** Stands for what the registry says where no rule asks for it. */
    Lookup notAsked() {
        return notHeld;
    }

    /** How many days a dealing founds a relationship under some of the rules, at most; 0 if under none. */
    long longestRelationship(Dealing dealing) {
        return Arrays.stream(parts)
                .flatMap(Arrays::stream)
                .filter(RelationshipClause.class::isInstance)
                .mapToLong(part -> ((RelationshipClause) part).longest(dealing))
                .max()
                .orElse(0);
    }

    /** Whether it reads the registry that other rules do, in the same way. */
    boolean readsAs(CompiledRules other) {
        return answeredByLookUps == other.answeredByLookUps && Objects.equals(registry, other.registry);
    }

    /** Every clause of the rules that closes hours or days. */
    ClosureClause[] closures() {
        return closures;
    }

    /**
     * The verdict in one scenario: the heaviest ban. Only what can change it is asked.
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

    /** Those of the {@link #relevant} bans that may hold in a scenario with some of these open bits, or without. */
    long bansThatMayHold(Call call, Lookup list, long scenario, long open, long relevant, ApplicableRules.Found asked) {
        long may = asked.notSpared(bans & relevant, call, list, scenario, open);
        for (long left = may; left != 0; left &= left - 1) {
            if (!asked.mayHold(Long.numberOfTrailingZeros(left), scenario, open)) {
                may ^= Long.lowestOneBit(left);
            }
        }
        return may;
    }

    /** The rules in force on the day of a scenario that its campaign does not rule out. */
    long relevant(long scenario) {
        return applicable.to(scenario).rules() & inForce.on(Scenario.day(scenario));
    }

    /** Which rules its campaign does not rule out, and which unknown facts these read. */
    ApplicableRules.Found applicable(long scenario) {
        return applicable.to(scenario);
    }

    /** The rules in force on a day. */
    long inForce(long day) {
        return inForce.on(day);
    }

    /** The rules that read some of these bits of a scenario, of those that may be unknown: others fire alike with and without. */
    long readers(long unknown) {
        long reading = 0;
        for (long left = unknown; left != 0; left &= left - 1) {
            reading |= readers[Scenario.placeOfUnknown(left)];
        }
        return reading;
    }

    /** Which of some rules have conditions that hold in a scenario. */
    long holding(long asked, Call call, Lookup list, long scenario) {
        long holding = 0;
        for (long left = asked; left != 0; left &= left - 1) {
            holding |=
                    clauses[Long.numberOfTrailingZeros(left)].holds(call, list, scenario) ? Long.lowestOneBit(left) : 0;
        }
        return holding;
    }

    /** Whether a ban that rests on the hours or the day bars the call in a scenario, or makes it doubtful. */
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

    /** The smaller of a rule's own certainty and what the heaviest of its exceptions leaves of it. */
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

    /** The rules that nobody doubts of a day. */
    long certain(long day) {
        return alwaysSettled ? certain : certain & inForce.settledOn(day);
    }

    /** Whether some rule asks how often the person was called. */
    boolean capsAttempts() {
        return capsAttempts;
    }

    /** Whether some rule goes by a clock that need not be that of the person called. */
    boolean hasOwnClock() {
        return ownClock;
    }

    /** The clauses of a rule that cite values of the law; not to be written to. */
    Clause[] citing(int rule) {
        return citing[rule];
    }

    /** What there is to tell besides the rules that fired. */
    RuleNotes notes() {
        return notes;
    }

    /** Adds the days on which the answer for a call of this campaign could turn, other things being equal. */
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

    /** The clauses of a campaign, one of those that add the same days. */
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
