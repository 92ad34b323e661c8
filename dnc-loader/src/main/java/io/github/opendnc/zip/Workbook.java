package io.github.opendnc.zip;

import java.util.Collection;
import java.util.Optional;

/** Files of spreadsheet programs, which are not text: what they are, and what to do about them. */
public final class Workbook {
    /** The message for a file that begins like those that Excel wrote before 2007. */
    public static final String OLD = found("Excel workbook (.xls)");

    private Workbook() {}

    /** The message for a zip with these members, if it is a workbook. */
    public static Optional<String> ofMembers(Collection<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return Optional.of(found("Excel workbook (.xlsx)"));
        }
        return names.contains("mimetype") && names.contains("content.xml")
                ? Optional.of(found("OpenDocument file (.ods)"))
                : Optional.empty();
    }

    private static String found(String what) {
        return "an " + what + "; open it there and save it as \"CSV UTF-8\"";
    }
}
