package io.github.opendnc.examples;

/** Explains how to run an example that was started with too few arguments. */
final class Arguments {
    private static final int USAGE = 2;

    private Arguments() {}

    /** Ends the program with one line on standard error and exit code 2 if fewer arguments than these are given. */
    static void expect(String[] args, Class<?> example, String... names) {
        if (args.length < names.length) {
            System.err.println("usage: " + example.getSimpleName() + " " + String.join(" ", names));
            System.exit(USAGE);
        }
    }
}
