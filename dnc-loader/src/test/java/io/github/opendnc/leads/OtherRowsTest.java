package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row tells of a refusal counts in every other row of its number. */
final class OtherRowsTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
    private static final List<LeadScrub> BOTH_WAYS = List.of(SCRUB, SCRUB.inCharacters());

    private static final String FREE = "3035550144";
    private static final String SAME = "+1 (303) 555-0144";
    private static final String OTHER = "3035550146";
    private static final String LISTED = "2125550143";

    /** The verdict and the rules of each row. */
    private static List<String> answers(LeadScrub scrub, String leads) throws IOException {
        List<String> lines = Leads.run(scrub, leads).lines().toList();
        List<String> names = List.of(lines.get(0).split(","));
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split(",", -1))
                .map(cells -> cells[names.indexOf("dnc_verdict")] + " " + cells[names.indexOf("dnc_rules")])
                .toList();
    }

    private static void assertAnswers(List<String> expected, String leads) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertEquals(expected, answers(scrub, leads));
        }
    }

    @ParameterizedTest
    @CsvSource({"status,DNC", "Last Reply,STOP", "do_not_call_on,2026-11-01", "do_not_call_on,soon"})
    void aRefusalLeavesTheOtherRowsUndetermined(String column, String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            List<String> answers = answers(
                    scrub,
                    "phone," + column + "\n" + FREE + ",\n" + SAME + "," + cell + "\n" + FREE + ",\n" + OTHER + ",\n");
            assertEquals("UNDETERMINED ?refusal", answers.get(0));
            assertTrue(!answers.get(1).startsWith("MAY_CALL"), answers::toString);
            assertEquals("UNDETERMINED ?refusal", answers.get(2));
            assertEquals("MAY_CALL us-clear", answers.get(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"do_not_call", "Do Not Call", "DoNotCall"})
    void aPlainYesBarsTheOtherRows(String column) throws IOException {
        String header = "phone,consent," + column + "\n";
        LeadScrub mapped = column.equals("DoNotCall") ? SCRUB.withMapping("do_not_call", "DoNotCall") : SCRUB;
        for (LeadScrub scrub : List.of(mapped, mapped.inCharacters())) {
            assertEquals(
                    List.of(
                            "MAY_NOT_CALL do-not-call",
                            "MAY_NOT_CALL do-not-call",
                            "MAY_CALL us-clear",
                            "MAY_NOT_CALL do-not-call"),
                    answers(
                            scrub,
                            header + FREE + ",WRITTEN,no\n" + SAME + ",,yes\n" + OTHER + ",,0\n" + FREE + ",,\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "0000-00-00 00:00:00", "NULL", " "})
    void aDayThatIsNoneHidesNoRequestAndIsNone(String none) throws IOException {
        assertAnswers(
                List.of(
                        "UNDETERMINED ?refusal",
                        "MAY_NOT_CALL us-request;us-request-fcc",
                        "MAY_CALL us-clear",
                        "MAY_CALL us-clear"),
                "phone,do_not_call_on\n" + FREE + "," + none + "\n" + SAME + ",2026-11-01\n" + OTHER + "," + none + "\n"
                        + OTHER + ",\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DNC", "2025-11-01", "Opted out", "N/A", "n/a"})
    void aWordThatIsNeitherYesNorNoLeavesTheOtherRowsUndetermined(String word) throws IOException {
        assertAnswers(
                List.of("UNDETERMINED ?refusal", "UNDETERMINED ?do_not_call", "MAY_CALL us-clear"),
                "phone,do_not_call\n" + FREE + ",\n" + SAME + "," + word + "\n" + OTHER + ",no\n");
    }

    @Test
    void whatBarsAnywayIsSaid() throws IOException {
        assertAnswers(
                List.of("MAY_NOT_CALL us-registry;us-registry-fcc", "MAY_NOT_CALL us-registry;us-registry-fcc"),
                "phone,status\n" + LISTED + ",won\n" + LISTED + ",DNC\n");
    }

    @Test
    void aRowIsJudgedByItsOwnDay() throws IOException {
        assertAnswers(
                List.of("MAY_NOT_CALL us-request;us-request-fcc", "MAY_NOT_CALL us-request;us-request-fcc"),
                "phone,do_not_call_on\n" + FREE + ",2026-11-01\n" + SAME + ",2025-11-01\n");
        LeadScrub survey =
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SURVEY)).at(Leads.DAY);
        for (LeadScrub scrub : List.of(survey, survey.inCharacters())) {
            List<String> alone = answers(scrub, "phone,do_not_call_on\n" + FREE + ",2026-11-01\n");
            List<String> two =
                    answers(scrub, "phone,do_not_call_on\n" + FREE + ",2026-11-01\n" + SAME + ",2026-11-01\n");
            assertEquals(List.of(alone.get(0), alone.get(0)), two);
        }
    }

    /** Canada lets fourteen days pass before a request counts; another row has one that counts long since. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20,2026-11-20,MAY_CALL,MAY_CALL",
        "2026-11-20,2026-11-20 10:00:00,MAY_CALL,MAY_CALL",
        "2026-11-20,2025-11-01,UNDETERMINED,MAY_NOT_CALL",
        "2026-11-20,2026-11-19,UNDETERMINED,UNDETERMINED",
        "2026-11-20,2026-11-19T10:00:00-05:00,UNDETERMINED,UNDETERMINED",
        "2026-11-20T10:00:00-05:00,2026-11-20T10:00:00-05:00,UNDETERMINED,UNDETERMINED",
        "2026-11-20,last year,UNDETERMINED,UNDETERMINED",
        "2026-11-20,0000-00-00,MAY_CALL,UNDETERMINED",
        "2026-11-20,,MAY_CALL,UNDETERMINED",
        "2026-11-20T10:00:00-05:00,,MAY_CALL,UNDETERMINED",
    })
    void aDayOfAnotherRowIsNotHiddenByItsOwn(String own, @Nullable String others, String first, String second)
            throws IOException {
        String leads = "phone,do_not_call_on\n4165550144," + own + "\n416-555-0144," + (others == null ? "" : others)
                + "\n416-555-0146," + own + "\n";
        List<String> expected = List.of(first, second, "MAY_CALL");
        for (LeadScrub scrub : BOTH_WAYS) {
            assertEquals(expected, verdicts(scrub, leads));
        }
    }

    @Test
    void aDayIsReadAsTheFileHasIt() throws IOException {
        LeadScrub american = SCRUB.withDateFormat("M/D/YYYY");
        for (LeadScrub scrub : List.of(american, american.inCharacters())) {
            String leads =
                    "phone,do_not_call_on\n4165550144,11/20/2026\n4165550144,2026-11-20\n4165550144,11/20/2026\n";
            assertEquals(List.of("MAY_CALL", "MAY_CALL", "MAY_CALL"), verdicts(scrub, leads));
        }
    }

    /** Asked of this company in one row, of those it called for in another: the same day says not the same. */
    @Test
    void aScopeMakesOfOneDayTwoRequests() throws IOException {
        String header = "phone,do_not_call_on,do_not_call_scope\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            assertEquals(
                    List.of("UNDETERMINED", "UNDETERMINED", "MAY_CALL"),
                    verdicts(
                            scrub,
                            header + "4165550144,2026-11-20,ALL\n4165550144,2026-11-20,MARKETING\n"
                                    + "4165550146,2026-11-20,ALL\n"));
        }
    }

    @Test
    void theSameNumberInTwoCellsIsNoSecondRow() throws IOException {
        String leads = "Home Phone,Mobile,do_not_call_on\n4165550144,416-555-0144,2026-11-20T10:00:00-05:00\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            String line = Leads.run(scrub, leads).lines().toList().get(1);
            assertTrue(line.contains("+14165550144,MAY_CALL,") && !line.contains("UNDETERMINED"), line);
        }
    }

    private static List<String> verdicts(LeadScrub scrub, String leads) throws IOException {
        return answers(scrub, leads).stream()
                .map(answer -> answer.substring(0, answer.indexOf(' ')))
                .toList();
    }

    /** Of a listed number a consent decides; taken back in another row it decides nothing. */
    @ParameterizedTest
    @CsvSource({
        "'WRITTEN,2026-01-02,',',,2026-05-01',UNDETERMINED,MAY_NOT_CALL",
        "'WRITTEN,2026-01-02,',',,NULL',MAY_CALL,MAY_NOT_CALL",
        "'WRITTEN,2026-01-02,','WRITTEN,2026-01-02,',MAY_CALL,MAY_CALL",
        "'NONE,,',',,2026-05-01',MAY_NOT_CALL,MAY_NOT_CALL",
        "'WRITTEN,2026-01-02,',',,last year',UNDETERMINED,UNDETERMINED",
    })
    void aConsentThatIsTakenBackInAnotherRowDecidesNothing(String one, String other, String first, String second)
            throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertEquals(
                    List.of(first, second),
                    verdicts(
                            scrub,
                            "phone,consent,consent_on,consent_revoked_on\n" + LISTED + "," + one + "\n" + LISTED + ","
                                    + other + "\n"));
        }
    }

    /** Who took a consent back may thereby have asked for no calls; where that is settled, only the consent is in doubt. */
    @Test
    void whoTookAConsentBackInAnotherRowMayHaveAskedForNoCalls() throws IOException {
        String leads = "phone,consent,consent_on,consent_revoked_on\n" + FREE + ",,,\n" + SAME + ",,,2026-05-01\n"
                + OTHER + ",WRITTEN,2026-01-02,\n";
        assertAnswers(
                List.of(
                        "UNDETERMINED ?consent_revoked_on",
                        "UNDETERMINED us-revocation-as-request",
                        "MAY_CALL us-clear"),
                leads);
    }

    @Test
    void ofSeveralNumbersEachCounts() throws IOException {
        String leads = "Home Phone,Mobile,status\n" + FREE + "," + OTHER + ",DNC\n" + "3035550148," + SAME + ",won\n"
                + "(" + OTHER.substring(0, 3) + ") " + OTHER.substring(3) + ",,won\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            List<String> lines = Leads.run(scrub, leads).lines().toList();
            assertTrue(lines.get(2).contains("+13035550148,MAY_CALL,"), lines.get(2));
            assertTrue(lines.get(2).contains("+13035550144,UNDETERMINED,B,?refusal,"), lines.get(2));
            assertTrue(lines.get(3).contains("+13035550146,UNDETERMINED,B,?refusal,"), lines.get(3));
        }
    }

    /** Whoever refused may be reached at the number in the column that is not scrubbed, and that number stands in another row. */
    @Test
    void aNumberInAColumnThatIsNotScrubbedCountsToo() throws IOException {
        String leads = "Home Phone,status,Mobile,Fax\n" + FREE + ",DNC," + OTHER + ",3035550148\n,won," + SAME
                + ",\n,won,3035550148,\n";
        LeadScrub mobile = SCRUB.withPhoneColumns(List.of("Mobile"));
        LeadScrub ignoring = mobile.ignoring("Home Phone");
        for (LeadScrub scrub : List.of(mobile, mobile.inCharacters())) {
            assertEquals(
                    List.of("UNDETERMINED ?refusal", "UNDETERMINED ?refusal", "MAY_CALL us-clear"),
                    answers(scrub, leads));
        }
        for (LeadScrub scrub : List.of(ignoring, ignoring.inCharacters())) {
            assertEquals(
                    List.of("UNDETERMINED ?refusal", "MAY_CALL us-clear", "MAY_CALL us-clear"), answers(scrub, leads));
        }
    }

    /** Nobody knows under which name its cells stand, so that it may tell of a refusal of each number in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3035550144,DNC,x",
                "3035550144,won,x",
                "\"Ann, B\",\"=\"\"3035550144\"\"\",DNC,",
                "x,y,z,(303) 555-0144",
                "303-555-0144",
                "3035550144.0,\"said \"\"stop\"\"\",\"3035550144\""
            })
    void aRowOfMoreOrFewerFieldsLeavesTheOthersUndetermined(String ragged) throws IOException {
        String leads = "phone,status\n" + ragged + "\n" + SAME + ",won\n" + OTHER + ",won\n" + LISTED + ",\n\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            List<String> lines = Leads.run(scrub, leads).lines().toList();
            assertTrue(lines.get(1).contains(",UNDETERMINED,"), lines.get(1));
            assertTrue(lines.get(2).contains(",UNDETERMINED,B,?refusal,"), lines.get(2));
            assertTrue(lines.get(3).contains(",MAY_CALL,"), lines.get(3));
            assertTrue(lines.get(4).contains(",MAY_NOT_CALL,"), lines.get(4));
        }
    }

    @Test
    void whereNoColumnMayTellOfARefusalARowOfMoreFieldsTellsOfNone() throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            List<String> lines = Leads.run(scrub, "phone,city\n" + FREE + ",Troy,x\n" + SAME + ",Troy\n")
                    .lines()
                    .toList();
            assertTrue(lines.get(2).contains(",MAY_CALL,"), lines.get(2));
        }
    }

    @Test
    void wherePermissionIsNotTalkedOfItIsNotRefused() throws IOException {
        LeadScrub permitting = SCRUB.withPermission("OK to call");
        for (LeadScrub scrub : List.of(permitting, permitting.inCharacters())) {
            String leads = "phone,OK to call\n" + FREE + ",yes\n" + SAME + ",\n" + FREE + ",NULL\n" + SAME + ",  \n"
                    + OTHER + ",no\n" + OTHER + ",yes\n";
            assertEquals(
                    List.of(
                            "MAY_CALL us-clear",
                            "UNDETERMINED ?refusal",
                            "UNDETERMINED ?refusal",
                            "UNDETERMINED ?refusal",
                            "UNDETERMINED ?refusal",
                            "UNDETERMINED ?refusal"),
                    answers(scrub, leads));
        }
    }

    @Test
    void aColumnLeftAloneSaysNothing() throws IOException {
        LeadScrub ignoring = SCRUB.ignoring("status");
        for (LeadScrub scrub : List.of(ignoring, ignoring.inCharacters())) {
            assertEquals(
                    List.of("MAY_CALL us-clear", "MAY_CALL us-clear"),
                    answers(scrub, "phone,status\n" + FREE + ",DNC\n" + SAME + ",won\n"));
        }
    }

    @Test
    void rowByRowAndOfAStreamEachIsAnsweredByItself() throws IOException {
        String leads = "phone,status\n" + FREE + ",DNC\n" + SAME + ",won\n";
        LeadScrub alone = SCRUB.rowByRow();
        for (LeadScrub scrub : List.of(alone, alone.inCharacters())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LeadReport report = scrub.run(input(leads), out);
            assertTrue(out.toString(StandardCharsets.UTF_8).contains(",MAY_CALL,"), out::toString);
            assertTrue(report.toString().contains("each row answered by itself"), report::toString);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LeadReport report = SCRUB.stream(input(leads), out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(",MAY_CALL,"), out::toString);
        assertTrue(report.toString().contains("each row answered by itself"), report::toString);
        assertTrue(!SCRUB.run(input(leads), out).toString().contains("each row answered by itself"), "files");
    }

    /** Who has a scope and no day asked on some day. */
    @Test
    void aScopeOfARequestCountsInTheOtherRows() throws IOException {
        assertAnswers(
                List.of("UNDETERMINED ?do_not_call_on", "UNDETERMINED ?refusal", "MAY_CALL us-clear"),
                "phone,do_not_call_scope\n" + FREE + ",ALL\n" + SAME + ",\n" + OTHER + ",\n");
    }

    /** What is no word for a consent may be one for its end, in any language. */
    @ParameterizedTest
    @ValueSource(strings = {"withdrawn by phone", "r\u00e9voqu\u00e9", "declined", "no longer", "opted out"})
    void aConsentThatCannotBeReadCountsInTheOtherRows(String cell) throws IOException {
        assertAnswers(
                List.of("UNDETERMINED ?consent", "UNDETERMINED ?consent_revoked_on", "MAY_CALL us-clear"),
                "phone,consent\n" + FREE + "," + cell + "\n" + SAME + ",\n" + OTHER + ",NONE\n");
    }

    /** The words in a column that --phone-column leaves out are not left out. */
    @Test
    void wordsInAPhoneColumnThatIsNotScrubbedCount() throws IOException {
        String leads = "phone,mobile\n" + FREE + ",asked us not to ring\n" + OTHER + "," + LISTED + "\n" + SAME
                + ",\n3035550148," + OTHER + " no\n";
        LeadScrub one = SCRUB.withPhoneColumns(List.of("phone"));
        for (LeadScrub scrub : List.of(one, one.inCharacters())) {
            assertEquals(
                    List.of(
                            "UNDETERMINED ?refusal",
                            "UNDETERMINED ?refusal",
                            "UNDETERMINED ?refusal",
                            "UNDETERMINED ?refusal"),
                    answers(scrub, leads));
        }
    }

    /** Mended by taking the words out it would be a permission. */
    @Test
    void aCellThatRefusesBesideItsNumberSaysSo() throws IOException {
        assertAnswers(
                List.of("UNDETERMINED ?number;?refusal", "UNDETERMINED ?refusal", "UNDETERMINED ?number"),
                "phone,name\n" + FREE + " DNC,Ann\n" + SAME + ",Bob\nring first,Cy\n");
    }

    private static ByteArrayInputStream input(String leads) {
        return new ByteArrayInputStream(leads.getBytes(StandardCharsets.UTF_8));
    }

    /** Far more rows than one worker takes at once, and the refusal in the last. */
    @Test
    void theLastRowCountsInTheFirst() throws IOException {
        StringBuilder leads = new StringBuilder("phone,status\n");
        IntStream.range(0, 60_000)
                .forEach(i -> leads.append("303555").append(1_000 + i % 9_000).append(",won\n"));
        leads.append("303-555-1000,Do not call\n");
        for (LeadScrub scrub : BOTH_WAYS) {
            List<String> answers = answers(scrub, leads.toString());
            for (int i = 0; i < answers.size() - 1; i++) {
                assertEquals(i % 9_000 == 0 ? "UNDETERMINED ?refusal" : "MAY_CALL us-clear", answers.get(i));
            }
        }
    }
}
