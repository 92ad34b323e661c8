package io.github.opendnc.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.examples.serve.Parameters.BadRequest;
import io.github.opendnc.leads.LeadReport;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Scrubs lead files: rows come in, and rows go out as they are answered. The file is first copied to disk, because it
 * may have to be read again. At most two are scrubbed at once, and their clients must keep a pace. A failure before the
 * first row is reported. A later one breaks the connection, so that no part of a file looks like a whole one.
 */
final class ScrubDoor {
    private static final int AT_ONCE = 2;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int TIMEOUT = 408;
    private static final int UNAVAILABLE = 503;
    private static final int NOT_THIS_VERSION = 505;
    private static final String SERVED = "HTTP/1.1";
    private static final String NEWER_NEEDED =
            "error: expected HTTP/1.1 (proxy_http_version 1.1 in nginx): in HTTP/1.0 an answer that"
                    + " was broken off looks whole";
    private static final String FORM =
            "error: expected the lead file as it is (curl --data-binary @leads.csv), found a form with the file in it";
    private static final String LOADING = "the lists are being loaded";
    private static final String BUSY = "two lead files are being scrubbed; try again later";

    private static final Logger LOG = System.getLogger(ScrubDoor.class.getName());

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Decisions decisions;
    private final Metrics metrics;
    private final Pace sending;
    private final Pace reading;

    /**
     * Scrubs lead files of clients.
     *
     * @param sending how slowly they may send
     * @param reading how slowly they may read
     */
    ScrubDoor(Decisions decisions, Metrics metrics, Pace sending, Pace reading) {
        this.decisions = decisions;
        this.metrics = metrics;
        this.sending = sending;
        this.reading = reading;
    }

    /** Scrubs the body of a request; empty if rows have been sent. */
    Optional<Reply> handle(HttpExchange exchange) throws IOException {
        if (!exchange.getProtocol().equalsIgnoreCase(SERVED)) {
            return Optional.of(Reply.text(NOT_THIS_VERSION, NEWER_NEEDED));
        }
        if (isForm(exchange)) {
            return Optional.of(Reply.text(BAD_REQUEST, FORM));
        }
        if (decisions.lists().held().isEmpty()) {
            return Optional.of(Reply.text(UNAVAILABLE, LOADING).with("Retry-After", "10"));
        }
        if (!places.tryAcquire()) {
            return Optional.of(Reply.text(UNAVAILABLE, BUSY).with("Retry-After", "10"));
        }
        StreamedBody body = new StreamedBody(exchange, sending, reading);
        try {
            LeadReport report = scrubbed(exchange, body);
            body.out().close();
            metrics.replied(OK);
            metrics.scrubbed(report.rows());
            return Optional.empty();
        } catch (BadRequest | IllegalArgumentException | IOException | UncheckedIOException wrong) {
            if (body.hasBegun()) {
                logBreak(wrong);
            }
            if (body.hasBegun() || body.isGone()) {
                throw wrong instanceof IOException file ? file : new IOException("broken off", wrong);
            }
            return Optional.of(failed(wrong, body));
        } finally {
            body.end();
        }
    }

