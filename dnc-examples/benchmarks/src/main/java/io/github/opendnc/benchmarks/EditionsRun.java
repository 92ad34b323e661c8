package io.github.opendnc.benchmarks;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.Revision;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the life of a list costs: an update, a lookup over a base with changes, packing, comparing, opening an edition of
 * years ago, and the bytes of all that is kept; each beside copying the file of the snapshot and waiting for the device.
 * Makes a store of daily editions first, and keeps it for the next run. Arguments: how many numbers, how filled, how many
 * days (1,095 unless given).
 */
final class EditionsRun {
    private static final int CHANGES_A_DAY = 50_000;
    private static final int ROUNDS = 3;
    private static final RegistryId US = RegistryId.US_NATIONAL;
    private static final Instant LAST = Instant.parse("2026-11-14T12:00:00Z");

    private final Dataset dataset;
    private final int days;
    private final Path folder;
    private long seed;

    private EditionsRun(Dataset dataset, int days) throws IOException {
        this.dataset = dataset;
        this.days = days;
        this.folder = dataset.file(days + "-days");
    }

    public static void main(String[] args) throws IOException {
        EditionsRun run = new EditionsRun(Dataset.named(args), args.length > 2 ? Integer.parseInt(args[2]) : 1_095);
        String part = args.length > 3 ? args[3] : "all";
        int last = run.prepare();
        if (!part.equals("lookups")) {
            run.costs(last);
        }
        if (!part.equals("costs")) {
            run.lookups();
        }
    }

    private SnapshotStore store(int day) {
        return SnapshotStore.at(folder).with(Clock.fixed(LAST.plus(day - days, ChronoUnit.DAYS), ZoneOffset.UTC));
    }

