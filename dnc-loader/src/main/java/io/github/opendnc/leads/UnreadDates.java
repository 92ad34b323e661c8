package io.github.opendnc.leads;

import java.util.List;
import java.util.Locale;

/**
 * The cells of a column of dates that could not be read.
 *
 * @param count how many
 * @param forms the forms of dates each of which reads them all; see {@link DateFormats#formsOf}
 */
record UnreadDates(long count, int forms) {
    UnreadDates plus(UnreadDates other) {
        return new UnreadDates(count + other.count, forms & other.forms);
    }

    /** What would read them, for the summary. */
    String advice(String column) {
        List<String> names =
                DateFormats.names(forms).stream().map(name -> '"' + name + '"').toList();
        String advice = switch (names.size()) {
            case 0 ->
                "no one form of dates reads them all: a year has four digits, and a date that two given forms read"
                        + " differently is not read";
            case 1 -> "--date-format " + names.get(0) + " reads them all";
            default -> "say which it is: --date-format " + String.join(" or ", names) + " reads them all";
        };
        return String.format(Locale.ROOT, "%s: dates that could not be read: %,d; %s", column, count, advice);
    }
}
