package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Note;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.registry.Lookup;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule set tells the reader of a decision besides the rules that fired. Immutable and thread-safe. */
final class RuleNotes {
    private final Note[] notes;
    private final Clause[] when; // when[i]: the calls for which notes[i] is said
    private final Clause[][] ofRules; // ofRules[i]: the clauses of rule i that may have something to tell
    private final String[] settlements;

    /** @param parts the clauses that each rule is put together from */
    RuleNotes(RuleSet set, Clause[][] parts) {
        notes = set.notes().toArray(Note[]::new);
        when = Arrays.stream(notes).map(note -> Clause.of(note.when())).toArray(Clause[]::new);
        ofRules = Arrays.stream(parts)
                .map(clauses -> Arrays.stream(clauses).filter(Clause::hasNotes).toArray(Clause[]::new))
                .toArray(Clause[][]::new);
        settlements = together(set.settlements());
    }

    /** One sentence for all that were settled alike: {@link RuleSet#cautious} settles dozens. */
    private static String[] together(Set<Settlement> all) {
        Map<List<Object>, List<Settlement>> alike = all.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.outcome(), each.who(), each.why()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(some -> {
                    String ids = some.stream().map(Settlement::ruleId).collect(Collectors.joining(", "));
                    Settlement first = some.get(0);
                    return new Settlement(ids, first.outcome(), first.who(), first.why()).toString();
                })
                .toArray(String[]::new);
    }

    /** Whether a rule may have something to tell although it does not hold. */
    boolean mayTell(int rule) {
        return ofRules[rule].length > 0;
    }

    /** Adds what the clauses of a rule tell although they do not hold. */
    void addOfRule(int rule, Call call, Lookup list, long scenario, Set<String> said) {
        for (Clause clause : ofRules[rule]) {
            clause.addNotes(call, list, scenario, said);
        }
    }

    /** Adds the notes that hold for a call, in the words in force on the day. */
    void addOfCall(Call call, Lookup list, long scenario, Set<String> said) {
        for (int i = 0; i < notes.length; i++) {
            if (when[i].holds(call, list, scenario)) {
                Dated.Entry<String> sentence = notes[i].sentence().atOrFirst(Scenario.day(scenario));
                said.add(sentence.value() + " (" + sentence.citation() + ")");
            }
        }
    }

    /** Adds what the user of the rules has settled. */
    void addResolutions(Set<String> said) {
        Collections.addAll(said, settlements);
    }
}
