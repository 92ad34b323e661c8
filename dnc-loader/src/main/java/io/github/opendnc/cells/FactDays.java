package io.github.opendnc.cells;

import io.github.opendnc.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The days in the fact cells of one row. Not thread-safe. */
public final class FactDays {
    private static final Set<Fact> ALL = EnumSet.of(
            Fact.LAST_TRANSACTION,
            Fact.LAST_INQUIRY,
            Fact.LAST_DONATION,
            Fact.CONTRACT_END,
            Fact.CONSENT_ON,
            Fact.CONSENT_REVOKED_ON,
            Fact.DO_NOT_CALL_ON,
            Fact.REGISTRY_CHECKED_ON);

    private final FactCells cells;
    private final DateFormats formats;
    private final Supplier<Set<ZoneId>> zones;

    /**
     * Reads the days in these cells.
     *
     * @param zones the zones in which the person may be
     */
    public FactDays(FactCells cells, DateFormats formats, Supplier<Set<ZoneId>> zones) {
        this.cells = cells;
        this.formats = formats;
        this.zones = zones;
    }

    /** Whether a fact is a day. The fact of when a call is made is not, because it is a moment. */
    public static boolean areOf(Fact fact) {
        return ALL.contains(fact);
    }

    /**
     * The day in the cell of a fact.
     *
     * @throws IllegalArgumentException if the fact is no day
     */
    public Optional<LocalDate> day(Fact fact) {
        if (!areOf(fact)) {
            throw new IllegalArgumentException("expected a fact that is a day, found " + fact);
        }
        String text = cells.text(fact);
        if (text == null) {
            return Optional.empty();
        }
        if (DateFormats.isNone(text)) {
            cells.findings().addNothing(fact);
            return Optional.empty();
        }
        try {
            return Optional.of(formats.day(text, zones));
        } catch (DateTimeException e) {
            cells.findings().addDate(fact, text, formats.others(text));
            return cells.unusable(fact, "expected " + expected(fact, text));
        }
    }

    private static String expected(Fact fact, String text) {
        if (DateFormats.isMoment(text)) {
            return "a moment that falls on one day in every time zone where the person may be; give zone";
        }
        return (fact == Fact.CONTRACT_END ? "active or " : "") + "a date such as 2026-11-24";
    }
}
