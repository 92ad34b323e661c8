package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.examples.json.Json;
import io.github.opendnc.examples.serve.OptionText;
import io.github.opendnc.files.AtomicFile;
import io.github.opendnc.files.Destination;
import io.github.opendnc.leads.LeadReport;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The file of a summary, which appears whole or not at all. It is begun before the work, so that a folder that cannot
 * be written is reported at once. A device or a pipe is written to directly. For a link, the file that it points to is
 * replaced.
 */
final class SummaryFile implements Closeable {
    private final Path target;
    private final AtomicFile file;

    private SummaryFile(Path target, AtomicFile file) {
        this.target = target;
        this.file = file;
    }

    static SummaryFile begin(Path target) throws IOException {
        Path place = NamedFile.toWrite(target);
        return new SummaryFile(Destination.of(place), AtomicFile.at(place));
    }

    /**
     * Checks that it would not overwrite another file that is read or written.
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

    /**
     * Writes the summary and the command line: as JSON if the name of the file ends in that, and otherwise as it is
     * printed.
     */
    void publish(LeadReport report, Evidence evidence) throws IOException {
        boolean json = target.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        String text = json
                ? Json.write(ReportJson.of(report, evidence))
                : OptionText.of(report.toString()) + "\n" + evidence + "\n" + evidence.invocation();
        file.stream().write((text + "\n").getBytes(UTF_8));
        file.publish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
