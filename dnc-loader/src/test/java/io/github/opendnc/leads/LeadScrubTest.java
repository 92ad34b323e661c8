package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LeadScrubTest {
    private static final String OURS =
            "dnc_number,dnc_verdict,dnc_code,dnc_rules,dnc_citations,dnc_list,dnc_window,dnc_valid_until";
    private static final String TAIL = "us-national@2026-11-14,08:00-21:00 America/New_York,2026-12-15";
    private static final String MAY = "MAY_CALL,C,us-clear,," + TAIL;
    private static final String MAY_NOT = "MAY_NOT_CALL,D,us-registry,16 CFR 310.4(b)(1)(iii)(B)," + TAIL;
    private static final String UNREADABLE = ",UNDETERMINED,I,?number,,,,";

    @TempDir
    Path dir;

    @Test
    void everyRowIsFollowedByItsAnswer() throws IOException {
        assertEquals(
                "id,Phone Number," + OURS + "\r\n"
                        + "1,(212) 555-0142,+12125550142," + MAY + "\r\n"
                        + "\r\n"
                        + "2, 1-212-555-0143 ,+12125550143," + MAY_NOT + "\r\n"
                        + "3,2.13E+09" + "," + UNREADABLE,
                Leads.run(
                        Leads.scrub(), "id,Phone Number\r\n1,(212) 555-0142\r\n\r\n2, 1-212-555-0143 \r\n3,2.13E+09"));
    }

    @Test
    void ownValuesAreQuotedWhereTheDelimiterDemandsIt() throws IOException {
        String out = Leads.run(
                Leads.scrub(Leads.decider(call -> new Answer(
                        Verdict.MAY_NOT_CALL,
                        'D',
                        List.of("a", "b"),
                        List.of("16 CFR 1, 2"),
                        List.of(),
                        "",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ""))),
                "id;phone\n1;2125550142\n");
        assertTrue(out.endsWith("1;2125550142;+12125550142;MAY_NOT_CALL;D;\"a;b\";16 CFR 1, 2;;;\n"), out);
    }

    @Test
    void everyPhoneColumnHasItsAnswer() throws IOException {
        String out = Leads.run(Leads.scrub(), "phone,name,mobile\n2125550142,Jane,2125550143\n");
        assertEquals(
                "phone,name,mobile," + OURS + "," + OURS.replaceAll("(?=,|$)", "_2") + "\n"
                        + "2125550142,Jane,2125550143,+12125550142," + MAY + ",+12125550143," + MAY_NOT + "\n",
                out);
    }

    @Test
    void phoneColumnsThatAreGivenAreTheOnlyOnes() throws IOException {
        String out =
                Leads.run(Leads.scrub().withPhoneColumns(List.of("Office")), "phone,office\n2125550143,2125550142\n");
        assertEquals("phone,office," + OURS + "\n2125550143,2125550142,+12125550142," + MAY + "\n", out);
    }

    @Test
    void aRaggedRowIsUndeterminedAndOurColumnsLineUp() throws IOException {
        LeadReport report = report("id,phone,zip\n1,2125550142\n2\n3,2125550142,10001,x\n");
        String[] rows = Files.readString(dir.resolve("out.csv")).split("\n", -1);
        assertEquals("1,2125550142,,+12125550142,UNDETERMINED,B,?row,," + TAIL, rows[1]);
        assertEquals("2,,," + UNREADABLE.replace("?number", "?number;?row"), rows[2]);
        assertEquals("3,2125550142,10001,x,+12125550142,UNDETERMINED,B,?row,," + TAIL, rows[3]);
        assertEquals(3, report.raggedRows());
        assertEquals(3, report.count(Verdict.UNDETERMINED));
        assertTrue(
                report.toString().contains("rows with more or fewer fields than the header: 3, the first on line 2"),
                report.toString());
    }

    @Test
    void onlyLeavesRowsOutAndCountsThem() throws IOException {
        LeadReport report = Leads.scrub()
                .only(Verdict.MAY_CALL)
                .run(write("phone,mobile\n2125550143,2125550143\n2125550143,2125550142\nx,2125550143\n"), out());
        String text = Files.readString(out());
        assertEquals(2, text.lines().count());
        assertTrue(text.lines().skip(1).allMatch(line -> line.startsWith("2125550143,2125550142,")));
        assertEquals(3, report.rows());
        assertEquals(2, report.rowsLeftOut());
    }

    @Test
    void rejectsSayLineAndReasonButNeverTheNumber() throws IOException {
        Path rejects = dir.resolve("rejects.csv");
        Leads.scrub()
                .withRejects(rejects)
                .run(write("note,phone\n\"two\nlines\",212555014\n,2125550142\n,2.13E+09\n"), out());
        assertEquals("""
                line,column,reason
                2,phone,"expected 10 digits, found 9"
                5,phone,"written as a decimal number by a spreadsheet, digits may be lost"
                """, Files.readString(rejects));
    }

    @Test
    void whereARowHasSeveralNumbersTheyAreCounted() throws IOException {
        LeadReport report = report("phone,Mobile\n2125550142,2125550143\n2125550144,\n,\n");
        assertEquals(3, report.rows());
        assertEquals(4, report.numbers());
        assertTrue(report.toString().startsWith("3 rows, 4 numbers in "), report.toString());
    }

    @Test
    void theReportCountsAndEndsWithWhatWasNotChecked() throws IOException {
        LeadReport report = report(
                "phone,consent,last_inquiry\n2125550142 x12,,\n2125550143,WRITTEN,\n2125550143,,11/24/2026\n,,\n");
        String text = report.toString();
        assertEquals(4, report.rows());
        assertEquals(Map.of('B', 1L, 'C', 1L, 'D', 1L, 'I', 1L), report.codes());
        assertEquals(Map.of("empty", 1L), report.unreadableNumbers());
        assertEquals(Map.of("last_inquiry: expected a date such as 2026-11-24", 1L), report.unusableFacts());
        assertEquals(
                List.of(
                        "extensions dropped: 1",
                        "consents without a day, which do not count: 1",
                        "last_inquiry: dates that could not be read: 1; --date-format \"M/D/YYYY\" reads them all"),
                report.notes());
        assertTrue(text.contains("""
                MAY_CALL: 1
                MAY_NOT_CALL: 1
                UNDETERMINED: 2
                codes:
                  B 1: undetermined, or barred for another reason
                  C 1: on no list that was looked at
                  D 1: on a national or state list
                  I 1: no usable number
                what would settle most of the UNDETERMINED:
                  1 row: last_inquiry cannot be read or cannot be right; correct its column, or say with --date-format how its days are written
                  1 row: the number could not be read; --rejects lists such rows
                rules and unknown facts: ?last_inquiry 1; ?number 1; us-clear 1; us-registry 1
                numbers that could not be read: 1 x empty
                facts that could not be used: 1 x last_inquiry: expected a date such as 2026-11-24
                """), text);
        assertTrue(text.endsWith("""
                        calls made: 2026-11-24
                        campaign: SALES by SELLER, LIVE, CONSUMER lines
                        company list: none
                        lists: us-national obtained 2026-11-14
                        rules: us-federal 2026.2
                        clocks: tz database 2026e
                        federal rules only; state and provincial law not checked"""), text);
    }

    /** Where the law of a state is asked, the state that a file tells under another name may be the one that bars. */
    @Test
    void aColumnOfStatesUnderAnotherNameStopsTheFileWhereStatesAreAsked() throws IOException {
        List<RuleSet> rules = new ArrayList<>(UsStates.rules("UT"));
        rules.add(UsFederal.rules());
        LeadScrub utah = LeadScrub.of(Scrubber.of(Lists.scrubber().registries(), rules), Campaign.of(Purpose.SALES))
                .at(Leads.DAY);
        String leads = "phone,Mailing State\n2125550142,UT\n";
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> Leads.run(utah, leads));
        assertTrue(String.valueOf(refused.getMessage()).contains("--map state=NAME"), refused.getMessage());
        assertTrue(Leads.run(utah.withMapping("state", "Mailing State"), leads).contains("2125550142,UT"));
        assertTrue(Leads.run(utah.ignoring("Mailing State"), leads).contains("2125550142,UT"));
        assertTrue(Leads.run(Leads.scrub(), leads).contains("2125550142,UT"));
    }

    /** Of a person said to be in Texas the clock of Minnesota says nothing, that of a number of Texas does. */
    @Test
    void numbersOfOneClockInTwoStatesAreAnsweredApartWhereTheRowSaysTheState() throws IOException {
        LeadScrub scrub =
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Instant.parse("2026-11-24T14:30:00Z"));
        String first = "8068318311,TX\n";
        String second = "6126638711,TX\n";
        String header = "phone,state\n";
        String together = Leads.run(scrub, header + first + second);
        String alone = Leads.run(scrub, header + second);
        assertEquals(alone.lines().toList().get(1), together.lines().toList().get(2));
    }

    /** Nobody knows of which form a slip of the pen would be a date. */
    @Test
    void noOtherFormOfDatesIsAdvisedWhereOneIsGiven() throws IOException {
        Path leads = write("""
                phone,last_transaction
                2125550142,6/30/2026
                2125550144,13/8/2026
                """);
        LeadReport report = LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES))
                .at(Leads.DAY)
                .withDateFormat("M/D/YYYY")
                .run(leads, OutputStream.nullOutputStream());
        assertEquals(
                List.of(
                        "last_transaction: dates that could not be read: 1; no single form of dates reads them all, for example not \"##/#/####\": it may be no date, or need another --date-format; a year has four digits, and a date that two given forms read differently is not read"),
                report.notes());
    }

    /** A customer may have kept the number of another place; a whole column of such zones is a mistake. */
    @Test
    void timeZonesThatAreNoneOfTheAreaCodesAreCounted() throws IOException {
        Path leads = write("""
                phone,zone
                2125550142,America/New_York
                2125550142,US/Eastern
                2125550142,
                2125550142,Pacific/Honolulu
                2125550142,pacific/honolulu
                8005550142,America/New_York
                +442079460958,Europe/London
                """);
        LeadScrub scrub =
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
        String note = "time zones given that the area code does not have: ";
        assertEquals(List.of(note + 2), scrub.run(leads, out()).notes());
        assertEquals(
                List.of(note + 3),
                scrub.withZone(ZoneId.of("America/Denver")).run(leads, out()).notes());
        assertEquals(
                List.of(), report("phone,zone\n2125550142,Pacific/Honolulu\n").notes());
    }

    @Test
    void aWindows1252FileIsReadAsSuchAndSaid() throws IOException {
        Charset western = Charset.forName("windows-1252");
        String row = "\"Caf\u00e9 \u201CX\u201D, \"\"Inc\"\"\",\"2125550142\"";
        Path leads = dir.resolve("leads.csv");
        Files.write(leads, ("\"Name\",\"Phone Number\"\r\n" + row + "\r\n").getBytes(western));
        LeadReport report = Leads.scrub().run(leads, out());
        assertArrayEquals(
                ("\"Name\",\"Phone Number\"," + OURS + "\r\n" + row + ",+12125550142," + MAY + "\r\n")
                        .getBytes(western),
                Files.readAllBytes(out()));
        assertEquals(List.of("read as Windows-1252, because it does not decode as UTF-8"), report.notes());
    }

    @Test
    void aColumnThatLooksLikeAPhoneAndIsNotScrubbedIsSaid() throws IOException {
        Path leads = write("phone,home_phone,cellar\n2125550142,,\n");
        assertEquals(
                List.of("not scrubbed, though it looks like a phone column: \"home_phone\""),
                Leads.scrub()
                        .withPhoneColumns(List.of("phone"))
                        .run(leads, out())
                        .notes());
    }

    @Test
    void aColumnThatLooksLikeAFactAndIsNotReadIsSaid() throws IOException {
        LeadReport report = report("phone,consent_date,Last Purchase,last_transaction,name\n2125550142,,,,\n");
        assertEquals(
                List.of(
                        "not read, though it looks like a fact (--map FACT=NAME reads it): \"consent_date\", \"Last Purchase\""),
                report.notes());
    }

    /** A misspelt request would otherwise end in a call to one who asked for none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do Not Call Date",
                "DoNotCall",
                "dont-call",
                "Don't contact",
                "DNC",
                "is_dnc",
                "No Calls",
                "opt_out",
                "Opted Out",
                "optout",
                "unsubscribed_at",
                "consent revoked",
                "revocation_date"
            })
    void aColumnThatLooksLikeARequestIsReadOrLeftAloneKnowingly(String column) throws IOException {
        Path leads = write("phone," + column + "\n2125550142,yes\n");
        String message = assertThrows(
                        MalformedFileException.class, () -> Leads.scrub().run(leads, out()))
                .getMessage();
        assertEquals(
                "leads.csv, line 1: expected every column that may tell of a refusal of calls to be read, with "
                        + "--map do_not_call=NAME (withMapping) if it says yes or no, with --map do_not_call_on=NAME if it "
                        + "says the day, or left alone with --ignore NAME (ignoring; nothing in it counts then); found \""
                        + column + "\"",
                message);
        assertEquals(List.of("leads.csv"), names());
        Leads.scrub().withMapping("do_not_call_on", column).run(leads, out());
        assertTrue(Files.readString(out()).contains("UNDETERMINED,B,?do_not_call_on"));
        Files.delete(out());
        Leads.scrub().ignoring(column).run(leads, out());
        assertTrue(Files.readString(out()).contains(",MAY_CALL"));
    }

    @Test
    void allColumnsThatLookLikeRequestsAreNamedAtOnce() throws IOException {
        Path leads =
                write("DoNotPhone,phone,Do not allow Phone Calls,Email Opt Out,OK to call,Stop Date,name\n,,,,,,\n");
        LeadScrub scrub = Leads.scrub().ignoring("donotphone");
        assertEquals(
                "\"Do not allow Phone Calls\", \"OK to call\"",
                assertThrows(MalformedFileException.class, () -> scrub.run(leads, out()))
                        .actual());
        assertEquals(
                List.of(
                        "left alone as --ignore (ignoring) says, whatever they hold: \"DoNotPhone\", \"Do not allow "
                                + "Phone Calls\", \"OK to call\"",
                        "not read, because it refuses other messages and not calls: \"Email Opt Out\"",
                        "not read, though it looks like a fact (--map FACT=NAME reads it): \"Stop Date\""),
                scrub.ignoring("Do not allow Phone Calls")
                        .ignoring("ok to call")
                        .run(leads, out())
                        .notes());
    }

    /** What a dialer writes into the status of a lead is as much a request as what stands in a column of its own. */
    @Test
    void aStatusThatTellsOfARefusalLeavesItsRowUndetermined() throws IOException {
        String rows =
                "2125550142,DNC,\n2125550142,NEW,\n2125550142,,Do Not Call\n2125550142,,\n2125550142,NEW,No Contact\n2125550142,NEW,No Answer\n";
        Path leads = write("phone,status,Last Disposition\n" + rows);
        LeadReport report = Leads.scrub().rowByRow().run(leads, out());
        assertEquals(3, report.count(Verdict.UNDETERMINED));
        assertEquals(3, report.count(Verdict.MAY_CALL));
        assertEquals(
                Map.of(
                        "refusal: a refusal of calls in \"status\"", 1L,
                        "refusal: a refusal of calls in \"Last Disposition\"", 2L),
                report.unusableFacts());
        assertTrue(
                Files.readString(out()).contains("DNC,,+12125550142,UNDETERMINED,B,?refusal,"),
                Files.readString(out()));
        assertEquals(
                6,
                Leads.scrub()
                        .rowByRow()
                        .ignoring("status")
                        .ignoring("last disposition")
                        .run(leads, out())
                        .count(Verdict.MAY_CALL));
        assertEquals(
                "leads.csv, line 1: expected every column with a refusal of calls in a cell to be read, with "
                        + "--map do_not_call=NAME (withMapping) if it says yes or no, with --status NAME (withStatus) if "
                        + "it says anything else, or left alone with --ignore NAME (ignoring; nothing in it counts then) "
                        + "after those people were taken out of the file or put on the company list; found \"status "
                        + "notes\" (\"DNC\" on line 2), \"address\" (\"Do Not Call\" on line 4)",
                assertThrows(MalformedFileException.class, () -> report("phone,status notes,address\n" + rows))
                        .getMessage());
    }

    private Path out() {
        return dir.resolve("out.csv");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(dir.resolve("leads.csv"), text);
    }

    private LeadReport report(String leads) throws IOException {
        return Leads.scrub().run(write(leads), out());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
