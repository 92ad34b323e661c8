package io.github.opendnc.numbering;

/** A number as spreadsheets and table readers write it, without what they put around it. */
final class SpreadsheetText {
    /** What a program writes after a whole number that it holds as a floating-point number. */
    private static final String WHOLE = ".0";

    private SpreadsheetText() {}

    /**
     * The text within {@code ="..."} or after an apostrophe, both of which keep a number as text; or within a pair of
     * quotation marks, which are left where a program quoted a field twice or put a blank before it. Removes {@code .0}
     * after ten digits, or eleven with country code 1, because a floating-point number holds so many digits exactly.
     * Any other text is returned unchanged.
     */
    static String unwrapped(String text) {
        if (text.length() > 2 && isQuoted(text)) {
            return text.substring(1, text.length() - 1).strip();
        }
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

    private static boolean isQuoted(String text) {
        char mark = text.charAt(0);
        return (mark == '"' || mark == '\'') && text.charAt(text.length() - 1) == mark;
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
