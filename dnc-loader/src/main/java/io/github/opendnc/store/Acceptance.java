package io.github.opendnc.store;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.opendnc.text.OneLine;

/**
 * Why an edition was published although it looked wrong: what the store would have refused, who let it pass, and why.
 * It is kept in the edition for as long as the edition exists. A value type: immutable and thread-safe.
 *
 * <p>It lets one publishing pass, and is no leave for the next. Later lists are compared with all editions of the last
 * three months as before, but for this:
 *
 * <ul>
 *   <li>An area code that had become too small in an accepted edition is compared with this edition and later ones. One
 *       that was lost is compared with what it was before, if it comes back.
 *   <li>The list as a whole is compared without such area codes, and without lost ones. If it had become too small even
 *       so, it is compared with this edition and later ones.
 *   <li>A list that {@link SnapshotStore#replace} put in place counts as right, files and days included. If it has the
 *       files or the numbers of an earlier one, a later list is compared with it in these.
 * </ul>
 *
 * @param what the refusal, in words
 * @param who the person who answers for it
 * @param why the reason why the list is right all the same
 */
public record Acceptance(String what, String who, String why) {
    /** What is let pass if a list takes the place of another without a check. Files of editions hold these words. */
    static final String REPLACED = "a list that takes the place of the current one, whatever that is";

    private static final int LONGEST = 1_000;
    private static final int LONGEST_REFUSAL = 500;

    /**
     * Checks that the texts can be read.
     *
     * @throws IllegalArgumentException if who or why is blank, or a text is longer than 1,000 characters or has a line break
     *     or another control character
     */
    public Acceptance {
        for (String text : new String[] {what, who, why}) {
            if (text.length() > LONGEST || !OneLine.isOne(text)) {
                throw new IllegalArgumentException(
                        "acceptance: expected at most " + LONGEST + " characters on one line, found others");
            }
        }
        if (OneLine.isBlank(who) || OneLine.isBlank(why)) {
            throw new IllegalArgumentException("acceptance: expected who and why, found a blank");
        }
    }

    /** An acceptance by somebody, for a reason. What is refused is added when it happens. */
    public static Acceptance of(String who, String why) {
        return new Acceptance("", who, why);
    }

    /**
     * This acceptance with what would have been refused.
     *
     * @param refusal the first {@value #LONGEST_REFUSAL} characters of it are kept, on one line
     */
    @CheckReturnValue
    public Acceptance withRefusal(String refusal) {
        String line = refusal.codePoints()
                .filter(c -> !OneLine.breaks(c))
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
