package io.github.opendnc.numbering;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164. A value type: immutable and thread-safe.
 *
 * <p>{@code parse(n.toString())} is {@code n}, unless the numbering plan calls {@code n} impossible. Some numbers on a
 * registry are like that, but they are not read as leads.
 *
 * @param e164 the digits with country code, without the plus sign: 12125550143
 */
public record PhoneNumber(long e164) {
    private static final long MIN = 1_000_000L;
    private static final long MAX = 999_999_999_999_999L;
    /** A number with an extension in words has some fifty characters. A longer text holds something else as well. */
    static final int LONGEST = 100;

    // Both patterns are possessive: they never give back what they matched. So no character is looked at more than a
    // fixed number of times.
    static final Pattern EXTENSION = Pattern.compile(
            "(?:;ext=|(?<![\\s,;])[\\s,;]*+(?:x|ext|extension|poste|#)[\\s.:]*+)\\d{1,7}+\\s*+$",
            Pattern.CASE_INSENSITIVE);
    static final Pattern SPREADSHEET = Pattern.compile("[+-]?+\\d++(?:[.,]\\d++)?+[eE][+-]?+\\d++|\\d++[.,]0{1,2}+");
    private static final Pattern MARKS = Pattern.compile("\\p{Cf}+");
    /** The scheme of RFC 3966, and the prefixes that Facebook's lead forms write. */
    private static final List<String> PREFIXES = List.of("tel:", "p:", "sms:", "whatsapp:", "callto:");

    private static final String SEPARATORS = " \t\u00A0\u00B7\u202F()-./\u2010\u2011\u2012\u2013\u2014\u2212";

    /**
     * The result of reading a text. A value type: immutable and thread-safe. Neither text repeats the number.
     *
     * @param number the number; empty if the text could not be read as one
     * @param note why it could not be read, or what was dropped; empty if there is nothing to say
     */
    public record Reading(Optional<PhoneNumber> number, String note) {
        public Reading {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if there are not 7 to 15 digits, or under country code 1 not ten digits after it
     */
    public PhoneNumber {
        if (e164 < MIN || e164 > MAX) {
            throw new IllegalArgumentException("telephone number: expected 7 to 15 digits with country code");
        }
        if (leadingDigit(e164) == 1 && !isNorthAmerican(e164)) {
            throw new IllegalArgumentException("telephone number: expected ten digits after country code 1");
        }
    }

    private static long leadingDigit(long number) {
        long leading = number;
        while (leading >= 10) {
            leading /= 10;
        }
        return leading;
    }

    private static boolean isNorthAmerican(long number) {
        return number >= 1_000_000_0000L && number <= 1_999_999_9999L;
    }

    /**
     * Reads a number in any usual North American form, or in international form with a plus sign.
     *
     * @throws IllegalArgumentException if it cannot be read; the message does not repeat the text
     */
    public static PhoneNumber parse(String text) {
        Reading reading = tryParse(text);
        return reading.number().orElseThrow(() -> new IllegalArgumentException("telephone number: " + reading.note()));
    }

    /**
     * Reads a number as {@link #parse} does, but returns what it found instead of throwing.
     *
     * <p>What a spreadsheet puts around a number is removed: {@code '2125550143}, {@code ="2125550143"},
     * {@code 2125550143.0}. So are a pair of quotation marks, invisible marks, and a {@code tel:}, {@code p:}, {@code
     * sms:}, {@code whatsapp:} or {@code callto:} in front.
     *
     * <p>Nothing is guessed. It does not read a number that a spreadsheet has rounded, one of nine digits, or two
     * numbers in one text. Nor does it read a text of more than 100 characters, not counting blanks at both ends.
     */
    public static Reading tryParse(String text) {
        String rest = withoutMarks(Objects.requireNonNull(text, "text")).strip();
        if (rest.isEmpty()) {
            return unreadable("empty");
        }
        if (rest.length() > LONGEST) {
            return unreadable("longer than any telephone number");
        }
        rest = SpreadsheetText.unwrapped(rest);
        if (holdsOneOf(rest, ".,eE") && SPREADSHEET.matcher(rest).matches()) {
            return unreadable("written as a decimal number by a spreadsheet, digits may be lost");
        }
        for (String prefix : PREFIXES) {
            if (rest.regionMatches(true, 0, prefix, 0, prefix.length())) {
                rest = rest.substring(prefix.length()).strip();
            }
        }
        String note = "";
        if (holdsOneOf(rest, "xXtT#=")) {
            Matcher extension = EXTENSION.matcher(rest);
            if (extension.find()) {
                rest = rest.substring(0, extension.start());
                note = "extension dropped";
            }
        }
        return digits(rest, note);
    }

    /** Removes invisible marks for the direction of writing, which a telephone's contact list puts around a number. */
    private static String withoutMarks(String text) {
        boolean isPlain = true;
        for (int i = 0; i < text.length() && isPlain; i++) {
            isPlain = text.charAt(i) < 0x80 || Character.getType(text.charAt(i)) != Character.FORMAT;
        }
        return isPlain ? text : MARKS.matcher(text).replaceAll("");
    }

    /** A shortcut: most numbers are digits and separators, and need no pattern. */
    private static boolean holdsOneOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Reading digits(String text, String note) {
        boolean international = text.startsWith("+");
        long value = 0;
        int count = 0;
        int leading = -1;
        for (int i = international ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                leading = count == 0 ? c - '0' : leading;
                count++;
                if (count > 15) {
                    return unreadable("more than 15 digits");
                }
                value = value * 10 + c - '0';
            } else if (SEPARATORS.indexOf(c) < 0) {
                return unreadable("holds a character that no telephone number has");
            }
        }
        if (international && leading != 1) {
            return count >= 7 && leading != 0
                    ? new Reading(Optional.of(new PhoneNumber(value)), note)
                    : unreadable("expected a country code and 7 to 15 digits after the plus sign");
        }
        boolean withCountryCode = count == 11 && leading == 1;
        if (!withCountryCode && (count != 10 || international)) {
            return unreadable("expected 10 digits, found " + count);
        }
        return northAmerican(withCountryCode ? value : 1_000_000_0000L + value, note);
    }

    /**
     * Checks the plan's form, as for all leads but not for registries. Area code and exchange begin with 2 to 9, and
     * neither is an N11.
     */
    private static Reading northAmerican(long e164, String note) {
        PhoneNumber number = new PhoneNumber(e164);
        int areaCode = number.areaCode();
        if (areaCode < 200 || areaCode % 100 == 11) {
            return unreadable(String.format(Locale.ROOT, "no area code can be %03d", areaCode));
        }
        long exchange = e164 / 10_000 % 1_000;
        if (exchange < 200) {
            return unreadable("no exchange begins with 0 or 1");
        }
        if (exchange % 100 == 11) {
            return unreadable(String.format(Locale.ROOT, "no exchange can be %03d", exchange));
        }
        return new Reading(Optional.of(number), note);
    }

    private static Reading unreadable(String note) {
        return new Reading(Optional.empty(), note);
    }

    /** Whether the number is ten digits under country code 1. */
    public boolean isNorthAmerican() {
        return isNorthAmerican(e164);
    }

    /**
     * The area code, 000 to 999.
     *
     * @throws IllegalStateException if the number is not North American
     */
    public int areaCode() {
        if (!isNorthAmerican()) {
            throw new IllegalStateException("an area code belongs to a number under country code 1");
        }
        return (int) (e164 / 1_000_0000L % 1_000);
    }

    /** The number in E.164 with its plus sign. */
    @Override
    public String toString() {
        return "+" + e164;
    }
}
