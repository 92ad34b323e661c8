package io.github.opendnc.law;

/**
 * How a person gave permission to be called. The rules name a set of kinds for what each one permits; the kinds have no
 * order.
 */
public enum ConsentKind {
    /** By word of mouth, with no record kept. */
    ORAL,
    /** By word of mouth, audio-recorded or verified by an independent third party. */
    ORAL_RECORDED,
    /** Like {@link #ORAL_RECORDED}, and it authorizes recorded or automated calls. */
    ORAL_RECORDED_ROBOCALL,
    /** In writing: it is signed, names the seller and gives this number. Electronic signatures count. */
    WRITTEN,
    /** Like {@link #WRITTEN}, and it authorizes recorded or automated calls. */
    WRITTEN_ROBOCALL
}
