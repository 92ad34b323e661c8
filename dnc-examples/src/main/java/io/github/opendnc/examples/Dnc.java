package io.github.opendnc.examples;

import io.github.opendnc.examples.command.DncCommand;
import io.github.opendnc.examples.command.Shell;

/** The {@code dnc} command: {@code java -jar dnc.jar --help}. */
public final class Dnc {
    private Dnc() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(DncCommand.run(Shell.ofProcess(), args));
    }
}
