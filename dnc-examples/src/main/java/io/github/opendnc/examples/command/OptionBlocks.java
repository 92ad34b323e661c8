package io.github.opendnc.examples.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The part of a help text that lists the options. First come a command's own options, then those of each block that
 * commands share. The heading of a block is the {@code @Command(optionListHeading)} of its class.
 */
final class OptionBlocks implements IHelpSectionRenderer {
    private final Set<String> left;

    private OptionBlocks(Set<String> left) {
        this.left = left;
    }

    /**
     * A command whose help text lists its options in this way.
     *
     * @param left names of options in the blocks that this command refuses, and that are left out
     */
    static CommandLine shownBy(CommandLine command, Set<String> left) {
        Map<String, IHelpSectionRenderer> sections = command.getHelpSectionMap();
        // A command takes over the heading of its first block. Here all headings are written by the list itself.
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, help -> "");
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OptionBlocks(left));
        return command;
    }

    @Override
    public String render(Help help) {
        Map<String, List<OptionSpec>> blocks = new LinkedHashMap<>();
        collectBlocks(help.commandSpec(), blocks);
        List<OptionSpec> own = new ArrayList<>(help.commandSpec().options());
        blocks.values().forEach(own::removeAll);
        StringBuilder text = new StringBuilder(list(help, own));
        blocks.forEach(
                (heading, options) -> text.append(help.createHeading(heading)).append(list(help, options)));
        return text.toString();
    }

    private static void collectBlocks(CommandSpec command, Map<String, List<OptionSpec>> blocks) {
        for (CommandSpec block : command.mixins().values()) {
            Command annotation = block.userObject().getClass().getAnnotation(Command.class);
            if (annotation == null) {
                collectBlocks(block, blocks);
            } else {
                blocks.put(annotation.optionListHeading(), block.options());
            }
        }
    }

    /** Lists options in the order of their declaration, with the same columns in all blocks. */
    private String list(Help help, List<OptionSpec> options) {
        Help.Layout layout = help.createDefaultLayout();
        List<OptionSpec> shown = options.stream()
                .filter(option -> !left.contains(option.longestName()))
                .toList();
        layout.addOptions(shown, help.parameterLabelRenderer());
        return layout.toString();
    }
}
