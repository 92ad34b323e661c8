package io.github.opendnc.numbering;

/** A number as spreadsheets and programs that read tables write it, without what they put around it. */
final class SpreadsheetText {
    /** What a program writes behind a whole number that it holds as a floating one. */
    private static final String WHOLE = ".0";

    private SpreadsheetText() {}

    /**
     * The text within {@code ="..."} or behind an apostrophe, by which a number is kept as text; and ten digits, or eleven
     * with country code 1, without {@code .0}: so many a floating number holds exactly. Any other text as it is.
     */
    static String unwrapped(String text) {
        if (text.length() > 1 && text.charAt(0) == '\'') {
            return text.substring(1).strip();
        }
        if (text.length() > 2 && text.startsWith("=\"") && text.endsWith("\"")) {
            return text.substring(2, text.length() - 1).strip();
        }
        return text.endsWith(WHOLE) && isNumber(text, text.length() - WHOLE.length())
                ? text.substring(0, text.length() - WHOLE.length())
                : text;
    }

    private static boolean isNumber(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return length == 10 || (length == 11 && text.charAt(0) == '1');
    }
}
