package io.github.opendnc.examples;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.LeadReport;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a lead file with answers added. Arguments: a United States list, the lead file, the file to write. */
public final class ScrubLeadFile {
    private ScrubLeadFile() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Arguments.expect(args, ScrubLeadFile.class, "US_LIST", "LEADS", "OUT");
        Registries lists = Registries.of(RegistryLoader.of(PublishedList.US_FULL_LIST)
                .load(Path.of(args[0]))
                .snapshot());
        Scrubber scrubber = Scrubber.of(lists, UsFederal.rules());
        Campaign campaign = Campaign.of(Purpose.SALES);
        LocalDate day = LocalDate.of(2026, 11, 24);
        Path leads = Path.of(args[1]);
        Path scrubbed = Path.of(args[2]);
        LeadReport report = LeadScrub.of(scrubber, campaign).at(day).run(leads, scrubbed);
        System.out.println(report);
    }
}
