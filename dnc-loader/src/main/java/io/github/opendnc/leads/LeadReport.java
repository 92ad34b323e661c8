package io.github.opendnc.leads;

import io.github.opendnc.Moment;
import io.github.opendnc.Verdict;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What a scrub of a lead file did. Immutable and thread-safe; holds no telephone numbers. If a file has several phone
 * columns, the counts by verdict, code and rule count numbers, so they add up to more than the rows.
 */
public final class LeadReport {
    private static final int MOST_REMEDIES = 3;
    /** So many reasons fit a screen. Every area code that cannot be one is a reason of its own. */
    private static final int MOST_REASONS = 10;

    /** The rule that still tolerates calls for some days after a person asked for none. */
    private static final String TOLERATED = "ca-request-tolerated";

    private final long rows;
    private final long rowsLeftOut;
    private final long raggedRows;
    private final long joinedRows;
    private final SortedMap<Integer, Long> uncovered;
    private final Map<Verdict, Long> verdicts;
    private final Map<Character, Long> codes;
    private final Map<String, Long> rules;
    private final Map<String, Long> remedies;
    private final Map<String, Long> unreadableNumbers;
    private final Map<String, Long> unusableFacts;
    private final List<String> notes;
    private final Duration duration;
    private final Moment moment;
    private final Basis basis;

    LeadReport(Tally tally, List<String> notes, Duration duration, Moment moment, Basis basis) {
        rows = tally.rows;
        rowsLeftOut = tally.rowsLeftOut;
        raggedRows = tally.raggedRows;
        joinedRows = tally.joinedRows;
        uncovered = ofCountries(tally.uncovered, basis.plan());
        tally.tellApart();
        verdicts = Collections.unmodifiableMap(new EnumMap<>(tally.verdicts));
        codes = sorted(tally.codes);
        rules = sorted(tally.rules);
        remedies = mostFirst(tally.remedies);
        unreadableNumbers = sorted(tally.unreadableNumbers);
        unusableFacts = sorted(tally.unusableFacts);
        this.notes = withCounts(notes, tally);
        this.duration = duration;
        this.moment = moment;
        this.basis = basis;
    }

    /** A number without a place, which no registry covers, is not missing from a list, so it is left out. */
    private static SortedMap<Integer, Long> ofCountries(SortedMap<Integer, Long> uncovered, NumberingPlan plan) {
        SortedMap<Integer, Long> some = new TreeMap<>(uncovered);
        some.keySet()
                .removeIf(code -> plan.areaCode(code)
                        .filter(areaCode -> !areaCode.zones().isEmpty())
                        .flatMap(AreaCode::country)
                        .filter(country -> country.equals(Country.US) || country.equals(Country.CA))
                        .isEmpty());
        return Collections.unmodifiableSortedMap(some);
    }

    private static <K> Map<K, Long> sorted(Map<K, Long> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
        Map<String, Long> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(ordered);
    }

    private static List<String> withCounts(List<String> notes, Tally tally) {
        List<String> all = new ArrayList<>(notes);
        if (tally.rows == 0) {
            all.add("the lead file holds no rows below its header line");
        }
        if (tally.extensionsDropped > 0) {
            all.add("extensions dropped: " + count(tally.extensionsDropped));
        }
        if (tally.withoutCountryCode > 0) {
            all.add("numbers abroad, unless a 1 is missing after the plus sign: " + count(tally.withoutCountryCode));
        }
        if (tally.rules.containsKey(TOLERATED)) {
            all.add("recent requests that do not bar yet, because Canada gives some days to act on them (do_not_call "
                    + "or the company list bars at once): " + count(tally.rules.get(TOLERATED)));
        }
        if (tally.undatedConsents > 0) {
            all.add("consents without a day, which do not count: " + count(tally.undatedConsents));
        }
        if (tally.loneConsentDays > 0) {
            all.add("days of a consent without a consent beside them, which do not count (the column consent says "
                    + "which it was, such as WRITTEN): " + count(tally.loneConsentDays));
        }
        if (tally.otherZones > 0) {
            all.add("time zones given that the area code does not have: " + count(tally.otherZones));
        }
        if (tally.nothings > 0) {
            all.add("fact cells with a word for nothing (NULL, N/A, 0000-00-00), read as empty: "
                    + count(tally.nothings));
        }
        tally.unreadDates.forEach((fact, dates) -> all.add(dates.advice(fact.toString())));
        if (tally.raggedRows > 0) {
            all.add(String.format(
                    Locale.ROOT,
                    "rows with more or fewer fields than the header: %s, the first on line %s",
                    count(tally.raggedRows),
                    count(tally.firstRaggedLine)));
        }
        if (tally.joinedRows > 0) {
            all.add(String.format(
                    Locale.ROOT,
                    "rows with a quoted cell whose lines look like rows, perhaps because a quote is missing or one "
                            + "is too many: %s, the first on line %s",
                    count(tally.joinedRows),
                    count(tally.firstJoinedLine)));
        }
        return List.copyOf(all);
    }

