package io.github.opendnc.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

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
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            System.err.println("expected a day such as 2026-11-24, found " + text);
            System.exit(USAGE);
            throw wrong; // never reached
        }
    }
}
