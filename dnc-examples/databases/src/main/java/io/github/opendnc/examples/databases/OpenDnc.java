package io.github.opendnc.examples.databases;

import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.util.Arrays;

/**
 * This library. Loading includes what a loader does besides: checks of every record and the file's digest. The size is
 * how much the heap grew: {@link Trial} collects garbage before the load, {@link #size} after it.
 */
final class OpenDnc implements Store {
    private final Snapshot snapshot;
    private final long heapBefore;

    private OpenDnc(Snapshot snapshot, long heapBefore) {
        this.snapshot = snapshot;
        this.heapBefore = heapBefore;
    }

    static OpenDnc load(FlatFile list) throws IOException {
        long before = Heap.used();
        Snapshot snapshot =
                RegistryLoader.of(PublishedList.US_FULL_LIST).load(list.path()).snapshot();
        return new OpenDnc(snapshot, before);
    }

    @Override
    public String name() {
        return "OpenDNC, Snapshot";
    }

    @Override
    public String version() {
        return "this commit";
    }

    @Override
    public Size size() {
        return Size.inMemory(Heap.collected() - heapBefore);
    }

    @Override
    public boolean lists(long number) {
        return snapshot.lookup(number).answer() == Lookup.Answer.LISTED;
    }

    @Override
    public long[] listed(long[] numbers) {
        long[] listed = new long[numbers.length];
        int count = 0;
        for (long number : numbers) {
            if (lists(number)) {
                listed[count++] = number;
            }
        }
        return Arrays.copyOf(listed, count);
    }

    @Override
    public void close() {}
}
