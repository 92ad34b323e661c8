package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/states.md and docs/states.svg say what the rule sets say; {@code -Dstates.page=write} prints both again. */
class StatesPageTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void thePageIsNotStale() throws IOException {
        isNotStale(DOCS.resolve("states.md"), StatesPage.text());
    }

    @Test
    void theMapIsNotStale() throws IOException {
        isNotStale(DOCS.resolve("states.svg"), StatesMap.svg());
        assertEquals(new HashSet<>(UsStates.codes()), StatesMap.places().keySet());
    }

    private static void isNotStale(Path page, String now) throws IOException {
        if ("write".equals(System.getProperty("states.page"))) {
            Files.writeString(page, now);
        }
        List<String> changed = ChangedLines.between(Files.readString(page), now);
        assertTrue(
                changed.isEmpty(),
                () -> page.getFileName() + " is stale; what changed:\n" + String.join("\n", changed));
    }
}
