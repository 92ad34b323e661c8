package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which status lifts which ban, cell by cell: Y the ban applies, - it is lifted, ? it is open, 0 it does not reach such
 * a call. Each cell is checked twice: against what the rules say they lift, and by a call that runs into the ban.
 */
class MatrixTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    static List<CSVRecord> unitedStates() {
        return Table.rows("cases/us-matrix.csv");
    }

    static List<CSVRecord> canada() {
        return Table.rows("cases/ca-matrix.csv");
    }

    @ParameterizedTest
    @MethodSource("unitedStates")
    void unitedStates(CSVRecord row) {
        check(row, UsFederal.rules(), "2125550143");
    }

    @ParameterizedTest
    @MethodSource("canada")
    void canada(CSVRecord row) {
        check(row, CanadaFederal.rules(), "4165550143");
    }

    private static void check(CSVRecord row, RuleSet rules, String number) {
        Set<String> exemptions = Set.of(row.get("exemptions").split(" ", -1));
        row.toMap().forEach((column, cell) -> {
            if (column.equals("status") || column.equals("exemptions")) {
                return;
            }
            String ban = column.replace(" by machine", "");
            if (!cell.equals("0") && !column.endsWith("by machine")) {
                assertEquals(cell, edge(rules, exemptions, ban), () -> row.get("status") + " lifts " + ban);
            }
            Situation situation = runsInto(column, row.get("status"), PhoneNumber.parse(number), DAY);
            assertEquals(cell, weight(situation.decide(), ban), () -> column + "\n" + situation);
            LocalDate start = rules.start();
            assertEquals(
                    weight(
                            runsInto(column, row.get("status"), PhoneNumber.parse(number), start.plusDays(1))
                                    .decide(),
                            ban),
                    weight(
                            runsInto(column, row.get("status"), PhoneNumber.parse(number), start)
                                    .decide(),
                            ban),
                    () -> "the first day is as the second: " + row.get("status") + ", " + column);
        });
    }

    /** What the rules of a row say that they lift. */
    private static String edge(RuleSet rules, Set<String> exemptions, String ban) {
        List<Rule> lifting = rules.rules().stream()
                .filter(rule -> exemptions.contains(rule.id()))
                .filter(rule -> rule.exceptionTo().stream()
                        .anyMatch(lifted -> lifted.id().equals(ban)))
                .toList();
        return lifting.isEmpty() ? "Y" : lifting.stream().anyMatch(Rule::isCertain) ? "-" : "?";
    }

    /** How much a ban weighed in a decision. A ban that depends on the kind of line is not lifted. */
    static String weight(Decision decision, String ban) {
        return decision.reasons().stream()
                .filter(reason -> reason.rule().id().equals(ban))
                .map(reason -> switch (reason.effect()) {
                    case STANDS, UNKNOWN -> "Y";
                    case UNSETTLED -> "?";
                    case DEFEATED -> "-";
                })
                .findFirst()
                .orElse("0");
    }

    static Situation runsInto(String column, String status, PhoneNumber number, LocalDate day) {
        LocalDate asked = day.minusDays(30);
        Call call = person(
                status,
                Call.atLocalTime(day.atTime(column.contains("hours") ? 23 : 12, 0), campaign(status), number),
                asked);
        Campaign campaign = call.campaign();
        if (column.contains("robocall") || column.contains("machine") || column.contains("adad")) {
            call = call.with(campaign.withTechnology(Technology.PRERECORDED));
        }
        if (column.contains("wireless") && call.line() != Line.BUSINESS) {
            call = call.withLine(Line.WIRELESS);
        }
        if (column.contains("request")) {
            call = call.withDoNotCallRequest(asked);
        }
        if (column.equals("ca-registration")) {
            call = call.with(campaign.notRegistered());
        }
        Situation.State state = switch (column) {
            case "ca-no-list" -> Situation.State.NOT_HELD;
            case "us-area-code", "ca-area-code" -> Situation.State.NOT_COVERED;
            default -> Situation.State.HELD;
        };
        return new Situation(call, state, column.contains("registry"), column.equals("ca-list-age") ? 32 : 10);
    }

    private static Campaign campaign(String status) {
        return switch (status) {
            case "fundraiser" -> Campaign.of(Purpose.DONATION).withCaller(Caller.FUNDRAISER);
            case "charity" -> Campaign.of(Purpose.DONATION).withCaller(Caller.CHARITY);
            case "party" -> Campaign.of(Purpose.POLITICAL).withCaller(Caller.POLITICAL);
            case "party asking for money" -> Campaign.of(Purpose.DONATION).withCaller(Caller.POLITICAL);
            case "survey" -> Campaign.of(Purpose.SURVEY).withCaller(Caller.POLLSTER);
            case "bank" -> Campaign.of(Purpose.SALES).withCaller(Caller.FTC_EXEMPT);
            case "newspaper" -> Campaign.of(Purpose.NEWSPAPER);
            case "informing" -> Campaign.of(Purpose.INFORMATIONAL);
            default -> Campaign.of(Purpose.SALES);
        };
    }

    private static Call person(String status, Call call, LocalDate asked) {
        LocalDate before = asked.minusDays(30);
        return switch (status) {
            case "relationship" -> call.withLastTransaction(before);
            case "written agreement" -> call.withConsent(Consent.of(ConsentKind.WRITTEN, before));
            case "agreement to robocalls" -> call.withConsent(Consent.of(ConsentKind.WRITTEN_ROBOCALL, before));
            case "spoken permission" -> call.withConsent(Consent.of(ConsentKind.ORAL, before));
            case "business line" -> call.withLine(Line.BUSINESS);
            default -> call;
        };
    }
}
