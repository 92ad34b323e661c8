package io.github.opendnc.examples.command;

import io.github.opendnc.Call;
import io.github.opendnc.Decision;
import io.github.opendnc.Scrubber;
import io.github.opendnc.leads.CallFacts;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "--us and --ca take every name up to the next option: NUMBER goes before them, or",
            "behind --, which ends the options; so does a number that a program fills in:",
            "  dnc check --us us/*.zip -- \"$NUMBER\"",
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
    private List<PhoneNumber> numbers = new ArrayList<>();

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description =
                    "What is known of the person called, of every number given, as in the fact columns of a lead file"
                            + " (docs/lead-files.md):"
                            + " --fact consent=WRITTEN --fact consent_on=2026-01-15.")
    private List<Assignment> facts = new ArrayList<>();

    @Option(names = "--json", description = "Print a JSON array with one object per number.")
    private boolean json;

    @Mixin
    private CallOptions options = new CallOptions();

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        List<Call> calls = calls(); // what the options cannot mean is said before the lists are loaded
        Scrubber scrubber = options.load(shell);
        List<Decision> decisions = calls.stream().map(scrubber::decide).toList();
        String answer = json
                ? Json.write(decisions.stream().map(DecisionJson::of).toList())
                : decisions.stream().map(Decision::toString).collect(Collectors.joining("\n\n"));
        shell.say(answer);
        return CommandLine.ExitCode.OK;
    }

    private List<Call> calls() {
        CallFacts calls = options.facts(shell);
        Map<String, String> known = Assignment.map("--fact", facts);
        try {
            if (numbers.size() > 1 && known.keySet().stream().anyMatch(CallFacts::isOfOneNumber)) {
                throw new UsageException("--fact: a look-up (registry_checked_on, registry_listed) is of one number;"
                        + " give one NUMBER, as scrub has --phone-column");
            }
            return numbers.stream().map(number -> calls.call(number, known)).toList();
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--fact: " + unknown.getMessage());
        }
    }
}
