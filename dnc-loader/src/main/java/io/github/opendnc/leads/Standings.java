package io.github.opendnc.leads;

import io.github.opendnc.Call;

/** Finds the standings of many numbers at once. Not thread-safe. */
interface Standings {
    /** Beyond this size all standings are forgotten, so that memory stays bounded. */
    int MOST = 1 << 16;

    /** The standings of numbers in E.164, in their order. */
    Standing[] of(long[] numbers);

    /**
     * The standing of the same numbers for people who are said to be in a state.
     *
     * @param call a call to such a number and such a person
     */
    Standing in(Standing standing, Call call);
}
