package io.github.opendnc.spark;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which law is asked besides the federal rules, and how what it leaves open is settled, as it goes to executors. A value
 * type: immutable.
 *
 * @param states the codes of the states
 * @param proclaimed days that were proclaimed holidays
 * @param settled the rules that the company has settled
 * @param isCautious whether every other rule that the law leaves open is settled the way that bars calls
 */
public record PlannedLaw(List<String> states, List<Proclaimed> proclaimed, List<Settled> settled, boolean isCautious)
        implements Serializable {
    static final PlannedLaw FEDERAL = new PlannedLaw(List.of(), List.of(), List.of(), false);

    /**
     * A day that a state proclaimed a holiday.
     *
     * @param state the code of the state
     */
    public record Proclaimed(String state, LocalDate day) implements Serializable {}

    /**
     * A {@link Settlement} that can be sent to executors.
     *
     * @param ruleId the rule
     * @param outcome what the company decided
     * @param who settled it
     * @param why the reason
     */
    public record Settled(String ruleId, Settlement.Outcome outcome, String who, String why) implements Serializable {
        static Settled of(Settlement settlement) {
            return new Settled(settlement.ruleId(), settlement.outcome(), settlement.who(), settlement.why());
        }

        Settlement settlement() {
            return new Settlement(ruleId, outcome, who, why);
        }
    }

    /**
     * Checks that there are such laws and rules, and copies.
     *
     * @throws IllegalArgumentException if there is no such state; if the law of a state does not close proclaimed
     *     holidays; or if a settled rule is not one of these laws, or certain
     */
    public PlannedLaw {
        states = List.copyOf(states);
        proclaimed = List.copyOf(proclaimed);
        settled = List.copyOf(settled);
        rules(states, proclaimed, settled, isCautious);
    }

    /** Whoever names no state expects the law of some, for example those of a file that turned out empty. */
    PlannedLaw withStates(List<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("states: expected one or more, found none");
        }
        return new PlannedLaw(codes, proclaimed, settled, isCautious);
    }

    PlannedLaw withProclaimed(String state, LocalDate day) {
        return new PlannedLaw(states, plus(proclaimed, new Proclaimed(state, day)), settled, isCautious);
    }

    PlannedLaw settling(Settlement settlement) {
        return new PlannedLaw(states, proclaimed, plus(settled, Settled.of(settlement)), isCautious);
    }

    PlannedLaw cautious() {
        return new PlannedLaw(states, proclaimed, settled, true);
    }

    private static <T> List<T> plus(List<T> all, T last) {
        return Stream.concat(all.stream(), Stream.of(last)).toList();
    }

    List<RuleSet> rules() {
        return rules(states, proclaimed, settled, isCautious);
    }

    private static List<RuleSet> rules(
            List<String> states, List<Proclaimed> proclaimed, List<Settled> settled, boolean isCautious) {
        List<RuleSet> rules = asWritten(states, proclaimed);
        for (Settled each : settled) {
            if (rules.stream().noneMatch(set -> has(set, each.ruleId()))) {
                throw new IllegalArgumentException("expected a rule of a law that is asked, found " + each.ruleId()
                        + "; the law of a state is asked with ScrubPlan.withStates, called before");
            }
            rules.replaceAll(set -> has(set, each.ruleId()) ? set.settling(each.settlement()) : set);
        }
        return isCautious
                ? rules.stream()
                        .map(set -> set.cautious("ScrubPlan.cautious", "the way that bars"))
                        .toList()
                : rules;
    }

    private static boolean has(RuleSet set, String ruleId) {
        return set.rules().stream().anyMatch(rule -> rule.id().equals(ruleId));
    }

    private static List<RuleSet> asWritten(List<String> states, List<Proclaimed> proclaimed) {
        List<RuleSet> rules = new ArrayList<>(List.of(UsFederal.rules(), CanadaFederal.rules()));
        if (!states.isEmpty()) {
            rules.addAll(UsStates.rules(states));
        }
        proclaimed.stream().map(Proclaimed::state).distinct().forEach(state -> {
            Holiday[] days = proclaimed.stream()
                    .filter(each -> each.state().equals(state))
                    .map(each -> Holiday.once("a proclaimed holiday", each.day()))
                    .toArray(Holiday[]::new);
            rules.add(UsStates.proclaimed(state, Holidays.of(days)));
        });
        return rules;
    }
}
