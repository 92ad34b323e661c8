package io.github.opendnc.spark;

import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.ZoneId;

/** The scrub that a plan is of, by lists that are open. */
final class PlannedScrub {
    private PlannedScrub() {}

    /**
     * That by some lists.
     *
     * @throws IllegalArgumentException if they are not those of the plan's rules and of its caller
     */
    static LeadScrub of(ScrubPlan plan, Registries lists) {
        Scrubber scrubber = Scrubber.of(lists, plan.law().rules());
        checkRead(scrubber);
        LeadScrub scrub = LeadScrub.of(scrubber, plan.campaign().of(lists)).at(Moment.parse(plan.moment()));
        return plan.columns().in(plan.zone().isEmpty() ? scrub : scrub.withZone(ZoneId.of(plan.zone())));
    }

    /** The same by no list, which answers nothing: what may be said of columns is known before the lists are. */
    static LeadScrub withoutLists(ScrubPlan plan) {
        return of(plan, Registries.of());
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
}
