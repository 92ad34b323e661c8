package io.github.opendnc.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
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
    /** What a client moves in a step at most. */
    private static final int STEP_BYTES = 1 << 16;

    private final HttpExchange exchange;
    private final Pace sending;
    private final Pace reading;
    private final Moved sent;
    private final Moved read;
    private final OutputStream out = new Out();
    private final Consumer<Duration> patience = RequestThreads.ofThisRequest();
    private volatile boolean begun;
    private volatile boolean slow;
    private volatile boolean gone;

    /**
     * The bodies of an exchange.
     *
     * @param sending how slowly the client may send
     * @param reading how slowly it may read the answer
     */
    StreamedBody(HttpExchange exchange, Pace sending, Pace reading) {
        this.exchange = exchange;
        this.sending = sending;
        this.reading = reading;
        sent = new Moved(sending);
        read = new Moved(reading);
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
        patience.accept(sending.step());
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

    /** What a client moves in one direction. */
    private final class Moved {
        private final Pace pace;
        private Duration behind = Duration.ZERO;

        Moved(Pace pace) {
            this.pace = pace;
        }

        synchronized int by(Step step) throws IOException {
            if (pace.isTooFar(behind)) {
                slow = true;
                throw new IOException(pace.tooSlow());
            }
            patience.accept(pace.step());
            long begin = System.nanoTime();
            int moved = 0;
            try {
                moved = step.move();
                return moved;
            } catch (IOException failed) {
                gone = true;
                throw failed;
            } finally {
                behind = pace.behind(behind, Math.max(0, moved), Duration.ofNanos(System.nanoTime() - begin));
                patience.accept(OURS);
            }
        }
    }

    private final class In extends FilterInputStream {
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
            return sent.by(() -> in.read(bytes, from, Math.min(length, STEP_BYTES)));
        }
    }

    /** Its head is sent when some of it is known: until then what is wrong with the file can still be told. */
    private final class Out extends OutputStream {
        private final ByteArrayOutputStream first = new ByteArrayOutputStream(STEP_BYTES);

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!begun && first.size() + length < STEP_BYTES) {
                first.write(bytes, from, length);
                return;
            }
            begin();
            send(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            begin();
            patience.accept(reading.step());
            exchange.close();
        }

        private void begin() throws IOException {
            if (!begun) {
                begun = true;
                exchange.getResponseHeaders().set("Content-Type", "text/csv");
                exchange.getResponseHeaders().set("Cache-Control", "no-store");
                exchange.sendResponseHeaders(OK, 0); // of a length that is not known yet
                send(first.toByteArray(), 0, first.size());
            }
        }

        private void send(byte[] bytes, int from, int length) throws IOException {
            for (int at = 0; at < length; at += STEP_BYTES) {
                int begin = from + at;
                int size = Math.min(STEP_BYTES, length - at);
                read.by(() -> {
                    exchange.getResponseBody().write(bytes, begin, size);
                    return size;
                });
            }
        }
    }
}
