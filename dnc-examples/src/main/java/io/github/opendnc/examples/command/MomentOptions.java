package io.github.opendnc.examples.command;

import io.github.opendnc.leads.LeadScrub;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** When the calls are made. */
@Command(optionListHeading = "%nThe moment:%n")
final class MomentOptions {
    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "When the calls are made: a day (2026-11-24), on which the hours are not judged and the legal"
                    + " calling window is told; or an instant (2026-11-24T14:00:00-05:00). Default: today.")
    private @Nullable String at;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Time zone of the people called, such as America/New_York. Default: every zone of the area code,"
                            + " all of which must be open.")
    private @Nullable ZoneId zone;

    /** The scrub at this moment. */
    LeadScrub at(LeadScrub scrub, Clock clock) {
        LeadScrub timed = at == null ? scrub.at(LocalDate.now(clock)) : at(scrub, at);
        return zone == null ? timed : timed.withZone(zone);
    }

    /**
     * A day of a year of four digits.
     *
     * @throws DateTimeException if the text is none
     */
    static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        checkYear(day.getYear());
        return day;
    }

    private static LeadScrub at(LeadScrub scrub, String moment) {
        try {
            if (moment.indexOf('T') < 0) {
                return scrub.at(day(moment));
            }
            OffsetDateTime time = OffsetDateTime.parse(moment);
            checkYear(time.getYear());
            return scrub.at(time.toInstant());
        } catch (DateTimeException wrong) {
            throw new UsageException("--at: expected a day such as 2026-11-24 or an instant with its offset such as"
                    + " 2026-11-24T14:00:00-05:00, found \"" + moment + "\"");
        }
    }

    /** Years of five digits and more are slips of the finger, which the law would be asked about all the same. */
    private static void checkYear(int year) {
        if (year < 1 || year > 9_999) {
            throw new DateTimeException("expected a year of four digits");
        }
    }
}
