package io.github.opendnc.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.opendnc.examples.serve.Parameters.BadRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** What each path answers. Whatever is not understood is an error. For a decision, only MAY_CALL has status 200. */
final class HttpDoor implements HttpHandler {
    private static final Logger LOG = System.getLogger(HttpDoor.class.getName());
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> ASKING = Set.of("GET", "HEAD", "POST");
    private static final Set<String> SENDING = Set.of("POST");

    private final Decisions decisions;
    private final Metrics metrics;
    private final Status status;
    private final ScrubDoor scrubs;
    private final Page page;
    private final Access access;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean closing;

    HttpDoor(Decisions decisions, Metrics metrics, Status status, Access access) {
        this.decisions = decisions;
        this.metrics = metrics;
        this.status = status;
        this.access = access;
        scrubs = new ScrubDoor(decisions, metrics, Pace.SENDING, Pace.READING);
        page = new Page(decisions, status);
    }

    /** Takes no more requests, except those that are being answered. */
    void close() {
        closing = true;
    }

    /** How many requests are being answered. */
    int underWay() {
        return underWay.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        RequestThreads.grant(STEP);
        underWay.incrementAndGet();
        try {
            Optional<Reply> reply = reply(exchange);
            if (reply.isPresent()) {
                metrics.replied(reply.get().code());
                reply.get().send(exchange);
            }
        } catch (RuntimeException | Error fault) {
            // The log does not get the question, which has a number. The stack trace is needed to report the bug.
            LOG.log(Level.ERROR, "a request failed by a fault of this program", fault);
            metrics.replied(500);
            ErrorReply.of(exchange, 500, "a fault of the service").send(exchange);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private Optional<Reply> reply(HttpExchange exchange) throws IOException {
        if (closing) {
            return Optional.of(
                    ErrorReply.of(exchange, 503, "the service is stopping").with("Connection", "close"));
        }
        if (!RequestLine.isWhole(exchange)) {
            return Optional.of(ErrorReply.of(exchange, 400, "expected no blank in the address; it is written %20"));
        }
        String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
        if (!path.equals("/health") && !access.isGranted(exchange)) {
            return Optional.of(Access.refused(exchange));
        }
        try {
            Optional<Reply> wrong = wrongMethod(path, exchange);
            return wrong.isPresent() ? wrong : reply(path, exchange);
        } catch (BadRequest wrong) {
            return Optional.of(ErrorReply.of(exchange, 400, String.valueOf(wrong.getMessage())));
        }
    }

    private Optional<Reply> reply(String path, HttpExchange exchange) throws IOException, BadRequest {
        return switch (path) {
            case "/v1/decision" -> Optional.of(decision(exchange));
            case "/v1/scrub" -> scrubs.handle(exchange);
            case "/v1/lists" -> Optional.of(ListsReply.of(status, formOfLists(exchange)));
            case "/health" -> Optional.of(asksNothing(exchange) ? status.health() : notAsked(exchange));
            case "/metrics" -> Optional.of(asksNothing(exchange) ? status.metrics() : notAsked(exchange));
            case "/" -> Optional.of(page.reply(exchange));
            default -> Optional.of(ErrorReply.of(exchange, 404, "there is nothing here; see /"));
        };
    }

    private static Optional<Reply> wrongMethod(String path, HttpExchange exchange) {
        Set<String> methods = switch (path) {
            case "/v1/decision", "/" -> ASKING;
            case "/v1/scrub" -> SENDING;
            default -> READING;
        };
        if (methods.contains(exchange.getRequestMethod())) {
            return Optional.empty();
        }
        String expected = String.join(", ", new TreeSet<>(methods));
        return Optional.of(ErrorReply.of(exchange, 405, "expected " + expected).with("Allow", expected));
    }

    private static boolean asksNothing(HttpExchange exchange) throws IOException {
        return exchange.getRequestURI().getRawQuery() == null
                && exchange.getRequestURI().getRawFragment() == null
                && !Question.hasBody(exchange);
    }

    /** The answer to a question about a number on this path. Its sender would take a status of 200 for a decision. */
    private static Reply notAsked(HttpExchange exchange) {
        return ErrorReply.of(exchange, 400, "expected no parameters; ask /v1/decision");
    }

    private static Question.Form formOfLists(HttpExchange exchange) throws IOException, BadRequest {
        if (Question.hasBody(exchange)) {
            throw new BadRequest("expected no body");
        }
        Parameters parameters = Question.ofQuery(exchange);
        Question.Form form = Question.form(exchange, parameters);
        parameters.checkNothingElse();
        return form;
    }

    private Reply decision(HttpExchange exchange) throws IOException, BadRequest {
        long begin = System.nanoTime();
        Parameters parameters = Question.of(exchange);
        Question.Form form = Question.form(exchange, parameters);
        Outcome outcome = decisions.of(parameters);
        metrics.answeredByHttp(outcome.answer().verdict(), System.nanoTime() - begin);
        return OutcomeReply.of(outcome, form);
    }
}
