package io.github.opendnc.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RegionTest {
    @ParameterizedTest
    @CsvSource({
        "fl, FL",
        "' Florida ', FL",
        "Quebec, QC",
        "Qu\u00E9bec, QC",
        "QUE\u0301BEC, QC",
        "D.C., DC",
        "d.c, DC",
        "D. C., DC",
        "N.Y., NY",
        "B.C., BC",
        "Washington, WA",
        "Washington DC, DC",
        "WASHINGTON D.C., DC",
        "'Washington, D.C.', DC",
        "'Washington, DC', DC",
        "US-NY, NY",
        "ca-on, ON",
        "PQ, QC",
        "PEI, PE",
        "Newfoundland, NL",
        "Nouveau-Brunswick, NB",
        "\u00CEle-du-Prince-\u00C9douard, PE",
        "Ile-du-Prince-Edouard, PE",
        "Nouvelle-Ecosse, NS",
        "Terre-Neuve, NL",
        "C.-B., BC",
        "N.-B., NB",
        "N.-\u00C9., NS",
        "T.-N.-L., NL",
        "\u00CE.-P.-\u00C9., PE",
        "T.N.-O., NT"
    })
    void whatPeopleWriteIsRead(String text, String code) {
        assertEquals(Optional.of(code), Region.read(text).map(Region::code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fla",
                "US-ON",
                "CA-NY",
                "US-",
                "FLA.",
                "X.Y.",
                "U.S.",
                "N.Y.C.",
                "Albany N.Y.",
                "NY.",
                "Qu\u00E8bec",
                "DC Washington",
                "Washington State",
                "N.-E.",
                "N.-Y.",
                "."
            })
    void whatIsNotSureIsNot(String text) {
        assertEquals(Optional.empty(), Region.read(text));
    }

    @ParameterizedTest
    @CsvSource({"ny, New York", "NYC, New York", "N1, New York", "'', New York", "NY, ' '"})
    void whatIsNoneIsRefused(String code, String name) {
        String message = "region: expected two capital letters and a name, found \"" + code + "\" and \"" + name + "\"";
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> new Region(Country.US, code, name))
                        .getMessage());
    }

    /** A rule set of {@code us} would govern no number, and nobody would notice. */
    @ParameterizedTest
    @ValueSource(strings = {"", "us", "U", "USA", "U1", " US"})
    void aCountryIsTwoCapitalLetters(String code) {
        assertThrows(IllegalArgumentException.class, () -> new Country(code));
    }
}
