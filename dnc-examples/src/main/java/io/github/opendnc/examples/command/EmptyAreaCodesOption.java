package io.github.opendnc.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The area codes that are subscribed to but do not occur in the lists. */
final class EmptyAreaCodesOption {
    static final String NAME = "--empty-area-codes";

    @Option(
            names = NAME,
            split = ",",
            paramLabel = "CODE",
            description = "Area codes that you subscribe to but in which nobody is listed, such as a new one.")
    private List<String> texts = new ArrayList<>();

    /** The codes as numbers. */
    Set<Integer> codes() {
        return ListFiles.codes(NAME, texts);
    }
}
