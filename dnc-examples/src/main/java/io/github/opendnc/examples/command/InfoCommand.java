package io.github.opendnc.examples.command;

import io.github.opendnc.Expiry;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.files.FailureText;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.store.CheckedEdition;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a store holds. */
@Command(
        name = "info",
        sortOptions = false,
        header = "Says what a store holds.",
        customSynopsis = "dnc info --store DIR [OPTION]...",
        description = "Opens and checks the current edition of each registry. Says when its area codes were"
                + " obtained, how many numbers they have, and from which files they came.",
        footer = {
            "",
            "Exit codes:",
            "  0  every current edition is whole, and with --editions every one that is kept",
            "  1  one is damaged, nothing is held, or the store cannot be read",
            "  2  usage",
            "  3  with --warn: something expires, or nothing is held"
        })
final class InfoCommand implements Callable<Integer> {
    private static final int WARNED = 3;

    /** The most files that are shown without {@code --editions}. With daily changes there are hundreds. */
    private static final int MOST_BASES = 10;

    private final Shell shell;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--editions",
            description = "List every edition that is kept, the oldest first, and check that each can be opened. This"
                    + " reads all their files. If something is wrong, it is shown below the edition, and the exit"
                    + " code is 1.")
    private boolean listed;

    @Option(
            names = "--warn",
            paramLabel = "PERIOD",
            description = "Also show which area codes will have too old a list within this time, such as 7d, and which"
                    + " subscriptions end; with --subscriptions, for which seller. The exit code is 3 if there are"
                    + " any.")
    private @Nullable Period warn;

    @Mixin
    private SellerOptions sellers = new SellerOptions();

    InfoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = store.folder();
        SnapshotStore held = SnapshotStore.at(folder);
        if (warn == null && !sellers.files().isEmpty()) {
            throw new UsageException("--subscriptions: expected --warn TIME too, within which they end");
        }
        SortedSet<RegistryId> registries = held.registries();
        if (registries.isEmpty()) {
            // The user expects lists. A folder without any is the wrong one, or was emptied.
            String nothing = folder + ": nothing is held";
            if (warn == null) {
                throw new IOException(nothing);
            }
            shell.say(TerminalText.line(TypedFiles.masked(nothing, List.of(folder.toString()))));
            return WARNED;
        }
        List<String> broken = new ArrayList<>();
        for (RegistryId registry : registries) {
            if (listed) {
                printChecked(held, registry).ifPresent(broken::add);
            } else {
                print(held, registry, held.editions(registry));
            }
        }
        int exit = warn == null ? CommandLine.ExitCode.OK : warned(held, registries, warn);
        if (!broken.isEmpty()) {
            throw new IOException(folder + ": " + String.join("; ", broken));
        }
        return exit;
    }

    /** Prints what is held, and every edition with what is wrong with it. Returns how many are not whole, if any. */
    private Optional<String> printChecked(SnapshotStore held, RegistryId registry) throws IOException {
        List<CheckedEdition> all = held.check(registry);
        long broken = all.stream().filter(edition -> !edition.isWhole()).count();
        try {
            print(
                    held,
                    registry,
                    all.stream().flatMap(checked -> checked.edition().stream()).toList());
        } catch (IOException damaged) {
            if (broken == 0) {
                throw damaged;
            }
            shell.say(TerminalText.line(registry + ": its current edition cannot be opened"));
        }
        for (CheckedEdition checked : all) {
            shell.say(
                    "  " + checked.edition().map(Edition::toString).orElse(registry + " edition " + checked.number()));
            checked.edition().ifPresent(this::printOrigin);
            checked.fault().ifPresent(fault -> shell.say(TerminalText.line("    not whole: " + FailureText.of(fault))));
        }
        return broken == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%,d of %,d %s of %s %s not whole",
                        broken,
                        all.size(),
                        all.size() == 1 ? "edition" : "editions",
                        registry,
                        broken == 1 ? "is" : "are"));
    }

    /** Prints the days of the lists of an edition, and the files that were loaded into it. */
    private void printOrigin(Edition edition) {
        Optional<LocalDate> oldest = edition.coverage().oldest();
        Optional<LocalDate> newest = edition.coverage().newest();
        oldest.ifPresent(day -> shell.say("    obtained " + day
                + newest.filter(other -> !other.equals(day))
                        .map(other -> " to " + other)
                        .orElse("")));
        edition.sources().forEach(source -> shell.say("    from " + text(source)));
    }

    private int warned(SnapshotStore held, Collection<RegistryId> registries, Period ahead) throws IOException {
        List<SnapshotInfo> lists = new ArrayList<>();
        for (RegistryId registry : registries) {
            held.current(registry).ifPresent(snapshot -> lists.add(snapshot.info()));
        }
        List<Expiry> expiries = Expiry.within(
                lists,
                sellers.all(),
                Stream.concat(Stream.of(UsFederal.rules(), CanadaFederal.rules()), UsStates.rules().stream())
                        .toList(),
                LocalDate.now(shell.clock()),
                ahead);
        expiries.forEach(expiry -> shell.say(TerminalText.line("warning: " + expiry)));
        return expiries.isEmpty() ? CommandLine.ExitCode.OK : WARNED;
    }

    private void print(SnapshotStore store, RegistryId registry, List<Edition> editions) throws IOException {
        Edition current = store.currentEdition(registry).orElseThrow();
        Snapshot snapshot = store.current(registry).orElseThrow();
        SnapshotInfo info = snapshot.info();
        shell.say(info.toString());
        shell.say(String.format(
                Locale.ROOT,
                "  %,d bytes of memory%s",
                snapshot.indexBytes(),
                snapshot.changes() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", with %,d changes since its snapshot", snapshot.changes())));
        areaCodes(info).forEach((day, codes) -> shell.say("  obtained " + day + ": " + codes));
        current.acceptances().forEach(accepted -> shell.say(TerminalText.line("  " + accepted)));
        printSources(editions, current);
        shell.say(String.format(
                Locale.ROOT,
                "  %,d %s kept, in %,d bytes on disk",
                editions.size(),
                editions.size() == 1 ? "edition" : "editions",
                store.bytes(registry)));
        store.pins(registry).forEach((name, number) -> shell.say("  edition " + number + " is kept as " + name));
    }

    /** The area codes that are held, by the days of their lists. */
    private static SortedMap<LocalDate, String> areaCodes(SnapshotInfo info) {
        SortedMap<LocalDate, String> byDay = new TreeMap<>();
        for (int code : info.coverage().areaCodes()) {
            byDay.merge(
                    info.coverage().obtainedOn(code).orElseThrow(),
                    String.format(Locale.ROOT, "%03d", code),
                    (before, next) -> before + " " + next);
        }
        return byDay;
    }

    /** Prints the files of an edition, then those of the editions on which it rests, the newest first. */
    private void printSources(List<Edition> editions, Edition current) {
        current.sources().forEach(source -> shell.say("  from " + text(source)));
        EditionChain chain = EditionChain.of(editions, current);
        List<Edition> bases = chain.bases();
        bases.stream()
                .limit(listed ? bases.size() : MOST_BASES)
                .forEach(base -> base.sources()
                        .forEach(source -> shell.say("  from edition " + base.number() + ": " + text(source))));
        if (!listed && bases.size() > MOST_BASES) {
            shell.say(String.format(
                    Locale.ROOT, "  from %,d editions before them (--editions)", bases.size() - MOST_BASES));
        }
        chain.notKept()
                .ifPresent(number -> shell.say("  from edition " + number
                        + ", which was pruned or cannot be read: its files are not known any more"));
    }

    private static String text(SourceFile source) {
        return String.format(Locale.ROOT, "%s (%,d bytes, sha-256 %s)", source.name(), source.bytes(), source.sha256());
    }
}
