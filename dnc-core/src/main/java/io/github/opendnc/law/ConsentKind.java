package io.github.opendnc.law;

/** How a person gave permission to be called. What each opens is said by the rules, as a set, and not by an order. */
public enum ConsentKind {
    /** By word of mouth, nothing kept. */
    ORAL,
    /** By word of mouth, audio-recorded or verified by an independent third party. */
    ORAL_RECORDED,
    /** As {@link #ORAL_RECORDED}, and authorizes recorded or automated calls. */
    ORAL_RECORDED_ROBOCALL,
    /** In writing: signed, names the seller, gives this number. Electronic signatures count. */
    WRITTEN,
    /** As {@link #WRITTEN}, and authorizes recorded or automated calls. */
    WRITTEN_ROBOCALL
}
