package io.github.opendnc.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the dates of a file are written: as in ISO 8601, with or without a time, or in one of the given forms. Nothing is
 * guessed: 3/4/2026 is not a date until somebody says which of the two is the month. Immutable and thread-safe.
 */
public final class DateFormats {
    /** ISO 8601 and no other form. */
    public static final DateFormats ISO = new DateFormats(List.of());

    /** A date and a time as ISO 8601 and databases write them. */
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ]"
            + "(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(Z|z|UTC|[+-]\\d{2}(?::?\\d{2})?)?");

    /** The pattern of digits in most days. */
    private static final String PLAIN = "9999-99-99";

    /** A text longer than a day may hold a time as well. */
    private static final int LONGEST_DAY = PLAIN.length();

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Forms that are found in exports. The report names those that would read a column, but none is used unasked. */
    private static final List<DateFormat> KNOWN = Stream.of(
                    "M/D/YYYY",
                    "D/M/YYYY",
                    "YYYY/M/D",
                    "M-D-YYYY",
                    "D-M-YYYY",
                    "D.M.YYYY",
                    "YYYYMMDD",
                    "D-MMM-YYYY",
                    "D MMM YYYY",
                    "MMM D, YYYY")
            .map(DateFormat::of)
            .toList();

    private final List<DateFormat> given;

    private DateFormats(List<DateFormat> given) {
        this.given = List.copyOf(given);
    }

    /**
     * These forms and one more.
     *
     * @throws IllegalArgumentException if it is not a form of dates
     */
    public DateFormats with(String form) {
        List<DateFormat> more = new ArrayList<>(given);
        more.add(DateFormat.of(form));
        return new DateFormats(more);
    }

    /** Whether no form was given besides ISO 8601. */
    public boolean areIsoAlone() {
        return given.isEmpty();
    }

    /**
     * The day that a text states. A time with an offset is a moment; its day is the one on the person's clock.
     *
     * @param zones the zones in which the person may be
     * @throws DateTimeException if the text is not a date, or if two forms or two zones give different days
     */
    LocalDate day(String text, Supplier<Set<ZoneId>> zones) {
        if (given.isEmpty() && text.length() <= LONGEST_DAY) {
            return isoDay(text);
        }
        Matcher time = TIME.matcher(text);
        boolean timed = time.matches();
        String date = timed ? time.group(1) : text;
        List<LocalDate> days = Stream.concat(
                        iso(date).stream(), given.stream().flatMap(format -> format.day(date).stream()))
                .distinct()
                .toList();
        if (days.size() > 1) {
            throw new DateTimeException("two days");
        }
        if (timed) {
            return day(time, zones);
        }
        return ofFourDigits(days.isEmpty() ? LocalDate.parse(text) : days.get(0));
    }

    /** The day that a text states in the form of ISO 8601, with a year of four digits. Other years are slips. */
    public static LocalDate isoDay(String text) {
        return ofFourDigits(isPlain(text) ? plain(text) : LocalDate.parse(text));
    }

    /** Whether a text looks as most days do. Such a text is read without the cost of a formatter. */
    private static boolean isPlain(String text) {
        boolean plain = text.length() == PLAIN.length();
        for (int i = 0; plain && i < text.length(); i++) {
            char c = text.charAt(i);
            plain = PLAIN.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
        }
        return plain;
    }

    private static LocalDate plain(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    /**
     * Refuses a day whose year does not have four digits.
     *
     * @throws DateTimeException if it does not
     */
    private static LocalDate ofFourDigits(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9_999) {
            throw new DateTimeException("year " + day.getYear());
        }
        return day;
    }

    /** The day that a text states wherever the person is; empty if it states none or depends on the zone. */
    public Optional<LocalDate> dayAnywhere(String text) {
        try {
            return Optional.of(day(text, Set::of));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The latest day that a text may state, in any form that is known; empty if it states none in such a form. */
    public Optional<LocalDate> latestDay(String text) {
        Matcher time = TIME.matcher(text);
        boolean timed = time.matches();
        String date = timed ? time.group(1) : text;
        long more = timed && time.group(3) != null ? 1 : 0; // on the person's clock it may be the next day
        return Stream.concat(
                        iso(date).stream(),
                        Stream.concat(given.stream(), KNOWN.stream()).flatMap(format -> format.day(date).stream()))
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(more));
    }

    private static Optional<LocalDate> iso(String date) {
        try {
            return ISO_DATE.matcher(date).matches() ? Optional.of(LocalDate.parse(date)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher time, Supplier<Set<ZoneId>> zones) {
        LocalDate day = isoDay(time.group(1));
        LocalTime clock = LocalTime.parse(time.group(2));
        String offset = time.group(3);
        if (offset == null) {
            return day;
        }
        OffsetDateTime moment = OffsetDateTime.of(day, clock, offset(offset));
        List<LocalDate> days = zones.get().stream()
                .map(zone -> moment.atZoneSameInstant(zone).toLocalDate())
                .distinct()
                .toList();
        if (days.size() != 1) {
            throw new DateTimeException("a day that hangs on the zone");
        }
        return days.get(0);
    }

    /** Whether a text is a moment, that is, a time with an offset. */
    static boolean isMoment(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches() && time.group(3) != null;
    }

    private static ZoneOffset offset(String text) {
        return text.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(text.equals("z") ? "Z" : text);
    }

    /**
     * Which of the known forms would read a text that these forms do not. None if a form was given, because a slip
     * would then be read as another day.
     */
    int others(String text) {
        return given.isEmpty() ? formsOf(text) : 0;
    }

    /** Which of the known forms would read a text, one bit for each. */
    static int formsOf(String text) {
        return IntStream.range(0, KNOWN.size())
                .filter(form -> KNOWN.get(form).day(text).isPresent())
                .map(form -> 1 << form)
                .sum();
    }

    /** The names of the forms with these bits. */
    static List<String> names(int forms) {
        return IntStream.range(0, KNOWN.size())
                .filter(form -> (forms & 1 << form) != 0)
                .mapToObj(form -> KNOWN.get(form).toString())
                .toList();
    }

    /** Whether a text is the date that databases write for no date. */
    static boolean isNone(String text) {
        return text.equals("0000-00-00") || text.equals("0000-00-00 00:00:00");
    }
}
