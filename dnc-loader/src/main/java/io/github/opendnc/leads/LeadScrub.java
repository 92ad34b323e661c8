package io.github.opendnc.leads;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.opendnc.Campaign;
import io.github.opendnc.Fact;
import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.cells.DateFormats;
import io.github.opendnc.columns.FactColumn;
import io.github.opendnc.columns.FactColumns;
import io.github.opendnc.columns.TableColumns;
import io.github.opendnc.csv.BlockPlan;
import io.github.opendnc.csv.FileBytes;
import io.github.opendnc.csv.PackedFile;
import io.github.opendnc.files.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Scrubs lead files. Writes every row exactly as it is in the file, byte for byte, followed by the answer to whether
 * its number may be called.
 *
 * <pre>{@code
 * LeadReport report = LeadScrub.of(scrubber, Campaign.of(Purpose.SALES))
 *         .at(LocalDate.of(2026, 11, 24))
 *         .run(Path.of("leads.csv"), Path.of("scrubbed.csv"));
 * }</pre>
 *
 * <p>The file may be delimited by commas, semicolons, tabs or pipes. Its encoding may be UTF-8, UTF-16 with a byte
 * order mark, or Windows-1252; any other encoding of one byte a character must be given. Phone columns, and columns
 * that state a fact about the person called, are found by name. Memory is bounded whatever the size of the file, except
 * for about 50 bytes for each number with a row that refuses calls.
 *
 * <p>Every run throws {@link io.github.opendnc.registry.MalformedFileException} if the file is not what it should be: a
 * broken encoding or quote, a delimiter that the encoding does not have, a record over 1 MiB, no phone column, a fact
 * given twice, a column of ours. It throws {@link IOException} if the file cannot be read or written, and
 * {@link IllegalStateException} if {@link #at} was not said, before anything is written. An output file appears whole or
 * not at all; one that was there before stays until then.
 *
 * <p>Immutable and thread-safe; every method that returns a scrub returns a new one and leaves this one as it is.
 */
@CheckReturnValue
public final class LeadScrub {
    private static final Path STANDARD_INPUT = Path.of("standard input");

    private final Decider decider;
    private final Basis basis;
    private final LeadSettings settings;

    private LeadScrub(Decider decider, Basis basis, LeadSettings settings) {
        this.decider = decider;
        this.basis = basis;
        this.settings = settings;
    }

    /** A scrub by the rules and registries of a scrubber, for a campaign; {@link #at} must say when. */
    public static LeadScrub of(Scrubber scrubber, Campaign campaign) {
        boolean statesAsked =
                scrubber.ruleSets().stream().anyMatch(rules -> rules.region().isPresent());
        return of(new ScrubberDecider(scrubber), Basis.of(scrubber, campaign), campaign)
                .with(next -> next.statesAsked = statesAsked);
    }

    static LeadScrub of(Decider decider, Basis basis, Campaign campaign) {
        return new LeadScrub(decider, basis, new LeadSettings(campaign));
    }

    /** This scrub for calls at a moment. */
    public LeadScrub at(Moment moment) {
        return with(next -> next.moment = Objects.requireNonNull(moment, "moment"));
    }

    /**
     * This scrub for calls at an instant.
     *
     * @throws java.time.DateTimeException outside the years 1 to 4000
     */
    public LeadScrub at(Instant instant) {
        return with(next -> next.moment = Moment.at(instant));
    }

    /**
     * This scrub for calls on a day. The calling hours are not judged.
     *
     * @throws java.time.DateTimeException outside the years 1 to 4000
     */
    public LeadScrub at(LocalDate day) {
        return with(next -> next.moment = Moment.on(day));
    }

    /** This scrub with the time zone of the people called, for rows that give none. */
    public LeadScrub withZone(ZoneId zone) {
        return with(next -> next.zone = Objects.requireNonNull(zone, "time zone"));
    }

    /** This scrub with these phone columns, in this order, instead of those found by name; with none, by name again. */
    public LeadScrub withPhoneColumns(List<String> names) {
        return with(next -> next.phoneColumns = List.copyOf(names));
    }

    /**
     * This scrub with a fact read from a column of another name. Each use adds one. {@code do_not_call} may be read
     * from several columns: a row is barred if one of them says yes, and undetermined if none does and one cannot be
     * read.
     *
     * @param fact the fact, for example {@code consent}
     * @param column the name of the column in the file
     * @throws IllegalArgumentException if there is no such fact, or if a fact other than {@code do_not_call} already
     *     has a column
     */
    public LeadScrub withMapping(String fact, String column) {
        Fact mapped = FactColumn.given(Objects.requireNonNull(fact, "fact"));
        List<String> columns = settings.mappings.getOrDefault(mapped, List.of());
        if (!columns.isEmpty() && !FactColumns.isOfSeveral(mapped)) {
            throw new IllegalArgumentException(mapped + " is given twice"
                    + (mapped == Fact.DO_NOT_CALL_ON
                            ? "; give the others as do_not_call, of which a day leaves its row undetermined"
                            : ""));
        }
        return with(next -> next.mappings.put(mapped, LeadSettings.plus(columns, column)));
    }

    /**
     * This scrub with one more column ignored: nothing in it counts, not even a refusal. Use it for a column that
     * happens to have the name of a fact, of a phone column or of a refusal.
     */
    public LeadScrub ignoring(String column) {
        return with(next -> next.ignored = LeadSettings.plus(next.ignored, column));
    }

    /**
     * This scrub for files in which a column with a name of your own, such as {@code Subscriber state}, is a status. A
     * cell that states a refusal of calls leaves its row undetermined. Use this once for each such column. A name that
     * itself states a refusal or a permission is refused when the file is read, because a yes below it would count for
     * nothing.
     */
    public LeadScrub withStatus(String column) {
        return with(next -> next.statuses = LeadSettings.plus(next.statuses, column));
    }

    /**
     * This scrub for files in which a column, such as {@code OK to call}, says whom the company may call. A yes, in the
     * words of docs/lead-files.md, says nothing against a call. Any other cell, even an empty one, leaves its row
     * undetermined, because only the company can say what it means. Use this once for each such column. A name below
     * which a yes may mean something else, such as {@code Not callable}, is refused when the file is read.
     */
    public LeadScrub withPermission(String column) {
        return with(next -> next.permissions = LeadSettings.plus(next.permissions, column));
    }

    /**
     * This scrub for files that also write dates in this form, besides ISO 8601. You can give several forms, and all
     * are read. A date that two forms read as different days counts as unreadable.
     *
     * @param form for example {@code M/D/YYYY}, {@code D.M.YYYY} or {@code D-MMM-YYYY}
     * @throws IllegalArgumentException if it is not a form of dates
     */
    public LeadScrub withDateFormat(String form) {
        DateFormats more = settings.dateFormats.with(form);
        return with(next -> next.dateFormats = more);
    }

    /** This scrub for files that may have been scrubbed before. The columns of the earlier answers are replaced. */
    public LeadScrub again() {
        return with(next -> next.again = true);
    }

    /**
     * This scrub with each row answered by itself. Use it for numbers that many people share. Without it, a refusal in
     * one row counts in every other row with the same number: a cell of a status, a tag or a reply, a
     * {@code do_not_call} and the day of a request.
     */
    public LeadScrub rowByRow() {
        return with(next -> next.rowByRow = true);
    }

    /** This scrub with a plain sentence after every answer, in a column {@code dnc_explanation}. */
    public LeadScrub explained() {
        return with(next -> next.explained = true);
    }

    /** This scrub for files in this encoding: UTF-8, UTF-16 or one of one byte a character. */
    public LeadScrub withEncoding(Charset encoding) {
        return with(next -> next.encoding = Objects.requireNonNull(encoding, "encoding"));
    }

    /**
     * This scrub for files with this delimiter.
     *
     * @throws IllegalArgumentException if it is a quote, a line end or half of a character; or a letter or digit of
     *     ASCII, an underscore or a plus sign, which our columns are written with
     */
    public LeadScrub withDelimiter(char delimiter) {
        if ("\"\r\n".indexOf(delimiter) >= 0 || Character.isSurrogate(delimiter)) {
            throw new IllegalArgumentException("delimiter: expected no quote, line end or half of a character");
        }
        if (delimiter < 128 && (Character.isLetterOrDigit(delimiter) || "_+".indexOf(delimiter) >= 0)) {
            throw new IllegalArgumentException(
                    "delimiter: expected no letter, digit, underscore or plus sign, which are in our columns");
        }
        return with(next -> next.delimiter = delimiter);
    }

    /** This scrub, writing only rows in which a number has this verdict. */
    public LeadScrub only(Verdict verdict) {
        return with(next -> next.only = Objects.requireNonNull(verdict, "verdict"));
    }

    /** This scrub, also writing a file of the numbers that could not be read: line, column, reason. */
    public LeadScrub withRejects(Path file) {
        return with(next -> next.rejects = Objects.requireNonNull(file, "rejects"));
    }

    /** This scrub, reporting how far it has come. */
    public LeadScrub withProgress(LeadProgress listener) {
        return with(next -> next.progress = Objects.requireNonNull(listener, "progress"));
    }

    /** This scrub reading characters, whatever the file. It is slower; tests compare the reading of bytes with it. */
    LeadScrub inCharacters() {
        return with(next -> next.inCharacters = true);
    }

    /** This scrub reading bytes, in these blocks. */
    LeadScrub inBlocks(BlockPlan plan) {
        return with(next -> next.blocks = plan);
    }

    private LeadScrub with(Consumer<LeadSettings> change) {
        return new LeadScrub(decider, basis, settings.copy(change));
    }

    /**
     * Checks that a run would not write one of its files over another, as {@link #run(Path, Path)} does itself, for
     * programs that want to know before they load the lists. Paths to one file, by whatever link, are the same.
     *
     * @throws IllegalArgumentException if the output or the rejects would overwrite another of them
     */
    public void checkApart(Path leads, Path out) throws IOException {
        FilesApart.check(leads, out, Optional.ofNullable(settings.rejects));
    }

    /** Checks the same for a run into a stream. */
    public void checkApart(Path leads) throws IOException {
        FilesApart.checkRejects(leads, Optional.ofNullable(settings.rejects));
    }

    /**
     * Scrubs a file into a file. A new output file can be read only by its owner; one that replaces another keeps its
     * permissions. The lead file may be a pipe: it is copied to a temporary file first.
     *
     * @throws IllegalArgumentException as for {@link #checkApart(Path, Path)}
     */
    @CanIgnoreReturnValue
    public LeadReport run(Path leads, Path out) throws IOException {
        checkApart(leads, out);
        try (FileBytes bytes = PackedFile.open(leads)) {
            return run(bytes, out);
        }
    }

    /**
     * An object that answers rows which are not in a lead file, in one thread and each row by itself. Of this scrub's
     * settings, it uses only the moment, the time zone, the forms of dates, and the columns that permit calls, are
     * statuses or are ignored. Those ignored must not be among the columns of the rows, and the others must be.
     *
     * @param facts what each row states: facts by their names, for example {@code consent}, and columns that are
     *     clearly a status or a reply by their names, for example {@code status}, whose cells may state a refusal
     * @throws IllegalArgumentException if one is neither, is given twice or is ignored, a column that this scrub names
     *     is missing, or it has a {@linkplain #withMapping mapping}
     * @throws IllegalStateException if {@link #at} was not said
     */
    public RowAnswers rows(List<String> facts) {
        return rows(facts, List.of());
    }

    /**
     * An object that answers rows as {@link #rows(List)} does, but with more columns after those of the facts.
     *
     * @param others columns in whose cells a refusal may stand or a country be named, whatever else they hold: {@link
     *     #columnsBesides(List, List)} finds them
     * @throws IllegalArgumentException as for {@link #rows(List)}, or for one of the others as for {@code
     *     columnsBesides}
     * @throws IllegalStateException if {@link #at} was not said
     */
    public RowAnswers rows(List<String> facts, List<String> others) {
        settings.checkForRows();
        return new RowAnswers(settings, decider, new TableColumns(facts, others, settings.columns()));
    }

    /**
     * The columns of a table, besides the facts, that {@link #rows(List, List)} is to read: all those that are not
     * ignored. In any of them somebody may have written that a person refuses calls, or a country is named.
     *
     * @param facts the columns of facts that are read
     * @param table all columns, except those of the telephone numbers; those that are ignored may be left out
     * @throws IllegalArgumentException if another column has no name, has that of a fact, looks as if it says who
     *     refuses calls, or, if the law of a state is asked, looks as if it names the person's state: left unread, it
     *     would lead to a call to somebody who may not be called. Also if a column that this scrub names is missing, or
     *     has a name that says something else
     */
    public List<String> columnsBesides(List<String> facts, List<String> table) {
        return columnsBesides(facts, table, column -> true);
    }

    /**
     * The same for a table whose columns have types.
     *
     * @param holdsText whether a column holds texts. One of numbers, days or yes and no is read only if its name says
     *     what they tell, as {@code Status} and {@code I agree} do
     */
    public List<String> columnsBesides(List<String> facts, List<String> table, Predicate<String> holdsText) {
        Objects.requireNonNull(holdsText, "holds text");
        settings.checkForRows();
        return TableColumns.besides(facts, table, holdsText, settings.columns());
    }

    /** Scrubs a file into a stream, which is not closed. What was written before a failure stays written. */
    @CanIgnoreReturnValue
    public LeadReport run(Path leads, OutputStream out) throws IOException {
        checkApart(leads);
        try (FileBytes bytes = PackedFile.open(leads)) {
            return run(bytes, LeadOutput.of(out));
        }
    }

    /**
     * Scrubs a stream into a file. The stream is first copied to a temporary file, because it may have to be read
     * again.
     */
    @CanIgnoreReturnValue
    public LeadReport run(InputStream leads, Path out) throws IOException {
        FilesApart.checkRejectsBeside(out, Optional.ofNullable(settings.rejects));
        try (FileBytes bytes = PackedFile.copyOf(leads, STANDARD_INPUT)) {
            return run(bytes, out);
        }
    }

    /**
     * Scrubs a stream into a stream. Neither is closed. The input is first copied to a temporary file, because it is
     * read twice if a row states a refusal. What was written before a failure stays written.
     */
    @CanIgnoreReturnValue
    public LeadReport run(InputStream leads, OutputStream out) throws IOException {
        try (FileBytes bytes = PackedFile.copyOf(leads, STANDARD_INPUT)) {
            return run(bytes, LeadOutput.of(out));
        }
    }

    /**
     * Scrubs a stream into a stream while it arrives. Whenever the input pauses, every row that has arrived with its
     * line end is answered, written and flushed. So a program may write a row and wait for its answer.
     *
     * <p>Each row is answered by itself, by the calling thread. Neither stream is closed. What was written before a
     * failure stays written; the rejects appear when the input has ended. The input cannot be packed. Its encoding is
     * UTF-8 unless {@link #withEncoding} says otherwise; UTF-16 is not read. Progress counts the bytes that have
     * arrived as if there were no more.
     *
     * @throws IllegalArgumentException after {@link #again}, or if the delimiter is not in ASCII
     */
    @CanIgnoreReturnValue
    public LeadReport stream(InputStream leads, OutputStream out) throws IOException {
        if (settings.again) {
            throw new IllegalArgumentException("again: expected a whole file, found a stream");
        }
        return Reject.written(
                settings.rejects,
                rejects -> new StreamJob(STANDARD_INPUT, leads, out, rejects.stream(), settings, decider, basis).run());
    }

    private LeadReport run(FileBytes leads, Path out) throws IOException {
        try (AtomicFile target = AtomicFile.at(out)) {
            return run(leads, LeadOutput.of(target));
        }
    }

    /** Publishes the output first, because rejects beside an older output would be taken for its own. */
    private LeadReport run(FileBytes leads, LeadOutput out) throws IOException {
        return Reject.written(settings.rejects, rejects -> {
            LeadReport report = new ScrubJob(leads, out, rejects, settings, decider, basis).run();
            out.publish();
            return report;
        });
    }
}
