package io.github.opendnc.examples.command;

import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.PhoneNumber;
import io.github.opendnc.Scrubber;
import io.github.opendnc.leads.LeadScrub;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers about single numbers. */
@Command(
        name = "check",
        sortOptions = false,
        header = "Answers about single numbers, with reasons.",
        customSynopsis = "dnc check NUMBER... [--us FILE...] [--ca FILE...] [OPTION]...",
        description = "Says of each number whether it may be called, with every rule that spoke, the fact that made it"
                + " speak, its citation and the list editions read. UNDETERMINED is not permission.",
        footer = {
            "",
            "Examples:",
            "  dnc check '(212) 555-0143' --us us/*.zip",
            "  dnc check 2125550150 --us us/*.zip --fact last_transaction=2026-06-30",
            "  dnc check 4165550125 --ca dncl.zip --ca-obtained 2026-11-10 --json",
            "",
            "--us and --ca take every name up to the next option: NUMBER goes before them.",
            "",
            "Exit codes:",
            "  0  answered, whatever the answer",
            "  1  a file could not be loaded",
            "  2  usage"
        })
final class CheckCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
            arity = "1..*",
            paramLabel = "NUMBER",
            description = "Numbers in any usual North American writing, or international with a plus sign.")
    private List<PhoneNumber> numbers = List.of();

    @ArgGroup(validate = false, heading = ListOptions.HEADING)
    private ListOptions lists = new ListOptions();

    @ArgGroup(validate = false, heading = CampaignOptions.HEADING)
    private CampaignOptions campaigns = new CampaignOptions();

    @ArgGroup(validate = false, heading = MomentOptions.HEADING)
    private MomentOptions moment = new MomentOptions();

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description = "What is known of the person called, as in the fact columns of a lead file:"
                    + " --fact consent=WRITTEN --fact consent_on=2026-01-15.")
    private List<Assignment> facts = List.of();

    @Option(names = "--json", description = "Print a JSON array with one object per number.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this text.")
    private boolean help;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Campaign campaign = campaigns.campaign(lists.areOfBothCountries());
        Map<String, String> known = Assignment.map("--fact", facts);
        Scrubber scrubber = lists.load(shell.err());
        LeadScrub leads = moment.at(LeadScrub.of(scrubber, campaign), shell.clock());
        List<Decision> decisions = numbers.stream()
                .map(number -> decide(scrubber, leads, number, known))
                .toList();
        shell.out()
                .println(
                        json
                                ? Json.write(
                                        decisions.stream().map(DecisionJson::of).toList())
                                : decisions.stream().map(Decision::toString).collect(Collectors.joining("\n\n")));
        return CommandLine.ExitCode.OK;
    }

    private static Decision decide(Scrubber scrubber, LeadScrub leads, PhoneNumber number, Map<String, String> facts) {
        try {
            return scrubber.decide(leads.call(number, facts));
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--fact: " + unknown.getMessage());
        }
    }
}
