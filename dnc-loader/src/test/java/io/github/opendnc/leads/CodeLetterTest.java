package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every letter, from the file to the file, by the rules of both countries. Odd numbers are listed, see {@link Lists}. */
final class CodeLetterTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "C, MAY_CALL, us-clear, 2125550142, -, -",
                "C, MAY_CALL, ca-clear, 4165550142, -, -",
                "D, MAY_NOT_CALL, us-registry;us-registry-fcc, 2125550143, -, -",
                "D, MAY_NOT_CALL, ca-registry, 4165550143, -, -",
                "P, MAY_NOT_CALL, company-list, 2125550150, -, -",
                "P, MAY_NOT_CALL, us-registry;us-registry-fcc;company-list, 2125550151, -, -",
                "P, MAY_NOT_CALL, us-request;us-request-fcc, 2125550142, do_not_call_on, 2026-11-02",
                "P, MAY_NOT_CALL, ca-request, 4165550142, do_not_call_on, 2026-10-02",
                "B, MAY_NOT_CALL, us-area-code, 6465550142, -, -",
                "B, MAY_NOT_CALL, us-hours;us-hours-fcc, 2125550142, call_at, 2026-11-24T03:00",
                "D, MAY_NOT_CALL, us-hours;us-registry;us-hours-fcc;us-registry-fcc, 2125550143, call_at, 2026-11-24T03:00",
                "B, UNDETERMINED, ?zone, 2125550142, zone, Eastern",
                "B, UNDETERMINED, ?jurisdiction, 8765550142, -, -",
                "E, MAY_CALL, us-clear, 2125550142, last_transaction, 2026-10-01",
                "O, MAY_CALL, us-ebr;us-ebr-fcc, 2125550143, last_transaction, 2026-10-01",
                "X, MAY_CALL, -, 2125550143, purpose, SURVEY",
                "X, MAY_CALL, -, 2125550143, line, BUSINESS",
                "I, UNDETERMINED, ?number, 212555014, -, -"
            })
    void theFirstThatApplies(String code, String verdict, String rules, String phone, String fact, String value)
            throws IOException {
        List<String> cells = answer("phone," + (fact == null ? "x" : fact), phone + "," + (value == null ? "" : value));
        assertEquals(List.of(verdict, code), cells.subList(3, 5), cells.toString());
        if (rules != null) {
            assertEquals(sorted(rules), sorted(cells.get(5)));
        }
    }

    @Test
    void aConsentLiftsTheList() throws IOException {
        assertEquals(
                "O",
                answer("phone,consent,consent_on", "2125550143,WRITTEN,2026-03-04")
                        .get(5));
        assertEquals(
                "D", answer("phone,consent,consent_on", "2125550143,WRITTEN,").get(5));
        assertEquals(
                "C",
                answer("phone,consent,consent_on", "2125550142,WRITTEN,2026-03-04")
                        .get(5));
    }

    @Test
    void theColumnsOfADecision() throws IOException {
        assertEquals(
                "phone\tdnc_number\tdnc_verdict\tdnc_code\tdnc_rules\tdnc_citations\tdnc_list\tdnc_window\tdnc_valid_until\n"
                        + "2125550143\t+12125550143\tMAY_NOT_CALL\tD\tus-registry;us-registry-fcc\t"
                        + "16 CFR 310.4(b)(1)(iii)(B);47 CFR 64.1200(c)(2)\tus-national@2026-11-14\t"
                        + "08:00-21:00 America/New_York\t\n",
                Leads.run(SCRUB.withDelimiter('\t'), "phone\n2125550143\n"));
    }

    /** A state's list under two ids that begin otherwise: what a rule asks counts, and not how it is called. */
    @ParameterizedTest
    @CsvSource({"us-ny-registry", "ny-registry", "anything"})
    void theLetterOfAListComesFromTheConditionAndNotFromTheIdOfTheRule(String id) throws IOException {
        LocalDate first = LocalDate.of(2020, 1, 1);
        RegistryId list = new RegistryId("us-ny");
        Citation act = Citation.unconfirmed("Made-up Act s. 1");
        RuleSet country = RuleSet.builder("us-empty", "1").country(Country.US).build();
        RuleSet state = RuleSet.builder("us-ny-made-up", "1")
                .country(Country.US)
                .region("NY")
                .registry(list)
                .start(first)
                .rules(Rule.ban(id, Condition.listed(), first, act))
                .build();
        Snapshot snapshot = Snapshot.builder(list)
                .covering(212, Lists.OBTAINED)
                .add(Lists.local(212, 43))
                .build();
        LeadScrub scrub = LeadScrub.of(Scrubber.of(Registries.of(snapshot), country, state), Campaign.of(Purpose.SALES))
                .at(Leads.DAY);
        String rows = Leads.run(scrub, "phone\n2125550143\n2125550142\n");
        assertTrue(rows.contains("2125550143,+12125550143,MAY_NOT_CALL,D," + id), rows);
        assertTrue(rows.contains("2125550142,+12125550142,MAY_CALL,C,"), rows);
    }

    private static List<String> answer(String header, String row) throws IOException {
        String line = Leads.run(SCRUB, header + "\n" + row + "\n")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        return Arrays.asList(line.split(",", -1));
    }

    private static String sorted(String rules) {
        return Arrays.stream(rules.split(";")).sorted().collect(Collectors.joining(";"));
    }
}
