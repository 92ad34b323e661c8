package io.github.opendnc.leads;

import io.github.opendnc.cells.State;
import io.github.opendnc.csv.ByteOutput;
import io.github.opendnc.csv.EightBytes;
import java.util.Optional;

/**
 * What is stated about one call besides its number, as bytes that can be compared with those of another call. Belongs
 * to one worker; not thread-safe.
 */
abstract class Said {
    /** Separates texts. No text contains it. */
    static final byte BETWEEN = 0;

    static final int NONE = -1;

    /** More than the number of ways to write a state. */
    static final int MOST_STATES = 1 << 10;

    final ByteOutput key = new ByteOutput(1 << 8);

    /** The state, if it can be read. It is then kept here, and is in the bytes only if it cannot be read. */
    Optional<State> state = Optional.empty();

    /** Whether every cell except that of a state is empty and nothing states a refusal. */
    boolean nothing;

    /** The state in which the person is said to be, if it can be read. */
    final Optional<State> state() {
        return state;
    }

    /** Whether nothing is stated except a {@link #state}. */
    final boolean isNothing() {
        return nothing;
    }

    /**
     * All that is stated except the {@link #state}; no bytes if that is nothing. Two calls have equal bytes if the same
     * is stated about them. {@link EightBytes#SPARE} more bytes follow.
     */
    final byte[] bytes() {
        return key.bytes();
    }

    /** How many of the bytes count. */
    final int length() {
        return key.length();
    }
}
