package io.github.opendnc.law;

/** How a call is placed. */
public enum Technology {
    /** A person dials and speaks. */
    LIVE,
    /** A prerecorded, artificial or AI voice; in Canada an automatic dialing-announcing device (ADAD). */
    PRERECORDED,
    /** A live call placed by an automatic telephone dialing system. */
    AUTODIALER,
    /**
     * A text message sent by hand. A message that a platform sends is {@link #AUTODIALER} or {@link #PRERECORDED} only
     * if counsel decides so, because courts differ.
     */
    TEXT
}
