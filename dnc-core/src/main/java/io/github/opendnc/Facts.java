package io.github.opendnc;

import io.github.opendnc.law.Line;
import io.github.opendnc.law.RequestScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known about the person called. Written only while {@link #copy} makes it; read-only once a call holds it. */
final class Facts {
    static final int NOT_KNOWN = -1;

    /**
     * The facts of a person about whom nothing is known. One object for all of them, so that strangers cost no memory
     * access of their own.
     */
    static final Facts NONE = new Facts();

    @Nullable
    WallClock clock;

    @Nullable
    Line line;

    @Nullable
    LocalDate lastTransaction;

    @Nullable
    LocalDate lastInquiry;

    @Nullable
    LocalDate lastDonation;

    @Nullable
    LocalDate contractEnd;

    boolean contractActive;

    @Nullable
    Consent consent;

    @Nullable
    LocalDate doNotCallOn;

    @Nullable
    RequestScope requestScope;

    /**
     * The operator's answers to a single look-up of the number, one for each answer of a held list; null if not asked.
     */
    @Nullable
    LookedUp lookedUp;

    /** Whether there is a request on an unknown day. */
    boolean doNotCallAlways;

    int robocalls30 = NOT_KNOWN;
    int robocalls7 = NOT_KNOWN;
    int robocalls1 = NOT_KNOWN;
    int attempts24 = NOT_KNOWN;

    /** The code of the state or province in which the person is said to be. */
    @Nullable
    String state;

    List<Problem> unusable = List.of();

    // Every verdict asks these, so they are worked out once.
    private boolean hasDays;
    private boolean isStranger = true;
    private boolean isWrong;

    /** Whether there is a day that could be after the day of the call. */
    boolean hasDays() {
        return hasDays;
    }

    /** Whether nothing is known that the person did: no dealing, no contract, no consent, no request. */
    boolean isStranger() {
        return isStranger;
    }

    /** Whether a fact cannot be right whatever the day of the call. */
    boolean isWrong() {
        return isWrong;
    }

    Facts copy(Consumer<Facts> change) {
        Facts next = new Facts();
        next.clock = clock;
        next.line = line;
        next.lastTransaction = lastTransaction;
        next.lastInquiry = lastInquiry;
        next.lastDonation = lastDonation;
        next.contractEnd = contractEnd;
        next.contractActive = contractActive;
        next.consent = consent;
        next.doNotCallOn = doNotCallOn;
        next.doNotCallAlways = doNotCallAlways;
        next.requestScope = requestScope;
        next.lookedUp = lookedUp;
        next.robocalls30 = robocalls30;
        next.robocalls7 = robocalls7;
        next.robocalls1 = robocalls1;
        next.attempts24 = attempts24;
        next.state = state;
        next.unusable = unusable;
        change.accept(next);
        next.workOut();
        return next;
    }

    private void workOut() {
        boolean did = lastTransaction != null
                || lastInquiry != null
                || lastDonation != null
                || doNotCallOn != null
                || consent != null;
        hasDays = did || lookedUp != null;
        isStranger = !did && contractEnd == null && !contractActive && !doNotCallAlways;
        isWrong = !unusable.isEmpty()
                || isScopeOfNoRequest()
                || isMoreInLessTime(robocalls7, robocalls30)
                || isMoreInLessTime(robocalls1, robocalls7)
                || isMoreInLessTime(robocalls1, robocalls30)
                || (clock != null && clock.isOfNoPlace());
    }

    /**
     * Whether a request has a scope but no day. The scope shows that there was a request, but nobody knows whether it
     * bars.
     */
    boolean isScopeOfNoRequest() {
        return requestScope != null && doNotCallOn == null && !doNotCallAlways;
    }

    /** Whether the count for a shorter time is greater than the count for a longer one. */
    static boolean isMoreInLessTime(int less, int more) {
        return more != NOT_KNOWN && less > more;
    }

    void setRobocalls(int days, int count) {
        switch (days) {
            case 30 -> robocalls30 = count;
            case 7 -> robocalls7 = count;
            case 1 -> robocalls1 = count;
            default -> throw new IllegalArgumentException("exempt robocalls: expected 30, 7 or 1 days, found " + days);
        }
    }

    /** The exempt robocalls of the last 30, 7 or 1 days, or {@link #NOT_KNOWN}. */
    int robocalls(int days) {
        return switch (days) {
            case 30 -> robocalls30;
            case 7 -> robocalls7;
            case 1 -> robocalls1;
            default -> throw new IllegalArgumentException("exempt robocalls: expected 30, 7 or 1 days, found " + days);
        };
    }

    static OptionalInt known(int count) {
        return count == NOT_KNOWN ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                clock == null ? null : clock.zone(),
                line,
                lastTransaction,
                lastInquiry,
                lastDonation,
                contractEnd,
                contractActive,
                consent,
                doNotCallOn,
                doNotCallAlways,
                requestScope,
                lookedUp,
                robocalls30,
                robocalls7,
                robocalls1,
                attempts24,
                state,
                unusable);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }
}
