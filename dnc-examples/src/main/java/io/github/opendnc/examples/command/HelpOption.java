package io.github.opendnc.examples.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code --help}, which every command has. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this text.")
    @SuppressWarnings("UnusedVariable") // picocli acts on the option itself
    private boolean help;

    /** Adds this option to a command. */
    static CommandLine addedTo(CommandLine command) {
        command.getCommandSpec().addMixin("helpOption", CommandSpec.forAnnotatedObject(new HelpOption()));
        return command;
    }
}
