package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;

/** When a call is made: an instant, a time by the clock of the person called, or a day. Immutable. */
@FunctionalInterface
interface Moment {
    /** ISO 8601; strict, because the lenient style turns 30 February into the 28th. */
    DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    /** A call at this moment. */
    Call call(Campaign campaign, PhoneNumber number);

    static Moment at(Instant instant) {
        return (campaign, number) -> Call.at(instant, campaign, number);
    }

    static Moment at(LocalDateTime wallClock) {
        return (campaign, number) -> Call.at(wallClock, campaign, number);
    }

    static Moment on(LocalDate day) {
        return (campaign, number) -> Call.on(day, campaign, number);
    }

    /**
     * Reads a moment: with an offset an instant, without one a time by the clock of the person called, without a time a
     * day. Its year has four digits.
     *
     * @throws java.time.DateTimeException if it is none of these
     */
    static Moment parse(String text) {
        if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
            return on(FactCells.day(text));
        }
        TemporalAccessor read = TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        FactCells.ofFourDigits(LocalDate.from(read));
        return read instanceof OffsetDateTime time ? at(time.toInstant()) : at(LocalDateTime.from(read));
    }
}
