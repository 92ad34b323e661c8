package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Those of numbers of which a decider tells no more than their keys. */
    static Standings of(Decider decider) {
        Map<NumberKey, Standing> known = new HashMap<>();
        return new Standings() {
            @Override
            public Standing[] of(long[] numbers) {
                if (known.size() > MOST) {
                    known.clear();
                }
                List<PhoneNumber> asked = new ArrayList<>(numbers.length);
                for (long number : numbers) {
                    asked.add(new PhoneNumber(number));
                }
                return decider.numberKeys(asked).stream()
                        .map(key ->
                                known.computeIfAbsent(key, next -> new Standing(next, Optional.empty(), new Object())))
                        .toArray(Standing[]::new);
            }

            @Override
            public Standing in(Standing standing, Call call) {
                return new Standing(standing.key, call.state(), new Object());
            }
        };
    }
}
