package io.github.opendnc.examples.serve;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * FastAGI, the protocol by which Asterisk asks a program on the network. {@code
 * AGI(agi://127.0.0.1:4573/dnc?number=${EXTEN}&purpose=SALES)} sets the channel variables DNC_RULES, DNC_CODE and, last
 * of all, DNC_VERDICT. If anything goes wrong, none is set. A call has two seconds for everything, so that nobody holds
 * a thread.
 */
final class AgiDoor implements AutoCloseable {
    private static final Logger LOG = System.getLogger(AgiDoor.class.getName());
    private static final Duration WHOLE_CALL = Duration.ofSeconds(2);
    private static final int BACKLOG = 256;

    /** How long to wait after accepting a call failed. Meanwhile a file or a thread may become free. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final Decisions decisions;
    private final Metrics metrics;
    private final ServerSocket listener;
    private final ThreadPoolExecutor calls;
    private final Thread acceptor = new Thread(this::accept, "dnc-agi-door");

    /**
     * When a failure was last reported, by {@link System#nanoTime}, and how many were not reported since. Only the
     * accepting thread uses these.
     */
    private OptionalLong told = OptionalLong.empty();

    private long untold;

    /** A door that is not open yet. */
    AgiDoor(Decisions decisions, Metrics metrics, ServerSocket listener, ThreadFactory threads) {
        this.decisions = decisions;
        this.metrics = metrics;
        this.listener = listener;
        // There is no queue. If a request cannot be answered at once, its number is not called.
        int most = Descriptors.ofThisProcess().calls();
        calls = new ThreadPoolExecutor(0, most, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
        acceptor.setDaemon(true);
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
        AgiDoor door = new AgiDoor(decisions, metrics, listener, AgiDoor::thread);
        door.open();
        return door;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "dnc-agi");
        thread.setDaemon(true);
        return thread;
    }

    void open() {
        acceptor.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    int underWay() {
        return calls.getActiveCount();
    }

    /** Whether it no longer takes calls although nobody has closed it. */
    boolean isBroken() {
        return !acceptor.isAlive() && !listener.isClosed();
    }

    /**
     * Accepts calls. Also survives an Error, for example if there are no threads left. Otherwise no call would ever be
     * taken again.
     */
    private void accept() {
        try {
            while (!listener.isClosed()) {
                try {
                    take(listener.accept());
                } catch (IOException | RuntimeException | Error failed) {
                    if (!listener.isClosed()) {
                        tell(failed);
                        Thread.sleep(PAUSE.toMillis());
                    }
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Socket socket) throws IOException {
        try {
            calls.execute(() -> answer(socket));
        } catch (RejectedExecutionException busy) {
            socket.close();
        } catch (RuntimeException | Error noThread) {
            socket.close();
            throw noThread;
        }
    }

    /** Reports a failure, but not every one. If the system has run out of files, there are thousands. */
    private void tell(Throwable failed) {
        long now = System.nanoTime();
        if (told.isPresent() && now - told.getAsLong() < BETWEEN_WARNINGS.toNanos()) {
            untold++;
            return;
        }
        String why = failed instanceof RuntimeException ? failed.toString() : String.valueOf(failed.getMessage());
        String more = untold == 0 ? "" : "; nor could " + untold + " others since this was told last";
        LOG.log(Level.WARNING, "a call by FastAGI could not be taken: {0}{1}", why, more);
        told = OptionalLong.of(now);
        untold = 0;
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

    /** Stops taking calls. Those that are being answered go on. */
    @Override
    public void close() throws IOException {
        listener.close();
        calls.shutdown();
    }
}
