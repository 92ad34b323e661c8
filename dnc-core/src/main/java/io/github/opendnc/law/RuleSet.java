package io.github.opendnc.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.text.OneLine;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one jurisdiction: whose numbers they govern, which registry they read, and their first day. Checked when
 * built. Immutable and thread-safe; compared by identity.
 *
 * <p>How a verdict comes about. A rule that has not fired weighs 0. A rule that has fired weighs the smaller of two
 * values: its own certainty (certain 1, unsettled 1/2), and 1 minus the heaviest weight among the fired exceptions to
 * it. The heaviest ban decides: 1 bars, 1/2 leaves the call undetermined, 0 permits.
 *
 * <p>So an exemption has weight only against the rules it names. An unsettled exemption can make a ban doubtful, but
 * never a call that no ban bars. A helpful fact hurts only if a ban asks for it (one does: docs/adr/0008). Unknown
 * facts are tried with every possible value; if the results differ, the call is undetermined.
 */
public final class RuleSet {
    /** The greatest number of rules in a set. */
    public static final int MOST_RULES = 64;

    private final Builder parts;
    private final List<Rule> rules;
    private final List<Note> notes;
    private final ImmutableSet<Settlement> settlements;

    private RuleSet(Builder parts, List<Rule> rules, Set<Settlement> settlements) {
        this.parts = parts;
        this.rules = List.copyOf(rules);
        this.notes = parts.notes.build();
        this.settlements = ImmutableSet.copyOf(settlements);
    }

    /**
     * Starts a rule set.
     *
     * @throws IllegalArgumentException if a text is empty, because decisions name the set by both; or if it has a line
     *     break or another control character, because pages repeat it. So do the methods of the builder that take a text
     */
    public static Builder builder(String name, String version) {
        return new Builder(OneLine.filled("name", name), OneLine.filled("version", version));
    }

    /**
     * These rules with an unsettled one that a company has settled for itself. It replaces an earlier settlement of the
     * same rule. Every decision says who settled it and why.
     *
     * <p>Of a rule whose first day was not found ({@link Rule#foundInForceOn}) only the days are open on which it is not
     * known to be in force. There, too, it then applies or does not.
     *
     * @throws IllegalArgumentException if there is no such rule, or the law leaves no doubt about it on any day
     */
    public RuleSet settling(Settlement settlement) {
        String id = settlement.ruleId();
        Rule rule = rules.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no rule " + id));
        if (!isOpen(rule)) {
            throw new IllegalArgumentException("rule " + id + " is certain, so there is nothing to settle");
        }
        ImmutableSet.Builder<Settlement> more = ImmutableSet.builder();
        settlements.stream().filter(earlier -> !earlier.ruleId().equals(id)).forEach(more::add);
        return new RuleSet(parts, rules, more.add(settlement).build());
    }

    /**
     * These rules with every unsettled one settled the way that bars calls: bans apply, exemptions from them do not,
     * and exceptions to exemptions do. Fewer answers are UNDETERMINED, and no further call is permitted. What a company
     * has settled before stays.
     *
     * @throws IllegalStateException if an unsettled rule lifts both a ban and an exemption, so that neither way bars
     *     both
     */
    public RuleSet cautious(String who, String why) {
        RuleSet settled = this;
        for (Rule rule : rules) {
            boolean isNew = settlements.stream()
                    .noneMatch(settlement -> settlement.ruleId().equals(rule.id()));
            if (isOpen(rule) && isNew) {
                Settlement.Outcome outcome =
                        RuleSetCheck.bars(rule) ? Settlement.Outcome.APPLIES : Settlement.Outcome.DOES_NOT_APPLY;
                settled = settled.settling(new Settlement(rule.id(), outcome, who, why));
            }
        }
        return settled;
    }

    /** Whether the law leaves a rule in doubt on some day. */
    private static boolean isOpen(Rule rule) {
        return !rule.isCertain() || rule.settledFrom().isPresent();
    }

    /** The law, for example {@code us-federal}. */
    public String name() {
        return parts.name;
    }

    /** The edition of its rules, for example {@code 2026.2}. */
    public String version() {
        return parts.version;
    }

    /** The country whose numbers it governs; empty if it governs every number. */
    public Optional<Country> country() {
        return Optional.ofNullable(parts.country);
    }

