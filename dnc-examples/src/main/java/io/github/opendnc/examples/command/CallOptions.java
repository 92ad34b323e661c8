package io.github.opendnc.examples.command;

import io.github.opendnc.Scrubber;
import io.github.opendnc.leads.CallFacts;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;

/**
 * What an answer about a call depends on: the lists, the campaign and the moment. All commands that answer share these
 * options.
 */
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
     * Begins to load. Impossible options are reported before the lists take their time.
     *
     * @throws UsageException if the options contradict each other
     * @throws IOException if the file of settlements cannot be read
     */
    ScrubberLoad begin(Shell shell) throws IOException {
        return begin(shell, Opening.FOR_LONG);
    }

    private ScrubberLoad begin(Shell shell, Opening opening) throws IOException {
        moment.warn(shell);
        return lists.begin(shell, rules, opening).lookedAt(scrubber -> warnOfLaterLists(scrubber, shell));
    }

    /** Names the option without which a store answers for the past by its newest lists, which say nothing of it. */
    private void warnOfLaterLists(Scrubber scrubber, Shell shell) {
        Optional<LocalDate> day = moment.day();
        if (day.isEmpty() || lists.areOfThePast()) {
            return;
        }
        for (Snapshot list : scrubber.registries().snapshots()) {
            Optional<LocalDate> oldest = list.info().coverage().oldest();
            if (list.info().edition().isPresent()
                    && oldest.isPresent()
                    && oldest.get().isAfter(day.get())) {
                shell.warn(String.format(
                        Locale.ROOT,
                        "warning: %s edition %d was obtained after the calls of %s and says nothing of them;"
                                + " --as-of %s asks the edition that was in use then, if there was one",
                        list.info().registry(),
                        list.info().edition().getAsInt(),
                        day.get(),
                        day.get()));
            }
        }
    }

    /** The scrub of leads by these rules and lists. */
    LeadScrub scrub(Scrubber scrubber, Shell shell) {
        return moment.at(LeadScrub.of(scrubber, campaign.campaign(lists.countries())), lists.clock(shell.clock()));
    }

    /** Makes calls from facts. */
    CallFacts facts(Shell shell) {
        return moment.facts(campaign.campaign(lists.countries()), lists.clock(shell.clock()));
    }

    /** The rules with the lists. Warnings go to standard error. */
    Scrubber load(Shell shell) throws IOException {
        return begin(shell, Opening.FOR_LONG).done();
    }

    /** The same, for a program that answers once and then ends. */
    Scrubber loadForOneAnswer(Shell shell) throws IOException {
        return begin(shell, Opening.FOR_ONE_ANSWER).done();
    }

    /** Removes the telephone numbers that stand among the lists, and returns them. */
    List<String> takeNumbers() {
        return lists.takeNumbers();
    }

    /** Every list that is read. Nothing may be written over one. */
    List<Path> files() throws IOException {
        return lists.files();
    }

    /** The editions in stores from which the lists of a scrubber come. */
    List<EditionChain> editions(Scrubber scrubber) throws IOException {
        return lists.editions(scrubber);
    }

    /** What answers by a scrubber rest on, if they are asked of a moment in the past. */
    Optional<PastAnswer> past(Scrubber scrubber, Shell shell) throws IOException {
        return lists.past(scrubber, shell.clock());
    }

    /** The company's own files that are read besides leads and national lists. */
    List<PartFile> ownFiles() {
        return Stream.concat(
                        lists.ownFiles().stream(),
                        rules.files().stream().map(file -> new PartFile("settle file", file)))
                .toList();
    }

    /** The file of settlements, if there is one. Nothing may be written over it either. */
    List<Path> settleFiles() {
        return rules.files();
    }
}
