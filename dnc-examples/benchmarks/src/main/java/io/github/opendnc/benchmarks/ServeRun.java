package io.github.opendnc.benchmarks;

import static io.github.opendnc.benchmarks.Fragment.figure;

import io.github.opendnc.examples.bench.Generate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Measures {@code dnc serve} on a core of its own, asked from another: decisions beside an answer of the same server that is
 * always the same (of a path that is not there); then at half of that rate while an edition of 1,000 changes is published
 * every second, with memory and threads looked at all the while, and how many were taken up. Arguments: how many numbers the list has (26000000), for how many seconds
 * editions are swapped (30; 600 for the long run).
 */
public final class ServeRun {
    private static final Path DNC = Path.of("..", "target", "dnc.jar");
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final double ROUND = 2;
    /** Both ways of asking, before any is measured: on one core the compilers of the service take as long. */
    private static final double WARM_UP = 20;

    /** A service takes up an edition a day: what it does then for the first times would take as long as the compilers do. */
    private static final int SWAPPED_WARM_UP = 120;

    private static final int[] AREA_CODES = {201, 212, 305, 312, 404, 415, 512, 617, 702, 713, 808, 917};

    private final StagedEditions editions;

    private ServeRun(long numbers, int seconds) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "cache", "serve-" + numbers));
        Path store = folder.resolve("store");
        if (!Files.exists(store)) {
            String today = LocalDate.now(ZoneOffset.UTC).toString();
            Program.java(
                            Generate.class,
                            List.of(),
                            "--numbers",
                            numbers,
                            "--fill",
                            "SKEWED",
                            "--obtained",
                            today,
                            "--out",
                            folder)
                    .run();
            try (Stream<Path> files = Files.list(folder)) {
                Path list = files.filter(file -> file.toString().endsWith(".txt"))
                        .findFirst()
                        .orElseThrow();
                Program.of(
                                Program.javaCommand(),
                                "-jar",
                                DNC.toString(),
                                "load",
                                list.toString(),
                                "--registry",
                                "us",
                                "--store",
                                store.toString())
                        .run();
                Files.delete(list);
            }
        }
        editions = StagedEditions.of(store, folder, SWAPPED_WARM_UP + seconds);
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        long numbers = args.length > 0 ? Long.parseLong(args[0].replaceAll("[_,]", "")) : 26_000_000;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        new ServeRun(numbers, seconds).measure(numbers, seconds);
    }

    private void measure(long numbers, int seconds) throws IOException {
        Fragment fragment = new Fragment(
                "serve",
                String.format(Locale.ROOT, "Answers over HTTP, %,d numbers", numbers),
                "dnc-examples/benchmarks/run.sh serve " + numbers + " " + seconds);
        Process server = new ProcessBuilder(
                        "taskset",
                        "-c",
                        "0",
                        Program.javaCommand(),
                        "-Xmx1g",
                        "-XX:+UseG1GC",
                        "-jar",
                        DNC.toString(),
                        "serve",
                        "--us",
                        editions.store().toString(),
                        "--port",
                        "0",
                        "--zone",
                        "America/New_York")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            int port = port(server);
            HttpLoad load = new HttpLoad(port, CONNECTIONS);
            double rate = compare(load, server.pid(), fragment);
            swapped(load, server.pid(), rate / 2, seconds, fragment);
            fragment.paragraph(taken(port) + " editions were taken up.");
        } finally {
            server.destroy();
        }
        fragment.write();
    }

    private double compare(HttpLoad load, long pid, Fragment fragment) throws IOException {
        load.run(ServeRun::constant, WARM_UP, 0);
        load.run(ServeRun::decision, WARM_UP, 0);
        List<double[]> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            double[] one = new double[4];
            one[0] = measured(load, pid, ServeRun::constant, one, 2);
            one[1] = measured(load, pid, ServeRun::decision, one, 3);
            rounds.add(one);
        }
        double[] medians = new double[4];
        for (int i = 0; i < medians.length; i++) {
            int at = i;
            medians[i] = Median.of(rounds.stream().map(one -> one[at]).toList());
        }
        fragment.header("kept connections: " + CONNECTIONS, "a second", "µs of the server's core", "ratio")
                .row("always the same answer", figure(medians[0]), figure(medians[2]), "1")
                .row("a decision", figure(medians[1]), figure(medians[3]), figure(medians[3] / medians[2]));
        return medians[1];
    }

    /** The rate; what the core of the server did for one answer is put into the array. */
    private static double measured(HttpLoad load, long pid, IntFunction<String> path, double[] costs, int at)
            throws IOException {
        double before = cpuSeconds(pid);
        HttpLoad.Result result = load.run(path, ROUND, 0);
        costs[at] = (cpuSeconds(pid) - before) / result.answers() * 1e6;
        return result.rate();
    }

    private void swapped(HttpLoad load, long pid, double rate, int seconds, Fragment fragment) throws IOException {
        int parts = Math.max(3, Math.min(10, seconds / 10));
        double part = (double) seconds / parts;
        fragment.header("at half of that rate", "p50 ms", "p99 ms", "p99.9 ms", "most ms", "threads", "own memory MB");
        // What the machine and its other programs make wait, whatever is asked.
        paced(load.run(ServeRun::constant, part, rate), "always the same answer, nothing swapped", pid, fragment);
        Thread swapper = new Thread(this::swapEverySecond);
        swapper.setDaemon(true);
        swapper.start();
        load.run(ServeRun::decision, SWAPPED_WARM_UP, rate);
        for (int i = 0; i < parts; i++) {
            String what = "a decision, an edition swapped every second, second " + (i + 1) * seconds / parts;
            paced(load.run(ServeRun::decision, part, rate), what, pid, fragment);
        }
        swapper.interrupt();
    }

    private static void paced(HttpLoad.Result result, String what, long pid, Fragment fragment) throws IOException {
        fragment.row(
                String.format(Locale.ROOT, "%s: %,.0f a second", what, result.rate()),
                figure(result.percentile(50)),
                figure(result.percentile(99)),
                figure(result.percentile(99.9)),
                figure(result.percentile(100)),
                status(pid, "Threads"),
                status(pid, "RssAnon") / 1_000);
    }

    private static String constant(int i) {
        return "/v1/constant?number=" + number(i);
    }

    private static String decision(int i) {
        return "/v1/decision?number=" + number(i);
    }

    private void swapEverySecond() {
        try {
            do {
                Thread.sleep(1_000);
            } while (editions.next());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How many the service has counted. */
    private static String taken(int port) throws IOException {
        try (BufferedReader metrics = new BufferedReader(new InputStreamReader(
                URI.create("http://127.0.0.1:" + port + "/metrics").toURL().openStream(), StandardCharsets.UTF_8))) {
            return metrics.lines()
                    .filter(line -> line.startsWith("dnc_list_swaps_total "))
                    .findFirst()
                    .map(line -> line.replaceAll(".* ", ""))
                    .orElseThrow();
        }
    }

    private static String number(int i) {
        int local = new SplittableRandom(i).nextInt(2_000_000, 10_000_000);
        return String.format(Locale.ROOT, "%d%d", AREA_CODES[Math.floorMod(i, AREA_CODES.length)], local);
    }

    private static int port(Process server) throws IOException {
        BufferedReader err = new BufferedReader(new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8));
        String line = String.valueOf(err.readLine());
        Thread reader = new Thread(() -> err.lines().forEach(each -> {}));
        reader.setDaemon(true);
        reader.start();
        return Integer.parseInt(line.replaceAll(".*:(\\d+)/ .*", "$1"));
    }

    /** What the kernel counts of all threads of a process. */
    private static double cpuSeconds(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static long status(long pid, String field) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(field + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
