package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.numbering.Region;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A program that puts a telephone number in the wrong place does not find the number in its log. */
class NoNumberInMessagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Call CALL = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));

    private static final List<Function<String, Object>> WRONG_PLACES = List.of(
            CALL::withState,
            Moment::parse,
            text -> Moment.parse(text + "T"),
            text -> UsStates.rules(text),
            UsFederal::rules,
            Country::new,
            text -> new Region(Country.US, text, text),
            text -> Citation.primary(text + ";"),
            text -> Rule.ban(text + " x", Condition.onCompanyList(), DAY, Citation.primary("an act")),
            text -> new SourceFile("list.txt", 1, text),
            text -> new RegistryId(text + " x"));

    @Test
    void noneRepeatsAWholeNumber() {
        for (Function<String, Object> wrong : WRONG_PLACES) {
            for (String number : List.of("+12125550142", "2125550142", "212-555-0142", "(212) 555 0142")) {
                Exception refused = assertThrows(RuntimeException.class, () -> wrong.apply(number));
                assertFalse(String.valueOf(refused).contains("0142"), refused::toString);
                assertEquals(null, refused.getCause());
            }
        }
    }

    @Test
    void whatIsNoNumberIsToldAsItIs() {
        assertEquals(
                "state: expected a code such as FL, found \"Fla\"",
                assertThrows(IllegalArgumentException.class, () -> CALL.withState("Fla"))
                        .getMessage());
    }
}
