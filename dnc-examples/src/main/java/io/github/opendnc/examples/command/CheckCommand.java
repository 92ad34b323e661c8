package io.github.opendnc.examples.command;

import io.github.opendnc.Call;
import io.github.opendnc.Decision;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.examples.json.Json;
import io.github.opendnc.law.Caller;
import io.github.opendnc.leads.CallFacts;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        customSynopsis = "dnc check NUMBER...|- [--us FILE...] [--ca FILE...] [OPTION]...",
        description = "Says for each number whether it may be called. Shows every rule that applied, the fact that"
                + " made it apply, its citation and the editions of the lists that were read. UNDETERMINED is"
                + " not permission.",
        footer = {
            "",
            "Examples:",
            "  dnc check '(212) 555-0143' --us us/*.zip",
            "  dnc check 2125550150 --us us/*.zip --fact last_transaction=2026-06-30",
            "  dnc check 4165550125 --ca dncl.zip --ca-obtained 2026-11-10 --json",
            "  dnc check - --us lists --at now <numbers.txt",
            "  dnc check --us lists --at now --exit-code -- \"$NUMBER\" >answer && dial",
            "",
            "--us and --ca take every name up to the next option, except what reads as a",
            "telephone number. Put a number that a program fills in after --, which ends",
            "the options. The lists are read once, at the start. A program that asks for",
            "days (dnc check -) must start it again for newer lists, or use dnc serve.",
            "",
            "Exit codes:",
            "  0   answered, whatever the answer; with --exit-code: every number may be",
            "      called",
            "  1   a file could not be loaded",
            "  2   usage",
            "  10  with --exit-code: a number may not be called",
            "  11  with --exit-code: otherwise, if a number is UNDETERMINED"
        })
final class CheckCommand implements Callable<Integer> {
    static final String EXIT_CODE = "--exit-code";

    private static final String STANDARD_INPUT = "-";
    private static final int MAY_NOT_CALL = 10;
    private static final int UNDETERMINED = 11;

