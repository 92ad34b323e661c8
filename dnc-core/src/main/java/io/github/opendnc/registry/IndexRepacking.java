package io.github.opendnc.registry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Packs an index again with the numbers that have changed. An area code without changes is copied. An area code with
 * changes is unpacked, changed and packed. So years of daily changes cost little more than one day's.
 */
final class IndexRepacking {
    private final NumberIndex index;
    private final @Nullable ChangedNumbers changed;
    private final List<NumberGaps> steps;
    private final OpenAreaCode desk = new OpenAreaCode();

    private IndexRepacking(NumberIndex index, @Nullable ChangedNumbers changed, List<NumberGaps> steps) {
        this.index = index;
        this.changed = changed;
        this.steps = steps;
    }

    /** An index of the same numbers, after the changes that it carries and these further ones. */
    static NumberIndex of(NumberIndex index, @Nullable ChangedNumbers changed, List<Changes> steps) {
        List<NumberGaps> places = steps.stream()
                .flatMap(step -> Stream.of(step.addedNumbers(), step.removedNumbers()))
                .toList();
        return new IndexRepacking(index, changed, places).packed();
    }

    private NumberIndex packed() {
        @Nullable PackedAreaCode[] packed = new PackedAreaCode[NumberIndex.AREA_CODES];
        for (int areaCode = 0; areaCode < packed.length; areaCode++) {
            packed[areaCode] = isChanged(areaCode) ? repacked(areaCode) : PackedAreaCode.of(index, areaCode);
        }
        return NumberIndex.joined(packed);
    }

    private boolean isChanged(int areaCode) {
        return (changed != null && changed.numbers().ofOrNull(areaCode) != null)
                || steps.stream().anyMatch(place -> place.isWithin(areaCode));
    }

    /** Packs an area code with its changes. A number that was added and removed again is flipped twice. */
    private PackedAreaCode repacked(int areaCode) {
        desk.clear();
        if (index.count(areaCode) > 0) {
            PackedAreaCode.of(index, areaCode).unpack(desk);
        }
        RoaringBitmap before = changed == null ? null : changed.numbers().ofOrNull(areaCode);
        if (before != null) {
            Objects.requireNonNull(before).forEach((IntConsumer) desk::flip);
        }
        for (NumberGaps place : steps) {
            for (; place.isWithin(areaCode); place.next()) {
                desk.flip(NumberIndex.local(place.number()));
            }
        }
        return desk.pack();
    }
}
