package io.github.opendnc.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Requests over kept connections: one after the other as fast as they are answered, or at given moments, whatever became of the
 * ones before; then the time of an answer counts from the moment at which it was due.
 */
final class HttpLoad {
    private final int port;
    private final int connections;

    HttpLoad(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** What came of a load. */
    static final class Result {
        private final double seconds;
        private final long[] nanos;

        private Result(double seconds, long[] ascending) {
            this.seconds = seconds;
            this.nanos = ascending;
        }

        int answers() {
            return nanos.length;
        }

        double rate() {
            return nanos.length / seconds;
        }

        /** In milliseconds. */
        double percentile(double percent) {
            return nanos[(int) Math.min(nanos.length - 1, Math.floor(nanos.length * percent / 100))] / 1e6;
        }
    }

    /**
     * Sends requests for so long.
     *
     * @param path what the n-th request of a connection asks for
     * @param rate requests a second, over all connections; 0 as fast as they are answered
     * @throws IOException if one is not answered
     */
    Result run(IntFunction<String> path, double seconds, double rate) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        long pause = rate == 0 ? 0 : (long) (1e9 * connections / rate);
        try {
            var all = IntStream.range(0, connections)
                    .mapToObj(each ->
                            threads.submit(requests(path, begin + pause * each / connections, end, pause, each)))
                    .toList();
            long[] nanos = {};
            for (Future<long[]> one : all) {
                long[] more = one.get();
                nanos = Arrays.copyOf(nanos, nanos.length + more.length);
                System.arraycopy(more, 0, nanos, nanos.length - more.length, more.length);
            }
            Arrays.sort(nanos);
            return new Result((System.nanoTime() - begin) / 1e9, nanos);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IOException(failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<long[]> requests(IntFunction<String> path, long begin, long end, long pause, int offset) {
        return () -> {
            long[] nanos = new long[1_024];
            int count = 0;
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(20));
                byte[] buffer = new byte[8_192];
                for (long due = begin; due < end; due = pause == 0 ? System.nanoTime() : due + pause) {
                    while (pause > 0 && System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    String request = "GET " + path.apply(offset + count * 31) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
                    socket.getOutputStream().write(request.getBytes(US_ASCII));
                    readAnswer(socket.getInputStream(), buffer);
                    nanos = count == nanos.length ? Arrays.copyOf(nanos, 2 * count) : nanos;
                    nanos[count++] = System.nanoTime() - due;
                }
            }
            return Arrays.copyOf(nanos, count);
        };
    }

    /** Reads head and body; the length stands in the head. */
    private static void readAnswer(InputStream in, byte[] buffer) throws IOException {
        int filled = 0;
        while (true) {
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                throw new IOException("closed in the middle of an answer");
            }
            filled += read;
            String text = new String(buffer, 0, filled, US_ASCII);
            int body = text.indexOf("\r\n\r\n");
            int length = text.indexOf("Content-length: ");
            if (body >= 0 && length >= 0) {
                int end = text.indexOf('\r', length);
                if (filled >= body + 4 + Integer.parseInt(text.substring(length + 16, end))) {
                    return;
                }
            }
        }
    }
}
