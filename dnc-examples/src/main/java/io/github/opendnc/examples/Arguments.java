package io.github.opendnc.examples;

/** Says how an example is run where it is run otherwise. */
final class Arguments {
    private static final int USAGE = 2;

    private Arguments() {}

    /** Ends the program with one line on standard error and exit code 2 where fewer arguments than these are given. */
    static void expect(String[] args, Class<?> example, String... names) {
        if (args.length < names.length) {
            System.err.println("usage: " + example.getSimpleName() + " " + String.join(" ", names));
            System.exit(USAGE);
        }
    }
}
