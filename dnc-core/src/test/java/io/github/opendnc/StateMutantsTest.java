package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.StateMatrixTest.Trial;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Mutation testing of the laws of states: every rule is changed as by a slip of the pen, and the cases of the state are
 * asked again. How many slips no case notices is in unnoticed-state-changes.txt, one line a state.
 * {@code mvn -q -pl dnc-core test -Dtest=StateMutantsTest -Dstate.changes=check} counts again; {@code write} instead of
 * {@code check} writes the counts, {@code list} prints each slip.
 */
@EnabledIfSystemProperty(named = "state.changes", matches = "check|write|list", disabledReason = "takes a minute")
class StateMutantsTest {
    private static final Path COUNTS = Path.of("src/test/resources/io/github/opendnc/unnoticed-state-changes.txt");

    @Test
    void asManySlipsAreNoticedAsBefore() throws IOException {
        List<Case> cases = Case.read("us-states.csv");
        List<Trial> all = Trial.all();
        StringBuilder text = new StringBuilder();
        int tried = 0;
        int unnoticed = 0;
        for (String code : UsStates.codes()) {
            List<Case> own = cases.stream()
                    .filter(worked -> worked.get("id").startsWith("ST-" + code + "-")
                            && worked.get("states").equals("all"))
                    .toList();
            List<Trial> trials =
                    all.stream().filter(trial -> trial.state().equals(code)).toList();
            int[] counts = count(UsStates.rules(code), own, trials);
            tried += counts[0];
            unnoticed += counts[1];
            text.append(String.format(Locale.ROOT, "%s: %d tried, %d not noticed%n", code, counts[0], counts[1]));
        }
        text.append(String.format(Locale.ROOT, "all: %d tried, %d not noticed%n", tried, unnoticed));
        if ("write".equals(System.getProperty("state.changes"))) {
            Files.writeString(COUNTS, text);
        }
        assertEquals(Files.readString(COUNTS), text.toString());
    }

    private static int[] count(List<RuleSet> sets, List<Case> cases, List<Trial> trials) {
        int tried = 0;
        int unnoticed = 0;
        for (RuleSet set : sets) {
            if (set.rules().isEmpty()) {
                continue;
            }
            List<String> expected = answers(cases, with(set, set, sets));
            assertEquals(expected, answers(cases, with(set, RuleMutants.unchanged(set), sets)));
            for (Map.Entry<String, Function<RuleSet, RuleSet>> mutant :
                    RuleMutants.of(set).entrySet()) {
                tried++;
                if (!isNoticed(mutant.getValue(), set, sets, cases, expected, trials)) {
                    unnoticed++;
                    if ("list".equals(System.getProperty("state.changes"))) {
                        System.out.println(mutant.getKey());
                    }
                }
            }
        }
        return new int[] {tried, unnoticed};
    }

    private static boolean isNoticed(
            Function<RuleSet, RuleSet> mutant,
            RuleSet set,
            List<RuleSet> sets,
            List<Case> cases,
            List<String> expected,
            List<Trial> trials) {
        try {
            RuleSet mutated = mutant.apply(set);
            Scrubber alone = Scrubber.of(
                    Registries.none(),
                    sets.stream().map(each -> each == set ? mutated : each).toList());
            for (Trial trial : trials) {
                if (!trial.weight(alone).equals(trial.expected())) {
                    return true;
                }
            }
            Scrubber changed = with(set, mutated, sets);
            for (int i = 0; i < cases.size(); i++) {
                if (!answer(cases.get(i), changed).equals(expected.get(i))) {
                    return true;
                }
            }
            return false;
        } catch (IllegalArgumentException refused) {
            return true; // noticed when the set is built
        }
    }

    private static Scrubber with(RuleSet left, RuleSet taken, List<RuleSet> sets) {
        List<RuleSet> all = new ArrayList<>(List.of(UsFederal.rules()));
        sets.forEach(set -> all.add(set == left ? taken : set));
        return Scrubber.of(Registries.none(), all);
    }

    private static List<String> answers(List<Case> cases, Scrubber rules) {
        return cases.stream().map(worked -> answer(worked, rules)).toList();
    }

    /** The verdict, and how much the rule weighs that the case is about. */
    private static String answer(Case worked, Scrubber rules) {
        Decision decision = rules.withRegistries(worked.registries()).decide(worked.call());
        return decision.verdict() + " " + Case.weighs(decision, worked.get("rule"));
    }
}
