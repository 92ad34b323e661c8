package io.github.opendnc.examples.command;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a store holds. */
@Command(
        name = "info",
        sortOptions = false,
        header = "Says what a store holds.",
        customSynopsis = "dnc info --store DIR [OPTION]...",
        description =
                "Opens and checks the current edition of each registry, and says when its area codes were obtained,"
                        + " how many numbers they have, and from which files they came.",
        footer = {
            "",
            "Exit codes:",
            "  0  every current edition is whole",
            "  1  one is damaged, or the store cannot be read",
            "  2  usage"
        })
final class InfoCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--editions", description = "List every edition that is kept, the oldest first.")
    private boolean listed;

    InfoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = store.folder();
        SnapshotStore held = SnapshotStore.at(folder);
        SortedSet<RegistryId> registries = held.registries();
        if (registries.isEmpty()) {
            shell.say(TerminalText.line(folder + ": nothing is held"));
        }
        for (RegistryId registry : registries) {
            print(held, registry);
        }
        return CommandLine.ExitCode.OK;
    }

    private void print(SnapshotStore store, RegistryId registry) throws IOException {
        List<Edition> editions = store.editions(registry);
        Edition current = editions.get(editions.size() - 1);
        Snapshot snapshot = store.current(registry).orElseThrow();
        SnapshotInfo info = snapshot.info();
        shell.say(info.toString());
        shell.say(String.format(
                Locale.ROOT,
                "  edition %d%s, %,d bytes of memory, %,d numbers changed beside the index",
                current.number(),
                current.publishedAt().map(moment -> ", published " + moment).orElse(""),
                snapshot.indexBytes(),
                snapshot.changes()));
        current.acceptances().forEach(accepted -> shell.say(TerminalText.line("  " + accepted)));
        info.sources()
                .forEach(source -> shell.say(String.format(
                        Locale.ROOT,
                        "  from %s (%,d bytes, sha-256 %s)",
                        source.name(),
                        source.bytes(),
                        source.sha256())));
        shell.say(String.format(
                Locale.ROOT,
                "  %,d %s kept, in %,d bytes on disk",
                editions.size(),
                editions.size() == 1 ? "edition" : "editions",
                store.bytes(registry)));
        store.pins(registry).forEach((name, number) -> shell.say("  edition " + number + " is kept as " + name));
        if (listed) {
            editions.forEach(edition -> shell.say("  " + edition));
        }
    }
}
