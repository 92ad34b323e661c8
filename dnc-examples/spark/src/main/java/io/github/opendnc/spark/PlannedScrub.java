package io.github.opendnc.spark;

import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Caller;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.ZoneId;

/** The scrub of a plan with open lists. */
final class PlannedScrub {
    private PlannedScrub() {}

    /**
     * The scrub with some lists.
     *
     * @throws IllegalArgumentException if the rules and the caller of the plan do not fit these lists
     */
    static LeadScrub of(ScrubPlan plan, Registries lists) {
        return of(plan, plan.campaign(), lists);
    }

    /**
     * The scrub without a list, which answers nothing. It shows what may be said about columns before the lists are
     * known, whoever calls: in which country the caller has a status only they tell.
     */
    static LeadScrub withoutLists(ScrubPlan plan) {
        return of(plan, plan.campaign().withCaller(Caller.SELLER.name()), Registries.of());
    }

    private static LeadScrub of(ScrubPlan plan, PlannedCampaign campaign, Registries lists) {
        Scrubber scrubber = Scrubber.of(lists, plan.law().rules());
        checkRead(scrubber);
        LeadScrub scrub = LeadScrub.of(scrubber, campaign.of(lists)).at(Moment.parse(plan.moment()));
        return plan.columns().in(plan.zone().isEmpty() ? scrub : scrub.withZone(ZoneId.of(plan.zone())));
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
