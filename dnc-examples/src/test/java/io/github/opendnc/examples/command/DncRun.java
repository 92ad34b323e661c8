package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.examples.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a run of the command in this process left: exit code, standard output, standard error. */
record DncRun(int exit, String out, String err) {
    /** The day as of which the samples are to be read. */
    static final String DAY = "2026-11-24";

    static final List<String> US = List.of("--us", Samples.US_212.toString(), Samples.US_646.toString());
    static final List<String> CA =
            List.of("--ca", Samples.CA_416_604.toString(), Samples.CA_905.toString(), "--ca-obtained", "2026-11-10");

    static final Clock CLOCK = Clock.fixed(Instant.parse(DAY + "T12:00:00Z"), ZoneOffset.UTC);

    static DncRun of(String... arguments) {
        return withInput("", arguments);
    }

    static DncRun of(List<String> arguments) {
        return of(arguments.toArray(String[]::new));
    }

    /** A run of another day. */
    static DncRun at(String moment, String... arguments) {
        return at(moment, ZoneOffset.UTC, arguments);
    }

    /** A run of another day on a machine with its clock there. */
    static DncRun at(String moment, ZoneId zone, String... arguments) {
        return with(Clock.fixed(Instant.parse(moment), zone), "", arguments);
    }

    static DncRun withInput(String input, String... arguments) {
        return with(CLOCK, input, arguments);
    }

    static DncRun with(Clock clock, String input, String... arguments) {
        return with(clock, length -> Thread.sleep(length.toMillis()), input, arguments);
    }

    /** A run that waits in another way than by sleeping. */
    static DncRun waiting(Shell.Pause pause, List<String> arguments) {
        return with(CLOCK, pause, "", arguments.toArray(String[]::new));
    }

    private static DncRun with(Clock clock, Shell.Pause pause, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                clock,
                false,
                pause);
        int exit = DncCommand.run(shell, arguments);
        return new DncRun(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** These arguments followed by others. */
    @SafeVarargs
    static List<String> join(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
