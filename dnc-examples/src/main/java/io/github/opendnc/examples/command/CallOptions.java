package io.github.opendnc.examples.command;

import io.github.opendnc.Scrubber;
import io.github.opendnc.leads.CallFacts;
import io.github.opendnc.leads.LeadScrub;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;

/** What makes an answer about a call: the lists, the campaign and the moment. The same for every command that answers. */
final class CallOptions {
    @Mixin
    private ListOptions lists = new ListOptions();

    @Mixin
    private CampaignOptions campaign = new CampaignOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    /**
     * Begins to load: what the options cannot mean is said before the lists take their time.
     *
     * @throws UsageException if the options contradict each other
     * @throws IOException if settlements stand in a file that cannot be read
     */
    ScrubberLoad begin(Shell shell) throws IOException {
        return lists.begin(shell, rules, Opening.FOR_LONG);
    }

    /** How leads are scrubbed by these rules over lists. */
    LeadScrub scrub(Scrubber scrubber, Shell shell) {
        return moment.at(LeadScrub.of(scrubber, campaign.campaign(lists.countries())), lists.clock(shell.clock()));
    }

    /** What makes calls of facts. */
    CallFacts facts(Shell shell) {
        return moment.facts(campaign.campaign(lists.countries()), lists.clock(shell.clock()));
    }

    /** The rules over the lists; warnings go to standard error. */
    Scrubber load(Shell shell) throws IOException {
        return lists.load(shell, rules, Opening.FOR_LONG);
    }

    /** The same, to answer at once and no more. */
    Scrubber loadForOneAnswer(Shell shell) throws IOException {
        return lists.load(shell, rules, Opening.FOR_ONE_ANSWER);
    }

    /** The telephone numbers that stand among the lists; they are taken out. */
    List<String> takeNumbers() {
        return lists.takeNumbers();
    }

    /** Every list that is read: nothing may be written over one. */
    List<Path> files() throws IOException {
        return lists.files();
    }

    /** Which editions of stores the lists of a scrubber are. */
    List<EditionChain> editions(Scrubber scrubber) throws IOException {
        return lists.editions(scrubber);
    }

    /** The files of the company's own that are read besides leads and national lists. */
    List<PartFile> ownFiles() {
        return Stream.concat(
                        lists.ownFiles().stream(),
                        rules.files().stream().map(file -> new PartFile("settle file", file)))
                .toList();
    }

    /** The file of settlements, if there is one, likewise. */
    List<Path> settleFiles() {
        return rules.files();
    }
}
