package io.github.opendnc.examples.serve;

import io.github.opendnc.Verdict;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** What is counted. It never contains a number or anything else from a question. Thread-safe. */
final class Metrics {
    /** Upper bounds of the time for a decision, in microseconds. */
    private static final long[] BOUNDS = {10, 50, 100, 500, 1_000, 5_000, 10_000, 100_000};

    private final Map<Verdict, LongAdder> http = verdicts();
    private final Map<Verdict, LongAdder> agi = verdicts();
    private final ConcurrentMap<Integer, LongAdder> codes = new ConcurrentHashMap<>();
    private final LongAdder[] times = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanos = new LongAdder();
    private final LongAdder scrubbedRows = new LongAdder();

    Metrics() {
        for (int i = 0; i < times.length; i++) {
            times[i] = new LongAdder();
        }
    }

    private static Map<Verdict, LongAdder> verdicts() {
        Map<Verdict, LongAdder> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, new LongAdder());
        }
        return verdicts;
    }

    void answeredByHttp(Verdict verdict, long took) {
        answered(http, verdict, took);
    }

    void answeredByAgi(Verdict verdict, long took) {
        answered(agi, verdict, took);
    }

    private void answered(Map<Verdict, LongAdder> door, Verdict verdict, long took) {
        LongAdder count = door.get(verdict);
        if (count != null) {
            count.increment();
        }
        nanos.add(took);
        int bucket = 0;
        while (bucket < BOUNDS.length && took > BOUNDS[bucket] * 1_000) {
            bucket++;
        }
        times[bucket].increment();
    }

    void replied(int code) {
        codes.computeIfAbsent(code, unmet -> new LongAdder()).increment();
    }

    void scrubbed(long rows) {
        scrubbedRows.add(rows);
    }

    /** Appends the counts in the text format of Prometheus. */
    void appendTo(StringBuilder page) {
        type(page, "dnc_answers_total", "counter", "Answers about numbers, by door and verdict.");
        http.forEach((verdict, count) ->
                line(page, "dnc_answers_total{door=\"http\",verdict=\"%s\"} %d", verdict, count.sum()));
        agi.forEach((verdict, count) ->
                line(page, "dnc_answers_total{door=\"agi\",verdict=\"%s\"} %d", verdict, count.sum()));
        type(page, "dnc_http_replies_total", "counter", "Replies over HTTP, by status code.");
        codes.forEach((code, count) -> line(page, "dnc_http_replies_total{code=\"%d\"} %d", code, count.sum()));
        type(page, "dnc_scrubbed_rows_total", "counter", "Rows of scrubbed lead files.");
        line(page, "dnc_scrubbed_rows_total %d", scrubbedRows.sum());
        type(page, "dnc_decision_seconds", "histogram", "How long a decision took, without the transport.");
        long sum = 0;
        for (int i = 0; i < BOUNDS.length; i++) {
            sum += times[i].sum();
            line(page, "dnc_decision_seconds_bucket{le=\"%s\"} %d", seconds(BOUNDS[i] * 1_000), sum);
        }
        sum += times[BOUNDS.length].sum();
        line(page, "dnc_decision_seconds_bucket{le=\"+Inf\"} %d", sum);
        line(page, "dnc_decision_seconds_sum %s", seconds(nanos.sum()));
        line(page, "dnc_decision_seconds_count %d", sum);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", nanos / 1e9);
    }

    static void type(StringBuilder page, String name, String type, String help) {
        page.append("# HELP ").append(name).append(' ').append(help).append('\n');
        page.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    static void line(StringBuilder page, String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
