package io.github.opendnc.leads;

import io.github.opendnc.Fact;
import io.github.opendnc.cells.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one worker keeps about the numbers of one key, for people said to be in one state or in none. Not thread-safe.
 */
final class Standing {
    final NumberKey key;

    /** Whether lists are held but none of them covers the area code. */
    final boolean isUncovered;

    /** The two letters of the state; empty if none is given. */
    final Optional<String> state;

    /** One object for all keys that agree in everything except the place, if their places have the same law. */
    final Object law;

    /**
     * The windows that the spans are in this place, as they are written, by the index of the span. Only those asked for
     * so far.
     */
    final List<Optional<byte[]>> windows = new ArrayList<>(0);

    /** The days that are alike in the calls, by fact; null until somebody asks for them. */
    @Nullable
    Map<Fact, AlikeDates> alike;

    /** The answer in a row that states no fact; null until there is one. */
    @Nullable
    ReadyAnswer plain;

    /** The answer in a ragged row; null until there is one. */
    @Nullable
    ReadyAnswer ragged;

    /** The standings of the same numbers, by the state of the person; null until one is given. */
    private @Nullable Standing @Nullable [] byState;

    Standing(NumberKey key, Optional<String> state, Object law) {
        this.key = key;
        this.isUncovered = key.isUncovered();
        this.state = state;
        this.law = law;
    }

    /** The standing of the same numbers for people in a state; null until there is one. */
    @Nullable
    Standing in(State next) {
        return byState == null ? null : byState[next.index()];
    }

    /** Keeps what {@link #in} returns for a state. */
    void put(State next, Standing there) {
        if (byState == null) {
            byState = new Standing[State.COUNT];
        }
        byState[next.index()] = there;
    }
}
