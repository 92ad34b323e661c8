package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestScope;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule by rule, from the texts: how much a ban weighs in a call that it reaches, and which rules lift it. A slash in a
 * cell joins values that are tried one by one; {@code consent:*} is every kind of consent. Expected: Y the ban stands,
 * - it is lifted, ? it is in doubt, 0 it does not reach the call. Then follows every rule that lifts it or makes it
 * doubtful.
 */
class RuleTableTest {
    private static final PhoneNumber NUMBER = PhoneNumber.parse("2125550143");

    /** A call that a ban reaches. */
    record Trial(Situation situation, String ban) {}

    /** How much a ban weighs in a decision, and what lifts it or makes it doubtful. */
    static String answer(Decision decision, String ban) {
        Stream<String> lifting = decision.reasons().stream()
                .filter(reason -> reason.rule().id().equals(ban))
                .flatMap(reason -> reason.exceptions().stream())
                .map(Rule::id)
                .sorted();
        return Stream.concat(Stream.of(MatrixTest.weight(decision, ban)), lifting)
                .collect(Collectors.joining(" "));
    }

    static List<CSVRecord> unitedStates() {
        return Table.rows("cases/us-rules.csv");
    }

    @ParameterizedTest
    @MethodSource("unitedStates")
    void unitedStates(CSVRecord row) {
        for (Trial trial : trials(row).toList()) {
            assertEquals(
                    row.get("expected"),
                    answer(trial.situation().decide(), trial.ban()),
                    () -> trial.ban() + ": " + row.get("citation") + "\n" + trial.situation());
        }
    }

    /** Every combination of what the cells of a row name. */
    static Stream<Trial> trials(CSVRecord row) {
        return each(row, "ban")
                .flatMap(ban -> each(row, "day")
                        .flatMap(day -> campaigns(row, ban)
                                .flatMap(campaign -> each(row, "line")
                                        .flatMap(line -> facts(row.get("facts"))
                                                .map(facts -> new Trial(
                                                        situation(ban, LocalDate.parse(day), campaign, line, facts),
                                                        ban))))));
    }

    private static Stream<Campaign> campaigns(CSVRecord row, String ban) {
        return each(row, "purpose")
                .flatMap(purpose -> each(row, "caller")
                        .flatMap(caller ->
                                each(row, "technology").map(technology -> campaign(purpose, caller, technology, ban))));
    }

    private static Stream<String> each(CSVRecord row, String column) {
        return Stream.of(row.get(column).split("/", -1));
    }

    /** Each fact may have alternatives; all combinations. */
    private static Stream<List<String>> facts(String cell) {
        Stream<List<String>> all = Stream.of(List.of());
        for (String fact : cell.split(" ", -1)) {
            List<String> alternatives = fact.startsWith("consent:*")
                    ? Stream.of(ConsentKind.values())
                            .map(kind -> fact.replace("*", kind.name()))
                            .toList()
                    : Arrays.asList(fact.split("/", -1));
            all = all.flatMap(before -> alternatives.stream()
                    .map(one -> Stream.concat(before.stream(), Stream.of(one)).toList()));
        }
        return all;
    }

    private static Campaign campaign(String purpose, String caller, String technology, String ban) {
        Purpose[] all =
                Arrays.stream(purpose.split("\\+", -1)).map(Purpose::valueOf).toArray(Purpose[]::new);
        Technology placed = !technology.isEmpty()
                ? Technology.valueOf(technology)
                : ban.contains("robocall") ? Technology.PRERECORDED : Technology.LIVE;
        return Campaign.of(all[0], all).withCaller(Caller.valueOf(caller)).withTechnology(placed);
    }

    /** A call that the ban reaches, unless the row says otherwise. */
    private static Situation situation(String ban, LocalDate day, Campaign campaign, String line, List<String> facts) {
        LocalTime time =
                ban.endsWith("hours-closing") ? LocalTime.of(21, 0) : LocalTime.of(ban.contains("hours") ? 22 : 14, 0);
        Call call = Call.atLocalTime(day.atTime(time), campaign, NUMBER)
                .withLine(line.isEmpty() ? Line.RESIDENTIAL : Line.valueOf(line));
        for (String fact : facts) {
            call = fact.isEmpty() ? call : with(call, fact, day);
        }
        if (ban.startsWith("us-request") && call.doNotCallRequest().isEmpty()) {
            call = call.withDoNotCallRequest(day.minusDays(30));
        }
        Situation.State state = ban.equals("us-area-code")
                ? Situation.State.NOT_COVERED
                : ban.equals("us-no-list") ? Situation.State.NOT_HELD : Situation.State.HELD;
        return new Situation(call, state, ban.contains("registry"), 10);
    }

    /** A fact in a word: {@code transaction-539D}, {@code consent:ORAL-60D}, {@code revoked-10D}, {@code scope:ALL}. */
    private static Call with(Call call, String fact, LocalDate day) {
        String[] parts = fact.split("[:-]", -1);
        LocalDate then =
                fact.contains("-") ? day.minus(Period.parse("P" + fact.substring(fact.indexOf('-') + 1))) : day;
        return switch (parts[0]) {
            case "transaction" -> call.withLastTransaction(then);
            case "inquiry" -> call.withLastInquiry(then);
            case "donation" -> call.withLastDonation(then);
            case "request" -> call.withDoNotCallRequest(then);
            case "scope" -> call.withDoNotCallScope(RequestScope.valueOf(parts[1]));
            case "consent" -> call.withConsent(Consent.of(ConsentKind.valueOf(parts[1]), then));
            case "revoked" ->
                call.withConsent(Consent.of(ConsentKind.WRITTEN_ROBOCALL, then.minusDays(90))
                        .withRevokedOn(then));
            case "robocalls" -> call.withExemptRobocalls(30, Integer.parseInt(parts[1]));
            case "in7days" -> call.withExemptRobocalls(7, Integer.parseInt(parts[1]));
            case "in1day" -> call.withExemptRobocalls(1, Integer.parseInt(parts[1]));
            default -> throw new IllegalArgumentException(fact);
        };
    }
}
