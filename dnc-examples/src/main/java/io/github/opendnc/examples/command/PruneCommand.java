package io.github.opendnc.examples.command;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes editions that need not be kept any more, and says which are. */
@Command(
        name = "prune",
        sortOptions = false,
        header = "Removes the editions in a store that need not be kept any more.",
        customSynopsis = "dnc prune --store DIR [--registry us|ca|ID] [OPTION]...",
        description = "An edition goes when another took its place longer ago than it is to be kept. The current one"
                + " stays, and so does each that has been kept under a name. Without --registry: of all that are held.",
        footer = {
            "",
            "Examples:",
            "  dnc prune --store lists --dry-run",
            "  dnc prune --store lists --registry us --pin 2024-03-01=case-4711",
            "",
            "Exit codes:",
            "  0  done",
            "  1  the store cannot be read or written",
            "  2  usage"
        })
final class PruneCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private RegistryOption registry = new RegistryOption();

    @Option(
            names = "--keep",
            paramLabel = "PERIOD",
            defaultValue = "5y",
            description =
                    "How long editions are kept: days, months or years such as 90d, 18m, 5y. Default: 5y, for which"
                            + " the Telemarketing Sales Rule has records kept (16 CFR 310.5).")
    private Period keep = SnapshotStore.RETENTION;

    @Option(names = "--dry-run", description = "Say which editions would go, and leave them.")
    private boolean dryRun;

    @Option(
            names = "--pin",
            paramLabel = "DATE=NAME",
            description = "Keep the edition that was current at the end of a day under a name, and prune nothing. Needs"
                    + " --registry.")
    private @Nullable Assignment pin;

    @Option(
            names = "--unpin",
            paramLabel = "NAME",
            description = "Give up an edition kept under a name, and prune nothing. Needs --registry.")
    private @Nullable String unpin;

    PruneCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        SnapshotStore held = SnapshotStore.at(store.folder()).with(shell.clock());
        SortedSet<RegistryId> all = held.registries();
        if (pin != null || unpin != null) {
            if (pin != null && unpin != null) {
                throw new UsageException("expected one of --pin and --unpin, found both");
            }
            return name(held, registry.named().registry());
        }
        Collection<RegistryId> registries = registry.ifNamed()
                .<Collection<RegistryId>>map(named -> List.of(named.registry()))
                .orElse(all);
        for (RegistryId each : registries) {
            List<Edition> gone = dryRun ? held.prunable(each, keep) : held.prune(each, keep);
            gone.forEach(edition -> shell.say((dryRun ? "would remove " : "removed ") + edition));
            shell.say(each + ": " + gone.size() + (dryRun ? " to go, " : " gone, ")
                    + (held.editions(each).size() - (dryRun ? gone.size() : 0)) + " kept");
        }
        return CommandLine.ExitCode.OK;
    }

    private int name(SnapshotStore held, RegistryId id) throws IOException {
        try {
            if (pin != null) {
                AsOf moment = AsOf.parse(pin.name());
                Edition edition = held.inUseAt(id, moment.moment(shell.clock().getZone()))
                        .orElseThrow(() ->
                                new UsageException("--pin: the store held no edition of " + id + " on " + moment));
                held.pin(edition, pin.value());
                shell.say("kept as " + pin.value() + ": " + edition);
            } else if (unpin != null && !held.unpin(id, unpin)) {
                throw new UsageException("--unpin: no edition of " + id + " is kept under that name");
            }
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new UsageException("--pin: " + wrong.getMessage());
        }
        return CommandLine.ExitCode.OK;
    }
}
