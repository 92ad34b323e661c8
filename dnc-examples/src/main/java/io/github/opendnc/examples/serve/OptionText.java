package io.github.opendnc.examples.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages of the library about its settings, for users who know only the options of the command. {@code --ignore NAME
 * (ignoring)} also names the Java method behind the option, and this leaves it out.
 */
public final class OptionText {
    private static final Pattern METHOD = Pattern.compile("(--[a-z-]+(?: [a-z_]+=[A-Z]+| [A-Z]+)?)"
            + " \\((?:with[A-Z][A-Za-z]*|ignoring|again|rowByRow|RegistryLoader[.]obtained)(?:; ([^()]*))?\\)");

    private OptionText() {}

    /** A text without the methods. */
    public static String of(String text) {
        return METHOD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) == null ? found.group(1) : found.group(1) + " (" + found.group(2) + ")"));
    }
}
