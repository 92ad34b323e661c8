package io.github.opendnc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a call is made: an instant, a time shown by the clock of the person called, or a day; on a day the calling hours
 * are not judged. A value type: immutable and thread-safe. {@code parse(m.toString())} is {@code m}.
 */
public final class Moment {
    private static final int LONGEST_TEXT = 64;

    /** ISO 8601; strict, because the lenient style turns 30 February into the 28th. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    /** An {@link Instant}, a {@link LocalDateTime} or a {@link LocalDate}. */
    private final Temporal value;

    private Moment(Temporal value) {
        this.value = value;
    }

    /** An instant: what the caller's own clock says, told with its offset. */
    public static Moment at(Instant instant) {
        return new Moment(Objects.requireNonNull(instant, "instant"));
    }

    /** A time shown by the clock of the person called, wherever that is. */
    public static Moment atLocalTime(LocalDateTime time) {
        return new Moment(Objects.requireNonNull(time, "local time"));
    }

    /** Some time of a day, by the calendar of the person called: the calling hours are not judged. */
    public static Moment on(LocalDate day) {
        return new Moment(Objects.requireNonNull(day, "day"));
    }

    /**
     * Reads a moment: with an offset an instant ({@code 2026-11-24T14:00:00-05:00}), without one a time by the clock of
     * the person called, without a time a day.
     *
     * @throws DateTimeException if it is none of these, or not of the years 1 to 9999
     */
    public static Moment parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new DateTimeException("too long for a moment");
        }
        if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
            LocalDate day = LocalDate.parse(text);
            checkYear(day.getYear());
            return on(day);
        }
        TemporalAccessor time = TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        if (time instanceof OffsetDateTime offset) {
            checkYear(offset.getYear());
            return at(offset.toInstant());
        }
        LocalDateTime local = LocalDateTime.from(time);
        checkYear(local.getYear());
        return atLocalTime(local);
    }

    private static void checkYear(int year) {
        if (year < 1 || year > 9_999) {
            throw new DateTimeException("year " + year);
        }
    }

    /** The instant; empty when it is a local time or a day. */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instantOrNull());
    }

    /** The time by the clock of the person called; empty when it is an instant or a day. */
    public Optional<LocalDateTime> localTime() {
        return Optional.ofNullable(localTimeOrNull());
    }

    /** The day, when only that is known. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(dayOrNull());
    }

    /** What it lies behind its second, in nanoseconds; 0 for a day. */
    int nano() {
        return value.isSupported(ChronoField.NANO_OF_SECOND) ? value.get(ChronoField.NANO_OF_SECOND) : 0;
    }

    @Nullable
    Instant instantOrNull() {
        return value instanceof Instant instant ? instant : null;
    }

    @Nullable
    LocalDateTime localTimeOrNull() {
        return value instanceof LocalDateTime time ? time : null;
    }

    @Nullable
    LocalDate dayOrNull() {
        return value instanceof LocalDate day ? day : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Moment that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
