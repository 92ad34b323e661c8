package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.examples.json.Json;
import io.github.opendnc.leads.Destination;
import io.github.opendnc.leads.LeadReport;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The file of a summary, which appears whole or not at all: written aside and renamed. What is new may be read by its owner only,
 * what is replaced keeps its permissions. It is begun before the work, so that a folder that cannot be written is told of at once.
 * A device or a pipe is written to directly, and what a link points to in its stead.
 */
final class SummaryFile implements Closeable {
    private final Path target;
    private final Optional<Path> aside;

    private SummaryFile(Path target, Optional<Path> aside) {
        this.target = target;
        this.aside = aside;
    }

    static SummaryFile begin(Path target) throws IOException {
        Path place = Destination.of(NamedFile.toWrite(target));
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            return new SummaryFile(place, Optional.empty());
        }
        return new SummaryFile(place, Optional.of(new Removal().create(place)));
    }

    /** Removes what was written aside when the command is told to stop, at whatever moment that is. */
    private static final class Removal {
        private Optional<Path> aside = Optional.empty();
        private boolean stopped;

        Path create(Path place) throws IOException {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(this::run, "dnc-summary"));
            } catch (IllegalStateException stopping) {
                throw stopping(place);
            }
            synchronized (this) {
                if (stopped) {
                    throw stopping(place);
                }
                Path created = Files.createTempFile(place.getParent(), "." + place.getFileName() + ".", ".tmp");
                aside = Optional.of(created);
                return created;
            }
        }

        private static IOException stopping(Path place) {
            return new IOException(place.getFileName() + ": not written, the program is stopping");
        }

        private synchronized void run() {
            stopped = true;
            aside.ifPresent(created -> created.toFile().delete());
        }
    }

    /**
     * Checks that it would not overwrite a file that is read or written besides.
     *
     * @throws UsageException if it would
     */
    static void checkApart(Path summary, List<Path> others) throws IOException {
        if (summary.toString().equals("-")) {
            throw new UsageException(
                    "--summary: expected a file; the summary is printed to standard error in any case");
        }
        for (Path other : others) {
            if (Destination.isSame(summary, other)) {
                throw new UsageException("the summary would overwrite " + other.getFileName());
            }
        }
    }

    /** Writes the summary: as JSON when the name of the file ends with it, else as it is printed. */
    void publish(LeadReport report, Evidence evidence) throws IOException {
        boolean json = target.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        String text = json ? Json.write(ReportJson.of(report, evidence)) : report + "\n" + evidence;
        if (aside.isPresent()) {
            replace(aside.get(), text + "\n");
        } else {
            Files.writeString(target, text + "\n", UTF_8, StandardOpenOption.WRITE);
        }
    }

    private void replace(Path aside, String text) throws IOException {
        Files.writeString(aside, text, UTF_8);
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(target));
        }
        Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (aside.isPresent()) {
            Files.deleteIfExists(aside.get());
        }
    }
}
