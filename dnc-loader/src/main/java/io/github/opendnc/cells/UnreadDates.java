package io.github.opendnc.cells;

import io.github.opendnc.registry.MalformedFileException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The cells of a column of dates that could not be read.
 *
 * @param count how many there are
 * @param forms the forms of dates that read all of them; see {@link DateFormats#formsOf}
 * @param example the first cell that no form of dates reads, or else the first cell, fit for a message
 * @param exampleIsRead whether some form of dates reads the example
 */
public record UnreadDates(long count, int forms, String example, boolean exampleIsRead) {
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** One cell. It may hold anything, even a telephone number, so its digits are hidden. */
    static UnreadDates of(String cell, int forms) {
        String example = MalformedFileException.shown(DIGIT.matcher(cell).replaceAll("#"));
        return new UnreadDates(1, forms, example, forms != 0);
    }

    public UnreadDates plus(UnreadDates later) {
        UnreadDates shown = exampleIsRead && !later.exampleIsRead ? later : this;
        return new UnreadDates(count + later.count, forms & later.forms, shown.example, shown.exampleIsRead);
    }

    /** What would read them, for the summary. */
    public String advice(String column) {
        List<String> names =
                DateFormats.names(forms).stream().map(name -> '"' + name + '"').toList();
        String advice = switch (names.size()) {
            case 0 ->
                "no single form of dates reads them all, for example not " + example
                        + ": it may be no date, or need another --date-format; a year has four digits, and a date that two"
                        + " given forms read differently is not read";
            case 1 -> "--date-format " + names.get(0) + " reads them all";
            default -> "say which it is: --date-format " + String.join(" or ", names) + " reads them all";
        };
        return String.format(Locale.ROOT, "%s: dates that could not be read: %,d; %s", column, count, advice);
    }
}