    private static boolean isForm(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Scrubs in one of the places. The place is free again before the client can know that it has everything. */
    private LeadReport scrubbed(HttpExchange exchange, StreamedBody body) throws IOException, BadRequest {
        try {
            return scrub(Question.ofQuery(exchange)).run(body.in(), body.out());
        } catch (OutOfMemoryError tooLittle) {
            if (body.hasBegun()) {
                LOG.log(Level.WARNING, "a lead file was broken off: out of memory ({0})", tooLittle.getMessage());
            }
            throw new IOException("out of memory", tooLittle); // otherwise the client would wait for the rest
        } finally {
            places.release();
        }
    }

    /**
     * The reply to a failure. A fault of the file is reported to its sender, and one of this machine's disk to the
     * operator of the service.
     */
    private static Reply failed(Exception wrong, StreamedBody body) {
        if (body.isSlow()) {
            return Reply.text(TIMEOUT, "error: " + wrong.getMessage()).with("Connection", "close");
        }
        Exception cause =
                wrong instanceof UncheckedIOException && wrong.getCause() instanceof IOException io ? io : wrong;
        if (cause instanceof IOException && !(cause instanceof MalformedFileException)) {
            LOG.log(Level.WARNING, "a lead file could not be scrubbed: {0}", cause.getMessage());
            return Reply.text(UNAVAILABLE, "error: the service could not scrub the file; its log says why")
                    .with("Retry-After", "60");
        }
        return Reply.text(BAD_REQUEST, "error: " + inThisDoorsWords(message(cause)));
    }

    /** The message without the name of the file, which has none here. */
    private static String message(Exception wrong) {
        if (wrong instanceof MalformedFileException file) {
            String member = file.member().map(name -> name + ", ").orElse("");
            String line = file.line().isPresent() ? "line " + file.line().getAsLong() + ": " : "";
            return member + line + "expected " + file.expected() + "; found " + file.actual();
        }
        return String.valueOf(wrong.getMessage());
    }

    /**
     * Logs why an answer broke off. The sender only sees that it ends. The log says where it breaks, but not what the
     * file holds.
     */
    private static void logBreak(Exception wrong) {
        if (wrong instanceof MalformedFileException malformed
                && malformed.line().isPresent()) {
            String line = String.valueOf(malformed.line().getAsLong());
            LOG.log(
                    Level.WARNING,
                    "a lead file was broken off at its line {0}: expected {1}",
                    line,
                    malformed.expected());
        }
    }

    /** The message about a file, which names options of the command, with their names in this door. */
    private static String inThisDoorsWords(String message) {
        return message.contains("--")
                ? OptionText.of(message)
                        + " (an option such as --map FACT=NAME or --phone-column NAME is here map=FACT=NAME or"
                        + " phone_column=NAME in the query)"
                : message;
    }

    private LeadScrub scrub(Parameters parameters) throws BadRequest {
        Scrubber scrubber =
                decisions.lists().held().map(LiveLists.Held::scrubber).orElseThrow(() -> new BadRequest(LOADING));
        LeadScrub scrub = LeadScrub.of(
                        scrubber, ScrubCampaign.of(decisions.campaign(), parameters, scrubber.registries()))
                .at(moment(parameters));
        Optional<ZoneId> zone = value(parameters, "zone", ZoneId::of, "expected a zone such as America/New_York");
        scrub = zone.map(scrub::withZone).orElse(scrub);
        List<String> phones = parameters.takeAll("phone_column");
        scrub = phones.isEmpty() ? scrub : scrub.withPhoneColumns(phones);
        for (String mapping : parameters.takeAll("map")) {
            int equals = mapping.indexOf('=');
            if (equals <= 0) {
                throw new BadRequest("map: expected FACT=COLUMN");
            }
            try {
                scrub = scrub.withMapping(mapping.substring(0, equals), mapping.substring(equals + 1));
            } catch (IllegalArgumentException unknown) {
                throw new BadRequest("map: " + unknown.getMessage());
            }
        }
        for (String column : parameters.takeAll("ignore")) {
            scrub = scrub.ignoring(column);
        }
        for (String column : parameters.takeAll("status")) {
            scrub = scrub.withStatus(column);
        }
        for (String column : parameters.takeAll("permits")) {
            scrub = scrub.withPermission(column);
        }
        for (String form : parameters.takeAll("date_format")) {
            scrub = scrub.withDateFormat(form);
        }
        Optional<Charset> encoding =
                value(parameters, "encoding", Charset::forName, "expected an encoding such as windows-1252");
        scrub = encoding.map(scrub::withEncoding).orElse(scrub);
        Optional<String> only = parameters.take("only");
        scrub = only.isPresent() ? scrub.only(ScrubCampaign.word("only", only.get(), Verdict.class)) : scrub;
        scrub = parameters.takeFlag("explain") ? scrub.explained() : scrub;
        scrub = parameters.takeFlag("again") ? scrub.again() : scrub;
        scrub = parameters.takeFlag("row_by_row") ? scrub.rowByRow() : scrub;
        scrub = delimited(scrub, parameters.take("delimiter"));
        parameters.checkNothingElse();
        return scrub;
    }

    private static LeadScrub delimited(LeadScrub scrub, Optional<String> delimiter) throws BadRequest {
        if (delimiter.isEmpty()) {
            return scrub;
        }
        String character = delimiter.get().equals("tab") ? "\t" : delimiter.get();
        if (character.length() != 1) {
            throw new BadRequest("delimiter: expected one character or tab");
        }
        return scrub.withDelimiter(character.charAt(0));
    }

    private Moment moment(Parameters parameters) throws BadRequest {
        Clock clock = decisions.clock();
        Function<String, Moment> reader = at -> at.equals("now") ? Moment.at(clock.instant()) : Moment.parse(at);
        Optional<Moment> given = value(
                parameters,
                "at",
                reader,
                "expected now, a day such as 2026-11-24, or a moment such as 2026-11-24T14:00:00-05:00");
        return given.isPresent() ? given.get() : Moment.on(today(clock));
    }

    private static LocalDate today(Clock clock) throws BadRequest {
        try {
            return CallDay.today(clock);
        } catch (DateTimeException doubtful) {
            throw new BadRequest("at: " + doubtful.getMessage() + "; give one of them, or now");
        }
    }

    private static <T> Optional<T> value(
            Parameters parameters, String name, Function<String, T> reader, String otherwise) throws BadRequest {
        Optional<String> text = parameters.take(name);
        try {
            return text.map(reader);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new BadRequest(name + ": " + otherwise);
        }
    }
}
