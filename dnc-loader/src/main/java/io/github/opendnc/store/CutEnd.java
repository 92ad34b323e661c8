package io.github.opendnc.store;

import static io.github.opendnc.store.ListRefusal.code;
import static io.github.opendnc.store.ListRefusal.counted;
import static io.github.opendnc.store.ListRefusal.told;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Whether a list ends before its end, as a file does whose download broke off between two lines. It may have lost no
 * more than a list may lose, but they are the highest numbers, all in one piece: registries write them in order.
 */
final class CutEnd {
    /** So many of the highest numbers do not go by chance. */
    private static final int LEAST_CUT = 10;

    private final Snapshot current;
    private final Snapshot next;

    private CutEnd(Snapshot current, Snapshot next) {
        this.current = current;
        this.next = next;
    }

    /**
     * Checks that a list has some of the highest numbers of each area code.
     *
     * @param changes the changes from the current list to the next
     * @throws MalformedFileException if it has not
     */
    static void check(Snapshot current, Snapshot next, Changes changes) throws MalformedFileException {
        CutEnd cut = new CutEnd(current, next);
        SortedMap<Integer, Long> removed = changes.removedByAreaCode();
        List<Integer> areaCodes = new ArrayList<>();
        removed.forEach((areaCode, numbers) -> {
            if (numbers >= LEAST_CUT && Succession.covers(next, areaCode) && cut.isCut(areaCode)) {
                areaCodes.add(areaCode);
            }
        });
        if (!areaCodes.isEmpty()) {
            throw ListRefusal.of(
                    Fault.SHRUNK,
                    next.info(),
                    "some of the " + LEAST_CUT
                            + " highest numbers of each area code in the store, for a list without them may"
                            + " have been cut off",
                    told(
                            areaCodes,
                            areaCode -> "area code " + code(areaCode) + " without them ("
                                    + counted(Succession.numbers(next, areaCode)) + ", "
                                    + counted(Succession.numbers(current, areaCode)) + " in the store)"));
        }
    }

    /** Looks from the last number down, until one list has shown what it has. The current one had enough that are gone. */
    private boolean isCut(int areaCode) {
        long first = 10_000_000_000L + areaCode * 10_000_000L;
        int gone = 0;
        for (long number = first + 9_999_999; number >= first && gone < LEAST_CUT; number--) {
            if (Succession.isListed(next, number)) {
                return false;
            }
            gone += Succession.isListed(current, number) ? 1 : 0;
        }
        return true;
    }
}
