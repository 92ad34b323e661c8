package io.github.opendnc.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that stand in a text among other things. */
final class NumbersWithinTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1212\"5550143\"",
                "212'555'0143",
                "Bob,2125550143,DNC\n2,Ann",
                "do not call 1 (212) 555\u20110143!",
                "\uff12\uff11\uff12 555 0143 and more",
                "212\u00b7555\u00b70143 DNC",
                "212\u00ad555\u200b0143 DNC",
                "(212)  -  555  -  0143 DNC",
                "called 2025-10-24 212 555 0143",
                "11/24/2026 212-555-0143",
                "212-555-0143\u00b9",
                "0012125550143",
                "0112125550143",
                "+0012125550143",
                "02125550143",
                "\u0662\u0661\u0662\u0665\u0665\u0665\u0660\u0661\u0664\u0663",
            })
    void one(String text) {
        assertEquals("[+12125550143]", NumbersWithin.in(text).toString());
        assertTrue(NumbersWithin.inAnyGroups(text).contains(PhoneNumber.parse("2125550143")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"212 55 50143 DNC", "2125-55-0143 DNC", "11/24/2026 21 2555 0143"})
    void oneInUnusualGroups(String text) {
        assertTrue(NumbersWithin.inAnyGroups(text).contains(PhoneNumber.parse("2125550143")));
        assertEquals("[]", NumbersWithin.in(text).toString());
    }

    /** As a registry writes it, in a text that bars what stands in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "212,5550143",
                "his mobile too: 212,5550143",
                "212, 5550143 and more",
                "(212), 555-0143",
                "\"212\",\"5550143\"",
                "+1 212,5550143",
                "1212,5550143.",
                "212\uff0c5550143",
                "paid 1,234; 212,5550143"
            })
    void oneWithACommaAfterTheAreaCode(String text) {
        assertTrue(NumbersWithin.inWithCommas(text).contains(PhoneNumber.parse("2125550143")));
        assertTrue(NumbersWithin.inAnyGroups(text).contains(PhoneNumber.parse("2125550143")));
    }

    /** A spreadsheet shows a number so that it takes for an amount. Whoever refuses calls is not called for a comma. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2,125,550,143", "12,125,550,143", "+1 2,125,550,143", "DNC 2,125,550,143", "2,125,550,143.00"})
    void oneAsAnAmountInARowThatRefusesCalls(String text) {
        assertEquals("[+12125550143]", NumbersWithin.inAnyGroups(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234,567,890", "5,212,555,014,300", "32,125,550,143", "2,125,550,143,000", "125,550,143"})
    void anotherAmountIsNoneThereEither(String text) {
        assertEquals("[]", NumbersWithin.inAnyGroups(text).toString());
    }

    /** What stands between its groups says nothing, if there is nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "212|555|0143",
                "212;555;0143",
                "212,555,0143",
                " (212)#555#0143 ",
                "+1|212|555|0143",
                "1:212:555:0143",
                "212 | 555 | 0143",
                "\uff12\uff11\uff12\uff5c555\uff5c0143"
            })
    void oneAloneWithOtherCharactersBetweenItsGroups(String text) {
        assertEquals("[+12125550143]", NumbersWithin.inAnyGroups(text).toString());
        assertEquals("[]", NumbersWithin.in(text).toString());
    }

    /** With something else beside it, the same may be parts of several things. */
    @ParameterizedTest
    @ValueSource(strings = {"a212|555|0143", "212|555|0143 x", "3|212|555|0143", "212|555|01430", "112|555|0143"})
    void anythingElseBesideItIsNone(String text) {
        assertEquals("[]", NumbersWithin.inAnyGroups(text).toString());
    }

    /** In an amount, commas stand after each three digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$1,234,567,8901",
                "234,567,890",
                "$234,567.8901",
                "1,234,567,890.12",
                "212,55501430",
                "5212,5550143",
                "212;5550143",
                "21,25550143",
                "2, 1, 2, 5, 5, 5, 0, 1, 4, 3"
            })
    void anAmountIsNone(String text) {
        assertEquals("[]", NumbersWithin.inWithCommas(text).toString());
    }

    /** A plus sign before ten digits: the 1 was forgotten, or it is a number of Morocco, Denmark or Singapore. */
    @ParameterizedTest
    @CsvSource({
        "+2125550143,+12125550143",
        "+4532345678,+14532345678",
        "+12125550143,",
        "+442079460958,",
        "+4520123456,",
        "+49301234,"
    })
    void onePlusSignTooManyOrOneDigitTooFew(String text, String meant) {
        assertEquals(
                Optional.ofNullable(meant),
                NumbersWithin.meantWithoutCountryCode(PhoneNumber.parse(text)).map(PhoneNumber::toString));
    }

    @Test
    void several() {
        assertEquals(
                List.of(PhoneNumber.parse("2125550143"), PhoneNumber.parse("2125550144")),
                List.copyOf(NumbersWithin.in("212-555-0143 or 2125550144")));
    }

    /** Where one is found that is none, somebody else is barred. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DNC",
                "112125550143",
                "21255501430",
                "555-0143",
                "2025-10-24 10:30",
                "2026/12/24 14:05",
                "24.12.2026 14:05",
                "20.12.2026 - 31.12.2026",
                "INV-2026-334455",
                "+44 20 7946 0958",
                "+52 55 2345 6789",
                "$5873.49 $5259.32",
                "DE89 3704 0044 0532 0130 00",
                "2, 1, 2, 5, 5, 5, 0, 1, 4, 3",
            })
    void none(String text) {
        assertEquals("[]", NumbersWithin.in(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "212-555-0143 / 212-555-0144|several numbers in one cell",
                "2125550143 or 2125550144|several numbers in one cell",
                "(212) 555-0143; (212) 555-0144 home|several numbers in one cell",
                "212-555-0143 / 212-555-01|more than 15 digits",
                "212-555-0143 and 212-555-0143|holds a character that no telephone number has",
                "call me at 212-555-0143 please|holds a character that no telephone number has",
                "212-555-0143|",
                "212-555-0143 ext. 2125550144|several numbers in one cell"
            })
    void aCellWithSeveralIsReadAsNoneAndSaysSo(String cell, String note) {
        PhoneNumber.Reading reading = NumbersWithin.reading(cell);

        assertEquals(note == null ? "" : note, reading.note());
        assertEquals(note == null, reading.number().isPresent());
    }
}
