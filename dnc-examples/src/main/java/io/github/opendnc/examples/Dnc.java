package io.github.opendnc.examples;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.examples.command.DncCommand;
import io.github.opendnc.examples.command.Shell;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.us.UsFederal;
import java.util.Set;

/** The {@code dnc} command: {@code java -jar dnc.jar --help}. */
public final class Dnc {
    private static final Set<String> DECIDING = Set.of("check", "scrub", "serve");

    private Dnc() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        if (args.length > 0 && DECIDING.contains(args[0])) {
            prepare();
        }
        System.exit(DncCommand.run(Shell.ofProcess(), args));
    }

    /** Reads plan and rules on another processor while the options are read. */
    private static void prepare() {
        Thread thread = new Thread(
                () -> {
                    NumberingPlan.bundled();
                    UsFederal.rules();
                    CanadaFederal.rules();
                },
                "rules");
        thread.setDaemon(true);
        thread.start();
    }
}
