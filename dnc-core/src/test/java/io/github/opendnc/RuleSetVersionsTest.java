package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A set whose rules change gets another version, because a kept decision names the version by which it was made. What
 * each version said is in rule-set-versions.txt, as a short digest for each rule. To write the present versions:
 * {@code mvn -q -pl dnc-core test -Dtest=RuleSetVersionsTest -Drule.versions=write}.
 */
class RuleSetVersionsTest {
    private static final Path WRITTEN_DOWN = Path.of("src/test/resources/io/github/opendnc/rule-set-versions.txt");
    private static final Path CHANGELOG = Path.of("..", "CHANGELOG.md");

    /** Every version that the library can still apply. */
    static List<RuleSet> sets() {
        return Stream.concat(
                        Stream.of(
                                UsFederal.rules("2026.1"),
                                UsFederal.rules(),
                                CanadaFederal.rules("2026.1"),
                                CanadaFederal.rules()),
                        UsStates.rules().stream())
                .toList();
    }

    @Test
    void twoVersionsOfALawAreNotAppliedAtOnce() {
        RuleSet first = UsFederal.rules("2026.1");
        RuleSet second = UsFederal.rules();
        Scrubber scrubber = Scrubber.of(Registries.none(), first, CanadaFederal.rules());
        for (List<RuleSet> twice : List.of(List.of(first, second), List.of(first, CanadaFederal.rules(), first))) {
            String message =
                    "rule sets: expected each law once, found us-federal 2026.1 and " + twice.get(twice.size() - 1);
            for (Executable slip : List.<Executable>of(
                    () -> Scrubber.of(Registries.none(), twice), () -> scrubber.withRuleSets(twice))) {
                assertEquals(
                        message,
                        assertThrows(IllegalArgumentException.class, slip).getMessage());
            }
        }
    }

    @Test
    void twoRulesOfOneIdAreNotAppliedAtOnce() {
        RuleSet policy = RuleSet.builder("our-policy", "1")
                .rules(Rule.ban(
                        "us-registry", Condition.onCompanyList(), LocalDate.of(2020, 1, 1), Citation.policy("ours")))
                .build();
        assertEquals(
                "rule sets: expected each rule once, found us-registry in " + UsFederal.rules()
                        + " and in our-policy 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Scrubber.of(Registries.none(), UsFederal.rules(), policy))
                        .getMessage());
    }

