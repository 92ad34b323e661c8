package io.github.opendnc.loader;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One record of a change list.
 *
 * @param number E.164 without the plus sign
 * @param moment as written; its zone is not known, so it only orders the records of a number
 * @param isAdded true if the number was added, false if it was removed
 * @param place the file or member that contains it
 * @param line its line there, counted from 1
 */
record ChangeRecord(long number, LocalDateTime moment, boolean isAdded, FilePlace place, long line) {
    private static final String EXPECTED =
            "ten digits, a moment such as 2026-11-14T02:20:18, and A or D, with commas between them";
    private static final long FIRST = 1_000_000_0000L;
    private static final long LOCALS = 10_000_000;
    private static final String BLANK = "[ \\t]*+";
    private static final Pattern MOMENT = Pattern.compile(
            BLANK + "\"?([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?)Z?\"?" + BLANK);
    private static final Pattern JOINED = Pattern.compile(BLANK + "\"?([0-9]{3})([0-9]{7})\"?" + BLANK);
    private static final Pattern AREA_CODE = Pattern.compile(BLANK + "\"?([0-9]{3})\"?" + BLANK);
    private static final Pattern LOCAL = Pattern.compile(BLANK + "\"?([0-9]{7})\"?" + BLANK);
    private static final Pattern LETTER = Pattern.compile(BLANK + "\"?([ADad])\"?" + BLANK);

    /**
     * Reads the fields of a line.
     *
     * @param lastDay the last day that a record can have
     */
    static ChangeRecord read(List<String> fields, FilePlace place, long line, LocalDate lastDay)
            throws MalformedFileException {
        Matcher letter = LETTER.matcher(fields.get(fields.size() - 1));
        if (fields.size() < 3 || fields.size() > 4) {
            throw place.malformed(line, EXPECTED, found(fields));
        }
        Matcher moment = MOMENT.matcher(fields.get(fields.size() - 2));
        if (!moment.matches()) {
            throw place.malformed(line, EXPECTED, found(fields));
        }
        if (!letter.matches()) {
            throw place.malformed(
                    line,
                    "A, a number added, or D, one removed",
                    MalformedFileException.shown(fields.get(fields.size() - 1)));
        }
        long number = number(fields, place, line);
        LocalDateTime at = moment(moment, place, line, lastDay);
        return new ChangeRecord(number, at, "A".equalsIgnoreCase(letter.group(1)), place, line);
    }

    private static long number(List<String> fields, FilePlace place, long line) throws MalformedFileException {
        Matcher joined = JOINED.matcher(fields.get(0));
        if (fields.size() == 3 && joined.matches()) {
            return FIRST + Long.parseLong(joined.group(1)) * LOCALS + Long.parseLong(joined.group(2));
        }
        Matcher areaCode = AREA_CODE.matcher(fields.get(0));
        Matcher local = LOCAL.matcher(fields.get(1));
        if (fields.size() == 4 && areaCode.matches() && local.matches()) {
            return FIRST + Long.parseLong(areaCode.group(1)) * LOCALS + Long.parseLong(local.group(1));
        }
        throw place.malformed(line, EXPECTED, found(fields));
    }

    private static LocalDateTime moment(Matcher moment, FilePlace place, long line, LocalDate lastDay)
            throws MalformedFileException {
        String text = moment.group(1) + "T" + moment.group(2);
        try {
            LocalDateTime at = at(text);
            if (at.toLocalDate().isAfter(lastDay)) {
                throw place.malformed(line, "a change no later than " + lastDay, "one of " + at.toLocalDate());
            }
            return at;
        } catch (DateTimeException impossible) {
            throw place.malformed(line, "a moment of the calendar", text);
        }
    }

    /** The moment in a text of the form of {@link #MOMENT}. The parser of the JDK takes ten times as long. */
    private static LocalDateTime at(String text) {
        int nanos = 0;
        for (int i = 20; i < 29; i++) {
            nanos = nanos * 10 + (i < text.length() ? text.charAt(i) - '0' : 0);
        }
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                nanos);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static String found(List<String> fields) {
        String text = String.join(",", fields);
        String shown = MalformedFileException.shown(text);
        boolean isFull = fields.size() == 1
                ? JOINED.matcher(text).matches()
                : fields.size() == 2
                        && AREA_CODE.matcher(fields.get(0)).matches()
                        && LOCAL.matcher(fields.get(1)).matches();
        if (isFull) {
            return "a record of a full list, " + shown + ", which dnc load loads (RegistryLoader)";
        }
        if (text.indexOf('\0') >= 0) {
            return "NUL bytes, as in UTF-16 text or a damaged file: " + shown;
        }
        return text.chars().noneMatch(Character::isDigit) && text.chars().anyMatch(Character::isLetter)
                ? "a header row, " + shown
                : shown;
    }
}
