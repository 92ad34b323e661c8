package io.github.opendnc.numbering;

import io.github.opendnc.text.MaskedText;

/**
 * A country, by its ISO 3166 code. A value type: immutable and thread-safe.
 *
 * @param code two capital letters, for example {@code US}
 */
public record Country(String code) {
    /** The United States with their territories under country code 1. */
    public static final Country US = new Country("US");

    /** Canada. */
    public static final Country CA = new Country("CA");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code is not two capital letters
     */
    public Country {
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "country: expected ISO 3166 such as US, found " + MaskedText.quoted(code));
        }
    }

    // Written out here and in a few other records, because every command compares countries when it starts. Java needs
    // ten milliseconds to prepare the two methods that it would generate.
    @Override
    public boolean equals(Object other) {
        return other instanceof Country that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
