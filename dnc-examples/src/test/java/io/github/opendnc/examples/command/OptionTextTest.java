package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.serve.OptionText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who runs the command reads of its options and of no method. */
class OptionTextTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "with --map do_not_call=NAME (withMapping) where | with --map do_not_call=NAME where",
                "--ignore NAME (ignoring; nothing in it counts then), with | --ignore NAME (nothing in it counts then), with",
                "left alone as --ignore (ignoring) says | left alone as --ignore says",
                "or --again (again), which replaces them | or --again, which replaces them",
                "found \"Call (again)\", \"x (ignoring)\" | found \"Call (again)\", \"x (ignoring)\"",
                "with --row-by-row (rowByRow) | with --row-by-row"
            })
    void methodsAreLeftOut(String said, String shown) {
        assertEquals(shown, OptionText.of(said));
    }

    @Test
    void ofErrorsAndOfSummaries() throws IOException {
        Path leads = Files.writeString(
                folder.resolve("leads.csv"), "phone,Opted Out,OK to call,Do you call?\n2125550142,no,yes,1\n");
        String out = folder.resolve("out.csv").toString();
        String refused = DncRun.of("scrub", leads.toString(), "-o", out, "--at", DncRun.DAY)
                .err();
        assertTrue(refused.contains("with --map do_not_call=NAME if it says yes or no"), refused);
        assertFalse(refused.contains("withMapping"), refused);
        Path summary = folder.resolve("summary.json");
        DncRun run = DncRun.of(
                "scrub",
                leads.toString(),
                "-o",
                out,
                "--at",
                DncRun.DAY,
                "--ignore",
                "Opted Out",
                "--permits",
                "OK to call",
                "--ignore",
                "Do you call?",
                "--summary",
                summary.toString());
        assertEquals(0, run.exit(), run.err());
        String both = run.err() + Files.readString(summary);
        assertTrue(both.contains("left alone as --ignore says"), both);
        assertFalse(both.contains("(ignoring)") || both.contains("(withPermission)"), both);
    }
}
