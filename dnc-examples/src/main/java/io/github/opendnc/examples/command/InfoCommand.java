package io.github.opendnc.examples.command;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what a store holds. */
@Command(
        name = "info",
        sortOptions = false,
        header = "Says what a store holds.",
        customSynopsis = "dnc info --store DIR",
        description =
                "Opens and checks the current snapshot of each registry, and says when its area codes were obtained,"
                        + " how many numbers they have, and from which files they came.",
        footer = {
            "",
            "Exit codes:",
            "  0  every snapshot is whole",
            "  1  one is damaged, or the store cannot be read",
            "  2  usage"
        })
final class InfoCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private StoreOption store = new StoreOption();

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
        Path file = store.file(registry).orElseThrow();
        long bytes = Files.size(file);
        Snapshot snapshot = store.current(registry).orElseThrow();
        SnapshotInfo info = snapshot.info();
        shell.say(info.toString());
        shell.say(String.format(
                Locale.ROOT,
                "  in %s (%,d bytes, %,d of them the index)",
                file.getFileName(),
                bytes,
                snapshot.indexBytes()));
        info.sources()
                .forEach(source -> shell.say(String.format(
                        Locale.ROOT,
                        "  from %s (%,d bytes, sha-256 %s)",
                        source.name(),
                        source.bytes(),
                        source.sha256())));
    }
}
