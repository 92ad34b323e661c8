package io.github.opendnc.examples.command;

import io.github.opendnc.examples.serve.OptionText;
import io.github.opendnc.files.FailureText;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.store.Acceptance;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command without a subcommand, and how all subcommands fail. */
@Command(
        name = "dnc",
        versionProvider = Versions.class,
        description = "Says whether telephone numbers in the United States and Canada may be called, and why:"
                + " federal do-not-call law, applied to the national lists as downloaded.",
        footer = {
            "",
            "dnc COMMAND --help lists the options of a command.",
            "State law is checked if --states names it; provincial law is not. This is not legal advice."
        })
public final class DncCommand {
    private static final int FAILED = CommandLine.ExitCode.SOFTWARE;
    private static final int USAGE = CommandLine.ExitCode.USAGE;

    /** What picocli says of an option that it does not know, up to its value. Longer names are no slips. */
    private static final Pattern UNKNOWN_OPTION = Pattern.compile("Unknown options?: '(--[^=']{1,40})(?=[='])");

    @Option(
            names = "--version",
            versionHelp = true,
            description = "Print the versions of the command, of the federal rules and of the time zone data.")
    @SuppressWarnings("UnusedVariable") // picocli acts on the option itself
    private boolean version;

    private DncCommand() {}

    /**
     * Runs the command.
     *
     * @return the exit code: 0 done, 1 a file could not be loaded or scrubbed, 2 wrong usage
     */
    public static int run(Shell shell, String... args) {
        CommandLine line = line(shell, args);
        Optional<UsageException> lost = LostCharacters.in(args);
        if (lost.isPresent()) {
            return usage(shell, line, lost.get(), List.of(args));
        }
        return execute(line, shell, args);
    }

    /** The command with the subcommands that the arguments ask for; with all of them if the arguments name none. */
    static CommandLine line(Shell shell, String... args) {
        Map<String, Supplier<CommandLine>> subcommands = new LinkedHashMap<>();
        subcommands.put("help", () -> new CommandLine(new HelpCommand()));
        subcommands.put("scrub", () -> subcommand(new ScrubCommand(shell, List.of(args))));
        subcommands.put("check", () -> subcommand(new CheckCommand(shell)));
        subcommands.put("load", () -> subcommand(new LoadCommand(shell)));
        subcommands.put("update", () -> subcommand(new UpdateCommand(shell)));
        subcommands.put("info", () -> subcommand(new InfoCommand(shell)));
        subcommands.put("diff", () -> subcommand(new DiffCommand(shell)));
        subcommands.put("prune", () -> subcommand(new PruneCommand(shell)));
        subcommands.put("serve", () -> subcommand(new ServeCommand(shell), ListOptions.OF_ONE_ANSWER));
        CommandLine line = HelpOption.addedTo(new CommandLine(new DncCommand()));
        // Building a subcommand takes longer than an answer, so all of them are built only to be listed.
        boolean isNamed = args.length > 0 && !args[0].equals("help") && subcommands.containsKey(args[0]);
        subcommands.forEach((name, command) -> {
            if (!isNamed || name.equals(args[0])) {
                line.addSubcommand(command.get());
            }
        });
        return configured(line, shell);
    }

    private static CommandLine subcommand(Object command) {
        return subcommand(command, Set.of());
    }

    private static CommandLine subcommand(Object command, Set<String> refused) {
        return OptionBlocks.shownBy(HelpOption.addedTo(new CommandLine(command)), refused);
    }

    private static int execute(CommandLine line, Shell shell, String... args) {
        try {
            int exit = line.execute(args);
            if (exit == CommandLine.ExitCode.OK
                    && List.of(args).stream().anyMatch(argument -> argument.startsWith(CheckCommand.EXIT_CODE))
                    && isHelp(line)) {
                return USAGE; // 0 would say that a number may be called
            }
            return exit == CommandLine.ExitCode.OK && shell.out().checkError()
                    ? failed(shell, "standard output: could not be written", List.of(args))
                    : exit;
        } catch (OutOfMemoryError tooLittle) {
            return failed(
                    shell,
                    "out of memory (" + tooLittle.getMessage() + "); give it more, as by java -Xmx2g -jar dnc.jar",
                    List.of(args));
        }
    }

    /** Whether a help or version text was asked for instead of anything else. */
    private static boolean isHelp(CommandLine line) {
        return line.getParseResult() != null
                && line.getParseResult().asCommandLineList().stream()
                        .anyMatch(command -> command.isUsageHelpRequested()
                                || command.isVersionHelpRequested()
                                || command.getCommand() instanceof HelpCommand);
    }

