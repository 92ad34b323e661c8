package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.registry.Subscription;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Something that will soon bar calls, or already does: area codes whose list is getting too old, or a subscription that
 * ends. Each is given per registry, seller and day. Immutable and thread-safe.
 */
public final class Expiry implements Comparable<Expiry> {
    /** What expires. */
    public enum What {
        /** A list becomes older than the law allows: the safe harbor is lost. */
        LIST,
        /** A seller's subscription ends. */
        SUBSCRIPTION
    }

    private static final int NAMED = 5;

    private static final Comparator<Expiry> EARLIEST_FIRST = Comparator.comparing(Expiry::lastDay)
            .thenComparing(expiry -> expiry.registry.value())
            .thenComparing(expiry -> expiry.seller.orElse("")) // "" is nobody: a seller has a name
            .thenComparing(Expiry::what)
            .thenComparing(expiry -> expiry.areaCodes.toString());

    private final What what;
    private final RegistryId registry;
    private final Optional<String> seller;
    private final SortedSet<Integer> areaCodes;
    private final LocalDate lastDay;

    private Expiry(
            What what, RegistryId registry, Optional<String> seller, SortedSet<Integer> areaCodes, LocalDate lastDay) {
        this.what = what;
        this.registry = registry;
        this.seller = seller;
        this.areaCodes = Collections.unmodifiableSortedSet(areaCodes);
        this.lastDay = lastDay;
    }

    /**
     * What expires within a time, or has already expired.
     *
     * @param lists the lists that are held
     * @param subscriptions those of the sellers. The lists of a seller are reported for the area codes of its
     *     subscriptions. If no subscription to a registry still runs, its lists are reported for everybody who uses
     *     them. The end of a subscription is not reported if other subscriptions of the seller continue without a gap
     *     for all of its area codes.
     * @param ruleSets say how old a list may be; a registry that none of them reads has no such age. Each rule set says
     *     it for the area codes that it governs. For an area code that none of them governs, all of them say it,
     *     because people in a state also have numbers from elsewhere.
     * @param today today's date
     * @param ahead how far to look: something is reported if its last day is {@code today} plus this, or earlier
     * @return the earliest first
     * @throws java.time.DateTimeException if there is no day so far ahead
     */
    public static List<Expiry> within(
            Collection<SnapshotInfo> lists,
            Collection<Subscription> subscriptions,
            Collection<RuleSet> ruleSets,
            LocalDate today,
            Period ahead) {
        Objects.requireNonNull(ruleSets, "rule sets");
        LocalDate horizon = today.plus(ahead);
        List<Expiry> all = new ArrayList<>();
        for (SnapshotInfo list : lists) {
            List<Subscription> theirs = subscriptions.stream()
                    .filter(bought -> bought.registry().equals(list.registry()) && !isOver(bought, today))
                    .toList();
            List<RuleSet> limiting = ruleSets.stream()
                    .filter(rules -> rules.registry().equals(Optional.of(list.registry()))
                            && rules.goodListAge().isPresent())
                    .toList();
            for (RuleSet rules : limiting) {
                IntPredicate concerned = areaCode ->
                        governs(rules, areaCode) || limiting.stream().noneMatch(other -> governs(other, areaCode));
                addStale(list, theirs, concerned, rules.goodListAge().orElseThrow(), horizon, all);
            }
        }
        for (Subscription bought : subscriptions) {
            bought.to()
                    .filter(last -> !last.isAfter(horizon) && !isContinued(bought, last, subscriptions))
                    .ifPresent(last -> all.add(new Expiry(
                            What.SUBSCRIPTION,
                            bought.registry(),
                            Optional.of(bought.seller()),
                            bought.areaCodes().orElse(new TreeSet<>()),
                            last)));
        }
        return told(all);
    }

    /** One for each registry, seller and day, because several laws may set the same age for other area codes. */
    private static List<Expiry> told(List<Expiry> all) {
        Map<List<?>, Expiry> told = new LinkedHashMap<>();
        for (Expiry expiry : all) {
            Set<Integer> apart = expiry.what == What.LIST ? Set.of() : expiry.areaCodes;
            told.merge(
                    List.of(expiry.what, expiry.registry, expiry.seller, expiry.lastDay, apart),
                    expiry,
                    Expiry::withAreaCodes);
        }
        return told.values().stream().sorted().toList();
    }

