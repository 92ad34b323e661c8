package io.github.opendnc;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Note;
import io.github.opendnc.law.Resolution;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RuleSet} made ready to be asked. Rule {@code i} is bit {@code i} of a mask; exceptions stand before what they
 * lift, so that one pass in order meets every exception first. Immutable; evaluation allocates nothing.
 *
 * <p>{@link #verdict} asks lazily, bans first, and {@link #weigh} in full; both compute the weights that {@link RuleSet}
 * defines, and a property holds them together.
 */
final class CompiledRules {
    private static final Lookup NO_REGISTRY = Lookup.notHeld(new RegistryId("none"));

    private final RuleSet set;
    private final @Nullable Country country;
    private final @Nullable RegistryId registry;
    private final Lookup notHeld;
    private final @Nullable Dated<Period> listAge;
    private final long startDay;
    private final boolean answeredByLookUps;

    private final Rule[] rules;
    private final Clause[] clauses;
    private final boolean[] certain;
    private final long[] exceptions; // exceptions[i]: the rules that lift rule i
    private final long[] fromDays;
    private final long[] untilDays;
    private final long[] changeDays;
    private final long bans;
    private final long closureBans;
    private final ClosureClause[] closures;
    private final ApplicableRules applicable;
    private final Note[] notes;
    private final Clause[] notesWhen; // notesWhen[i]: of which calls notes[i] is said

    CompiledRules(RuleSet set) {
        this.set = set;
        country = set.country().orElse(null);
        registry = set.registry().orElse(null);
        notHeld = set.registry().map(Lookup::notHeld).orElse(NO_REGISTRY);
        listAge = set.listAge().orElse(null);
        startDay = set.start().toEpochDay();
        answeredByLookUps = set.isAnsweredByLookUps();
        rules = set.rules().toArray(Rule[]::new);
        clauses = Arrays.stream(rules).map(rule -> Clause.of(rule.condition())).toArray(Clause[]::new);
        certain = new boolean[rules.length];
        exceptions = new long[rules.length];
        fromDays = new long[rules.length];
        untilDays = new long[rules.length];
        long allBans = 0;
        long ofClosures = 0;
        List<ClosureClause> found = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            Rule rule = rules[i];
            certain[i] = rule.isCertain() || isResolved(rule, Resolution.Outcome.APPLIES);
            fromDays[i] = rule.from().toEpochDay();
            untilDays[i] = isResolved(rule, Resolution.Outcome.DOES_NOT_APPLY)
                    ? Long.MIN_VALUE
                    : rule.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            allBans |= rule.isBan() ? 1L << i : 0;
            int before = found.size();
            clauses[i].addClosures(found);
            ofClosures |= rule.isBan() && found.size() > before ? 1L << i : 0;
            for (int j = 0; j < rules.length; j++) {
                exceptions[i] |= rules[j].exceptionTo().contains(rule) ? 1L << j : 0;
            }
        }
        bans = allBans;
        closureBans = ofClosures;
        closures = found.toArray(ClosureClause[]::new);
        applicable = new ApplicableRules(clauses);
        notes = set.notes().toArray(Note[]::new);
        notesWhen = Arrays.stream(notes).map(note -> Clause.of(note.when())).toArray(Clause[]::new);
        changeDays = Arrays.stream(rules)
                .flatMap(rule -> Stream.concat(Stream.of(rule.from()), rule.until().stream()))
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toArray();
    }

    private boolean isResolved(Rule rule, Resolution.Outcome as) {
        return set.resolutions().stream()
                .anyMatch(resolution -> resolution.ruleId().equals(rule.id()) && resolution.outcome() == as);
    }

    RuleSet set() {
        return set;
    }

    /** Who calls, in the country of these rules. */
    Caller caller(Campaign campaign) {
        return country == null ? campaign.caller() : campaign.caller(country);
    }

    /** What the registry of these rules says of the number. */
    Lookup lookup(Registries registries, Call call) {
        Snapshot snapshot =
                registry == null ? null : registries.snapshot(registry).orElse(null);
        return orLookedUp(
                call, snapshot == null ? notHeld : snapshot.lookup(call.number().e164()));
    }

    private Lookup orLookedUp(Call call, Lookup list) {
        LookedUp lookedUp = answeredByLookUps ? call.facts().lookedUp : null;
        return lookedUp == null ? list : lookedUp.orNewer(list);
    }

    /** The same where it has been asked already; it is asked where its answer is not among those. */
    Lookup lookup(Registries registries, Call call, List<Lookup> answers) {
        for (Lookup answer : answers) {
            if (answer.registry().equals(registry)) {
                return orLookedUp(call, answer);
            }
        }
        return lookup(registries, call);
    }

    boolean readsRegistry() {
        return registry != null;
    }

    @Nullable
    Dated<Period> listAge() {
        return listAge;
    }

    long startDay() {
        return startDay;
    }

    /** Whether a list that covers a number and does not name it says so: it answers, and is not too old for that. */
    boolean silenceCounts(Lookup list, long day) {
        long obtained = list.obtainedOn().orElseThrow().toEpochDay();
        return obtained <= day && (listAge == null || day <= ListAgeClause.lastFreshDay(obtained, listAge, day));
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

    /** Every clause of the rules that closes hours or days. */
    ClosureClause[] closures() {
        return closures;
    }

    /** The verdict in one scenario: the heaviest ban. Only what can change it is asked. */
    Verdict verdict(Call call, Lookup list, long scenario) {
        long relevant = applicable.rules(scenario);
        boolean doubtful = false;
        for (long left = bans & relevant; left != 0; left &= left - 1) {
            int weight = weight(Long.numberOfTrailingZeros(left), call, list, scenario, relevant);
            if (weight == Weights.FULL) {
                return Verdict.MAY_NOT_CALL;
            }
            doubtful |= weight == Weights.HALF;
        }
        return doubtful ? Verdict.UNDETERMINED : Verdict.MAY_CALL;
    }

    /** The bits of a scenario on which a verdict can hang where they are unknown. */
    long unknownsRead(long scenario) {
        return applicable.unknowns(scenario);
    }

    /** Whether a ban that rests on the hours or the day bars the call in a scenario, or makes it doubtful. */
    boolean isClosed(Call call, Lookup list, long scenario) {
        long relevant = applicable.rules(scenario);
        for (long left = closureBans & relevant; left != 0; left &= left - 1) {
            if (weight(Long.numberOfTrailingZeros(left), call, list, scenario, relevant) > Weights.DEFEATED) {
                return true;
            }
        }
        return false;
    }

    /** The smaller of a rule's own certainty and what the heaviest of its exceptions leaves of it. */
    private int weight(int rule, Call call, Lookup list, long scenario, long relevant) {
        if (!isInForce(rule, Scenario.day(scenario)) || !clauses[rule].holds(call, list, scenario)) {
            return Weights.NOT_FIRED;
        }
        int weight = certain[rule] ? Weights.FULL : Weights.HALF;
        for (long left = exceptions[rule] & relevant; left != 0; left &= left - 1) {
            int exception = weight(Long.numberOfTrailingZeros(left), call, list, scenario, relevant);
            if (exception == Weights.FULL) {
                return Weights.DEFEATED;
            }
            weight = exception == Weights.HALF ? Weights.HALF : weight;
        }
        return weight;
    }

    /** The weight of every rule in one scenario. */
    Weights weigh(Call call, Lookup list, long scenario) {
        Weights weights = new Weights(rules.length);
        long day = Scenario.day(scenario);
        for (int i = 0; i < rules.length; i++) {
            if (isInForce(i, day) && clauses[i].holds(call, list, scenario)) {
                weights.fire(i, certain[i], exceptions[i]);
            }
        }
        return weights;
    }

    /** The verdict that these weights make. */
    Verdict verdict(Weights weights) {
        return weights.verdict(bans);
    }

    private boolean isInForce(int rule, long day) {
        return day >= fromDays[rule] && day < untilDays[rule];
    }

    /** Adds the notes of the rules on a call, each as its sentence stood on the day. */
    void addNotes(Call call, Lookup list, long scenario, List<String> said) {
        for (int i = 0; i < notes.length; i++) {
            if (notesWhen[i].holds(call, list, scenario)) {
                Dated.Entry<String> sentence = notes[i].sentence().atOrFirst(Scenario.day(scenario));
                said.add(sentence.value() + " (" + sentence.citation() + ")");
            }
        }
    }

    /** Adds the days on which the answer for a call could turn, other things being equal. */
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        for (long day : changeDays) {
            points.add(day);
        }
        points.add(list.obtainedOn().orElse(null)); // until then it answers nothing
        if (listAge != null) {
            ListAgeClause.addStaleDays(list, listAge, points);
        }
        for (Clause clause : clauses) {
            clause.addTurningPoints(call, list, points);
        }
    }
}
