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
    private final List<Subscription> subscriptions;
    private final @Nullable Path companyList;
    private final Map<RegistryId, Object> seen = new HashMap<>();
    private Registries registries = Registries.none();
    private boolean handedOut;
    private Object seenCompanyList = "";

    WatchedLists(Shell shell, List<Subscription> subscriptions, @Nullable Path companyList) {
        this.shell = shell;
        this.subscriptions = subscriptions;
        this.companyList = companyList;
    }

    @Override
    public Optional<Registries> changed() throws IOException {
        Registries next = registries;
        Map<RegistryId, Object> nextSeen = new HashMap<>(seen);
        for (Subscription subscription : subscriptions) {
            RegistryId registry = subscription.format().registry();
            Object edition = edition(subscription);
            if (!edition.equals(nextSeen.put(registry, edition))) {
                next = next.with(snapshot(subscription));
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

    private Snapshot snapshot(Subscription subscription) throws IOException {
        return subscription.snapshot(shell, Opening.FOR_LONG);
    }

    /** Which edition is the current one: its number, and when it was published. */
    private static Object edition(Subscription subscription) throws IOException {
        if (!subscription.isStore()) {
            return subscription.files();
        }
        return SnapshotStore.at(subscription.files().get(0))
                .latest(subscription.format().registry())
                .map(Edition::toString)
                .orElse("none");
    }

    /** What changes when somebody writes or replaces a file. */
    private static Object state(Path file) throws IOException {
        BasicFileAttributes state = Files.readAttributes(NamedFile.toRead(file), BasicFileAttributes.class);
        return state.lastModifiedTime() + " " + state.size() + " " + state.fileKey();
    }
}
