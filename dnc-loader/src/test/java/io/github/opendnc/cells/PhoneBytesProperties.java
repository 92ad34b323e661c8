package io.github.opendnc.cells;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is read from bytes is what is read from the text, and nothing is to note of it. */
final class PhoneBytesProperties {
    @Property(tries = 200_000)
    void whatIsReadIsWhatIsReadFromTheText(@ForAll("cells") String cell) {
        long number = read(cell);
        if (number != PhoneBytes.UNUSUAL) {
            String note = number < 0 ? PhoneBytes.EXTENSION_DROPPED : "";
            PhoneNumber read = new PhoneNumber(Math.abs(number));
            assertEquals(new PhoneNumber.Reading(Optional.of(read), note), PhoneNumber.tryParse(cell));
        }
    }

    @Property(tries = 20_000)
    void usualNumbersAreRead(@ForAll("usual") String cell) {
        Optional<PhoneNumber> number = PhoneNumber.tryParse(cell).number();
        assertEquals(number.map(PhoneNumber::e164).orElse(PhoneBytes.UNUSUAL), read(cell));
        long withExtension = read(cell + "  x123");
        assertEquals(number.map(usual -> -usual.e164()).orElse(PhoneBytes.UNUSUAL), withExtension);
    }

    @Example
    void whatASpreadsheetHasMadeOfANumberIsNotReadHere() {
        assertEquals(PhoneBytes.UNUSUAL, read("2125550143.0"));
        assertEquals(PhoneBytes.UNUSUAL, read("2125550143.00 "));
        assertNotEquals(PhoneBytes.UNUSUAL, read("212.555.0143"));
    }

    private static long read(String cell) {
        byte[] bytes = (">" + cell + "<").getBytes(UTF_8);
        return PhoneBytes.read(bytes, 1, bytes.length - 1);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                12,
                                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(4)),
                        Tuple.of(1, Arbitraries.of("x", "X5", " x12", "x", "tel:", "Tel:", "ext")),
                        Tuple.of(3, Arbitraries.of("212", "555", "0143", "2125550143", "12125550143", "911", "4420")),
                        Tuple.of(
                                6, Arbitraries.of(" ", "-", ".", "(", ")", "/", "\t", "+", "+1", "1", "0", ".0", "00")),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "x", "e", "E", ",", "#", "\u00A0", "\u2011", "\n", "\u001C", "tel:", ";")))
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> usual() {
        return Arbitraries.longs()
                .between(100_000_0000L, 999_999_9999L)
                .map(String::valueOf)
                .flatMap(digits -> Arbitraries.of(
                                "%s%s%s",
                                "%s-%s-%s",
                                "(%s) %s-%s",
                                "%s.%s.%s",
                                "+1%s%s%s",
                                "1-%s-%s-%s",
                                " +1 (%s) %s-%s ",
                                "tel:+1-%s-%s-%s",
                                "TEL: %s%s%s")
                        .map(form ->
                                form.formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6))));
    }
}
