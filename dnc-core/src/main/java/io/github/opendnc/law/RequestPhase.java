package io.github.opendnc.law;

/**
 * The phase of a do-not-call request, under a law that gives some time to act on it and lets it end. The phase is
 * judged both by the periods in force when the request was made and by those of the day of the call. Each request is in
 * exactly one phase.
 */
public enum RequestPhase {
    /** Within the grace period, by both. */
    TOLERATED("at most {grace} ago"),
    /** Past the grace period and still kept, by both. */
    IN_FORCE("more than {grace} and at most {kept} ago"),
    /** No longer kept, by both. */
    LAPSED("more than {kept} ago"),
    /** The two disagree. */
    DISPUTED("at most {kept} ago, where the period in force then and the one in force since disagree");

    private final String words;

    RequestPhase(String words) {
        this.words = words;
    }

    String words(String grace, String kept) {
        return words.replace("{grace}", grace).replace("{kept}", kept);
    }
}
