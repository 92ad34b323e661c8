package io.github.opendnc.leads;

import io.github.opendnc.Fact;
import io.github.opendnc.cells.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one worker keeps of the numbers of one key, of people who are said to be in one state or in none. Not thread-safe. */
final class Standing {
    final NumberKey key;

    /** Whether lists are held, and none of them covers the area code. */
    final boolean isUncovered;

    /** The state, of two letters; empty where none is said. */
    final Optional<String> state;

    /** One for all keys that agree in all but the place, and in the law of the place. */
    final Object law;

    /** The windows in its place of the spans that are known by their index, as they are written; those asked for so far. */
    final List<byte[]> windows = new ArrayList<>(0);

    /** The days that are alike in the facts of their calls; null while none was asked for. */
    @Nullable
    Map<Fact, AlikeDates> alike;

    /** Their answer in a row that says no fact; null while there was none. */
    @Nullable
    ReadyAnswer plain;

    /** Their answer in a row that has not as many fields as the header; null while there was none. */
    @Nullable
    ReadyAnswer ragged;

    /** Of the same numbers, by the state of the person; null while none was said. */
    private @Nullable Standing @Nullable [] byState;

    Standing(NumberKey key, Optional<String> state, Object law) {
        this.key = key;
        this.isUncovered = key.isUncovered();
        this.state = state;
        this.law = law;
    }

    /** The same numbers, of people in a state; null while there is none. */
    @Nullable
    Standing in(State next) {
        return byState == null ? null : byState[next.index()];
    }

    /** Keeps what {@link #in} answers. */
    void put(State next, Standing there) {
        if (byState == null) {
            byState = new Standing[State.COUNT];
        }
        byState[next.index()] = there;
    }
}
