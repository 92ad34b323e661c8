package io.github.opendnc.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text in a lead file is read, and what is not guessed. */
class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1 (212) 555-0143",
                "212.555.0143",
                "1-212-555-0143",
                "2125550143",
                "12125550143",
                "+12125550143",
                "tel:+1-212-555-0143",
                "p:+12125550143",
                "sms:+12125550143",
                "whatsapp:+12125550143",
                "WhatsApp: (212) 555-0143",
                "callto:2125550143",
                "\u202A+1 212-555-0143\u202C",
                "\uFEFF2125550143",
                "212\u00B7555\u00B70143",
                "TEL:2125550143",
                "(212)5550143",
                "212/555/0143",
                "  212 555 0143\t",
                "212\u00A0555\u00A00143",
                "212\u202F555\u202F0143",
                "212\u2010555\u20110143",
                "212\u2013555\u20140143",
                "212\u2212555\u22120143",
                "1 (212) 555.0143",
                "2125550143.0",
                "12125550143.0",
                "'2125550143",
                "'+1 212-555-0143",
                "=\"2125550143\"",
                "=\"+12125550143\"",
                " =\" (212) 555-0143 \" ",
                "\"2125550143\"",
                " \" (212) 555-0143 \" ",
                "'2125550143'",
            })
    void usualWritingsOfOneNumber(String text) {
        assertEquals(
                new PhoneNumber.Reading(Optional.of(new PhoneNumber(12_125_550_143L)), ""), PhoneNumber.tryParse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "212-555-0143 x12",
                "212-555-0143x12",
                "2125550143 ext. 12",
                "212 555-0143 poste 12",
                "2125550143 EXT 12",
                "212-555-0143, extension 1234567",
                "(212) 555-0143 #9",
                "+1 212 555 0143; ext: 12 ",
                "tel:+1-212-555-0143;ext=12",
            })
    void anExtensionIsDroppedAndThatIsSaid(String text) {
        assertEquals(
                new PhoneNumber.Reading(Optional.of(new PhoneNumber(12_125_550_143L)), "extension dropped"),
                PhoneNumber.tryParse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "+44 20 7946 0018, 442079460018",
        "+44(20)7946-0018, 442079460018",
        "tel:+442079460018, 442079460018",
        "+2125550143, 2125550143",
        "+2345678, 2345678",
        "+5712345678, 5712345678",
        "+999999999999999, 999999999999999",
    })
    void withAPlusSignAnotherCountrysNumberIsRead(String text, long e164) {
        assertEquals(e164, PhoneNumber.parse(text).e164());
        assertFalse(PhoneNumber.parse(text).isNorthAmerican());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.13E+09",
                "2,13E+09",
                "2.125550143E9",
                "2125550143.00",
                "2125550143,0",
                "21255501433.0",
                "212555014.0",
                "(212) 555-0143.0",
                "'2125550143.00",
                "''2125550143",
                "''2125550143''",
                "''",
                "\"2125550143'",
                "'",
                "=\"\"",
                "=\"",
                "=\"2125550143",
                "\"2125550143",
                "2125550143\"",
                "\"\"2125550143\"\"",
                "\"2125550143\",\"6465550100\"",
                "=2125550143.0",
                "=\"2125550143\"&\"1\"",
                "'2125550143;'6465550100",
                "=\"2125550143\";=\"6465550100\"",
                "2125550143.000",
                "21255501.00",
                "212555014",
                "21255501433",
                "22125550143",
                "555-0143",
                "",
                "   ",
                "\u00A0",
                "+",
                "tel:",
                "x12",
                "n/a",
                "none",
                "212-555-O143",
                "1-800-FLOWERS",
                "212-555-0143, 646-555-0100",
                "212-555-0143 / 646-555-0100",
                "212-555-0143 646-555-0100",
                "212-555-0143;646-555-0100",
                "212-555-0143 or 646-555-0100",
                "212-555-0143 ext 2 ext 3",
                "2125550143 x12345678",
                "+1 212 555 014",
                "+1 212 555 01433",
                "+0212 555 0143",
                "+123456",
                "+1234567890123456",
                "0012125550143",
                "-2125550143e0",
                "212_555_0143",
                "212*555*0143",
                "\u0662\u0661\u0662\u0665\u0665\u0665\u0660\u0661\u0664\u0663",
                "\uFF12\uFF11\uFF12\uFF15\uFF15\uFF15\uFF10\uFF11\uFF14\uFF13",
                "212-555-0143\u0000",
                "212-555-0143\n646-555-0100",
                "=2125550143",
            })
    void whatIsNotReadIsNotGuessed(String text) {
        assertUnreadable(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "012-555-0143",
                "112-555-0143",
                "+1 012 555 0143",
                "+1 112 555 0143",
                "1-012-555-0143",
                "212-055-0143",
                "212-155-0143",
                "211-555-0143",
                "411-555-0143",
                "911-555-0143",
                "+19115550143",
                "212-211-0143",
                "212-511-0143",
                "212-911-1234",
                "+12129111234",
                "000-000-0000",
                "111-111-1111",
            })
    void aLeadIsHeldToTheFormOfThePlan(String text) {
        assertUnreadable(text);
    }

    /** In addition to what the plan refuses, and to what is not assigned yet but may be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "200-555-0143",
                "210-555-0143",
                "212-200-0143",
                "212-210-0143",
                "212-910-1234",
                "212-912-1234",
                "212-555-0911",
            })
    void whatThePlanAllowsIsRead(String text) {
        assertEquals(new PhoneNumber(Long.parseLong("1" + text.replace("-", ""))), PhoneNumber.parse(text));
    }

    @Test
    void anExchangeThatIsAServiceCodeIsNamed() {
        assertEquals(
                "no exchange can be 911", PhoneNumber.tryParse("212-911-1234").note());
        assertEquals(
                "no exchange begins with 0 or 1",
                PhoneNumber.tryParse("212-111-1234").note());
    }

    @Test
    void aRegistryMayHoldWhatALeadMayNot() {
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(2026, 11, 14))
                .add(1_212_911_1234L)
                .build();
        assertEquals(Lookup.Answer.LISTED, list.lookup(1_212_911_1234L).answer());
    }

    /** Padded by a fixed-width export, but no longer than any cell with one number in it. */
    @Test
    void aTextLongerThanAnyNumberIsNotLookedAt() {
        String number = "212-555-0143";
        String extension = "x12";
        int blanks = PhoneNumber.LONGEST - number.length() - extension.length();
        String longest = number + " ".repeat(blanks) + extension;
        PhoneNumber read = new PhoneNumber(12_125_550_143L);
        assertEquals(read, PhoneNumber.parse(longest));
        assertEquals(read, PhoneNumber.parse(" ".repeat(1 << 20) + longest + " ".repeat(1 << 20)));
        for (int more : new int[] {1, 1 << 20}) {
            assertEquals(
                    new PhoneNumber.Reading(Optional.empty(), "longer than any telephone number"),
                    PhoneNumber.tryParse(number + " ".repeat(blanks + more) + extension));
        }
    }

    private static void assertUnreadable(String text) {
        PhoneNumber.Reading reading = PhoneNumber.tryParse(text);
        assertEquals(Optional.empty(), reading.number());
        assertFalse(reading.note().isBlank(), "says why");
        assertFalse(reading.note().matches(".*\\d{4}.*"), reading::note);
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> PhoneNumber.parse(text))
                .getMessage());
        assertTrue(message.contains(reading.note()), message);
    }

    @Test
    void anAreaCodeBelongsToANumberUnderCountryCodeOne() {
        assertEquals(212, PhoneNumber.parse("2125550143").areaCode());
        assertThrows(IllegalStateException.class, () -> new PhoneNumber(442_079_460_018L).areaCode());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 999_999, 1_000_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void aNumberHasSevenToFifteenDigits(long e164) {
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber(e164));
    }

    /** Seven digits after a forgotten area code, or a digit too many, are no number of another country. */
    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 1_555_0143, 1_212_555_014, 1_212_555_0143_0L, 100_000_000_000_000L})
    void underCountryCodeOneThereAreTenMoreDigits(long e164) {
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber(e164));
    }

    /** Registries hold such numbers, and a decision about one must be possible. */
    @ParameterizedTest
    @ValueSource(longs = {1_000_000_0000L, 1_911_555_0143L, 1_212_000_0000L, 1_212_911_1234L, 1_999_999_9999L})
    void anImpossibleNumberIsStillANumber(long e164) {
        assertTrue(new PhoneNumber(e164).isNorthAmerican());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without NullAway may do
    void aNullIsRefusedByItsName() {
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> PhoneNumber.parse(null))
                        .getMessage());
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> PhoneNumber.tryParse(null))
                        .getMessage());
    }
}
