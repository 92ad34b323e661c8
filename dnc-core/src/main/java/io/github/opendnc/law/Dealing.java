package io.github.opendnc.law;

/** A dealing between the person called and the seller or charity. It creates a relationship for a time. */
public enum Dealing {
    /** A purchase, payment, delivery or other transaction. */
    TRANSACTION("last transaction"),
    /** An inquiry or application. */
    INQUIRY("last inquiry"),
    /** A donation. */
    DONATION("last donation"),
    /** A written contract that is in existence or ended within the period. */
    CONTRACT("written contract");

    private final String words;

    Dealing(String words) {
        this.words = words;
    }

    /** In words, for example {@code last inquiry}. */
    @Override
    public String toString() {
        return words;
    }
}
