package io.github.opendnc.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The body of a request as it comes and of its answer as it goes, whichever thread moves it: each step has a time, the whole
 * has none.
 */
final class StreamedBody {
    private static final Duration STEP = Duration.ofSeconds(60);
    /** From the last byte of the request to the first of the answer: the file may be checked as a whole before. */
    private static final Duration CHECK = Duration.ofHours(1);

    private static final int OK = 200;

    private final HttpExchange exchange;
    private final OutputStream out = new Out();
    private final Consumer<Duration> patience = RequestThreads.ofThisRequest();
    private volatile boolean begun;

    StreamedBody(HttpExchange exchange) {
        this.exchange = exchange;
        patience.accept(STEP);
    }

    /** Whether a part of the answer has been sent. */
    boolean hasBegun() {
        return begun;
    }

    InputStream in() {
        return new FilterInputStream(exchange.getRequestBody()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                patience.accept(read < 0 ? CHECK : STEP);
                return read;
            }
        };
    }

    /** Where the answer goes; its head is sent before its first byte. To be closed when the answer is whole, and only then. */
    OutputStream out() {
        return out;
    }

    private final class Out extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return;
            }
            begin();
            exchange.getResponseBody().write(bytes, from, length);
            patience.accept(STEP);
        }

        @Override
        public void close() throws IOException {
            begin();
            exchange.close();
        }

        private void begin() throws IOException {
            if (!begun) {
                begun = true;
                exchange.getResponseHeaders().set("Content-Type", "text/csv");
                exchange.getResponseHeaders().set("Cache-Control", "no-store");
                exchange.sendResponseHeaders(OK, 0); // of a length that is not known yet
            }
        }
    }
}
