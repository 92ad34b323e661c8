package io.github.opendnc.law;

/** What a rule asks about, found in its condition. Readers sort rules by it. */
public enum Subject {
    /** The company's own do-not-call list. */
    COMPANY_LIST,
    /** The person's own request not to be called. */
    REQUEST,
    /** Whether the number is on the registry of the rule set. */
    REGISTRY,
    /** Whether a list of that registry is held, covers the area code, and is not too old. */
    LIST,
    /**
     * An established business relationship: a transaction, an inquiry or a contract. A donation does not create one.
     */
    RELATIONSHIP,
    /** The person's consent. */
    CONSENT,
    /** The hour or the day of the call. */
    HOURS,
    /** How often the person was called in 24 hours. */
    ATTEMPTS
}
