package io.github.opendnc.examples.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Fact;
import io.github.opendnc.Moment;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.CallFacts;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What was said of a call can be read from its JSON, and said again. */
final class FactsJsonTest {
    private static final CallFacts FACTS =
            CallFacts.of(Campaign.of(Purpose.SALES), Moment.on(LocalDate.of(2026, 11, 24)));
    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("zone", "America/New_York"),
            Map.entry("state", "FL"),
            Map.entry("line", "RESIDENTIAL"),
            Map.entry("last_transaction", "2026-01-02"),
            Map.entry("last_inquiry", "2026-02-03"),
            Map.entry("last_donation", "2026-03-04"),
            Map.entry("contract_end", "active"),
            Map.entry("consent", "WRITTEN"),
            Map.entry("consent_on", "2026-04-05"),
            Map.entry("consent_revoked_on", "2026-05-06"),
            Map.entry("do_not_call", "yes"),
            Map.entry("do_not_call_on", "2026-06-07"),
            Map.entry("do_not_call_scope", "MARKETING"),
            Map.entry("registry_checked_on", "2026-11-20"),
            Map.entry("registry_listed", "no"),
            Map.entry("exempt_robocalls_30d", "3"),
            Map.entry("exempt_robocalls_7d", "2"),
            Map.entry("exempt_robocalls_1d", "1"),
            Map.entry("attempts_24h", "2"));

    private static Map<String, String> texts(Call call) {
        Map<String, String> texts = new LinkedHashMap<>();
        FactsJson.of(call).forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    @Test
    void eachFactIsThere() throws Exception {
        Call call = FACTS.call(PhoneNumber.parse("212-555-0143"), ALL);
        assertEquals(ALL, texts(call));
        assertEquals(call, FACTS.call(PhoneNumber.parse("212-555-0143"), texts(call)));
    }

    @Test
    void whatWasNotSaidIsNot() throws Exception {
        Call call = FACTS.call(PhoneNumber.parse("212-555-0143"), Map.of("contract_end", "2026-12-31"));
        assertEquals(Map.of("line", "CONSUMER", "contract_end", "2026-12-31"), texts(call));
    }

    /** A new column must be written too. */
    @Test
    void noColumnIsForgotten() {
        List<String> ofTheCampaign = List.of("call_at", "purpose", "caller", "technology");
        TreeSet<String> columns = new TreeSet<>(Arrays.stream(Fact.values())
                .filter(Fact::isColumn)
                .map(Fact::toString)
                .toList());
        columns.removeAll(ofTheCampaign);
        assertEquals(columns, new TreeSet<>(ALL.keySet()));
    }
}
