package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AsOfTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Half past eleven in New York: the next day has begun in UTC. */
    private static final String THEN = "2026-11-24T04:30:00Z";

    private static final String YEARS_LATER = "2031-05-06T07:08:09Z";
    private static final String BARRED_TOMORROW = "212-555-0151";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDayEndsWhereTheCommandRuns() {
        AsOf day = AsOf.parse("2026-11-13");
        assertEquals("2026-11-13 (2026-11-14T04:59:59.999Z, its end in America/New_York)", day.meant(NEW_YORK));
        assertEquals(
                "2026-11-13 (2026-11-13T15:59:59.999Z, its end in Asia/Manila)", day.meant(ZoneId.of("Asia/Manila")));
    }

    @Test
    void theDayOfAnInstantIsThatWhereTheCommandRuns() {
        AsOf instant = AsOf.parse("2026-11-24T04:30:00Z");
        assertEquals(LocalDate.of(2026, 11, 23), instant.day(NEW_YORK));
        assertEquals(LocalDate.of(2026, 11, 24), instant.day(ZoneOffset.UTC));
        assertEquals(LocalDate.of(2026, 11, 23), AsOf.parse("2026-11-23").day(ZoneId.of("Asia/Manila")));
    }

    @Test
    void anInstantIsTheSameEverywhere() {
        AsOf instant = AsOf.parse("2026-11-13T14:00:00-05:00");
        assertEquals("2026-11-13T19:00:00Z", instant.meant(ZoneId.of("Asia/Manila")));
        assertEquals("2026-11-13T19:00:00Z", instant.meant(ZoneOffset.UTC));
    }

    /** By a clock of years later it would be a request of long ago that was made after the call. */
    @Test
    void aRequestOfTheNextDayBarsAsOfThen() throws IOException {
        Path company = company("2026-11-24");
        String store = folder.resolve("lists").toString();
        DncRun load = DncRun.at(
                THEN,
                NEW_YORK,
                "load",
                Samples.US_212.toString(),
                Samples.US_646.toString(),
                "--registry",
                "us",
                "--store",
                store);
        assertEquals(0, load.exit(), load.err());
        List<String> check = List.of("check", BARRED_TOMORROW, "--us", store, "--company-list", company.toString());
        for (String moment : List.of(THEN, "2026-11-23T23:30:00-05:00", "2026-11-24")) {
            List<String> then = List.of("--at", "2026-11-23", "--format", "line", "--as-of", moment);
            DncRun run =
                    DncRun.at(YEARS_LATER, NEW_YORK, DncRun.join(check, then).toArray(String[]::new));
            assertTrue(run.out().startsWith("MAY_NOT_CALL\tP\tcompany-list\t"), moment + run.out() + run.err());
        }
    }

    /** Whose list it is that has a later request nobody can tell: not that of then. */
    @Test
    void aCompanyListOfALaterDayIsNotTakenForThatOfThen() throws IOException {
        Path company = company("2027-01-31");
        List<String> check = List.of("check", BARRED_TOMORROW, "--us", Samples.US_212.toString());
        DncRun run = DncRun.at(
                YEARS_LATER,
                NEW_YORK,
                DncRun.join(check, List.of("--company-list", company.toString(), "--as-of", THEN))
                        .toArray(String[]::new));
        assertEquals(1, run.exit(), run.out());
        assertTrue(
                run.err().contains("found 2027-01-31 (by --as-of the company list is read as on 2026-11-23)"),
                run.err());
    }

    @Test
    void aListThatWasDownloadedLaterIsNotTakenForThatOfThen() {
        String[] check = {"check", BARRED_TOMORROW, "--us", Samples.US_212.toString(), "--as-of"};
        DncRun later = DncRun.of(DncRun.join(List.of(check), List.of("2026-11-12")));
        assertEquals(2, later.exit(), later.out());
        assertTrue(
                later.err()
                        .contains("--as-of: expected lists with --us that were downloaded by 2026-11-12, found one of"
                                + " 2026-11-14"),
                later.err());
        assertEquals(
                0, DncRun.of(DncRun.join(List.of(check), List.of("2026-11-13"))).exit());
    }

    /** The last is beyond the days of calls, which was said by a stack trace. */
    @Test
    void nobodyKnowsWhatWillBeInUse() {
        for (String later : List.of("2099-01-01", "9999-12-31", "9999-12-31T12:00:00Z")) {
            DncRun run = DncRun.of("check", BARRED_TOMORROW, "--us", Samples.US_212.toString(), "--as-of", later);
            assertEquals(2, run.exit(), run.out());
            assertTrue(run.err().startsWith("dnc: --as-of: expected a day or an instant that has begun"), run.err());
        }
    }

    private Path company(String requestedOn) throws IOException {
        return Files.writeString(folder.resolve("ours.csv"), "phone,requested_on\n2125550151," + requestedOn + "\n");
    }
}