    /** How many rows were read, not counting the header and blank lines. */
    public long rows() {
        return rows;
    }

    /** The seller by whose subscriptions the lists were read; empty if they answered for anybody who asks. */
    public Optional<String> seller() {
        return basis.seller();
    }

    /**
     * The area codes of the United States and Canada that no list held covers, or no subscription of the seller, and
     * how many of the numbers were in each.
     */
    public SortedMap<Integer, Long> uncoveredAreaCodes() {
        return uncovered;
    }

    /**
     * How many verdicts there are: one for each filled phone cell, and one for a row without any.
     */
    public long numbers() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many rows were left out of the output because only one verdict was asked for. */
    public long rowsLeftOut() {
        return rowsLeftOut;
    }

    /** How many rows had as many fields as the header, but a quoted cell with lines that look like rows. */
    public long joinedRows() {
        return joinedRows;
    }

    /** How many rows had more or fewer fields than the header. */
    public long raggedRows() {
        return raggedRows;
    }

    /** How many numbers got a verdict. */
    public long count(Verdict verdict) {
        return verdicts.getOrDefault(Objects.requireNonNull(verdict, "verdict"), 0L);
    }

    /** How many numbers got each code letter. */
    public Map<Character, Long> codes() {
        return codes;
    }

    /** The meaning of each code letter that was written. */
    public Map<Character, String> meanings() {
        Map<Character, String> meanings = new TreeMap<>();
        codes.keySet().forEach(letter -> meanings.put(letter, CodeLetter.meaning(letter)));
        return Collections.unmodifiableMap(meanings);
    }

    /**
     * What would settle the undetermined numbers, and how many of them; the most first. The sentences name options of the
     * {@code dnc} command; docs/lead-files.md says which methods do the same.
     */
    public Map<String, Long> remedies() {
        return remedies;
    }

    /** How many numbers have each rule in their answer, or each unknown fact, which has a {@code ?} in front. */
    public Map<String, Long> rules() {
        return rules;
    }

    /** Why numbers could not be read, and how many for each reason. */
    public Map<String, Long> unreadableNumbers() {
        return unreadableNumbers;
    }

    /** Which facts could not be used and why, and how often. */
    public Map<String, Long> unusableFacts() {
        return unusableFacts;
    }

    /** What else is worth knowing: a guessed encoding, extensions dropped, a column left alone. */
    public List<String> notes() {
        return notes;
    }

    /** When the calls are made, unless a row itself says otherwise. */
    public Moment moment() {
        return moment;
    }

    /** How long it took. */
    public Duration duration() {
        return duration;
    }

    /** Rows per second. */
    public long rowsPerSecond() {
        return Math.round(rows * 1e9 / Math.max(1, duration.toNanos()));
    }

    /** Who called, why and how, in one line, unless a row said otherwise. */
    public String campaign() {
        return basis.campaign();
    }

    /** What the company's own list contained: how many numbers, or that there was none. */
    public String companyList() {
        return basis.companyList();
    }

    /** The editions of the lists that answered, one line each. */
    public List<String> editions() {
        return basis.lists();
    }

    /** The rule sets that were applied, each with its version. */
    public List<String> ruleSets() {
        return basis.rules();
    }

    /** The version of the time zone database that was used for the clocks of the people called. */
    public String timeZoneData() {
        return basis.clocks().timeZoneData();
    }

    /**
     * The time zones whose clocks that version does not know, one line each; empty if it is up to date. What depends on
     * the hour there is undetermined, and the calling window is empty.
     */
    public List<String> unknownClocks() {
        return basis.clocks().unknown();
    }

    /** What was not checked, for example {@code state and provincial law}. */
    public String notChecked() {
        return basis.notChecked();
    }

