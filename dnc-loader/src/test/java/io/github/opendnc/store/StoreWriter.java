package io.github.opendnc.store;

import java.io.File;
import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process that publishes, updates, packs, prunes and names without end, and says what it has done. */
final class StoreWriter {
    private StoreWriter() {}

    /** A process of its own that does so. */
    static ProcessBuilder process(Path folder, long seed) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath(),
                StoreWriter.class.getName(),
                folder.toString(),
                Long.toString(seed));
    }

    /** The classes of the tests and of the library, which the build has as modules and the writer on its class path. */
    private static String classPath() {
        return Stream.of(
                        System.getProperty("java.class.path", ""),
                        System.getProperty("jdk.module.path", ""),
                        Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Goes on until it is killed. Arguments: the folder, a seed. */
    public static void main(String[] args) throws Exception {
        SnapshotStore store = SnapshotStore.at(Path.of(args[0]));
        Random random = new Random(Long.parseLong(args[1]));
        while (true) {
            work(store, random);
        }
    }

    private static void work(SnapshotStore store, Random random) throws Exception {
        int next = next(store);
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> published(store.publish(NumberedEditions.list(next)));
            case 3 -> published(store.add(NumberedEditions.list(next), Optional.empty()));
            case 4 -> published(store.replace(NumberedEditions.list(next), NumberedEditions.BY_ANN));
            case 5 -> store.compact(NumberedEditions.US);
            case 6 -> {
                // The current one is kept by its name and by itself; the others go.
                store.unpin(NumberedEditions.US, "seen");
                store.pin(store.currentEdition(NumberedEditions.US).orElseThrow(), "seen");
                store.prune(NumberedEditions.US, Period.ZERO);
            }
            default ->
                published(store.update(
                        NumberedEditions.US, current -> NumberedEditions.revision(next), Optional.empty()));
        }
    }

    private static int next(SnapshotStore store) throws Exception {
        Optional<Edition> latest = store.currentEdition(NumberedEditions.US);
        if (latest.isEmpty()) {
            throw new IllegalStateException("the store is empty");
        }
        return latest.get().number() + 1;
    }

    private static void published(Edition edition) {
        System.out.println(edition.number());
    }
}
