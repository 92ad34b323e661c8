package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What numbers are kept in: ours, and what one would take instead. */
public enum Structure {
    /** Ours, as the builder leaves it or read from a snapshot file. */
    OPENDNC("OpenDNC, heap", 4, "snapshot"),
    /** Ours, a snapshot file mapped into memory. */
    OPENDNC_MAPPED("OpenDNC, mapped", 4, "snapshot"),
    /** RoaringBitmap. */
    ROARING("RoaringBitmap, heap", 6, "roaring"),
    /** RoaringBitmap's reader of serialised bitmaps. */
    ROARING_MAPPED("ImmutableRoaringBitmap, mapped", 6, "roaring"),
    /** Plain bits. */
    DENSE("dense bits", 4, ""),
    /** Plain arrays. */
    SORTED("sorted int[]", 8, ""),
    /** fastutil. */
    HASHED("fastutil LongOpenHashSet", 22, ""),
    /** Guava. */
    BLOOM("Guava BloomFilter, 1e-3", 4, "bloom");

    private static final long SPARE_MEGABYTES = 1_200;

    private final String title;
    private final int heapPerNumber;
    private final String extension;

    Structure(String title, int heapPerNumber, String extension) {
        this.title = title;
        this.heapPerNumber = heapPerNumber;
        this.extension = extension;
    }

    String title() {
        return title;
    }

    /** The heap in which it can be built with room to spare, as an option of the JVM. */
    String heap(long numbers) {
        return "-Xmx" + (SPARE_MEGABYTES + numbers * heapPerNumber / 1_000_000) + "m";
    }

    /** Whether it can be built in memory, not only opened. */
    boolean isBuilt() {
        return this != OPENDNC_MAPPED && this != ROARING_MAPPED;
    }

    /** Whether it is written to a file and opened from it. */
    boolean isSaved() {
        return !extension.isEmpty();
    }

    /** Whether its answers are right. */
    boolean isExact() {
        return this != BLOOM;
    }

    /** Builds it in memory. */
    NumberSet build(Thousands thousands) {
        return switch (this) {
            case OPENDNC, OPENDNC_MAPPED -> SnapshotNumbers.build(thousands);
            case ROARING, ROARING_MAPPED -> RoaringNumbers.build(thousands);
            case DENSE -> DenseNumbers.build(thousands);
            case SORTED -> SortedNumbers.build(thousands);
            case HASHED -> HashedNumbers.build(thousands);
            case BLOOM -> BloomNumbers.build(thousands);
        };
    }

    /** Opens its file. */
    NumberSet open(Path file) throws IOException {
        return switch (this) {
            case OPENDNC -> SnapshotNumbers.open(file);
            case OPENDNC_MAPPED -> SnapshotNumbers.map(file);
            case ROARING -> RoaringNumbers.open(file);
            case ROARING_MAPPED -> MappedRoaringNumbers.open(file);
            case BLOOM -> BloomNumbers.open(file);
            case DENSE, SORTED, HASHED -> throw new IllegalStateException(this + " has no file");
        };
    }

    /** Gets it ready in the quickest way: opened where it has a file, which is written the first time, otherwise built. */
    NumberSet ready(Dataset dataset, Thousands thousands) throws IOException {
        return isSaved() ? open(saved(dataset, thousands)) : build(thousands);
    }

    /** The file that holds it; written now if there is none yet. */
    Path saved(Dataset dataset, Thousands thousands) throws IOException {
        Path file = file(dataset);
        if (!Files.exists(file)) {
            Path partial = dataset.file("partial");
            Files.deleteIfExists(partial);
            build(thousands).save(partial);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** Where its file is, or would be. */
    Path file(Dataset dataset) {
        return dataset.file(extension);
    }
}
