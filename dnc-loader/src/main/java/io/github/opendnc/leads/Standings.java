package io.github.opendnc.leads;

import io.github.opendnc.Call;

/** Finds what a worker keeps of numbers, of many at once. Not thread-safe. */
interface Standings {
    /** Then all are forgotten and begun anew, so that memory stays bounded. */
    int MOST = 1 << 16;

    /** The standings of numbers in E.164, in their order. */
    Standing[] of(long[] numbers);

    /**
     * The numbers of a standing, of people who are said to be in a state.
     *
     * @param call one to such a number and such a person
     */
    Standing in(Standing standing, Call call);
}
