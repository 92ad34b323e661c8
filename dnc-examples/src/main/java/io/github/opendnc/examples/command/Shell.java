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
