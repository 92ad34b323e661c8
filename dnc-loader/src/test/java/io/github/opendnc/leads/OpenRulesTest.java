package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.law.Settlement.Outcome;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an answer says that a company has to settle is all that the law leaves open in it. */
class OpenRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** A request, and a purchase after it: whether that revives the exemption is open too. */
    @Test
    void whatMakesAnExemptionDoubtfulIsNamedToo() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("4165550199"))
                .withDoNotCallRequest(DAY.minusDays(14))
                .withLastTransaction(DAY.minusDays(10))
                .withRegistryAnswer(DAY, true);
        assertSettled(CanadaFederal.rules(), call, "ca-ebr-request", "ca-request-before-ebr");
    }

    /** A bank that asks for donations: the exemption of banks is doubtful itself. */
    @Test
    void theExceptionToAnExemptionIsNamedToo() {
        Campaign campaign = Campaign.of(Purpose.DONATION).withCaller(Caller.FTC_EXEMPT);
        Call call = Call.on(DAY, campaign, PhoneNumber.parse("2125550199")).withDoNotCallRequest(DAY.minusDays(200));
        assertSettled(UsFederal.rules(), call, "us-unspoken-donation", "us-ftc-exempt-donation");
    }

    /** No list, and a purchase longer ago than 540 days: both questions are open. */
    @Test
    void everyBanInDoubtCounts() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550199"))
                .withLastTransaction(DAY.minusDays(545));
        assertEquals(List.of("us-no-list", "us-ebr-access", "us-ebr-edge"), open(UsFederal.rules(), call));
    }

    private static void assertSettled(RuleSet rules, Call call, String first, String second) {
        assertEquals(
                List.of(first, second).stream().sorted().toList(),
                open(rules, call).stream().sorted().toList());
        for (Outcome one : Outcome.values()) {
            for (Outcome other : Outcome.values()) {
                RuleSet settled = settling(settling(rules, first, one), second, other);
                Verdict verdict = Scrubber.of(Registries.none(), settled).verdict(call);
                assertNotEquals(Verdict.UNDETERMINED, verdict, first + " " + one + ", " + second + " " + other);
            }
        }
    }

    private static List<String> open(RuleSet rules, Call call) {
        return OpenRules.of(Scrubber.of(Registries.none(), rules).decide(call));
    }

    private static RuleSet settling(RuleSet rules, String rule, Outcome outcome) {
        return rules.settling(new Settlement(rule, outcome, "J. Counsel", "so we read it"));
    }
}
