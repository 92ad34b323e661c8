package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The record of a check, whole, as a reader sees it. */
class AuditTextTest {
    private static final Instant AFTERNOON = Instant.parse("2026-11-24T19:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static void assertPage(String page, Situation situation) throws IOException {
        Decision decision = situation.decide();
        String text = decision.toString();
        text.lines().forEach(line -> assertTrue(line.length() <= 100, line));
        text = text.replace("tz database " + decision.timeZoneData(), "tz database (version)");
        if ("write".equals(System.getProperty("audit.pages"))) {
            Files.writeString(Path.of("src/test/resources/io/github/opendnc/pages", page), text + "\n");
        }
        try (InputStream in = Objects.requireNonNull(AuditTextTest.class.getResourceAsStream("pages/" + page), page)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing(), text);
        }
    }

    @Test
    void aListedCustomerMayBeCalled() throws IOException {
        Campaign campaign =
                Campaign.of(Purpose.SALES).withSeller("Acme Windows").withSubscription("10001234");
        Call call = Call.at(AFTERNOON, campaign, PhoneNumber.parse("2125550143"))
                .withLastTransaction(LocalDate.of(2026, 5, 24));
        assertPage("may-call.txt", new Situation(call, Situation.State.HELD, true, 10));
    }

    /** The form in which the makers of the database name its versions: a year and a letter. */
    @Test
    void theTimeZoneDataAreNamed() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        String version =
                new Situation(call, Situation.State.NOT_HELD, false, 0).decide().timeZoneData();
        assertTrue(version.matches("20\\d\\d[a-z]+"), version);
    }

    @Test
    void oneWhoAskedMayNotBeCalled() throws IOException {
        Campaign campaign = Campaign.of(Purpose.SALES, Purpose.SURVEY).withTechnology(Technology.PRERECORDED);
        Call call = Call.atLocalTime(DAY.atTime(22, 15), campaign, PhoneNumber.parse("4165550143"))
                .withDoNotCallRequest(LocalDate.of(2026, 10, 1))
                .withLastTransaction(LocalDate.of(2026, 11, 1));
        assertPage("may-not-call.txt", new Situation(call, Situation.State.HELD, true, 32));
    }

    /**
     * The hour differs between Vancouver and Edmonton. The caller is a charity here and has no status in the other
     * country.
     */
    @Test
    void aCallIntoTwoTimeZonesOfCanadaFromAnOldListNamesOneCaller() throws IOException {
        Campaign campaign = Campaign.of(Purpose.DONATION)
                .withCaller(Caller.SELLER)
                .withCaller(Country.US, Caller.NONPROFIT)
                .withCaller(Country.CA, Caller.POLLSTER);
        Call call = Call.at(Instant.parse("2026-07-15T03:45:00Z"), campaign, PhoneNumber.parse("2505550143"));
        assertPage("two-zones-of-canada.txt", new Situation(call, Situation.State.HELD, false, 40));
    }

    private static Call byMachine(Purpose purpose, String number) {
        Campaign campaign = Campaign.of(purpose).withTechnology(Technology.PRERECORDED);
        return Call.at(AFTERNOON, campaign, PhoneNumber.parse(number));
    }

    @Test
    void aRecordedCallThatMaySellNamesItsDuties() throws IOException {
        Call call = byMachine(Purpose.SALES, "2125550143")
                .withConsent(Consent.of(ConsentKind.WRITTEN_ROBOCALL, DAY.minusDays(90)));
        assertPage("may-call-by-machine-us.txt", new Situation(call, Situation.State.HELD, true, 10));
    }

    @Test
    void aRecordedCallThatMaySellInCanadaNamesItsDuties() throws IOException {
        Call call = byMachine(Purpose.SALES, "4165550143")
                .withConsent(Consent.of(ConsentKind.ORAL_RECORDED_ROBOCALL, DAY.minusDays(90)));
        assertPage("may-call-by-machine-ca.txt", new Situation(call, Situation.State.HELD, true, 10));
    }

    @Test
    void aRecordedCallThatMayInformInCanadaNamesItsDuties() throws IOException {
        Call call = byMachine(Purpose.INFORMATIONAL, "4165550143");
        assertPage("may-call-by-machine-ca-informing.txt", new Situation(call, Situation.State.NOT_HELD, false, 0));
    }

    @Test
    void aCallThatNoHoursBindSaysSo() throws IOException {
        Call call = Call.atLocalTime(DAY.atTime(22, 15), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"))
                .withLine(Line.BUSINESS);
        assertPage("no-federal-hours.txt", new Situation(call, Situation.State.HELD, true, 10));
    }

    @Test
    void aCallBeforeTheRulesBeganHasNeitherWindowNorLastDay() throws IOException {
        Call call = Call.atLocalTime(
                LocalDate.of(2003, 9, 30).atTime(12, 0), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        assertPage("before-rules.txt", new Situation(call, Situation.State.HELD, true, 10));
    }

    @Test
    void aContractThatRunsHoldsUntilThePersonAsks() throws IOException {
        Call call = Call.at(AFTERNOON, Campaign.of(Purpose.SALES), PhoneNumber.parse("4165550143"))
                .withContractActive();
        assertPage("contract-in-existence.txt", new Situation(call, Situation.State.HELD, true, 10));
    }

    /** When the list has grown too old, the permission of an unlisted number rests on the purchase alone. */
    @Test
    void anUnlistedCustomerToo() {
        Call call = Call.at(AFTERNOON, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Decision customer = new Situation(
                        call.withLastTransaction(LocalDate.of(2026, 5, 24)), Situation.State.HELD, false, 10)
                .decide();
        assertEquals(
                "at the longest until the end of 2027-11-14, unless the person asks not to be called: check the company"
                        + " list before each call",
                customer.holds());
        Decision stranger = new Situation(call, Situation.State.HELD, false, 10).decide();
        assertEquals("at the longest until the end of 2026-12-15", stranger.holds());
    }

    /** Both robocall rules of the FCC say the same about voices made by AI. */
    @Test
    void aSentenceOfSeveralRulesIsSaidOnce() {
        Campaign campaign = Campaign.of(Purpose.SALES).withTechnology(Technology.PRERECORDED);
        Call call =
                Call.at(AFTERNOON, campaign, PhoneNumber.parse("2125550143")).withLine(Line.WIRELESS);
        String text =
                new Situation(call, Situation.State.HELD, true, 10).decide().toString();
        assertEquals(2, text.split("A voice made by AI", -1).length, text);
    }

    @Test
    void aCallIntoTwoTimeZonesFromAnOldListIsUndetermined() throws IOException {
        Call call = Call.at(
                Instant.parse("2026-11-24T13:30:00Z"), Campaign.of(Purpose.SALES), PhoneNumber.parse("8505550143"));
        assertPage("undetermined.txt", new Situation(call, Situation.State.HELD, false, 32));
    }
}
