package io.github.opendnc.leads;

import io.github.opendnc.Call;

/** Answers for one call. Thread-safe. */
@FunctionalInterface
interface Judge {
    /** The answer. */
    Answer judge(Call call);
}
