package io.github.opendnc.leads;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a column of the lead file can say of a call or of the person called. The names are the columns' names. */
enum Fact {
    CALL_AT,
    ZONE,
    PURPOSE,
    CALLER,
    TECHNOLOGY,
    LINE,
    LAST_TRANSACTION,
    LAST_INQUIRY,
    LAST_DONATION,
    CONTRACT_END,
    CONSENT,
    CONSENT_ON,
    CONSENT_REVOKED_ON,
    DO_NOT_CALL_ON,
    EXEMPT_ROBOCALLS_30D,
    EXEMPT_ROBOCALLS_7D,
    EXEMPT_ROBOCALLS_1D;

    private static final Pattern ALIKE = Pattern.compile(
            "consent|opt(ed)? ?in|transact|purchase|inquir|enquir|donat|contract|time ?zone"
                    + "|call (at|time|date)|purpose|caller|technolog|robocall| line( type)? $|stop (at|on|date|day|time) ");

    private static final Map<String, Fact> BY_COLUMN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::column, Function.identity()));

    private final String column = name().toLowerCase(Locale.ROOT);

    /** The same in the words of a decision. */
    io.github.opendnc.Fact fact() {
        return io.github.opendnc.Fact.ofColumn(column).orElseThrow();
    }

    /** The name of its column. */
    String column() {
        return column;
    }

    /** The fact that a column of this name says, in any case and with spaces or hyphens; null when it says none. */
    static @Nullable Fact ofColumn(String name) {
        return BY_COLUMN.get(
                name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    /** Whether a column of this name, which says no fact, looks as if it said one. */
    static boolean looksAlike(String name) {
        return ALIKE.matcher(ColumnWords.joined(name)).find();
    }

    /** The column names, for messages. */
    static String columns() {
        return Arrays.stream(values()).map(Fact::column).collect(Collectors.joining(", "));
    }
}
