package io.github.opendnc.text;

/** Texts of users that pages repeat. With a line break in one, a page would say what nobody found. */
public final class OneLine {
    private OneLine() {}

    /**
     * The text itself.
     *
     * @param what it says, for the message
     * @throws IllegalArgumentException if it has a line break or another control character, or one that turns round what stands behind it
     */
    public static String checked(String what, String text) {
        if (text.codePoints().anyMatch(c -> isControl(c) || turnsRound(c))) {
            throw new IllegalArgumentException(
                    what + ": expected one line without control characters, found another text");
        }
        return text;
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The signs by which a text is written from right to left, whatever its letters: the rest of a page would be too. */
    private static boolean turnsRound(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
