package io.github.opendnc.loader;

import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a load read, and the snapshot it made. {@link #toString()} is a few lines for a log. Immutable and thread-safe;
 * apart from the snapshot it holds no telephone number.
 */
public final class LoadReport {
    private final Snapshot snapshot;
    private final long records;
    private final long unsorted;
    private final long undialable;
    private final Duration duration;
    private final List<String> warnings;

    LoadReport(
            Snapshot snapshot, long records, long unsorted, long undialable, Duration duration, List<String> warnings) {
        this.snapshot = snapshot;
        this.records = records;
        this.unsorted = unsorted;
        this.undialable = undialable;
        this.duration = duration;
        this.warnings = List.copyOf(warnings);
    }

    /** The lists as one snapshot. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** How many records were read; every one was accepted. */
    public long records() {
        return records;
    }

    /** How many records repeated a number already read. */
    public long duplicates() {
        return records - snapshot.info().numbers();
    }

    /** How many records came after a larger number in the same file. Real lists are sorted. */
    public long unsorted() {
        return unsorted;
    }

    /**
     * How many records have a number that cannot be dialed, because its area code or its exchange begins with 0 or 1 or
     * is a service code such as 911. They are kept.
     */
    public long undialable() {
        return undialable;
    }

    /**
     * How many different numbers are listed in each area code covered, ascending by area code; 0 for one declared
     * empty.
     */
    public SortedMap<Integer, Long> numbersByAreaCode() {
        SortedMap<Integer, Long> numbers = new TreeMap<>();
        for (int areaCode : snapshot.info().coverage().areaCodes()) {
            numbers.put(areaCode, snapshot.count(areaCode).orElse(0));
        }
        return Collections.unmodifiableSortedMap(numbers);
    }

    /** The size of the files as downloaded, in bytes. */
    public long bytes() {
        return sources().stream().mapToLong(SourceFile::bytes).sum();
    }

    /** The files with their digests, in the order in which they were read. */
    public List<SourceFile> sources() {
        return snapshot.info().sources();
    }

    /** How long the load took. */
    public Duration duration() {
        return duration;
    }

    /** What was unusual but harmless, in the order in which it was found. */
    public List<String> warnings() {
        return warnings;
    }

    /** The lines of {@link #toString()} without the warnings, for programs that show those elsewhere. */
    public String summary() {
        StringBuilder lines = new StringBuilder(snapshot.info().toString());
        lines.append(String.format(
                Locale.ROOT,
                "%n  %,d records read, %,d of them repeated, %,d out of order, %,d that cannot be dialed, in %.1f s",
                records,
                duplicates(),
                unsorted,
                undialable,
                duration.toMillis() / 1e3));
        sources()
                .forEach(source -> lines.append(String.format(
                        Locale.ROOT,
                        "%n  from %s (%,d bytes, sha-256 %s)",
                        source.name(),
                        source.bytes(),
                        source.sha256())));
        return lines.toString();
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(summary());
        warnings.forEach(warning -> lines.append(String.format(Locale.ROOT, "%n  warning: %s", warning)));
        return lines.toString();
    }
}
