package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Fact;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.Region;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal that stands in the place of a fact counts in the other rows of its number, whatever the fact and its column. */
final class RefusalForFactTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    private static final String FREE = "2125550144";
    private static final String LISTED_IN_CANADA = "4165550145";

    private static List<String> rows(LeadScrub scrub, String leads) throws IOException {
        return Leads.run(scrub, leads).lines().skip(1).toList();
    }

    private static void assertOpen(LeadScrub scrub, String leads) throws IOException {
        for (LeadScrub way : List.of(scrub, scrub.inCharacters())) {
            for (String row : rows(way, leads)) {
                assertTrue(row.contains(",UNDETERMINED,") && row.contains("?refusal"), row);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "consent_on, revoked 2026-05-01",
        "consent_on, opted out",
        "zone, do not call",
        "contract_end, do not call",
        "state, DNC",
        "line, DNC",
        "purpose, DNC",
        "last_transaction, Do Not Contact",
        "attempts_24h, d.n.c.",
    })
    void inAColumnUnderTheNameOfAFact(String name, String cell) throws IOException {
        assertOpen(SCRUB, "phone," + name + "\n" + FREE + ",\n" + FREE + "," + cell + "\n" + FREE + ",\n");
    }

    /** The report advises such a mapping where a name looks like that of a fact. */
    @ParameterizedTest
    @CsvSource({
        "contract_end, Contract Status, active, Do Not Contact",
        "line, Line Status, WIRELESS, DNC",
        "purpose, Reason, SALES, Asked not to be called",
        "attempts_24h, Call Result, 0, DNC",
        "last_transaction, Status, 2026-08-01, Do Not Call",
        "consent, Preferred Contact Method, WRITTEN, No",
    })
    void inAColumnThatIsMapped(String fact, String name, String value, String cell) throws IOException {
        LeadScrub scrub = SCRUB.withMapping(fact, name);
        String number = fact.equals("contract_end") ? LISTED_IN_CANADA : FREE;
        assertOpen(
                scrub,
                "phone," + name + "\n" + number + "," + value + "\n" + number + "," + cell + "\n" + number + "," + value
                        + "\n");
    }

    @Test
    void rowsOfATableSayTheSame() {
        RowAnswers rows = SCRUB.rows(List.of("zone", "consent_on"));
        assertEquals(
                List.of("?zone", "?refusal"),
                rows.of(FREE, List.of("DNC", "")).shared().rules());
        assertEquals(
                List.of("?consent_on", "?refusal"),
                rows.of(FREE, List.of("", "revoked")).shared().rules());
    }

    /** Of what never was is said so: it leaves its own row open, and tells nothing of another. */
    @ParameterizedTest
    @CsvSource({"last_transaction, Never", "last_inquiry, never called", "last_transaction, Never contacted"})
    void whatNeverWasIsNoRefusal(String name, String cell) throws IOException {
        String leads = "phone," + name + "\n" + FREE + ",\n" + FREE + "," + cell + "\n";
        for (LeadScrub way : List.of(SCRUB, SCRUB.inCharacters())) {
            assertTrue(rows(way, leads).get(0).contains(",MAY_CALL,"), leads);
        }
    }

    /** When one may call, for example, and what one consented to, a never is a refusal. */
    @ParameterizedTest
    @CsvSource({"call_at, Best time to call", "consent_on, consent_on", "zone, zone", "contract_end, contract_end"})
    void whatIsNeverToBeIsOne(String fact, String name) throws IOException {
        LeadScrub scrub = fact.equals(name) ? SCRUB : SCRUB.withMapping(fact, name);
        assertOpen(scrub, "phone," + name + "\n" + FREE + ",Never\n" + FREE + ",\n");
    }

    @Test
    void norIsItInARowOfATable() {
        RowAnswers rows = SCRUB.rows(List.of("last_transaction"));
        assertEquals(
                List.of("?last_transaction"),
                rows.of(FREE, List.of("Never")).shared().rules());
    }

    /** What a fact is written with is no refusal. */
    @Test
    void noValueOfAFactIsOne() throws IOException {
        Map<Fact, Stream<String>> values = Map.of(
                Fact.STATE,
                Region.all().stream().flatMap(region -> Stream.of(region.code(), region.toString())),
                Fact.LINE,
                Stream.of("RESIDENTIAL", "WIRELESS", "CONSUMER", "BUSINESS", "UNKNOWN"),
                Fact.PURPOSE,
                Stream.of(Purpose.values()).map(Purpose::name),
                Fact.CONTRACT_END,
                Stream.of("active", "2026-01-01", "N/A", "NULL"),
                Fact.REGISTRY_LISTED,
                Stream.of("yes", "no", "off", "on", "false", "x"));
        for (Map.Entry<Fact, Stream<String>> each : values.entrySet()) {
            for (String value : each.getValue().toList()) {
                String leads = "phone," + each.getKey() + "\n" + FREE + "," + value + "\n" + FREE + ",\n";
                assertTrue(
                        rows(SCRUB, leads).stream().noneMatch(row -> row.contains("?refusal")),
                        () -> each.getKey() + ": " + value);
            }
        }
    }
}
