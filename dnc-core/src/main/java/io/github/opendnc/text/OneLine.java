package io.github.opendnc.text;

/** Texts of users that pages repeat. With a line break in one, a page would say what nobody found. */
public final class OneLine {
    private OneLine() {}

    /**
     * The text itself.
     *
     * @param what it says, for the message
     * @throws IllegalArgumentException if it has a line break or another control character
     */
    public static String checked(String what, String text) {
        if (text.codePoints().anyMatch(OneLine::isControl)) {
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
}
