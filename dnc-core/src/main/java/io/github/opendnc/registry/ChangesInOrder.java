package io.github.opendnc.registry;

import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * Makes one set of changes out of many. It goes through all of them side by side, one area code after the other. So the
 * sets that grow hold one area code at a time and stay in the caches, however many years are combined.
 */
final class ChangesInOrder {
    private ChangesInOrder() {}

    static Changes of(List<Changes> steps) {
        List<NumberGaps> added = steps.stream().map(Changes::addedNumbers).toList();
        List<NumberGaps> removed = steps.stream().map(Changes::removedNumbers).toList();
        NumberSet more = new NumberSet();
        NumberSet fewer = new NumberSet();
        for (int areaCode = 0; areaCode < NumberIndex.AREA_CODES; areaCode++) {
            for (int step = 0; step < steps.size(); step++) {
                if (removed.get(step).isWithin(areaCode)) {
                    move(removed.get(step), areaCode, more.of(areaCode), fewer.of(areaCode));
                }
                if (added.get(step).isWithin(areaCode)) {
                    move(added.get(step), areaCode, fewer.of(areaCode), more.of(areaCode));
                }
            }
        }
        return Changes.of(more, fewer);
    }

    /** Takes each number out of one set. A number that was not there goes into the other. */
    private static void move(NumberGaps numbers, int areaCode, RoaringBitmap out, RoaringBitmap in) {
        for (; numbers.isWithin(areaCode); numbers.next()) {
            int local = NumberIndex.local(numbers.number());
            if (!out.checkedRemove(local)) {
                in.add(local);
            }
        }
    }
}
