package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Mutation testing of the law: every rule is changed in every way that a slip of the pen could, and the tables of cases
 * are asked again. What no case notices shows on the page docs/rules.md and is listed in unnoticed-changes.txt. To
 * rewrite the list: {@code mvn -q -pl dnc-core test -Dtest=RuleMutantsTest -Drule.changes=write}.
 */
class RuleMutantsTest {
    private static final Path LIST = Path.of("src/test/resources/io/github/opendnc/unnoticed-changes.txt");
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 24, 12, 0);

    /**
     * A question of the tables: the verdict, or what a table asks of the decision, that is, a weight and its causes.
     */
    private record Question(Call call, Registries held, Optional<Function<Decision, String>> asked) {
        static Question of(Situation situation) {
            return new Question(situation.call(), situation.registries(), Optional.empty());
        }

        static Question of(Situation situation, Function<Decision, String> asked) {
            return new Question(situation.call(), situation.registries(), Optional.of(asked));
        }

        static Question of(RuleTableTest.Trial trial) {
            return of(trial.situation(), decision -> RuleTableTest.answer(decision, trial.ban()));
        }

        static Question of(Case worked) {
            String ban = worked.get("ban");
            return new Question(
                    worked.call(),
                    worked.registries(),
                    ban.isEmpty()
                            ? Optional.empty()
                            : Optional.of(decision -> decision.verdict() + Case.weighs(decision, ban)));
        }

        /** Whether the number is where a set applies. */
        boolean concerns(RuleSet set) {
            int areaCode = call.number().areaCode();
            return NumberingPlan.bundled()
                    .areaCode(areaCode)
                    .filter(set::governs)
                    .isPresent();
        }

        String answer(Scrubber rules) {
            Scrubber scrubber = rules.withRegistries(held);
            return asked.isEmpty() ? scrubber.verdict(call).name() : asked.get().apply(scrubber.decide(call));
        }
    }

    @Test
    void everyChangeOfARuleIsNoticedByACaseOrListed() throws IOException {
        List<Question> questions = questions();
        List<String> unnoticed = new ArrayList<>();
        int tried = addUnnoticed(UsFederal.rules(), CanadaFederal.rules(), questions, unnoticed)
                + addUnnoticed(CanadaFederal.rules(), UsFederal.rules(), questions, unnoticed);
        String text = "%d changes tried, %d not noticed by a case:\n".formatted(tried, unnoticed.size())
                + unnoticed.stream().sorted().map(change -> change + "\n").collect(Collectors.joining());
        if ("write".equals(System.getProperty("rule.changes"))) {
            Files.writeString(LIST, text);
        }
        assertEquals(Files.readString(LIST), text);
    }

    private static int addUnnoticed(RuleSet set, RuleSet other, List<Question> all, List<String> unnoticed) {
        List<Question> questions =
                all.stream().filter(question -> question.concerns(set)).toList();
        List<String> expected = answers(questions, Scrubber.of(Registries.none(), set, other));
        assertEquals(expected, answers(questions, Scrubber.of(Registries.none(), RuleMutants.unchanged(set), other)));
        String page = RulesPage.of(RuleMutants.unchanged(set));
        Map<String, Function<RuleSet, RuleSet>> mutants = RuleMutants.of(set);
        mutants.forEach((change, mutant) -> {
            RuleSet changed;
            try {
                changed = mutant.apply(set);
            } catch (IllegalArgumentException refused) {
                return; // noticed when the set is built
            }
            Scrubber rules = Scrubber.of(Registries.none(), changed, other);
            for (int i = 0; i < questions.size(); i++) {
                if (!questions.get(i).answer(rules).equals(expected.get(i))) {
                    return;
                }
            }
            unnoticed.add(change);
            assertNotEquals(page, RulesPage.of(changed), () -> "docs/rules.md does not show it: " + change);
        });
        return mutants.size();
    }

    private static List<String> answers(List<Question> questions, Scrubber rules) {
        return questions.stream().map(question -> question.answer(rules)).toList();
    }

    private static List<Question> questions() {
        return Stream.of(
                        Stream.of(
                                        "us-federal.csv",
                                        "us-federal-2.csv",
                                        "ca-federal.csv",
                                        "ca-federal-2.csv",
                                        "ca-federal-3.csv")
                                .flatMap(resource -> Case.read(resource).stream())
                                .map(Question::of),
                        Table.rows("cases/lists.csv").stream()
                                .map(ListTableTest::situation)
                                .map(Question::of),
                        Table.rows("cases/hours.csv").stream()
                                .map(HoursTest::call)
                                .map(call -> new Situation(call, Situation.State.HELD, false, 10))
                                .map(Question::of),
                        Table.rows("cases/law-changes.csv").stream().flatMap(RuleMutantsTest::aroundTheChange),
                        Table.rows("cases/requests-in-canada.csv").stream()
                                .map(OverTheYearsTest::requested)
                                .map(Question::of),
                        Table.rows("cases/robocall-limit.csv").stream()
                                .map(RobocallLimitTest::situation)
                                .map(Question::of),
                        Table.rows("cases/us-rules.csv").stream()
                                .flatMap(RuleTableTest::trials)
                                .map(Question::of),
                        callers("2125550143"),
                        callers("4165550143"),
                        matrix("cases/us-matrix.csv", UsFederal.rules(), "2125550143"),
                        matrix("cases/ca-matrix.csv", CanadaFederal.rules(), "4165550143"))
                .flatMap(table -> table)
                .toList();
    }

    private static Stream<Question> aroundTheChange(CSVRecord row) {
        LocalDate first = LocalDate.parse(row.get("first_day"));
        return Stream.of(first.minusDays(1), first)
                .map(day -> Question.of(OverTheYearsTest.changed(row.get("what"), day)));
    }

    /** The tables of callers and purposes on the page of the rules. */
    private static Stream<Question> callers(String number) {
        return Stream.of(Caller.values())
                .flatMap(caller -> Stream.of(Purpose.values())
                        .map(purpose -> Campaign.of(purpose).withCaller(caller))
                        .map(campaign -> Call.atLocalTime(NOON, campaign, PhoneNumber.parse(number)))
                        .map(call -> new Situation(call, Situation.State.HELD, true, 10))
                        .map(Question::of));
    }

    /** The matrix today and on the first day of the rules. */
    private static Stream<Question> matrix(String resource, RuleSet rules, String number) {
        return Table.rows(resource).stream()
                .flatMap(row -> row.toMap().keySet().stream()
                        .filter(column -> !column.equals("status") && !column.equals("exemptions"))
                        .flatMap(column -> Stream.of(NOON.toLocalDate(), rules.start())
                                .map(day -> {
                                    Situation situation = MatrixTest.runsInto(
                                            column, row.get("status"), PhoneNumber.parse(number), day);
                                    String ban = column.replace(" by machine", "");
                                    return Question.of(situation, decision -> MatrixTest.weight(decision, ban));
                                })));
    }
}
