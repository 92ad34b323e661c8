package io.github.opendnc.spark;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which law is asked besides the federal rules, as it goes to executors. A value type: immutable.
 *
 * @param states the codes of the states
 * @param proclaimed days that were proclaimed holidays
 */
public record PlannedLaw(List<String> states, List<Proclaimed> proclaimed) implements Serializable {
    static final PlannedLaw FEDERAL = new PlannedLaw(List.of(), List.of());

    /**
     * A day that a state proclaimed a holiday.
     *
     * @param state the code of the state
     */
    public record Proclaimed(String state, LocalDate day) implements Serializable {}

    /**
     * Checks that there are such laws, and copies.
     *
     * @throws IllegalArgumentException if there is no such state, or a state whose law does not close proclaimed holidays
     */
    public PlannedLaw {
        states = List.copyOf(states);
        proclaimed = List.copyOf(proclaimed);
        rules(states, proclaimed);
    }

    PlannedLaw withStates(List<String> codes) {
        return new PlannedLaw(codes, proclaimed);
    }

    PlannedLaw withProclaimed(String state, LocalDate day) {
        List<Proclaimed> more = new ArrayList<>(proclaimed);
        more.add(new Proclaimed(state, day));
        return new PlannedLaw(states, more);
    }

    List<RuleSet> rules() {
        return rules(states, proclaimed);
    }

    private static List<RuleSet> rules(List<String> states, List<Proclaimed> proclaimed) {
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
