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
 * How the columns of tables are read that do not tell it by their names; as {@code dnc scrub} is told by its options. A value type:
 * immutable.
 *
 * @param permissions those in which a yes permits calls
 * @param statuses those in whose cells a refusal may stand
 * @param dateFormats how texts write days, besides ISO 8601
 */
public record ReadColumns(List<String> permissions, List<String> statuses, List<String> dateFormats)
        implements Serializable {
    /** Each as its name says. */
    static final ReadColumns BY_NAME = new ReadColumns(List.of(), List.of(), List.of());

    /**
     * Checks that dates can be read so.
     *
     * @throws IllegalArgumentException if a form of dates is none
     */
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

    /** A scrub that reads them so. */
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
