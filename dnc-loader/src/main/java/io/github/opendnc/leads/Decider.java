package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.List;

/** Answers for one call. Thread-safe. */
interface Decider {
    /** The answer. */
    Answer decide(Call call);

    /** Whether the time zone that a call gives of the person called is none of those of the number's area code. */
    default boolean isOfAnotherZone(Call call) {
        return false;
    }

    /**
     * All that an answer depends on of each number: calls that are otherwise alike, to numbers of equal keys, have
     * equal answers. Asked for many numbers at once: lists answer many together faster than one after the other.
     *
     * @return for each number, in their order, a value with {@code equals}
     */
    List<Object> numberKeys(List<PhoneNumber> numbers);
}
