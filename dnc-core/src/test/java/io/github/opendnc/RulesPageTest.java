package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Rule;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/rules.md says what the rules say; run with {@code -Drules.page=write} to print it again. */
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
    void everyRuleHasOnePlaceInTheOrderOfTheLaw() {
        List<String> placed = RulesPage.template()
                .lines()
                .filter(line -> line.startsWith("{rule "))
                .map(line -> line.substring("{rule ".length(), line.length() - 1))
                .sorted()
                .toList();
        List<String> rules = Stream.of(UsFederal.rules(), CanadaFederal.rules())
                .flatMap(set -> set.rules().stream())
                .map(Rule::id)
                .sorted()
                .toList();
        assertEquals(rules, placed);
    }

    /** A test of the words only: a rule says what may be done, and what may not, in one sentence. */
    @Test
    void noSentenceDeniesTwice() {
        Pattern denial = Pattern.compile("\\b(not|no|nobody|none|nothing|never|without|unless|neither)\\b");
        List<String> twice = Stream.of(UsFederal.rules(), CanadaFederal.rules())
                .flatMap(set -> set.rules().stream())
                .filter(rule -> denial.matcher(rule.sentence()).results().count() > 1)
                .map(rule -> rule.id() + ": " + rule.sentence())
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void aFailureNamesTheChangedLinesOnly() {
        assertEquals(List.of(), ChangedLines.between("a\nb\n", "a\nb\n"));
        assertEquals(List.of("- b", "+ x", "+ d"), ChangedLines.between("a\nb\nc\n", "a\nx\nc\nd\n"));
        assertEquals(List.of("- a"), ChangedLines.between("a\nb\na\n", "b\na\n"));
    }
}
