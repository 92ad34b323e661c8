package io.github.opendnc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts that cannot be right. Such facts are never used: the call is undetermined before any rule is evaluated.
 */
final class FactCheck {
    /**
     * Programs write days of the years 1, 1900, 1904 and 1970 when they have none. All of them are this day or earlier.
     */
    private static final long NO_DAY = LocalDate.of(1970, 1, 1).toEpochDay();

    /** The first day that is believed for a fact that helps the caller. */
    static final long FIRST_DAY = NO_DAY + 1;

    private FactCheck() {}

    /** Whether a call has such a fact, judged by the earliest day on which it may take place. Allocates nothing. */
    static boolean fails(Call call, WallClock[] candidates) {
        Facts facts = call.facts();
        return facts.isWrong() || (facts.hasDays() && hasWrongDay(facts, Scenario.firstDay(call, candidates)));
    }

    private static boolean hasWrongDay(Facts facts, long day) {
        Consent consent = facts.consent;
        return isNoPastDay(facts.lastTransaction, day)
                || isNoPastDay(facts.lastInquiry, day)
                || isNoPastDay(facts.lastDonation, day)
                || isAfter(facts.doNotCallOn, day)
                || (facts.lookedUp != null && isNoPastDay(facts.lookedUp.checkedOn(), day))
                || (consent != null
                        && (isNoPastDay(consent.givenOn().orElse(null), day)
                                || isAfter(consent.revokedOn().orElse(null), day)
                                || isRevokedBeforeGiven(consent)));
    }

    /** The facts that cannot be right, with what is wrong. */
    static List<Problem> problems(Call call, WallClock[] candidates) {
        Facts facts = call.facts();
        List<Problem> problems = new ArrayList<>(facts.unusable);
        if (facts.isScopeOfNoRequest()) {
            problems.add(new Problem(
                    Fact.DO_NOT_CALL_ON,
                    "expected the day of the request that " + Fact.DO_NOT_CALL_SCOPE + " tells of"));
        }
        if (facts.clock != null && facts.clock.isOfNoPlace()) {
            problems.add(
                    new Problem(Fact.ZONE, facts.clock.zone().getId() + " is the time of no place under these laws"));
        }
        long day = Scenario.firstDay(call, candidates);
        addIfNoPastDay(problems, Fact.LAST_TRANSACTION, facts.lastTransaction, day);
        addIfNoPastDay(problems, Fact.LAST_INQUIRY, facts.lastInquiry, day);
        addIfNoPastDay(problems, Fact.LAST_DONATION, facts.lastDonation, day);
        addIfAfter(problems, Fact.DO_NOT_CALL_ON, facts.doNotCallOn, day);
        LocalDate checkedOn = facts.lookedUp == null ? null : facts.lookedUp.checkedOn();
        addIfNoPastDay(problems, Fact.REGISTRY_CHECKED_ON, checkedOn, day);
        if (Facts.isMoreInLessTime(facts.robocalls7, facts.robocalls30)) {
            problems.add(new Problem(Fact.EXEMPT_ROBOCALLS_30D, "fewer calls than in 7 days"));
        }
        if (Facts.isMoreInLessTime(facts.robocalls1, facts.robocalls7)
                || Facts.isMoreInLessTime(facts.robocalls1, facts.robocalls30)) {
            problems.add(new Problem(Fact.EXEMPT_ROBOCALLS_1D, "more calls than in a longer time"));
        }
        Consent consent = facts.consent;
        if (consent != null) {
            addIfNoPastDay(problems, Fact.CONSENT_ON, consent.givenOn().orElse(null), day);
            addIfAfter(problems, Fact.CONSENT_REVOKED_ON, consent.revokedOn().orElse(null), day);
            if (isRevokedBeforeGiven(consent)) {
                problems.add(
                        new Problem(
                                Fact.CONSENT_REVOKED_ON,
                                "the consent was revoked before it was given (if it was given again, leave the revocation out)"));
            }
        }
        return List.copyOf(problems);
    }

    private static boolean isRevokedBeforeGiven(Consent consent) {
        LocalDate given = consent.givenOn().orElse(null);
        LocalDate revoked = consent.revokedOn().orElse(null);
        return given != null && revoked != null && revoked.isBefore(given);
    }

    /**
     * Whether the day of a request means that there is none. It allows one day more than elsewhere, because a change of
     * time zone may move 1970-01-01 by a day.
     */
    static boolean isNoDayOfRequest(LocalDate date) {
        return date.toEpochDay() <= NO_DAY + 1;
    }

    /** Only facts that help the caller need a believable first day. A fact that bars is believed on any day. */
    private static boolean isNoPastDay(@Nullable LocalDate date, long day) {
        if (date == null) {
            return false;
        }
        long epochDay = date.toEpochDay();
        return epochDay > day || epochDay <= NO_DAY;
    }

    private static void addIfNoPastDay(List<Problem> problems, Fact fact, @Nullable LocalDate date, long day) {
        addIfAfter(problems, fact, date, day);
        if (date != null && date.toEpochDay() <= NO_DAY) {
            problems.add(new Problem(fact, date + " is a day that programs write when they have none"));
        }
    }

    private static boolean isAfter(@Nullable LocalDate date, long day) {
        return date != null && date.toEpochDay() > day;
    }

    private static void addIfAfter(List<Problem> problems, Fact fact, @Nullable LocalDate date, long day) {
        if (date != null && isAfter(date, day)) {
            problems.add(new Problem(fact, date + " is after the day of the call, " + LocalDate.ofEpochDay(day)));
        }
    }
}
