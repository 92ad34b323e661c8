package io.github.opendnc;

import io.github.opendnc.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a careful reader would point out about the facts of a call, whatever the rules make of them. */
final class Remarks {
    /** How long the FCC lets calls go on after a revocation. */
    private static final Dated<String> REVOCATION = Dated.from(
                    LocalDate.of(2003, 10, 1),
                    "a reasonable time",
                    Citation.secondary("47 CFR 64.1200 before 2025-04-11"))
            .then(
                    LocalDate.of(2025, 4, 11),
                    "ten business days",
                    Citation.primary("47 CFR 64.1200(a)(10), 89 FR 15756"));

    private Remarks() {}

    /**
     * The remarks.
     *
     * @param canadian whether the rules of Canada govern; elsewhere the FCC's ceiling for a revocation is told
     * @param day the earliest day on which the call may take place
     */
    static List<String> on(Call call, boolean canadian, long day) {
        List<String> remarks = new ArrayList<>();
        Facts facts = call.facts();
        Consent consent = facts.consent;
        if (consent != null && consent.givenOn().isEmpty() && facts.unusable.isEmpty()) {
            remarks.add("the consent has no day (consent_on) and counts as none");
        }
        if (consent != null && consent.revokedOn().isPresent()) {
            remarks.add("the consent was revoked on " + consent.revokedOn().get() + " and ends with that day"
                    + (canadian ? "" : "; the FCC tolerates " + ceiling(day)));
        }
        LocalDate request = facts.doNotCallOn;
        if (request != null) {
            addIfLater(remarks, "last transaction", facts.lastTransaction, request);
            addIfLater(remarks, "last inquiry", facts.lastInquiry, request);
            addIfLater(
                    remarks,
                    "consent",
                    consent == null ? null : consent.givenOn().orElse(null),
                    request);
        }
        if (call.day().isPresent()) {
            remarks.add("only the day of the call is given: the calling hours were not judged");
        }
        return remarks;
    }

    private static String ceiling(long day) {
        Dated.Entry<String> inForce = REVOCATION.entryAtOrFirst(day);
        return inForce.value() + ", we do not wait (" + inForce.citation() + ")";
    }

    private static void addIfLater(List<String> remarks, String what, @Nullable LocalDate date, LocalDate request) {
        if (date != null && date.isAfter(request)) {
            remarks.add("the " + what + " of " + date + " is later than the do-not-call request of " + request
                    + "; by itself that does not undo the request");
        }
    }
}
