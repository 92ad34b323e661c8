package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Consent;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;

/**
 * Records how counsel reads a rule that the law leaves open. Each decision that depends on it names who decided and
 * why.
 */
public final class SettleRule {
    private static final String RULE = "us-revocation-as-request";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private SettleRule() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Consent revoked = Consent.of(ConsentKind.WRITTEN, DAY.minusDays(90)).withRevokedOn(DAY.minusDays(9));
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("212-555-0102"))
                .withConsent(revoked);
        RuleSet rules = UsFederal.rules()
                .settling(new Settlement(RULE, Settlement.Outcome.APPLIES, "J. Counsel", "a revocation is a request"));
        System.out.println(Scrubber.of(Registries.none(), UsFederal.rules()).verdict(call));
        System.out.println(Scrubber.of(Registries.none(), rules).decide(call).decisive());
    }
}
