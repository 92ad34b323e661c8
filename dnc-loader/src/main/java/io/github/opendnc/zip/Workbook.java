package io.github.opendnc.zip;

import java.util.Collection;
import java.util.Optional;

/** Files of spreadsheet programs, which are no text: what they are, and what to do. */
public final class Workbook {
    /** What a file is that begins as those do that Excel wrote before 2007. */
    public static final String OLD = found("Excel workbook (.xls)");

    private Workbook() {}

    /** What a zip of these members is, if it is a workbook. */
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
