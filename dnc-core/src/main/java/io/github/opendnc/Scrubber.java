package io.github.opendnc;

import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.Subscription;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides calls. {@link #verdict} is for a dialer that asks before every call; {@link #decide} gives the answer with
 * its reasons. Both apply the same rules in the same way and always agree. Immutable and thread-safe: build one and
 * share it.
 *
 * <pre>{@code
 * Scrubber scrubber = Scrubber.of(Registries.of(snapshot), UsFederal.rules(), CanadaFederal.rules());
 * Decision decision = scrubber.decide(Call.at(instant, Campaign.of(Purpose.SALES), number));
 * }</pre>
 *
 * <p>When a newer list has been loaded, replace the scrubber, for example in an {@code AtomicReference}:
 * {@code live.updateAndGet(current -> current.with(snapshot))}. A call that is being decided at that moment finishes
 * with the lists it started with. Nothing is closed while it is in use.
 */
public final class Scrubber {
    private final Registries registries;
    private final List<RuleSet> ruleSets;
    private final NumberingPlan plan;
    private final Jurisdictions jurisdictions;
    private final HeldLists lists;
    /** The subscriptions of the seller for whom it answers; empty if it answers for anybody who asks. */
    private final Optional<List<Subscription>> bought;

    private Scrubber(
            Registries registries,
            List<RuleSet> ruleSets,
            NumberingPlan plan,
            Jurisdictions jurisdictions,
            Optional<List<Subscription>> bought) {
        this.registries = registries;
        this.ruleSets = ruleSets;
        this.plan = plan;
        this.jurisdictions = jurisdictions;
        this.bought = bought;
        this.lists = new HeldLists(registries, jurisdictions.rules());
    }

    /**
     * A scrubber over registries and rule sets, with the bundled numbering plan.
     *
     * @throws IllegalArgumentException if two of the sets are editions of the same law, or have a rule of the same id
     */
    public static Scrubber of(Registries registries, RuleSet... ruleSets) {
        return of(registries, Arrays.asList(Objects.requireNonNull(ruleSets, "rule sets")));
    }

    /**
     * A scrubber over registries and rule sets, with the bundled numbering plan.
     *
     * @throws IllegalArgumentException if two of the sets are editions of the same law, or have a rule of the same id
     */
    public static Scrubber of(Registries registries, Collection<RuleSet> ruleSets) {
        Objects.requireNonNull(registries, "registries");
        NumberingPlan plan = NumberingPlan.bundled();
        List<RuleSet> sets = eachOnce(ruleSets);
        return new Scrubber(registries, sets, plan, new Jurisdictions(plan, sets), Optional.empty());
    }

    /**
     * This scrubber with a snapshot, which replaces any snapshot it had of the same registry. Every snapshot is
     * accepted, even an older or a much smaller one: only the store of {@code dnc-loader} refuses to publish those. A
     * scrubber {@linkplain #forSeller for a seller} reads the snapshot by the seller's subscriptions.
     */
    public Scrubber with(Snapshot next) {
        return withRegistries(registries.with(next));
    }

    /** This scrubber with a company list, which replaces any it had. */
    public Scrubber with(CompanyList next) {
        return withRegistries(registries.with(next));
    }

    /**
     * This scrubber with these registries and no others. It no longer asks a list that is not among them; if it loses
     * its company list, that list no longer bars anybody. To replace a single list, use {@link #with(Snapshot)} or
     * {@link #with(CompanyList)}. A scrubber {@linkplain #forSeller for a seller} reads the registries by the seller's
     * subscriptions.
     */
    public Scrubber withRegistries(Registries next) {
        return new Scrubber(
                byBought(Objects.requireNonNull(next, "registries")), ruleSets, plan, jurisdictions, bought);
    }

    /**
     * This scrubber for one seller. Each list then answers only for the area codes that the seller has subscribed to,
     * and only on the days of the subscription. The same holds for lists that are put in place later. A list without a
     * subscription covers nothing, so calls that need it are barred. Sellers share the copy of a list in memory: many
     * cost no more than one.
     *
     * @param theirs all subscriptions of the seller, all under the same seller name
     * @throws IllegalArgumentException if they name several sellers, or this scrubber is for a seller already
     */
    public Scrubber forSeller(Collection<Subscription> theirs) {
        if (bought.isPresent()) {
            throw new IllegalArgumentException(
                    "seller: expected a scrubber that answers for whoever asks, found one for a seller");
        }
        Subscription.sellerOf(theirs); // refuses several
        return new Scrubber(registries, ruleSets, plan, jurisdictions, Optional.of(List.copyOf(theirs)))
                .withRegistries(registries);
    }

    private Registries byBought(Registries next) {
        if (bought.isEmpty()) {
            return next;
        }
        Registries theirs = next;
        for (Snapshot held : next.snapshots()) {
            RegistryId registry = held.info().registry();
            theirs = theirs.with(held.forSubscriptions(bought.get().stream()
                    .filter(each -> each.registry().equals(registry))
                    .toList()));
        }
        return theirs;
    }

    /** This scrubber with another numbering plan. */
    public Scrubber with(NumberingPlan next) {
        Objects.requireNonNull(next, "numbering plan");
        return new Scrubber(registries, ruleSets, next, new Jurisdictions(next, ruleSets), bought);
    }

    /** The registries that it reads. */
    public Registries registries() {
        return registries;
    }

    /**
     * This scrubber with these rule sets and no others. To add some, also pass those it already has: {@link #ruleSets}.
     *
     * @throws IllegalArgumentException if two of them are editions of the same law, or have a rule of the same id
     */
    public Scrubber withRuleSets(Collection<RuleSet> next) {
        List<RuleSet> sets = eachOnce(next);
        return new Scrubber(registries, sets, plan, new Jurisdictions(plan, sets), bought);
    }

    /**
     * Refuses two editions of a law: the older would bar what the newer permits, and each reason would be told twice.
     * Refuses two rules of one id, too: whoever reads a decision by ids would take one for the other.
     */
    private static List<RuleSet> eachOnce(Collection<RuleSet> sets) {
        Map<String, RuleSet> byName = new HashMap<>();
        Map<String, RuleSet> byRule = new HashMap<>();
        RuleSet policy = CompanyPolicy.RULES.set();
        policy.rules().forEach(rule -> byRule.put(rule.id(), policy));
        for (RuleSet set : Objects.requireNonNull(sets, "rule sets")) {
            RuleSet other =
                    byName.putIfAbsent(Objects.requireNonNull(set, "rule set").name(), set);
            if (other != null) {
                throw new IllegalArgumentException("rule sets: expected each law once, found " + other + " and " + set);
            }
            for (Rule rule : set.rules()) {
                RuleSet earlier = byRule.putIfAbsent(rule.id(), set);
                if (earlier != null) {
                    throw new IllegalArgumentException(
                            "rule sets: expected each rule once, found " + rule + " in " + earlier + " and in " + set);
                }
            }
        }
        return List.copyOf(sets);
    }

    /**
     * The seller that it {@linkplain #forSeller answers for}; empty if it answers for anybody who asks, or for a seller
     * without any subscription.
     */
    public Optional<String> seller() {
        return bought.flatMap(Subscription::sellerOf);
    }

    /** The rule sets that it applies, at most one for each law. */
    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /** The numbering plan that it uses. */
    public NumberingPlan numberingPlan() {
        return plan;
    }

    /**
     * The answer without reasons. Takes no lock and allocates nothing, except on the first call to an area code, to an
     * area code together with a state, or of a kind of campaign: then the rules that apply there are put together and
     * remembered. Three kinds of calls allocate a few hundred bytes each time:
     *
     * <ul>
     *   <li>for a scrubber {@linkplain #forSeller for a seller}, a call with a look-up ({@link
     *       Call#withRegistryAnswer});
     *   <li>under a law that names a clock of its own, a call with a local time and no zone;
     *   <li>a call that gives only a day, where the hours of the laws may leave no moment of it. If the person may be in
     *       time zones that are hours apart, it allocates up to some 160 KB and takes a hundred times as long as others.
     * </ul>
     */
    public Verdict verdict(Call call) {
        return QuickVerdict.of(Objects.requireNonNull(call, "call"), jurisdiction(call), lists);
    }

    /** The same answer, with its reasons and the data it was read from. */
    public Decision decide(Call call) {
        return decision(evaluation(Objects.requireNonNull(call, "call"), List.of()));
    }

    /** See {@link Outcomes#law(Scrubber, Call)}. */
    GoverningLaw law(Call call) {
        return jurisdiction(call).law();
    }

    /** See {@link Outcomes#alike}. */
    Optional<AlikeDays> alike(Call call, Fact fact) {
        return call.moment()
                .day()
                .flatMap(day -> AlikeDays.of(fact, day, jurisdiction(call).rules()));
    }

    /** See {@link Outcomes#law(Scrubber, PhoneNumber)}. */
    GoverningLaw law(PhoneNumber number) {
        return jurisdictions.of(number).law();
    }

    /** See {@link Outcomes#window}. */
    Optional<CallingWindow> window(Call call, OpenSpan span) {
        return Optional.ofNullable(OpenHours.window(span, jurisdiction(call)));
    }

    /** A call under the law of its place, with the answers of the lists. */
    Evaluation evaluation(Call call, List<Lookup> answers) {
        return Evaluation.of(call, jurisdiction(call), lists, answers);
    }

    Decision decision(Evaluation evaluation) {
        return Explanation.of(evaluation, registries, lists, plan);
    }

    private Jurisdiction jurisdiction(Call call) {
        return jurisdictions.of(call);
    }

    @Override
    public String toString() {
        return "scrubber of " + ruleSets + " over " + registries;
    }
}
