package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.PhoneNumber;

/** Answers for one call. Thread-safe. */
interface Judge {
    /** The answer. */
    Answer judge(Call call);

    /**
     * All that an answer depends on of a number: calls that are otherwise alike, to numbers of equal standing, have equal
     * answers.
     *
     * @return a value with {@code equals}
     */
    Object standing(PhoneNumber number);
}