    /** Those of the company's policy, which is asked beside every law, count too. */
    @Test
    void noRuleHasAnIdOfTheCompanysPolicy() {
        for (Rule ours : CompanyPolicy.RULES.set().rules()) {
            RuleSet theirs = RuleSet.builder("our-policy", "1")
                    .rules(Rule.ban(ours.id(), Condition.all(), LocalDate.of(2020, 1, 1), Citation.policy("ours")))
                    .build();
            assertThrows(IllegalArgumentException.class, () -> Scrubber.of(Registries.none(), theirs), ours.id());
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aChangedSetHasAnotherVersion(RuleSet set) throws IOException {
        if ("write".equals(System.getProperty("rule.versions"))) {
            writeDown(set);
        }
        Set<String> written = writtenDown(set);
        Set<String> changed = new TreeSet<>();
        for (String line : lines(set)) {
            if (!written.remove(line)) {
                changed.add(ruleOf(line));
            }
        }
        written.forEach(line -> changed.add(ruleOf(line)));
        assertTrue(
                changed.isEmpty(),
                () -> set + " does not say any more what it said: " + changed + ". If it has been released,"
                        + " copy its classes as they were into a package of that edition (ADR 7), hand it out in"
                        + " rules(version) and name it among the sets of this test. Raise the version, add a"
                        + " line with the version and the days concerned to CHANGELOG.md, and write the new version"
                        + " down with -Dtest=RuleSetVersionsTest -Drule.versions=write");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theChangelogTellsOfEveryVersion(RuleSet set) throws IOException {
        assertTrue(Files.readString(CHANGELOG).contains("`" + set + "`"), () -> "CHANGELOG.md says nothing of " + set);
    }

    private static Set<String> writtenDown(RuleSet set) throws IOException {
        return allWrittenDown().stream()
                .filter(line -> line.startsWith(set + " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> allWrittenDown() throws IOException {
        return Files.exists(WRITTEN_DOWN) ? Files.readAllLines(WRITTEN_DOWN) : List.of();
    }

    private static void writeDown(RuleSet set) throws IOException {
        Set<String> all = new TreeSet<>(allWrittenDown());
        all.removeAll(writtenDown(set));
        all.addAll(lines(set));
        Files.write(WRITTEN_DOWN, all);
    }

    /** Name, version, rule, digest; the set itself has the name "set". */
    private static List<String> lines(RuleSet set) {
        List<String> lines = new ArrayList<>();
        set.rules().forEach(rule -> lines.add(line(set, rule.id(), structure(rule))));
        List<Object> besides = List.of(
                set.country(),
                set.region(),
                set.registry(),
                set.start(),
                set.unknownLineMayBeBusiness(),
                set.isAnsweredByLookUps(),
                set.notChecked(Set.of("XX")),
                set.listAge().map(RuleSetVersionsTest::structure).orElse(""),
                set.notes().stream().map(RuleSetVersionsTest::structure).toList());
        String numbersOnly = set.isOfNumbersOnly() ? "numbers only" : "";
        lines.add(line(set, "set", besides + numbersOnly));
        return lines;
    }

    private static String line(RuleSet set, String what, String says) {
        String digest =
                Hashing.sha256().hashString(says, StandardCharsets.UTF_8).toString();
        return set + " " + what + " " + digest.substring(0, 16);
    }

    private static String ruleOf(String line) {
        return line.substring(line.indexOf(' ', line.indexOf(' ') + 1) + 1, line.lastIndexOf(' '));
    }

    private static String structure(Rule rule) {
        return List.of(
                        rule.isBan(),
                        rule.isCertain(),
                        structure(rule.condition()),
                        rule.from(),
                        rule.until(),
                        rule.citation(),
                        rule.note().map(RuleSetVersionsTest::structure).orElse(""),
                        rule.sentence(),
                        rule.quotation(),
                        rule.exceptionTo().stream().map(Rule::id).sorted().toList())
                + rule.settledFrom().map(day -> "settled from " + day).orElse("");
    }

    /** Everything that a value holds, down to the last component, because the words alone do not tell everything. */
    private static String structure(Object value) {
        if (value instanceof Dated<?> dated) {
            return structure(dated.entries());
        } else if (value instanceof Set<?> set) {
            return set.stream()
                    .map(RuleSetVersionsTest::structure)
                    .sorted()
                    .toList()
                    .toString();
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(RuleSetVersionsTest::structure).toList().toString();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Record) {
            List<String> parts = new ArrayList<>();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                parts.add(component.getName() + "=" + structure(component(component, value)));
            }
            return value.getClass().getSimpleName() + parts;
        }
        return value.toString();
    }

    private static Object component(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    // ---- the digest notices what it must

    @Test
    void whatWordsDoNotTellIsPartOfIt() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        Citation law = Citation.unconfirmed("Made-up Act s. 1");
        Dated<Period> period = Dated.from(day, Period.ofMonths(3), law);
        Condition one = Condition.within(Dealing.INQUIRY, period, MonthCounting.BOTH_WAYS);
        Condition other = Condition.within(Dealing.INQUIRY, period, MonthCounting.BACK_FROM_THE_CALL);
        assertEquals(one.toString(), other.toString());
        Rule rule = Rule.ban("a", one, day, law);
        assertNotEquals(structure(rule), structure(Rule.ban("a", other, day, law)));
        assertNotEquals(structure(rule), structure(rule.until(day.plusDays(1))));
        assertNotEquals(structure(rule), structure(rule.noting("else")));
        assertNotEquals(structure(rule), structure(Rule.ban("a", one, day, Citation.primary("Made-up Act s. 1"))));
        assertNotEquals(
                structure(period), structure(period.then(day.plusDays(1), Period.ofMonths(4), law)), "values are seen");
        assertEquals(structure(rule), structure(Rule.ban("a", one, day, law)));
    }
}
