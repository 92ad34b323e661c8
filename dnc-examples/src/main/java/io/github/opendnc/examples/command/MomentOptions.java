package io.github.opendnc.examples.command;

import io.github.opendnc.Campaign;
import io.github.opendnc.Moment;
import io.github.opendnc.examples.serve.CallDay;
import io.github.opendnc.leads.CallFacts;
import io.github.opendnc.leads.LeadScrub;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When the calls are made. */
@Command(optionListHeading = "%nThe moment:%n")
final class MomentOptions {
    private static final String NOW = "now";

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "When the calls are made. A day (2026-11-24): the hours are not judged, and the legal calling"
                    + " window is shown. An instant (2026-11-24T14:00:00-05:00). Or now: the instant at which a"
                    + " number is judged, or at which the judging of a file begins. Default: today, if this machine"
                    + " is in North America or has the same date as New York.")
    private @Nullable String at;

    @Mixin
    private ZoneOption zone = new ZoneOption();

    /** Warns of what is likely to be a slip. */
    void warn(Shell shell) {
        zone.warn(shell);
    }

    /** The scrub at this moment. */
    LeadScrub at(LeadScrub scrub, Clock clock) {
        LeadScrub timed = scrub.at(moment(clock));
        return zone.zone().map(timed::withZone).orElse(timed);
    }

    /**
     * A day with a year of four digits, as people write it. Other years are slips.
     *
     * @throws DateTimeException if the text is not such a day
     */
    static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        checkYear(day.getYear());
        return day;
    }

    private static void checkYear(int year) {
        if (year < 1 || year > 9_999) {
            throw new DateTimeException("expected a year of four digits");
        }
    }

    /** Makes calls from facts, at this moment. */
    CallFacts facts(Campaign campaign, Clock clock) {
        CallFacts facts = CallFacts.of(campaign, moment(clock));
        return zone.zone().map(facts::withZone).orElse(facts);
    }

    private Moment moment(Clock clock) {
        if (at == null) {
            return Moment.on(today(clock));
        }
        return at.equals(NOW) ? Moment.at(clock.instant()) : read(at);
    }

    /** The day of the calls, if one is given; empty if they are made now or today. */
    Optional<LocalDate> day() {
        if (at == null || at.equals(NOW)) {
            return Optional.empty();
        }
        return read(at).day().or(() -> Optional.of(OffsetDateTime.parse(at).toLocalDate()));
    }

    private static LocalDate today(Clock clock) {
        try {
            return CallDay.today(clock);
        } catch (DateTimeException doubtful) {
            throw new UsageException("--at: " + doubtful.getMessage() + "; give one of them, or --at now");
        }
    }

    private static Moment read(String moment) {
        try {
            if (moment.indexOf('T') < 0) {
                return Moment.on(day(moment));
            }
            OffsetDateTime instant = OffsetDateTime.parse(moment);
            checkYear(instant.getYear());
            return Moment.at(instant.toInstant());
        } catch (DateTimeException wrong) {
            throw new UsageException("--at: expected a day such as 2026-11-24, an instant with its offset such as"
                    + " 2026-11-24T14:00:00-05:00, of the years 1 to 4000, or now; found \"" + moment + "\"");
        }
    }
}
