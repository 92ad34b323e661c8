package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that says nothing but that calls are refused may mean all behind it. */
final class RefusalHeadingTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    private static final String FREE = "3035550144";
    private static final String OTHER = "3035550146";

    /** Rows are separated by |, and so many good ones stand before them: below the first thousand nobody looks at the columns. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phone,name; DO NOT CALL,; DO NOT CALL",
                "phone,name; DNC,; DNC",
                "phone,name; ,\"Do not call list:\"; Do not call list:",
                "name,phone; DO NOT CALL,; DO NOT CALL",
                "name,phone; N/A,\"opted out\"; opted out",
                "phone; Removed; Removed",
                "phone,city,status; Opted out,,; Opted out",
                "phone,Mobile; DNC; DNC",
                "phone,Mobile; ,DNC; DNC",
                "phone,Mobile; do not call; do not call",
                "phone,name; DO NOT CALL; DO NOT CALL",
                "name,phone,zip; DO NOT CALL,\" \",; DO NOT CALL",
                "name,phone,zip; DO NOT CALL,-,; DO NOT CALL",
                "name,phone,zip; \"DO NOT CALL                                                            \",,; DO NOT CALL",
                "status,phone,zip; DO NOT CALL,,; DO NOT CALL",
                "phone,status; Ne pas appeler; Ne pas appeler",
                "phone,name; ,Do not call,; Do not call",
                "phone,name,city; DO NOT CALL,DO NOT CALL,DO NOT CALL; DO NOT CALL",
                "name,phone,city; DO NOT CALL, ,\"DO NOT CALL \"; DO NOT CALL",
                "phone,name,city; DNC,DNC; DNC",
                "phone,Mobile; DNC,do not call; DNC",
                "phone,Mobile; DO NOT CALL,DO  NOT CALL; DO NOT CALL",
                "phone,name; DNC,\u00a0NULL; DNC",
                "phone,name; DNC,#N/A; DNC",
                "phone,name; DNC,(blank); DNC",
                "phone,total; DNC,0.00; DNC",
                "phone,last_transaction; DNC,0000-00-00; DNC",
                "name,phone,status; ,DO NOT CALL,DNC; DO NOT CALL",
                "name,phone,do_not_call; ,DO NOT CALL,yes; DO NOT CALL",
                "name,phone,zip; Do not call,none,; Do not call",
                "phone; ========================= DO NOT CALL =========================; ========================= DO NOT CALL ==...",
                "name,phone,status; ,,DO NOT CALL; DO NOT CALL",
                "do_not_call,name,phone; Yes,,; Yes",
                "do_not_call,name,phone; Yes (2),,; Yes (2)",
                "status,name,phone; Wrong Number (3),,; Wrong Number (3)",
                "status,phone; Asked to be removed,; Asked to be removed",
                "phone,name,Call Result; -,,DNC; DNC",
                "phone,city; \"The people below asked us never to call them again, do not call\",; "
                        + "The people below asked us never to call ...",
            })
    void itStopsTheFile(String header, String heading, String shown) throws IOException {
        for (int before : new int[] {0, 3, 1_500}) {
            String leads = header + "\n" + row(header, FREE).repeat(before) + heading + "\n" + row(header, OTHER);
            for (LeadScrub scrub : Leads.inEveryCut(SCRUB, before > 3 ? 40 : 1, 59)) {
                assertEquals(
                        "standard input, line " + (before + 2)
                                + ": expected rows of people; a row that says only this may be a heading for every row below it: "
                                + "write it into a column Do Not Call of each of those rows, or take them out, and delete it; "
                                + "--row-by-row (rowByRow) ignores it; found \"" + shown
                                + "\"",
                        assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads), header + before)
                                .getMessage());
            }
        }
    }

    /** What is told of several people stands below them as well, in a status and behind a cell that might go on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phone,name; All of the above opted out,",
                "name,phone; All of the above opted out",
                "id,name,phone,status; All of the above opted out,,,",
                "id,name,phone,status; ,,,All of the above opted out",
                "phone,status; ,All of the above opted out",
                "phone,do_not_call; ,All of the above opted out",
                "phone,name; End of DNC list",
                "phone,name; *** do not call any of these ***",
                "phone,name; NOTE:,These people opted out",
                "phone,name; Red = do not call",
                "phone,name,city; Red = opted out,Green = customer,",
                "phone,name; * = opted out",
            })
    void whatIsToldOfSeveralStopsTheFileToo(String header, String line) throws IOException {
        for (int before : new int[] {0, 3, 1_500}) {
            String row = row(header, FREE).replaceAll(",$", ",New");
            String leads = header + "\n" + row.repeat(before) + line + "\n";
            for (LeadScrub scrub : Leads.inEveryCut(SCRUB, before > 3 ? 40 : 1, 59)) {
                String message = String.valueOf(
                        assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads), line + before)
                                .getMessage());
                assertTrue(message.startsWith("standard input, line " + (before + 2) + ": "), message);
                assertTrue(message.contains("a row that says only this may be "), message);
            }
            assertTrue(Leads.run(SCRUB.rowByRow(), leads).contains("UNDETERMINED"), line);
        }
    }

    /** A cell of a column that is left alone says nothing, nor does what is told of several and is no refusal. */
    @Test
    void whatIsToldOfSeveralOtherwiseDoesNot() throws IOException {
        String rows = "phone,name\n" + FREE + ",New\n";
        String other = Leads.run(SCRUB, rows + "All of the above are customers,\n,All of these are in Ohio\n");
        assertTrue(other.contains(",MAY_CALL,"), other);
        String ignored = Leads.run(SCRUB.ignoring("name"), rows + ",All of the above opted out\n");
        assertTrue(ignored.contains(",MAY_CALL,"), ignored);
    }

    /** A date has no second line, so that a line below it is none of its cell. */
    @Test
    void aLineBelowARowThatEndsInAFactIsOne() {
        String leads = "phone,consent_on\n" + FREE + ",2026-01-02\nDO NOT CALL\n" + OTHER + ",2026-01-02\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 59)) {
            String message = String.valueOf(assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads))
                    .getMessage());
            assertTrue(message.startsWith("standard input, line 3: expected rows of people; "), message);
        }
    }

    @Test
    void theFirstOfSeveralIsTold() {
        String leads = "phone,name\n" + (FREE + ",Ann\n").repeat(1_100) + "DNC,\n" + FREE + ",\nDO NOT CALL\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 40, 59)) {
            String message = String.valueOf(assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads))
                    .getMessage());
            assertTrue(message.startsWith("standard input, line 1102: "), message);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phone,name; DNC,Bob",
                "phone,id; DNC,7",
                "phone,do_not_call; No,yes",
                "phone,do_not_call; ,yes",
                "phone,name; Page 2,",
                "phone,name; Total,",
                "phone,name; No,",
                "phone,name; ,",
                "phone,name; ,Blocked",
                "phone,status; ,DNC",
            })
    void whatSaysMoreOrSomethingElseDoesNot(String header, String other) throws IOException {
        for (int before : new int[] {1, 1_500}) {
            String leads = header + "\n" + (FREE + ",\n").repeat(before) + other + "\n" + OTHER + ",\n";
            for (LeadScrub scrub : Leads.inEveryCut(SCRUB, before > 1 ? 40 : 1, 59)) {
                List<String> lines = Leads.run(scrub, leads).lines().toList();
                assertTrue(lines.get(before + 2).contains(",MAY_CALL,"), lines.get(before + 2));
            }
        }
    }

    /** A status without a name or a number is that of nobody, if others have names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phone,status,tags; ,DNC,",
                "name,phone,status; Bob,,DNC",
                "id,phone,status; 7,,DNC",
                "do_not_call,name,phone; No,,",
                "do_not_call,name,phone; yes,Bob,",
                "status,name,phone; New (3),,",
            })
    void aStatusOfSomebodyIsNone(String header, String other) throws IOException {
        String leads = header + "\n" + row(header, FREE) + other + "\n" + row(header, OTHER);
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 59)) {
            assertTrue(Leads.run(scrub, leads).lines().toList().get(3).contains(",MAY_CALL,"), header);
        }
    }

    private static String row(String header, String number) {
        return Stream.of(header.split(","))
                        .map(name -> name.equals("phone") ? number : "")
                        .reduce((all, cell) -> all + "," + cell)
                        .orElseThrow()
                + "\n";
    }
}
