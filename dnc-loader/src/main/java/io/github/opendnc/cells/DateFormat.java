package io.github.opendnc.cells;

import io.github.opendnc.registry.MalformedFileException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form in which dates are written, for example {@code M/D/YYYY}. It has a year of four digits, a month and a day, in
 * any order, with what stands between them. The month is a number, or its English name if the form has three letters or
 * more for it. A time of day after the date is ignored. Immutable and thread-safe.
 */
final class DateFormat {
    private static final Pattern LETTERS = Pattern.compile("([yY]+)|([mM]+)|([dD]+)|([^\\p{L}\\p{N}])");
    private static final String TIME =
            "(?:(?:,? +|T)(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?)?";
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int SHORTEST_NAME = 3;

    private final String name;
    private final Pattern pattern;

    private DateFormat(String name, Pattern pattern) {
        this.name = name;
        this.pattern = pattern;
    }

    /**
     * The form with this name.
     *
     * @throws IllegalArgumentException if it does not have year, month and day once each, or could be read in two ways
     */
    static DateFormat of(String name) {
        String form = name.strip();
        StringBuilder pattern = new StringBuilder();
        Matcher part = LETTERS.matcher(form);
        boolean afterNumber = false;
        int end = 0;
        while (part.find() && part.start() == end) {
            end = part.end();
            boolean number = part.group(4) == null
                    && (part.group(2) == null || part.group().length() < SHORTEST_NAME);
            boolean beforeNumber = end < form.length() && Character.isLetter(form.charAt(end));
            pattern.append(regex(name, part, number && (afterNumber || beforeNumber)));
            afterNumber = number;
        }
        boolean whole = Stream.of("(?<y>", "(?<m>", "(?<d>").allMatch(group -> pattern.indexOf(group) >= 0);
        if (end != form.length() || !whole) {
            throw wrong(name);
        }
        try {
            return new DateFormat(form, Pattern.compile(pattern + TIME));
        } catch (IllegalArgumentException twice) {
            throw wrong(name);
        }
    }

    private static String regex(String name, Matcher part, boolean glued) {
        int length = part.group().length();
        if (part.group(1) != null) {
            return group(name, "y", length == 4 ? "\\d{4}" : "");
        }
        if (part.group(2) != null && length >= SHORTEST_NAME) {
            return group(name, "m", "[A-Za-z]{3,9}\\.?");
        }
        if (part.group(4) != null) {
            return Pattern.quote(part.group());
        }
        String digits = glued ? (length == 2 ? "\\d{2}" : "") : "\\d{1,2}";
        return group(name, part.group(2) != null ? "m" : "d", length > 2 ? "" : digits);
    }

    private static String group(String name, String group, String digits) {
        if (digits.isEmpty()) {
            throw wrong(name);
        }
        return "(?<" + group + ">" + digits + ")";
    }

    private static IllegalArgumentException wrong(String name) {
        return new IllegalArgumentException(
                "expected a form of dates such as M/D/YYYY, D.M.YYYY, YYYYMMDD or D-MMM-YYYY, the year with four digits;"
                        + " found " + MalformedFileException.shown(name));
    }

    /** The day in a text of this form; empty if the text has another form. */
    Optional<LocalDate> day(String text) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group("y")), month(parts.group("m")), Integer.parseInt(parts.group("d"))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The month with a number or a name; 0 if there is none. */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String word = text.replace(".", "").toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (month.equals(word) || (word.length() <= 4 && month.startsWith(word))) {
                return i + 1;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return name;
    }
}
