package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** What was answered before does not change what is answered next: each row has the answer that it would have alone. */
final class RowAnswersProperties {
    private static final Scrubber SCRUBBER = Lists.scrubber();
    private static final Campaign CAMPAIGN = Campaign.of(Purpose.SALES);
    private static final LeadScrub SCRUB = LeadScrub.of(SCRUBBER, CAMPAIGN).at(Leads.DAY);
    private static final List<String> FACTS = List.of(
            "last_transaction",
            "state",
            "consent",
            "consent_on",
            "zone",
            "line",
            "registry_checked_on",
            "registry_listed");

    @Property(tries = 300)
    void onADay(@ForAll("rows") List<TableRow> rows) {
        assertAlone(rows, SCRUB.rows(FACTS), CallFacts.of(CAMPAIGN, Moment.on(Leads.DAY)));
    }

    @Property(tries = 300)
    void atAnInstant(@ForAll("rows") List<TableRow> rows) {
        Instant instant = Instant.parse("2026-11-24T13:30:00Z");
        assertAlone(rows, SCRUB.at(instant).rows(FACTS), CallFacts.of(CAMPAIGN, Moment.at(instant)));
    }

    @Property(tries = 300)
    void inAZone(@ForAll("rows") List<TableRow> rows) {
        ZoneId zone = ZoneId.of("America/Chicago");
        assertAlone(
                rows,
                SCRUB.withZone(zone).rows(FACTS),
                CallFacts.of(CAMPAIGN, Moment.on(Leads.DAY)).withZone(zone));
    }

    @Property(tries = 300)
    void manyAtOnceAreAnsweredAsOneAfterTheOther(@ForAll("rows") List<TableRow> rows) {
        RowAnswers single = SCRUB.rows(FACTS);
        List<RowAnswer> each = new ArrayList<>();
        for (TableRow row : rows) {
            each.add(single.of(row.number(), row.facts()));
        }
        RowAnswers together = SCRUB.rows(FACTS);
        assertEquals(each, together.of(texts(rows)));
        assertEquals(each, together.of(bytes(rows)));
    }

    private static TableRows texts(List<TableRow> rows) {
        TableRows table = new TableRows(FACTS.size());
        for (TableRow row : rows) {
            table.number(row.number());
            row.facts().forEach(table::fact);
        }
        return table;
    }

    private static TableRows bytes(List<TableRow> rows) {
        TableRows table = new TableRows(FACTS.size());
        for (TableRow row : rows) {
            table.number(UTF_8.encode(row.number()));
            row.facts().forEach(fact -> table.fact(UTF_8.encode(fact)));
        }
        return table;
    }

    private record TableRow(String number, List<String> facts) {}

    private static void assertAlone(List<TableRow> rows, RowAnswers answers, CallFacts facts) {
        for (TableRow row : rows) {
            Map<String, String> texts = new HashMap<>();
            for (int i = 0; i < FACTS.size(); i++) {
                texts.put(FACTS.get(i), row.facts().get(i));
            }
            Optional<PhoneNumber> number = PhoneNumber.tryParse(row.number()).number();
            Answer alone = number.map(each -> Answer.of(SCRUBBER.decide(facts.call(each, texts))))
                    .orElse(Answer.UNREADABLE);
            RowAnswer found = answers.of(row.number(), row.facts());
            assertEquals(number, found.number());
            assertEquals(alone, found.answer());
        }
    }

    @Provide
    Arbitrary<List<TableRow>> rows() {
        Arbitrary<String> numbers = Arbitraries.of(
                "(212) 555-0142",
                "1-212-555-0143",
                "+13035550144",
                "303.555.0145 x12",
                "tel:+1-416-555-0150",
                "416-555-0151",
                "212\u20115550150",
                "+1 (876) 555-0142",
                "6465550142",
                "+44 20 7946 0958",
                "='2125550143'",
                "2.13E+09",
                "",
                "\u0662");
        Arbitrary<List<String>> texts = Combinators.combine(
                        oftenEmpty("2025-01-02", "2026-10-01", " 2026-10-01", "2026-13-01"),
                        oftenEmpty("TX", "Florida", "NY", "XX", "Québec", "\u0000"),
                        oftenEmpty("WRITTEN", "ORAL", "none", "\uD800", "\uD801", "é"),
                        oftenEmpty("2025-01-02", "2027-01-01", "\u0080"),
                        oftenEmpty("America/Denver", "Nowhere"),
                        oftenEmpty("BUSINESS", "UNKNOWN"),
                        oftenEmpty("2026-11-20"),
                        oftenEmpty("yes", "no"))
                .as((transaction, state, consent, consentOn, zone, line, checkedOn, listed) -> {
                    List<String> all = new ArrayList<>(List.of(transaction, state, consent, consentOn));
                    all.addAll(List.of(zone, line, checkedOn, listed));
                    return all;
                });
        return Combinators.combine(numbers, texts)
                .as(TableRow::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Arbitrary<String> oftenEmpty(String... texts) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(texts)));
    }

    @Test
    void rowsOfOneAnswerShareIt() {
        RowAnswers answers = SCRUB.rows(List.of());
        Answer first = answers.of("212-555-0142", List.of()).shared();
        assertSame(first, answers.of("(303) 555-0144", List.of()).shared());
    }

    @Test
    void whatIsNoFactOrTwiceOrTooFewIsSaid() {
        Exception unknown = assertThrows(IllegalArgumentException.class, () -> SCRUB.rows(List.of("consnt")));
        assertTrue(String.valueOf(unknown.getMessage()).contains("found \"consnt\""));
        Exception twice = assertThrows(IllegalArgumentException.class, () -> SCRUB.rows(List.of("consent", "Consent")));
        assertEquals("consent is given twice", twice.getMessage());
        RowAnswers answers = SCRUB.rows(List.of("consent", "state"));
        Exception few = assertThrows(IllegalArgumentException.class, () -> answers.of("", List.of("")));
        assertEquals("expected 2 facts, found 1", few.getMessage());
    }
}
