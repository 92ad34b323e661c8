package io.github.opendnc.law;

/**
 * Where a do-not-call request stands, by a law that gives some time to act on it and lets it end: judged by the periods
 * in force when it was made and by those of the day of the call. One phase holds of each request.
 */
public enum RequestPhase {
    /** Within the grace, by both. */
    TOLERATED("at most {grace} ago"),
    /** Past the grace and still kept, by both. */
    IN_FORCE("more than {grace} and at most {kept} ago"),
    /** Kept no more, by both. */
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
