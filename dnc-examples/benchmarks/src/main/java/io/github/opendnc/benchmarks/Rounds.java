package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Programs that are run in turn, several times, so that a slow minute of the machine is shared by all. Each round has
 * another order: on some machines a program takes a fifth longer or less by which one ran before it, because that one's
 * memory is handed on. The orders are the same in every run. Not thread-safe.
 */
final class Rounds {
    static final int COUNT = 5;

    private final String yardstick;
    private final Map<String, Entrant> entrants = new LinkedHashMap<>();

    /** What is done before a run and not timed. */
    @FunctionalInterface
    interface Before {
        void run() throws IOException;
    }

    private record Entrant(
            Program program, Before before, List<Double> seconds, List<Double> processor, List<Double> megabytes) {
        /** Runs it once. One that fails has no figure and is not tried again; the others have theirs. */
        void run() throws IOException {
            if (seconds.contains(Double.NaN)) {
                return;
            }
            before.run();
            try {
                Program.Cost cost = program.run();
                seconds.add(cost.seconds());
                processor.add(cost.processorSeconds());
                megabytes.add(cost.anonymousMegabytes());
            } catch (IOException failed) {
                System.err.println(failed.getMessage());
                seconds.add(Double.NaN);
                processor.add(Double.NaN);
                megabytes.add(Double.NaN);
            }
        }
    }

    /**
     * Begins.
     *
     * @param yardstick the entrant that the times of the others are divided by
     */
    Rounds(String yardstick) {
        this.yardstick = yardstick;
    }

    Rounds add(String name, Program program) {
        return add(name, program, () -> {});
    }

    Rounds add(String name, Program program, Before before) {
        entrants.put(name, new Entrant(program, before, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    /** Runs all of them and prints the medians as a table. */
    void print(Fragment fragment, String title) throws IOException {
        System.out.println(title);
        for (int round = 0; round < COUNT; round++) {
            List<Entrant> order = new ArrayList<>(entrants.values());
            Collections.shuffle(order, new Random(round));
            for (Entrant entrant : order) {
                entrant.run();
            }
        }
        double unit = Median.of(Objects.requireNonNull(entrants.get(yardstick)).seconds());
        fragment.header(title, "s", "of " + yardstick, "processor, s", "anonymous memory, MB");
        entrants.forEach((name, entrant) -> fragment.row(
                name,
                Fragment.figure(Median.of(entrant.seconds())),
                Fragment.figure(Median.of(entrant.seconds()) / unit),
                Fragment.figure(Median.of(entrant.processor())),
                Fragment.figure(Median.of(entrant.megabytes()))));
    }
}
