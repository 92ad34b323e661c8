package io.github.opendnc;

import io.github.opendnc.registry.AreaCode;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    static final int MAX_RULES = 64;

    private final String name;
    private final String version;
    private final @Nullable String country;
    private final @Nullable String region;
    private final @Nullable RegistryId registry;
    private final @Nullable Dated<Period> listAge;
    private final @Nullable Citation listAgeCitation;
    private final boolean unknownLineMayBeBusiness;
    private final LocalDate start;
    private final long startDay;
    private final Rule[] rules; // exceptions before what they lift
    private final long[] exceptions; // exceptions[i]: the rules that lift rule i
    private final long[] fromDays;
    private final long[] untilDays;
    private final long[] changeDays;
    private final long bans;
    private final long hoursRules;
    private final List<Dated<CallingHours>> hours;

    private RuleSet(Builder builder) {
        name = builder.name;
        version = builder.version;
        country = builder.country;
        region = builder.region;
        registry = builder.registry;
        listAge = builder.listAge;
        listAgeCitation = builder.listAgeCitation;
        unknownLineMayBeBusiness = builder.unknownLineMayBeBusiness;
        start = builder.start;
        startDay = start.toEpochDay();
        rules = sorted(builder.rules);
        exceptions = new long[rules.length];
        fromDays = new long[rules.length];
        untilDays = new long[rules.length];
        long all = 0;
        long ofHours = 0;
        List<Dated<CallingHours>> read = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            fromDays[i] = rules[i].from().toEpochDay();
            untilDays[i] = rules[i].until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            all |= rules[i].isBan() ? 1L << i : 0;
            int before = read.size();
            rules[i].condition().addHours(read);
            ofHours |= rules[i].isBan() && read.size() > before ? 1L << i : 0;
            for (int j = 0; j < rules.length; j++) {
                exceptions[i] |= rules[j].exceptionTo().contains(rules[i]) ? 1L << j : 0;
            }
        }
        bans = all;
        changeDays = changeDays(rules);
        hoursRules = ofHours;
        hours = List.copyOf(new HashSet<>(read));
    }

    /** Starts a rule set that governs numbers of a country; its first day must be stated. */
    public static Builder builder(String name, String version) {
        return new Builder(name, version);
    }

    /** Name and version, as a decision records them. */
    public String version() {
        return name + " " + version;
    }

    /** The registry it reads; empty when it reads none. */
    public Optional<RegistryId> registry() {
        return Optional.ofNullable(registry);
    }

    /** The day before which it says nothing. */
    public LocalDate start() {
        return start;
    }

    /** Its rules, exemptions before what they lift. */
    public List<Rule> rules() {
        return List.of(rules);
    }

    /** Whether it governs the numbers of an area code. */
    public boolean governs(AreaCode areaCode) {
        return country == null
                || (areaCode.country().filter(country::equals).isPresent()
                        && (region == null
                                || areaCode.region().filter(this::isAmong).isPresent()));
    }

    /** Whether the region is one of several joined by a slash, as where provinces share an area code. */
    private boolean isAmong(String regions) {
        return ("/" + regions + "/").contains("/" + region + "/");
    }

    /** The id written when no ban applies and no exemption is in play, for example {@code us-clear}. */
    String clearId() {
        return (country == null ? name : country.toLowerCase(java.util.Locale.ROOT)) + "-clear";
    }

    String country() {
        return country == null ? "" : country;
    }

    boolean readsRegistry() {
        return registry != null;
    }

    @Nullable
    RegistryId registryOrNull() {
        return registry;
    }

    long startDay() {
        return startDay;
    }

    boolean mayBeBusiness() {
        return unknownLineMayBeBusiness;
    }

    @Nullable
    Dated<Period> listAge() {
        return listAge;
    }

    @Nullable
    Citation listAgeCitation() {
        return listAgeCitation;
    }

    /** Whether a list that does not name the number says so: it answers, and is not too old for its silence to count. */
    boolean silenceCounts(Lookup list, long day) {
        return ListState.answers(list, day) && (listAge == null || !ListState.isStale(list, listAge, day));
    }

    /** The verdict in one world: the heaviest ban. Only what can change it is asked. Allocates nothing. */
    Verdict verdict(Call call, @Nullable Lookup list, long world) {
        long day = World.day(world);
        boolean doubtful = false;
        for (long left = bans; left != 0; left &= left - 1) {
            int weight = weight(Long.numberOfTrailingZeros(left), call, list, world, day);
            if (weight == Weights.FULL) {
                return Verdict.MAY_NOT_CALL;
            }
            doubtful |= weight == Weights.HALF;
        }
        return doubtful ? Verdict.UNDETERMINED : Verdict.MAY_CALL;
    }

    /** The smaller of a rule's own certainty and what the heaviest of its exceptions leaves of it. */
    private int weight(int rule, Call call, @Nullable Lookup list, long world, long day) {
        if (day < fromDays[rule]
                || day >= untilDays[rule]
                || !rules[rule].condition().holds(call, list, world)) {
            return Weights.NOT_FIRED;
        }
        int weight = rules[rule].isSettled() ? Weights.FULL : Weights.HALF;
        for (long left = exceptions[rule]; left != 0; left &= left - 1) {
            int exception = weight(Long.numberOfTrailingZeros(left), call, list, world, day);
            if (exception == Weights.FULL) {
                return Weights.DEFEATED;
            }
            weight = exception == Weights.HALF ? Weights.HALF : weight;
        }
        return weight;
    }

    /** The same for a reader: the weight of each rule, in the order of {@link #rules()}. */
    Weights weigh(Call call, @Nullable Lookup list, long world) {
        Weights weights = new Weights(rules.length);
        long day = World.day(world);
        for (int i = 0; i < rules.length; i++) {
            if (day >= fromDays[i] && day < untilDays[i] && rules[i].condition().holds(call, list, world)) {
                weights.fire(i, rules[i].isSettled(), exceptions[i]);
            }
        }
        return weights;
    }

    /** Adds the days after this one on which a rule comes into force or ends. */
    void addChangesAfter(long day, TurningPoints points) {
        int i = Arrays.binarySearch(changeDays, day + 1);
        for (i = i >= 0 ? i : ~i; i < changeDays.length; i++) {
            points.add(changeDays[i]);
        }
    }

    private static long[] changeDays(Rule[] rules) {
        return Arrays.stream(rules)
                .flatMap(rule -> Stream.concat(Stream.of(rule.from()), rule.until().stream()))
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Every calling hours its rules read. */
    List<Dated<CallingHours>> hours() {
        return hours;
    }

    /** Whether a rule about hours bars the call in a world, or makes it doubtful. */
    boolean hoursBar(Call call, @Nullable Lookup list, long world) {
        for (long left = hoursRules; left != 0; left &= left - 1) {
            if (weight(Long.numberOfTrailingZeros(left), call, list, world, World.day(world)) > Weights.DEFEATED) {
                return true;
            }
        }
        return false;
    }

    /** The rules that lift a rule, as indices into {@link #rules()}. */
    long exceptions(int rule) {
        return exceptions[rule];
    }

    Rule rule(int i) {
        return rules[i];
    }

    int size() {
        return rules.length;
    }

    @Override
    public String toString() {
        return version();
    }

    private static Rule[] sorted(List<Rule> given) {
        if (given.size() > MAX_RULES) {
            throw new IllegalArgumentException("rule set: at most " + MAX_RULES + " rules, found " + given.size());
        }
        Set<String> ids = new HashSet<>();
        for (Rule rule : given) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rule set: two rules are called " + rule.id());
            }
            for (Rule lifted : rule.exceptionTo()) {
                if (!given.contains(lifted)) {
                    throw new IllegalArgumentException("rule set: " + rule.id() + " lifts " + lifted.id()
                            + ", which is not in the set (a rule changed after it was named is another rule)");
                }
            }
        }
        List<Rule> rules = new ArrayList<>(given);
        rules.sort(Comparator.comparingInt(RuleSet::depth).reversed());
        return rules.toArray(Rule[]::new);
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
         *     or there are more than 64 rules
         */
        public RuleSet build() {
            return new RuleSet(this);
        }
    }
}
