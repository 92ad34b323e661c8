package io.github.opendnc.nanpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.files.NamedPipe;
import io.github.opendnc.loader.TestLists;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.ClockChange;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** NANPA's report, on rows made for the purpose. */
class NumberingPlanReportTest {
    private static final String DATE = "File Date,06/30/2027\r\n";
    private static final String HEADER = "NPA_ID,USE,LOCATION,COUNTRY,IN_SERVICE,IN_SERVICE_DT,STATUS,OVERLAY,"
            + "OVERLAY_COMPLEX,SERVICE,TIME_ZONE,AREA_SERVED\r\n";
    private static final NumberingPlan BASE = NumberingPlan.bundled();

    @TempDir
    Path folder;

    private NumberingPlan plan(String... rows) throws IOException {
        return NumberingPlanReport.read(write(DATE + HEADER + String.join("\r\n", rows)), BASE, 1);
    }

    private Path write(String content) {
        return TestLists.write(folder, "npa_report.csv", content);
    }

    private static Set<String> zones(NumberingPlan plan, int code) {
        return plan.areaCode(code).orElseThrow().zones().stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private String refused(String... rows) {
        return messageOf(DATE + HEADER + String.join("\r\n", rows), 1);
    }

    private String messageOf(String content, int fewest) {
        Path file = write(content);
        return String.valueOf(
                assertThrows(MalformedFileException.class, () -> NumberingPlanReport.read(file, BASE, fewest))
                        .getMessage());
    }

    @Test
    void aKnownCodeKeepsWhatIsKnown() throws IOException {
        NumberingPlan plan = plan("208,G,ID,US,Y,01-Jan-1947,,No,,,MP,", "850,G,FL,US,Y,23-Jun-1997,,No,,,E,");
        assertEquals(LocalDate.of(2027, 6, 30), plan.asOf());
        assertEquals(
                BASE.areaCode(208).orElseThrow().zones(),
                plan.areaCode(208).orElseThrow().zones());
        assertEquals(
                BASE.areaCode(208).orElseThrow().provenance(),
                plan.areaCode(208).orElseThrow().provenance());
        assertEquals(Set.of("America/Chicago", "America/New_York"), zones(plan, 850));
        assertEquals(
                List.of(208, 850), plan.areaCodes().stream().map(AreaCode::code).toList());
    }

    @Test
    void aKnownCodeGainsTheZonesOfLettersItLacks() throws IOException {
        NumberingPlan plan = plan("212,G,NY,US,Y,01-Jan-1947,,No,,,EC,");
        assertEquals(Set.of("America/Chicago", "America/New_York"), zones(plan, 212));
        assertTrue(plan.areaCode(212).orElseThrow().provenance().endsWith("; NANPA area code report of 2027-06-30"));
    }

    @Test
    void aNewCodeHasTheZonesOfItsLettersAndItsOverlay() throws IOException {
        NumberingPlan plan = plan(
                "602,G,AZ,US,Y,01-Jan-1947,,No,,,M,",
                "291,G,AZ,US,Y,18-Jun-2026,,No,,,M,Café",
                "292,G,SD,US,Y,18-Jun-2026,,Yes,\"292/293/999, 212/293 \",,CM,",
                "293,G,SD,US,Y,18-Jun-2026,,Yes,292/293,,P,",
                "212,G,NY,US,Y,01-Jan-1947,,No,,,E,",
                "306,G,SASKATCHEWAN,CANADA,Y,01-Jan-1947,,No,,,C,",
                "294,G,SASKATCHEWAN,CANADA,Y,18-Jun-2026,,No,,,C,",
                "867,G,NORTHWEST TERRITORIES -YUKON - NUNAVUT,CANADA,Y,21-Oct-1997,,No,,,CMP,");
        AreaCode arizona = plan.areaCode(291).orElseThrow();
        assertEquals("291 (US AZ)", arizona.toString());
        assertEquals(LocalDate.of(2026, 6, 18), arizona.inService().orElseThrow());
        assertEquals("NANPA area code report of 2027-06-30", arizona.provenance());
        assertEquals(Set.of("America/Phoenix"), zones(plan, 291));
        Set<String> all = Set.of("America/Chicago", "America/Denver", "America/Los_Angeles", "America/New_York");
        assertEquals(all, zones(plan, 292));
        assertEquals(Set.of("America/Los_Angeles"), zones(plan, 293)); // 292 reaches further and does not widen it
        assertEquals(Set.of("America/New_York"), zones(plan, 212));
        assertEquals(Set.of(212, 292, 293), plan.areaCode(292).orElseThrow().overlay());
        assertEquals("294 (CA SK)", plan.areaCode(294).orElseThrow().toString());
        assertEquals(Set.of("America/Regina"), zones(plan, 294));
        Set<String> found = zones(plan, 867);
        assertTrue(found.containsAll(zones(BASE, 867)), found::toString);
        // Java that does not know that clocks of the north agree with Vancouver's asks that clock, too.
        assertTrue(!ClockChange.missed().isEmpty() || found.equals(zones(BASE, 867)), found::toString);
    }

    /** As in British Columbia: the overlay lies over both codes, and neither serves the ground of the other. */
    @Test
    void anOverlayHasTheZonesOfAllItLiesOverAndWidensNoneOfThem() throws IOException {
        NumberingPlan plan = plan(
                "604,G,BRITISH COLUMBIA,CANADA,Y,01-Jan-1947,,Yes,236/295/604,,P,",
                "250,G,BRITISH COLUMBIA,CANADA,Y,19-Oct-1996,,Yes,236/250/295,,P,",
                "236,G,BRITISH COLUMBIA,CANADA,Y,01-Jun-2013,,Yes,236/250/295/604,,P,",
                "295,G,BRITISH COLUMBIA,CANADA,Y,18-Jun-2027,,Yes,236/250/295/604,,P,");
        assertEquals(Set.of("America/Vancouver"), zones(plan, 604));
        assertEquals(zones(BASE, 250), zones(plan, 250));
        assertEquals(zones(BASE, 250), zones(plan, 236));
        assertEquals(zones(BASE, 250), zones(plan, 295));
    }

    /** The same ground under the same complex: what is known of one is known of the other. */
    @Test
    void codesOfOneGroundShareTheirZones() throws IOException {
        NumberingPlan plan =
                plan("850,G,FL,US,Y,01-Jan-1947,,Yes,295/850,,EC,", "295,G,FL,US,Y,18-Jun-2027,,Yes,295/850,,E,");
        assertEquals(Set.of("America/Chicago", "America/New_York"), zones(plan, 850));
        assertEquals(zones(plan, 850), zones(plan, 295));
    }

    /** In winter Phoenix and Denver show the same; in summer a call by the clock of Phoenix would come an hour too early. */
    @Test
    void aClockThatDiffersInSummerAloneIsAnother() throws IOException {
        AreaCode known =
                AreaCode.geographic(200, Country.US, Set.of("CO"), Set.of(ZoneId.of("America/Phoenix")), "a test");
        NumberingPlan base = NumberingPlan.of(LocalDate.of(2027, 1, 1), List.of(known));
        Path report = write(DATE + HEADER + "200,G,CO,US,Y,01-Jan-1947,,No,,,M,");
        assertEquals(
                Set.of("America/Denver", "America/Phoenix"), zones(NumberingPlanReport.read(report, base, 1), 200));
    }

    @Test
    void aPartOfAReportIsRefused() throws IOException {
        NumberingPlan base =
                NumberingPlan.of(BASE.asOf(), List.of(BASE.areaCode(212).orElseThrow()));
        List<String> rows = IntStream.range(200, 600)
                .mapToObj(code -> code + ",G,NY,US,Y,01-Jan-1947,,No,,,E,")
                .toList();
        Path whole = write(DATE + HEADER + String.join("\r\n", rows));
        assertEquals(400, NumberingPlanReport.read(whole, base).areaCodes().size());
        Path part = write(DATE + HEADER + String.join("\r\n", rows.subList(1, 400)));
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> NumberingPlanReport.read(part, base));
        assertTrue(refused.actual().contains("399"), refused.toString());
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertTrue(refused("212,G,NY,US,Y,01-Jan-1947,,No,,,E,,").endsWith("line 3: expected 12 cells; found 13"));
        assertTrue(refused("212,G,NY,US,Y,01-Jan-1947,,No,,,E").endsWith("line 3: expected 12 cells; found 11"));
    }

