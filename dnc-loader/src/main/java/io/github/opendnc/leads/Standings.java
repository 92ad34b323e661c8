package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a worker keeps of numbers, of many at once. Not thread-safe. */
interface Standings {
    /** Then all are forgotten and begun anew, so that memory stays bounded. */
    int MOST = 1 << 14;

    /** The standings of numbers in E.164, in their order. */
    Standing[] of(long[] numbers);

    /** Those of numbers of which a decider tells no more than their keys. */
    static Standings of(Decider decider) {
        Map<NumberKey, Standing> known = new HashMap<>();
        return numbers -> {
            if (known.size() > MOST) {
                known.clear();
            }
            List<PhoneNumber> asked = new ArrayList<>(numbers.length);
            for (long number : numbers) {
                asked.add(new PhoneNumber(number));
            }
            return decider.numberKeys(asked).stream()
                    .map(key -> known.computeIfAbsent(key, next -> new Standing(next, new Object())))
                    .toArray(Standing[]::new);
        };
    }
}
