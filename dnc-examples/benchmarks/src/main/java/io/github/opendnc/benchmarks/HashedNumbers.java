package io.github.opendnc.benchmarks;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** fastutil's hash set of primitive longs, made for the right number of members from the start. */
record HashedNumbers(LongOpenHashSet set, long expected) implements NumberSet {
    private static final float LOAD = 0.75f;

    static HashedNumbers build(Thousands thousands) {
        LongOpenHashSet set = new LongOpenHashSet(Math.toIntExact(thousands.count()), LOAD);
        for (int areaCode : thousands.areaCodes()) {
            thousands.forEachLocal(areaCode, local -> set.add(Numbers.of(areaCode, local)));
        }
        return new HashedNumbers(set, thousands.count());
    }

    @Override
    public boolean contains(long number) {
        return set.contains(number);
    }

    @Override
    public long bytes() {
        return (HashCommon.arraySize((int) expected, LOAD) + 1L) * Long.BYTES;
    }
}
