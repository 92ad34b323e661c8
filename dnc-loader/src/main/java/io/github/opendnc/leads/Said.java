package io.github.opendnc.leads;

import io.github.opendnc.cells.State;
import io.github.opendnc.csv.ByteOutput;
import io.github.opendnc.csv.EightBytes;
import java.util.Optional;

/** What is said of one call besides its number, as bytes that are compared with those of another. Of one worker; not thread-safe. */
abstract class Said {
    /** Stands between texts; no text has it. */
    static final byte BETWEEN = 0;

    static final int NONE = -1;

    /** More than there are ways to write a state. */
    static final int MOST_STATES = 1 << 10;

    final ByteOutput key = new ByteOutput(1 << 8);

    /** The state, where it can be read: it is said apart, and of the bytes only where it cannot. */
    Optional<State> state = Optional.empty();

    /** Whether every cell but that of a state is empty, and nothing tells of a refusal. */
    boolean nothing;

    /** The state in which it says that the person is, if one can be read. */
    final Optional<State> state() {
        return state;
    }

    /** Whether it says nothing but a {@link #state}. */
    final boolean isNothing() {
        return nothing;
    }

    /**
     * What it says but for the {@link #state}, none if nothing: two calls of which the same is said have equal bytes. There are
     * {@link EightBytes#SPARE} more behind.
     */
    final byte[] bytes() {
        return key.bytes();
    }

    /** How many of the bytes count. */
    final int length() {
        return key.length();
    }
}
