package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.GoverningLaw;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Snapshot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standings of numbers for a scrubber. A snapshot makes its few answers about an area code once. A number
 * that is on no company list can therefore be found by its area code and its answers, without making a key. Not
 * thread-safe.
 */
final class ScrubberStandings implements Standings {
    private static final int AREA_CODES = 1_000;
    private static final long FIRST_NORTH_AMERICAN = 1_000_000_0000L;
    private static final long LAST_NORTH_AMERICAN = 1_999_999_9999L;

    private final ScrubberDecider decider;
    private final Snapshot[] snapshots;
    private final CompanyList company;
    private final Lookup[][] answers;
    /** The standings seen so far in each area code; the last element is for all numbers without an area code. */
    private final @Nullable Seen[] seen = new Seen[AREA_CODES + 1];

    private final Map<NumberKey, Standing> known = new HashMap<>();
    /** Keys that have the law of a place in its stead, each mapped to itself, so that equal keys are one object. */
    private final Map<NumberKey, NumberKey> laws = new HashMap<>();
    /** How many standings were made. */
    private int size;

    ScrubberStandings(ScrubberDecider decider, Snapshot[] snapshots, CompanyList company) {
        this.decider = decider;
        this.snapshots = snapshots;
        this.company = company;
        answers = new Lookup[snapshots.length][0];
    }

    @Override
    public Standing[] of(long[] numbers) {
        if (size > MOST) {
            size = 0;
            known.clear();
            laws.clear();
            Arrays.fill(seen, null);
        }
        for (int list = 0; list < snapshots.length; list++) {
            answers[list] = answers[list].length < numbers.length ? new Lookup[numbers.length] : answers[list];
            snapshots[list].lookup(numbers, answers[list]);
        }
        Standing[] standings = new Standing[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            boolean isOnCompanyList =
                    company.isReadable() && company.bars(numbers[i], ScrubberDecider.EVER.toEpochDay());
            standings[i] = isOnCompanyList ? byKey(numbers[i], i) : byPlace(numbers[i], i);
        }
        return standings;
    }

    private Standing byPlace(long number, int index) {
        boolean northAmerican = number >= FIRST_NORTH_AMERICAN && number <= LAST_NORTH_AMERICAN;
        int place = northAmerican ? (int) (number / 1_000_0000L % AREA_CODES) : AREA_CODES;
        for (Seen next = seen[place]; next != null; next = next.before()) {
            if (isAnswered(next.lookups(), index)) {
                return next.standing();
            }
        }
        Standing standing = byKey(number, index);
        seen[place] = new Seen(lookups(index), standing, seen[place]);
        return standing;
    }

    @SuppressWarnings(
            "ReferenceEquality") // a snapshot has each answer once; a second equal object would only be slower
    private boolean isAnswered(Lookup[] lookups, int index) {
        for (int list = 0; list < lookups.length; list++) {
            if (lookups[list] != answers[list][index]) {
                return false;
            }
        }
        return true;
    }

    private Standing byKey(long number, int index) {
        PhoneNumber called = new PhoneNumber(number);
        NumberKey key = decider.numberKey(called, List.of(lookups(index)));
        return known.computeIfAbsent(key, next -> standing(next, Optional.empty(), decider.law(called)));
    }

    @Override
    public Standing in(Standing standing, Call call) {
        return standing(standing.key, call.state(), decider.law(call));
    }

    private Standing standing(NumberKey key, Optional<String> state, GoverningLaw law) {
        size++;
        NumberKey all = new NumberKey(law, key.answers(), key.onCompanyList(), key.requestedOn());
        return new Standing(key, state, laws.computeIfAbsent(all, next -> next));
    }

    private Lookup[] lookups(int index) {
        Lookup[] lookups = new Lookup[snapshots.length];
        for (int list = 0; list < lookups.length; list++) {
            lookups[list] = answers[list][index];
        }
        return lookups;
    }

    /**
     * A standing and the answers by which it is found, with the one seen before it in the same place.
     *
     * @param lookups one from each snapshot
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Seen(
            Lookup[] lookups, Standing standing, @Nullable Seen before) {}
}
