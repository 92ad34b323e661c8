package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help fits a screen of 80 columns. */
final class HelpLinesTest {
    /** A line that is too long is broken in the middle of a sentence, and its rest stands in the first column. */
    @ParameterizedTest
    @ValueSource(strings = {"scrub", "check", "load", "update", "info", "diff", "prune", "serve"})
    void theExitCodesStandUnderOneAnother(String command) {
        List<String> help = DncRun.of(command, "--help").out().lines().toList();
        List<String> codes = help.subList(help.indexOf("Exit codes:") + 1, help.size());
        assertEquals(
                List.of(), codes.stream().filter(line -> !line.startsWith("  ")).toList());
    }
}
