package io.github.opendnc.examples.command;

import io.github.opendnc.examples.json.Json;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How a scrub was started: everything, besides the files, that is needed to repeat it.
 *
 * @param arguments as typed after {@code dnc}, with {@code #} for the digits of what may be a telephone number
 * @param startedAt a moment before anything was read
 * @param zone the zone of the machine, in which its days are given
 * @param java the version of the runtime
 * @param user the user on the machine; empty if the machine has no name for the user
 */
record Invocation(List<String> arguments, Instant startedAt, ZoneId zone, String java, String user) {
    /** Java's name for a user without a name. */
    private static final String NOBODY = "?";

    Invocation {
        arguments = List.copyOf(arguments);
    }

    /**
     * The invocation of this process.
     *
     * @param start a clock that stands still at its start
     */
    static Invocation of(List<String> arguments, Clock start) {
        String user = System.getProperty("user.name", NOBODY);
        return new Invocation(
                arguments.stream().map(Invocation::masked).toList(),
                start.instant(),
                start.getZone(),
                Runtime.version().toString(),
                user.equals(NOBODY) ? "" : user);
    }

    /**
     * An argument without telephone numbers. Names of files stay: many contain a time of ten digits, nobody would find
     * them without it, and the summary names them anyway.
     */
    private static String masked(String argument) {
        return isFile(argument) || isFile(argument.substring(argument.indexOf('=') + 1))
                ? argument
                : TerminalText.masked(argument);
    }

    private static boolean isFile(String text) {
        try {
            return !text.isEmpty() && Files.exists(Path.of(text));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /** Two lines. The arguments are written as in JSON, so that it is clear where each one ends. */
    @Override
    public String toString() {
        return "started at " + startedAt + ", time zone " + zone + ", Java " + java
                + (user.isEmpty() ? "" : ", user " + TerminalText.line(user)) + "\narguments: " + Json.line(arguments);
    }
}
