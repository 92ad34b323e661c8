package io.github.opendnc.benchmarks;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.Revision;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A store in all the states that it goes through while editions are published into it, made before anything is measured: going from
 * one to the next is then a link and, where the store has packed its changes, a file that goes.
 */
final class StagedEditions {
    /** In each edition; after some of them the store packs them, as it does after some weeks of those of a day. */
    private static final int CHANGES = 1_000;

    private static final RegistryId US = RegistryId.US_NATIONAL;

    private final Path pool;
    private final Path live;
    private final List<Set<String>> stages;
    private int stage;

    private StagedEditions(Path pool, Path live, List<Set<String>> stages) {
        this.pool = pool;
        this.live = live;
        this.stages = stages;
    }

    /**
     * Those of a store.
     *
     * @param first what is in the store before the first is published
     * @param folder where all files are kept for the next run
     */
    static StagedEditions of(Path first, Path folder, int editions) throws IOException {
        Path pool = Files.createDirectories(folder.resolve("pool-" + editions));
        Path list = pool.resolve("stages.txt");
        if (!Files.exists(list)) {
            Path store = Files.createTempDirectory(folder, "published");
            link(first, names(first), store);
            List<String> lines = new ArrayList<>();
            for (int edition = 0; edition <= editions; edition++) {
                if (edition > 0) {
                    publish(SnapshotStore.at(store), edition);
                }
                link(store, names(store), pool);
                lines.add(String.join(" ", names(store)));
            }
            Files.write(list, lines);
        }
        List<Set<String>> stages = Files.readAllLines(list).stream()
                .<Set<String>>map(line -> new TreeSet<>(Arrays.asList(line.split(" ", -1))))
                .toList();
        Path live = Files.createDirectories(folder.resolve("live"));
        for (String name : names(live)) {
            Files.delete(live.resolve(name));
        }
        link(pool, stages.get(0), live);
        return new StagedEditions(pool, live, stages);
    }

    /** The store that {@link #next} changes. */
    Path store() {
        return live;
    }

    /** Publishes the next edition; false when there is none. */
    boolean next() throws IOException {
        if (stage + 1 == stages.size()) {
            return false;
        }
        Set<String> before = stages.get(stage);
        Set<String> after = stages.get(++stage);
        // The record before the snapshot, as where an edition is packed.
        Set<String> fresh = new TreeSet<>(after);
        fresh.removeAll(before);
        link(pool, fresh, live);
        for (String name : before) {
            if (!after.contains(name)) {
                Files.delete(live.resolve(name));
            }
        }
        return true;
    }

    private static void publish(SnapshotStore store, int edition) throws IOException {
        store.update(
                US,
                current ->
                        new Revision(changes(current, edition), current.info().coverage(), List.of(), List.of()),
                Optional.empty());
    }

    private static Changes changes(Snapshot current, int edition) {
        SplittableRandom random = new SplittableRandom(edition);
        List<Integer> areaCodes = List.copyOf(current.info().coverage().areaCodes());
        Set<Long> numbers = new HashSet<>();
        while (numbers.size() < CHANGES) {
            long areaCode = areaCodes.get(random.nextInt(areaCodes.size()));
            long number = (1_000 + areaCode) * 10_000_000 + random.nextInt(2_000_000, 10_000_000);
            if (current.lookup(number).answer() == Lookup.Answer.CLEAR) {
                numbers.add(number);
            }
        }
        Changes.Builder changes = Changes.builder();
        numbers.forEach(changes::add);
        return changes.build();
    }

    private static void link(Path from, Set<String> names, Path to) throws IOException {
        for (String name : names) {
            if (!Files.exists(to.resolve(name))) {
                Files.createLink(to.resolve(name), from.resolve(name));
            }
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".edition") || name.endsWith(".snapshot"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
