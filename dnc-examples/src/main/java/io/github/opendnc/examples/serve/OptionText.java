package io.github.opendnc.examples.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the library says of its settings, for somebody who knows the options of the command alone: {@code --ignore NAME (ignoring)}
 * names the method of Java behind the option, which is left out.
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
