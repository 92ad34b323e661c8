package io.github.opendnc.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.examples.command.DncCommand;
import io.github.opendnc.examples.command.Shell;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import io.github.opendnc.us.UsFederal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the short commands once with a list of one number, and what {@link Dnc} does beside them, so that Java records
 * which classes they need. The launcher {@code bin/dnc} makes its archive from this record.
 */
public final class Rehearsal {
    private static final String LISTED = "212-555-0143";
    /** A bit of everything that most files hold, so that the classes which read it are recorded too. */
    private static final String LEADS =
            "id,name,Email,city,state,phone,source,Status,tags,last_transaction,last_inquiry,consent,consent_on,do_not_call_on,notes\n"
                    + "1,Ann,a@example.com,Troy,NY," + LISTED + ",web,open,,,2026-08-25,,,,\n"
                    + "2,\"Bob, \"\"B\"\"\",b@example.com,Waco,TX,212-555-0100,web,won,vip,2026-07-01,,WRITTEN,2026-01-02,,called twice\n"
                    + "3,Cy,,,Ohio,+1 (212) 555-0100 ext. 7,fair,Callback,,,,,,2026-02-03,\n"
                    + "4,Di,,,,,,,,,,,,,\n"
                    + "5,Em,,,CA,2125550.0,,lost,,,,,,,\n"
                    + "6,Flo,,,,212 555 01,,,,,,,,,\n"
                    + "7,Jo\u00e3o,,Montr\u00e9al,QC,212 555 0102,,DNC,,,,,,,asked for prices\n"
                    + "8,Gus,,,NY,x,,,,,,NONE,,,\n";

    /** In a North American zone, today can always be taken as the day of the calls. */
    private static final Clock CLOCK = Clock.system(ZoneId.of("America/New_York"));

    private Rehearsal() {}

    /** Makes a store in a temporary folder, runs the commands on it and removes it. */
    public static void main(String[] args) throws IOException {
        Dnc.answerRow(List.of(UsFederal.rules(), CanadaFederal.rules()));
        Path folder = Files.createTempDirectory("dnc-rehearsal-");
        try {
            LocalDate today = LocalDate.now(CLOCK);
            Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                    .covering(212, today)
                    .add(212, 5_550_143)
                    .build();
            String store = folder.resolve("lists").toString(); // nothing but the store may be in this folder
            SnapshotStore.at(Path.of(store)).publish(list);
            run(0, "check", LISTED, "212-555-0100", "--us", store);
            run(10, "check", LISTED, "--us", store, "--at", "now", "--json", "--exit-code", "--fact", "consent=NONE");
            run(0, "check", "-", "--us", store, "--format", "line");
            run(2, "check", "no number", "--us", store);
            run(0, "info", "--store", store);
            Path leads = Files.writeString(folder.resolve("leads.csv"), LEADS);
            String scrubbed = folder.resolve("scrubbed.csv").toString();
            run(0, "scrub", leads.toString(), "-o", scrubbed, "--us", store);
            run(
                    0,
                    "scrub",
                    leads.toString(),
                    "-o",
                    scrubbed,
                    "--us",
                    store,
                    "--at",
                    today.toString(),
                    "--states",
                    "all");
            run(0, "--version");
            run(0, "--help");
            run(0, "check", "--help");
        } finally {
            remove(folder);
        }
    }

    /**
     * Runs a command and checks its exit code. A command that ends differently has not loaded all classes that a user's
     * command needs.
     */
    private static void run(int expected, String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        Shell shell = new Shell(new ByteArrayInputStream(LISTED.getBytes(UTF_8)), nowhere, nowhere, CLOCK, false);
        int exit = DncCommand.run(shell, arguments);
        if (exit != expected) {
            throw new IllegalStateException("rehearsal of dnc " + String.join(" ", arguments) + ": expected exit code "
                    + expected + ", found " + exit);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
