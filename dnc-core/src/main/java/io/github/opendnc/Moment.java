package io.github.opendnc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When a call is made: an instant, a time on the clock of the person called, or a day. With only a day, the calling
 * hours are not judged. A value type: immutable and thread-safe. {@code parse(m.toString())} equals {@code m}.
 *
 * <p>A moment is in the years 1 to 4000. Days some centuries later can no longer be told apart, and judging a call also
 * looks at days after it.
 */
public final class Moment {
    private static final int LONGEST_TEXT = 64;
    private static final long SECONDS_PER_DAY = 86_400;
    /** The last day of any call, in days from 1970-01-01. */
    static final long LAST_DAY = LocalDate.of(4_000, 12, 31).toEpochDay();

    private static final long FIRST_SECOND = LocalDate.of(1, 1, 1).toEpochDay() * SECONDS_PER_DAY;
    private static final long LAST_SECOND = (LAST_DAY + 1) * SECONDS_PER_DAY - 1;

    /** ISO 8601; strict, because the lenient style turns 30 February into the 28th. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private enum Kind {
        INSTANT,
        LOCAL_TIME,
        DAY
    }

    // Numbers instead of a java.time value: every call is asked for them, and each further object is a wait for memory.
    private final Kind kind;
    private final long second; // from 1970-01-01T00:00 in UTC or on the person's clock; for a day, its first
    private final int nano;

    private Moment(Kind kind, long second, int nano) {
        this.kind = kind;
        this.second = second;
        this.nano = nano;
    }

    /**
     * An instant: the time on the caller's own clock together with its offset.
     *
     * @throws DateTimeException if it is not in the years 1 to 4000 in UTC
     */
    public static Moment at(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        checkYear(instant.getEpochSecond(), instant);
        return new Moment(Kind.INSTANT, instant.getEpochSecond(), instant.getNano());
    }

    /**
     * A time on the clock of the person called, wherever that is.
     *
     * @throws DateTimeException if it is not in the years 1 to 4000
     */
    public static Moment atLocalTime(LocalDateTime time) {
        Objects.requireNonNull(time, "local time");
        long second = time.toEpochSecond(ZoneOffset.UTC);
        checkYear(second, time);
        return new Moment(Kind.LOCAL_TIME, second, time.get(ChronoField.NANO_OF_SECOND));
    }

    /**
     * Some time of a day, by the calendar of the person called. The calling hours are not judged.
     *
     * @throws DateTimeException if it is not in the years 1 to 4000
     */
    public static Moment on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        checkYear(day.toEpochDay() * SECONDS_PER_DAY, day);
        return onDay(day.toEpochDay());
    }

    /** See {@link #at(Instant)}; for any year. */
    static Moment atSecond(long epochSecond) {
        return new Moment(Kind.INSTANT, epochSecond, 0);
    }

    /** See {@link #on}; for any year. */
    static Moment onDay(long epochDay) {
        return new Moment(Kind.DAY, epochDay * SECONDS_PER_DAY, 0);
    }

    /**
     * Reads a moment. Text with an offset is an instant ({@code 2026-11-24T14:00:00-05:00}); text without one is a time
     * on the clock of the person called; text without a time is a day.
     *
     * @throws DateTimeException if it is none of these, or not in the years 1 to 4000
     */
    public static Moment parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new DateTimeException("too long for a moment");
        }
        if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
            return on(read(LocalDate::parse, text));
        }
        TemporalAccessor time = read(moment -> TIME.parseBest(moment, OffsetDateTime::from, LocalDateTime::from), text);
        return time instanceof OffsetDateTime offset ? at(offset.toInstant()) : atLocalTime(LocalDateTime.from(time));
    }

    /** The messages of java.time repeat the text that cannot be read, and it may be a telephone number. */
    private static <T> T read(Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (DateTimeParseException none) {
            throw new DateTimeException(
                    "expected a moment such as 2026-11-24T14:00:00-05:00 or 2026-11-24T14:00, or a day"
                            + " such as 2026-11-24, found another text");
        }
    }

    private static void checkYear(long second, Temporal moment) {
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            throw new DateTimeException("expected a moment of the years 1 to 4000, found " + moment);
        }
    }

    /** The instant; empty if this is a local time or a day. */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instantOrNull());
    }

    /** The time on the clock of the person called; empty if this is an instant or a day. */
    public Optional<LocalDateTime> localTime() {
        return Optional.ofNullable(localTimeOrNull());
    }

    /** The day; empty if this is an instant or a local time. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(dayOrNull());
    }

    /** The nanoseconds after its second; 0 for a day. */
    int nano() {
        return nano;
    }

    boolean isInstant() {
        return kind == Kind.INSTANT;
    }

    boolean isDay() {
        return kind == Kind.DAY;
    }

    /** Seconds from 1970-01-01T00:00: in UTC for an instant, on the person's clock for a local time and a day. */
    long second() {
        return second;
    }

    /** The day of {@link #second}, from 1970-01-01. */
    long localDay() {
        return Math.floorDiv(second, SECONDS_PER_DAY);
    }

    @Nullable
    Instant instantOrNull() {
        return isInstant() ? Instant.ofEpochSecond(second, nano) : null;
    }

    @Nullable
    LocalDateTime localTimeOrNull() {
        return kind == Kind.LOCAL_TIME ? LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC) : null;
    }

    @Nullable
    LocalDate dayOrNull() {
        return isDay() ? LocalDate.ofEpochDay(second / SECONDS_PER_DAY) : null;
    }

    private Temporal value() {
        return switch (kind) {
            case INSTANT -> Instant.ofEpochSecond(second, nano);
            case LOCAL_TIME -> LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC);
            case DAY -> LocalDate.ofEpochDay(second / SECONDS_PER_DAY);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Moment that && kind == that.kind && second == that.second && nano == that.nano;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.ordinal(), second, nano);
    }

    @Override
    public String toString() {
        return value().toString();
    }
}
