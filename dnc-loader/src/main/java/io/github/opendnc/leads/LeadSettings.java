package io.github.opendnc.leads;

import io.github.opendnc.Campaign;
import io.github.opendnc.Fact;
import io.github.opendnc.Moment;
import io.github.opendnc.Verdict;
import io.github.opendnc.cells.DateFormats;
import io.github.opendnc.columns.ColumnSettings;
import io.github.opendnc.columns.FactColumns;
import io.github.opendnc.csv.BlockPlan;
import io.github.opendnc.numbering.PhoneNumber;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a lead file is to be scrubbed. Written only while {@link #copy} makes it, and never once a scrub holds it. */
final class LeadSettings {
    final Campaign campaign;

    @Nullable
    Moment moment;

    @Nullable
    ZoneId zone;

    List<String> phoneColumns = List.of();
    /** The columns from which each fact is read. Only a fact of {@link FactColumns#isOfSeveral} may have several. */
    Map<Fact, List<String>> mappings = Map.of();

    List<String> ignored = List.of();
    /** Columns whose cells may state a refusal, whatever their names are. */
    List<String> statuses = List.of();

    /** Columns in which a yes permits calls. */
    List<String> permissions = List.of();

    DateFormats dateFormats = DateFormats.ISO;

    /** Whether the law of a state is applied. If so, it matters where the person is. */
    boolean statesAsked;

    /** Whether the columns of an earlier scrub are replaced. */
    boolean again;

    /** Whether a refusal in a row does not count in other rows of its number. */
    boolean rowByRow;

    /** Whether a sentence follows every answer. */
    boolean explained;

    /** Whether the file is read in characters even if it could be read in bytes. */
    boolean inCharacters;

    /** The blocks in which a file is read in bytes. */
    BlockPlan blocks = BlockPlan.standard();

    @Nullable
    Charset encoding;

    @Nullable
    Character delimiter;

    @Nullable
    Verdict only;

    @Nullable
    Path rejects;

    LeadProgress progress = (rows, bytesRead, bytes) -> {};

    LeadSettings(Campaign campaign) {
        this.campaign = campaign;
    }

    LeadSettings copy(Consumer<LeadSettings> change) {
        LeadSettings next = new LeadSettings(campaign);
        next.moment = moment;
        next.zone = zone;
        next.phoneColumns = phoneColumns;
        next.mappings = mappings.isEmpty() ? new EnumMap<>(Fact.class) : new EnumMap<>(mappings);
        next.ignored = ignored;
        next.statuses = statuses;
        next.permissions = permissions;
        next.dateFormats = dateFormats;
        next.again = again;
        next.rowByRow = rowByRow;
        next.explained = explained;
        next.inCharacters = inCharacters;
        next.blocks = blocks;
        next.encoding = encoding;
        next.delimiter = delimiter;
        next.only = only;
        next.rejects = rejects;
        next.progress = progress;
        next.statesAsked = statesAsked;
        change.accept(next);
        return next;
    }

    /**
     * When the calls are made.
     *
     * @throws IllegalStateException if no moment was given
     */
    Moment moment() {
        if (moment == null) {
            throw new IllegalStateException("lead scrub: say with at(...) when the calls are made");
        }
        return moment;
    }

    /**
     * The day of the calls, for the report. For an instant this is the day in UTC, although other zones may have
     * another day.
     */
    LocalDate day() {
        Moment when = moment();
        return when.day()
                .or(() -> when.localTime().map(LocalDateTime::toLocalDate))
                .orElseGet(() -> LocalDate.ofInstant(when.instant().orElseThrow(), ZoneOffset.UTC));
    }

    /** These columns and one more, by its name without the blanks around it. */
    static List<String> plus(List<String> columns, String column) {
        List<String> more = new ArrayList<>(columns);
        more.add(column.strip());
        return List.copyOf(more);
    }

    /** What these settings say about the columns of a file. */
    ColumnSettings columns() {
        return new ColumnSettings(
                campaign.line(),
                phoneColumns,
                mappings,
                ignored,
                statuses,
                permissions,
                dateFormats,
                statesAsked,
                again,
                rowByRow,
                earliestDay());
    }

    /** The day of the calls. For an instant this is the day before, because in some zones it may be. */
    private Optional<LocalDate> earliestDay() {
        return Optional.ofNullable(moment).map(when -> when.instant().isPresent() ? day().minusDays(1) : day());
    }

    /**
     * Checks that these settings can be used for rows that are not in a file. Their facts have their own names, so a
     * column that is mapped to one would not be read, and a refusal in it would be lost.
     */
    void checkForRows() {
        if (!mappings.isEmpty()) {
            throw new IllegalArgumentException(
                    "rows: expected no withMapping, because each column of rows has the name of its fact; found one for "
                            + mappings.keySet().iterator().next());
        }
    }

    /**
     * Makes the calls of the rows.
     *
     * @param zonesOf where the person of a number may be, according to the number
     * @throws IllegalStateException if no moment was given
     */
    CallFacts facts(Function<PhoneNumber, Set<ZoneId>> zonesOf) {
        return new CallFacts(campaign, moment(), Optional.ofNullable(zone), dateFormats, zonesOf);
    }
}
