package io.github.opendnc.leads;

import java.util.Optional;

/** What is said of one call besides its number, as bytes that are compared with those of another. Of one worker; not thread-safe. */
interface Said {
    /** The state in which it says that the person is, if one can be read. */
    Optional<State> state();

    /** Whether it says nothing but a {@link #state}. */
    boolean isNothing();

    /**
     * What it says but for the {@link #state}, none if nothing: two calls of which the same is said have equal bytes. There are
     * {@link EightBytes#SPARE} more behind.
     */
    byte[] bytes();

    /** How many of the bytes count. */
    int length();
}
