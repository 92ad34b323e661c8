package io.github.opendnc.spark;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How columns of tables are read whose names do not show it, as options tell {@code dnc scrub}. A value type:
 * immutable.
 *
 * @param permissions the columns in which a yes permits calls
 * @param statuses the columns whose cells may state a refusal
 * @param dateFormats how texts write days, besides ISO 8601
 */
public record ReadColumns(List<String> permissions, List<String> statuses, List<String> dateFormats)
        implements Serializable {
    /** Every column is read as its name says. */
    static final ReadColumns BY_NAME = new ReadColumns(List.of(), List.of(), List.of());

    /**
     * Checks the forms of dates.
     *
     * @throws IllegalArgumentException if one is not a form of dates
     */
    @SuppressWarnings("CheckReturnValue") // only whether it fails counts
    public ReadColumns {
        permissions = List.copyOf(permissions);
        statuses = List.copyOf(statuses);
        dateFormats = List.copyOf(dateFormats);
        LeadScrub none = LeadScrub.of(Scrubber.of(Registries.of(), UsFederal.rules()), Campaign.of(Purpose.SALES));
        dateFormats.forEach(none::withDateFormat);
    }

    ReadColumns withPermission(String column) {
        return new ReadColumns(more(permissions, column), statuses, dateFormats);
    }

    ReadColumns withStatus(String column) {
        return new ReadColumns(permissions, more(statuses, column), dateFormats);
    }

    ReadColumns withDateFormat(String form) {
        return new ReadColumns(permissions, statuses, more(dateFormats, form));
    }

    private static List<String> more(List<String> texts, String next) {
        List<String> more = new ArrayList<>(texts);
        more.add(next);
        return more;
    }

    /** A scrub that reads the columns in this way. */
    LeadScrub in(LeadScrub plain) {
        LeadScrub scrub = plain;
        for (String column : permissions) {
            scrub = scrub.withPermission(column);
        }
        for (String column : statuses) {
            scrub = scrub.withStatus(column);
        }
        for (String form : dateFormats) {
            scrub = scrub.withDateFormat(form);
        }
        return scrub;
    }
}
