package io.github.opendnc.examples.command;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day or an instant in the past, for questions to a store. A day stands for its last moment. */
final class AsOf {
    /** The accepted forms, in words. */
    static final String EXPECTED = "a day such as 2026-11-24 or an instant such as 2026-11-24T14:00:00-05:00";

    private final @Nullable LocalDate day;
    private final @Nullable Instant instant;

    private AsOf(@Nullable LocalDate day, @Nullable Instant instant) {
        this.day = day;
        this.instant = instant;
    }

    /**
     * Reads a day or an instant.
     *
     * @throws DateTimeException if the text is neither
     */
    static AsOf parse(String text) {
        return text.indexOf('T') < 0
                ? new AsOf(MomentOptions.day(text), null)
                : new AsOf(null, OffsetDateTime.parse(text).toInstant());
    }

    /** The moment. A day is taken in this zone. */
    Instant moment(ZoneId zone) {
        return day == null
                ? instantOrEpoch()
                : day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private Instant instantOrEpoch() {
        return instant == null ? Instant.EPOCH : instant;
    }

    /** The day in this zone. */
    LocalDate day(ZoneId zone) {
        return day == null ? LocalDate.ofInstant(instantOrEpoch(), zone) : day;
    }

    /**
     * Checks, by the clock of the run, that it has begun. Nobody knows yet what will be in use later.
     *
     * @param option the option that asks for it
     * @throws UsageException if it is a day that has not begun, or an instant in the future
     */
    void checkBegun(String option, Clock now) {
        Instant begin =
                day == null ? instantOrEpoch() : day.atStartOfDay(now.getZone()).toInstant();
        if (begin.isAfter(now.instant())) {
            throw new UsageException(option + ": expected a day or an instant that has begun, found " + this
                    + "; editions that will be in use then may be published still");
        }
    }

    /** A clock that stands still at this moment. */
    Clock clock(ZoneId zone) {
        return Clock.fixed(moment(zone), zone);
    }

    /**
     * The edition of a registry that was current then.
     *
     * @param option the option that asks for it, for a message
     * @param zone where a day of it ended
     * @throws UsageException if there is none
     */
    Edition edition(SnapshotStore store, RegistryId registry, String option, ZoneId zone) throws IOException {
        Optional<Edition> edition = store.editionAsOf(registry, moment(zone));
        if (edition.isEmpty()) {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "%s: the store has no edition of %s that was in use on %s, or it was pruned; %s",
                    option,
                    registry,
                    meant(zone),
                    kept(store.editions(registry), moment(zone))));
        }
        return edition.get();
    }

    private static String kept(List<Edition> editions, Instant moment) {
        if (editions.isEmpty()) {
            return "it has none of this registry";
        }
        int later = 0;
        while (later < editions.size() && isBegun(editions.get(later), moment)) {
            later++;
        }
        return later == 0
                ? "the first that it has is " + editions.get(0)
                : "of those before that it has the last is " + editions.get(later - 1)
                        + (later == editions.size() ? "" : ", and the next is " + editions.get(later));
    }

    private static boolean isBegun(Edition edition, Instant moment) {
        return edition.publishedAt().filter(moment::isBefore).isEmpty();
    }

    /** Words for a user. For a day they include the moment that it means in this zone. */
    String meant(ZoneId zone) {
        return day == null ? toString() : day + " (" + moment(zone) + ", its end in " + zone + ")";
    }

    @Override
    public String toString() {
        return String.valueOf(day == null ? instant : day);
    }
}
