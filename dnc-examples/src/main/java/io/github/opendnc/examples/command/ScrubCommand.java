package io.github.opendnc.examples.command;

import io.github.opendnc.Scrubber;
import io.github.opendnc.examples.serve.OptionText;
import io.github.opendnc.files.FailureText;
import io.github.opendnc.files.OpenStream;
import io.github.opendnc.leads.LeadReport;
import io.github.opendnc.leads.LeadScrub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scrubs a lead file. */
@Command(
        name = "scrub",
        sortOptions = false,
        header = "Scrubs a lead file.",
        customSynopsis = "dnc scrub LEADS -o OUT [--us FILE...] [--ca FILE...] [OPTION]...",
        description = "Writes every row of a lead file exactly as it is, followed by whether its number may be"
                + " called and why (columns dnc_verdict, dnc_code, dnc_rules, dnc_citations and others)."
                + " UNDETERMINED is not permission.",
        footer = {
            "",
            "Examples:",
            "  dnc scrub leads.csv -o scrubbed.csv --us us/*.zip",
            "  dnc scrub leads.csv -o callable.csv --only MAY_CALL --us us/*.zip \\",
            "      --ca dncl.zip --ca-obtained 2026-11-10 --company-list ours.csv",
            "  dnc scrub - -o - --stream --us us/*.zip",
            "  dnc scrub - -o - --us us/*.zip --at 2026-11-24T14:00:00-05:00 <leads.csv",
            "",
            "--us and --ca take every name up to the next option: LEADS goes before them.",
            "",
            "Exit codes:",
            "  0  done",
            "  1  a file could not be loaded or scrubbed; there is no new output, unless the",
            "     message says so",
            "  2  usage"
        })
final class ScrubCommand implements Callable<Integer> {
    private static final String STANDARD = "-";

    private final Shell shell;
    private final List<String> arguments;

