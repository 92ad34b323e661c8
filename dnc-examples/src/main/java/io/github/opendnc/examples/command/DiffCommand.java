package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the changes between two editions. */
@Command(
        name = "diff",
        sortOptions = false,
        header = "Says what was added and removed between two editions in a store.",
        customSynopsis = "dnc diff --store DIR --registry us|ca|ID --from DATE --to DATE [--csv]",
        description = "Counts the numbers added and removed, per area code, between two editions: those that were"
                + " current at the end of two days, or at two instants. A day ends by the clock of this machine"
                + " (TZ).",
        footer = {
            "",
            "Exit codes:",
            "  0  done, whether or not anything differs",
            "  1  an edition is damaged, or the store cannot be read",
            "  2  usage; also when the store held nothing then"
        })
final class DiffCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private RegistryOption registry = new RegistryOption();

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The earlier day or instant.")
    private AsOf from = AsOf.parse("0001-01-01");

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "The later day or instant.")
    private AsOf to = AsOf.parse("0001-01-01");

    @Option(
            names = "--csv",
            description = "Write CSV: area_code, from_obtained, to_obtained, from_numbers, to_numbers, added, removed."
                    + " A cell is empty if the edition does not cover the area code.")
    private boolean csv;

    DiffCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        SnapshotStore held = SnapshotStore.at(store.folder());
        Edition before = edition(held, from, "--from");
        Edition after = edition(held, to, "--to");
        Changes changes = held.changes(before, after);
        if (csv) {
            shell.say("area_code,from_obtained,to_obtained,from_numbers,to_numbers,added,removed");
        } else {
            shell.say("from " + before);
            shell.say("to   " + after);
            shell.say(String.format(Locale.ROOT, "%,d added, %,d removed", changes.added(), changes.removed()));
        }
        SortedSet<Integer> areaCodes = new TreeSet<>(before.counts().keySet());
        areaCodes.addAll(after.counts().keySet());
        var added = changes.addedByAreaCode();
        var removed = changes.removedByAreaCode();
        for (int areaCode : areaCodes) {
            print(areaCode, before, after, added.getOrDefault(areaCode, 0L), removed.getOrDefault(areaCode, 0L));
        }
        return CommandLine.ExitCode.OK;
    }

    private Edition edition(SnapshotStore held, AsOf moment, String option) throws IOException {
        RegistryId id = registry.named().registry();
        moment.checkBegun(option, shell.clock());
        return moment.edition(held, id, option, shell.clock().getZone());
    }

    private void print(int areaCode, Edition before, Edition after, long added, long removed) {
        if (csv) {
            shell.say(String.format(
                    Locale.ROOT,
                    "%03d,%s,%s,%s,%s,%d,%d",
                    areaCode,
                    day(before, areaCode),
                    day(after, areaCode),
                    count(before, areaCode),
                    count(after, areaCode),
                    added,
                    removed));
        } else if (added + removed > 0 || !day(before, areaCode).equals(day(after, areaCode))) {
            shell.say(String.format(
                    Locale.ROOT,
                    "  %03d  %,d added, %,d removed%s",
                    areaCode,
                    added,
                    removed,
                    covered(before, after, areaCode)));
        }
    }

    private static String covered(Edition before, Edition after, int areaCode) {
        if (!before.counts().containsKey(areaCode)) {
            return ", not covered before";
        }
        return after.counts().containsKey(areaCode)
                ? String.format(
                        Locale.ROOT,
                        ", %,d to %,d, %s to %s",
                        before.counts().get(areaCode),
                        after.counts().get(areaCode),
                        day(before, areaCode),
                        day(after, areaCode))
                : ", not covered any more";
    }

    private static String day(Edition edition, int areaCode) {
        return edition.coverage().obtainedOn(areaCode).map(Object::toString).orElse("");
    }

    private static String count(Edition edition, int areaCode) {
        Long count = edition.counts().get(areaCode);
        return count == null ? "" : count.toString();
    }
}
