package io.github.opendnc.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Reads the arguments of examples, and says in one line what is expected where they cannot be read. */
final class Arguments {
    private static final int USAGE = 2;

    private Arguments() {}

    /**
     * Ends the program with one line on standard error and exit code 2 if other arguments than these are given. More of
     * the last are let pass only if its name ends in dots: one that nobody reads would look as if it were answered.
     */
    static void expect(String[] args, Class<?> example, String... names) {
        boolean tooMany = args.length > names.length && !names[names.length - 1].endsWith("...");
        if (args.length < names.length || tooMany) {
            System.err.println("usage: " + example.getSimpleName() + " " + String.join(" ", names));
            System.exit(USAGE);
        }
    }

    /** Reads a day. Ends the program in the same way if the text is none. */
    static LocalDate day(String text) {
        return read(text, LocalDate::parse, "a day such as 2026-11-24");
    }

    /** The text of a moment. Ends the program in the same way if it is none. */
    static String moment(String text) {
        return read(text, Instant::parse, "a moment such as 2026-11-24T15:30:00Z")
                .toString();
    }

    /** Reads a whole number. Ends the program in the same way if the text is none. */
    static int number(String text) {
        return read(text, Integer::parseInt, "a number such as 7");
    }

    private static <T> T read(String text, Function<String, T> reader, String expected) {
        try {
            return reader.apply(text);
        } catch (DateTimeParseException | NumberFormatException wrong) {
            System.err.println("expected " + expected + ", found " + text);
            System.exit(USAGE);
            throw wrong; // never reached
        }
    }
}
