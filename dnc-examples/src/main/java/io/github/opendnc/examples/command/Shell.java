package io.github.opendnc.examples.command;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Everything a command has from the process it runs in, so that a test can stand in for it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param clock what says which day today is
 * @param isTerminal whether somebody is watching
 */
public record Shell(InputStream in, PrintStream out, PrintStream err, Clock clock, boolean isTerminal) {
    /** The shell of this process. */
    public static Shell ofProcess() {
        return new Shell(
                System.in, System.out, System.err, Clock.system(ZoneId.systemDefault()), isTerminal(System.console()));
    }

    /** The same with a clock that stands still now. */
    Shell stopped() {
        return new Shell(in, out, err, Clock.fixed(clock.instant(), clock.getZone()), isTerminal);
    }

    /** Writes a text to standard output, whose lines are ours and whose words may be a user's. */
    void say(String text) {
        out.println(TerminalText.lines(text));
    }

    /** Writes a report to standard error likewise. */
    void report(String text) {
        err.println(TerminalText.lines(text));
    }

    /** Writes one line to standard error, whatever is in it. */
    void warn(String line) {
        err.println(TerminalText.line(line));
    }

    /** From JDK 22 on there can be a console without a terminal, which only a method younger than JDK 17 tells. */
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
