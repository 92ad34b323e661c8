package io.github.opendnc.benchmarks;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sorted {@code int[]} per area code, searched by halves. */
final class SortedNumbers implements NumberSet {
    private final int[] @Nullable [] areas = new int[Numbers.AREA_CODES][];

    private SortedNumbers() {}

    static SortedNumbers build(Thousands thousands) {
        SortedNumbers numbers = new SortedNumbers();
        int[] room = new int[Numbers.LOCALS];
        for (int areaCode : thousands.areaCodes()) {
            int[] size = {0};
            thousands.forEachLocal(areaCode, local -> room[size[0]++] = local);
            numbers.areas[areaCode] = Arrays.copyOf(room, size[0]);
        }
        return numbers;
    }

    @Override
    public boolean contains(long number) {
        int[] area = areas[Numbers.areaCode(number)];
        return area != null && Arrays.binarySearch(area, Numbers.local(number)) >= 0;
    }

    @Override
    public long bytes() {
        return Arrays.stream(areas)
                .filter(Objects::nonNull)
                .mapToLong(area -> (long) area.length * Integer.BYTES)
                .sum();
    }
}
