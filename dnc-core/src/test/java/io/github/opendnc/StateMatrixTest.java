package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * How much each ban of a state weighs, by purpose, caller, technology, line, consent and dealing. The table was made
 * from the sources, independently of the rules.
 */
class StateMatrixTest {
    private static final int ENOUGH = 5_000;

    @Test
    void everyBanWeighsAsTheTableSays() {
        List<String> wrong = new ArrayList<>();
        List<Trial> trials = Trial.all();
        Map<String, Scrubber> scrubbers = new HashMap<>();
        for (Trial trial : trials) {
            Scrubber rules = scrubbers.computeIfAbsent(
                    trial.state(), state -> Scrubber.of(Registries.none(), UsStates.rules(state)));
            String found = trial.weight(rules);
            if (!found.equals(trial.expected())) {
                wrong.add(trial + " found " + found);
            }
        }
        assertTrue(trials.size() > ENOUGH, "rows");
        assertEquals(List.of(), wrong);
    }

    /** A ban that no row asks for has not been tested. */
    @Test
    void everyBanIsAskedForByARowOrACase() {
        Set<String> bans = UsStates.rules().stream()
                .flatMap(set -> set.rules().stream())
                .filter(Rule::isBan)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Trial.all().forEach(trial -> bans.remove(trial.ban()));
        Case.read("us-states.csv").forEach(worked -> bans.remove(worked.get("rule")));
        assertEquals(Set.of(), bans);
    }

    /** The state of a row; the ids of California begin with three letters, because ca- is Canada. */
    static String state(CSVRecord row) {
        return row.get("rule").startsWith("cal-")
                ? "CA"
                : row.get("rule").substring(0, 2).toUpperCase(Locale.ROOT);
    }

    /** The row as a call. */
    record Trial(String state, String ban, Call call, Registries held, String expected) {
        static List<Trial> all() {
            return Table.rows("cases/us-states-matrix.csv").stream()
                    .map(row -> new Trial(
                            StateMatrixTest.state(row),
                            row.get("rule"),
                            StateMatrixTest.call(row),
                            registries(row),
                            row.get("weighs")))
                    .toList();
        }

        /** How much the ban weighs under some rules; a dash if it does not fire. */
        String weight(Scrubber rules) {
            Decision decision = rules.withRegistries(held).decide(call);
            assertTrue(decision.problems().isEmpty(), decision::toString);
            return decision.reasons().stream()
                    .filter(reason -> reason.rule().id().equals(ban))
                    .map(reason -> reason.effect().name())
                    .findFirst()
                    .orElse("-");
        }
    }

    private static PhoneNumber number(CSVRecord row) {
        return PhoneNumber.parse(row.get("area_code") + "5550142");
    }

    private static Registries registries(CSVRecord row) {
        Registries national = Registries.of(list(RegistryId.US_NATIONAL, row, "listed"));
        RegistryId own = new RegistryId("us-" + state(row).toLowerCase(Locale.ROOT));
        return national.with(list(own, row, "state_listed"));
    }

    private static Snapshot list(RegistryId id, CSVRecord row, String column) {
        PhoneNumber number = number(row);
        SnapshotBuilder list = Snapshot.builder(id).covering(number.areaCode(), LocalDate.parse(row.get("obtained")));
        return (row.get(column).equals("yes") ? list.add(number.e164()) : list).build();
    }

    private static Call call(CSVRecord row) {
        Campaign campaign = Campaign.of(Purpose.valueOf(row.get("purpose")))
                .withCaller(Caller.valueOf(row.get("caller")))
                .withTechnology(Technology.valueOf(row.get("technology")));
        LocalDateTime time = LocalDateTime.parse(row.get("call_at"));
        ZoneId zone = ZoneId.of(row.get("zone"));
        Call call = Call.at(time.atZone(zone).toInstant(), campaign, number(row))
                .withZone(zone)
                .withLine(Line.valueOf(row.get("line")))
                .withExemptRobocalls(30, 0)
                .withAttempts(Integer.parseInt(row.get("attempts_24h")));
        call = dated(call, row.get("last_transaction"), Call::withLastTransaction);
        call = dated(call, row.get("last_inquiry"), Call::withLastInquiry);
        call = dated(call, row.get("last_donation"), Call::withLastDonation);
        call = dated(call, row.get("do_not_call_on"), Call::withDoNotCallRequest);
        call = row.get("contract_end").isEmpty() ? call : call.withContractActive();
        return row.get("consent").isEmpty()
                ? call
                : call.withConsent(Consent.of(
                        ConsentKind.valueOf(row.get("consent")),
                        time.toLocalDate().minusDays(30)));
    }

    private static Call dated(Call call, String day, BiFunction<Call, LocalDate, Call> with) {
        return day.isEmpty() ? call : with.apply(call, LocalDate.parse(day));
    }
}
