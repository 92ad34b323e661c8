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
 * How a scrub was asked for: what it takes, besides the files, to repeat it.
 *
 * @param arguments as typed behind {@code dnc}; {@code #} for the digits of what may be a telephone number
 * @param startedAt before anything was read
 * @param zone of the machine, by which its days are told
 * @param java the version of the runtime
 * @param user as whom it ran on the machine; empty where that has no name for whom
 */
record Invocation(List<String> arguments, Instant startedAt, ZoneId zone, String java, String user) {
    /** What Java calls a user without a name. */
    private static final String NOBODY = "?";

    Invocation {
        arguments = List.copyOf(arguments);
    }

    /**
     * In this process.
     *
     * @param start a clock that stands still when it started
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

    /** Many files have a time of ten digits in their names, without which nobody would find them; and the summary names them anyway. */
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

    /** Two lines; the arguments as JSON has them, so that it is seen where one ends. */
    @Override
    public String toString() {
        return "started at " + startedAt + ", time zone " + zone + ", Java " + java
                + (user.isEmpty() ? "" : ", user " + TerminalText.line(user)) + "\narguments: " + Json.line(arguments);
    }
}
