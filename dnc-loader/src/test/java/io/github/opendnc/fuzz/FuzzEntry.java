package io.github.opendnc.fuzz;

import java.io.IOException;

/** Where Jazzer hands in its inputs. The system property {@code fuzz.target} says for which target they are. */
public final class FuzzEntry {
    private static final FuzzTarget TARGET = FuzzTarget.named(System.getProperty("fuzz.target", ""));

    private FuzzEntry() {}

    /** The name and the form are Jazzer's. */
    @SuppressWarnings("CheckReturnValue") // whatever the parser said, it holds
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        TARGET.accepts(input);
    }
}