    @Test
    void placesWithoutLettersHaveTheZonesOfTheirNeighbours() throws IOException {
        NumberingPlan plan = plan(
                "291,G,AK,US,Y,18-Jun-2026,,No,,,AK,",
                "670,G,CNMI,US,Y,01-Jul-1997,,No,,,(UTC+10),",
                "292,G,CNMI,US,Y,18-Jun-2026,,No,,,(UTC+10),",
                "809,G,DOMINICAN REPUBLIC,DOMINICAN REPUBLIC,Y,01-Jan-1958,,Yes,809/293,,A,",
                "293,G,DOMINICAN REPUBLIC,DOMINICAN REPUBLIC,Y,18-Jun-2026,,Yes,809/293,,E,");
        assertEquals(zones(BASE, 907), zones(plan, 291));
        assertEquals("292 (US MP)", plan.areaCode(292).orElseThrow().toString());
        assertEquals(Set.of("Pacific/Saipan"), zones(plan, 292));
        assertEquals("293 (country DO)", plan.areaCode(293).orElseThrow().toString());
        assertEquals(Set.of("America/Santo_Domingo"), zones(plan, 293));
    }

    @Test
    void codesWithoutAPlace() throws IOException {
        NumberingPlan plan = plan(
                "800,N,NANP AREA,,Y,01-Jan-1966,,No,800/888,Toll-Free,E,",
                "822,N,NANP AREA,,Y,18-Jun-2026,,No,,Toll-Free,E,",
                "535,N,NANP AREA,US,Y,18-Jun-2026,,No,,Non-Geographic Services,,",
                "644,N,,CANADA,Y,,,No,,,E,",
                "911,N,,,N,,,,,,,",
                "901,N,,,Y,18-Jun-2026,,No,,Premium Services,E,");
        assertEquals(
                List.of(
                        "535 (PERSONAL)",
                        "644 (NON_GEOGRAPHIC)",
                        "800 (TOLL_FREE)",
                        "822 (TOLL_FREE)",
                        "901 (PREMIUM)"),
                plan.areaCodes().stream().map(AreaCode::toString).toList());
        assertTrue(plan.areaCode(644).orElseThrow().inService().isEmpty());
    }

