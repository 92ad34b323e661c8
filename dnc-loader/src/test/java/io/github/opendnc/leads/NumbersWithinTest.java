package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "212 55 50143 DNC",
                "2125-55-0143 DNC",
                "called 2025-10-24 212 555 0143",
                "11/24/2026 2125550143",
            })
    void one(String text) {
        assertEquals("[+12125550143]", NumbersWithin.in(text).toString());
    }

    @Test
    void several() {
        assertEquals(
                List.of(PhoneNumber.parse("2125550143"), PhoneNumber.parse("2125550144")),
                List.copyOf(NumbersWithin.in("212-555-0143 or 2125550144")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DNC",
                "112125550143",
                "21255501430",
                "555-0143",
                "2025-10-24 10:30",
                "2, 1, 2, 5, 5, 5, 0, 1, 4, 3"
            })
    void none(String text) {
        assertEquals("[]", NumbersWithin.in(text).toString());
    }
}