    private static CommandLine configured(CommandLine line, Shell shell) {
        return line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
                .registerConverter(Path.class, DncCommand::path)
                .registerConverter(Assignment.class, Assignment::parse)
                .registerConverter(LocalDate.class, text -> read(text, MomentOptions::day, "a date such as 2026-11-24"))
                .registerConverter(PublishedList.class, text -> read(text, RegistryName::list, RegistryName.EXPECTED))
                .registerConverter(Acceptance.class, text -> read(text, DncCommand::acceptance, "WHO:WHY"))
                .registerConverter(AsOf.class, text -> read(text, AsOf::parse, AsOf.EXPECTED))
                .registerConverter(
                        Period.class,
                        text -> read(text, DncCommand::period, "days, months or years such as 7d, 18m or 5y"))
                .registerConverter(ZoneId.class, text -> read(text, ZoneId::of, "a zone such as America/New_York"))
                .registerConverter(
                        Charset.class, text -> read(text, Charset::forName, "an encoding such as windows-1252"))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUnmatchedOptionsAllowedAsOptionParameters(false) // a misspelt option is no value
                .setExpandAtFiles(false) // a value from elsewhere must not add options
                .setParameterExceptionHandler(
                        (wrong, args) -> usage(shell, wrong.getCommandLine(), wrong, List.of(args)))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> failed(shell, command, failure, parsed.originalArgs()));
    }

    private static Path path(String text) {
        try {
            return NamedFile.named(text);
        } catch (IllegalArgumentException none) {
            throw new TypeConversionException(String.valueOf(none.getMessage()));
        }
    }

    private static Acceptance acceptance(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no colon");
        }
        return Acceptance.of(parts[0].strip(), parts[1].strip());
    }

    private static Period period(String text) {
        if (!text.matches("[0-9]{1,4}[dmyDMY]")) {
            throw new IllegalArgumentException("no period");
        }
        int count = Integer.parseInt(text.substring(0, text.length() - 1));
        return switch (Character.toLowerCase(text.charAt(text.length() - 1))) {
            case 'd' -> Period.ofDays(count);
            case 'm' -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }

    private static <T> T read(String text, Function<String, T> reader, String expected) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new TypeConversionException("expected " + expected + ", found \"" + text + "\"");
        }
    }

    /**
     * Reports what went wrong, without telephone numbers: one that was typed in place of a file belongs to somebody
     * too.
     */
    private static void warn(Shell shell, String what, List<String> typed) {
        shell.warn("dnc: " + TypedFiles.masked(OptionText.of(what), typed));
    }

    private static int usage(Shell shell, CommandLine command, Exception wrong, List<String> typed) {
        warn(shell, message(wrong), typed);
        shell.warn("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return USAGE;
    }

    /**
     * The message for wrong usage. For an unknown option it adds one that may be meant, and leaves out what picocli
     * says about the option before.
     */
    private static String message(Exception wrong) {
        String message = String.valueOf(wrong.getMessage());
        if (wrong instanceof MissingParameterException missing) {
            return message + taken(missing);
        }
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return message;
        }
        if (unmatched.getUnmatched().contains("--store")) { // other commands have it
            return unexpected(unmatched, message) + "; a store is named like a list, by --us, --ca or --list";
        }
        return unexpected(unmatched, message)
                + meant(unmatched, message).map(name -> "; is it " + name + "?").orElse("");
    }

    /**
     * The option or the command that may be meant. Behind a list picocli keeps the unknown option only in its message,
     * and what it suggests itself begins alike but may differ in all the rest.
     */
    private static Optional<String> meant(UnmatchedArgumentException unmatched, String message) {
        Matcher option = UNKNOWN_OPTION.matcher(message);
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        if (option.find()) {
            return NearestName.to(
                    option.group(1),
                    command.options().stream()
                            .filter(each -> !each.hidden())
                            .flatMap(each -> Stream.of(each.names()))
                            .toList());
        }
        return unmatched.getUnmatched().stream()
                .findFirst()
                .flatMap(typed -> NearestName.to(typed, command.subcommands().keySet()));
    }

    private static String unexpected(UnmatchedArgumentException unmatched, String message) {
        Optional<String> found = unmatched.getUnmatched().stream().findFirst();
        if (found.isEmpty() || found.get().startsWith("-")) {
            int more = message.indexOf("; Expected parameter for option");
            return more < 0 ? message : message.substring(0, more);
        }
        CommandLine command = unmatched.getCommandLine();
        String expected = command.getParent() == null
                ? "a command (" + String.join(", ", command.getSubcommands().keySet()) + ")"
                : "nothing more";
        return "expected " + expected + ", found \"" + found.get() + "\"";
    }

    /**
     * If a file is missing, names the options that may have taken it, because an option with several values takes
     * everything after it.
     */
    private static String taken(MissingParameterException missing) {
        boolean isFile = missing.getMissing().stream().anyMatch(ArgSpec::isPositional);
        String options = missing.getCommandLine().getParseResult().matchedOptions().stream()
                .filter(option -> option.arity().max() > 1)
                .map(OptionSpec::longestName)
                .distinct()
                .collect(Collectors.joining(", "));
        return isFile && !options.isEmpty()
                ? "; it goes before " + options + ", which takes all that stands behind"
                : "";
    }

    private static int failed(Shell shell, CommandLine command, Exception failure, List<String> typed)
            throws Exception {
        if (failure instanceof UsageException) {
            return usage(shell, command, failure, typed);
        }
        if (failure instanceof IOException file) {
            return failed(shell, reason(file), typed);
        }
        if (failure instanceof UncheckedIOException within && within.getCause() != null) {
            // Thrown by streams of Java that cannot throw the cause itself.
            return failed(shell, FailureText.of(within.getCause()), typed);
        }
        throw failure; // a bug in this program, for whose report the stack trace is needed
    }

    private static String reason(IOException failure) {
        boolean isNoStream = failure instanceof NoSuchFileException missing
                && missing.getReason() == null
                && "-".equals(missing.getFile());
        return FailureText.of(failure) + (isNoStream ? "; standard input is not read in its place" : "");
    }

    private static int failed(Shell shell, String reason, List<String> typed) {
        warn(shell, reason, typed);
        return FAILED;
    }
}
