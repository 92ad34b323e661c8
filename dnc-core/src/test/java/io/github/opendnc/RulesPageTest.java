package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/rules.md is what the rules say; run with {@code -Drules.page=write} to print it anew. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void thePageIsNotStale() throws IOException {
        String now = RulesPage.text();
        if ("write".equals(System.getProperty("rules.page"))) {
            Files.writeString(PAGE, now);
        }
        List<String> changed = ChangedLines.between(Files.readString(PAGE), now);
        assertTrue(changed.isEmpty(), () -> "docs/rules.md is stale; what changed:\n" + String.join("\n", changed));
    }

    @Test
    void aFailureNamesTheChangedLinesOnly() {
        assertEquals(List.of(), ChangedLines.between("a\nb\n", "a\nb\n"));
        assertEquals(List.of("- b", "+ x", "+ d"), ChangedLines.between("a\nb\nc\n", "a\nx\nc\nd\n"));
        assertEquals(List.of("- a"), ChangedLines.between("a\nb\na\n", "b\na\n"));
    }
}
