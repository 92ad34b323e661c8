package io.github.opendnc.text;

import java.util.Objects;

/** Checks texts of users that pages repeat. With a line break in such a text, a page could say what nobody found. */
public final class OneLine {
    private OneLine() {}

    /**
     * Returns the text itself.
     *
     * @param what what the text is, for the message
     * @throws IllegalArgumentException if it has a line break, another control character, or a character that reverses
     *     the text after it
     */
    public static String checked(String what, String text) {
        if (!isOne(Objects.requireNonNull(text, what))) {
            throw new IllegalArgumentException(
                    what + ": expected one line without control characters, found another text");
        }
        return text;
    }

    /**
     * The same for a text that must say something.
     *
     * @throws IllegalArgumentException also if it {@linkplain #isBlank is blank}
     */
    public static String filled(String what, String text) {
        if (isBlank(checked(what, text))) {
            throw new IllegalArgumentException(what + ": expected a text, found none");
        }
        return text;
    }

    /** Whether a text has none of these characters. */
    public static boolean isOne(String text) {
        return text.codePoints().noneMatch(OneLine::breaks);
    }

    /** Whether a text has only spaces of any kind and characters of format, such as the zero-width space. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** Whether a character is one of these. */
    public static boolean breaks(int c) {
        return isControl(c) || turnsRound(c);
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * Whether a character makes the text after it run from right to left, whatever its letters. The rest of the page
     * would be reversed too.
     */
    private static boolean turnsRound(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
