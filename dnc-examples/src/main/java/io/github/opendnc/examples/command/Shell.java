package io.github.opendnc.examples.command;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a command gets from its process, so that a test can replace it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param clock decides which day is today
 * @param isTerminal whether somebody is watching
 * @param pause how it waits for another program
 */
public record Shell(InputStream in, PrintStream out, PrintStream err, Clock clock, boolean isTerminal, Pause pause) {
    /** Lets a time pass. */
    public interface Pause {
        /**
         * Returns when the time has passed.
         *
         * @throws InterruptedException if the program is stopping
         */
        void of(Duration length) throws InterruptedException;
    }

    /** A shell that sleeps when it waits. */
    public Shell(InputStream in, PrintStream out, PrintStream err, Clock clock, boolean isTerminal) {
        this(in, out, err, clock, isTerminal, length -> Thread.sleep(length.toMillis()));
    }

    /** The shell of this process. */
    public static Shell ofProcess() {
        ZoneId zone = ZoneId.systemDefault();
        Shell shell = new Shell(System.in, System.out, System.err, Clock.system(zone), isTerminal(System.console()));
        MachineZone.warning(Objects.requireNonNullElse(System.getenv("TZ"), ""), zone)
                .ifPresent(shell::warn);
        return shell;
    }

    /** The same shell with a clock that stands still now. */
    Shell stopped() {
        return new Shell(in, out, err, Clock.fixed(clock.instant(), clock.getZone()), isTerminal, pause);
    }

    /** Writes a text to standard output. Its lines are ours, but its words may be a user's. */
    void say(String text) {
        out.println(TerminalText.lines(text));
    }

    /** Writes a report to standard error in the same way. */
    void report(String text) {
        err.println(TerminalText.lines(text));
    }

    /** Writes one line to standard error, whatever the text contains. */
    void warn(String line) {
        err.println(TerminalText.line(line));
    }

    /**
     * From JDK 22 on there can be a console without a terminal. Only a method that JDK 17 does not have tells the
     * difference.
     */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }
}
