package io.github.opendnc.columns;

import java.util.List;

/** The names of our columns, which follow the columns of a row. */
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

    /** The only column that is written on request alone. */
    public static final String EXPLANATION = "dnc_explanation";

    private AnswerNames() {}

    /** Whether this name, in lower case and without suffix, is that of one of our columns. */
    static boolean isOurs(String name) {
        return NAMES.contains(name) || name.equals(EXPLANATION);
    }

    /** The suffix of our columns for a phone column, by its ordinal, counted from 1. */
    public static String suffix(int ordinal) {
        return ordinal == 1 ? "" : "_" + ordinal;
    }
}
