package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number without country code in a row of another country is no number of North America, whichever way the row comes. */
final class CountryColumnTest {
    private static final String UNREAD = ",,UNDETERMINED,I,?number,";
    private static final LeadScrub SCRUB = Leads.scrub();

    @ParameterizedTest
    @CsvSource({
        "Country,Mexico",
        "Country,MEXICO",
        "Country,M\u00e9xico",
        "Country,M\u00c3\u00a9xico",
        "Country,Mexique",
        "Country,Mexiko",
        "Country,MX",
        "Country,mex",
        "Country,Mexico (MX)",
        "Country,Mexico - Mexico City",
        "Country,Mexico/M\u00e9xico",
        "Country,DE",
        "Country,Germany (DE)",
        "Country,IN",
        "Country,UK",
        "Country,England",
        "Country,The Netherlands",
        "Country,+52",
        "Country,0052",
        "Country Code,52",
        "country_code,MX",
        "CountryCode,GB",
        "MAILINGCOUNTRY,India",
        "Mailing Country,United Kingdom",
        "Country/Region,MX",
        "Country/Region,Germany",
        "State/Country,Brazil",
        "Pays,France",
        "Pays,Royaume-Uni",
        "Pa\u00eds,Espa\u00f1a",
        "Pa\u00eds,Alemanha",
        "Land,Deutschland"
    })
    void aNumberWithoutCountryCodeInARowOfAnotherCountryIsNotRead(String column, String cell) throws IOException {
        for (String phone :
                List.of("5512345678", "(551) 234-5678", "551.234.5678 x2", "tel:551-234-5678", "5512345678.0")) {
            everyWay(phone, column, cell, out -> assertTrue(out.contains(UNREAD), () -> cell + ": " + out));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+15512345678", "1-551-234-5678", "+1 551 234 5678", "tel:+15512345678", "15512345678.0"})
    void aNumberWithCountryCodeOneIsReadInARowOfAnotherCountry(String phone) throws IOException {
        everyWay(phone, "Country", "Mexico", out -> assertTrue(out.contains(",+15512345678,MAY_CALL,"), out));
    }

    @Test
    void aNumberOfAnotherCountryWithItsCodeIsReadInItsRow() throws IOException {
        everyWay("+525512345678", "Country", "Mexico", out -> assertTrue(out.contains(",+525512345678,"), out));
    }

    @ParameterizedTest
    @CsvSource({
        "Country,USA",
        "Country,U.S.",
        "Country,United States of America",
        "Country,United States",
        "Country,usa",
        "Country,\u00c9tats-Unis",
        "Country,Estados Unidos",
        "Country,Vereinigte Staaten",
        "Country,EE.UU.",
        "Country,EUA",
        "Country,CA",
        "Country,Canad\u00e1",
        "Country,Kanada",
        "Country,USA/Canada",
        "Country,Puerto Rico",
        "Country,PR",
        "Country,Jamaica",
        "Country,Jama\u00efque",
        "Country,Dominican Republic",
        "Country,Rep\u00fablica Dominicana",
        "Country,DO",
        "Country,Bahamas",
        "Country,The Bahamas",
        "Country,Trinidad and Tobago",
        "Country,Saint Lucia",
        "Country,Sainte-Lucie",
        "Country,KY",
        "Country Code,1",
        "Country Code,+1",
        "Country Code,840",
        "Country,''",
        "Country,N/A",
        "Country,NULL",
        "Country,North",
        "Country,1",
        "Country,52",
        "Country,Region 5",
        "Country,Georgia",
        "Country,Jersey",
        "Country,'Mexico, NY'",
        "Country,US / Mexico",
        "Country,New Mexico",
        "State/Country,DE",
        "State/Country,IN",
        "Country/Region,GA",
        "County,Mexico",
        "Country of Birth,Mexico",
        "Citizenship Country,Mexico",
        "Customer,Mexico"
    })
    void anythingElseLeavesTheNumberAsItIs(String column, String cell) throws IOException {
        everyWay("5512345678", column, cell, out -> assertTrue(out.contains(",+15512345678,MAY_CALL,"), out));
    }

    @Test
    void oneOfSeveralColumnsIsEnough() throws IOException {
        String out = Leads.run(SCRUB, "phone,Billing Country,Shipping Country\n5512345678,US,Mexico\n");
        assertTrue(out.contains(UNREAD), out);
    }

    @Test
    void aColumnThatIsIgnoredSaysNothing() throws IOException {
        LeadScrub scrub = SCRUB.ignoring("Country");
        for (LeadScrub each : Leads.inEveryCut(scrub, 8, 20)) {
            String out = Leads.run(each, "phone,Country\n5512345678,Mexico\n");
            assertTrue(out.contains(",+15512345678,MAY_CALL,"), out);
        }
    }

    @Test
    void theSentenceTheRejectsAndTheSummarySayWhy() throws IOException {
        String leads = "phone,Country\n5512345678,Mexico\n2125550142,US\n";
        for (LeadScrub scrub : List.of(SCRUB.explained(), SCRUB.explained().inCharacters())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String report = scrub.run(new ByteArrayInputStream(leads.getBytes(UTF_8)), out)
                    .toString();
            assertTrue(
                    out.toString(UTF_8)
                            .contains("could not be read: it has no country code, and its row names a country outside"),
                    out.toString(UTF_8));
            assertTrue(
                    report.contains("no country code, in a row that names a country outside of country code 1"),
                    report);
            assertTrue(report.contains("read as the country of the numbers ("), report);
        }
    }

    @Test
    void aRowOfSeveralNumbersKeepsThoseWithTheirCode() throws IOException {
        String out = Leads.run(SCRUB, "phone,mobile,Country\n5512345678,+15512345678,Mexico\n");
        assertTrue(out.contains(UNREAD), out);
        assertTrue(out.contains(",+15512345678,MAY_CALL,"), out);
    }

    @Test
    void aRowOfOtherLengthKeepsItsNumber() throws IOException {
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.inCharacters())) {
            String out = Leads.run(scrub, "phone,Country\n5512345678,Mexico,x\n");
            assertTrue(out.contains(",+15512345678,UNDETERMINED,B,?row,"), out);
        }
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "ja", "de")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                everyWay("5512345678", "COUNTRY", "INDIA", out -> assertTrue(out.contains(UNREAD), out));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTableHasTheCountryAmongItsColumnsBesides() {
        assertEquals(List.of("Country"), SCRUB.columnsBesides(List.of(), List.of("name", "Country"), column -> false));
        assertEquals(List.of("name"), SCRUB.ignoring("Country").columnsBesides(List.of(), List.of("name", "Country")));
        assertEquals(List.of(), SCRUB.columnsBesides(List.of(), List.of("Country of Birth"), column -> false));
    }

    private interface Check {
        void of(String out);
    }

    /** As a file in bytes and in characters, as a stream and as a row of a table. */
    private static void everyWay(String phone, String column, String cell, Check check) throws IOException {
        String leads = "phone,\"" + column + "\",name\n\"" + phone + "\",\"" + cell + "\",Ann\n";
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.inCharacters(), SCRUB.rowByRow())) {
            check.of(Leads.run(scrub, leads));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SCRUB.stream(new ByteArrayInputStream(leads.getBytes(UTF_8)), out);
        check.of(out.toString(UTF_8));
        check.of(ofTable(phone, column, cell));
    }

    private static String ofTable(String phone, String column, String cell) {
        List<String> others = SCRUB.columnsBesides(List.of(), List.of(column));
        RowAnswer answer = SCRUB.rows(List.of(), others)
                .of(phone, Stream.of(cell).limit(others.size()).toList());
        return "," + answer.number().map(String::valueOf).orElse("") + ","
                + answer.answer().verdict() + "," + answer.answer().code() + ","
                + String.join(";", answer.answer().rules()) + ",";
    }
}
