package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Rule;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that a rule quotes are in the law, word for word. */
class QuotationsTest {
    private static List<String> law() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(QuotationsTest.class.getResourceAsStream("law-texts.txt"), "law-texts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("=") && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<Rule> quoting() {
        return Stream.of(UsFederal.rules(), CanadaFederal.rules())
                .flatMap(set -> set.rules().stream())
                .filter(rule -> !rule.quotation().isEmpty())
                .toList();
    }

    @Test
    void everyQuotationStandsInTheLaw() throws IOException {
        List<String> law = law();
        List<String> invented = quoting().stream()
                .filter(rule -> law.stream().noneMatch(line -> line.contains(rule.quotation())))
                .map(rule -> rule.id() + ": " + rule.quotation())
                .toList();
        assertEquals(List.of(), invented);
    }

    /** The stored words are the words that rules quote, and no others that a reader might trust. */
    @Test
    void everyTextIsQuoted() throws IOException {
        List<String> quoted = quoting().stream().map(Rule::quotation).toList();
        for (String line : law()) {
            assertTrue(
                    line.endsWith(":") || quoted.stream().anyMatch(line::contains),
                    () -> "nothing is quoted from: " + line);
        }
    }
}
