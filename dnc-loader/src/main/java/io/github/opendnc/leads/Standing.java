package io.github.opendnc.leads;

import org.jspecify.annotations.Nullable;

/** What one worker keeps of the numbers of one key. Not thread-safe. */
final class Standing {
    final NumberKey key;

    /** Their answer in a row that says no fact; null while there was none. */
    @Nullable
    ReadyAnswer plain;

    /** Their answer in a row that has not as many fields as the header; null while there was none. */
    @Nullable
    ReadyAnswer ragged;

    Standing(NumberKey key) {
        this.key = key;
    }
}
