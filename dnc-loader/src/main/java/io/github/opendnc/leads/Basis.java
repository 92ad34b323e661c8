package io.github.opendnc.leads;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.numbering.ClockChange;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.CompanyList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the answers of a scrub rest on, for its report.
 *
 * @param campaign who calls, why and how, unless a row says otherwise
 * @param seller whose subscriptions the lists are read by; empty if the lists answer for anyone
 * @param companyList what the company's own list holds
 * @param lists the editions of the lists
 * @param rules the rule sets, each with its version
 * @param states the states whose law is among the rules
 * @param capsKept whether the caller itself keeps the caps on calls to one person
 * @param settled how the company has settled rules that the law leaves open, who did so and why
 * @param clocks the time zone data
 * @param plan where the area codes lie
 */
record Basis(
        String campaign,
        Optional<String> seller,
        String companyList,
        List<String> lists,
        List<String> rules,
        List<String> states,
        boolean capsKept,
        List<String> settled,
        Clocks clocks,
        NumberingPlan plan) {
    /** If there are more states, a sentence gives only their count. */
    private static final int MOST_NAMED = 12;

    static Basis of(Scrubber scrubber, Campaign campaign) {
        return new Basis(
                campaign.toString(),
                scrubber.seller(),
                scrubber.registries().companyList().map(Basis::held).orElse("none"),
                scrubber.registries().snapshots().stream()
                        .map(snapshot -> snapshot.info().toString())
                        .toList(),
                scrubber.ruleSets().stream().map(RuleSet::toString).toList(),
                states(scrubber).map(Map.Entry::getKey).distinct().toList(),
                campaign.isAttemptsCountedElsewhere(),
                scrubber.ruleSets().stream()
                        .flatMap(rules -> rules.settlements().stream())
                        .map(Settlement::toString)
                        .toList(),
                new Clocks(ClockChange.installedTimeZoneData(), ClockChange.missed()),
                scrubber.numberingPlan());
    }

    private static String held(CompanyList list) {
        return list.isReadable()
                ? String.format(Locale.ROOT, "%,d %s", list.size(), list.size() == 1 ? "number" : "numbers")
                : "not readable";
    }

    /**
     * The source of the clocks of the persons called.
     *
     * @param timeZoneData the version of the time zone database
     * @param missed the changes that this version does not know
     */
    record Clocks(String timeZoneData, List<ClockChange> missed) {
        /** The zones whose hours are not known, each with what it needs. */
        List<String> unknown() {
            return missed.stream()
                    .map(change -> change.zone() + " from " + change.from() + " on (tz database "
                            + change.timeZoneData() + ")")
                    .toList();
        }

        /** As a line of the summary. */
        @Override
        public String toString() {
            String version = "clocks: tz database " + timeZoneData;
            return missed.isEmpty()
                    ? version
                    : missed.stream()
                            .map(ClockChange::zone)
                            .collect(Collectors.joining(
                                    ", ",
                                    version + ", too old for ",
                                    ": what depends on the hour there is UNDETERMINED, and the window stays empty; update Java or "
                                            + "its time zone data"));
        }
    }

    /** Each state with the version of its rules. */
    private static Stream<Map.Entry<String, String>> states(Scrubber scrubber) {
        return scrubber.ruleSets().stream()
                .flatMap(set -> set.region().stream().map(state -> Map.entry(state, set.toString())));
    }

    /** The rules in few words. Those of states are given by the codes of the states. */
    String rulesInWords() {
        List<String> others =
                rules.stream().filter(version -> !isOfState(version)).toList();
        if (states.isEmpty()) {
            return String.join("; ", others);
        }
        String version = rules.stream()
                .filter(this::isOfState)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .distinct()
                .collect(Collectors.joining("/"));
        return String.join("; ", others) + "; states " + version + ": " + String.join(" ", states);
    }

    private boolean isOfState(String version) {
        return states.stream()
                .map(state -> "us-" + state.toLowerCase(Locale.ROOT))
                .anyMatch(name -> version.startsWith(name + " ") || version.startsWith(name + "-"));
    }

    /** What was not checked. */
    String notChecked() {
        if (states.isEmpty()) {
            return "state and provincial law";
        }
        String named = states.size() > MOST_NAMED
                ? "the " + states.size() + " states and territories asked for"
                : String.join(", ", states);
        return "state law other than that of " + named + "; provincial law";
    }

    /** What was not checked, as a line of the summary. */
    String notCheckedInWords() {
        return states.isEmpty()
                ? "federal rules only; state and provincial law not checked"
                : "federal and state rules on telemarketing only; not checked: " + notChecked();
    }
}
