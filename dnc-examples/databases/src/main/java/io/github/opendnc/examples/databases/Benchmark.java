package io.github.opendnc.examples.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import redis.clients.jedis.HostAndPort;

/**
 * Loads one flat list into this library and into databases, one after the other, asks each the same questions and
 * prints a table. The servers must run; {@code run.sh} starts them and this.
 *
 * <p>A rehearsal on the first ten thousand numbers comes before: it loads the drivers, warms the code up, and finds out
 * at once what would otherwise fail after many minutes.
 */
@Command(name = "Benchmark", showDefaultValues = true)
public final class Benchmark implements Callable<Integer> {
    private static final int REHEARSED = 10_000;

    @Parameters(description = "The flat list, made by the generator.")
    private Path list = Path.of("");

    @Option(names = "--folder", required = true, description = "Where stores in files keep them.")
    private Path folder = Path.of("");

    @Option(names = "--postgres", required = true, description = "The JDBC URL of the PostgreSQL server.")
    private String postgres = "";

    @Option(names = "--redis", required = true, description = "HOST:PORT of the Redis server.")
    private String redis = "";

    @Option(names = "--probes", defaultValue = "100000", description = "How many numbers to ask for.")
    private int probes;

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, other numbers to ask for.")
    private long seed;

    @Option(names = "--command", defaultValue = "", description = "What to print as the command.")
    private String command = "";

    @Option(names = "--commit", defaultValue = "unknown", description = "What to print as the commit.")
    private String commit = "";

    private Benchmark() {}

    /** Runs the program; {@code run.sh} gives it its options. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmark()).execute(args));
    }

    @Override
    public Integer call() throws IOException, SQLException {
        FlatFile whole = new FlatFile(list);
        FlatFile head = whole.head(REHEARSED, Files.createDirectories(folder.resolve("head")));
        trials(head, "rehearsal");
        List<Trial> trials = trials(whole, "measured");
        System.out.printf(
                Locale.ROOT,
                "%n%,d numbers; %,d asked, half of them listed; all answers agree.%n%n",
                whole.count(),
                probes);
        System.out.printf(
                Locale.ROOT, "- machine: %s%n- date: %s%n", Machine.describe(), LocalDate.now(ZoneOffset.UTC));
        System.out.printf(Locale.ROOT, "- JDK: %s%n- command: `%s`, commit %s%n", Machine.java(), command, commit);
        System.out.printf(
                Locale.ROOT,
                "- reading the clock alone: p50 %.3f µs, within each \"one number\"%n%n",
                Latency.ofClock().median() / 1e3);
        System.out.print(new Report(whole.count(), trials));
        return CommandLine.ExitCode.OK;
    }

    private List<Trial> trials(FlatFile file, String what) throws IOException, SQLException {
        Probes drawn = Probes.draw(file, probes, seed);
        List<Trial> trials = new ArrayList<>();
        for (Store.Loading loading : stores()) {
            Trial trial = Trial.of(loading, file, drawn);
            System.err.printf(Locale.ROOT, "%s: %s%n", what, trial);
            trials.add(trial);
        }
        return trials;
    }

    private List<Store.Loading> stores() {
        HostAndPort server = HostAndPort.from(redis);
        return List.of(
                OpenDnc::load,
                file -> Sqlite.load(file, folder),
                file -> DuckDb.load(file, folder, DuckDb.Index.NONE),
                file -> DuckDb.load(file, folder, DuckDb.Index.UNIQUE),
                file -> Postgres.load(file, postgres),
                file -> RedisBitmap.load(file, server),
                file -> RedisSet.load(file, server));
    }
}