    /** The state or province whose numbers it governs; empty if it governs those of the whole country. */
    public Optional<String> region() {
        return Optional.ofNullable(parts.region);
    }

    /** Whether it governs by the area code alone, wherever the person is said to be. */
    public boolean isOfNumbersOnly() {
        return parts.numbersOnly;
    }

    /** The registry that it reads; empty if it reads none. */
    public Optional<RegistryId> registry() {
        return Optional.ofNullable(parts.registry);
    }

    /** How old a list may be for its silence about a number to count; empty if its age does not matter. */
    public Optional<Dated<Period>> listAge() {
        return Optional.ofNullable(parts.listAge);
    }

    /**
     * How old a list may be before its age starts to count against calls. This is {@link #listAge}, or the age from
     * which a ban on older lists applies; empty if there is neither.
     */
    public Optional<Dated<Period>> goodListAge() {
        return listAge()
                .or(() -> rules().stream()
                        .flatMap(rule -> withParts(rule.condition()))
                        .filter(Condition.ListOlderThan.class::isInstance)
                        .map(older -> ((Condition.ListOlderThan) older).age())
                        .findFirst());
    }

    private static Stream<Condition> withParts(Condition condition) {
        return Stream.concat(Stream.of(condition), condition.parts().stream().flatMap(RuleSet::withParts));
    }

    /** Whether a line of unknown kind may be a business line; if not, it counts as a consumer's. */
    public boolean unknownLineMayBeBusiness() {
        return parts.unknownLineMayBeBusiness;
    }

    /** Whether the operator's answer when one number is looked up stands in for the registry. */
    public boolean isAnsweredByLookUps() {
        return parts.answeredByLookUps;
    }

    /** The first day on which it applies; before that day it says nothing. */
    public LocalDate start() {
        return parts.start;
    }

    /** Its rules, exemptions before the rules they lift. */
    public List<Rule> rules() {
        return rules;
    }

    /** What it tells the reader of a decision, besides its rules. */
    public List<Note> notes() {
        return notes;
    }

    /**
     * What an answer from these rules does not cover, for example
     * {@code federal rules only; state law of NY not checked}.
     *
     * @param regions the states or provinces of the number; empty if it has none
     */
    public String notChecked(Set<String> regions) {
        String named = regions.isEmpty() ? "" : " of " + String.join("/", regions);
        return parts.notChecked.replace("{of region}", named);
    }

    /** The day up to which the law was read, in words; empty if the set does not say. */
    public String readOn() {
        return parts.readOn;
    }

    /** The unsettled rules that a company has settled for itself. */
    public Set<Settlement> settlements() {
        return settlements;
    }

    /** Whether it governs the numbers of an area code. */
    public boolean governs(AreaCode areaCode) {
        return parts.country == null
                || ((parts.region == null || areaCode.regions().contains(parts.region))
                        && areaCode.country().filter(parts.country::equals).isPresent());
    }

    /** Whether it governs calls to people who are said to be in a state or province, whatever their number. */
    public boolean governsPeopleIn(String state) {
        return state.equals(parts.region) && !parts.numbersOnly;
    }

    /** Name and version, as a decision records them: {@code us-federal 2026.2}. */
    @Override
    public String toString() {
        return parts.name + " " + parts.version;
    }

    /** Builds a rule set. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final String version;
        private final List<Rule> rules = new ArrayList<>();
        private final ImmutableList.Builder<Note> notes = ImmutableList.builder();
        private @Nullable Country country;
        private @Nullable String region;
        private @Nullable RegistryId registry;
        private @Nullable Dated<Period> listAge;
        private boolean unknownLineMayBeBusiness;
        private boolean answeredByLookUps;
        private boolean numbersOnly;
        private LocalDate start = LocalDate.MIN;
        private String notChecked = "only the rules named here; other law not checked";
        private String readOn = "";

        private Builder(String name, String version) {
            this.name = name;
            this.version = version;
        }

        /** A copy, so that a set does not change with its builder. */
        private Builder(Builder other) {
            this(other.name, other.version);
            notes.addAll(other.notes.build());
            country = other.country;
            region = other.region;
            registry = other.registry;
            listAge = other.listAge;
            unknownLineMayBeBusiness = other.unknownLineMayBeBusiness;
            answeredByLookUps = other.answeredByLookUps;
            numbersOnly = other.numbersOnly;
            start = other.start;
            notChecked = other.notChecked;
            readOn = other.readOn;
        }

