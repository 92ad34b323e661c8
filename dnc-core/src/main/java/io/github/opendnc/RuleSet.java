package io.github.opendnc;

import com.google.common.collect.ImmutableSet;
import io.github.opendnc.law.Citation;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one jurisdiction: whose numbers they govern, which registry they read, and their first day. Checked when
 * built. Immutable and thread-safe.
 *
 * <p>How a verdict comes about. A rule that has not fired weighs 0. A rule that has fired weighs the smaller of its own
 * certainty (settled 1, unsettled 1/2) and 1 minus the heaviest weight among the fired exceptions to it. The heaviest ban
 * decides: 1 is {@link Verdict#MAY_NOT_CALL}, 1/2 {@link Verdict#UNDETERMINED}, 0 {@link Verdict#MAY_CALL}. So an
 * exemption has weight only against what it names, an unsettled exemption can make a ban doubtful but never a free call,
 * and a helpful fact never hurts. Facts that are not known are tried in every way; where the ways disagree the verdict is
 * UNDETERMINED.
 */
public final class RuleSet {
    /** What a company makes of a rule that the law leaves unsettled. */
    public enum Settlement {
        /** It applies: a ban bars, an exemption lifts. */
        APPLIES,
        /** It does not apply. */
        DOES_NOT_APPLY
    }

    /**
     * An unsettled rule settled by a company for itself. A value type: immutable and thread-safe.
     *
     * @param ruleId the rule
     * @param settlement what the company makes of it
     * @param by who settled it
     * @param reason why
     */
    public record Settled(String ruleId, Settlement settlement, String by, String reason) {
        @Override
        public String toString() {
            return ruleId + " settled by " + by + " as "
                    + (settlement == Settlement.APPLIES ? "applying" : "not applying") + ": " + reason;
        }
    }

    private final Builder parts;
    private final List<Rule> rules;
    private final ImmutableSet<Settled> settlements;
    private final Plan plan;
    private final long startDay;

    private RuleSet(Builder parts, List<Rule> rules, Set<Settled> settlements) {
        this.parts = parts;
        this.rules = List.copyOf(rules);
        this.settlements = ImmutableSet.copyOf(settlements);
        this.plan = new Plan(rules, settlements);
        this.startDay = parts.start.toEpochDay();
    }

    /** Starts a rule set. */
    public static Builder builder(String name, String version) {
        return new Builder(name, version);
    }

    /**
     * These rules with an unsettled one settled by a company for itself. Every decision says who settled it and why.
     *
     * @param ruleId the rule
     * @param settlement what the company makes of it
     * @param by who settles it
     * @param reason why
     * @throws IllegalArgumentException if there is no such rule, or the law leaves no doubt about it
     */
    public RuleSet settling(String ruleId, Settlement settlement, String by, String reason) {
        Rule rule = rules.stream()
                .filter(each -> each.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(version() + " has no rule " + ruleId));
        if (rule.isSettled()) {
            throw new IllegalArgumentException("rule " + ruleId + " is not unsettled, so it cannot be settled");
        }
        ImmutableSet.Builder<Settled> more = ImmutableSet.builder();
        settlements.stream().filter(settled -> !settled.ruleId().equals(ruleId)).forEach(more::add);
        more.add(new Settled(ruleId, settlement, by, reason));
        return new RuleSet(parts, rules, more.build());
    }

    /** Name and version, as a decision records them. */
    public String version() {
        return parts.name + " " + parts.version;
    }

    /** The registry it reads; empty when it reads none. */
    public Optional<RegistryId> registry() {
        return Optional.ofNullable(parts.registry);
    }

    /** The day before which it says nothing. */
    public LocalDate start() {
        return parts.start;
    }

    /** Its rules, exemptions before what they lift. */
    public List<Rule> rules() {
        return rules;
    }

    /** The unsettled rules that a company has settled for itself. */
    public Set<Settled> settlements() {
        return settlements;
    }

    /** Whether it governs the numbers of an area code. */
    public boolean governs(AreaCode areaCode) {
        return parts.country == null
                || (areaCode.country().filter(parts.country::equals).isPresent()
                        && (parts.region == null
                                || areaCode.region().filter(this::isAmong).isPresent()));
    }

    /** Whether the region is one of several joined by a slash, as where provinces share an area code. */
    private boolean isAmong(String regions) {
        return ("/" + regions + "/").contains("/" + parts.region + "/");
    }

    /** The id written when no ban applies and no exemption is in play, for example {@code us-clear}. */
    String clearId() {
        return (parts.country == null ? parts.name : parts.country.toLowerCase(Locale.ROOT)) + "-clear";
    }

    String country() {
        return parts.country == null ? "" : parts.country;
    }

    /** Whether it is the law of a state or province. */
    boolean isRegional() {
        return parts.region != null;
    }

    @Nullable
    RegistryId registryOrNull() {
        return parts.registry;
    }

    @Nullable
    Dated<Period> listAge() {
        return parts.listAge;
    }

    @Nullable
    Citation listAgeCitation() {
        return parts.listAgeCitation;
    }

    boolean mayBeBusiness() {
        return parts.unknownLineMayBeBusiness;
    }

    long startDay() {
        return startDay;
    }

    Plan plan() {
        return plan;
    }

    /** Whether a list that covers a number and does not name it says so: it answers, and is not too old for that. */
    boolean silenceCounts(Lookup list, long day) {
        long obtained = list.obtainedOn().orElseThrow().toEpochDay();
        return obtained <= day && (parts.listAge == null || day <= ListAge.lastFreshDay(obtained, parts.listAge, day));
    }

    @Override
    public String toString() {
        return version();
    }

    /** Exceptions before what they lift; checked. */
    private static List<Rule> sorted(List<Rule> given) {
        if (given.size() > Plan.MAX_RULES) {
            throw new IllegalArgumentException("rule set: at most " + Plan.MAX_RULES + " rules, found " + given.size());
        }
        Set<String> ids = new HashSet<>();
        for (Rule rule : given) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rule set: two rules are called " + rule.id());
            }
            checkNoGap(rule);
            for (Rule lifted : rule.exceptionTo()) {
                if (!given.contains(lifted)) {
                    throw new IllegalArgumentException("rule set: " + rule.id() + " lifts " + lifted.id()
                            + ", which is not in the set (a rule changed after it was named is another rule)");
                }
            }
        }
        List<Rule> rules = new ArrayList<>(given);
        rules.sort(Comparator.comparingInt(RuleSet::depth).reversed());
        return rules;
    }

    /** A rule must not be in force on days for which a value it reads is not set. */
    private static void checkNoGap(Rule rule) {
        Collection<Dated<?>> dated = new ArrayList<>();
        rule.condition().addDated(dated);
        for (Dated<?> value : dated) {
            LocalDate first = value.entries().get(0).from();
            if (rule.from().isBefore(first)) {
                throw new IllegalArgumentException("rule set: " + rule.id() + " is in force from " + rule.from()
                        + ", and a value it reads begins only on " + first);
            }
        }
    }

    private static int depth(Rule rule) {
        return rule.exceptionTo().stream()
                .mapToInt(lifted -> depth(lifted) + 1)
                .max()
                .orElse(0);
    }

    /** Builds a rule set. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final String version;
        private final List<Rule> rules = new ArrayList<>();
        private @Nullable String country;
        private @Nullable String region;
        private @Nullable RegistryId registry;
        private @Nullable Dated<Period> listAge;
        private @Nullable Citation listAgeCitation;
        private boolean unknownLineMayBeBusiness;
        private LocalDate start = LocalDate.MIN;

        private Builder(String name, String version) {
            this.name = name;
            this.version = version;
        }

        /** A copy, so that a set does not change with its builder. */
        private Builder(Builder other) {
            this(other.name, other.version);
            country = other.country;
            region = other.region;
            registry = other.registry;
            listAge = other.listAge;
            listAgeCitation = other.listAgeCitation;
            unknownLineMayBeBusiness = other.unknownLineMayBeBusiness;
            start = other.start;
        }

        /** Governs the numbers of a country (ISO 3166). Without a country it governs every number. */
        public Builder country(String code) {
            country = code;
            return this;
        }

        /** Governs only the numbers of one state or province of the country. */
        public Builder region(String code) {
            region = code;
            return this;
        }

        /** Reads a registry, whose silence about a number counts as long as the registry is held. */
        public Builder registry(RegistryId id) {
            registry = id;
            return this;
        }

        /**
         * Reads a registry, whose silence about a number counts while the list is not older than this; the silence of an
         * older list leaves it unknown whether the number is listed.
         */
        public Builder registry(RegistryId id, Dated<Period> age, Citation citation) {
            registry = id;
            listAge = age;
            listAgeCitation = citation;
            return this;
        }

        /** A line of unknown kind may be a business line; otherwise it is a consumer's. */
        public Builder unknownLineMayBeBusiness() {
            unknownLineMayBeBusiness = true;
            return this;
        }

        /** Says nothing about days before this one. */
        public Builder start(LocalDate day) {
            start = day;
            return this;
        }

        /** Adds rules, in any order. */
        public Builder rules(Rule... more) {
            rules.addAll(List.of(more));
            return this;
        }

        /**
         * Checks and builds the set.
         *
         * @throws IllegalArgumentException if two rules have one id, an exemption lifts a rule that is not in the set,
         *     a rule is in force before a value it reads, or there are more than 64 rules
         */
        public RuleSet build() {
            return new RuleSet(new Builder(this), sorted(rules), Set.of());
        }
    }
}
