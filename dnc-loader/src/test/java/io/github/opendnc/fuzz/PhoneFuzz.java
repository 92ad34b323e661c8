package io.github.opendnc.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.regex.Pattern;

/** A telephone number as people write it: of its digits none is lost, none is made up, and no text gets a number from elsewhere. */
final class PhoneFuzz {
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern SEVEN_DIGITS = Pattern.compile("\\d{7}");
    private static final String DROPPED = "extension dropped";
    private static final int LONGEST_EXTENSION = 7;

    private PhoneFuzz() {}

    static boolean accepts(byte[] input) {
        String text = new String(input, UTF_8);
        PhoneNumber.Reading reading = PhoneNumber.tryParse(text);
        assertFalse(SEVEN_DIGITS.matcher(reading.note()).find(), reading.note());
        if (reading.number().isEmpty()) {
            assertFalse(reading.note().isEmpty(), "refused without a word");
            return false;
        }
        PhoneNumber number = reading.number().get();
        assertEquals(number, PhoneNumber.parse(number.toString()));
        boolean dropped = reading.note().equals(DROPPED);
        assertTrue(dropped || reading.note().isEmpty(), reading.note());
        String left = withoutItsDigits(NO_DIGIT.matcher(text).replaceAll(""), number);
        assertTrue(dropped ? left.length() <= LONGEST_EXTENSION : left.isEmpty(), "digits that were passed over");
        return true;
    }

    /** What is left of the digits of a text behind those of the number read from it. */
    private static String withoutItsDigits(String digits, PhoneNumber number) {
        String whole = Long.toString(number.e164());
        String national = number.isNorthAmerican() ? whole.substring(1) : whole;
        assertTrue(digits.startsWith(whole) || digits.startsWith(national), "digits that the text does not have");
        return digits.substring(digits.startsWith(whole) ? whole.length() : national.length());
    }
}
