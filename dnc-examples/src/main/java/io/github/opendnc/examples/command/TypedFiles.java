package io.github.opendnc.examples.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The existing files and folders among what was typed. An error may show their names, even if these contain a time of
 * ten digits.
 */
final class TypedFiles {
    /** Longer than the path of any file. The folders of a path are looked for one by one. */
    private static final int LONGEST = 4_096;

    private TypedFiles() {}

    /** An error text without telephone numbers. */
    static String masked(String text, List<String> arguments) {
        return TerminalText.masked(text, of(arguments));
    }

    /** The names of those that exist. If a file is missing, its folder. */
    private static List<String> of(List<String> arguments) {
        List<String> names = new ArrayList<>();
        names.add(Path.of("").toAbsolutePath().toString());
        for (String argument : arguments) {
            addThere(argument, names);
            addThere(argument.substring(argument.indexOf('=') + 1), names);
        }
        return names;
    }

    private static void addThere(String argument, List<String> names) {
        if (argument.length() > LONGEST) {
            return;
        }
        try {
            Path path = Path.of(argument);
            while (path != null && !Files.exists(path)) {
                path = path.getParent();
            }
            if (path != null && !path.toString().isEmpty()) {
                names.add(path.toString());
                Path name = path.getFileName();
                if (name != null) {
                    names.add(name.toString());
                }
            }
        } catch (InvalidPathException noName) {
            return; // no file has this name
        }
    }
}
