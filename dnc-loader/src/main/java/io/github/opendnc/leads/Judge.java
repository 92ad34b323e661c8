package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.PhoneNumber;
import java.util.List;

/** Answers for one call. Thread-safe. */
interface Judge {
    /** The answer. */
    Answer judge(Call call);

    /**
     * All that an answer depends on of each number: calls that are otherwise alike, to numbers of equal standing, have
     * equal answers. Asked for many numbers at once: lists answer many together faster than one after the other.
     *
     * @return for each number, in their order, a value with {@code equals}
     */
    List<Object> standings(List<PhoneNumber> numbers);
}
