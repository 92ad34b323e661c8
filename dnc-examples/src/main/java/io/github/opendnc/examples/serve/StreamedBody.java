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
 * The body of a request as it comes and of its answer as it goes, whichever thread moves it. The client has limited
 * time for each step and must keep a pace. Our own work in between has no such limit.
 */
final class StreamedBody {
    /** The time for our own work. The whole file may be checked before the first row of the answer. */
    private static final Duration OURS = Duration.ofHours(1);

    private static final int OK = 200;
    /** The most that a client moves in one step. */
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

    /** Whether the connection failed, so that nobody is there to get an answer. */
    boolean isGone() {
        return gone;
    }

    /** Gives the client the time of one step, for a short answer. */
    void end() {
        patience.accept(sending.step());
    }

    InputStream in() {
        return new In(exchange.getRequestBody());
    }

    /** The stream for the answer. Its head is sent before its first byte. Close it only when the answer is whole. */
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

    /** Sends the head of the answer only with its first bytes. Until then a fault of the file can still be reported. */
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
                exchange.sendResponseHeaders(OK, 0); // the length is not known yet
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
