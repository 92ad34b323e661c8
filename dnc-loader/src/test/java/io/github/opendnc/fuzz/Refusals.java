package io.github.opendnc.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.opendnc.registry.MalformedFileException;

/** What must hold of every refusal: one line that shows no telephone number and nothing that a terminal obeys. */
public final class Refusals {
    private static final int FEWEST_DIGITS = 7;

    private Refusals() {}

    /** Checks a refusal. */
    public static void check(MalformedFileException refused) {
        String message = String.valueOf(refused.getMessage());
        assertFalse(holdsUnseen(message), message);
        String told = String.join(
                " | ",
                message.substring(message.indexOf(": ")),
                refused.expected(),
                refused.actual(),
                refused.member().orElse(""));
        assertFalse(holdsNumber(told), message);
    }

    /** Whether seven digits of any script stand side by side. */
    public static boolean holdsNumber(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            run = Character.isDigit(text.codePointAt(i)) ? run + 1 : 0;
            if (run == FEWEST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    /** Whether a control or format character stands in the text, a line end of any kind, or half a character. */
    public static boolean holdsUnseen(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getType(text.codePointAt(i))) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> {
                    return true;
                }
                default -> {
                    // it is seen
                }
            }
        }
        return false;
    }
}
