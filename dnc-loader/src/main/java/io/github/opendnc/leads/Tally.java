package io.github.opendnc.leads;

import io.github.opendnc.Fact;
import io.github.opendnc.Verdict;
import io.github.opendnc.cells.CellFindings;
import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.cells.UnreadDates;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what was scrubbed. Each batch has its own tally, and they are added up in the order of the file. Not
 * thread-safe.
 */
final class Tally {
    /** With more answers than this they are {@linkplain #tellApart told apart}, so that memory stays bounded. */
    private static final int MOST_ANSWERS = 1 << 12;

    long rows;
    long rowsLeftOut;
    long raggedRows;
    long firstRaggedLine;
    long joinedRows;
    long firstJoinedLine;
    long extensionsDropped;
    long withoutCountryCode;
    long undatedConsents;
    long loneConsentDays;
    long otherZones;
    long nothings;
    final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    final Map<Character, Long> codes = new HashMap<>();
    final Map<String, Long> rules = new HashMap<>();
    final Map<String, Long> remedies = new HashMap<>();
    final Map<String, Long> unreadableNumbers = new HashMap<>();
    final Map<String, Long> unusableFacts = new HashMap<>();
    /** How many numbers have an area code that no held list covers, by area code. */
    final SortedMap<Integer, Long> uncovered = new TreeMap<>();

    final Map<Fact, UnreadDates> unreadDates = new EnumMap<>(Fact.class);

    /**
     * How many numbers have each answer that is not {@linkplain #tellApart told apart} yet. Until then the counts by
     * verdict, code, rule, remedy and fact lack these numbers. There are few answers, and many blocks that have them.
     */
    private final IdentityHashMap<CountedAnswer, Long> answers = new IdentityHashMap<>();

    void add(CachedAnswer cachedAnswer) {
        add(cachedAnswer.answer(), cachedAnswer.remedies(), 1);
        undatedConsents += cachedAnswer.undatedConsent() ? 1 : 0;
        otherZones += cachedAnswer.otherZone() ? 1 : 0;
    }

    /** Counts an answer that this many numbers have. What it states is counted later, in {@link #tellApart}. */
    void add(CountedAnswer answer, long times) {
        answers.merge(answer, times, Long::sum);
        if (answers.size() > MOST_ANSWERS) {
            tellApart();
        }
    }

    /** Counts what the answers state. Call it when everything else is counted. */
    void tellApart() {
        answers.forEach((answer, times) -> add(answer.answer(), answer.remedies(), times));
        answers.clear();
    }

    private void add(Answer answer, List<String> theRemedies, long times) {
        verdicts.merge(answer.verdict(), times, Long::sum);
        codes.merge(answer.code(), times, Long::sum);
        answer.rules().forEach(rule -> rules.merge(rule, times, Long::sum));
        theRemedies.forEach(remedy -> remedies.merge(remedy, times, Long::sum));
        answer.problems().forEach(unusable -> unusableFacts.merge(unusable, times, Long::sum));
    }

    /** Counts what was found in the fact cells of a row, once for all numbers of the row. */
    void add(CellFindings findings) {
        nothings += findings.nothings();
        loneConsentDays += findings.isLoneConsentDay() ? 1 : 0;
        findings.dates().forEach((fact, date) -> unreadDates.merge(fact, date, UnreadDates::plus));
    }

    /** Counts a number whose area code no held list covers. */
    void addUncovered(PhoneNumber number) {
        if (number.isNorthAmerican()) {
            uncovered.merge(number.areaCode(), 1L, Long::sum);
        }
    }

    /** Counts what is to be told of a number that was read. */
    void addRead(long number, String note) {
        extensionsDropped += note.isEmpty() ? 0 : 1;
        withoutCountryCode += NumbersWithin.mayLackCountryCode(number) ? 1 : 0;
    }

    void addUnreadable(String reason) {
        unreadableNumbers.merge(reason, 1L, Long::sum);
    }

    /**
     * Counts a row that is not a row under the header.
     *
     * @param hasOtherLength whether it has more or fewer fields; otherwise it is several rows that quotes have joined
     */
    void addRagged(long line, boolean hasOtherLength) {
        if (hasOtherLength) {
            firstRaggedLine = raggedRows == 0 ? line : firstRaggedLine;
            raggedRows++;
        } else {
            firstJoinedLine = joinedRows == 0 ? line : firstJoinedLine;
            joinedRows++;
        }
    }

    void add(Tally next) {
        add(next, 0);
    }

    /**
     * Adds the tally of the next rows.
     *
     * @param linesBefore what must be added to the lines that it has counted
     */
    void add(Tally next, long linesBefore) {
        firstRaggedLine = raggedRows == 0 ? linesBefore + next.firstRaggedLine : firstRaggedLine;
        firstJoinedLine = joinedRows == 0 ? linesBefore + next.firstJoinedLine : firstJoinedLine;
        rows += next.rows;
        rowsLeftOut += next.rowsLeftOut;
        raggedRows += next.raggedRows;
        joinedRows += next.joinedRows;
        extensionsDropped += next.extensionsDropped;
        withoutCountryCode += next.withoutCountryCode;
        undatedConsents += next.undatedConsents;
        otherZones += next.otherZones;
        nothings += next.nothings;
        loneConsentDays += next.loneConsentDays;
        next.unreadDates.forEach((fact, dates) -> unreadDates.merge(fact, dates, UnreadDates::plus));
        next.answers.forEach(this::add);
        addAll(next.uncovered, uncovered);
        addAll(next.verdicts, verdicts);
        addAll(next.codes, codes);
        addAll(next.rules, rules);
        addAll(next.remedies, remedies);
        addAll(next.unreadableNumbers, unreadableNumbers);
        addAll(next.unusableFacts, unusableFacts);
    }

    private static <K> void addAll(Map<K, Long> from, Map<K, Long> to) {
        from.forEach((key, count) -> to.merge(key, count, Long::sum));
    }
}
