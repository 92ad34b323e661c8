package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DecisionServiceTest {
    private Service service;

    @BeforeAll
    void start() throws IOException {
        service = Service.start();
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number=2125550102                                            | 200 MAY_CALL us-clear
            number=(212)+555-0102                                        | 200 MAY_CALL us-clear
            number=%28212%29%20555-0102                                  | 200 MAY_CALL us-clear
            number=tel:+1-212-555-0102                                   | 200 MAY_CALL us-clear
            number=+12125550102                                          | 200 MAY_CALL us-clear
            number=%2B12125550102                                        | 200 MAY_CALL us-clear
            number=2125550102&consent=                                   | 200 MAY_CALL us-clear
            number=2125550143                                            | 403 MAY_NOT_CALL us-registry;us-registry-fcc
            number=2125550143&consent=WRITTEN&consent_on=2026-01-15      | 200 MAY_CALL us-consent
            number=2125550143&purpose=POLITICAL&caller=POLITICAL         | 200 MAY_CALL us-no-sale
            number=2125550102&call_at=2026-11-24T23:00:00-05:00          | 403 MAY_NOT_CALL us-hours;us-hours-fcc
            number=2125550102&zone=Pacific/Guam                          | 403 MAY_NOT_CALL us-hours;us-hours-fcc
            number=2125550102&zone=Asia/Tokyo                            | 409 UNDETERMINED ?zone
            number=6465550102                                            | 403 MAY_NOT_CALL us-area-code
            number=4165550102                                            | 403 MAY_NOT_CALL ca-no-list
            number=2125550143&consent=perhaps                            | 409 UNDETERMINED ?consent
            number=8005550199                                            | 409 UNDETERMINED ?jurisdiction
            number=+2125550102                                           | 409 UNDETERMINED ?jurisdiction
            number=2125550102&call_at=2026-12-15                         | 200 MAY_CALL us-clear
            number=2125550102&call_at=2026-12-16                         | 503 UNDETERMINED us-registry;us-registry-fcc;?listed
            number=2125550102&call_at=2026-12-16&do_not_call=yes         | 403 MAY_NOT_CALL do-not-call
            number=212555010                                             | 400 UNDETERMINED ?number the number: expected 10 digits, found 9
            number=                                                      | 400 UNDETERMINED ?number the number: empty
            number=2.13E%2B09                                            | 400 UNDETERMINED ?number the number: written as a decimal number by a spreadsheet, digits may be lost
            ''                                                           | 400 UNDETERMINED ?request expected a number, as number=2125550143
            number=2125550102&number=2125550102                          | 400 UNDETERMINED ?request number is given twice
            number=2125550102&consent=ORAL&consent=ORAL                  | 400 UNDETERMINED ?request consent is given twice
            number=2125550102&consent                                    | 400 UNDETERMINED error: expected name=value between the signs &
            number=2125550102&=x                                         | 400 UNDETERMINED error: expected name=value between the signs &
            number=2125550102&format=xml                                 | 400 UNDETERMINED error: format: expected text, json or form
            """)
    void theStatusCodeDecides(String query, String expected) throws Exception {
        assertEquals(expected, service.answer(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Number=2125550102", "purpos=SALES", "Consent=ORAL", "listed=no", "row=1", "at=now", "x=1"})
    void aMisspeltParameterIsAnError(String parameter) throws Exception {
        String answer = service.answer("number=2125550102&" + parameter);
        assertTrue(answer.startsWith("400 UNDETERMINED ?request unknown parameter \""), answer);
        assertTrue(answer.contains("expected one of number, call_at, zone, purpose,"), answer);
        assertTrue(answer.endsWith(", format"), answer);
    }

    /** A name that holds a number, or a line of its own that looks like an answer. */
    @Test
    void whatIsAskedForIsNotRepeatedAsItIs() throws Exception {
        String number = service.answer("number=2125550102&212-555-0143=1");
        assertFalse(number.contains("0143"), number);
        String line = service.answer("x%0AMAY_CALL=1");
        assertEquals(1, line.lines().count(), line);
    }

    @Test
    void headersSayTheSameAsTheText() throws Exception {
        var headers = service.decision("number=2125550143").headers();
        assertEquals(Optional.of("MAY_NOT_CALL"), headers.firstValue("Dnc-Verdict"));
        assertEquals(Optional.of("D"), headers.firstValue("Dnc-Code"));
        assertEquals(Optional.of("us-registry;us-registry-fcc"), headers.firstValue("Dnc-Rules"));
        assertEquals(Optional.of("us-national@2026-11-14"), headers.firstValue("Dnc-List"));
        assertEquals(Optional.empty(), headers.firstValue("Dnc-Valid-Until"));
        assertEquals(Optional.of("no-store"), headers.firstValue("Cache-Control"));
        var clear = service.decision("number=2125550102").headers();
        assertEquals(Optional.of("2026-12-15"), clear.firstValue("Dnc-Valid-Until"));
        var wrong = service.decision("numbr=1").headers();
        assertEquals(Optional.of("UNDETERMINED"), wrong.firstValue("Dnc-Verdict"));
    }

    @Test
    void jsonIsForThoseWhoAskForIt() throws Exception {
        HttpResponse<String> json = service.send(service.request("/v1/decision?number=2125550143")
                .header("Accept", "text/html, application/json;q=0.9"));
        assertEquals(403, json.statusCode());
        assertEquals(
                "application/json", json.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                json.body().startsWith("{\"number\": \"+12125550143\",\"verdict\": \"MAY_NOT_CALL\",\"code\": \"D\""));
        assertEquals(1, json.body().lines().count());
        assertTrue(service.answer("number=1&format=json")
                .startsWith("400 {\"verdict\": \"UNDETERMINED\",\"code\": \"I\""));
    }

    @Test
    void theFormOfAsteriskHasOneLine() throws Exception {
        assertEquals(
                "403 verdict=MAY_NOT_CALL&code=D&rules=us-registry%3Bus-registry-fcc&list=us-national%402026-11-14",
                service.answer("number=2125550143&format=form"));
        assertEquals(
                "400 verdict=UNDETERMINED&code=B&rules=%3Frequest&error=expected+a+number%2C+as+number%3D2125550143",
                service.answer("format=form"));
    }

    @Test
    void aFormIsAsGoodAsAQuery() throws Exception {
        var form = service.request("/v1/decision?consent=WRITTEN")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(BodyPublishers.ofString("number=%2B12125550143&consent_on=2026-01-15"));
        assertEquals(200, service.send(form).statusCode());
        var twice = form.POST(BodyPublishers.ofString("number=2125550102&consent=ORAL"));
        assertEquals(400, service.send(twice).statusCode());
        var json = service.request("/v1/decision").POST(BodyPublishers.ofString("{\"number\": 2125550102}"));
        assertEquals(400, service.send(json).statusCode());
        var large = form.POST(BodyPublishers.ofString("number=2125550102&zone=" + "x".repeat(100_000)));
        assertEquals(400, service.send(large).statusCode());
    }

    @Test
    void otherPathsAndMethodsAreErrors() throws Exception {
        for (String path : new String[] {"/v1/decisions?number=2125550102", "/v1/decision/?number=2125550102", "/v1"}) {
            assertEquals(404, service.get(path).statusCode(), path);
        }
        var delete =
                service.send(service.request("/v1/decision?number=2125550102").DELETE());
        assertEquals(405, delete.statusCode());
        assertEquals(Optional.of("GET, HEAD, POST"), delete.headers().firstValue("Allow"));
        assertEquals(405, service.get("/v1/scrub").statusCode());
        var head =
                service.send(service.request("/v1/decision?number=2125550102").method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, head.statusCode());
        assertEquals(400, service.get("/v1/lists?x=1").statusCode());
    }

    @Test
    void theListsSayUntilWhenTheyAreNewEnough() throws Exception {
        assertEquals(
                "us-national obtained 2026-11-14: 1 number in 1 area code, new enough until 2026-12-15\n"
                        + "no company list is held",
                service.get("/v1/lists").body().strip());
        String json = service.get("/v1/lists?format=json").body();
        assertTrue(json.startsWith("{\"registries\": [{\"registry\": \"us-national\",\"oldest\":"), json);
        assertFalse(json.contains("company_list"), json);
        assertFalse(service.get("/metrics").body().contains("company_list"));
        assertTrue(json.contains("\"new_enough_until\": \"2026-12-15\",\"too_old\": false"), json);
        assertEquals("OK", service.get("/health").body().strip());
    }

    @Test
    void theCompanyListIsNamedBesideTheRegistries() throws Exception {
        CompanyList three = CompanyList.builder()
                .add(PhoneNumber.parse("2125550100"))
                .add(PhoneNumber.parse("2125550101"))
                .add(PhoneNumber.parse("2125550103"))
                .build();
        try (Service with = Service.start(Service.once(Service.registries().with(three)), Service.NOON)) {
            String text = with.get("/v1/lists").body();
            assertTrue(text.endsWith("\ncompany list of 3 numbers\n"), text);
            String json = with.get("/v1/lists?format=json").body();
            assertTrue(json.contains("],\"company_list\": {\"readable\": true,\"numbers\": 3,"), json);
            String metrics = with.get("/metrics").body();
            assertTrue(metrics.contains("\ndnc_company_list_numbers 3\n"), metrics);
            assertTrue(metrics.contains("\ndnc_company_list_readable 1\n"), metrics);
            assertTrue(with.get("/").body().contains("Your own list: company list of 3 numbers"));
        }
        Registries unreadable = Service.registries().with(CompanyList.unreadable());
        try (Service with = Service.start(Service.once(unreadable), Service.NOON)) {
            assertTrue(with.get("/v1/lists").body().endsWith("\ncompany list that could not be read\n"));
            assertTrue(with.get("/metrics").body().contains("\ndnc_company_list_readable 0\n"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/decisions?format=json   | 404 {"verdict": "UNDETERMINED","error": "there is nothing here; see /"}
            /v1/scrub?x=1&format=json   | 405 {"verdict": "UNDETERMINED","error": "expected POST"}
            /metrics?format=json        | 400 {"verdict": "UNDETERMINED","error": "expected no parameters; ask /v1/decision"}
            /v1/decision?x&format=json  | 400 {"verdict": "UNDETERMINED","error": "expected name=value between the signs &"}
            /v1/decisions?format=form   | 404 verdict=UNDETERMINED&error=there+is+nothing+here%3B+see+%2F
            /v1/decisions               | 404 UNDETERMINED error: there is nothing here; see /
            """)
    void anErrorHasTheFormThatIsAskedFor(String path, String expected) throws Exception {
        HttpResponse<String> answer = service.get(path);
        assertEquals(expected, answer.statusCode() + " " + answer.body().strip());
    }

    @Test
    void anErrorIsInJsonForWhoAcceptsIt() throws Exception {
        HttpResponse<String> answer =
                service.send(service.request("/v1/decisions").header("Accept", "application/json"));
        assertEquals(404, answer.statusCode());
        assertEquals(
                "{\"verdict\": \"UNDETERMINED\",\"error\": \"there is nothing here; see /\"}",
                answer.body().strip());
    }

    @Test
    void whatIsCountedIsInTheFormOfPrometheus() throws Exception {
        service.answer("number=2125550143");
        String metrics = service.get("/metrics").body();
        for (String line : metrics.split("\n", -1)) {
            assertTrue(
                    line.isEmpty()
                            || line.matches(
                                    "(# (HELP|TYPE) .+|[a-z_]+(\\{[a-z]+=\"[^\"]+\"(,[a-z]+=\"[^\"]+\")*\\})? [0-9.]+)"),
                    line);
        }
        assertTrue(metrics.contains("dnc_answers_total{door=\"http\",verdict=\"MAY_NOT_CALL\"} "), metrics);
        assertTrue(metrics.contains("dnc_list_numbers{registry=\"us-national\"} 1"), metrics);
        assertFalse(metrics.contains("5550143"));
    }

    @Test
    void thePageFetchesNothingAndRunsNothing() throws Exception {
        var page = service.get("/");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("end of 2026-12-15 (21 days left)"), page.body());
        for (String no : new String[] {"<script", "http:", "https:", "src=", "url(", "<link", "onclick"}) {
            assertFalse(page.body().contains(no), no);
        }
        assertTrue(
                page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
        assertEquals(400, service.get("/?number=2125550102").statusCode());
    }

    @Test
    void thePageShowsTheDecisionAndWhatWasAskedDoesNothingToIt() throws Exception {
        assertTrue(page("number=2125550143").contains("STANDS      us-registry: the number is on the list"));
        assertTrue(page("number=%3Cscript%3Ealert(1)%3C/script%3E").contains("UNDETERMINED: the number:"));
        String odd = page("number=2125550143&zone=%3Cimg src=x%3E&consent=%3Cb%3E");
        assertFalse(odd.contains("<img"), odd);
        assertFalse(odd.contains("<b>"), odd);
    }

    /** A program may ask it too, and look at nothing but the code. */
    @Test
    void thePageHasTheCodeOfTheDecision() throws Exception {
        assertEquals(200, posted("number=" + Service.CLEAR).statusCode());
        assertEquals(403, posted("number=" + Service.LISTED).statusCode());
        assertEquals(400, posted("number=1").statusCode());
    }

    private String page(String form) throws Exception {
        return posted(form).body();
    }

    private HttpResponse<String> posted(String form) throws Exception {
        return service.send(service.request("/")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.replace(" ", "%20"))));
    }

    @Test
    void aListThatIsTooOldIsToldAsSuch() throws Exception {
        try (Service later =
                Service.start(Service.once(Service.list(5_550_143)), Instant.parse("2026-12-16T17:00:00Z"))) {
            assertEquals(503, later.decision("number=" + Service.CLEAR).statusCode());
            // A number that is on it may not be called, however old it is.
            assertEquals(403, later.decision("number=" + Service.LISTED).statusCode());
            assertEquals(503, later.get("/health").statusCode());
            assertTrue(later.get("/health").body().startsWith("us-national is too old since 2026-12-16"));
            assertTrue(later.get("/").body().contains("<strong>too old</strong>"));
        }
    }

    @Test
    void aClockBehindTheListsIsTold() throws Exception {
        try (Service early =
                Service.start(Service.once(Service.list(5_550_143)), Instant.parse("2001-01-01T17:00:00Z"))) {
            assertEquals(503, early.get("/health").statusCode());
            String body = early.get("/health").body();
            assertTrue(body.startsWith("the clock says 2001-01-01, and us-national is of 2026-"), body);
        }
    }

    @Test
    void asLongAsTheListsAreLoadedNobodyIsCalled() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ListSource slow = () -> {
            asked.countDown();
            try {
                go.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            throw new IOException("no such list");
        };
        var settings = Service.settings(slow, Service.NOON);
        var there = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        Throwable[] thrown = new Throwable[1];
        Thread starter = new Thread(() -> {
            try {
                DecisionService.start(new ServiceSettings(
                        there,
                        Optional.empty(),
                        settings.rules(),
                        slow,
                        settings.watch(),
                        settings.campaign(),
                        settings.zone(),
                        settings.clock(),
                        settings.token(),
                        settings.tls()));
            } catch (IOException failed) {
                thrown[0] = failed;
            }
        });
        starter.start();
        asked.await();
        var client = HttpClient.newHttpClient();
        for (String path : new String[] {"/v1/decision?number=2125550102", "/health"}) {
            var uri = URI.create("http://127.0.0.1:" + port + path);
            var answer = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            assertEquals(503, answer.statusCode(), answer.body());
        }
        go.countDown();
        starter.join();
        assertEquals("no such list", String.valueOf(thrown[0].getMessage()));
    }

    /** Within the second of closing and after its begin the clock of the service is past the hours. */
    @Test
    void theClockOfTheServiceIsNotCutToSeconds() throws Exception {
        for (String[] each : List.of(
                new String[] {"2026-11-25T01:59:59.9Z", "200"},
                new String[] {"2026-11-25T02:00:00Z", "409"},
                new String[] {"2026-11-25T02:00:00.5Z", "403"})) {
            try (Service service = Service.start(Service.once(Service.list(5_550_143)), Instant.parse(each[0]))) {
                assertEquals(each[1], service.answer("number=" + Service.CLEAR).substring(0, 3), each[0]);
            }
        }
    }

    /** At half past eight in New York and half past five in Los Angeles. One clock is not that of everybody. */
    @Test
    void theZoneOfTheServiceIsThatOfWhoseAreaCodeHasIt() throws Exception {
        Instant morning = Instant.parse("2026-11-24T13:30:00Z");
        for (String zone : List.of("America/New_York", "America/Los_Angeles")) {
            try (Service service = Service.startIn(ZoneId.of(zone), morning)) {
                assertEquals("200", service.answer("number=" + Service.CLEAR).substring(0, 3), zone);
                assertEquals(
                        "403",
                        service.answer("number=" + Service.CLEAR + "&zone=America/Los_Angeles")
                                .substring(0, 3),
                        zone);
            }
        }
        try (Service service = Service.startIn(ZoneId.of("America/New_York"), morning)) {
            String answer = service.answer("number=3105550102");
            assertTrue(answer.startsWith("403 MAY_NOT_CALL us-hours"), answer);
        }
        try (Service service = Service.startIn(ZoneId.of("US/Eastern"), morning)) { // another name of New York's clock
            String answer = service.answer("number=8505550102&format=json");
            assertTrue(answer.contains("08:00-21:00 US/Eastern"), answer);
        }
    }
}
