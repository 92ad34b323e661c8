package io.github.opendnc.benchmarks;

import io.github.opendnc.Call;
import io.github.opendnc.Verdict;
import java.io.IOException;
import java.util.concurrent.ExecutorService;

/**
 * One thread asks for verdicts for some seconds and times each, with nothing else going on, while a snapshot is opened
 * once a second and dropped, or while it is put into use. Prints a line of {@link Pauses} for each round, and how
 * often it was opened. Arguments: how
 * many numbers, how filled, seconds, rounds.
 */
final class PauseOnce {
    /** What goes on beside the asking. */
    enum Beside {
        /** Nothing. */
        NOTHING,
        /** The work of a swap, without the swap. */
        OPENING,
        /** Swaps. */
        SWAPPING
    }

    private PauseOnce() {}

    public static void main(String[] args) throws IOException {
        Decisions decisions = Decisions.over(Dataset.named(args));
        int seconds = Integer.parseInt(args[2]);
        ask(decisions, 3); // so that all code is compiled
        for (int round = 0; round < Integer.parseInt(args[3]); round++) {
            for (Beside beside : Beside.values()) {
                int before = decisions.openings();
                ExecutorService thread = Decisions.everySecond(work(beside, decisions));
                String line = ask(decisions, seconds).line();
                thread.shutdown();
                System.out.println(beside + " " + line + " " + (decisions.openings() - before));
            }
        }
    }

    private static Runnable work(Beside beside, Decisions decisions) {
        return switch (beside) {
            case NOTHING -> () -> {};
            case OPENING -> decisions::opened;
            case SWAPPING -> decisions::swap;
        };
    }

    private static Pauses ask(Decisions decisions, int seconds) {
        Pauses pauses = new Pauses();
        Call[] calls = decisions.calls();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        long last = start;
        int barred = 0;
        for (int i = 0; last < end; i++) {
            Verdict verdict = decisions.scrubber().verdict(calls[i % calls.length]);
            barred += verdict == Verdict.MAY_NOT_CALL ? 1 : 0;
            long now = System.nanoTime();
            pauses.record(now - last);
            last = now;
        }
        if (barred == 0) {
            throw new IllegalStateException("nothing is barred");
        }
        return pauses;
    }
}
