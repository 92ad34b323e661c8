package io.github.opendnc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that a decision may depend on and that may be unknown. Most facts are columns of a lead file, under the
 * same name.
 */
public enum Fact {
    /** The moment of the call. */
    CALL_AT,
    /** The time zone of the person called. */
    ZONE,
    /** What the call is for. */
    PURPOSE,
    /** Who calls. */
    CALLER,
    /** How the call is placed. */
    TECHNOLOGY,
    /** The kind of line. */
    LINE,
    /** The day of the last transaction with the seller. */
    LAST_TRANSACTION,
    /** The day of the last inquiry to the seller. */
    LAST_INQUIRY,
    /** The day of the last donation to the charity. */
    LAST_DONATION,
    /** The end of the written contract. */
    CONTRACT_END,
    /** The kind of consent. */
    CONSENT,
    /** The day of the consent. */
    CONSENT_ON,
    /** The day the consent was revoked. */
    CONSENT_REVOKED_ON,
    /** Whether the person is marked as not to be called. */
    DO_NOT_CALL,
    /** The day the person asked not to be called. */
    DO_NOT_CALL_ON,
    /** What that request was about. */
    DO_NOT_CALL_SCOPE,
    /** The day the number was looked up with the operator of the registry. */
    REGISTRY_CHECKED_ON,
    /** What the operator answered then. */
    REGISTRY_LISTED,
    /** Exempt robocalls to this line in 30 days. */
    EXEMPT_ROBOCALLS_30D,
    /** Exempt robocalls to this line in 7 days. */
    EXEMPT_ROBOCALLS_7D,
    /** Exempt robocalls to this line in a day. */
    EXEMPT_ROBOCALLS_1D,
    /** Calls to this person in the 24 hours before this call. */
    ATTEMPTS_24H,
    /** The state or province in which the person is said to be. */
    STATE,
    /** Whether the number is on the registry. Not a column. */
    LISTED("listed"),
    /**
     * Whether the number is on the company's own list. Unknown if that list cannot be read, or has the number only from
     * a later day on. Not a column.
     */
    COMPANY_LIST("company-list"),
    /** Whose law governs the number, or the person who is said to be in the other country. Not a column. */
    JURISDICTION("jurisdiction"),
    /** What the rules were on the day of the call, which is before the first day of the rules. Not a column. */
    RULES_OF_THE_DAY("before-rules"),
    /** A refusal of calls in a row of a lead file, outside all of these columns. Not a column. */
    REFUSAL("refusal"),
    /** The whole row of a lead file that has more or fewer fields than its header. Not a column. */
    ROW("row");

    private static final Map<String, Fact> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::toString, Function.identity()));

    private final String word;
    private final boolean column;

    Fact() {
        this.word = name().toLowerCase(Locale.ROOT);
        this.column = true;
    }

    /** One that is not a column. */
    Fact(String word) {
        this.word = word;
        this.column = false;
    }

    /** Whether this fact is a column of a lead file. */
    public boolean isColumn() {
        return column;
    }

    /** The fact whose column has exactly this name; empty if there is none. */
    public static Optional<Fact> ofColumn(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).filter(Fact::isColumn);
    }

    /** The name of its column, for example {@code last_inquiry}, or the word that stands for it. */
    @Override
    public String toString() {
        return word;
    }
}
