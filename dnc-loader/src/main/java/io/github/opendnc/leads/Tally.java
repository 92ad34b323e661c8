package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was scrubbed: each batch on its own, then added up in the order of the file. Not thread-safe. */
final class Tally {
    long rows;
    long rowsLeftOut;
    long raggedRows;
    long firstRaggedLine;
    long extensionsDropped;
    long undatedConsents;
    long otherZones;
    final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    final Map<Character, Long> codes = new TreeMap<>();
    final Map<String, Long> rules = new TreeMap<>();
    final Map<String, Long> unreadableNumbers = new TreeMap<>();
    final Map<String, Long> unusableFacts = new TreeMap<>();

    void add(CachedAnswers.CachedAnswer cachedAnswer) {
        Answer answer = cachedAnswer.answer();
        verdicts.merge(answer.verdict(), 1L, Long::sum);
        codes.merge(answer.code(), 1L, Long::sum);
        for (String rule : answer.rules()) {
            rules.merge(rule, 1L, Long::sum);
        }
        undatedConsents += cachedAnswer.undatedConsent() ? 1 : 0;
        otherZones += cachedAnswer.otherZone() ? 1 : 0;
        for (String unusable : answer.problems()) {
            unusableFacts.merge(unusable, 1L, Long::sum);
        }
    }

    void addUnreadable(String reason) {
        unreadableNumbers.merge(reason, 1L, Long::sum);
    }

    void addRagged(long line) {
        firstRaggedLine = raggedRows == 0 ? line : firstRaggedLine;
        raggedRows++;
    }

    void add(Tally next) {
        firstRaggedLine = raggedRows == 0 ? next.firstRaggedLine : firstRaggedLine;
        rows += next.rows;
        rowsLeftOut += next.rowsLeftOut;
        raggedRows += next.raggedRows;
        extensionsDropped += next.extensionsDropped;
        undatedConsents += next.undatedConsents;
        otherZones += next.otherZones;
        addAll(next.verdicts, verdicts);
        addAll(next.codes, codes);
        addAll(next.rules, rules);
        addAll(next.unreadableNumbers, unreadableNumbers);
        addAll(next.unusableFacts, unusableFacts);
    }

    private static <K> void addAll(Map<K, Long> from, Map<K, Long> to) {
        from.forEach((key, count) -> to.merge(key, count, Long::sum));
    }
}
