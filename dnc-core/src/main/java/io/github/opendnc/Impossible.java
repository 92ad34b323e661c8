package io.github.opendnc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts that cannot be right. They are never silently used: the call is undetermined before any rule is evaluated. */
final class Impossible {
    private Impossible() {}

    /** Whether a call has one, judged by the earliest day on which it may take place. Allocates nothing. */
    static boolean isFound(Call call, long day) {
        Facts facts = call.facts();
        Consent consent = facts.consent;
        return !facts.unusable.isEmpty()
                || isMoreInLessTime(facts.robocalls7, facts.robocalls30)
                || isMoreInLessTime(facts.robocalls1, facts.robocalls7)
                || isMoreInLessTime(facts.robocalls1, facts.robocalls30)
                || isAfter(facts.lastTransaction, day)
                || isAfter(facts.lastInquiry, day)
                || isAfter(facts.lastDonation, day)
                || isAfter(facts.doNotCallOn, day)
                || (consent != null
                        && (isAfter(consent.givenOn().orElse(null), day)
                                || isAfter(consent.revokedOn().orElse(null), day)
                                || isRevokedBeforeGiven(consent)));
    }

    /** The facts with their problems, each beginning with the name of the fact and a colon. */
    static List<String> problems(Call call, long day) {
        Facts facts = call.facts();
        List<String> problems = new ArrayList<>(facts.unusable);
        addIfAfter(problems, "last_transaction", facts.lastTransaction, day);
        addIfAfter(problems, "last_inquiry", facts.lastInquiry, day);
        addIfAfter(problems, "last_donation", facts.lastDonation, day);
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
            addIfAfter(problems, "consent_on", consent.givenOn().orElse(null), day);
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

    private static boolean isAfter(@Nullable LocalDate date, long day) {
        return date != null && date.toEpochDay() > day;
    }

    private static void addIfAfter(List<String> problems, String fact, @Nullable LocalDate date, long day) {
        if (date != null && isAfter(date, day)) {
            problems.add(fact + ": " + date + " is after the day of the call, " + LocalDate.ofEpochDay(day));
        }
    }
}
