package io.github.opendnc.examples.serve;

import io.github.opendnc.Call;
import io.github.opendnc.Scrubber;
import io.github.opendnc.files.FailureText;
import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The scrubber in use. A thread replaces it as soon as a list has another edition. A list that cannot be read is
 * reported and changes nothing: the lists held go on answering, and the law decides when they are too old. Thread-safe.
 */
final class LiveLists implements AutoCloseable {
    private static final Logger LOG = System.getLogger(LiveLists.class.getName());
    /** A list of all numbers is opened within one pause, but a slow disk may take many. */
    private static final int PAUSES_OF_LONGEST_LOOK = 120;

    /**
     * A scrubber and the answers by it. Thread-safe.
     *
     * @param ages how old its lists may be
     * @param idle answers that no thread is using, the last used first. They go with the lists, so that no thread keeps
     *     old ones
     */
    record Held(Scrubber scrubber, ListAges ages, BlockingDeque<Answers> idle) {
        /** How many are kept: as many as are likely to be needed at once. */
        private static final int IDLE = 32;

        static Held of(Scrubber scrubber) {
            return new Held(scrubber, new ListAges(scrubber), new LinkedBlockingDeque<>(IDLE));
        }

        /**
         * The outcome of a call.
         *
         * @param clock the zone in whose calendar an instant has a day
         */
        Outcome answer(Call call, ZoneId clock) {
            Answers before = idle.pollFirst();
            Answers answers = before == null ? new Answers(scrubber, ages) : before;
            Outcome outcome = answers.of(call, clock);
            idle.offerFirst(answers);
            return outcome;
        }
    }

    private final ListSource source;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final AtomicReference<String> failure = new AtomicReference<>("");
    private final AtomicLong swaps = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    /** When the last look at the source ended, by {@link System#nanoTime}. */
    private final AtomicLong lookedAt = new AtomicLong();
    /** What the source has handed out and does not answer yet. Only the watching thread uses it. */
    private Optional<Registries> untaken = Optional.empty();
    /** What will answer with it. Only the watching thread uses it. */
    private Optional<Held> next = Optional.empty();

    private final Duration longest;
    private final Thread watcher;

    /**
     * Lists that are not loaded yet.
     *
     * @param pause the time between two looks at the source
     */
    LiveLists(ListSource source, Duration pause) {
        this.source = source;
        this.longest = pause.multipliedBy(PAUSES_OF_LONGEST_LOOK);
        this.watcher = new Thread(() -> watch(pause), "dnc-lists");
        watcher.setDaemon(true);
    }

    /**
     * Loads the lists for the first time and begins to watch them.
     *
     * @param rules the rules without a list
     * @throws IOException if a list cannot be loaded
     */
    void load(Scrubber rules) throws IOException {
        Registries first = source.changed().orElse(Registries.none());
        Scrubber scrubber = rules.withRegistries(first);
        held.set(Held.of(scrubber));
        lookedAt.set(System.nanoTime());
        watcher.start();
    }

    /** What answers now; empty before the lists are loaded. */
    Optional<Held> held() {
        return Optional.ofNullable(held.get());
    }

    /** Why the lists could not be read at the last look; empty if they could. */
    String failure() {
        return failure.get();
    }

    /**
     * How long ago the last look at the source ended, if that is too long. A file system that hangs, for example, holds
     * up the next look.
     */
    Optional<Duration> heldUpFor() {
        Duration sinceLook = Duration.ofNanos(System.nanoTime() - lookedAt.get());
        return held.get() != null && sinceLook.compareTo(longest) > 0 ? Optional.of(sinceLook) : Optional.empty();
    }

    /** How often a newer list has replaced another. */
    long swaps() {
        return swaps.get();
    }

    /** How often the lists could not be read. */
    long failures() {
        return failures.get();
    }

    private void watch(Duration pause) {
        try {
            while (true) {
                Thread.sleep(pause.toMillis());
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        String notRead = failureOf(this::read);
        String notTaken =
                failureOf(() -> next = untaken.map(newer -> Held.of(scrubber().withRegistries(newer))));
        // Reported before the lists answer. So whoever has an answer from a newer list no longer sees a failure of an
        // earlier look.
        tell(notRead.isEmpty() ? notTaken : notRead);
        next.ifPresent(this::answerBy);
        lookedAt.set(System.nanoTime());
    }

    /** Keeps what can be read, and then throws what cannot. */
    private void read() throws IOException {
        untaken = source.changed().or(() -> untaken);
        Optional<IOException> partly = source.failure();
        if (partly.isPresent()) {
            throw partly.get();
        }
    }

    private void answerBy(Held newer) {
        swaps.incrementAndGet();
        held.set(newer);
        LOG.log(Level.INFO, "a newer list answers: {0}", untaken.orElseThrow());
        untaken = Optional.empty();
        next = Optional.empty();
    }

    /** Something that may fail. */
    private interface Step {
        void run() throws IOException;
    }

    /**
     * Why a step failed; empty if it did not. This includes an Error, because without this thread no list would ever
     * become newer.
     */
    private static String failureOf(Step step) {
        try {
            step.run();
            return "";
        } catch (IOException wrong) {
            return FailureText.of(wrong);
        } catch (RuntimeException | Error fault) {
            return fault.toString();
        }
    }

    private void tell(String why) {
        boolean isNew = !why.equals(failure.getAndSet(why));
        if (!why.isEmpty()) {
            failures.incrementAndGet();
            if (isNew) {
                LOG.log(Level.ERROR, "a list was not taken up; those held go on answering: {0}", why);
            }
        }
    }

    /** The scrubber of the lists in use. */
    private Scrubber scrubber() {
        return held().orElseThrow().scrubber();
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
