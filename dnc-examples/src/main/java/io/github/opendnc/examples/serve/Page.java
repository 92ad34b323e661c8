package io.github.opendnc.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import io.github.opendnc.examples.serve.Parameters.BadRequest;
import io.github.opendnc.registry.CompanyListInfo;
import io.github.opendnc.registry.SnapshotInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The page for people: which lists are held, how old they are, and what is decided about a number. It is one document
 * without a script, and it fetches nothing. The form asks for the number by POST, so that the number is in no address.
 */
final class Page {
    private static final String TEMPLATE = template();
    private static final int OK = 200;

    private final Decisions decisions;
    private final Status status;

    Page(Decisions decisions, Status status) {
        this.decisions = decisions;
        this.status = status;
    }

    Reply reply(HttpExchange exchange) throws IOException, BadRequest {
        Parameters parameters = Question.of(exchange);
        boolean asked = exchange.getRequestMethod().equals("POST");
        String number = asked ? parameters.first("number") : "";
        Optional<Outcome> outcome = asked ? Optional.of(decisions.of(parameters)) : Optional.empty();
        if (!asked) {
            parameters.checkNothingElse();
        }
        String html = TEMPLATE.replace("<!-- faults -->", faults())
                .replace("<!-- lists -->", lists())
                .replace("<!-- company list -->", companyList())
                .replace("<!-- decision -->", outcome.map(Page::decision).orElse(""))
                .replace("<!-- number -->", escaped(number));
        int code = outcome.map(each -> each.status().code())
                .orElse(OK); // a program may ask here too, and look only at the code
        return Reply.of(code, "text/html; charset=utf-8", html)
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'")
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer");
    }

    private static String decision(Outcome outcome) {
        String text = outcome.decision()
                .map(decision -> decision.get().toString())
                .orElseGet(() -> outcome.answer().verdict() + ": " + outcome.reason());
        return "<section class=\"answer " + outcome.answer().verdict() + "\"><h2>"
                + outcome.answer().verdict().name().replace('_', ' ') + "</h2><p>"
                + escaped(outcome.answer().sentence()) + "</p><pre tabindex=\"0\">" + escaped(text)
                + "</pre></section>";
    }

    private String faults() {
        StringBuilder faults = new StringBuilder();
        for (String fault : status.faults()) {
            faults.append("<p class=\"fault\">").append(escaped(fault)).append("</p>");
        }
        String failure = decisions.lists().failure();
        if (!failure.isEmpty()) {
            faults.append("<p class=\"fault\">A list was not taken up; those held go on answering. ")
                    .append(escaped(failure))
                    .append("</p>");
        }
        return faults.toString();
    }

    private String lists() {
        StringBuilder rows = new StringBuilder();
        for (HeldList list : status.lists()) {
            rows.append(row(list));
        }
        return rows.isEmpty()
                ? "<tr><td colspan=\"5\">No list is held: what depends on one is UNDETERMINED or barred.</td></tr>"
                : rows.toString();
    }

    private String companyList() {
        String held = status.companyList()
                .map(CompanyListInfo::toString)
                .orElse(status.isLoading() ? "the lists are being loaded" : "no company list");
        return escaped("Your own list: " + held);
    }

    private String row(HeldList list) {
        LocalDate today = status.today();
        SnapshotInfo info = list.info();
        String age = info.coverage()
                .oldest()
                .map(day -> day + ", " + days(ChronoUnit.DAYS.between(day, today)) + " ago")
                .orElse("never");
        String fresh = list.freshUntil()
                .map(day -> list.isStale(today)
                        ? "<strong>too old</strong> since the end of " + day
                        : "end of " + day + " (" + days(ChronoUnit.DAYS.between(today, day)) + " left)")
                .orElse("not limited");
        return String.format(
                Locale.ROOT,
                "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%,d</td><td>%d%s</td></tr>",
                escaped(info.registry().value()),
                escaped(age),
                fresh,
                info.numbers(),
                info.coverage().areaCodes().size(),
                codes(info));
    }

    private static String codes(SnapshotInfo info) {
        String codes = info.coverage().areaCodes().stream()
                .map(code -> String.format(Locale.ROOT, "%03d", code))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return codes.isEmpty() ? "" : "<details><summary>which</summary>" + codes + "</details>";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream file = Page.class.getResourceAsStream("page.html")) {
            if (file == null) {
                throw new IllegalStateException("page.html is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
