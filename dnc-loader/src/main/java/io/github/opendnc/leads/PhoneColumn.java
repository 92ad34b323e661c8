package io.github.opendnc.leads;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of telephone numbers.
 *
 * @param index its place in the row, counted from 0
 * @param name its name in the file
 */
record PhoneColumn(int index, String name) {
    private static final Set<String> NAMES = Set.of("phone", "phonenumber", "telephone", "tel", "mobile", "cell");
    private static final Pattern JOINTS = Pattern.compile("[ _-]");
    private static final Pattern ALIKE = Pattern.compile("phone|mobile|\\b(tel|cell)\\b");

    /** Whether a column of this name is taken for telephone numbers unless it is said otherwise. */
    static boolean isNamedSo(String name) {
        return NAMES.contains(JOINTS.matcher(lower(name)).replaceAll(""));
    }

    /** Whether a name looks like a column of telephone numbers, though not so surely that it is taken for one. */
    static boolean looksAlike(String name) {
        return ALIKE.matcher(JOINTS.matcher(lower(name)).replaceAll(" ")).find();
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
