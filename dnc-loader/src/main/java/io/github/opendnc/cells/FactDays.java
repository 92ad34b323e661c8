package io.github.opendnc.cells;

import io.github.opendnc.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The days that the fact cells of one row say. Not thread-safe. */
public final class FactDays {
    private final FactCells cells;
    private final DateFormats formats;
    private final Supplier<Set<ZoneId>> zones;

    /**
     * The days in these cells.
     *
     * @param zones the zones in which the person may be
     */
    public FactDays(FactCells cells, DateFormats formats, Supplier<Set<ZoneId>> zones) {
        this.cells = cells;
        this.formats = formats;
        this.zones = zones;
    }

    /** The day in the cell of a fact. */
    public Optional<LocalDate> day(Fact fact) {
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
