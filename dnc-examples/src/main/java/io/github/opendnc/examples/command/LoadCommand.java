package io.github.opendnc.examples.command;

import io.github.opendnc.loader.LoadReport;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.Acceptance;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads the lists of a registry into a store. */
@Command(
        name = "load",
        sortOptions = false,
        header = "Loads the lists of a registry into a store, which can be used many times.",
        customSynopsis = "dnc load FILE... --registry us|ca|ID --store DIR [OPTION]...",
        description = "Reads the full lists of one registry as downloaded, all or nothing, and publishes them as"
                + " the current edition in the store. A store is a folder that you give to the other commands in"
                + " place of the files. Until then, and if anything fails, the previous edition stays current."
                + " It is kept afterwards, and you can ask it again.",
        footer = {
            "",
            "Examples:",
            "  dnc load us/*.zip --registry us --store lists",
            "  dnc load dncl.zip --registry ca --obtained 2026-11-10 --store lists",
            "  dnc load 2026-11-20_305_*.zip --registry us --store lists --add",
            "  dnc load in.csv --registry us-in --obtained 2026-11-10 --store lists",
            "  dnc check '(212) 555-0143' --us lists --ca lists",
            "",
            "Exit codes:",
            "  0  published",
            "  1  a file could not be loaded, or cannot follow the current list, and the",
            "     store is unchanged; or only a later step failed, such as printing what was",
            "     loaded: the message then says that the list is published",
            "  2  usage"
        })
final class LoadCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Full lists of one registry, flat or XML, zipped or not. For a registry other than the two"
                    + " national ones: bare numbers (ten digits, or area code and number), one a line.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private RegistryOption registry = new RegistryOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ObtainedOption obtained = new ObtainedOption();

    @Option(names = "--area-codes", split = ",", paramLabel = "CODE", description = ListFiles.AREA_CODES)
    private List<String> areaCodes = new ArrayList<>();

    @Mixin
    private EmptyAreaCodesOption emptyAreaCodes = new EmptyAreaCodesOption();

    @Option(
            names = "--add",
            description = "Keep the area codes that the store has and these files do not, with their days. For example,"
                    + " add a sixth area code to five.")
    private boolean add;

    @Mixin
    private AcceptShrinkOption acceptShrink = new AcceptShrinkOption();

    @Option(
            names = "--replace",
            paramLabel = "WHO:WHY",
            description = "Publish this list whatever the current one is, even if this one is older in an area code,"
                    + " lacks the numbers that came last, or has exactly the numbers of the current one on a later"
                    + " day, or the current one is damaged."
                    + " Who does so and why is kept in the edition.")
    private @Nullable Acceptance replacing;

    LoadCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (replacing != null && (add || acceptShrink.acceptance().isPresent())) {
            throw new UsageException("--replace checks nothing: it goes with neither --add nor --accept-shrink");
        }
        PublishedList format = registry.named();
        Path folder = store.folder();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("--store: " + folder + " is a file; expected a directory");
        }
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new UsageException(file + " is a directory; name the files in it");
            }
        }
        ListFiles subscription = new ListFiles(
                RegistryName.of(format),
                format,
                files,
                obtained.day().orElse(null),
                ListFiles.declared("--area-codes", areaCodes),
                emptyAreaCodes.codes());
        LoadReport report = subscription.load(shell);
        SnapshotStore target = SnapshotStore.at(folder).with(shell.clock());
        Edition published = publish(target, report.snapshot());
        shell.say(report.summary());
        shell.say(TerminalText.line("  published as " + published));
        published.acceptances().forEach(accepted -> shell.say(TerminalText.line("  " + accepted)));
        if (shell.out().checkError()) {
            throw new IOException("standard output: could not be written; the list is published all the same");
        }
        return CommandLine.ExitCode.OK;
    }

    private Edition publish(SnapshotStore target, Snapshot list) throws IOException {
        if (replacing != null) {
            return target.replace(list, replacing);
        }
        if (add) {
            return target.add(list, acceptShrink.acceptance());
        }
        return target.publish(list, acceptShrink.acceptance());
    }
}
