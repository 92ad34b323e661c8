package io.github.opendnc;

import io.github.opendnc.law.ConsentKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's permission to be called by this seller at this number. A value type: immutable and thread-safe. The caller
 * must be able to prove it, so a consent whose day is not known counts as none, and the decision says so.
 */
public final class Consent {
    private final ConsentKind kind;
    /** Kept as an Optional, so that a verdict allocates nothing. */
    private final Optional<LocalDate> givenOn;

    private final Optional<LocalDate> revokedOn;

    private Consent(ConsentKind kind, Optional<LocalDate> givenOn, Optional<LocalDate> revokedOn) {
        this.kind = Objects.requireNonNull(kind, "kind of consent");
        this.givenOn = givenOn;
        this.revokedOn = revokedOn;
    }

    /** A consent given on a day. */
    public static Consent of(ConsentKind kind, LocalDate givenOn) {
        return new Consent(kind, Optional.of(Objects.requireNonNull(givenOn, "day of the consent")), Optional.empty());
    }

    /** A consent whose day is not known. It counts as no consent. */
    public static Consent undated(ConsentKind kind) {
        return new Consent(kind, Optional.empty(), Optional.empty());
    }

    /** This consent, revoked on a day. It is already revoked on that day. */
    public Consent withRevokedOn(LocalDate day) {
        return new Consent(kind, givenOn, Optional.of(Objects.requireNonNull(day, "day of the revocation")));
    }

    /** How the consent was given. */
    public ConsentKind kind() {
        return kind;
    }

    /** The day it was given; empty if not known. */
    public Optional<LocalDate> givenOn() {
        return givenOn;
    }

    /** The day it was revoked; empty if it was not. */
    public Optional<LocalDate> revokedOn() {
        return revokedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent that
                && kind == that.kind
                && givenOn.equals(that.givenOn)
                && revokedOn.equals(that.revokedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, givenOn, revokedOn);
    }

    @Override
    public String toString() {
        return kind
                + givenOn.map(day -> " of " + day).orElse(" of unknown day")
                + revokedOn.map(day -> ", revoked " + day).orElse("");
    }
}
