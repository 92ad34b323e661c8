package io.github.opendnc;

import java.util.ArrayList;
import java.util.List;

/** What a careful reader would point out about the facts of a call, whatever the rules make of them. */
final class Remarks {
    private Remarks() {}

    static List<String> on(Call call) {
        List<String> remarks = new ArrayList<>();
        Facts facts = call.facts();
        Consent consent = facts.consent;
        if (consent != null && consent.givenOn().isEmpty() && facts.unusable.isEmpty()) {
            remarks.add("the consent has no day (consent_on) and counts as none");
        }
        if (consent != null && consent.revokedOn().isPresent()) {
            remarks.add("the consent was revoked on " + consent.revokedOn().get() + "; we take it to end at once");
        }
        if (facts.doNotCallOn != null
                && facts.lastTransaction != null
                && facts.lastTransaction.isAfter(facts.doNotCallOn)) {
            remarks.add("the last transaction is later than the do-not-call request; it does not undo it");
        }
        if (call.day().isPresent()) {
            remarks.add("only the day of the call is given: the calling hours were not judged");
        }
        return remarks;
    }
}
