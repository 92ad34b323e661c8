package io.github.opendnc.examples.command;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.time.DateTimeException;
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

/** Removes editions that need not be kept any longer, and lists them. */
@Command(
        name = "prune",
        sortOptions = false,
        header = "Removes editions from a store that no longer need to be kept.",
        customSynopsis = "dnc prune --store DIR [--registry us|ca|ID] [OPTION]...",
        description = "Removes each edition that another replaced longer ago than it is to be kept. The current"
                + " edition stays, and so does each one that is kept under a name. Without --registry: for all"
                + " registries held.",
        footer = {
            "",
            "Examples:",
            "  dnc prune --store lists --dry-run",
            "  dnc prune --store lists --registry us --pin 2024-03-01=case-4711",
            "",
            "Exit codes:",
            "  0  done",
            "  1  the store cannot be read or written, or nothing is held",
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
            description = "How long editions are kept, in days, months or years: 90d, 18m, 5y. Default: 5y, the time"
                    + " for which the Telemarketing Sales Rule requires records (16 CFR 310.5). What is removed is no longer"
                    + " compared with the lists that are loaded: below three months, a list that loses a little each"
                    + " time is not noticed.")
    private Period keep = SnapshotStore.RETENTION;

    @Option(
            names = "--dry-run",
            description = "Only say which editions would be removed, kept under a name or given up. Changes nothing.")
    private boolean dryRun;

    @Option(
            names = "--pin",
            paramLabel = "DATE=NAME",
            description = "Keep, under a name, the edition that was current at the end of a day by the clock of this"
                    + " machine (TZ), or at an instant. Prunes nothing. The edition is opened first; one that cannot"
                    + " be opened is refused. Needs --registry.")
    private @Nullable Assignment pin;

    @Option(
            names = "--unpin",
            paramLabel = "NAME",
            description = "Stop keeping the edition under this name. Prunes nothing. Needs --registry.")
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
            name(held, registry.named().registry());
            return CommandLine.ExitCode.OK;
        }
        Collection<RegistryId> registries = registry.ifNamed()
                .<Collection<RegistryId>>map(named -> List.of(named.registry()))
                .orElse(all);
        if (!all.containsAll(registries) || registries.isEmpty()) {
            // A job that names the wrong folder would otherwise run for years, while nothing is removed from the right
            // one.
            throw new IOException(store.folder() + ": nothing is held"
                    + registry.ifNamed().map(named -> " of " + named.registry()).orElse(""));
        }
        for (RegistryId each : registries) {
            List<Edition> gone = dryRun ? held.prunable(each, keep) : held.prune(each, keep);
            gone.forEach(edition -> shell.say((dryRun ? "would remove " : "removed ") + edition));
            shell.say(each + ": " + gone.size() + (dryRun ? " to go, " : " gone, ")
                    + (held.editions(each).size() - (dryRun ? gone.size() : 0)) + " kept");
        }
        return CommandLine.ExitCode.OK;
    }

    private void name(SnapshotStore held, RegistryId id) throws IOException {
        if (pin != null) {
            pin(held, id, pin);
        } else if (unpin != null) {
            unpin(held, id, unpin);
        }
    }

    private void pin(SnapshotStore held, RegistryId id, Assignment asked) throws IOException {
        try {
            AsOf moment = moment(asked);
            moment.checkBegun("--pin", shell.clock());
            Edition edition = moment.edition(held, id, "--pin", shell.clock().getZone());
            SnapshotStore.checkPinName(asked.value());
            held.open(edition); // an edition that cannot be made is not kept, even under a name
            if (!dryRun) {
                held.pin(edition, asked.value());
            }
            shell.say((dryRun ? "would be kept as " : "kept as ") + asked.value() + ": " + edition);
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("--pin: " + wrong.getMessage());
        }
    }

    private static AsOf moment(Assignment asked) {
        try {
            return AsOf.parse(asked.name());
        } catch (DateTimeException none) {
            throw new UsageException("--pin: expected " + AsOf.EXPECTED + ", found \"" + asked.name() + "\"");
        }
    }

    private void unpin(SnapshotStore held, RegistryId id, String name) throws IOException {
        boolean isThere = dryRun ? held.pins(id).containsKey(name) : held.unpin(id, name);
        if (!isThere) {
            throw new UsageException("--unpin: no edition of " + id + " is kept under that name");
        }
        shell.say((dryRun ? "would be given up: " : "given up: ") + name);
    }
}
