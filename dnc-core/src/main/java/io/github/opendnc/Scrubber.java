package io.github.opendnc;

import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides calls: {@link #verdict} for a dialer that asks before every call, {@link #decide} for the answer with its
 * reasons. Both rest on one evaluation and cannot disagree. Immutable and thread-safe: build one and share it.
 *
 * <pre>{@code
 * Scrubber scrubber = Scrubber.of(Registries.of(snapshot), UsFederal.rules(), CanadaFederal.rules());
 * Decision decision = scrubber.decide(Call.at(instant, Campaign.of(Purpose.SALES), number));
 * }</pre>
 *
 * <p>When a newer list has been loaded, replace the scrubber, for example in an {@code AtomicReference}:
 * {@code live.updateAndGet(current -> current.with(snapshot))}. A call that is being decided goes on with the lists it
 * began with; nothing is closed under it.
 */
public final class Scrubber {
    private final Registries registries;
    private final List<RuleSet> ruleSets;
    private final NumberingPlan plan;
    private final Jurisdiction[] jurisdictions;
    private final @Nullable CompanyList company;

    private Scrubber(Registries registries, List<RuleSet> ruleSets, NumberingPlan plan, Jurisdiction[] jurisdictions) {
        this.registries = registries;
        this.ruleSets = ruleSets;
        this.plan = plan;
        this.jurisdictions = jurisdictions;
        this.company = registries.companyList().orElse(null);
    }

    /** A scrubber over registries and rule sets, with the bundled numbering plan. */
    public static Scrubber of(Registries registries, RuleSet... ruleSets) {
        return of(registries, List.of(ruleSets), NumberingPlan.bundled());
    }

    private static Scrubber of(Registries registries, List<RuleSet> ruleSets, NumberingPlan plan) {
        return new Scrubber(registries, ruleSets, plan, Jurisdiction.table(plan, ruleSets, CompanyPolicy.RULES));
    }

    /** This scrubber reading this snapshot, in the place of the one it had of that registry. */
    public Scrubber with(Snapshot next) {
        return with(registries.with(next));
    }

    /** This scrubber reading this company list. */
    public Scrubber with(CompanyList next) {
        return with(registries.with(next));
    }

    /** This scrubber reading these registries. */
    public Scrubber with(Registries next) {
        return new Scrubber(next, ruleSets, plan, jurisdictions);
    }

    /** This scrubber with another numbering plan. */
    public Scrubber with(NumberingPlan next) {
        return of(registries, ruleSets, next);
    }

    /** The registries it reads. */
    public Registries registries() {
        return registries;
    }

    /** The rule sets it applies. */
    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /** The numbering plan it goes by. */
    public NumberingPlan numberingPlan() {
        return plan;
    }

    /** The answer alone. */
    public Verdict verdict(Call call) {
        return verdict(call, jurisdiction(call), null);
    }

    /**
     * The answer alone.
     *
     * @param answers what the registries of the jurisdiction's sets said of the number, if they have been asked already
     */
    Verdict verdict(Call call, Jurisdiction jurisdiction, @Nullable Lookup @Nullable [] answers) {
        if (Impossible.isFound(call, call.facts().hasDays() ? firstDay(call, jurisdiction) : Long.MAX_VALUE)) {
            return Verdict.UNDETERMINED;
        }
        Verdict verdict = jurisdiction.isGoverned() ? Verdict.MAY_CALL : Verdict.UNDETERMINED;
        RuleSet[] sets = jurisdiction.sets();
        for (int i = 0; i < sets.length; i++) {
            if (sets[i] != CompanyPolicy.RULES || company != null) {
                Lookup list = answers == null ? lookup(sets[i], call) : answers[i];
                verdict = verdict.strictest(verdict(sets[i], call, jurisdiction.clocks(), list));
            }
        }
        return verdict;
    }

    /** The same answer, with its reasons and the data it was read from. */
    public Decision decide(Call call) {
        return new Inquiry(this, call, jurisdiction(call)).decide();
    }

    /** The verdict of one rule set: definite only if every way the unknown facts could come out agrees. */
    private Verdict verdict(RuleSet set, Call call, WallClock[] candidates, @Nullable Lookup list) {
        long base = World.of(call, set.country());
        Verdict agreed = null;
        int clocks = Moment.clocks(call, candidates);
        for (int clock = 0; clock < clocks; clock++) {
            long world = Moment.world(call, candidates, clock, base);
            if (World.day(world) < set.startDay()) {
                return Verdict.UNDETERMINED;
            }
            long open = Completions.open(set, call, list, company, world);
            world = Completions.known(call, list, company, world) & ~open;
            open &= set.plan().unknownsRead(world);
            for (long some = open; ; some = some - 1 & open) {
                Verdict verdict = set.plan().verdict(call, list, world | some);
                if (agreed == null) {
                    agreed = verdict;
                } else if (agreed != verdict) {
                    return Verdict.UNDETERMINED;
                }
                if (some == 0) {
                    break;
                }
            }
        }
        return agreed == null ? Verdict.UNDETERMINED : agreed;
    }

    /** What the registries of the sets of a jurisdiction say of the number, in the order of the sets. */
    @Nullable
    Lookup[] answers(Call call, Jurisdiction jurisdiction) {
        RuleSet[] sets = jurisdiction.sets();
        @Nullable Lookup[] answers = new Lookup[sets.length];
        for (int i = 0; i < sets.length; i++) {
            answers[i] = lookup(sets[i], call);
        }
        return answers;
    }

    /** What the registry of a rule set says of the number; null when it is not held, or the set reads none. */
    private @Nullable Lookup lookup(RuleSet set, Call call) {
        RegistryId registry = set.registryOrNull();
        Snapshot snapshot =
                registry == null ? null : registries.snapshot(registry).orElse(null);
        return snapshot == null ? null : snapshot.lookup(call.number().e164());
    }

    @Nullable
    CompanyList company() {
        return company;
    }

    private Jurisdiction jurisdiction(Call call) {
        PhoneNumber number = call.number();
        return jurisdictions[number.isNorthAmerican() ? number.areaCode() : jurisdictions.length - 1];
    }

    /** The earliest day on which the call may take place, over the candidate clocks. */
    static long firstDay(Call call, Jurisdiction jurisdiction) {
        long first = Long.MAX_VALUE;
        int clocks = Moment.clocks(call, jurisdiction.clocks());
        for (int clock = 0; clock < clocks; clock++) {
            first = Math.min(first, World.day(Moment.world(call, jurisdiction.clocks(), clock, 0)));
        }
        return first;
    }

    @Override
    public String toString() {
        return "scrubber of " + ruleSets + " over " + registries;
    }
}
