package io.github.opendnc.examples.command;

import io.github.opendnc.leads.CompanyListFile;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of a company list, which is checked for new content. */
final class WatchedCompanyList implements WatchedList {
    private final Shell shell;
    private final Path file;
    private @Nullable CompanyList held;
    /** The state of the file that is in use. */
    private Object taken = "";
    /** The state of a file that has lost numbers, and the message about it. */
    private Object refused = "";

    private String refusal = "";
    /** The state of the file at the last look. A file that is being written has another state next time. */
    private Object last = "";

    WatchedCompanyList(Shell shell, Path file) {
        this.shell = shell;
        this.file = file;
    }

    @Override
    public Optional<Registries> takenInto(Registries inUse) throws IOException {
        Object state = atRest();
        if (state.equals(taken)) {
            return Optional.empty();
        }
        if (state.equals(refused)) {
            throw new IOException(refusal); // known without reading the file again
        }
        if (held != null && !Files.isRegularFile(file)) {
            throw new IOException(
                    file.getFileName() + ": expected a file; found a pipe or another thing that may never end");
        }
        CompanyListFile read = CompanyListFile.read(file, LocalDate.now(shell.clock()));
        CompanyList before = held;
        boolean isWhole = before == null || read.list().missingOf(before) == 0;
        CompanyList next = before == null || isWhole ? read.list() : added(read.list(), before);
        Registries with = inUse.with(next);
        // This comes last, so that whatever fails before is tried again.
        held = next;
        if (isWhole) {
            read.notes().forEach(note -> shell.warn("warning: " + note));
            taken = state;
        }
        return Optional.of(with);
    }

    /**
     * Keeps all requests. A list that has lost some is half-written or a mistake, unless somebody restarts the program
     * with it. New numbers on it are added to the old ones. The loss is reported at a later look, when there is no new
     * number.
     */
    private CompanyList added(CompanyList next, CompanyList before) throws IOException {
        CompanyList both = CompanyList.builder().add(before).add(next).build();
        if (both.size() > before.size()) {
            return both;
        }
        refusal = String.format(
                Locale.ROOT,
                "%s: expected the %,d numbers that were on it, and more; found %,d, and %,d of the earlier"
                        + " ones missing, which stay barred; if the list is right, start the service anew",
                file.getFileName(),
                before.size(),
                next.size(),
                next.missingOf(before));
        refused = last;
        throw new IOException(refusal);
    }

    /** The state of a file that has not changed since the last look; until then the state of the file in use. */
    private Object atRest() throws IOException {
        if (held == null) {
            RestingFile.await(file, shell.pause());
        }
        Object now = RestingFile.state(file);
        boolean rests = held == null || now.equals(last);
        last = now;
        return rests ? now : taken;
    }
}
