package io.github.opendnc.examples.json;

import io.github.opendnc.Call;
import io.github.opendnc.Consent;
import io.github.opendnc.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The known facts of a call, under the names of the columns of a lead file. Unknown facts are left out. */
final class FactsJson {
    private final Map<String, Object> json = new LinkedHashMap<>();

    private FactsJson() {}

    static Map<String, Object> of(Call call) {
        FactsJson facts = new FactsJson();
        facts.put(Fact.ZONE, call.zone());
        facts.put(Fact.STATE, call.state());
        facts.put(Fact.LINE, Optional.of(call.line()));
        facts.put(Fact.LAST_TRANSACTION, call.lastTransaction());
        facts.put(Fact.LAST_INQUIRY, call.lastInquiry());
        facts.put(Fact.LAST_DONATION, call.lastDonation());
        facts.put(Fact.CONTRACT_END, call.isContractActive() ? Optional.of("active") : call.contractEnd());
        facts.put(Fact.CONSENT, call.consent().map(Consent::kind));
        facts.put(Fact.CONSENT_ON, call.consent().flatMap(Consent::givenOn));
        facts.put(Fact.CONSENT_REVOKED_ON, call.consent().flatMap(Consent::revokedOn));
        facts.put(Fact.DO_NOT_CALL, call.isNeverToBeCalled() ? Optional.of("yes") : Optional.empty());
        facts.put(Fact.DO_NOT_CALL_ON, call.doNotCallRequest());
        facts.put(Fact.DO_NOT_CALL_SCOPE, call.doNotCallScope());
        facts.put(Fact.REGISTRY_CHECKED_ON, call.registryCheckedOn());
        facts.put(Fact.REGISTRY_LISTED, call.registryListed().map(listed -> listed ? "yes" : "no"));
        facts.put(Fact.EXEMPT_ROBOCALLS_30D, call.exemptRobocalls(30));
        facts.put(Fact.EXEMPT_ROBOCALLS_7D, call.exemptRobocalls(7));
        facts.put(Fact.EXEMPT_ROBOCALLS_1D, call.exemptRobocalls(1));
        facts.put(Fact.ATTEMPTS_24H, call.attempts());
        return facts.json;
    }

    private void put(Fact fact, Optional<?> value) {
        value.ifPresent(known -> json.put(fact.toString(), known.toString()));
    }

    private void put(Fact fact, OptionalInt value) {
        value.ifPresent(known -> json.put(fact.toString(), known));
    }
}
