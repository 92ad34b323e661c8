package io.github.opendnc.spark;

import com.sun.management.OperatingSystemMXBean;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What judging a row takes in a scrub of a lead file, on the cores that there are ({@code taskset}): the scrub, less one of the same file that takes a column for
 * that of the telephone numbers which has none, so that everything is read and written and nothing is judged. No Spark.
 * Arguments: leads, list.
 */
public final class ScrubPace {
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;

    private ScrubPace() {}

    /** Measures. */
    public static void main(String[] args) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Scrubber scrubber = Scrubber.of(
                Registries.of(Snapshot.openMapped(Path.of(args[1]))), UsFederal.rules(), CanadaFederal.rules());
        LeadScrub scrub = LeadScrub.of(scrubber, Campaign.of(Purpose.SALES))
                .at(LocalDate.of(2026, 11, 24))
                .rowByRow();
        LeadScrub reading = scrub.withPhoneColumns(List.of("city"));
        double[] scrubs = new double[WARM_UP + ROUNDS];
        double[] reads = new double[WARM_UP + ROUNDS];
        long rows = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long begin = system.getProcessCpuTime();
            reading.run(Path.of(args[0]), OutputStream.nullOutputStream());
            long between = system.getProcessCpuTime();
            rows = scrub.run(Path.of(args[0]), OutputStream.nullOutputStream()).rows();
            reads[round] = (between - begin) / 1e9;
            scrubs[round] = (system.getProcessCpuTime() - between) / 1e9;
        }
        System.out.printf(
                Locale.ROOT,
                "dnc scrub, cores=%d: %.2f s of processor, reading and writing alone %.2f s; judging: %,.0f ns a row%n",
                system.getAvailableProcessors(),
                least(scrubs),
                least(reads),
                (least(scrubs) - least(reads)) / rows * 1e9);
    }

    /** Of those behind the first, which warm up: what other programs of the machine add is not ours. */
    private static double least(double[] seconds) {
        return Arrays.stream(seconds).skip(WARM_UP).min().orElseThrow();
    }
}
