package io.github.opendnc.examples.command;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who calls, why and how. This holds for every number unless its own facts say otherwise. */
@Command(optionListHeading = "%nThe campaign:%n")
final class CampaignOptions {
    @Option(
            names = "--purpose",
            split = "\\+",
            splitSynopsisLabel = "+",
            paramLabel = "PURPOSE",
            description = "What the calls are for; join several with +. ${COMPLETION-CANDIDATES}. Default: "
                    + "SALES. HEALTHCARE is a message of an entity covered by HIPAA.")
    private List<Purpose> purposes = new ArrayList<>();

    @Option(
            names = "--caller",
            paramLabel = "CALLER",
            description = "Who calls. ${COMPLETION-CANDIDATES}. Default: SELLER. CHARITY, FUNDRAISER and POLITICAL are"
                    + " a status that the country of the list grants. With lists of both countries, or of none, give"
                    + " it for each country (--us-caller, --ca-caller).")
    private @Nullable Caller caller;

    @Option(
            names = "--us-caller",
            paramLabel = "CALLER",
            description = "Who calls, for calls to numbers in the United States.")
    private @Nullable Caller usCaller;

    @Option(names = "--ca-caller", paramLabel = "CALLER", description = "Who calls, for calls to numbers in Canada.")
    private @Nullable Caller caCaller;

    @Option(
            names = "--not-registered",
            description = "The caller is not registered with the operator of Canada's National DNCL. Default: it is"
                    + " registered, and every answer about Canada says that this was assumed.")
    private boolean notRegistered;

    @Option(
            names = "--technology",
            defaultValue = "LIVE",
            paramLabel = "TECHNOLOGY",
            description = "How calls are placed. ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Technology technology = Technology.LIVE;

    @Option(
            names = "--line",
            defaultValue = "CONSUMER",
            paramLabel = "LINE",
            description = "The kind of line called. ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Line line = Line.CONSUMER;

    @Option(
            names = "--attempts-counted",
            description = "The dialer itself keeps the caps of state laws on calls to one person in 24 hours. If no"
                    + " count is given, the caps are not judged, and every answer says so. Default: the fact"
                    + " attempts_24h is needed wherever a cap could bar.")
    private boolean attemptsCounted;

    /**
     * The campaign.
     *
     * @param countries the countries whose lists are given
     * @throws UsageException if a status that a single country grants is claimed and no one country is told
     */
    Campaign campaign(Set<Country> countries) {
        if (caller != null && (usCaller != null || caCaller != null)) {
            throw new UsageException("--caller holds for both countries; give it, or --us-caller and --ca-caller");
        }
        if (countries.size() != 1 && caller != null && caller.isStatus()) {
            throw new UsageException("--caller " + caller + " is a status in one country, and "
                    + (countries.isEmpty()
                            ? "no list tells which: give --us-caller or --ca-caller"
                            : "lists of two are given: give --us-caller and --ca-caller"));
        }
        Campaign campaign =
                Campaign.of(Purpose.SALES).withTechnology(technology).withLine(line);
        if (!purposes.isEmpty()) {
            campaign = campaign.withPurposes(purposes.get(0), purposes.toArray(Purpose[]::new));
        }
        campaign = notRegistered ? campaign.notRegistered() : campaign;
        campaign = attemptsCounted ? campaign.attemptsCountedElsewhere() : campaign;
        campaign = caller == null ? campaign : by(caller, campaign, countries);
        campaign = usCaller == null ? campaign : campaign.withCaller(Country.US, usCaller);
        return caCaller == null ? campaign : campaign.withCaller(Country.CA, caCaller);
    }

    /** A status is claimed in the country whose list is given. */
    private static Campaign by(Caller caller, Campaign campaign, Set<Country> countries) {
        return caller.isStatus()
                ? campaign.withStatusIn(countries.iterator().next(), caller)
                : campaign.withCaller(caller);
    }
}
