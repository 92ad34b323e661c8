package io.github.opendnc.spark;

import io.github.opendnc.leads.CompanyListFile;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;

/**
 * A plan in one JVM, with open lists and prepared law. There is one for each plan, whatever the number of tasks, as
 * long as its files stay the same. If a plan could not be opened, the reason is kept, so that tasks which are tried
 * again fail at once.
 */
final class Decider {
    private static final ConcurrentMap<ScrubPlan, Opened> OPENED = new ConcurrentHashMap<>();

    private final LeadScrub scrub;
    /**
     * The rows of a thread, by the names of their facts and of the other columns. They belong to a thread, so that what
     * one task has found out serves the next one.
     */
    private final ThreadLocal<Map<List<List<String>>, RowTexts>> rows = ThreadLocal.withInitial(HashMap::new);

    private Decider(LeadScrub scrub) {
        this.scrub = scrub;
    }

    /** A decider or the reason why there is none, and the state of its files at that time. */
    private record Opened(List<String> files, @Nullable Decider decider, String failure) {}

    /**
     * The decider of a plan.
     *
     * @throws IllegalStateException if a list cannot be opened, or the plan has an unknown word
     */
    static Decider of(ScrubPlan plan) {
        List<String> files = filesOf(plan);
        Opened opened = OPENED.compute(
                plan, (same, before) -> before != null && before.files().equals(files) ? before : open(same, files));
        Decider decider = opened.decider();
        if (decider == null) {
            throw new IllegalStateException(opened.failure());
        }
        return decider;
    }

    /** The sizes and times of the files, so that a list is no longer used once another has replaced it. */
    private static List<String> filesOf(ScrubPlan plan) {
        List<String> names = new ArrayList<>(plan.lists());
        if (!plan.companyList().isEmpty()) {
            names.add(plan.companyList());
        }
        List<String> files = new ArrayList<>();
        for (String name : names) {
            try {
                Path file = file(name);
                files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            } catch (IOException notThere) {
                files.add(name + ": " + notThere);
            }
        }
        return files;
    }

    private static Opened open(ScrubPlan plan, List<String> files) {
        try {
            return new Opened(files, new Decider(PlannedScrub.of(plan, registries(plan))), "");
        } catch (IOException | RuntimeException failed) {
            return new Opened(files, null, "the lists cannot be opened: " + failed);
        }
    }

    private static Registries registries(ScrubPlan plan) throws IOException {
        List<Snapshot> lists = new ArrayList<>();
        for (String list : plan.lists()) {
            // Mapped, because it is the executor's own copy or a file that nobody changes, and all executors of a
            // machine share it.
            lists.add(Snapshot.openMapped(file(list)));
        }
        Registries registries = Registries.of(lists.toArray(Snapshot[]::new));
        if (plan.companyList().isEmpty()) {
            return registries;
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return registries.with(
                CompanyListFile.read(file(plan.companyList()), today).list());
    }

    /** The file that {@code --files} has shipped, or the one that lies at this path on every machine. */
    private static Path file(String name) throws NoSuchFileException {
        Path there = Path.of(name);
        if (there.isAbsolute()) {
            return there;
        }
        Path shipped = Path.of(SparkFiles.get(name));
        if (!Files.exists(shipped)) {
            throw new NoSuchFileException(
                    name, null, "not among the files of the job: ship it with --files (spark.files), not with addFile");
        }
        return shipped;
    }

    /**
     * Answers the rows of this thread.
     *
     * @param facts the names of the facts that the rows state
     * @param others the names of the columns after them whose cells may state a refusal
     * @throws IllegalArgumentException if a name is not that of a fact, or is given twice
     */
    RowTexts rows(List<String> facts, List<String> others) {
        return rows.get().computeIfAbsent(List.of(facts, others), both -> new RowTexts(scrub.rows(facts, others)));
    }
}
