package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of columns that are passed over. */
final class HeaderNotesTest {
    /** By the name of a fact a column is not left alone that is read as that fact, and nothing said so. */
    @Test
    void aFactIsEitherReadOrLeftAlone() {
        LeadScrub scrub = Leads.scrub().withMapping("state", "Province").ignoring("state");
        MalformedFileException thrown =
                assertThrows(MalformedFileException.class, () -> Leads.run(scrub, "phone,Province\n2125550142,NY\n"));
        assertTrue(
                String.valueOf(thrown.getMessage())
                        .endsWith(
                                "expected a fact either read, with --map (withMapping), or left alone, with --ignore (ignoring);"
                                        + " found state in both"),
                thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Notes", "Description", "Background", "AI Summary", "Call History", "Lead Details"})
    void freeTextThatIsNotReadIsNamed(String name) throws IOException {
        String report = report("phone," + name + "\n2125550142,asked for prices\n");
        assertTrue(
                report.contains("\nfree text, searched for plain refusals only (--status NAME searches all of it): \""
                        + name + "\"\n"),
                report);
    }

    /** A number of Mexico has ten digits, too, and is then read as one of New Jersey. */
    @ParameterizedTest
    @CsvSource({
        "Country,Mexico",
        "Mailing Country,United Kingdom",
        "Country Code,52",
        "Country/Region,MX",
        "Pays,France",
        "Pa\u00eds,M\u00e9xico"
    })
    void aColumnThatNamesAnotherCountryIsNamed(String column, String cell) throws IOException {
        String report = report("phone," + column + "\n2125550143,\n5512345678," + cell + "\n");
        assertTrue(report.contains("\nread as the country of the numbers ("), report);
        assertTrue(report.contains("): \"" + column + "\"\n"), report);
        assertFalse(report.contains("not read where it may name another country"), report);
    }

    @ParameterizedTest
    @CsvSource({"Country,Region 5", "Country,52", "Country,Georgia", "Country of Birth,Mexico"})
    void aColumnThatDoesNotPlainlyNameAnotherCountryIsNamedToo(String column, String cell) throws IOException {
        String report = report("phone," + column + "\n2125550143,\n5512345678," + cell + "\n");
        assertTrue(report.contains("\nnot read where it may name another country ("), report);
        assertFalse(report.contains("read as the country of the numbers"), report);
    }

    @ParameterizedTest
    @CsvSource({
        "Country,USA",
        "Country,United States of America",
        "Country Code,+1",
        "Country,CA",
        "Pays,\u00c9tats-Unis",
        "Pays,Canada",
        "Pa\u00eds,EE.UU.",
        "Country,N/A",
        "County,Essex",
        "Pays bills late,often"
    })
    void aColumnThatNamesNoOtherCountryIsNotNamed(String column, String cell) throws IOException {
        String report = report("phone," + column + "\n5512345678," + cell + "\n");
        assertFalse(report.contains("country"), report);
    }

    private static String report(String leads) throws IOException {
        return Leads.scrub()
                .run(new ByteArrayInputStream(leads.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream())
                .toString();
    }

    /** Nor does it stop the file, because it counts. */
    @ParameterizedTest
    @ValueSource(strings = {"C&D", "21610", "Do&nbsp;not&nbsp;call", "do not call", "\uD83D\uDCF5", "\uD83D\uDEAB"})
    void whatSaysSoInAPhoneColumnLeftOutLeavesItsRowOpen(String cell) throws IOException {
        LeadScrub one = Leads.scrub().withPhoneColumns(List.of("phone"));
        for (LeadScrub scrub : List.of(one, one.inCharacters())) {
            String out = Leads.run(scrub, "phone,mobile\n2125550142,\"" + cell + "\"\n");
            assertTrue(out.contains(",UNDETERMINED,B,?refusal,"), out);
        }
    }
}
