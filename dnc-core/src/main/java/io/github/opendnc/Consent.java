package io.github.opendnc;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's permission to be called by this seller at this number. Immutable and thread-safe. The caller must be able
 * to prove it, so a consent whose day is not known counts as none, and the decision says so.
 */
public final class Consent {
    /** How the permission was given, from weakest to strongest. */
    public enum Kind {
        /** By word of mouth, nothing kept. */
        ORAL,
        /** By word of mouth, audio-recorded or verified by an independent third party. */
        ORAL_RECORDED,
        /** In writing: signed, names the seller, gives this number. Electronic signatures count. */
        WRITTEN,
        /** As {@link #WRITTEN}, and authorizes recorded or automated calls. */
        WRITTEN_ROBOCALL
    }

    private final Kind kind;
    /** Kept wrapped, so that a verdict allocates nothing. */
    private final Optional<LocalDate> givenOn;

    private final Optional<LocalDate> revokedOn;

    private Consent(Kind kind, Optional<LocalDate> givenOn, Optional<LocalDate> revokedOn) {
        this.kind = kind;
        this.givenOn = givenOn;
        this.revokedOn = revokedOn;
    }

    /** A consent given on a day. */
    public static Consent of(Kind kind, LocalDate givenOn) {
        return new Consent(kind, Optional.of(givenOn), Optional.empty());
    }

    /** A consent whose day is not known: it counts as none. */
    public static Consent undated(Kind kind) {
        return new Consent(kind, Optional.empty(), Optional.empty());
    }

    /** This consent, revoked on a day; on that day it is revoked already. */
    public Consent withRevokedOn(LocalDate day) {
        return new Consent(kind, givenOn, Optional.of(day));
    }

    /** How it was given. */
    public Kind kind() {
        return kind;
    }

    /** The day it was given; empty when not known. */
    public Optional<LocalDate> givenOn() {
        return givenOn;
    }

    /** The day it was revoked; empty when it was not. */
    public Optional<LocalDate> revokedOn() {
        return revokedOn;
    }

    @Override
    public String toString() {
        return kind
                + givenOn.map(day -> " of " + day).orElse(" of unknown day")
                + revokedOn.map(day -> ", revoked " + day).orElse("");
    }
}