        /**
         * Governs the numbers of a country, as the law of the country itself. Without a country, it governs every
         * number, as a company's policy does. Such a set can bar a call, but it permits none unless the law of the
         * country is asked too.
         */
        @CanIgnoreReturnValue
        public Builder country(Country governed) {
            country = Objects.requireNonNull(governed, "country");
            return this;
        }

        /**
         * Governs only the numbers of one state or province of the country, given by its two letters. Such a set, too,
         * permits no call unless the law of the country is asked.
         */
        @CanIgnoreReturnValue
        public Builder region(String code) {
            region = Objects.requireNonNull(code, "region");
            return this;
        }

        /**
         * Governs by the area code alone. It does not govern calls to people who are said to be in the state but have a
         * number of another one.
         */
        @CanIgnoreReturnValue
        public Builder numbersOnly() {
            numbersOnly = true;
            return this;
        }

        /**
         * Reads a registry. Its silence about a number counts for as long as the registry is held.
         *
         * @throws IllegalArgumentException if it is {@link RegistryId#SINGLE_LOOK_UP}, which has no list
         */
        @CanIgnoreReturnValue
        public Builder registry(RegistryId id) {
            registry = withList(id);
            return this;
        }

        /**
         * Reads a registry. Its silence about a number counts while the list is not older than this. If the list is
         * older, silence leaves it unknown whether the number is listed.
         *
         * @throws IllegalArgumentException if an age is negative, or the registry has no list
         */
        @CanIgnoreReturnValue
        public Builder registry(RegistryId id, Dated<Period> age) {
            registry = withList(id);
            Dated.requireNotNegative("age of a list", age);
            listAge = age;
            return this;
        }

        private static RegistryId withList(RegistryId id) {
            if (id.equals(RegistryId.SINGLE_LOOK_UP)) {
                throw new IllegalArgumentException("rule set: expected a registry with a list, found " + id);
            }
            return id;
        }

        /**
         * Lets the operator's answer when one number is looked up stand in for the registry, if no list answers or only
         * an older one.
         */
        @CanIgnoreReturnValue
        public Builder answeredByLookUps() {
            answeredByLookUps = true;
            return this;
        }

        /** Lets a line of unknown kind be a business line; otherwise it counts as a consumer's. */
        @CanIgnoreReturnValue
        public Builder unknownLineMayBeBusiness() {
            unknownLineMayBeBusiness = true;
            return this;
        }

        /** Says nothing about days before this one. */
        @CanIgnoreReturnValue
        public Builder start(LocalDate day) {
            start = Objects.requireNonNull(day, "first day");
            return this;
        }

        /** Adds rules, in any order. */
        @CanIgnoreReturnValue
        public Builder rules(Rule... more) {
            rules.addAll(List.of(more));
            return this;
        }

        /** Adds sentences for the reader of a decision. */
        @CanIgnoreReturnValue
        public Builder notes(Note... more) {
            notes.add(more);
            return this;
        }

        /**
         * Sets what an answer from these rules does not cover. It is not shown if a set of a state or province is among
         * the rules: then an answer says that it knows the rules it names and no others.
         *
         * @param what a sentence in which <code>{of region}</code> stands for the state or province of the number
         */
        @CanIgnoreReturnValue
        public Builder notChecking(String what) {
            notChecked = OneLine.checked("what is not checked", what);
            return this;
        }

        /** Sets the day up to which the law was read, for example {@code text of 2026-09-02}. */
        @CanIgnoreReturnValue
        public Builder readOn(String what) {
            readOn = OneLine.checked("day on which the law was read", what);
            return this;
        }

        /**
         * Checks and builds the set.
         *
         * @throws IllegalArgumentException if two rules have the same id; if an exemption lifts no rule, or one that
         *     is not in the set; if a rule is in force before a value that it reads; if a rule asks for a registry and the set
         *     names none; if there are more than {@value RuleSet#MOST_RULES} rules; if there is a region and no country;
         *     or if no area code of the bundled numbering plan is in the country and region
         */
        public RuleSet build() {
            RuleSetCheck.place(country, region);
            RuleSetCheck.registry(rules, registry);
            return new RuleSet(new Builder(this), RuleSetCheck.sorted(rules), Set.of());
        }
    }
}
