package io.github.opendnc.examples.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A day or an instant in the past, as of which a store is asked: of a day its last moment. */
final class AsOf {
    /** What one may be, in words. */
    static final String EXPECTED = "a day such as 2026-11-24 or an instant such as 2026-11-24T14:00:00-05:00";

    private final @Nullable LocalDate day;
    private final @Nullable Instant instant;

    private AsOf(@Nullable LocalDate day, @Nullable Instant instant) {
        this.day = day;
        this.instant = instant;
    }

    /**
     * Reads one.
     *
     * @throws DateTimeException if it is none
     */
    static AsOf parse(String text) {
        return text.indexOf('T') < 0
                ? new AsOf(MomentOptions.day(text), null)
                : new AsOf(null, OffsetDateTime.parse(text).toInstant());
    }

    /** The moment, a day being taken where this zone is. */
    Instant moment(ZoneId zone) {
        return day == null
                ? instantOrEpoch()
                : day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private Instant instantOrEpoch() {
        return instant == null ? Instant.EPOCH : instant;
    }

    /** The day on which it is where this zone is. */
    LocalDate day(ZoneId zone) {
        return day == null ? LocalDate.ofInstant(instantOrEpoch(), zone) : day;
    }

    /**
     * Checks, by the clock of the run, that it has begun: what will be in use later nobody knows yet.
     *
     * @param option which asks for it
     * @throws UsageException if it is a day that has not begun, or an instant that is still to come
     */
    void checkBegun(String option, Clock now) {
        Instant begin =
                day == null ? instantOrEpoch() : day.atStartOfDay(now.getZone()).toInstant();
        if (begin.isAfter(now.instant())) {
            throw new UsageException(option + ": expected a day or an instant that has begun, found " + this
                    + "; editions that will be in use then may be published still");
        }
    }

    /** A clock that stands still then. */
    Clock clock(ZoneId zone) {
        return Clock.fixed(moment(zone), zone);
    }

    /** In words for somebody for whom no edition is there: of a day also the moment that it means where this zone is. */
    String meant(ZoneId zone) {
        return day == null ? toString() : day + " (" + moment(zone) + ", its end in " + zone + ")";
    }

    @Override
    public String toString() {
        return String.valueOf(day == null ? instant : day);
    }
}
