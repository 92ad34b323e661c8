package io.github.opendnc.law;

/** What kind of line a number is. */
public enum Line {
    /** A residential line. */
    RESIDENTIAL,
    /** A person's own wireless line. */
    WIRELESS,
    /** One of these two, but not known which. The default. */
    CONSUMER,
    /**
     * A business line, landline or mobile. It lifts the registry bans of both countries. State it only if you know it,
     * never for a whole list that was bought.
     */
    BUSINESS,
    /** Any of these. The US federal rules treat it as {@link #CONSUMER}. */
    UNKNOWN
}
