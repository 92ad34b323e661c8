package io.github.opendnc;

import io.github.opendnc.law.Line;
import io.github.opendnc.law.RequestScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known of the person called. Written only while {@link #copy} makes it; read-only once a call holds it. */
final class Facts {
    static final int NOT_KNOWN = -1;

    /** Of a person of whom nothing is known: one for all, so that asking about strangers touches no memory of their own. */
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

    /** What the operator answered on a single look-up of the number, by what a list held says; null when not asked. */
    @Nullable
    LookedUp lookedUp;

    /** A request of which the day is not known. */
    boolean doNotCallAlways;

    int robocalls30 = NOT_KNOWN;
    int robocalls7 = NOT_KNOWN;
    int robocalls1 = NOT_KNOWN;
    int attempts24 = NOT_KNOWN;

    /** Where the person is said to be, by the code of the state or province. */
    @Nullable
    String state;

    List<Problem> unusable = List.of();

    // What every verdict asks, worked out once for all of them.
    private boolean hasDays;
    private boolean isStranger = true;
    private boolean isWrong;

    /** Whether there is a day that could lie after that of the call. */
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

    /** What a request was about tells that there was one: without its day nobody knows whether it bars. */
    boolean isScopeOfNoRequest() {
        return requestScope != null && doNotCallOn == null && !doNotCallAlways;
    }

    /** Whether there were more calls in some days than in more of them. */
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

    OptionalInt robocalls(int days) {
        int count = switch (days) {
            case 30 -> robocalls30;
            case 7 -> robocalls7;
            case 1 -> robocalls1;
            default -> throw new IllegalArgumentException("exempt robocalls: expected 30, 7 or 1 days, found " + days);
        };
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
