package io.github.opendnc.benchmarks;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A million calls to numbers of the list and beside it, half and half, on an afternoon that is within the calling hours
 * of every zone of the continent; and the scrubber that is live, over a snapshot opened from its file. Thread-safe.
 */
final class Decisions {
    static final int CALLS = 1 << 20;
    private static final Instant AFTERNOON = Instant.parse("2026-11-24T19:00:00Z");

    private final Path file;
    private final Call[] calls;
    private final AtomicReference<Scrubber> live;
    private final AtomicInteger openings = new AtomicInteger();

    private Decisions(Path file, Call[] calls, Scrubber scrubber) {
        this.file = file;
        this.calls = calls;
        this.live = new AtomicReference<>(scrubber);
    }

    static Decisions over(Dataset dataset) throws IOException {
        Path file = Structure.OPENDNC.saved(dataset, Thousands.of(dataset));
        Campaign campaign = Campaign.of(Purpose.SALES);
        Call[] calls = Arrays.stream(dataset.questions())
                .limit(CALLS)
                .mapToObj(number -> Call.at(AFTERNOON, campaign, PhoneNumber.parse("+" + number)))
                .toArray(Call[]::new);
        return new Decisions(file, calls, Scrubber.of(Registries.of(Snapshot.open(file)), UsFederal.rules()));
    }

    Call[] calls() {
        return calls;
    }

    Scrubber scrubber() {
        return live.get();
    }

    /** Opens the same snapshot afresh, checksum and all. */
    Snapshot opened() {
        try {
            Snapshot next = Snapshot.open(file);
            openings.incrementAndGet();
            return next;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** How often it has been opened since the calls were made ready. */
    int openings() {
        return openings.get();
    }

    /** Opens it and puts it in the place of the one in use. */
    void swap() {
        Snapshot next = opened();
        live.updateAndGet(scrubber -> scrubber.with(next));
    }

    /** Does something once a second in a thread of its own, until that is shut down. */
    static ExecutorService everySecond(Runnable work) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        Future<?> runs = clock.scheduleAtFixedRate(work, 1, 1, TimeUnit.SECONDS);
        if (runs.isDone()) {
            throw new IllegalStateException("ended before it began");
        }
        return clock;
    }
}
