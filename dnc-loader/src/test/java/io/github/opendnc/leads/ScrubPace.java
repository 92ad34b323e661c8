package io.github.opendnc.leads;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.csv.BlockPlan;
import io.github.opendnc.csv.ColumnAppended;
import io.github.opendnc.csv.FileBytes;
import io.github.opendnc.csv.TextEncoding;
import io.github.opendnc.files.AtomicFile;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What judging a row takes in a scrub of a lead file, on the cores that there are ({@code taskset}): the scrub, less reading the same
 * rows and writing them with as many bytes behind each, always the same. Printed for the module of Spark, which is compared with it.
 *
 * <pre>java -cp ... io.github.opendnc.leads.ScrubPace leads.csv list.snapshot</pre>
 */
final class ScrubPace {
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;

    private final Path leads;
    private final LeadScrub scrub;

    private ScrubPace(Path leads, LeadScrub scrub) {
        this.leads = leads;
        this.scrub = scrub;
    }

    /** Measures. */
    public static void main(String[] args) throws IOException {
        Scrubber scrubber = Scrubber.of(
                Registries.of(Snapshot.openMapped(Path.of(args[1]))), UsFederal.rules(), CanadaFederal.rules());
        LeadScrub scrub = LeadScrub.of(scrubber, Campaign.of(Purpose.SALES))
                .at(LocalDate.of(2026, 11, 24))
                .rowByRow();
        new ScrubPace(Path.of(args[0]), scrub).measure();
    }

    private void measure() throws IOException {
        Path out = leads.resolveSibling("pace.csv");
        long rows = scrub.run(leads, out).rows();
        byte[] column = new byte[(int) ((Files.size(out) - Files.size(leads)) / rows)];
        Arrays.fill(column, (byte) 'x');
        double[] scrubs = new double[WARM_UP + ROUNDS];
        double[] copies = new double[WARM_UP + ROUNDS];
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double begin = processorSeconds();
            copy(column, out);
            double between = processorSeconds();
            scrub.run(leads, out);
            copies[round] = between - begin;
            scrubs[round] = processorSeconds() - between;
        }
        Files.delete(out);
        System.out.printf(
                Locale.ROOT,
                "dnc scrub, cores=%d: %.2f s of processor, reading and writing alone %.2f s; judging: %,.0f ns a row%n",
                Runtime.getRuntime().availableProcessors(),
                least(scrubs),
                least(copies),
                (least(scrubs) - least(copies)) / rows * 1e9);
    }

    private void copy(byte[] column, Path out) throws IOException {
        try (FileBytes file = FileBytes.of(leads);
                AtomicFile target = AtomicFile.at(out)) {
            TextEncoding encoding = TextEncoding.assumed(file, Optional.empty());
            ColumnAppended.inBytes(file, encoding, BlockPlan.standard(), column, target.stream());
            target.publish();
        }
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Of those behind the first, which warm up: what other programs of the machine add is not ours. */
    private static double least(double[] seconds) {
        return Arrays.stream(seconds).skip(WARM_UP).min().orElseThrow();
    }
}
