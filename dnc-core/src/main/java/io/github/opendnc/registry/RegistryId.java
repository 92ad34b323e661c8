package io.github.opendnc.registry;

import io.github.opendnc.text.MaskedText;

/**
 * The name of a registry, for example {@code us-national}. A value type: immutable and thread-safe.
 *
 * @param value lower-case letters and digits in groups joined by single hyphens, at most 64 characters
 */
public record RegistryId(String value) {
    /** The United States National Do Not Call Registry, kept by the Federal Trade Commission. */
    public static final RegistryId US_NATIONAL = new RegistryId("us-national");

    /** Canada's National Do Not Call List (LNNTE-DNCL), kept for the CRTC. */
    public static final RegistryId CA_NATIONAL = new RegistryId("ca-national");

    /** Stands for the operator of a registry when it was asked about a single number, without a list. */
    public static final RegistryId SINGLE_LOOK_UP = new RegistryId("single-look-up");

    private static final int LONGEST = 64;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public RegistryId {
        if (value.length() > LONGEST || !value.matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
            throw new IllegalArgumentException("registry id: expected lower-case words joined by hyphens, at most "
                    + LONGEST + " characters, found " + MaskedText.quoted(value));
        }
    }

    // Written out for the same reason as in Country: every command asks for registries when it starts.
    @Override
    public boolean equals(Object other) {
        return other instanceof RegistryId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
