package io.github.opendnc.spark;

import io.github.opendnc.Campaign;
import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The scrub that a plan is of, by lists that are open. */
final class PlannedScrub {
    private PlannedScrub() {}

    /**
     * That by some lists.
     *
     * @throws IllegalArgumentException if they are not those of the plan's rules and of its caller
     */
    static LeadScrub of(ScrubPlan plan, Registries lists) {
        Scrubber scrubber = Scrubber.of(lists, rules(plan));
        checkRead(scrubber);
        LeadScrub scrub = LeadScrub.of(scrubber, campaign(plan, lists)).at(Moment.parse(plan.moment()));
        return plan.columns().in(plan.zone().isEmpty() ? scrub : scrub.withZone(ZoneId.of(plan.zone())));
    }

    /** The same by no list, which answers nothing: what may be said of columns is known before the lists are. */
    static LeadScrub withoutLists(ScrubPlan plan) {
        return of(plan, Registries.of());
    }

    private static List<RuleSet> rules(ScrubPlan plan) {
        List<RuleSet> rules = new ArrayList<>(List.of(UsFederal.rules(), CanadaFederal.rules()));
        if (!plan.states().isEmpty()) {
            rules.addAll(UsStates.rules(plan.states()));
        }
        return rules;
    }

    /** Whoever ships a list counts on it. */
    private static void checkRead(Scrubber scrubber) {
        for (Snapshot list : scrubber.registries().snapshots()) {
            RegistryId registry = list.info().registry();
            if (scrubber.ruleSets().stream()
                    .noneMatch(
                            rules -> rules.registry().filter(registry::equals).isPresent())) {
                throw new IllegalArgumentException("expected lists that rules read, found " + registry
                        + "; the law of a state is asked with ScrubPlan.withStates");
            }
        }
    }

    private static Campaign campaign(ScrubPlan plan, Registries lists) {
        Purpose[] purposes = plan.purposes().stream().map(Purpose::valueOf).toArray(Purpose[]::new);
        Campaign campaign = Campaign.of(purposes[0], purposes)
                .withTechnology(Technology.valueOf(plan.technology()))
                .withLine(Line.valueOf(plan.line()));
        return by(Caller.valueOf(plan.caller()), campaign, lists);
    }

    /** A status is claimed where the list held is; to another country such a caller is one without it, as for {@code dnc scrub}. */
    private static Campaign by(Caller caller, Campaign campaign, Registries lists) {
        boolean inUs = lists.snapshot(RegistryId.US_NATIONAL).isPresent();
        boolean inCanada = lists.snapshot(RegistryId.CA_NATIONAL).isPresent();
        if (!caller.isStatus() || !(inUs || inCanada)) {
            return campaign.withCaller(caller);
        }
        if (inUs && inCanada) {
            throw new IllegalArgumentException("expected lists of one country, for " + caller
                    + " is a status in one; make a plan for each country, found lists of both");
        }
        return campaign.withStatusIn(inUs ? Country.US : Country.CA, caller);
    }
}
