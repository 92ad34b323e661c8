package io.github.opendnc.examples.command;

import io.github.opendnc.leads.LeadProgress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on a terminal that is written again and again: rows, rate, time left. Not thread-safe. */
final class ProgressLine implements LeadProgress {
    private static final long BETWEEN = 200_000_000;

    private final PrintStream terminal;
    private final LongSupplier nanoTime;
    private final long start;
    private long shown;
    private int width;

    ProgressLine(PrintStream terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.shown = start;
    }

    @Override
    public void progress(long rows, long bytesRead, long bytes) {
        long now = nanoTime.getAsLong();
        if (now - shown < BETWEEN) {
            return;
        }
        shown = now;
        double seconds = (now - start) / 1e9;
        long left = Math.round(seconds * (bytes - bytesRead) / Math.max(1, bytesRead));
        show(String.format(
                Locale.ROOT,
                "%,d rows, %,.0f rows per second, %d:%02d left",
                rows,
                rows / seconds,
                left / 60,
                left % 60));
    }

    /** Empties the line for what follows. */
    void erase() {
        if (width > 0) {
            show("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    private void show(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        width = text.length();
        terminal.flush();
    }
}
