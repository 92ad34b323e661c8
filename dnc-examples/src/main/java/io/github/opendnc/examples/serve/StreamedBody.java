package io.github.opendnc.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The body of a request as it comes and of its answer as it goes, whichever thread moves it. The client has a time for each
 * step and must keep a pace; what is done in between has none.
 */
final class StreamedBody {
    /** What is not the client's: the file may be checked as a whole before the first row of the answer. */
    private static final Duration OURS = Duration.ofHours(1);

    private static final int OK = 200;

    private final HttpExchange exchange;
    private final Pace pace;
    private final OutputStream out = new Out();
    private final Consumer<Duration> patience = RequestThreads.ofThisRequest();
    private volatile boolean begun;
    private volatile boolean slow;
    private volatile boolean gone;

    StreamedBody(HttpExchange exchange, Pace pace) {
        this.exchange = exchange;
        this.pace = pace;
        patience.accept(OURS);
    }

    /** Whether a part of the answer has been sent. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether the client fell behind the pace. */
    boolean isSlow() {
        return slow;
    }

    /** Whether the connection failed: nobody is there to be answered. */
    boolean isGone() {
        return gone;
    }

    /** Leaves the client the time of a step, for an answer of few words. */
    void end() {
        patience.accept(pace.step());
    }

    InputStream in() {
        return new In(exchange.getRequestBody());
    }

    /** Where the answer goes; its head is sent before its first byte. To be closed when the answer is whole, and only then. */
    OutputStream out() {
        return out;
    }

    /** A step of the client. */
    private interface Step {
        int move() throws IOException;
    }

    /** What a client has moved in one direction, and how long it was waited for. */
    private final class Moved {
        private long bytes;
        private Duration waited = Duration.ZERO;

        synchronized int by(Step step) throws IOException {
            if (!pace.isKept(bytes, waited)) {
                slow = true;
                throw new IOException(pace.tooSlow());
            }
            patience.accept(pace.step());
            long begin = System.nanoTime();
            try {
                int moved = step.move();
                bytes += Math.max(0, moved);
                return moved;
            } catch (IOException failed) {
                gone = true;
                throw failed;
            } finally {
                waited = waited.plusNanos(System.nanoTime() - begin);
                patience.accept(OURS);
            }
        }
    }

    private final class In extends FilterInputStream {
        private final Moved moved = new Moved();

        In(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return moved.by(() -> in.read(bytes, from, length));
        }
    }

    private final class Out extends OutputStream {
        private final Moved moved = new Moved();

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
            moved.by(() -> {
                exchange.getResponseBody().write(bytes, from, length);
                return length;
            });
        }

        @Override
        public void close() throws IOException {
            begin();
            end();
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
