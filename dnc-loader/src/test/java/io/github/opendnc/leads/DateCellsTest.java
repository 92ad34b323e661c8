package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of a file as exports write them. */
final class DateCellsTest {
    private static final String NEW_YORK = "2125550142";
    /** The area code 850 of Florida has two time zones. */
    private static final String FLORIDA = "8505550142";

    private static Call call(String cell, String number, UnaryOperator<LeadScrub> settings) throws IOException {
        return Leads.call("phone,last_transaction\n" + number + ",\"" + cell + "\"\n", settings);
    }

    private static Call call(String cell) throws IOException {
        return call(cell, NEW_YORK, scrub -> scrub);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-06-30",
        "2026-06-30T14:05, 2026-06-30",
        "2026-06-30 00:00:00, 2026-06-30",
        "2026-06-30 23:59:59.999, 2026-06-30",
        "2026-06-30T14:05:00Z, 2026-06-30",
        "2026-06-30T03:59:59Z, 2026-06-29",
        "2026-06-30T04:00:00Z, 2026-06-30",
        "2026-06-30T03:59:59.000+0000, 2026-06-29",
        "2026-06-30 03:59:59+00, 2026-06-29",
        "2026-06-30 03:59 UTC, 2026-06-29",
        "2026-06-30T23:30:00-07:00, 2026-07-01",
        "2026-06-30T05:30:00+05:30, 2026-06-29",
    })
    void aMomentIsItsDayWhereThePersonIs(String cell, LocalDate day) throws IOException {
        Call call = call(cell);
        assertEquals(List.of(), call.problems());
        assertEquals(day, call.lastTransaction().orElseThrow());
    }

    /** A day that another clock tells otherwise is answered for its own place, whichever row comes first. */
    @Test
    void aMomentIsADayOfThePlaceOfItsRow() throws IOException {
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(2026, 11, 14))
                .covering(310, LocalDate.of(2026, 11, 14))
                .add(212, 5_550_142)
                .add(310, 5_550_142)
                .build();
        LeadScrub scrub = LeadScrub.of(Scrubber.of(Registries.of(list), UsFederal.rules()), Campaign.of(Purpose.SALES))
                .at(LocalDate.of(2026, 11, 24));
        String header = "phone,last_transaction\n";
        String east = "2125550142,2025-05-24T04:30:00Z\n"; // the 24th in New York, eighteen months before the call
        String west = "3105550142,2025-05-24T04:30:00Z\n"; // the 23rd in Los Angeles
        for (LeadScrub way : List.of(scrub, scrub.inCharacters())) {
            String ofEast = Leads.run(way, header + east).lines().toList().get(1);
            String ofWest = Leads.run(way, header + west).lines().toList().get(1);
            assertTrue(ofEast.contains(",UNDETERMINED,"), ofEast);
            assertTrue(ofWest.contains(",MAY_NOT_CALL,"), ofWest);
            for (String rows : List.of(east + west, west + east)) {
                Set<String> both =
                        Set.copyOf(Leads.run(way, header + rows).lines().skip(1).toList());
                assertEquals(Set.of(ofEast, ofWest), both);
            }
        }
    }

    @Test
    void theZoneOfTheRowIsThePersons() throws IOException {
        String rows = "phone,zone,last_transaction\n" + NEW_YORK + ",America/Los_Angeles,2026-06-30T05:00:00Z\n";
        assertEquals(
                LocalDate.of(2026, 6, 29),
                Leads.call(rows, scrub -> scrub).lastTransaction().orElseThrow());
    }

    /** Eleven at night in one of the zones is midnight in the other. */
    @Test
    void aMomentThatIsOfTwoDaysIsNotGuessed() throws IOException {
        Call sure = call("2026-06-30T12:00:00Z", FLORIDA, scrub -> scrub);
        assertEquals(LocalDate.of(2026, 6, 30), sure.lastTransaction().orElseThrow());
        Call unsure = call("2026-06-30T04:30:00Z", FLORIDA, scrub -> scrub);
        assertEquals(
                "last_transaction: expected a moment that falls on one day in every time zone where the person may be;"
                        + " give zone",
                unsure.problems().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/4/2026",
                "03/04/2026",
                "4.3.2026",
                "20260304",
                "2026/03/04",
                "2026-3-4",
                "2026-02-30",
                "2026-02-30T00:00:00Z",
                "2026-06-30T25:00",
                "2026-06-30T14",
                "2026-06-30T14:05:00+25:00",
                "2026-06-30 14:05 PM",
                "2026-06-30T14:05:00[America/New_York]",
                "2026-06",
                "46203",
                "yesterday"
            })
    void nothingElseIsGuessed(String cell) throws IOException {
        assertFalse(call(cell).problems().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "M/D/YYYY, 3/4/2026, 2026-03-04",
        "mm/dd/yyyy, 03/04/2026, 2026-03-04",
        "M/D/YYYY, 3/4/2026 2:15 PM, 2026-03-04",
        "M/D/YYYY, 3/4/2026 14:15:00, 2026-03-04",
        "D/M/YYYY, 3/4/2026, 2026-04-03",
        "D.M.YYYY, 24.11.2025, 2025-11-24",
        "YYYYMMDD, 20260304, 2026-03-04",
        "YYYY/M/D, 2026/3/4, 2026-03-04",
        "D-MMM-YYYY, 24-Nov-2025, 2025-11-24",
        "'MMM D, YYYY', 'Sept. 4, 2026', 2026-09-04",
        "D MMMM YYYY, 4 March 2026, 2026-03-04",
        "M/D/YYYY, 2026-03-04, 2026-03-04",
        "M/D/YYYY, 3/4/2026 23:59:59, 2026-03-04",
        "YYYY-D-M, 2026-25-03, 2026-03-25",
        "YYYY-D-M, 2026-03-03 10:00, 2026-03-03",
    })
    void aFormThatIsGivenIsRead(String form, String cell, LocalDate day) throws IOException {
        Call call = call(cell, NEW_YORK, scrub -> scrub.withDateFormat(form));
        assertEquals(List.of(), call.problems());
        assertEquals(day, call.lastTransaction().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "M/D/YYYY, 25/3/2026",
        "M/D/YYYY, 2/30/2026",
        "M/D/YYYY, 3/4/26",
        "M/D/YYYY, 3/4/2026 99:99",
        "M/D/YYYY, 3/4/2026 24:00",
        "M/D/YYYY, 3/4/2026 10:60",
        "M/D/YYYY, 3/4/2026 10:00:60",
        "YYYY-D-M, 2026-03-04",
        "YYYY-D-M, 2026-03-04 10:00:00",
        "YYYY-D-M, 2026-03-04T10:00:00Z",
        "M/D/YYYY, 3-4-2026",
        "M/D/YYYY, 3/4/2026 and more",
        "D-MMM-YYYY, 4-Mrz-2026",
        "D-MMM-YYYY, 4-M-2026",
    })
    void whatIsOfAnotherFormIsNot(String form, String cell) throws IOException {
        assertFalse(call(cell, NEW_YORK, scrub -> scrub.withDateFormat(form))
                .problems()
                .isEmpty());
    }

    @Test
    void twoFormsThatMakeDifferentDaysReadNeither() throws IOException {
        UnaryOperator<LeadScrub> both =
                scrub -> scrub.withDateFormat("M/D/YYYY").withDateFormat("D/M/YYYY");
        assertFalse(call("3/4/2026", NEW_YORK, both).problems().isEmpty());
        assertEquals(
                LocalDate.of(2026, 3, 3),
                call("3/3/2026", NEW_YORK, both).lastTransaction().orElseThrow());
        assertEquals(
                LocalDate.of(2026, 3, 25),
                call("25/3/2026", NEW_YORK, both).lastTransaction().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M/D", "M/D/YY", "M/D/YYYYY", "MDYYYY", "M/M/YYYY", "M/D/YYYY/D", "hello", "dd<MM"})
    void aFormIsWholeOrRefused(String form) {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> Leads.scrub().withDateFormat(form))
                .getMessage();
        assertEquals(
                "expected a form of dates such as M/D/YYYY, D.M.YYYY, YYYYMMDD or D-MMM-YYYY, the year with four digits; found \""
                        + form + "\"",
                message);
    }

    @Test
    void whichFormWouldReadTheColumnIsSaid() throws IOException {
        String head = "phone,last_transaction,consent_on,do_not_call_on\n";
        LeadReport both = report(head + NEW_YORK + ",3/4/2026,,\n" + NEW_YORK + ",11/12/2025,,\n");
        assertEquals(
                List.of(
                        "last_transaction: dates that could not be read: 2; say which it is: --date-format \"M/D/YYYY\" or"
                                + " \"D/M/YYYY\" reads them all"),
                both.notes());
        assertEquals(2, both.count(Verdict.UNDETERMINED));
        assertEquals(
                List.of(
                        "last_transaction: dates that could not be read: 2; --date-format \"M/D/YYYY\" reads them all",
                        "consent_on: dates that could not be read: 1; --date-format \"D.M.YYYY\" reads them all",
                        "do_not_call_on: dates that could not be read: 2; no single form of dates reads them all, for example not \"soon\": it may be no date, or need another --date-format; a year has four digits, and a date that two given forms read differently is not read"),
                report(head + NEW_YORK + ",3/4/2026,4.3.2026,soon\n" + NEW_YORK + ",3/25/2026,,3/4/2026\n")
                        .notes());
    }

    @Test
    void aWordForNothingIsNothingAndIsCounted() throws IOException {
        LeadReport report = report("phone,last_transaction,consent,do_not_call,line\n"
                + NEW_YORK + ",NULL,null,NULL,N/A\n"
                + NEW_YORK + ",0000-00-00,n/a,,\n"
                + NEW_YORK + ",0000-00-00 00:00:00,,no,\n");
        assertEquals(3, report.count(Verdict.MAY_CALL));
        assertEquals(
                List.of("fact cells with a word for nothing (NULL, N/A, 0000-00-00), read as empty: 7"),
                report.notes());
    }

    /** A cell that says more than nothing is none. */
    @ParameterizedTest
    @CsvSource({
        "\\N,MAY_CALL",
        "(null),MAY_CALL",
        "[NULL],MAY_CALL",
        "NaN,MAY_CALL",
        "NaT,MAY_CALL",
        "<NA>,MAY_CALL",
        "#N/A,UNDETERMINED",
        "N,UNDETERMINED",
        "(nulls),UNDETERMINED",
        "NA,UNDETERMINED",
    })
    void whatProgramsWriteForNothingIsNothing(String cell, Verdict expected) throws IOException {
        LeadReport report =
                report("phone,last_transaction,do_not_call_on\n" + NEW_YORK + "," + cell + "," + cell + "\n");
        assertEquals(1, report.count(expected), report::toString);
    }

    @Test
    void whereARefusalIsAskedForNotApplicableIsNoAnswer() throws IOException {
        LeadReport report = report("phone,do_not_call\n" + NEW_YORK + ",N/A\n");
        assertEquals(1, report.count(Verdict.UNDETERMINED));
        assertTrue(report.notes().isEmpty());
    }

    private static LeadReport report(String leads) throws IOException {
        return Leads.scrub()
                .run(new ByteArrayInputStream(leads.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream());
    }

    /** Whoever maps the day alone believes to have given a consent. */
    @Test
    void aDayOfConsentWithoutOneIsTold() throws IOException {
        String rows = """
                phone,consent,consent_on,consent_revoked_on
                2125550143,,2026-01-15,
                2125550143,NULL,2026-01-15,
                2125550143,WRITTEN,2026-01-15,
                2125550143,NONE,2026-01-15,
                2125550143,,2026-01-15,2026-02-01
                2125550143,,2026-01-15,perhaps
                """;
        String told = "days of a consent without a consent beside them, which do not count (the column consent says "
                + "which it was, such as WRITTEN): 2";
        LeadReport report = Leads.scrub()
                .run(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream());
        assertTrue(report.notes().contains(told), report.notes()::toString);
    }
}
