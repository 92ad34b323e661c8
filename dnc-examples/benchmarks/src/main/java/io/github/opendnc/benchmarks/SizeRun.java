package io.github.opendnc.benchmarks;

import io.github.opendnc.examples.bench.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what each structure takes: bytes, the time to build it from thousands of bits that are in the page cache, the
 * memory while that goes on, and the time to open its file in a fresh JVM. Each is built in a JVM of its own
 * ({@link BuildOnce}) and opened in five ({@link OpenOnce}). Arguments: how many numbers, and {@code SKEWED} (default) or
 * {@code EVEN}.
 */
public final class SizeRun {
    private static final int OPENINGS = 5;

    private final Dataset dataset;
    private final Fragment fragment;

    private SizeRun(Dataset dataset) throws IOException {
        this.dataset = dataset;
        this.fragment = new Fragment(
                "size",
                String.format(Locale.ROOT, "Size, building and opening of %,d numbers", dataset.numbers()),
                String.format(
                        Locale.ROOT, "dnc-examples/benchmarks/run.sh size %d %s", dataset.numbers(), dataset.fill()));
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        SizeRun run = new SizeRun(Dataset.named(args));
        run.built();
        run.opened();
        run.fragment.write();
    }

    private void built() throws IOException {
        Thousands thousands = Thousands.of(dataset);
        fragment.paragraph(Shape.of(dataset.registry().areaCodes())
                        + ". Live heap: what is in use after a collection, less what was before. Peak heap: the most in use"
                        + " while building, garbage included, in a heap without need to collect it early.")
                .header(
                        "structure",
                        "bytes per number",
                        "of Roaring serialised",
                        "live heap, bytes per number",
                        "build, s",
                        "peak heap, MB",
                        "file, MB");
        Map<Structure, Map<String, Double>> built = new HashMap<>();
        for (Structure structure : Structure.values()) {
            if (structure.isBuilt()) {
                System.out.println(structure.title());
                built.put(structure, build(structure));
            }
        }
        double roaring = value(built, Structure.ROARING, "bytes");
        for (Structure structure : Structure.values()) {
            if (structure.isBuilt()) {
                fragment.row(
                        structure.title(),
                        Fragment.figure(value(built, structure, "bytes") / thousands.count()),
                        Fragment.figure(value(built, structure, "bytes") / roaring),
                        Fragment.figure(value(built, structure, "live") / thousands.count()),
                        Fragment.figure(value(built, structure, "seconds")),
                        Fragment.figure(value(built, structure, "peak") / 1e6),
                        Fragment.figure(value(built, structure, "file") / 1e6));
            }
        }
    }

    private static double value(Map<Structure, Map<String, Double>> built, Structure structure, String name) {
        return built.getOrDefault(structure, Map.of()).getOrDefault(name, Double.NaN);
    }

    private Map<String, Double> build(Structure structure) throws IOException {
        return facts(Program.java(
                BuildOnce.class,
                List.of(structure.heap(dataset.numbers())),
                dataset.numbers(),
                dataset.fill(),
                structure));
    }

    private void opened() throws IOException {
        fragment.header("opened in a fresh JVM, page cache warm", "open, ms", "with the first answer, ms");
        for (Structure structure : new Structure[] {
            Structure.OPENDNC, Structure.OPENDNC_MAPPED, Structure.ROARING_MAPPED, Structure.ROARING, Structure.BLOOM
        }) {
            List<Double> open = new ArrayList<>();
            List<Double> first = new ArrayList<>();
            for (int i = 0; i < OPENINGS; i++) {
                Map<String, Double> facts = facts(Program.java(
                        OpenOnce.class,
                        List.of(structure.heap(dataset.numbers())),
                        dataset.numbers(),
                        dataset.fill(),
                        structure));
                open.add(facts.getOrDefault("open", Double.NaN));
                first.add(facts.getOrDefault("first", Double.NaN));
            }
            fragment.row(
                    String.format(
                            Locale.ROOT,
                            "%s, %,d MB",
                            structure.title(),
                            Math.round(Files.size(structure.file(dataset)) / 1e6)),
                    Fragment.figure(Median.of(open)),
                    Fragment.figure(Median.of(first)));
        }
    }

    /** What a program says as lines of name and value. */
    private static Map<String, Double> facts(Program program) throws IOException {
        Map<String, Double> facts = new HashMap<>();
        program.text().lines().forEach(line -> {
            int space = line.indexOf(' ');
            facts.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
        });
        return facts;
    }
}