    @Test
    void whatIsNotAReportIsRefused() {
        assertEquals("npa_report.csv, line 1: expected File Date,MM/DD/YYYY; found \"\"", messageOf("", 1));
        assertEquals(
                "npa_report.csv, line 1: expected File Date,MM/DD/YYYY; found \"NPA_ID,USE\"",
                messageOf("NPA_ID,USE\r\n", 1));
        assertEquals(
                "npa_report.csv, line 1: expected File Date,MM/DD/YYYY; found \"02/30/2027\"",
                messageOf("File Date,02/30/2027\r\n", 1));
        assertEquals("npa_report.csv, line 2: expected a column NPA_ID; found none", messageOf(DATE, 1));
        assertEquals(
                "npa_report.csv, line 2: expected a column TIME_ZONE; found none",
                messageOf(DATE + HEADER.replace("TIME_ZONE", "ZONE"), 1));
        assertEquals(
                "npa_report.csv: expected at least 400 area codes in service; found 1: the report is cut off or is"
                        + " another one",
                messageOf(DATE + HEADER + "212,G,NY,US,Y,01-Jan-1947,,No,,,E,\r\n", 400));
        assertEquals(
                "npa_report.csv: expected comma-separated values; found broken quotes",
                messageOf(DATE + HEADER + "212,G,NY,US,Y,\"01-Jan-1947\"x,,No,,,E,\r\n", 1));
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatIsNotAFileIsRefused() throws Exception {
        assertEquals(
                folder.getFileName() + ": expected a file; found a folder",
                assertThrows(MalformedFileException.class, () -> NumberingPlanReport.read(folder, BASE))
                        .getMessage());
        Path pipe = NamedPipe.at(folder.resolve("pipe"));
        assertEquals(
                "pipe: expected a file; found a pipe or a device",
                assertThrows(MalformedFileException.class, () -> NumberingPlanReport.read(pipe, BASE))
                        .getMessage());
    }

    @Test
    void aColumnNameThatStandsTwiceIsRefused() {
        String row = "212,G,NY,US,Y,01-Jan-1947,,No,,,E,\r\n";
        for (String name : List.of("NPA_ID", "STATUS", " AREA_SERVED ")) {
            assertEquals(
                    "npa_report.csv, line 2: expected each column once; found \"" + name.strip() + "\" twice",
                    messageOf(DATE + HEADER.replace("\r\n", "," + name + "\r\n") + row, 1));
        }
    }

    /** As a spreadsheet leaves them behind. */
    @Test
    void columnsWithoutANameAreLeftAlone() throws IOException {
        String row = "212,G,NY,US,Y,01-Jan-1947,,No,,,E,,,\r\n";
        Path file = write(DATE + HEADER.replace("\r\n", ",,\r\n") + row);
        assertEquals(1, NumberingPlanReport.read(file, BASE, 1).areaCodes().size());
        assertEquals(
                "npa_report.csv, line 3: expected 14 cells; found 12",
                messageOf(DATE + HEADER.replace("\r\n", ",,\r\n") + row.replace(",,\r", "\r"), 1));
    }

    @Test
    void aRowThatCannotBeRightIsRefused() {
        String ny = "212,G,NY,US,Y,01-Jan-1947,,No,,,E,";
        assertEquals("npa_report.csv, line 4: expected 12 cells; found 11", refused(ny, "646,G,NY,US,Y,,,No,,,E"));
        assertEquals("npa_report.csv, line 4: expected each area code once; found NPA_ID \"212\"", refused(ny, ny));
        assertEquals(
                "npa_report.csv, line 3: expected three digits; found NPA_ID \"21\"",
                refused("21,G,NY,US,Y,01-Jan-1947,,No,,,E,"));
        assertEquals(
                "npa_report.csv, line 3: expected G or N; found USE \"X\"",
                refused("212,X,NY,US,Y,01-Jan-1947,,No,,,E,"));
        assertEquals(
                "npa_report.csv, line 3: expected Y or N; found IN_SERVICE \"\"", refused("212,G,NY,US,,,,No,,,E,"));
        assertEquals(
                "npa_report.csv, line 3: expected a day like 18-Jun-2026; found IN_SERVICE_DT \"1947-01-01\"",
                refused("212,G,NY,US,Y,1947-01-01,,No,,,E,"));
        assertEquals(
                "npa_report.csv, line 3: expected three-digit codes joined by / or ,; found OVERLAY_COMPLEX \"212;646\"",
                refused("212,G,NY,US,Y,01-Jan-1947,,Yes,212;646,,E,"));
        assertEquals(
                "npa_report.csv, line 3: expected the country known before, US; found COUNTRY \"CANADA\"",
                refused("212,G,NY,CANADA,Y,01-Jan-1947,,No,,,E,"));
        assertEquals(
                "npa_report.csv, line 3: expected a state, province or country that is known; found LOCATION \"LABRADOR\"",
                refused("291,G,LABRADOR,CANADA,Y,18-Jun-2026,,No,,,A,"));
        for (String none : List.of("QQ", "ON", "ny", "NEW YORK")) {
            assertEquals(
                    "npa_report.csv, line 3: expected a state, province or country that is known; found LOCATION \""
                            + none + "\"",
                    refused("291,G," + none + ",US,Y,18-Jun-2026,,No,,,E,"));
        }
    }

    @Test
    void ofAStateThatNoPlanKnowsTheZonesAreWanted() {
        Path file = write(DATE + HEADER + "291,G,NY,US,Y,18-Jun-2026,,No,,,,");
        NumberingPlan none = NumberingPlan.of(BASE.asOf(), List.of());
        assertEquals(
                "npa_report.csv, line 3: expected letters of time zones, or a place that is known; found TIME_ZONE \"\"",
                assertThrows(MalformedFileException.class, () -> NumberingPlanReport.read(file, none, 1))
                        .getMessage());
    }
}
