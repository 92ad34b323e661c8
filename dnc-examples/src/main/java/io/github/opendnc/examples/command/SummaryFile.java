package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.leads.LeadReport;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * The file of a summary, which appears whole or not at all: written aside and renamed. What is new may be read by its owner only,
 * what is replaced keeps its permissions. It is begun before the work, so that a folder that cannot be written is told of at once.
 */
final class SummaryFile implements Closeable {
    private final Path target;
    private final Path aside;

    private SummaryFile(Path target, Path aside) {
        this.target = target;
        this.aside = aside;
    }

    static SummaryFile begin(Path target) throws IOException {
        Path named = NamedFile.toWrite(target);
        Path place = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path aside = Files.createTempFile(place.getParent(), "." + place.getFileName() + ".", ".tmp");
        aside.toFile().deleteOnExit(); // when the command is told to stop
        return new SummaryFile(place, aside);
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
            if (isSame(summary, other)) {
                throw new UsageException("the summary would overwrite " + other.getFileName());
            }
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        if (Files.exists(one) && Files.exists(other)) {
            return Files.isSameFile(one, other);
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** Writes the summary: as JSON when the name of the file ends with it, else as it is printed. */
    void publish(LeadReport report) throws IOException {
        boolean json = target.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        String text = json ? Json.write(ReportJson.of(report)) : report.toString();
        Files.writeString(aside, text + "\n", UTF_8);
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(target));
        }
        Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(aside);
    }
}
