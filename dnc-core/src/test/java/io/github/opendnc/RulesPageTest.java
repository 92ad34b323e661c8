package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/rules.md is what the rules say; run with {@code -Drules.page=write} to print it anew. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void thePageIsNotStale() throws IOException {
        if ("write".equals(System.getProperty("rules.page"))) {
            Files.writeString(PAGE, RulesPage.text());
        }
        assertEquals(Files.readString(PAGE), RulesPage.text());
    }
}
