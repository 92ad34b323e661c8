package io.github.opendnc.store;

/**
 * Why an edition was published although it looked wrong: what the store would have refused, who let it pass, and why. Kept
 * in the edition for as long as it is. A value type: immutable and thread-safe.
 *
 * @param what the refusal, in words
 * @param who answers for it
 * @param why the list is right all the same
 */
public record Acceptance(String what, String who, String why) {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_REFUSAL = 500;

    /**
     * Checks that there is something to read.
     *
     * @throws IllegalArgumentException if who or why is blank, or a text is longer than 1,000 characters or has control
     *     characters
     */
    public Acceptance {
        for (String text : new String[] {what, who, why}) {
            if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "acceptance: expected at most " + LONGEST + " characters on one line, found others");
            }
        }
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("acceptance: expected who and why, found a blank");
        }
    }

    /** By somebody, for a reason; what is refused is added when it is. */
    public static Acceptance of(String who, String why) {
        return new Acceptance("", who, why);
    }

    /**
     * This acceptance, of what would have been refused.
     *
     * @param refusal of which the first {@value #LONGEST_REFUSAL} characters are kept, on one line
     */
    public Acceptance withRefusal(String refusal) {
        String line = refusal.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(LONGEST_REFUSAL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Acceptance(line, who, why);
    }

    @Override
    public String toString() {
        return (what.isEmpty() ? "" : what + "; ") + "accepted by " + who + ": " + why;
    }
}
