package io.github.opendnc.examples.command;

import io.github.opendnc.Caller;
import io.github.opendnc.Campaign;
import io.github.opendnc.Line;
import io.github.opendnc.Purpose;
import io.github.opendnc.Technology;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who calls, why and how: what holds for every number unless its own facts say otherwise. */
final class CampaignOptions {
    static final String HEADING = "%nThe calls:%n";

    @Option(
            names = "--purpose",
            split = "\\+",
            splitSynopsisLabel = "+",
            paramLabel = "PURPOSE",
            description = "What the calls are for; several joined by +. ${COMPLETION-CANDIDATES}. Default: SALES.")
    private List<Purpose> purposes = List.of();

    @Option(
            names = "--caller",
            paramLabel = "CALLER",
            description =
                    "Who calls. ${COMPLETION-CANDIDATES}. Default: SELLER. With lists of both countries a CHARITY,"
                            + " FUNDRAISER or POLITICAL caller must be given per country: each grants its own status.")
    private @Nullable Caller caller;

    @Option(names = "--us-caller", paramLabel = "CALLER", description = "Who calls, for numbers in the United States.")
    private @Nullable Caller usCaller;

    @Option(names = "--ca-caller", paramLabel = "CALLER", description = "Who calls, for numbers in Canada.")
    private @Nullable Caller caCaller;

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

    /**
     * The campaign.
     *
     * @param bothCountries whether lists of both countries are held
     * @throws UsageException if a status that one country grants is claimed in both at once
     */
    Campaign campaign(boolean bothCountries) {
        if (caller != null && (usCaller != null || caCaller != null)) {
            throw new UsageException("--caller holds for both countries; give it, or --us-caller and --ca-caller");
        }
        if (bothCountries && caller != null && caller.isNationalStatus()) {
            throw new UsageException("--caller " + caller + " is a status in one country, and lists of two are given:"
                    + " give --us-caller and --ca-caller");
        }
        Campaign campaign =
                Campaign.of(Purpose.SALES).withTechnology(technology).withLine(line);
        if (!purposes.isEmpty()) {
            campaign = campaign.withPurposes(purposes.get(0), purposes.toArray(Purpose[]::new));
        }
        campaign = caller == null ? campaign : campaign.by(caller);
        campaign = usCaller == null ? campaign : campaign.by("US", usCaller);
        return caCaller == null ? campaign : campaign.by("CA", caCaller);
    }
}
