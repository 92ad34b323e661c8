package io.github.opendnc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a careful reader would point out about the facts of a call, whatever the rules make of them. */
final class Remarks {
    private Remarks() {}

    /**
     * The remarks.
     *
     * @param canadian whether the rules of Canada govern; elsewhere the FCC's ceiling for a revocation is told
     */
    static List<String> on(Call call, boolean canadian) {
        List<String> remarks = new ArrayList<>();
        Facts facts = call.facts();
        Consent consent = facts.consent;
        if (consent != null && consent.givenOn().isEmpty() && facts.unusable.isEmpty()) {
            remarks.add("the consent has no day (consent_on) and counts as none");
        }
        if (consent != null && consent.revokedOn().isPresent()) {
            remarks.add("the consent was revoked on " + consent.revokedOn().get() + " and ends with that day"
                    + (canadian ? "" : "; 47 CFR 64.1200(a)(10) tolerates ten business days, we do not wait for them"));
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

    private static void addIfLater(List<String> remarks, String what, @Nullable LocalDate date, LocalDate request) {
        if (date != null && date.isAfter(request)) {
            remarks.add("the " + what + " of " + date + " is later than the do-not-call request of " + request
                    + "; by itself that does not undo the request");
        }
    }
}