    private final Shell shell;
    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);

    @Parameters(
            arity = "0..*",
            paramLabel = "NUMBER",
            description = "Numbers in any usual North American form, or in international form with a plus sign. With -,"
                    + " or without any number, they are read from standard input, one a line. Each line is answered"
                    + " as soon as it arrives, and a line that is not a number is UNDETERMINED.")
    private List<String> numbers = new ArrayList<>();

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description = "What is known about the person called, for every number given, as in the fact columns of a"
                    + " lead file (docs/lead-files.md): --fact consent=WRITTEN --fact consent_on=2026-01-15. A line,"
                    + " a consent, a look-up and a count of robocalls belong to one number: with several numbers"
                    + " they are an error, and so is caller=CHARITY, FUNDRAISER or POLITICAL.")
    private List<Assignment> facts = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: the page with every reason. line: verdict, letter, rules, number and last day, with"
                    + " tabs between them. json: one object a line. Default: text; for standard input, line.")
    private @Nullable AnswerFormat format;

    @Option(names = "--json", description = "Print a JSON array with one object per number.")
    private boolean json;

    @Option(names = EXIT_CODE, description = "Give the answer as the exit code.")
    private boolean exitCode;

    @Mixin
    private CallOptions options = new CallOptions();

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        // Impossible options are reported before the lists are loaded.
        numbers.addAll(options.takeNumbers());
        boolean fromInput = numbers.isEmpty() || numbers.equals(List.of(STANDARD_INPUT));
        Map<String, String> known = Assignment.map("--fact", facts);
        checkOptions(fromInput, known);
        checkOutput(fromInput);
        if (fromInput) {
            call(options.facts(shell), PhoneNumber.parse("212-555-0100"), known);
            Scrubber scrubber = options.load(shell);
            answerLines(scrubber, known, options.past(scrubber, shell));
        } else {
            List<Call> calls = calls(known);
            Scrubber scrubber = options.loadForOneAnswer(shell);
            answer(scrubber, calls, options.past(scrubber, shell));
        }
        return exitCode ? exit() : CommandLine.ExitCode.OK;
    }

    private void checkOptions(boolean fromInput, Map<String, String> known) {
        if (json && format != null) {
            throw new UsageException("--json is an array of all answers, --format a form of each; give one of them");
        }
        if (json && fromInput) {
            throw new UsageException("--json is an array of all answers, which standard input may have no end of; give"
                    + " --format json");
        }
        if (numbers.isEmpty() && shell.isTerminal()) {
            throw new UsageException("expected a NUMBER, or - to read numbers from standard input");
        }
        if (fromInput || numbers.size() > 1) {
            checkOfAll(known.keySet());
            checkStatus(known);
        }
    }

    /**
     * Checks that the answers do not go into a file that is read. Numbers that are read would not end with {@code dnc
     * check - <numbers.txt >>numbers.txt}, and numbers in answers would come onto the company list.
     */
    private void checkOutput(boolean fromInput) throws IOException {
        List<Path> read = new ArrayList<>(options.files());
        read.addAll(options.settleFiles());
        if (fromInput) {
            read.add(NamedFile.STANDARD_INPUT);
        }
        StandardOutput.checkApart("answers", read);
    }

    /** Refuses facts about one number if several are asked, because they say nothing about another number. */
    private static void checkOfAll(Set<String> known) {
        List<String> ofOne = known.stream()
                .filter(name -> checked(() -> CallFacts.isOfOneNumber(name)))
                .sorted()
                .toList();
        if (!ofOne.isEmpty()) {
            throw new UsageException("--fact: expected what holds for every number asked, found "
                    + String.join(", ", ofOne) + ", which is of one number; give one NUMBER"
                    + (ofOne.stream().anyMatch("line"::equalsIgnoreCase) ? ", or for all --line" : ""));
        }
    }

    /** Refuses a status that one country grants if several numbers are asked, because they may be of two. */
    private static void checkStatus(Map<String, String> known) {
        known.forEach((name, value) -> {
            boolean isStatus = name.equalsIgnoreCase("caller")
                    && Arrays.stream(Caller.values())
                            .anyMatch(
                                    caller -> caller.isStatus() && caller.name().equalsIgnoreCase(value));
            if (isStatus) {
                throw new UsageException("--fact: caller " + value.toUpperCase(Locale.ROOT)
                        + " is a status in one country, and numbers may be of two: give --us-caller or --ca-caller");
            }
        });
    }

    private void answer(Scrubber scrubber, List<Call> calls, Optional<PastAnswer> past) {
        List<Decision> decisions = calls.stream().map(scrubber::decide).toList();
        decisions.forEach(decision -> verdicts.add(decision.verdict()));
        AnswerFormat form = format == null ? AnswerFormat.TEXT : format;
        String answer = json
                ? Json.write(decisions.stream()
                        .map(decision -> AnswerFormat.json(decision, past))
                        .toList())
                : decisions.stream()
                        .map(decision -> form.of(decision, past))
                        .collect(Collectors.joining(between(form)));
        shell.out().println(answer);
    }

    /** A blank line separates pages. */
    private static String between(AnswerFormat form) {
        return form == AnswerFormat.TEXT ? "\n\n" : "\n";
    }

    private void answerLines(Scrubber scrubber, Map<String, String> known, Optional<PastAnswer> past)
            throws IOException {
        AnswerFormat form = format == null ? AnswerFormat.LINE : format;
        NumberLines lines = new NumberLines(shell.in());
        boolean any = false;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            shell.out().print(any ? between(form).substring(1) : "");
            shell.out().println(answerLine(scrubber, line.get(), known, form, past));
            any = true;
            if (shell.out().checkError()) {
                throw new IOException("standard output: could not be written");
            }
        }
        if (!any) {
            throw new UsageException("expected a NUMBER, here or on standard input, which held none");
        }
    }

    /**
     * Judges each line at the moment at which it comes, because the day and the hour may have changed since the last
     * one.
     */
    private String answerLine(
            Scrubber scrubber, String line, Map<String, String> known, AnswerFormat form, Optional<PastAnswer> past) {
        PhoneNumber.Reading reading = PhoneNumber.tryParse(line);
        if (reading.number().isEmpty()) {
            verdicts.add(Verdict.UNDETERMINED);
            return form.ofUnreadable(reading.note());
        }
        Decision decision =
                scrubber.decide(call(options.facts(shell), reading.number().get(), known));
        verdicts.add(decision.verdict());
        return form.of(decision, past);
    }

    private List<Call> calls(Map<String, String> known) {
        CallFacts calls = options.facts(shell);
        return numbers.stream().map(text -> call(calls, number(text), known)).toList();
    }

    private static Call call(CallFacts calls, PhoneNumber number, Map<String, String> known) {
        return checked(() -> calls.call(number, known));
    }

    private static <T> T checked(Supplier<T> ofFacts) {
        try {
            return ofFacts.get();
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--fact: " + unknown.getMessage());
        }
    }

    private static PhoneNumber number(String text) {
        PhoneNumber.Reading reading = PhoneNumber.tryParse(text);
        return reading.number()
                .orElseThrow(() -> new UsageException("NUMBER \"" + text + "\" could not be read: " + reading.note()
                        + (isFile(text) ? "; the numbers in a file are read by dnc check - <FILE" : "")));
    }

    private static boolean isFile(String text) {
        try {
            return !text.isEmpty() && Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private int exit() {
        if (verdicts.contains(Verdict.MAY_NOT_CALL)) {
            return MAY_NOT_CALL;
        }
        return verdicts.contains(Verdict.UNDETERMINED) ? UNDETERMINED : CommandLine.ExitCode.OK;
    }
}
