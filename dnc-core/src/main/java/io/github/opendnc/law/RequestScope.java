package io.github.opendnc.law;

/** What a person's request not to be called was about. */
public enum RequestScope {
    /** All calls of this caller. */
    ALL,
    /** Its marketing only. */
    MARKETING
}
