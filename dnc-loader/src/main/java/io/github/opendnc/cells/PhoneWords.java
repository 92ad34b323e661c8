package io.github.opendnc.cells;

import io.github.opendnc.csv.EightBytes;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.words.Refusal;
import io.github.opendnc.words.YesNo;
import java.util.regex.Pattern;

/** The words in a phone column in place of a number or beside one: {@code DNC}, {@code 212-555-0143 do not call}. */
public final class PhoneWords {
    /** What is neither a word nor a picture: a hand that stops says as much as the word. */
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{So}' ]+");

    /**
     * Bits that only letters, a few other characters and everything outside ASCII have. Digits, blanks and the
     * characters of numbers come before.
     */
    private static final long FROM_64_ON = 0xC0C0_C0C0_C0C0_C0C0L;

    private PhoneWords() {}

    /**
     * Whether a phone cell without a readable number refuses calls, in words that would do so in a status. Also if it
     * says no, because a name like {@code Phone Accepted} may have been taken for that of a phone column.
     */
    public static boolean refuseIn(String cell) {
        return holdsNoNumber(cell) && (!YesNo.of(words(cell)).orElse(true) || Refusal.isSaidIn(words(cell)));
    }

    /**
     * Whether a cell without a number refuses calls, in words that would do so in a status. A no alone may mean
     * anything.
     */
    public static boolean refuseAlone(String cell) {
        return holdsNoNumber(cell) && Refusal.isSaidIn(words(cell));
    }

    private static boolean holdsNoNumber(String cell) {
        return hasLetter(cell) && PhoneNumber.tryParse(cell).number().isEmpty();
    }

    private static String words(String cell) {
        return NO_WORDS.matcher(cell).replaceAll(" ").strip();
    }

    private static boolean hasLetter(String cell) {
        return cell.chars().anyMatch(c -> isLetter((char) c));
    }

    /** Whether there may be a letter among bytes. Numbers, blanks and the characters between them have none. */
    public static boolean mayHaveLetter(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + EightBytes.SIZE <= to; i += EightBytes.SIZE) {
            if ((EightBytes.at(bytes, i) & FROM_64_ON) != 0) {
                return true;
            }
        }
        for (; i < to; i++) {
            if ((bytes[i] & FROM_64_ON) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && (c <= 'Z' || c >= 'a');
    }
}