    private Expiry withAreaCodes(Expiry other) {
        SortedSet<Integer> both = new TreeSet<>(areaCodes);
        both.addAll(other.areaCodes);
        return new Expiry(what, registry, seller, both, lastDay);
    }

    private static boolean isOver(Subscription bought, LocalDate today) {
        return bought.to().filter(last -> last.isBefore(today)).isPresent();
    }

    /** Whether other subscriptions of the seller continue after the last day of one, in all of its area codes. */
    private static boolean isContinued(Subscription bought, LocalDate last, Collection<Subscription> subscriptions) {
        List<Subscription> next = subscriptions.stream()
                .filter(other -> other.seller().equals(bought.seller())
                        && other.registry().equals(bought.registry())
                        && other.isValidOn(last.plusDays(1)))
                .toList();
        boolean toAll = next.stream().anyMatch(other -> other.areaCodes().isEmpty());
        return bought.areaCodes()
                .map(some -> some.stream().allMatch(code -> next.stream().anyMatch(other -> other.covers(code))))
                .orElse(toAll);
    }

    /** Whether the law governs an area code. The law of one state sets no age for the lists of other states. */
    private static boolean governs(RuleSet rules, int areaCode) {
        return NumberingPlan.bundled().areaCode(areaCode).map(rules::governs).orElse(true);
    }

    private static void addStale(
            SnapshotInfo list,
            List<Subscription> theirs,
            IntPredicate concerned,
            Dated<Period> age,
            LocalDate horizon,
            List<Expiry> all) {
        Map<LocalDate, SortedSet<Integer>> byLastDay = new TreeMap<>();
        list.coverage().days().forEach((areaCode, obtained) -> {
            long last = ListAgeClause.lastFreshDay(obtained.toEpochDay(), age, horizon.toEpochDay());
            if (last <= horizon.toEpochDay() && concerned.test(areaCode)) {
                byLastDay
                        .computeIfAbsent(LocalDate.ofEpochDay(last), day -> new TreeSet<>())
                        .add(areaCode);
            }
        });
        byLastDay.forEach((last, areaCodes) -> {
            if (theirs.isEmpty()) {
                all.add(new Expiry(What.LIST, list.registry(), Optional.empty(), areaCodes, last));
            }
            for (Subscription bought : theirs) {
                SortedSet<Integer> some =
                        areaCodes.stream().filter(bought::covers).collect(Collectors.toCollection(TreeSet::new));
                if (!some.isEmpty()) {
                    all.add(new Expiry(What.LIST, list.registry(), Optional.of(bought.seller()), some, last));
                }
            }
        });
    }

    /** What expires. */
    public What what() {
        return what;
    }

    /** The registry concerned. */
    public RegistryId registry() {
        return registry;
    }

    /** The seller whose calls are concerned; empty for everybody who uses the list. */
    public Optional<String> seller() {
        return seller;
    }

    /** The area codes concerned, ascending; empty for all. */
    public SortedSet<Integer> areaCodes() {
        return areaCodes;
    }

    /** The last day on which calls may rely on it. */
    public LocalDate lastDay() {
        return lastDay;
    }

    @Override
    public int compareTo(Expiry other) {
        return EARLIEST_FIRST.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expiry that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lastDay, registry, seller, what, areaCodes);
    }

    /** One line for a person to read. */
    @Override
    public String toString() {
        String whose = seller.map(name -> " of " + name).orElse("");
        String where = areaCodes.isEmpty() ? "all area codes" : named();
        return what == What.LIST
                ? registry + whose + ": the list of " + where + " is good until " + lastDay
                : registry + whose + ": the subscription to " + where + " is valid until " + lastDay;
    }

    private String named() {
        String first = areaCodes.stream()
                .limit(NAMED)
                .map(areaCode -> String.format(Locale.ROOT, "%03d", areaCode))
                .collect(Collectors.joining(", "));
        int more = areaCodes.size() - NAMED;
        return (areaCodes.size() == 1 ? "area code " : "area codes ")
                + first
                + (more > 0 ? " and " + more + " more" : "");
    }
}
