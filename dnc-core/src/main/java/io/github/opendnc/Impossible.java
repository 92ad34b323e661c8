package io.github.opendnc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts that cannot be right. They are never silently used: the call is undetermined before any rule is evaluated. */
final class Impossible {
    /** The days that programs write where they have none, of the years 1, 1900, 1904 and 1970, are this or earlier. */
    private static final long NO_DAY = LocalDate.of(1970, 1, 1).toEpochDay();

    private Impossible() {}

    /** Whether a call has one, judged by the earliest day on which it may take place. Allocates nothing. */
    static boolean isFound(Call call, long day) {
        Facts facts = call.facts();
        Consent consent = facts.consent;
        return !facts.unusable.isEmpty()
                || isMoreInLessTime(facts.robocalls7, facts.robocalls30)
                || isMoreInLessTime(facts.robocalls1, facts.robocalls7)
                || isMoreInLessTime(facts.robocalls1, facts.robocalls30)
                || (facts.clock != null && facts.clock.isOfNoPlace())
                || isNoPastDay(facts.lastTransaction, day)
                || isNoPastDay(facts.lastInquiry, day)
                || isNoPastDay(facts.lastDonation, day)
                || isAfter(facts.doNotCallOn, day)
                || (consent != null
                        && (isNoPastDay(consent.givenOn().orElse(null), day)
                                || isAfter(consent.revokedOn().orElse(null), day)
                                || isRevokedBeforeGiven(consent)));
    }

    /** The facts with their problems, each beginning with the name of the fact and a colon. */
    static List<String> problems(Call call, long day) {
        Facts facts = call.facts();
        List<String> problems = new ArrayList<>(facts.unusable);
        if (facts.clock != null && facts.clock.isOfNoPlace()) {
            problems.add("zone: " + facts.clock.zone().getId() + " is the time of no place under these laws");
        }
        addIfNoPastDay(problems, "last_transaction", facts.lastTransaction, day);
        addIfNoPastDay(problems, "last_inquiry", facts.lastInquiry, day);
        addIfNoPastDay(problems, "last_donation", facts.lastDonation, day);
        addIfAfter(problems, "do_not_call_on", facts.doNotCallOn, day);
        if (isMoreInLessTime(facts.robocalls7, facts.robocalls30)) {
            problems.add("exempt_robocalls_30d: fewer calls than in 7 days");
        }
        if (isMoreInLessTime(facts.robocalls1, facts.robocalls7)
                || isMoreInLessTime(facts.robocalls1, facts.robocalls30)) {
            problems.add("exempt_robocalls_1d: more calls than in a longer time");
        }
        Consent consent = facts.consent;
        if (consent != null) {
            addIfNoPastDay(problems, "consent_on", consent.givenOn().orElse(null), day);
            addIfAfter(problems, "consent_revoked_on", consent.revokedOn().orElse(null), day);
            if (isRevokedBeforeGiven(consent)) {
                problems.add("consent_revoked_on: the consent was revoked before it was given");
            }
        }
        return problems;
    }

    private static boolean isMoreInLessTime(int less, int more) {
        return more != Facts.NOT_KNOWN && less > more;
    }

    private static boolean isRevokedBeforeGiven(Consent consent) {
        LocalDate given = consent.givenOn().orElse(null);
        LocalDate revoked = consent.revokedOn().orElse(null);
        return given != null && revoked != null && revoked.isBefore(given);
    }

    /** Only facts that help are held to a first day: one that bars is believed on any. */
    private static boolean isNoPastDay(@Nullable LocalDate date, long day) {
        return date != null && (date.toEpochDay() > day || date.toEpochDay() <= NO_DAY);
    }

    private static void addIfNoPastDay(List<String> problems, String fact, @Nullable LocalDate date, long day) {
        addIfAfter(problems, fact, date, day);
        if (date != null && date.toEpochDay() <= NO_DAY) {
            problems.add(fact + ": " + date + " is a day that programs write where they have none");
        }
    }

    private static boolean isAfter(@Nullable LocalDate date, long day) {
        return date != null && date.toEpochDay() > day;
    }

    private static void addIfAfter(List<String> problems, String fact, @Nullable LocalDate date, long day) {
        if (date != null && isAfter(date, day)) {
            problems.add(fact + ": " + date + " is after the day of the call, " + LocalDate.ofEpochDay(day));
        }
    }
}
