package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.ClockChange;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row and the summary say of why. */
final class WhyTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    private static String row(LeadScrub scrub, String header, String row) throws IOException {
        return Leads.run(scrub, header + "\n" + row + "\n").lines().toList().get(1);
    }

    @ParameterizedTest
    @CsvSource({
        "4165550143, UNKNOWN, 'UNDETERMINED,B,ca-registry;?line,'",
        "2125550143, CONSUMER, 'MAY_NOT_CALL,D,us-registry;us-registry-fcc,'",
        "2125550142, UNKNOWN, 'MAY_CALL,C,us-clear,'",
        "2125550142, LANDLINE, 'UNDETERMINED,B,?line,'",
        "8765550142, '', 'UNDETERMINED,B,?jurisdiction,'",
        "x, '', 'UNDETERMINED,I,?number,'",
    })
    void doubtfulBansStandBeforeUnknownFacts(String number, String line, String answer) throws IOException {
        String out = row(SCRUB, "phone,line", number + "," + line);
        assertTrue(out.contains("," + answer), out);
    }

    /** Of ten reasons each is said, of more the ten most common. */
    @ParameterizedTest
    @CsvSource({
        "9, 'no area code can be 008; 2 x no area code can be 099'",
        "10, '2 x no area code can be 099; 1 for 1 other reason'",
        "99, '2 x no area code can be 099; 90 for 90 other reasons'"
    })
    void theSummarySaysTheMostCommonReasons(int others, String end) throws IOException {
        StringBuilder leads = new StringBuilder("phone\n0995550143\n0995550144\n");
        for (int i = 0; i < others; i++) {
            leads.append(String.format(Locale.ROOT, "%03d5550143%n", i));
        }
        String line = SCRUB.run(
                        new ByteArrayInputStream(leads.toString().getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream())
                .toString()
                .lines()
                .filter(each -> each.startsWith("numbers that could not be read: "))
                .findFirst()
                .orElseThrow();
        assertTrue(line.endsWith(end), line);
    }

    /** The first row says which cell or which other row leaves it open, and not what else might have. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status / FREE,DNC                 | a refusal of calls in \"status\";",
                "status / FREE,open / FREE,DNC     | another row with this number refuses calls, or has no yes "
                        + "where one is needed;",
                "Phone 2 / FREE,STOP               | a refusal of calls in \"Phone 2\";",
                "OK to call / FREE,no              | no yes in \"OK to call\", which tells whom one may call;",
                "do_not_call / FREE,no / FREE,ask  | another row with this number has a word below do_not_call",
                "do_not_call / FREE,ask            | do_not_call cannot be read or cannot be right;",
                "do_not_call_on / FREE, / FREE,2026-11-01 | another row with this number has a request not to be called;",
                "status / FREE,open / FREE,a,b     | a broken row that holds this number, or may be the rest",
                "status / FREE,a,b / FREE,open     | the row has more or fewer fields than the header",
                "consent,consent_revoked_on / FREE,WRITTEN, / FREE,WRITTEN,2026-11-01 | another row with this number takes back a consent, or has one",
                "consent / FREE,opted out | consent cannot be read; correct",
                "Status / FREE DNC,x | the number could not be read, and a refusal of calls stands in its place or beside it; put the number on the company list.",
            })
    void whatLeavesARowOpenIsNamed(String rows, String why) throws IOException {
        String leads = "phone," + rows.replace(" / ", "\n").replace("FREE", "3035550144") + "\n";
        LeadScrub scrub = (rows.startsWith("OK") ? SCRUB.withPermission("OK to call") : SCRUB).explained();
        for (LeadScrub way : List.of(scrub, scrub.inCharacters())) {
            String first = Leads.run(way, leads).lines().toList().get(1).replace("\"\"", "\"");
            assertTrue(first.contains("Not known whether it may be called: " + why), first);
        }
    }

    /** Which list it is, what is wrong with it, and what to do. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NY | 2026-11-13 | the list us-national is of a day after the call; give the one of that day, or correct the day of the call",
                "NY | 2027-01-15 | the list us-national is older than the law allows; load a newer one",
                "FL | 2026-11-24 | no list us-fl is held; load it, and give it with --list us-fl=FILE",
            })
    void theListThatIsNeededIsNamedWithWhatToDo(String state, LocalDate day, String remedy) throws IOException {
        assertRemedy(remedy, Lists.scrubber(), state, day);
    }

    @Test
    void theListOfTheNationIsNamedToo() throws IOException {
        Scrubber none = Lists.scrubber().withRegistries(Registries.none());
        assertRemedy(
                "no list us-national is held; load it, and give it with --us FILE",
                none,
                "NY",
                LocalDate.of(2026, 11, 24));
    }

    private static void assertRemedy(String remedy, Scrubber lists, String state, LocalDate day) throws IOException {
        List<RuleSet> rules = Stream.concat(Stream.of(UsFederal.rules()), UsStates.rules("FL").stream())
                .toList();
        LeadScrub scrub = LeadScrub.of(lists.withRuleSets(rules), Campaign.of(Purpose.SALES))
                .at(Moment.on(day))
                .explained();
        byte[] leads = ("phone,state\n2125550142," + state + "\n").getBytes(StandardCharsets.UTF_8);
        for (LeadScrub way : List.of(scrub, scrub.inCharacters())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LeadReport report = way.run(new ByteArrayInputStream(leads), out);
            assertTrue(report.remedies().containsKey(remedy), report::toString);
            assertTrue(out.toString(StandardCharsets.UTF_8).contains(remedy));
        }
    }

    /** An area code that was forgotten, or is not paid for, is the commonest reason of a bar; numbers without a place have none. */
    @Test
    void theSummaryNamesTheAreaCodesThatNoListCovers() throws IOException {
        byte[] leads = "phone\n2125550142\n6465550142\n6145550142\n614-555-0143\n8005550142\n8765550142\nx\n"
                .getBytes(StandardCharsets.UTF_8);
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.inCharacters())) {
            LeadReport report = scrub.run(new ByteArrayInputStream(leads), OutputStream.nullOutputStream());
            assertEquals(Map.of(614, 2L, 646, 1L), report.uncoveredAreaCodes());
            String text = report.toString();
            assertTrue(text.contains("\nnumbers in area codes that no list held covers: 614: 2; 646: 1\n"), text);
        }
    }

    /** Such numbers are of no country that anybody meant, and no rules govern them. */
    @Test
    void theSummarySaysWhereAOneMayBeMissing() throws IOException {
        byte[] leads = "phone\n+2125550142\n+1 2125550142\n2125550142\n+442079460018\n+6591234567\n+2125550142\n"
                .getBytes(StandardCharsets.UTF_8);
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.inCharacters())) {
            LeadReport report = scrub.run(new ByteArrayInputStream(leads), OutputStream.nullOutputStream());
            String note = "numbers abroad, unless a 1 is missing after the plus sign: 2";
            assertTrue(report.notes().contains(note), () -> report.notes().toString());
        }
    }

    /** In a plan that is newer than the one that comes with the library. */
    @Test
    void anAreaCodeThatIsNewIsNamedToo() throws IOException {
        NumberingPlan bundled = NumberingPlan.bundled();
        List<AreaCode> codes = new ArrayList<>(bundled.areaCodes());
        codes.add(AreaCode.geographic(
                200, Country.US, Set.of("NY"), Set.of(ZoneId.of("America/New_York")), "a report of next year"));
        NumberingPlan newer = NumberingPlan.of(bundled.asOf().plusYears(1), codes);
        LeadScrub scrub = LeadScrub.of(Lists.scrubber().with(newer), Campaign.of(Purpose.SALES))
                .at(Leads.DAY);
        LeadReport report = scrub.run(
                new ByteArrayInputStream("phone\n2005550142\n".getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream());
        assertEquals(Map.of(200, 1L), report.uncoveredAreaCodes());
    }

    /** Who reads MAY_CALL of one who asked last week wonders: the summary says why, and what to do. */
    @Test
    void theSummarySaysThatARequestOfTheLastDaysDoesNotBarYet() throws IOException {
        LeadScrub seller = LeadScrub.of(
                        Lists.scrubber(), Campaign.of(Purpose.SALES).withCaller(Caller.SELLER))
                .at(Leads.DAY);
        String note = "recent requests that do not bar yet, because Canada gives some days to act on them (do_not_call "
                + "or the company list bars at once): ";
        assertTrue(row(seller, "phone,line,do_not_call_on", "4165550142,CONSUMER,2026-11-20")
                .contains(",MAY_CALL,C,ca-clear;ca-request-tolerated,"));
        assertTrue(summary(seller, "4165550142,CONSUMER,2026-11-20,").contains(note + "1"));
        assertFalse(summary(seller, "4165550142,CONSUMER,2026-11-20,yes").contains(note));
        assertFalse(summary(seller, "4165550142,CONSUMER,2026-10-20,").contains(note));
    }

    private static String summary(LeadScrub scrub, String row) throws IOException {
        String leads = "phone,line,do_not_call_on,do_not_call\n" + row + "\n";
        return scrub.run(
                        new ByteArrayInputStream(leads.getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream())
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2125550142|''|May be called: no ban of the federal rules applies.",
                "x|''|Not known whether it may be called: the number could not be read; correct its cell.",
                "2125550142|LANDLINE|Not known whether it may be called: line cannot be read or cannot be right; "
                        + "correct its column, or leave it alone with --ignore NAME if it means something else.",
                "8765550142|''|Not known whether it may be called: no rules that are asked govern the call; "
                        + "nothing settles it if the number is toll-free, abroad or of no place, or if the person is said to "
                        + "be in the other country than the number; if it is in a country whose rules are not asked, add "
                        + "them.",
            })
    void everyAnswerIsASentence(String number, String line, String sentence) throws IOException {
        String out = row(SCRUB.explained(), "phone,line", number + "," + line);
        assertTrue(out.endsWith("," + sentence) || out.endsWith(",\"" + sentence + "\""), out);
    }

    /** It said that nothing settles it, and the rules of Canada do. */
    @Test
    void aNumberWhoseCountryIsNotAskedIsSaidToBeSettledByItsRules() throws IOException {
        Scrubber american = Scrubber.of(Lists.scrubber().registries(), UsFederal.rules());
        LeadScrub scrub = LeadScrub.of(american, Campaign.of(Purpose.SALES)).at(Leads.DAY);
        String out = row(scrub.explained(), "phone", "4165550142");
        assertTrue(out.contains(",UNDETERMINED,B,?jurisdiction,"), out);
        assertTrue(out.contains("in a country whose rules are not asked, add them"), out);
        LeadScrub both = LeadScrub.of(
                american.withRuleSets(List.of(UsFederal.rules(), CanadaFederal.rules())), Campaign.of(Purpose.SALES));
        assertFalse(row(both.at(Leads.DAY), "phone", "4165550142").contains("?jurisdiction"));
    }

    /** Half of an export that failed looks like it; somebody who waits for rows should hear of it. */
    @Test
    void aFileWithoutRowsIsToldOf() throws IOException {
        String note = "the lead file holds no rows below its header line";
        for (String leads : List.of("phone,name", "phone,name\n", "\nphone,name\r\n\r\n")) {
            LeadReport report = SCRUB.run(
                    new ByteArrayInputStream(leads.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream());
            assertEquals(List.of(note), report.notes());
            assertTrue(report.toString().contains("\n" + note + "\n"), report::toString);
        }
        assertFalse(summary(SCRUB, "x,,,").contains(note));
    }

    @Test
    void aBanIsSaidByItsRule() throws IOException {
        String listed = row(SCRUB.explained(), "phone", "2125550143");
        assertTrue(listed.contains("May not be called: "), listed);
        assertFalse(listed.contains("2125550143."), listed);
        String unknown = row(SCRUB.explained(), "phone,line", "4165550143,UNKNOWN");
        assertTrue(
                unknown.contains("Not known whether it may be called: line not known; give --line or a column line;"
                        + " then this may bar it: "),
                unknown);
    }

    @Test
    void theSentenceStandsBehindEveryAnswer() throws IOException {
        List<String> lines = Leads.run(Leads.scrub().explained(), "phone,mobile\n2125550142,\n")
                .lines()
                .toList();
        assertTrue(lines.get(0).contains(",dnc_valid_until,dnc_explanation,dnc_number_2,"), lines.get(0));
        assertTrue(lines.get(0).endsWith(",dnc_valid_until_2,dnc_explanation_2"), lines.get(0));
        assertEquals(
                lines.get(0).chars().filter(c -> c == ',').count(),
                lines.get(1).chars().filter(c -> c == ',').count());
        assertFalse(Leads.run(Leads.scrub(), "phone\n").contains("dnc_explanation"));
    }

    @Test
    void theSummarySaysWhatWouldSettleMost() throws IOException {
        String rows = "phone,line,consent\n"
                + "4165550143,UNKNOWN,\n".repeat(3)
                + "2125550142,,MAYBE\n".repeat(2)
                + "8765550142,,\nx,,\n";
        LeadReport report = SCRUB.run(
                new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream());
        assertEquals(3L, report.remedies().get("line not known; give --line or a column line"));
        assertEquals(4, report.remedies().size());
        assertTrue(report.toString().contains("""

                what would settle most of the UNDETERMINED:
                  3 rows: line not known; give --line or a column line
                  2 rows: consent cannot be read; correct its column (docs/lead-files.md lists the words it may hold); if it says yes or no, --permits NAME reads it; leave it alone with --ignore NAME only if no cell tells of a refusal or a revocation, because then nothing in it counts
                  1 row: no rules that are asked govern the call"""), report.toString());
        assertEquals(
                Map.of('B', "undetermined, or barred for another reason", 'I', "no usable number"), report.meanings());
    }

    /** The sender of an inquiry of three months ago today: whether the relationship is over the law does not say. */
    private static final String ON_THE_EDGE = "phone,last_inquiry\n2125550143,2026-08-25\n";

    @Test
    void whatACompanyMaySettleIsNamed() throws IOException {
        String out = Leads.run(SCRUB.explained(), ON_THE_EDGE);
        assertTrue(
                out.contains(
                        "the law leaves open whether this bars the call: A number on the national registry may not be"
                                + " called to sell goods or services; --settle us-ebr-edge=APPLIES:WHO:WHY or =DOES_NOT_APPLY:WHO:WHY decides it for your company."),
                out);
        LeadReport report = SCRUB.run(
                new ByteArrayInputStream(ON_THE_EDGE.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream());
        assertEquals(
                Set.of(
                        "the law leaves open whether us-registry bars here; --settle us-ebr-edge=APPLIES:WHO:WHY or =DOES_NOT_APPLY:WHO:WHY decides it for your company,"
                                + " or give --cautious"),
                report.remedies().keySet());
    }

    @Test
    void theReportSaysWhoSettledAndByWhichRulesWasJudged() throws IOException {
        Settlement settlement =
                new Settlement("us-ebr-edge", Settlement.Outcome.DOES_NOT_APPLY, "counsel", "we count 90 days");
        Scrubber scrubber = Scrubber.of(
                Lists.scrubber().registries(), UsFederal.rules().settling(settlement), CanadaFederal.rules());
        LeadReport report = LeadScrub.of(scrubber, Campaign.of(Purpose.SALES))
                .at(Leads.DAY)
                .run(
                        new ByteArrayInputStream(ON_THE_EDGE.getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream());
        assertEquals(1, report.count(Verdict.MAY_NOT_CALL));
        assertEquals(List.of("us-federal 2026.2", "ca-federal 2026.2"), report.ruleSets());
        assertTrue(
                report.toString()
                        .contains(
                                "rules: us-federal 2026.2; ca-federal 2026.2\nsettled: us-ebr-edge settled by counsel as"
                                        + " not applying: we count 90 days\n"),
                report.toString());
        assertEquals(ClockChange.installedTimeZoneData(), report.timeZoneData());
        assertEquals(ClockChange.missed().size(), report.unknownClocks().size());
    }

    /** Otherwise nobody knows why the hours of a place are not judged. */
    @Test
    void clocksThatAnOldJavaDoesNotKnowAreNamed() {
        List<ClockChange> some = ClockChange.bundled().subList(0, 2);
        Basis.Clocks clocks = new Basis.Clocks("2026a", some);
        assertEquals(
                "clocks: tz database 2026a, too old for America/Vancouver, Canada/Pacific: what depends on the "
                        + "hour there is UNDETERMINED, and the window stays empty; update Java or its time zone data",
                clocks.toString());
        assertEquals(
                List.of(
                        "America/Vancouver from 2026-11-01T09:00:00Z on (tz database 2026b)",
                        "Canada/Pacific from 2026-11-01T09:00:00Z on (tz database 2026b)"),
                clocks.unknown());
        assertEquals("clocks: tz database 2026e", new Basis.Clocks("2026e", List.of()).toString());
    }
}
