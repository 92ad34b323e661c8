package io.github.opendnc.law;

/** What a do-not-call request does to a consent. */
public enum AfterRequest {
    /** A request on the day of the consent or later ends the consent. */
    ENDED(""),
    /**
     * A request about all calls, on the day of the consent or later, ends the consent. A request about marketing only
     * does not.
     */
    ENDED_BY_ONE_OF_ALL(", not followed by a request about all calls"),
    /** There is a request, and the consent was given after it. */
    GIVEN_LATER(", given after a do-not-call request");

    private final String words;

    AfterRequest(String words) {
        this.words = words;
    }

    /** The words that this adds to those of a consent. */
    @Override
    public String toString() {
        return words;
    }
}
