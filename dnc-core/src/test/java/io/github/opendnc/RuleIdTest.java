package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Rule;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
    private static final String MANY_WORDS = "-a1".repeat(100_000);

    private static Rule rule(String id) {
        return Rule.ban(id, Condition.always(), LocalDate.of(2005, 1, 1), Citation.unconfirmed("Made-up Act s. 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "us-registry", "us-ny-2", "us-a1-b"})
    void wordsJoinedByHyphens(String id) {
        assertEquals(id, rule(id).id());
        assertEquals(id + MANY_WORDS, rule(id + MANY_WORDS).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "2", "us-", "-us", "us--ny", "US", "us_ny", "us ny"})
    void nothingElse(String id) {
        assertThrows(IllegalArgumentException.class, () -> rule(id));
        assertThrows(IllegalArgumentException.class, () -> rule("us" + MANY_WORDS + "-" + id + "!"));
    }
}
