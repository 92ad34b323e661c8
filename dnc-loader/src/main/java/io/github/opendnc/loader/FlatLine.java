package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.registry.MalformedFileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a flat list that is not in the exact form. Tolerated are blanks and tabs around a field, a carriage
 * return before the line feed, the joined form {@code AAANNNNNNN}, the quoted form {@code "AAA","NNNNNNN"} and blank
 * lines. Other changes by spreadsheets and careless exports alter numbers. Such a line is refused, and the message
 * names the change.
 */
final class FlatLine {
    /** How the records of a list are written. All records of a list have the same kind. */
    enum Kind {
        NONE_YET("area code, comma, seven digits"),
        COMMA("area code, comma, seven digits, as in the records before"),
        JOINED("ten digits, as in the records before");

        private final String expected;

        Kind(String expected) {
            this.expected = expected;
        }
    }

    private static final String BLANK = "[ \\t]*+";
    private static final Pattern RECORD = Pattern.compile(BLANK
            + "(?:([0-9]{3})" + BLANK + "," + BLANK + "([0-9]{7})|\"([0-9]{3})\"" + BLANK + "," + BLANK
            + "\"([0-9]{7})\"|([0-9]{3})([0-9]{7}))" + BLANK + "\r?");
    private static final Pattern CHANGE =
            Pattern.compile("\\s*\"?[0-9]{3}\"?,?\"?[0-9]{7}[\", \\t]*[0-9]{4}-[0-9]{2}-[0-9]{2}.*", Pattern.DOTALL);
    private static final Pattern OTHER_COLUMNS =
            Pattern.compile("\\s*(?:\"?[0-9]{3}\"?,\"?[0-9]{7}\"?|\"?[0-9]{10}\"?)[ \\t]*[,;\\t|].*", Pattern.DOTALL);
    private static final Pattern ZEROS_LOST = Pattern.compile("\\s*[0-9]{1,3},[0-9]{1,6}\\s*");

    private final String text;
    private final boolean atEnd;
    private final Matcher record;
    private final boolean isRecord;

    /**
     * A line of the window.
     *
     * @param atEnd whether the file ends here, without a line feed
     */
    FlatLine(byte[] bytes, int from, int to, boolean atEnd) {
        this.text = new String(bytes, from, to - from, UTF_8);
        this.atEnd = atEnd;
        this.record = RECORD.matcher(text);
        this.isRecord = record.matches();
    }

    boolean isBlank() {
        return text.matches(BLANK + "\r?");
    }

    boolean isRecord() {
        return isRecord;
    }

    Kind kind() {
        return record.group(5) == null ? Kind.COMMA : Kind.JOINED;
    }

    int areaCode() {
        return number(1, 3, 5);
    }

    int local() {
        return number(2, 4, 6);
    }

    private int number(int... groups) {
        for (int group : groups) {
            String digits = record.group(group);
            if (digits != null) {
                return Integer.parseInt(digits);
            }
        }
        throw new IllegalStateException("not a record");
    }

    /**
     * What was expected, for a message.
     *
     * @param bareNumbers whether ten digits are the usual form
     */
    String expected(Kind before, boolean bareNumbers) {
        if (!bareNumbers) {
            return CHANGE.matcher(text).matches() ? "a full list" : before.expected;
        }
        return (before == Kind.NONE_YET ? "ten digits, or " : "")
                + before.expected
                + (OTHER_COLUMNS.matcher(text).matches()
                        ? " (numbers alone: take the other columns out, one of days too)"
                        : "");
    }

    /**
     * What was found, for a message.
     *
     * @param bareNumbers whether ten digits are the usual form; such lists have no change lists
     */
    String found(Kind before, boolean bareNumbers) {
        String shown = MalformedFileException.shown(text);
        if (text.indexOf('\0') >= 0) {
            return "NUL bytes, as in UTF-16 text or a damaged file: " + shown;
        }
        if (!bareNumbers && CHANGE.matcher(text).matches()) {
            return "a record of a change list, " + shown + ", which dnc update applies (ChangeList)";
        }
        int cr = text.indexOf('\r');
        if (cr >= 0 && cr < text.length() - 1) {
            return "a carriage return without a line feed, " + shown;
        }
        if (isRecord) {
            return "a record written another way, " + shown;
        }
        if (atEnd && text.equals("\u001a")) {
            return "a Ctrl-Z, with which old programs end a file: take it out";
        }
        if (atEnd) {
            return "the file cut off in a record, " + shown;
        }
        if (ZEROS_LOST.matcher(text).matches()) {
            return shown + " (a spreadsheet drops leading zeros)";
        }
        return isHeader() && before == Kind.NONE_YET ? "a header row, " + shown : shown;
    }

    /** Whether the line has letters but no digit. */
    boolean isHeader() {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isDigit);
    }

    String longLineFound() {
        String shown = MalformedFileException.shown(text);
        if (text.indexOf('\0') >= 0) {
            return "with NUL bytes: " + shown;
        }
        return text.indexOf('\r') >= 0 ? "with carriage returns and no line feed: " + shown : shown;
    }
}
