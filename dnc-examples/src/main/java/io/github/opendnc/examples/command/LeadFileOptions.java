package io.github.opendnc.examples.command;

import io.github.opendnc.Fact;
import io.github.opendnc.Verdict;
import io.github.opendnc.leads.LeadScrub;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How the lead file is read, and which of its rows are written. */
@Command(optionListHeading = "%nThe lead file:%n")
final class LeadFileOptions {
    @Option(
            names = "--phone-column",
            paramLabel = "NAME",
            description = "The column with the number; repeat it for several. Default: all columns called phone,"
                    + " telephone, mobile and the like.")
    private List<String> phoneColumns = new ArrayList<>();

    @Option(
            names = "--map",
            paramLabel = "FACT=NAME",
            description = "Read a fact from a column of another name: --map consent=OptIn. do_not_call may be given"
                    + " several times: a yes in any of its columns bars.")
    private List<Assignment> mappings = new ArrayList<>();

    @Option(
            names = "--ignore",
            paramLabel = "NAME",
            description = "Ignore this column. Use it for a column that only happens to have the name of a fact, or"
                    + " that looks as if it says who refuses calls but does not.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "NAME",
            description = "Read this column as a status: a cell that states a refusal, such as OPTED_OUT, leaves its"
                    + " row UNDETERMINED. Repeat it for several.")
    private List<String> statuses = new ArrayList<>();

    @Option(
            names = "--permits",
            paramLabel = "NAME",
            description = "A column that says whom you may call, such as OK to call: any cell other than a yes leaves"
                    + " its row UNDETERMINED. Repeat it for several.")
    private List<String> permissions = new ArrayList<>();

    @Option(
            names = "--date-format",
            paramLabel = "FORM",
            description = "A form in which the file writes dates, besides ISO 8601: M/D/YYYY, D.M.YYYY, D-MMM-YYYY."
                    + " Repeat it for several. No form is guessed.")
    private List<String> dateFormats = new ArrayList<>();

    @Option(
            names = "--again",
            description = "Replace the columns of an earlier scrub. Default: a file that has them is refused.")
    private boolean again;

    @Option(
            names = "--row-by-row",
            description = "A refusal in a row counts only in that row. Use it for numbers that many people share."
                    + " Default: it counts in every row with the same number.")
    private boolean rowByRow;

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            description = "The file's encoding, such as windows-1252. Default: found from its bytes.")
    private @Nullable Charset encoding;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description = "The character between fields, or 'tab'. Default: comma, semicolon, tab or pipe, whichever is"
                    + " most frequent in the header.")
    private @Nullable String delimiter;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Also write a file of the numbers that could not be read, with line and reason.")
    private @Nullable Path rejects;

    @Option(
            names = "--explain",
            description = "Also write a column dnc_explanation: every answer in one plain sentence.")
    private boolean explain;

    @Option(
            names = "--only",
            paramLabel = "VERDICT",
            description = "Write only the rows with this verdict: ${COMPLETION-CANDIDATES}.")
    private @Nullable Verdict only;

    /** The files that will be written, except standard output. */
    List<Path> outputs(String out) {
        List<Path> outputs = new ArrayList<>();
        if (!out.equals("-")) {
            outputs.add(Path.of(out));
        }
        if (rejects != null) {
            outputs.add(rejects);
        }
        return outputs;
    }

    boolean isAgain() {
        return again;
    }

    /** The scrub of files of this form. */
    LeadScrub of(LeadScrub plain) throws FileSystemException {
        if (rejects != null && rejects.toString().equals("-")) {
            throw new UsageException("--rejects: expected a file; standard output is for the scrubbed rows");
        }
        LeadScrub scrub = phoneColumns.isEmpty() ? plain : plain.withPhoneColumns(phoneColumns);
        scrub = encoding == null ? scrub : scrub.withEncoding(encoding);
        scrub = again ? scrub.again() : scrub;
        scrub = rowByRow ? scrub.rowByRow() : scrub;
        scrub = explain ? scrub.explained() : scrub;
        scrub = only == null ? scrub : scrub.only(only);
        scrub = rejects == null ? scrub : scrub.withRejects(NamedFile.toWrite(rejects));
        for (String column : ignored) {
            scrub = scrub.ignoring(column);
        }
        for (String column : statuses) {
            scrub = scrub.withStatus(column);
        }
        for (String column : permissions) {
            scrub = scrub.withPermission(column);
        }
        return delimited(dated(mapped(scrub)));
    }

    private LeadScrub mapped(LeadScrub scrub) {
        LeadScrub mapped = scrub;
        for (Assignment mapping : mappings) {
            try {
                mapped = mapped.withMapping(mapping.name(), mapping.value());
            } catch (IllegalArgumentException wrong) {
                String order = isFact(mapping.name()) ? "" : "the fact comes first, then the name of its column; ";
                throw new UsageException(
                        "--map " + mapping.name() + "=" + mapping.value() + ": " + order + wrong.getMessage());
            }
        }
        return mapped;
    }

    private static boolean isFact(String name) {
        return Fact.ofColumn(name.toLowerCase(Locale.ROOT)).isPresent();
    }

    private LeadScrub dated(LeadScrub scrub) {
        LeadScrub dated = scrub;
        for (String form : dateFormats) {
            try {
                dated = dated.withDateFormat(form);
            } catch (IllegalArgumentException wrong) {
                throw new UsageException("--date-format: " + wrong.getMessage());
            }
        }
        return dated;
    }

    private LeadScrub delimited(LeadScrub scrub) {
        if (delimiter == null) {
            return scrub;
        }
        String character = delimiter.equals("tab") || delimiter.equals("\\t") ? "\t" : delimiter;
        if (character.length() != 1) {
            throw new UsageException("--delimiter: expected one character or tab, found \"" + delimiter + "\"");
        }
        try {
            return scrub.withDelimiter(character.charAt(0));
        } catch (IllegalArgumentException impossible) {
            throw new UsageException("--" + impossible.getMessage());
        }
    }
}
