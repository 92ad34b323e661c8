package io.github.opendnc.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhoneNumberProperties {
    @Provide
    Arbitrary<PhoneNumber> northAmerican() {
        Arbitrary<Integer> areaCodes = Arbitraries.integers().between(200, 999).filter(code -> code % 100 != 11);
        return Combinators.combine(
                        areaCodes,
                        Arbitraries.integers()
                                .between(2_000_000, 9_999_999)
                                .filter(local -> local / 10_000 % 100 != 11))
                .as((areaCode, local) -> new PhoneNumber(1_000_000_0000L + areaCode * 1_000_0000L + local));
    }

    @Provide
    Arbitrary<PhoneNumber> foreign() {
        return Arbitraries.longs()
                .between(2_000_000L, 999_999_999_999_999L)
                .filter(number -> !String.valueOf(number).startsWith("1"))
                .map(PhoneNumber::new);
    }

    /** Something like a number: digits, separators, letters and signs in any order. */
    @Provide
    Arbitrary<String> almostNumbers() {
        return Arbitraries.strings()
                .withChars("0123456789012345678901234567890123456789 ()-./+xXetnE,;:#='\"\u00A0\u2013\n\u0663")
                .ofMaxLength(30);
    }

    @Property
    void aNorthAmericanNumberIsReadBackFromItsText(@ForAll("northAmerican") PhoneNumber number) {
        assertEquals(number, PhoneNumber.parse(number.toString()));
        assertEquals(number, PhoneNumber.parse(number.toString().substring(1)));
        assertEquals(number, PhoneNumber.parse(number.toString().substring(2)));
    }

    @Property
    void anotherCountrysNumberIsReadBackFromItsText(@ForAll("foreign") PhoneNumber number) {
        assertEquals(number, PhoneNumber.parse(number.toString()));
    }

    @Property(tries = 5_000)
    void readingNeverThrowsAndNeverRepeatsTheDigits(@ForAll("almostNumbers") String text) {
        PhoneNumber.Reading reading = PhoneNumber.tryParse(text);
        assertFalse(reading.note().matches(".*\\d{4}.*"), reading::note);
        assertTrue(reading.number().isPresent() || !reading.note().isEmpty());
        reading.number().ifPresent(number -> assertEquals(number, PhoneNumber.parse(number.toString())));
    }

    @Property
    void noTextAtAllMakesReadingThrow(@ForAll String text) {
        assertTrue(PhoneNumber.tryParse(text).note() != null);
    }

    /**
     * A simple pattern that backtracks, so it takes long on long texts. On short ones it says plainly what an extension
     * is.
     */
    private static final Pattern PLAIN_EXTENSION =
            Pattern.compile("(;ext=|[\\s,;]*(x|ext|extension|#)[\\s.:]*)\\d{1,7}\\s*$", Pattern.CASE_INSENSITIVE);

    @Provide
    Arbitrary<String> almostExtensions() {
        return Arbitraries.of(
                        " ", " ", ",", ";", "x", "X", "ext", "extension", "#", ".", ":", "1", "1234567", "=", "e", "\n")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5_000)
    void anExtensionIsFoundWhereAPlainPatternFindsIt(@ForAll("almostExtensions") String text) {
        Matcher plain = PLAIN_EXTENSION.matcher(text);
        Matcher found = PhoneNumber.EXTENSION.matcher(text);
        assertEquals(plain.find() ? plain.start() : -1, found.find() ? found.start() : -1, text);
    }

    /** However a text is made, no character is looked at more often than a fixed number of times. */
    @Property(tries = 300)
    void patternsTakeTimeInProportionToTheText(
            @ForAll("almostExtensions") String head,
            @ForAll("almostExtensions") String repeated,
            @ForAll("almostExtensions") String tail) {
        CountedText text = new CountedText(head + repeated.repeat(200) + tail);
        boolean extension = PhoneNumber.EXTENSION.matcher(text).find();
        boolean spreadsheet = PhoneNumber.SPREADSHEET.matcher(text).matches();
        assertTrue(
                text.looks <= 30L * (text.length() + 10),
                () -> text.looks + " looks at " + text.length() + " characters, " + extension + " " + spreadsheet);
    }

    /** Counts how often its characters are looked at. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.substring(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Whatever is read, its digits are in the text in that order, with nothing but an extension after them. */
    @Property(tries = 5_000)
    void nothingIsMadeUp(@ForAll("almostNumbers") String text) {
        PhoneNumber.tryParse(text).number().ifPresent(number -> {
            String digits = text.replaceAll("[^0-9]", "");
            String read = String.valueOf(number.e164());
            assertTrue(digits.startsWith(read) || digits.startsWith(read.substring(1)), () -> text + " as " + number);
        });
    }
}
