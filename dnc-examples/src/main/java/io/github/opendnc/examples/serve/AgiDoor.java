package io.github.opendnc.examples.serve;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * FastAGI, the protocol by which Asterisk asks a program on the network: {@code
 * AGI(agi://127.0.0.1:4573/dnc?number=${EXTEN}&purpose=SALES)} sets the channel variables DNC_RULES, DNC_CODE and last of all
 * DNC_VERDICT. Whatever goes wrong sets none. A call has two seconds for all of it, so that nobody holds a thread.
 */
final class AgiDoor implements AutoCloseable {
    private static final Logger LOG = System.getLogger(AgiDoor.class.getName());
    private static final int MOST_AT_ONCE = 256;
    private static final Duration WHOLE_CALL = Duration.ofSeconds(2);
    private static final int BACKLOG = 256;

    private final Decisions decisions;
    private final Metrics metrics;
    private final ServerSocket listener;
    private final ThreadPoolExecutor calls;

    private AgiDoor(Decisions decisions, Metrics metrics, ServerSocket listener) {
        this.decisions = decisions;
        this.metrics = metrics;
        this.listener = listener;
        // Without a queue: who cannot be answered at once is not called.
        calls = new ThreadPoolExecutor(0, MOST_AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "dnc-agi");
            thread.setDaemon(true);
            return thread;
        });
    }

    static AgiDoor open(InetSocketAddress address, Decisions decisions, Metrics metrics) throws IOException {
        ServerSocket listener = new ServerSocket();
        try {
            listener.bind(address, BACKLOG);
        } catch (IOException taken) {
            listener.close();
            throw new IOException(
                    address.getAddress().getHostAddress() + ":" + address.getPort() + ": " + taken.getMessage(), taken);
        }
        AgiDoor door = new AgiDoor(decisions, metrics, listener);
        Thread acceptor = new Thread(door::accept, "dnc-agi-door");
        acceptor.setDaemon(true);
        acceptor.start();
        return door;
    }

    int port() {
        return listener.getLocalPort();
    }

    int underWay() {
        return calls.getActiveCount();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                try {
                    calls.execute(() -> answer(socket));
                } catch (RejectedExecutionException busy) {
                    socket.close();
                }
            } catch (IOException broken) {
                if (!listener.isClosed()) {
                    LOG.log(Level.WARNING, "a call could not be taken: {0}", broken.toString());
                }
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            new AgiCall(socket, WHOLE_CALL).answer(decisions, metrics);
        } catch (SocketTimeoutException slow) {
            LOG.log(Level.DEBUG, "an AGI call took longer than {0} s and was closed", WHOLE_CALL.toSeconds());
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "an AGI call was closed: {0}", String.valueOf(broken.getMessage()));
        } catch (RuntimeException | Error fault) {
            LOG.log(Level.ERROR, "an AGI call failed by a fault of this program", fault);
        }
    }

    /** Takes no call any more; those that are being answered go on. */
    @Override
    public void close() throws IOException {
        listener.close();
        calls.shutdown();
    }
}
