package io.github.opendnc.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.examples.command.DncCommand;
import io.github.opendnc.examples.command.Shell;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.leads.LeadReport;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The {@code dnc} command: {@code java -jar dnc.jar --help}. */
public final class Dnc {
    private static final Set<String> DECIDING = Set.of("check", "scrub", "serve");

    private static final String ROW = """
            id,name,email,city,state,phone,source,status,tags,last_transaction,consent,do_not_call_on,notes
            1,Ann,a@example.com,Troy,NY,212-555-0143,web,open,,2026-08-25,,,
            """;

    private Dnc() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        if (args.length > 0 && DECIDING.contains(args[0])) {
            prepare(args[0].equals("scrub"));
        }
        System.exit(DncCommand.run(Shell.ofProcess(), args));
    }

    /**
     * Reads the plan and the rules, and prepares the answers to rows, on another processor while the options are read.
     */
    @SuppressWarnings("CheckReturnValue") // the plan is only read, for whoever asks for it next
    private static void prepare(boolean scrub) {
        Thread thread = new Thread(
                () -> {
                    NumberingPlan.bundled();
                    List<RuleSet> rules = List.of(UsFederal.rules(), CanadaFederal.rules());
                    if (scrub) {
                        answerRow(rules);
                    }
                },
                "rules");
        thread.setDaemon(true);
        // A failure here, for example for lack of memory, happens again where somebody waits for the result, and is
        // reported there.
        thread.setUncaughtExceptionHandler((same, failure) -> {});
        thread.start();
    }

    /** Answers a row with no list and drops the answer, so that Java has done its work for the first row of a file. */
    static LeadReport answerRow(List<RuleSet> rules) {
        LeadScrub scrub = LeadScrub.of(Scrubber.of(Registries.none(), rules), Campaign.of(Purpose.SALES))
                .at(LocalDate.of(2026, 11, 24));
        try {
            return scrub.stream(new ByteArrayInputStream(ROW.getBytes(UTF_8)), OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
