package io.github.opendnc.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes text of a file or a user fit for a message: short, on one line, without a whole telephone number. */
public final class MaskedText {
    /**
     * Seven digits are a local number. Together with a file that is named after its area code, they identify somebody.
     */
    private static final int NUMBER = 7;

    private static final int AREA_CODE = 3;
    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 120;

    /** Three, three and four digits, a form that no date and no count has. */
    private static final Pattern GROUPED =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{3}\\)?[ ./-]{0,3})\\p{Nd}{3}([ ./-]{1,3})\\p{Nd}{4}(?!\\p{Nd})");

    /**
     * A day as people and programs write it, with or without a time after it. It is not masked, because a reader must
     * see its form.
     */
    private static final Pattern DAY = Pattern.compile(
            "(?:[0-9]{1,2}([-/.])[0-9]{1,2}\\1[0-9]{2,4}|[0-9]{4}([-/.])[0-9]{1,2}\\2[0-9]{1,2})"
                    + "(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]{1,9})?(?: ?(?:AM|PM|am|pm)|Z|[+-][0-9]{2}:?[0-9]{2})?)?");

    private MaskedText() {}

    /**
     * The text in quotes, at most 40 characters, with control characters as escapes. If it has seven digits or more and
     * is not a day, only the first three digits are kept.
     */
    public static String quoted(CharSequence text) {
        boolean mask = text.codePoints().filter(Character::isDigit).count() >= NUMBER
                && !DAY.matcher(text).matches();
        StringBuilder out = new StringBuilder("\"");
        int digits = 0;
        int left = LONGEST;
        for (int c : text.codePoints().toArray()) {
            left -= Character.charCount(c);
            if (left < 0) {
                return out.append("...\"").toString();
            }
            if (mask && Character.isDigit(c) && ++digits > AREA_CODE) {
                out.append('#');
            } else {
                appendVisible(out, c);
            }
        }
        return out.append('"').toString();
    }

    /**
     * The name of a member of an archive, on one line, at most 120 characters, with telephone numbers masked as in
     * {@link #withoutNumbers}. What it says is useful, but it comes from the file and may contain anything.
     */
    public static String inName(String name) {
        return withoutNumbers(visible(name.substring(0, Math.min(LONGEST_NAME, name.length()))));
    }

    /** The text on one line, without characters that a terminal obeys. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> appendVisible(out, c));
        return out.toString();
    }

    /**
     * The text with telephone numbers cut to their first three digits: every run of seven or more digits, and every ten
     * in groups like {@code 212-555-0143}.
     */
    public static String withoutNumbers(String text) {
        return withoutRuns(GROUPED.matcher(text).replaceAll("$1###$2####"));
    }

    private static String withoutRuns(String text) {
        int[] all = text.codePoints().toArray();
        StringBuilder out = new StringBuilder(text.length());
        int begin = 0;
        for (int i = 0; i <= all.length; i++) {
            if (i == all.length || !Character.isDigit(all[i])) {
                appendRun(out, all, begin, i);
                if (i < all.length) {
                    out.appendCodePoint(all[i]);
                }
                begin = i + 1;
            }
        }
        return out.toString();
    }

    private static void appendRun(StringBuilder out, int[] all, int begin, int end) {
        for (int i = begin; i < end; i++) {
            out.appendCodePoint(end - begin >= NUMBER && i - begin >= AREA_CODE ? '#' : all[i]);
        }
    }

    private static void appendVisible(StringBuilder out, int c) {
        switch (c) {
            case '\r' -> out.append("\\r");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (isVisible(c)) {
                    out.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                }
            }
        }
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
}
