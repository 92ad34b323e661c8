package io.github.opendnc.examples.command;

import io.github.opendnc.files.FailureText;
import io.github.opendnc.loader.ChangeList;
import io.github.opendnc.loader.ChangeReport;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.Acceptance;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.Revision;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies a change list to what a store holds. */
@Command(
        name = "update",
        sortOptions = false,
        header = "Applies a change list to the list in a store.",
        customSynopsis = "dnc update CHANGEFILE --registry us --since DATE --obtained DATE --store DIR [OPTION]...",
        description = "Applies a change list of the United States registry (--registry us) to the current edition"
                + " and publishes the result. No other registry is known to publish change lists. The file name"
                + " does not contain its day, so --obtained must give it. The file holds the changes since the"
                + " organization's last download but does not say which day that was, so --since must give it:"
                + " the day of the edition, or of its oldest area code. A change list that was lost is not"
                + " repeated by the next one; load a full list then. Afterwards every area code has the day of"
                + " the change list, unless it already had a later one.",
        footer = {
            "",
            "Examples:",
            "  dnc update changes.zip --registry us --since 2026-11-14 \\",
            "      --obtained 2026-11-15 --store lists",
            "  dnc update --no-changes --registry us --since 2026-11-15 \\",
            "      --obtained 2026-11-16 --store lists",
            "",
            "Exit codes:",
            "  0  published",
            "  1  the file is not a change list for this edition, and the store is",
            "     unchanged; or only a later step failed, such as printing what was done: the",
            "     message then says that the edition is published",
            "  2  usage"
        })
final class UpdateCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(arity = "0..1", paramLabel = "CHANGEFILE", description = "The change list, flat or zipped.")
    private @Nullable Path file;

    @Mixin
    private RegistryOption registry = new RegistryOption();

    @Option(
            names = "--since",
            required = true,
            paramLabel = "DATE",
            description = "The day of the previous download, on which the changes begin.")
    private LocalDate since = LocalDate.EPOCH;

    @Mixin
    private ObtainedOption obtainedOn = new ObtainedOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--no-changes",
            description = "Instead of CHANGEFILE: the registry has answered that nothing has changed.")
    private boolean noChanges;

    @Option(
            names = "--accept-mismatch",
            paramLabel = "WHO:WHY",
            description = "Publish although more than 1 %% of the records add a number that is there or remove one that"
                    + " is not, or all records are of days before --since. Who let it pass and why is kept in the"
                    + " edition.")
    private @Nullable Acceptance acceptMismatch;

    @Mixin
    private AcceptShrinkOption acceptShrink = new AcceptShrinkOption();

    @Option(names = "--compact", description = "Pack the edition afterwards, even if it has changed only a little.")
    private boolean compact;

    UpdateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (noChanges == (file != null)) {
            throw new UsageException("expected CHANGEFILE or --no-changes, found " + (noChanges ? "both" : "neither"));
        }
        if (!registry.named().equals(PublishedList.US_FULL_LIST)) {
            throw new UsageException(
                    "--registry: only that of the United States, us, is known to publish change lists");
        }
        ChangeList list = list(obtainedOn
                .day()
                .orElseThrow(() -> new UsageException("expected --obtained, the day of the download; found none")));
        list.warnings().forEach(warning -> shell.warn("warning: " + warning));
        SnapshotStore target = SnapshotStore.at(store.folder()).with(shell.clock());
        RegistryId id = registry.named().registry();
        List<ChangeReport> reports = new ArrayList<>();
        Edition edition = target.update(id, current -> revision(list, current, reports), acceptShrink.acceptance());
        // Only now, because it tells of numbers added, and until then the list may be refused.
        reports.forEach(report -> shell.say(report.toString()));
        shell.say(TerminalText.line("  published as " + edition));
        edition.acceptances().forEach(accepted -> shell.say(TerminalText.line("  " + accepted)));
        if (compact && isPacked(target, edition)) {
            shell.say("  packed");
        }
        if (shell.out().checkError()) {
            throw new IOException("standard output: could not be written; the edition is published all the same");
        }
        return CommandLine.ExitCode.OK;
    }

    /** Whoever read only that something failed would give the change list again, which is refused. */
    private static boolean isPacked(SnapshotStore target, Edition edition) throws IOException {
        try {
            return target.compact(edition.registry());
        } catch (IOException failed) {
            throw new IOException(
                    "edition " + edition.number() + " is published and answers; it could not be packed: "
                            + FailureText.of(failed),
                    failed);
        }
    }

    private ChangeList list(LocalDate obtained) throws IOException {
        if (obtained.isBefore(since)) {
            throw new UsageException("--obtained: expected no day before --since, " + since + "; found " + obtained);
        }
        LocalDate today = LocalDate.now(shell.clock());
        if (obtained.isAfter(today.plusDays(1))) {
            throw new UsageException("--obtained: expected today, " + today
                    + ", or before (tomorrow, where that is today); found " + obtained);
        }
        return file == null
                ? ChangeList.nothing(since, obtained)
                : ChangeList.read(NamedFile.toRead(file), since, obtained);
    }

    private Revision revision(ChangeList list, Snapshot current, List<ChangeReport> reports) throws IOException {
        ChangeReport report = acceptMismatch == null ? list.appliedTo(current) : list.appliedEvenIfMisfit(current);
        List<Acceptance> acceptances = report.misfit().stream()
                .flatMap(misfit -> Stream.ofNullable(acceptMismatch).map(told -> told.withRefusal(misfit)))
                .toList();
        reports.add(report);
        return new Revision(report.changes(), report.coverage(), report.sources(), acceptances);
    }
}
