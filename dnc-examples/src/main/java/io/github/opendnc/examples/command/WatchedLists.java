package io.github.opendnc.examples.command;

import io.github.opendnc.examples.serve.ListSource;
import io.github.opendnc.files.FailureText;
import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lists that the options name, which are checked again and again: a store for a newer edition, the company list for
 * new content. Downloaded lists are loaded once.
 */
final class WatchedLists implements ListSource {
    private final List<WatchedList> lists = new ArrayList<>();
    private Registries registries = Registries.none();
    private boolean handedOut;
    /** Whether something was taken over since the last answer. */
    private boolean changed;
    /** What failed at the last look. */
    private Optional<IOException> failure = Optional.empty();

    WatchedLists(Shell shell, List<ListFiles> sources, @Nullable Path companyList) {
        for (ListFiles source : sources) {
            lists.add(source.isStore() ? new WatchedEditions(source) : loadedOnce(shell, source));
        }
        if (companyList != null) {
            lists.add(new WatchedCompanyList(shell, companyList));
        }
    }

    private static WatchedList loadedOnce(Shell shell, ListFiles source) {
        return inUse -> inUse.snapshot(source.format().registry()).isPresent()
                ? Optional.empty()
                : Optional.of(inUse.with(source.snapshot(shell, Opening.FOR_LONG)));
    }

    /**
     * Takes over what can be read even if another list cannot. A request of today need not wait until the store is
     * repaired.
     */
    @Override
    public Optional<Registries> changed() throws IOException {
        changed |= !handedOut;
        List<IOException> failures = new ArrayList<>();
        lists.forEach(list -> take(list, failures));
        failure = failures.isEmpty() ? Optional.empty() : Optional.of(joined(failures));
        if (failure.isPresent() && (!handedOut || !changed)) {
            throw failure.get();
        }
        handedOut = true;
        Optional<Registries> taken = changed ? Optional.of(registries) : Optional.empty();
        changed = false;
        return taken;
    }

    @Override
    public Optional<IOException> failure() {
        return failure;
    }

    private void take(WatchedList list, List<IOException> failures) {
        try {
            Optional<Registries> next = list.takenInto(registries);
            changed |= next.isPresent();
            registries = next.orElse(registries);
        } catch (IOException failed) {
            failures.add(failed);
        } catch (RuntimeException | Error failed) {
            if (!handedOut) {
                throw failed;
            }
            // A failure of one list, such as too little memory, must not hold up the others.
            failures.add(new IOException(failed.toString(), failed));
        }
    }

    private static IOException joined(List<IOException> failures) {
        if (failures.size() == 1) {
            return failures.get(0);
        }
        IOException all = new IOException(failures.stream().map(FailureText::of).collect(Collectors.joining("; ")));
        failures.forEach(all::addSuppressed);
        return all;
    }
}