    @Parameters(paramLabel = "LEADS", description = "The lead file; - for standard input.")
    private String leads = STANDARD;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write; - for standard output. Either way, all of the output appears or none of"
                    + " it, except with --stream.")
    private String out = STANDARD;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Also write the summary to this file; as JSON if its name ends with .json.")
    private @Nullable Path summary;

    @Option(
            names = "--stream",
            description = "Answer rows as they arrive, one by one when the input pauses: for a program that writes a"
                    + " row and waits for its answer. dnc scrub - -o - --stream. What was written before a failure"
                    + " stays. Rows without call_at are all judged for the moment of the start.")
    private boolean stream;

    @Mixin
    private CallOptions options = new CallOptions();

    @Mixin
    private LeadFileOptions form = new LeadFileOptions();

    /** The command to be run with these arguments. The first of them is its own name. */
    ScrubCommand(Shell shell, List<String> arguments) {
        this.shell = shell;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (OpenStream.isStandardOutput(NamedFile.of("--output", out))) {
            // By whatever name: the rows come whole or not at all, after what is already there.
            out = STANDARD;
        }
        FilesRead read = new FilesRead(summary == null ? List.of() : filesRead());
        // The summary names the moment that decides which day is today, although reading may take until after midnight.
        Shell start = shell.stopped();
        ScrubberLoad load = options.begin(start);
        // Impossible options are reported before waiting for the lists.
        checkApart(form.of(options.scrub(load.withoutLists(), shell)));
        checkStream();
        if (summary == null) {
            shell.report(OptionText.of(scrub(load.done()).toString()));
        } else {
            summarize(summary, load, read, start.clock());
        }
        return CommandLine.ExitCode.OK;
    }

    private LeadReport scrub(Scrubber scrubber) throws IOException {
        LeadScrub scrub = form.of(options.scrub(scrubber, shell));
        return shell.isTerminal() && !stream ? runShown(scrub) : run(scrub);
    }

    private void summarize(Path file, ScrubberLoad load, FilesRead read, Clock start) throws IOException {
        try (SummaryFile summaryFile = SummaryFile.begin(file)) {
            Scrubber scrubber = load.done();
            LeadReport report = scrub(scrubber);
            publish(summaryFile, report, scrubber, read, start);
        }
    }

    private void publish(SummaryFile summaryFile, LeadReport report, Scrubber scrubber, FilesRead read, Clock start)
            throws IOException {
        try {
            Evidence evidence = Evidence.of(
                    read,
                    filesWritten(),
                    scrubber.registries(),
                    options.editions(scrubber),
                    Invocation.of(arguments, start),
                    Instant.now(shell.clock()));
            summaryFile.publish(report, evidence);
            shell.report(OptionText.of(report.toString()) + "\n" + evidence);
        } catch (IOException failed) {
            throw new IOException(
                    FailureText.of(failed) + "; the summary is not written, the scrubbed leads are", failed);
        }
    }

    private LeadReport runShown(LeadScrub scrub) throws IOException {
        ProgressLine line = new ProgressLine(shell.err(), System::nanoTime);
        try {
            return run(scrub.withProgress(line));
        } finally {
            line.erase();
        }
    }

    /**
     * Checks that no file is written over one that is read. The lists are evidence, and a company list that was
     * overwritten no longer bars anybody.
     */
    private void checkApart(LeadScrub scrub) throws IOException {
        NamedFile.of("LEADS", leads);
        NamedFile.of("--output", out);
        outputs().forEach(NamedFile::checkText);
        checkKept(options.files(), "list");
        checkKept(options.settleFiles(), "settle file");
        checkOutside(options.files());
        Path from = leads.equals(STANDARD) ? NamedFile.STANDARD_INPUT : NamedFile.toRead(Path.of(leads));
        checkSummaryApart(from);
        checkStandardOutputApart(from);
        try {
            if (out.equals(STANDARD)) {
                scrub.checkApart(from);
                checkRejectsApart();
            } else {
                scrub.checkApart(from, NamedFile.toWrite(Path.of(out)));
            }
        } catch (IllegalArgumentException overwrites) {
            throw new UsageException(String.valueOf(overwrites.getMessage()));
        }
    }

    /**
     * Checks that the rejects do not overwrite standard output. If that goes to a file, the rejects would replace the
     * file before the rows come.
     */
    private void checkRejectsApart() throws IOException {
        for (Path rejects : form.outputs(STANDARD)) {
            if (StandardOutput.goesTo(rejects) || OpenStream.isStandardOutput(rejects)) {
                throw new UsageException("the rejects would overwrite standard output, where the rows go");
            }
        }
    }

    /** Checks that the rows do not go into a file that is read, as with {@code dnc scrub leads.csv -o - >>leads.csv}. */
    private void checkStandardOutputApart(Path from) throws IOException {
        if (!out.equals(STANDARD) && !OpenStream.isStandardOutput(Path.of(out))) {
            return;
        }
        List<Path> read = new ArrayList<>(options.files());
        read.addAll(options.settleFiles());
        read.add(from);
        StandardOutput.checkApart("rows", read);
    }

    private void checkKept(List<Path> evidence, String what) throws IOException {
        for (Path kept : evidence) {
            for (Path target : outputs()) {
                if (Files.exists(target) && Files.exists(kept) && Files.isSameFile(kept, target)) {
                    throw new UsageException("the output would overwrite the " + what + " " + kept.getFileName());
                }
            }
        }
    }

    /** Checks that nothing is written beside an edition, because it could be taken for the next edition. */
    private void checkOutside(List<Path> read) throws IOException {
        for (Path edition : read) {
            Path store = edition.toAbsolutePath().getParent();
            for (Path target : outputs()) {
                Path folder = target.toAbsolutePath().getParent();
                if (edition.toString().endsWith(".edition")
                        && store != null
                        && folder != null
                        && Files.exists(folder)
                        && Files.isSameFile(store, folder)) {
                    throw new UsageException("expected an output outside of the store " + store.getFileName()
                            + ", found " + target.getFileName() + " in it");
                }
            }
        }
    }

    private List<PartFile> filesRead() {
        List<PartFile> files = new ArrayList<>();
        if (!leads.equals(STANDARD)) {
            files.add(new PartFile("leads", NamedFile.of("LEADS", leads)));
        }
        files.addAll(options.ownFiles());
        return files;
    }

    private List<PartFile> filesWritten() {
        return form.outputs(out).stream()
                .map(file -> new PartFile(file.equals(Path.of(out)) ? "output" : "rejects", file))
                .toList();
    }

    /** Every file that will be written, except standard output. */
    private List<Path> outputs() {
        List<Path> outputs = new ArrayList<>(form.outputs(out));
        if (summary != null) {
            outputs.add(summary);
        }
        return outputs;
    }

    private void checkSummaryApart(Path from) throws IOException {
        if (summary != null) {
            List<Path> others = new ArrayList<>(form.outputs(out));
            others.add(from);
            if (out.equals(STANDARD)) {
                others.add(StandardOutput.FILE);
            }
            SummaryFile.checkApart(summary, others);
        }
    }

    private LeadReport run(LeadScrub scrub) throws IOException {
        if (stream) {
            return streamed(scrub);
        }
        return out.equals(STANDARD) ? runToStandardOutput(scrub) : runTo(Path.of(out), scrub);
    }

    private void checkStream() {
        if (stream && !(leads.equals(STANDARD) && out.equals(STANDARD))) {
            throw new UsageException("--stream: expected standard input and output, as in dnc scrub - -o - --stream");
        }
        if (stream && form.isAgain()) {
            throw new UsageException("--again: expected a whole file, found --stream");
        }
    }

    /** Scrubs a stream, and reports where the output ends if it does not end with the input. */
    private LeadReport streamed(LeadScrub scrub) throws IOException {
        AtomicLong answered = new AtomicLong();
        CheckedOutput written = new CheckedOutput(shell.out());
        try {
            return scrub.withProgress((rows, read, all) -> answered.set(rows)).stream(shell.in(), written);
        } catch (IOException failed) {
            String where = written.isBroken()
                    ? "not all of them were written: count those in the output"
                    : "the output ends behind them";
            shell.warn("dnc: rows answered: " + answered + "; " + where);
            throw failed;
        }
    }

    private LeadReport runTo(Path target, LeadScrub scrub) throws IOException {
        return leads.equals(STANDARD) ? scrub.run(shell.in(), target) : scrub.run(Path.of(leads), target);
    }

    /** Writes everything or nothing to standard output, because half a file in a pipe looks like a whole one. */
    private LeadReport runToStandardOutput(LeadScrub scrub) throws IOException {
        try (WholeOutput whole = WholeOutput.begin()) {
            LeadReport report = leads.equals(STANDARD)
                    ? scrub.run(shell.in(), whole.stream())
                    : scrub.run(Path.of(leads), whole.stream());
            whole.copyTo(shell.out());
            return report;
        }
    }
}
