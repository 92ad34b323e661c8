package io.github.opendnc.examples.command;

import io.github.opendnc.examples.serve.ListSource;
import io.github.opendnc.leads.CompanyListFile;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lists that the options name, looked at again and again: the store for a newer edition, the company list for another
 * content. Lists as downloaded are loaded once.
 */
final class WatchedLists implements ListSource {
    private final Shell shell;
    private final List<ListFiles> sources;
    private final @Nullable Path companyList;
    private final Map<RegistryId, Object> seen = new HashMap<>();
    private Registries registries = Registries.none();
    private boolean handedOut;
    private Object seenCompanyList = "";

    WatchedLists(Shell shell, List<ListFiles> sources, @Nullable Path companyList) {
        this.shell = shell;
        this.sources = sources;
        this.companyList = companyList;
    }

    @Override
    public Optional<Registries> changed() throws IOException {
        Registries next = registries;
        Map<RegistryId, Object> nextSeen = new HashMap<>(seen);
        for (ListFiles source : sources) {
            RegistryId registry = source.format().registry();
            Object edition = edition(source);
            if (!edition.equals(nextSeen.put(registry, edition))) {
                next = next.with(snapshot(source));
            }
        }
        Object company = companyList == null ? "" : state(companyList);
        if (companyList != null && !company.equals(seenCompanyList)) {
            CompanyListFile file = CompanyListFile.read(companyList, LocalDate.now(shell.clock()));
            file.notes().forEach(note -> shell.warn("warning: " + note));
            next = next.with(file.list());
        }
        boolean changed = !handedOut || !nextSeen.equals(seen) || !company.equals(seenCompanyList);
        registries = next;
        seen.putAll(nextSeen);
        seenCompanyList = company;
        handedOut = true;
        return changed ? Optional.of(next) : Optional.empty();
    }

    private Snapshot snapshot(ListFiles source) throws IOException {
        return source.snapshot(shell, Opening.FOR_LONG);
    }

    /** Which edition is the current one. */
    private static Object edition(ListFiles source) throws IOException {
        if (!source.isStore()) {
            return source.files();
        }
        Optional<Edition> latest =
                SnapshotStore.at(source.files().get(0)).latest(source.format().registry());
        return latest.isPresent() ? latest.get().toString() : "none";
    }

    /** What changes when somebody writes or replaces a file. */
    private static Object state(Path file) throws IOException {
        BasicFileAttributes state = Files.readAttributes(NamedFile.toRead(file), BasicFileAttributes.class);
        return state.lastModifiedTime() + " " + state.size() + " " + state.fileKey();
    }
}
