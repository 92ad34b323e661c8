package io.github.opendnc.columns;

import java.util.List;

/** The names of our columns, which stand behind a row's own. */
public final class AnswerNames {
    public static final List<String> NAMES = List.of(
            "dnc_number",
            "dnc_verdict",
            "dnc_code",
            "dnc_rules",
            "dnc_citations",
            "dnc_list",
            "dnc_window",
            "dnc_valid_until");

    /** The one column that is written only when it is asked for. */
    public static final String EXPLANATION = "dnc_explanation";

    private AnswerNames() {}

    /** Whether a column of this name, which is in lower case and without suffix, is one that is written. */
    static boolean isOurs(String name) {
        return NAMES.contains(name) || name.equals(EXPLANATION);
    }

    /** What follows the names of the columns of a phone column, by its ordinal counted from 1. */
    public static String suffix(int ordinal) {
        return ordinal == 1 ? "" : "_" + ordinal;
    }
}
