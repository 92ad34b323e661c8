package io.github.opendnc.spark;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import java.io.Serializable;
import java.util.List;

/**
 * A campaign as it goes to executors. A value type: immutable.
 *
 * @param purposes at least one
 * @param caller a status that one country grants is claimed in the country whose list is held
 * @param registered whether the caller is registered with the operator of Canada's National DNCL
 * @param attemptsCounted whether the dialer itself keeps the caps on calls to one person in 24 hours
 */
public record PlannedCampaign(
        List<Purpose> purposes,
        Caller caller,
        Technology technology,
        Line line,
        boolean registered,
        boolean attemptsCounted)
        implements Serializable {
    /** Live calls of a seller to consumers to sell. */
    static final PlannedCampaign SALES =
            new PlannedCampaign(List.of(Purpose.SALES), Caller.SELLER, Technology.LIVE, Line.CONSUMER, true, false);

    /**
     * Checks that there is a purpose, and copies.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PlannedCampaign {
        if (purposes.isEmpty()) {
            throw new IllegalArgumentException("purposes: expected at least one, found none");
        }
        purposes = List.copyOf(purposes);
    }

    PlannedCampaign withPurposes(List<String> next) {
        List<Purpose> read = next.stream().map(Purpose::valueOf).toList();
        return new PlannedCampaign(read, caller, technology, line, registered, attemptsCounted);
    }

    PlannedCampaign withCaller(String next) {
        return new PlannedCampaign(purposes, Caller.valueOf(next), technology, line, registered, attemptsCounted);
    }

    PlannedCampaign withTechnology(String next) {
        return new PlannedCampaign(purposes, caller, Technology.valueOf(next), line, registered, attemptsCounted);
    }

    PlannedCampaign withLine(String next) {
        return new PlannedCampaign(purposes, caller, technology, Line.valueOf(next), registered, attemptsCounted);
    }

    PlannedCampaign notRegistered() {
        return new PlannedCampaign(purposes, caller, technology, line, false, attemptsCounted);
    }

    PlannedCampaign attemptsCountedElsewhere() {
        return new PlannedCampaign(purposes, caller, technology, line, registered, true);
    }

    /**
     * The campaign for calls by some lists.
     *
     * @throws IllegalArgumentException if the caller has a status that one country grants, and lists of both are held or
     *     of none
     */
    Campaign of(Registries lists) {
        Campaign campaign = Campaign.of(purposes.get(0), purposes.toArray(Purpose[]::new))
                .withTechnology(technology)
                .withLine(line);
        campaign = registered ? campaign : campaign.notRegistered();
        campaign = attemptsCounted ? campaign.attemptsCountedElsewhere() : campaign;
        return by(caller, campaign, lists);
    }

    private static Campaign by(Caller caller, Campaign campaign, Registries lists) {
        boolean inUs = lists.snapshot(RegistryId.US_NATIONAL).isPresent();
        boolean inCanada = lists.snapshot(RegistryId.CA_NATIONAL).isPresent();
        if (!caller.isStatus()) {
            return campaign.withCaller(caller);
        }
        if (inUs == inCanada) {
            throw new IllegalArgumentException("expected lists of one country, for " + caller
                    + " is a status in one; make a plan for each country, found lists of "
                    + (inUs ? "both" : "none"));
        }
        return campaign.withStatusIn(inUs ? Country.US : Country.CA, caller);
    }
}
