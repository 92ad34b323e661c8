package io.github.opendnc.benchmarks;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Where one thread is in the calls of {@link Decisions}. Threads begin far apart. */
@State(Scope.Thread)
public class Place {
    static final int ROW = 1_024;
    private static final int ROWS = Decisions.CALLS / ROW;

    private int row;

    /** Begins somewhere else than the other threads. */
    @Setup
    public void begin() {
        row = (int) (Thread.currentThread().getId() * (ROWS / 2 - 1) % ROWS);
    }

    /** The first call of the next row. */
    int advance() {
        row = (row + 1) % ROWS;
        return row * ROW;
    }
}
