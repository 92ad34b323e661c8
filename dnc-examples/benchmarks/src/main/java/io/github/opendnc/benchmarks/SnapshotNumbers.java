package io.github.opendnc.benchmarks;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.Path;

/** This library's own index. Not thread-safe when asked by the batch, for it keeps the answers. */
final class SnapshotNumbers implements NumberSet {
    private final Snapshot snapshot;
    private final Lookup[] answers = new Lookup[Dataset.BATCH];

    private SnapshotNumbers(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    static SnapshotNumbers build(Thousands thousands) {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL);
        for (int areaCode : thousands.areaCodes()) {
            builder.covering(areaCode, Dataset.OBTAINED);
        }
        thousands.forEach(builder::addThousand);
        return new SnapshotNumbers(builder.build());
    }

    static SnapshotNumbers open(Path file) throws IOException {
        return new SnapshotNumbers(Snapshot.open(file));
    }

    static SnapshotNumbers map(Path file) throws IOException {
        return new SnapshotNumbers(Snapshot.openMapped(file));
    }

    @Override
    public void save(Path file) throws IOException {
        snapshot.writeTo(file);
    }

    @Override
    public boolean contains(long number) {
        return snapshot.lookup(number).answer() == Lookup.Answer.LISTED;
    }

    @Override
    public int countListed(long[] numbers) {
        snapshot.lookup(numbers, answers);
        int listed = 0;
        for (int i = 0; i < numbers.length; i++) {
            listed += answers[i].answer() == Lookup.Answer.LISTED ? 1 : 0;
        }
        return listed;
    }

    @Override
    public long bytes() {
        return snapshot.indexBytes();
    }
}
