package io.github.opendnc.examples.command;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text for a terminal, parts of which come from a user or a file. It has no characters that would make the terminal do
 * something, and on request no telephone numbers.
 */
final class TerminalText {
    /** In characters. A message with an argument of 100 KB would push everything else off the screen. */
    static final int LONGEST = 4_000;

    private static final int FEWEST_DIGITS = 10;
    private static final int WIDEST_GAP = 3;
    private static final String GAP = " .()/+-";

    /**
     * Dates with and without a time, and times with parts of a second, as people and programs write them. No telephone
     * number is grouped like this.
     */
    private static final Pattern MOMENT = Pattern.compile("(?:"
            + "(?:19|20)\\d\\d([-/.])(?:1[0-2]|0?[1-9])\\1(?:[12]\\d|3[01]|0?[1-9])"
            + "|(?:[12]\\d|3[01]|0?[1-9])([-/.])(?:[12]\\d|3[01]|0?[1-9])\\2(?:19|20)\\d\\d"
            + "|(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ T]?(?:[01]\\d|2[0-3])(?:[0-5]\\d){1,2}"
            + "|(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[.,]\\d{1,9}"
            + ")(?!\\d|[-/.]\\d)");

    /** A GUID, as in the names of the FTC's files. Digits alone may be numbers. */
    private static final Pattern GUID = Pattern.compile(
            "(?<![0-9A-Za-z])(?=[0-9-]{0,35}[A-Fa-f])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z])");

    private TerminalText() {}

    /** The text as one line. The middle of a long one is left out. */
    static String line(String text) {
        String line = visible(text, false);
        int head = LONGEST / 2;
        return line.length() <= LONGEST
                ? line
                : line.substring(0, head) + " ... " + line.substring(line.length() - LONGEST + head);
    }

    /** The lines of a report, kept as lines. */
    static String lines(String text) {
        return visible(text, true);
    }

    private static String visible(String text, boolean keepLines) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && text.startsWith("\r\n", i));
            if (isVisible(c) || (keepLines && endsLine)) {
                out.appendCodePoint(c);
            } else {
                out.append(escape(c));
            }
        }
        return out.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", c);
        };
    }

    /**
     * The text with {@code #} for the digits of what may be a telephone number: ten or more digits in any groups that
     * are not a date, a time or a GUID.
     */
    static String masked(String text) {
        return masked(text, List.of());
    }

    /**
     * The same.
     *
     * @param kept the names of existing files, which are shown as they are
     */
    static String masked(String text, Collection<String> kept) {
        BitSet shown = new BitSet(text.length());
        GUID.matcher(text).results().forEach(guid -> shown.set(guid.start(), guid.end()));
        kept.forEach(name -> show(name, text, shown));
        StringBuilder out = new StringBuilder(text);
        Matcher moment = MOMENT.matcher(text);
        for (int i = 0; i < text.length(); ) {
            if (shown.get(i) || !isDigit(text.charAt(i))) {
                i++;
            } else if (moment.region(i, text.length()).lookingAt()) {
                i = moment.end();
            } else {
                i = maskRun(text, i, shown, out);
            }
        }
        return out.toString();
    }

    /** Keeps a name visible in the text, unless it has few digits: it might then be found inside a number. */
    private static void show(String name, String text, BitSet shown) {
        if (name.chars().filter(c -> isDigit((char) c)).count() < FEWEST_DIGITS) {
            return;
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            int end = at + name.length();
            boolean isPart =
                    (at > 0 && isDigit(text.charAt(at - 1))) || (end < text.length() && isDigit(text.charAt(end)));
            if (!isPart) {
                shown.set(at, end);
            }
        }
    }

    /** Masks the digits from here on if there are as many as in a telephone number. Returns where they end. */
    private static int maskRun(String text, int from, BitSet shown, StringBuilder out) {
        int digits = 0;
        int end = from;
        for (int i = from; i < text.length() && i - end <= WIDEST_GAP && !shown.get(i); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
                end = i + 1;
            } else if (GAP.indexOf(c) < 0) {
                break;
            }
        }
        for (int i = from; i < end && digits >= FEWEST_DIGITS; i++) {
            if (isDigit(text.charAt(i))) {
                out.setCharAt(i, '#');
            }
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
