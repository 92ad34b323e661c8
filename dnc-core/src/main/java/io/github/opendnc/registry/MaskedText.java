package io.github.opendnc.registry;

import java.util.Locale;

/** Text of a file as a message may show it: short, on one line, without a whole telephone number. */
final class MaskedText {
    /** Seven digits are a local number: together with a file named after its area code they are somebody. */
    private static final int NUMBER = 7;

    private static final int AREA_CODE = 3;
    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 120;

    private MaskedText() {}

    static String quoted(CharSequence text) {
        boolean mask = text.chars().filter(Character::isDigit).count() >= NUMBER;
        StringBuilder out = new StringBuilder("\"");
        int digits = 0;
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            if (mask && Character.isDigit(c) && ++digits > AREA_CODE) {
                out.append('#');
            } else {
                appendVisible(out, c);
            }
        }
        return out.append(text.length() > LONGEST ? "...\"" : "\"").toString();
    }

    /** A member's name: what it says is wanted, but it comes from the file and may hold anything. */
    static String inName(String name) {
        return withoutRuns(visible(name.substring(0, Math.min(LONGEST_NAME, name.length()))));
    }

    /** The text on one line, and with no character in it that a terminal obeys. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            appendVisible(out, text.charAt(i));
        }
        return out.toString();
    }

    /** The text with every run of seven or more digits cut down to its first three. */
    static String withoutRuns(String text) {
        StringBuilder out = new StringBuilder(text);
        int run = 0;
        for (int i = 0; i <= out.length(); i++) {
            if (i < out.length() && Character.isDigit(out.charAt(i))) {
                run++;
                continue;
            }
            if (run >= NUMBER) {
                out.replace(i - run + AREA_CODE, i, "#".repeat(run - AREA_CODE));
            }
            run = 0;
        }
        return out.toString();
    }

    private static void appendVisible(StringBuilder out, char c) {
        switch (c) {
            case '\r' -> out.append("\\r");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                int type = Character.getType(c);
                boolean hidden = type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR;
                if (hidden) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
