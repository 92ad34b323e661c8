package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line ended within a row: what its rest tells is told of the row. */
final class BrokenRowsTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    private static final String FREE = "3035550144";
    private static final String SAME = "+1 (303) 555-0144";
    private static final String OTHER = "3035550146";
    private static final String LISTED = "2125550143";

    /** A line ended within the last cell: its rest is a row by itself, and the refusal in it is of the number before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "do not call",
                "do not call, ever",
                "likes tea\n\nthen said: do not call",
                "do not call, mother is 2125550199",
                "DNC per 3035550148",
                "NE PAS APPELER\nlikes tea",
            })
    void theRestOfABrokenRowCountsInTheRowBefore(String rest) throws IOException {
        String leads = "name,phone,notes\nAnn," + OTHER + ",likes tea\nBob," + SAME + ",likes tea\n" + rest + "\nCid,"
                + LISTED + ",\nDan," + OTHER + ",\nBob," + FREE + ",x\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 89)) {
            List<String> lines = Leads.run(scrub, leads).lines().toList();
            assertTrue(lines.get(1).contains(",MAY_CALL,"), lines.get(1));
            assertTrue(lines.get(2).contains(",UNDETERMINED,B,?refusal,"), lines.get(2));
            assertTrue(lines.get(lines.size() - 2).contains(",MAY_CALL,"), lines::toString);
            assertTrue(lines.get(lines.size() - 1).contains(",UNDETERMINED,B,?refusal,"), lines::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "won,open,Refused,MAY_CALL",
        "status,open,Refused,UNDETERMINED",
        "status,open,Total: 1,MAY_CALL",
        "do_not_call_on,,2026-11-01,UNDETERMINED",
    })
    void whatEndsTheLastCellCountsAsThatDoes(String column, @Nullable String cell, String rest, String expected)
            throws IOException {
        String leads =
                "phone," + column + "\n" + FREE + "," + (cell == null ? "" : cell) + "\n" + rest + "\n" + OTHER + ",\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 89)) {
            List<String> lines = Leads.run(scrub, leads).lines().toList();
            assertTrue(lines.get(1).contains("," + expected + ","), lines.get(1));
            assertTrue(lines.get(3).contains(",MAY_CALL,"), lines.get(3));
        }
    }

    /** The words of a refusal may stand on both sides of the line end. */
    @ParameterizedTest
    @CsvSource({
        "notes,asked us: please do not,call him,UNDETERMINED",
        "notes,asked us: do,not|call|him again,UNDETERMINED",
        "notes,asked us: do,not|||call him again,UNDETERMINED",
        "notes,n/a,do|not||call,UNDETERMINED",
        "notes,remove from,list,UNDETERMINED",
        "notes,we will not,call back before noon,MAY_CALL",
        "status,Do Not,Call,UNDETERMINED",
        "status,D,NC,UNDETERMINED",
        "notes,N,ever contact again,UNDETERMINED",
        "notes,please do n,ot call me,UNDETERMINED",
        "status,Call,Back,MAY_CALL",
        "city,He said do not,call him,UNDETERMINED",
    })
    void aRefusalThatALineEndCutsInTwoCounts(String column, String cell, String rest, String expected)
            throws IOException {
        String leads = "phone," + column + "\n" + OTHER + ",x\n" + FREE + "," + cell + "\n" + rest.replace('|', '\n')
                + "\n" + OTHER + ",call me\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 89)) {
            List<String> lines = Leads.run(scrub, leads).lines().toList();
            assertTrue(lines.get(2).contains("," + expected + ","), lines.get(2));
            assertTrue(lines.get(1).contains(",MAY_CALL,"), lines.get(1));
            assertTrue(lines.get(lines.size() - 1).contains(",MAY_CALL,"), lines::toString);
        }
    }

    /** A line ended within the first cell: the lines before the row with the number are of that row. */
    @ParameterizedTest
    @CsvSource({
        "Status,Do not call|,UNDETERMINED",
        "Status,Never|call,UNDETERMINED",
        "Status,D|NC,UNDETERMINED",
        "Status,new|,MAY_CALL",
        "Notes,do not||call,UNDETERMINED",
        "do_not_call,yes|,UNDETERMINED",
        "do_not_call,no|,MAY_CALL",
        "name,Do not call|Bob,MAY_CALL",
        "city,yes|,MAY_CALL",
    })
    void aLineThatEndsInTheFirstCellCounts(String column, String cell, String expected) throws IOException {
        String leads = column + ",phone,zip\nno," + OTHER + ",10001\n" + cell.replace('|', '\n') + "," + FREE
                + ",10002\nno," + LISTED + ",10003\nno," + FREE + ",10004\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 89)) {
            List<String> lines = Leads.run(scrub, leads).lines().toList();
            String row = lines.get(lines.size() - 3);
            assertTrue(row.contains("," + expected + ","), row);
            assertTrue(lines.get(lines.size() - 1).contains("," + expected + ","), lines::toString);
            assertTrue(lines.get(lines.size() - 2).contains(",MAY_NOT_CALL,"), lines::toString);
        }
    }

    /** A rest with as many commas as the header is no row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id,phone,Status;1,%s,Talked to her;and she said, do not call, ever;UNDETERMINED",
                "phone,Status;%s,Customer since 2020;do not call, please;UNDETERMINED",
                "phone,Status;%s,Customer since 2020;and do tell, please call;MAY_CALL",
                "phone,Status;%s,please do;not, call;UNDETERMINED",
                "phone,Status;%s,tea;DNC,please;MAY_CALL",
                "id,phone,notes;1,%s,She said do not;call him, 24/7, ever again;UNDETERMINED",
                "phone,Status;%s,tea;3035550148, do not call;MAY_CALL",
                "id,phone,Status;1,%s,tea;2, , do not call;MAY_CALL",
            })
    void aSentenceWithAsManyCommasIsARest(String header, String row, String rest, String expected) throws IOException {
        String leads = header + "\n" + row.replace("%s", FREE) + "\n" + rest + "\n" + row.replace("%s", OTHER) + "\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 89)) {
            List<String> lines = Leads.run(scrub, leads).lines().toList();
            assertTrue(lines.get(1).contains("," + expected + ","), lines.get(1));
            assertTrue(lines.get(3).contains(",MAY_CALL,"), lines.get(3));
        }
    }

    /** However far it is from the begin of the line: words before it that are many change nothing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 12, 13, 14, 15, 59, 60, 61, 400})
    void theEndOfTheLineBeforeIsEnough(int words) throws IOException {
        String leads = "phone,notes\n" + FREE + "," + "tea ".repeat(words) + "do not\ncall\n" + OTHER + ",\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 89)) {
            String line = Leads.run(scrub, leads).lines().toList().get(1);
            assertTrue(line.contains(",UNDETERMINED,B,?refusal,"), line);
        }
    }

    /** What stands between two parts of it, and where the file is cut, changes nothing. */
    @ParameterizedTest
    @CsvSource({
        "notes,please do not,130 x ' ',call him,UNDETERMINED",
        "notes,please do not,40 x ' ; ; ',call him,UNDETERMINED",
        "notes,please do not,1 x long,call him,MAY_CALL",
        "notes,please,1 x do not,call him,UNDETERMINED",
        "notes,please do not,1 x call and a walk in the park with two dogs and a cat whose name is long and is not told,x,UNDETERMINED",
        "notes,tea,1 x a walk in the park with two dogs and a cat whose name is long and which do not,call,UNDETERMINED",
        "notes,tea,2 x a walk in the park with two dogs and a cat whose name is long and which do not,call,UNDETERMINED",
        "Marketing calls,tea,1 x long,no sugar,UNDETERMINED",
        "Marketing calls,tea,1 x and long,sugar,MAY_CALL",
    })
    void howTheFileIsCutMakesNoDifference(String column, String cell, String between, String rest, String expected)
            throws IOException {
        String[] times = between.split(" x ", 2);
        String lines = (times[1].replace("long", "x".repeat(121))
                                .replace("'", "")
                                .replace(';', ',') + "\n")
                .repeat(Integer.parseInt(times[0]));
        String leads = "phone," + column + "\n" + FREE + "," + cell + "\n" + lines + rest + "\n" + OTHER + ",tea\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 89)) {
            String line = Leads.run(scrub, leads).lines().toList().get(1);
            assertTrue(line.contains("," + expected + ","), line);
        }
    }

    /** Of a file that was scrubbed before, what the scrub wrote behind the rests stands between them. */
    @Test
    void scrubbedAgainItIsTheSame() throws IOException {
        String leads = "phone,notes\n" + FREE + ",please\ndo not\ncall him\n" + OTHER + ",tea\n";
        String first = Leads.run(SCRUB, leads);
        assertTrue(first.lines().toList().get(1).contains(",UNDETERMINED,B,?refusal,"), first);
        assertEquals(first, Leads.run(SCRUB.again(), first));
    }

    /** Fewer fields, because the empty ones at its end were left out, make it no rest of the row before. */
    @ParameterizedTest
    @ValueSource(strings = {"Bob,3035550148,do not call", "Bob,3035550148", "3035550148,Bob,do not call,x,y"})
    void aShortRowWithItsOwnNumberIsNoRestOfTheRowBefore(String row) throws IOException {
        String leads = "name,phone,notes,city\nAnn," + FREE + ",,\n" + row + "\n";
        for (LeadScrub scrub : Leads.inEveryCut(SCRUB, 1, 89)) {
            String line = Leads.run(scrub, leads).lines().toList().get(1);
            assertTrue(line.contains(",MAY_CALL,"), line);
        }
    }
}
