package io.github.opendnc.leads;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one worker keeps of the numbers of one key. Not thread-safe. */
final class Standing {
    final NumberKey key;

    /** One for all keys that agree in all but the place, and in the law of the place. */
    final Object law;

    /** The windows in its place of the spans that are known by their index, as they are written; those asked for so far. */
    final List<byte[]> windows = new ArrayList<>(0);

    /** Their answer in a row that says no fact; null while there was none. */
    @Nullable
    ReadyAnswer plain;

    /** Their answer in a row that has not as many fields as the header; null while there was none. */
    @Nullable
    ReadyAnswer ragged;

    Standing(NumberKey key, Object law) {
        this.key = key;
        this.law = law;
    }
}