    private void costs(int last) throws IOException {
        int day = last;
        Fragment fragment = new Fragment(
                "editions",
                "The life of a list, " + dataset.name() + ", " + days + " days of 50,000 changes",
                "run.sh editions");
        store(day).compact(US);
        Path snapshot = onlySnapshot();
        double copy = median(() -> copy(snapshot));
        fragment.paragraph(String.format(Locale.ROOT, "The snapshot has %,d bytes.", Files.size(snapshot)));
        fragment.header("what", "ms", "beside copying and fsync of the snapshot");
        row(fragment, "copying the snapshot, with fsync", copy, copy);
        row(
                fragment,
                "opening the current edition, packed",
                median(() -> store(last).current(US)),
                copy);
        List<Double> updates = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int next = ++day;
            updates.add(millis(() -> update(next)));
        }
        row(fragment, "update of 50,000 changes, to a published edition", Median.of(updates), copy);
        Snapshot changed = store(day).current(US).orElseThrow();
        row(
                fragment,
                String.format(Locale.ROOT, "opening the edition with %,d changes beside its index", changed.changes()),
                median(() -> store(last).current(US)),
                copy);
        List<Edition> editions = store(day).editions(US);
        Edition latest = editions.get(editions.size() - 1);
        Edition dayBefore = editions.get(editions.size() - 2);
        Edition yearBefore = editions.get(Math.max(0, editions.size() - 366));
        row(
                fragment,
                "diff of two editions, a day apart",
                median(() -> store(last).changes(dayBefore, latest)),
                copy);
        row(
                fragment,
                "diff of two editions, a year apart",
                median(() -> store(last).changes(yearBefore, latest)),
                copy);
        Snapshot packed = changed.compacted();
        Snapshot before = store(last).open(dayBefore).compacted();
        row(fragment, "diff of two whole lists, by their indexes", median(() -> before.changesTo(packed)), copy);
        row(fragment, "packing in memory", median(changed::compacted), copy);
        int now = day;
        row(
                fragment,
                "packing in the store, with fsync",
                millis(() -> store(now).compact(US)),
                copy);
        row(
                fragment,
                "opening the edition of " + days + " days before",
                median(() -> store(last).open(editions.get(0))),
                copy);
        bytes(fragment);
        fragment.write();
    }

    private void row(Fragment fragment, String what, double millis, double copy) {
        System.err.println(what + ": " + millis);
        fragment.row(what, Fragment.figure(millis), Fragment.figure(millis / copy));
    }

    private int prepare() throws IOException {
        if (!Files.exists(folder)) {
            SnapshotBuilder builder = Snapshot.builder(US);
            Thousands thousands = Thousands.of(dataset);
            for (int areaCode : thousands.areaCodes()) {
                builder.covering(areaCode, Dataset.OBTAINED.minusDays(days));
            }
            thousands.forEach(builder::addThousand);
            store(0).publish(builder.build());
        }
        int held = store(0).currentEdition(US).orElseThrow().number() - 1;
        seed = held;
        for (int day = held + 1; day <= days; day++) {
            update(day);
            if (day % 50 == 0) {
                System.err.println(day + " days");
            }
        }
        return Math.max(days, held);
    }

    private Edition update(int day) throws IOException {
        return store(day).update(US, this::revision, Optional.empty());
    }

    private Revision revision(Snapshot current) {
        long[] numbers = dataset.registry().questions(CHANGES_A_DAY, ++seed + 1_000);
        Changes.Builder changes = Changes.builder();
        for (long number : numbers) {
            switch (current.lookup(number).answer()) {
                case LISTED -> changes.remove(number);
                case CLEAR -> changes.add(number);
                default -> throw new AssertionError("a question outside the list");
            }
        }
        return new Revision(changes.build(), current.info().coverage(), List.of(), List.of());
    }

    private Path onlySnapshot() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".snapshot"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Object copy(Path file) throws IOException {
        Path copy = file.resolveSibling("copy");
        Files.deleteIfExists(copy);
        try (FileChannel in = FileChannel.open(file);
                FileChannel out = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer piece = ByteBuffer.allocateDirect(1 << 20);
            while (in.read(piece) >= 0) {
                piece.flip();
                while (piece.hasRemaining()) {
                    out.write(piece);
                }
                piece.clear();
            }
            out.force(true);
        }
        Files.delete(copy);
        return copy;
    }

    private void lookups() throws IOException {
        Snapshot packed = store(0).current(US).orElseThrow().compacted();
        Snapshot changed = packed;
        for (int i = 0; i < 6; i++) {
            Revision revision = revision(changed);
            changed = changed.with(List.of(revision.changes()), revision.coverage());
        }
        Fragment fragment = new Fragment(
                "editions-lookup", "Asking an index with changes beside it, " + dataset.name(), "run.sh editions");
        long[] questions = dataset.questions();
        fragment.paragraph(String.format(
                Locale.ROOT,
                "Nanoseconds for one answer, with %,d changes beside the index and without:",
                changed.changes()));
        fragment.header("way of asking", "with changes", "packed", "ratio");
        for (Asking asking : Asking.values()) {
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            for (int round = 0; round < 2 * ROUNDS; round++) {
                double one = asking.nanos(changed, questions);
                double other = asking.nanos(packed, questions);
                if (round >= ROUNDS) {
                    with.add(one);
                    without.add(other);
                }
            }
            fragment.row(
                    asking.name().toLowerCase(Locale.ROOT),
                    Fragment.figure(Median.of(with)),
                    Fragment.figure(Median.of(without)),
                    Fragment.figure(Median.of(with) / Median.of(without)));
        }
        fragment.write();
    }

    /** Ways of asking. */
    private enum Asking {
        DEPENDENT,
        INDEPENDENT,
        BATCH;

        double nanos(Snapshot snapshot, long[] questions) {
            long begun = System.nanoTime();
            int asked = questions.length;
            switch (this) {
                case DEPENDENT -> {
                    asked = questions.length / 2;
                    int at = 0;
                    for (int i = 0; i < asked; i++) {
                        boolean listed = snapshot.lookup(questions[at]).answer() == Lookup.Answer.LISTED;
                        at = (at + (listed ? 7_919 : 104_729)) & (questions.length - 1);
                    }
                    keep(at);
                }
                case INDEPENDENT -> {
                    int listed = 0;
                    for (long question : questions) {
                        listed += snapshot.lookup(question).answer() == Lookup.Answer.LISTED ? 1 : 0;
                    }
                    keep(listed);
                }
                case BATCH -> {
                    long[] some = new long[Dataset.BATCH];
                    Lookup[] answers = new Lookup[Dataset.BATCH];
                    int listed = 0;
                    for (int from = 0; from < questions.length; from += some.length) {
                        System.arraycopy(questions, from, some, 0, some.length);
                        snapshot.lookup(some, answers);
                        listed += answers[0].answer() == Lookup.Answer.LISTED ? 1 : 0;
                    }
                    keep(listed);
                }
            }
            return (double) (System.nanoTime() - begun) / asked;
        }

        private static void keep(int value) {
            if (value == Integer.MIN_VALUE) {
                throw new AssertionError("never");
            }
        }
    }

    private void bytes(Fragment fragment) throws IOException {
        long records = 0;
        long snapshots = 0;
        int editions = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".edition")) {
                    records += Files.size(file);
                    editions++;
                } else if (file.toString().endsWith(".snapshot")) {
                    snapshots += Files.size(file);
                }
            }
        }
        fragment.paragraph(String.format(
                Locale.ROOT,
                "%,d editions take %,d bytes, and the snapshots %,d: %,d bytes an edition, so five years of daily updates"
                        + " take %,d bytes in all.",
                editions,
                records,
                snapshots,
                records / editions,
                records / editions * 1_826 + snapshots));
    }

    /** Something that is timed. */
    private interface Timed {
        Object run() throws IOException;
    }

    private static double millis(Timed timed) throws IOException {
        long begun = System.nanoTime();
        Object made = timed.run();
        double millis = (System.nanoTime() - begun) / 1e6;
        if (made == null) {
            throw new AssertionError("nothing was made");
        }
        return millis;
    }

    private static double median(Timed timed) throws IOException {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            millis.add(millis(timed));
        }
        return Median.of(millis);
    }
}
