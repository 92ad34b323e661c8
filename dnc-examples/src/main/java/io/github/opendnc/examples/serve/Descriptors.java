package io.github.opendnc.examples.serve;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * How many files and connections the system lets this process have open, and how many of them clients may take. The
 * rest is for the lists: connections that send nothing must not keep a newer list from being read. Immutable.
 *
 * @param most how many in all
 */
record Descriptors(long most) {
    /** With fewer the JDK cannot even close a socket. */
    private static final int LEAST = 64;

    private static final int MOST_CONNECTIONS = 10_000;
    private static final int MOST_IDLE = 1_000;
    private static final int MOST_CALLS = 256;

    /** Those of this process. A system that does not say how many it allows, such as Windows, has many. */
    static Descriptors ofThisProcess() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? new Descriptors(unix.getMaxFileDescriptorCount())
                : new Descriptors(Long.MAX_VALUE);
    }

    /**
     * Checks that there are enough.
     *
     * @throws IOException if there are not; the message says what to do
     */
    void check() throws IOException {
        if (most < LEAST) {
            throw new IOException("expected to be allowed " + LEAST + " open files or more (ulimit -n), found " + most);
        }
    }

    /** How many connections by HTTP may be open. */
    int connections() {
        return (int) Math.min(MOST_CONNECTIONS, most / 2);
    }

    /** How many of these may be kept open for a next request. */
    int idle() {
        return Math.min(MOST_IDLE, connections() / 2);
    }

    /** How many calls by FastAGI may be answered at once. */
    int calls() {
        return (int) Math.min(MOST_CALLS, most / 8);
    }
}
