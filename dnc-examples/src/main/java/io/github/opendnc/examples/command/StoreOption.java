package io.github.opendnc.examples.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that {@code dnc load} fills. */
final class StoreOption {
    @Option(
            names = "--store",
            required = true,
            paramLabel = "DIR",
            description = "The store: a folder that dnc load makes and fills.")
    private Path folder = Path.of("");

    /** The folder, which need not exist yet. */
    Path folder() {
        return folder;
    }
}
