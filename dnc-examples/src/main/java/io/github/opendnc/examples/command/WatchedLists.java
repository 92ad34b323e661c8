package io.github.opendnc.examples.command;

import io.github.opendnc.examples.serve.ListSource;
import io.github.opendnc.leads.CompanyListFile;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    /** Whether something was taken up since. */
    private boolean changed;

    private Object seenCompanyList = "";
    /** That of one that has lost numbers, and what is told of it. */
    private Object refusedCompanyList = "";

    private String refusal = "";
    /** What the company list looked like when it was looked at last: a file that is being written looks otherwise next time. */
    private Object lastCompanyList = "";

    private final Map<RegistryId, Edition> held = new HashMap<>();

    WatchedLists(Shell shell, List<ListFiles> sources, @Nullable Path companyList) {
        this.shell = shell;
        this.sources = sources;
        this.companyList = companyList;
    }

    /** What can be read is taken up even if another list cannot: a request of today need not wait for the store to be mended. */
    @Override
    public Optional<Registries> changed() throws IOException {
        changed |= !handedOut;
        List<IOException> failures = new ArrayList<>();
        for (ListFiles source : sources) {
            changed |= isTaken(() -> isTaken(source), failures);
        }
        changed |= isTaken(this::isCompanyListTaken, failures);
        if (!failures.isEmpty() && (!handedOut || !changed)) {
            // Otherwise it is told next time, when what has failed fails again.
            throw joined(failures);
        }
        handedOut = true;
        Optional<Registries> taken = changed ? Optional.of(registries) : Optional.empty();
        changed = false;
        return taken;
    }

    /** Takes up what is new; false when nothing is. */
    private interface Taking {
        boolean isTaken() throws IOException;
    }

    private boolean isTaken(Taking taking, List<IOException> failures) {
        try {
            return taking.isTaken();
        } catch (IOException failed) {
            failures.add(failed);
            return false;
        } catch (RuntimeException | Error failed) {
            if (!handedOut) {
                throw failed;
            }
            // Too little memory for one list, say, holds up no other.
            failures.add(new IOException(failed.toString(), failed));
            return false;
        }
    }

    private static IOException joined(List<IOException> failures) {
        if (failures.size() == 1) {
            return failures.get(0);
        }
        IOException all =
                new IOException(failures.stream().map(IOException::getMessage).collect(Collectors.joining("; ")));
        failures.forEach(all::addSuppressed);
        return all;
    }

    private boolean isTaken(ListFiles source) throws IOException {
        RegistryId registry = source.format().registry();
        Object edition = edition(source);
        checkNotEarlier(source);
        if (edition.equals(seen.get(registry))) {
            return false;
        }
        registries = registries.with(snapshot(source));
        seen.put(registry, edition);
        return true;
    }

    private boolean isCompanyListTaken() throws IOException {
        if (companyList == null) {
            return false;
        }
        Object company = atRest(companyList);
        if (company.equals(seenCompanyList)) {
            return false;
        }
        if (company.equals(refusedCompanyList)) {
            throw new IOException(refusal); // known without reading it again
        }
        if (handedOut && !Files.isRegularFile(companyList)) {
            throw new IOException(
                    companyList.getFileName() + ": expected a file; found a pipe or another thing that may never end");
        }
        CompanyListFile file = CompanyListFile.read(companyList, LocalDate.now(shell.clock()));
        CompanyList before =
                registries.companyList().orElseGet(() -> CompanyList.builder().build());
        int missing = file.list().missingOf(before);
        if (missing > 0) {
            return isAdded(file.list(), before, missing);
        }
        file.notes().forEach(note -> shell.warn("warning: " + note));
        registries = registries.with(file.list());
        seenCompanyList = company;
        return true;
    }

    /**
     * Requests are kept: a list that has lost some is half-written, or a mistake, until somebody starts anew with it. Who is new on it
     * is barred beside those. That some are lost is told at the next look, when nobody is new.
     */
    private boolean isAdded(CompanyList next, CompanyList before, int missing) throws IOException {
        CompanyList both = CompanyList.builder().add(before).add(next).build();
        if (both.size() > before.size()) {
            registries = registries.with(both);
            return true;
        }
        refusal = String.format(
                Locale.ROOT,
                "%s: expected the %,d numbers that were on it, and more; found %,d without %,d of them",
                Optional.ofNullable(companyList).map(Path::getFileName).orElseThrow(),
                before.size(),
                next.size(),
                missing);
        refusedCompanyList = lastCompanyList;
        throw new IOException(refusal);
    }

    /** The look of a file that has not changed since it was looked at last; until then that of the one in use. */
    private Object atRest(Path file) throws IOException {
        if (!handedOut) {
            RestingFile.await(file);
        }
        Object now = RestingFile.state(file);
        boolean rests = !handedOut || now.equals(lastCompanyList);
        lastCompanyList = now;
        return rests ? now : seenCompanyList;
    }

    /** A store that was put back, or another in its place, would let numbers be called that were listed since. */
    private void checkNotEarlier(ListFiles source) throws IOException {
        if (!source.isStore()) {
            return;
        }
        RegistryId registry = source.format().registry();
        SnapshotStore store = SnapshotStore.at(source.files().get(0));
        Optional<Edition> found = store.currentEdition(registry);
        Edition before = held.get(registry);
        if (before != null && (found.isEmpty() || !follows(found.get(), before, store))) {
            throw new IOException(registry + ": expected edition " + before.number()
                    + " or one that was published after it into this store," + " of no older lists; found "
                    + found.map(Edition::toString).orElse("none"));
        }
        found.ifPresent(edition -> held.put(registry, edition));
    }

    /** Whether an edition is another or was published after it into the same store, and the list of no area code is older. */
    private static boolean follows(Edition edition, Edition other, SnapshotStore store) throws IOException {
        if (isSame(edition, other)) {
            return true;
        }
        return edition.number() > other.number()
                && edition.coverage().areaCodes().stream().noneMatch(code -> isOlder(code, edition, other))
                && store.editions(edition.registry()).stream().anyMatch(kept -> isSame(kept, other));
    }

    private static boolean isSame(Edition one, Edition other) {
        return one.number() == other.number() && one.publishedAt().equals(other.publishedAt());
    }

    private static boolean isOlder(int areaCode, Edition edition, Edition than) {
        Optional<LocalDate> before = than.coverage().obtainedOn(areaCode);
        return before.isPresent()
                && edition.coverage().obtainedOn(areaCode).orElseThrow().isBefore(before.get());
    }

    private Snapshot snapshot(ListFiles source) throws IOException {
        return source.snapshot(shell, Opening.FOR_LONG);
    }

    /** Which edition is the current one. */
    private static Object edition(ListFiles source) throws IOException {
        if (!source.isStore()) {
            return source.files();
        }
        Optional<Edition> latest = SnapshotStore.at(source.files().get(0))
                .currentEdition(source.format().registry());
        return latest.isPresent() ? latest.get().toString() : "none";
    }
}
