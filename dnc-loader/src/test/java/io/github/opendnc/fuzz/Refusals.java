package io.github.opendnc.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.opendnc.registry.MalformedFileException;
import java.util.regex.Pattern;

/** What must hold of every refusal: one line that shows no telephone number and nothing that a terminal obeys. */
public final class Refusals {
    private static final Pattern SEVEN_DIGITS = Pattern.compile("\\d{7}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Refusals() {}

    /** Checks a refusal. */
    public static void check(MalformedFileException refused) {
        String message = String.valueOf(refused.getMessage());
        assertFalse(UNSEEN.matcher(message).find(), message);
        String told = String.join(
                " | ",
                message.substring(message.indexOf(": ")),
                refused.actual(),
                refused.member().orElse(""));
        assertFalse(SEVEN_DIGITS.matcher(told).find(), message);
    }
}
