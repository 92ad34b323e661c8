package io.github.opendnc.us;

import io.github.opendnc.Dated;
import io.github.opendnc.RuleSet;
import io.github.opendnc.law.Citation;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;

/**
 * The federal rules of the United States: the Telemarketing Sales Rule of the Federal Trade Commission (16 CFR 310) and
 * the rules of the Federal Communications Commission under the TCPA (47 CFR 64.1200). Both apply to a call, the
 * strictest wins, and each reason's citation names its regime. Law as codified on 2026-09-02. State law is not here.
 */
public final class UsFederal {
    /** The day from which calls to registered numbers were barred, and before which these rules say nothing. */
    static final LocalDate START = LocalDate.of(2003, 10, 1);

    static final Citation LIST_AGE_CITATION = Citation.primary("16 CFR 310.4(b)(3)(iv), 47 CFR 64.1200(c)(2)(i)(D)");

    /** How old a version of the registry may be on the day of the call. */
    static final Dated<Period> LIST_AGE = Dated.from(
                    START, Period.ofMonths(3), Citation.primary("16 CFR 310.4(b)(3)(iv) before 2005-01-01"))
            .then(LocalDate.of(2005, 1, 1), Period.ofDays(31), Citation.primary("69 FR 16368"));

    private static final RuleSet RULES = RuleSet.builder("us-federal", "2026.1")
            .country("US")
            .registry(RegistryId.US_NATIONAL, LIST_AGE, LIST_AGE_CITATION)
            .start(START)
            .rules(TelemarketingSalesRule.BANS)
            .rules(TelephoneConsumerProtection.BANS)
            .rules(Exemptions.ALL)
            .build();

    private UsFederal() {}

    /** The rules, checked. */
    public static RuleSet rules() {
        return RULES;
    }
}