    /** Whether the caps on calls to one person in 24 hours were not judged because the caller keeps them. */
    public boolean areCapsKeptByTheCaller() {
        return basis.capsKept();
    }

    /**
     * The rules left open by the law that the company has decided for itself, one line each: which rule, how, by whom
     * and why.
     */
    public List<String> settled() {
        return basis.settled();
    }

    /** The text to show at the end of the job, several lines. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s%s in %s s, %s per second",
                counted(rows, "row"),
                areNumbersCounted() ? ", " + counted(numbers(), "number") : "",
                String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1e3),
                counted(rowsPerSecond(), "row")));
        for (Verdict verdict : Verdict.values()) {
            lines.add(verdict + ": " + count(count(verdict)));
        }
        if (rowsLeftOut > 0) {
            lines.add("rows left out of the output: " + count(rowsLeftOut));
        }
        if (!codes.isEmpty()) {
            lines.add("codes:");
            codes.forEach((letter, number) ->
                    lines.add("  " + letter + " " + count(number) + ": " + CodeLetter.meaning(letter)));
        }
        addRemedies(lines);
        if (!uncovered.isEmpty()) {
            lines.add(uncovered.entrySet().stream()
                    .map(entry -> String.format(Locale.ROOT, "%03d: %,d", entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining("; ", "numbers in area codes that " + noList() + " covers: ", "")));
        }
        addCounts(lines, "rules and unknown facts", rules, (rule, times) -> rule + " " + count(times));
        addReasons(lines, "numbers that could not be read", unreadableNumbers);
        addReasons(lines, "facts that could not be used", unusableFacts);
        lines.addAll(notes);
        lines.add("calls made: " + moment);
        lines.add("campaign: " + basis.campaign());
        basis.seller().ifPresent(seller -> lines.add("seller: " + seller));
        lines.add("company list: " + basis.companyList());
        lines.add("lists: " + (basis.lists().isEmpty() ? "none" : String.join("; ", basis.lists())));
        lines.add("rules: " + basis.rulesInWords());
        basis.settled().forEach(settled -> lines.add("settled: " + settled));
        lines.add(basis.clocks().toString());
        if (basis.capsKept()) {
            lines.add("caps on calls to one person in 24 hours not judged: the caller keeps them by itself");
        }
        lines.add(basis.notCheckedInWords());
        return String.join("\n", lines);
    }

    /** For a seller, a list covers only what is both in the list and in a subscription. */
    private String noList() {
        return basis.seller().isPresent() ? "no list held, or no subscription of the seller," : "no list held";
    }

    private void addRemedies(List<String> lines) {
        if (remedies.isEmpty()) {
            return;
        }
        String what = areNumbersCounted() ? "number" : "row";
        lines.add("what would settle most of the UNDETERMINED:");
        remedies.entrySet().stream()
                .limit(MOST_REMEDIES)
                .map(remedy -> "  " + counted(remedy.getValue(), what) + ": " + remedy.getKey())
                .forEach(lines::add);
    }

    /** Whether some rows have several phone columns, so that the counts are of numbers. */
    private boolean areNumbersCounted() {
        return numbers() != rows;
    }

    private static String counted(long count, String what) {
        return count(count) + ' ' + what + (count == 1 ? "" : "s");
    }

    /** All, or the most common and how many are left out. */
    private static void addReasons(List<String> lines, String title, Map<String, Long> reasons) {
        Map<String, Long> common = new LinkedHashMap<>(reasons);
        common.keySet()
                .retainAll(reasons.keySet().stream()
                        .sorted(Comparator.comparing(reasons::get).reversed())
                        .limit(MOST_REASONS)
                        .toList());
        // a reason may end with a number itself, so the count comes first
        addCounts(lines, title, common, (reason, times) -> count(times) + " x " + reason);
        int others = reasons.size() - common.size();
        if (others > 0) {
            long times = sum(reasons) - sum(common);
            lines.add(lines.remove(lines.size() - 1) + "; " + count(times) + " for " + counted(others, "other reason"));
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void addCounts(
            List<String> lines, String title, Map<String, Long> counts, BiFunction<String, Long, String> form) {
        if (!counts.isEmpty()) {
            lines.add(counts.entrySet().stream()
                    .map(entry -> form.apply(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining("; ", title + ": ", "")));
        }
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
