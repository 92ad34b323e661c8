package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.examples.Samples;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.LeadScrub;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScrubDoorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Service service;

    @BeforeEach
    void start() throws IOException {
        service = Service.start();
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
    }

    private HttpResponse<String> scrub(String query, String rows) throws Exception {
        return service.send(service.request("/v1/scrub" + query).POST(BodyPublishers.ofString(rows)));
    }

    private static String expected(LeadScrub scrub, byte[] leads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scrub.run(new ByteArrayInputStream(leads), out);
        return out.toString(UTF_8);
    }

    private static LeadScrub direct() {
        return LeadScrub.of(Service.rules().with(Service.list(5_550_143)), Campaign.of(Purpose.SALES))
                .at(DAY);
    }

    @Test
    void theRowsAreThoseOfAScrub() throws Exception {
        byte[] leads = Files.readAllBytes(Samples.LEADS);
        HttpResponse<String> answer = scrub("?at=2026-11-24", new String(leads, UTF_8));
        assertEquals(200, answer.statusCode());
        assertEquals(expected(direct(), leads), answer.body());
        assertTrue(service.get("/metrics").body().contains("\ndnc_scrubbed_rows_total 22\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose=SELL|purpose: expected one of SALES, ",
                "caller=Bank|caller: expected one of SELLER, ",
                "technology=ROBOT|technology: expected one of LIVE, ",
                "line=MOBILE|line: expected one of RESIDENTIAL, ",
                "only=x|only: expected one of MAY_CALL, MAY_NOT_CALL, UNDETERMINED",
                "map=foo%3Dphone|map: expected one of call_at, ",
                "zone=Nowhere|zone: expected a zone such as America/New_York",
                "encoding=foo|encoding: expected an encoding such as windows-1252",
                "caller=CHARITY&us_caller=SELLER|caller holds for both countries; give it, or us_caller and ca_caller"
            })
    void whatCannotBeReadIsToldWithWhatCan(String query, String message) throws Exception {
        HttpResponse<String> answer = scrub("?at=2026-11-24&" + query, "phone\n2125550102\n");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().startsWith("error: " + message), answer::body);
    }

    @Test
    void wordsAreReadInLettersOfAnyCase() throws Exception {
        String query = "?at=2026-11-24&purpose=sales&caller=seller&line=consumer&technology=live&only=may_call";
        assertEquals(200, scrub(query, "phone\n2125550102\n").statusCode());
    }

    /** The form that the docs print. */
    @Test
    void namesOfColumnsAreEncodedInTheQuery() throws Exception {
        String leads = "phone,DNC?,Opt-In Status\n2125550102,no,yes\n2125550100,yes,yes\n";
        List<String> rows = scrub("?at=2026-11-24&map=do_not_call%3DDNC%3F&permits=Opt-In+Status", leads)
                .body()
                .lines()
                .toList();
        assertTrue(rows.get(1).contains(",MAY_CALL,"), rows::toString);
        assertTrue(rows.get(2).contains(",MAY_NOT_CALL,P,"), rows::toString);
    }

    @Test
    void aFaultOfTheFileIsToldWithoutAName() throws Exception {
        String broken = "phone,name\n2125550102,a\n2125550102,\"b\"c\n";
        String answer = scrub("?at=2026-11-24", broken).body();
        assertTrue(answer.startsWith("error: line 3: expected "), answer);
        String noColumn = scrub("?at=2026-11-24", "a,b\n1,2\n").body();
        assertTrue(noColumn.startsWith("error: line 1: expected "), noColumn);
        assertFalse(noColumn.contains("standard input"), noColumn);
    }

    @Test
    void aMisspeltParameterIsToldWithAllThatThereAre() throws Exception {
        String answer =
                scrub("?at=2026-11-24&purpse=SALES", "phone\n2125550102\n").body();
        List<String> names = List.of(
                "purpose",
                "caller",
                "us_caller",
                "ca_caller",
                "technology",
                "line",
                "at",
                "zone",
                "phone_column",
                "map",
                "ignore",
                "status",
                "permits",
                "date_format",
                "encoding",
                "only",
                "explain",
                "again",
                "row_by_row",
                "delimiter");
        assertEquals(
                "error: unknown parameter \"purpse\"; expected one of " + String.join(", ", names), answer.strip());
    }

    @Test
    void aFormWithTheFileInItIsNoLeadFile() throws Exception {
        HttpResponse<String> answer = service.send(service.request("/v1/scrub?at=2026-11-24")
                .header("Content-Type", "Multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("""
                        --x\r
                        Content-Disposition: form-data; name="file"; filename="a.csv"\r
                        \r
                        phone
                        2125550102
                        \r
                        --x--\r
                        """)));
        assertEquals(400, answer.statusCode());
        assertEquals(
                "error: expected the lead file as it is (curl --data-binary @leads.csv), found a form with the file in it",
                answer.body().strip());
        assertEquals(200, scrub("?at=2026-11-24", "phone\n2125550102\n").statusCode());
    }

    @Test
    void aColumnOfPermissionsIsReadWhenItIsNamed() throws Exception {
        String leads = "phone,OK to call\n2125550102,yes\n2125550100,no\n";
        assertEquals(400, scrub("?at=2026-11-24", leads).statusCode());
        HttpResponse<String> answer = scrub("?at=2026-11-24&permits=ok+to+call", leads);
        assertEquals(expected(direct().withPermission("OK to call"), leads.getBytes(UTF_8)), answer.body());
        List<String> rows = answer.body().lines().toList();
        assertTrue(rows.get(1).contains(",MAY_CALL,"), answer::body);
        assertTrue(rows.get(2).contains(",UNDETERMINED,B,?refusal"), answer::body);
    }

    @Test
    void whatIsAskedForIsDone() throws Exception {
        String leads = "Tel;mobile;bought\n2125550143;2125550102;1/15/2026\n";
        HttpResponse<String> answer = scrub(
                "?at=2026-11-24&phone_column=mobile&phone_column=Tel&map=last_transaction=bought"
                        + "&date_format=M/D/YYYY&explain=true&line=BUSINESS&purpose=SALES+SURVEY",
                leads);
        Campaign campaign = Campaign.of(Purpose.SALES, Purpose.SURVEY).withLine(Line.BUSINESS);
        LeadScrub same = LeadScrub.of(Service.rules().with(Service.list(5_550_143)), campaign)
                .at(DAY)
                .withPhoneColumns(List.of("mobile", "Tel"))
                .withMapping("last_transaction", "bought")
                .withDateFormat("M/D/YYYY")
                .explained();
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(expected(same, leads.getBytes(UTF_8)), answer.body());
        assertEquals(
                "phone,dnc_number",
                scrub("?only=MAY_NOT_CALL", "phone\n2125550102\n").body().substring(0, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?x=1", "?at=yesterday", "?at=2026-11-24&at=2026-11-24", "?zone=Mars", "?purpose=FUN", "?only=MAYBE",
                "?explain=yes", "?map=consent", "?map=shoe=size", "?delimiter=ab", "?encoding=klingon",
                        "?date_format=x",
                "?phone_column=none", "?consent=WRITTEN"
            })
    void whatCannotBeMeantIsAnError(String query) throws Exception {
        HttpResponse<String> answer = scrub(query, "phone\n2125550102\n");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().startsWith("error: "), answer.body());
    }

    @Test
    void aFileThatIsNoneIsAnError() throws Exception {
        for (String rows : new String[] {"", "a,b\n1,2\n", "phone,\"x\n2125550102\n", "2125550102\n"}) {
            assertEquals(400, scrub("", rows).statusCode(), rows);
        }
    }

    /** Whatever is found out before rows are sent: a mark of the encoding, or the names of the columns, are none. */
    @Test
    void whatIsWrongIsToldUntilRowsAreSent() throws Exception {
        for (String rows : new String[] {
            "\uFEFFName,City\nAnn,NY\n",
            "\uFEFFPhone,DNC\n2125550102,yes\n",
            "\uFEFF",
            "Phone,Mood\n2125550102,Opt Out\n",
            "Export,Phone report\nName,Phone\nAnn,2125550102\n"
        }) {
            HttpResponse<String> answer = scrub("?at=2026-11-24", rows);
            assertEquals(400, answer.statusCode(), rows);
            assertTrue(answer.body().startsWith("error: "), answer.body());
        }
    }

    /** Of an answer without a length HTTP/1.0 does not tell where it ends, and nobody knows what another word means. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP"})
    void whereAPartOfAnAnswerMayLookWholeNoneIsGiven(String version) throws Exception {
        String asked = "POST /v1/scrub?at=2026-11-24 " + version
                + "\r\nHost: x\r\nContent-Length: 17\r\n\r\nphone\n2125550102\n";
        try (Socket socket = service.raw(asked)) {
            socket.shutdownOutput();
            String answer = text(socket.getInputStream());
            assertTrue(answer.startsWith("HTTP/1.1 505 "), answer);
            assertFalse(answer.contains("MAY_CALL"), answer);
        }
    }

    /** One who has all of an answer may ask again at once. */
    @Test
    void aPlaceIsFreeBeforeItsAnswerIsWhole() throws Exception {
        try (Socket held = service.raw("POST /v1/scrub HTTP/1.1\r\nHost: x\r\nContent-Length: 17\r\n\r\nphone\n")) {
            for (int i = 0; i < 200; i++) {
                assertEquals(200, scrub("?at=2026-11-24", "phone\n2125550102\n").statusCode(), "scrub " + i);
            }
            assertTrue(held.isConnected());
        }
    }

    @Test
    void errorsAreSaidInTheWordsOfTheQuery() throws Exception {
        String refusals = scrub("", "phone,Do not call me\n2125550102,yes\n").body();
        assertTrue(refusals.strip().endsWith("is here map=FACT=NAME or phone_column=NAME in the query)"), refusals);
        String at = scrub("?at=yesterday", "phone\n2125550102\n").body();
        assertEquals(
                "error: at: expected now, a day such as 2026-11-24, or a moment such as 2026-11-24T14:00:00-05:00",
                at.strip());
    }

    /** So that nobody takes a part of a file for a whole one. */
    @Test
    void aFailureBehindTheFirstRowsBreaksTheConnectionOff() throws Exception {
        String good = "phone,note\n" + "2125550102,x\n".repeat(400_000);
        String bad = good + "2125550102," + "y".repeat(1_100_000) + "\n";
        assertEquals(200, scrub("", good).statusCode());
        try {
            assertEquals(400, scrub("", bad).statusCode());
        } catch (IOException broken) {
            assertFalse(service.get("/health").body().isEmpty(), "and the service is up");
        }
    }

    @Test
    void noMoreThanTwoAtOnce() throws Exception {
        String head =
                "POST /v1/scrub?at=2026-11-24 HTTP/1.1\r\nHost: x\r\nContent-Length: 17\r\nConnection: close\r\n\r\n";
        try (Socket one = service.raw(head);
                Socket two = service.raw(head)) {
            awaitTwo();
            HttpResponse<String> third = scrub("", "phone\n2125550102\n");
            assertEquals(503, third.statusCode());
            assertEquals("10", third.headers().firstValue("Retry-After").orElse(""));
            for (Socket each : new Socket[] {one, two}) {
                each.getOutputStream().write("phone\n2125550102\n".getBytes(UTF_8));
                assertTrue(text(each.getInputStream()).contains("2125550102,+12125550102,MAY_CALL,C,us-clear"));
            }
        }
        assertEquals(200, scrub("", "phone\n2125550102\n").statusCode());
    }

    private void awaitTwo() throws Exception {
        for (int i = 0; i < 500 && !service.get("/metrics").body().contains("dnc_requests_active 3"); i++) {
            Thread.sleep(10);
        }
    }

    @Test
    void whatIsUnderWayIsAnsweredWhenTheServiceStops() throws Exception {
        Socket socket = service.raw(
                "POST /v1/scrub?at=2026-11-24 HTTP/1.1\r\nHost: x\r\nContent-Length: 17\r\nConnection: close\r\n\r\nphone\n");
        for (int i = 0; i < 500 && !service.get("/metrics").body().contains("dnc_requests_active 2"); i++) {
            Thread.sleep(10);
        }
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> {
            try {
                service.service().drain(Duration.ofSeconds(20));
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        });
        while (service.decision("number=" + Service.CLEAR).statusCode() != 503) {
            Thread.sleep(10);
        }
        socket.getOutputStream().write("2125550102\n".getBytes(UTF_8));
        assertTrue(text(socket.getInputStream()).endsWith("\r\n0\r\n\r\n"), "the whole answer");
        stopped.get();
        assertThrows(IOException.class, () -> service.decision("number=" + Service.CLEAR));
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), UTF_8);
    }
}
