package io.github.opendnc.us.edition1;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Note;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;

/**
 * Version 2026.1 of the federal rules of the United States, in force in this library until 2026.2 took its place. Law
 * as codified on 2026-09-02.
 */
public final class FirstEdition {
    /** The day from which calls to registered numbers were barred. Before it these rules say nothing. */
    static final LocalDate START = LocalDate.of(2003, 10, 1);

    /** How old a version of the registry may be on the day of the call. */
    static final Dated<Period> LIST_AGE = Dated.from(
                    START, Period.ofMonths(3), Citation.primary("16 CFR 310.4(b)(3)(iv) before 2005-01-01"))
            .then(
                    LocalDate.of(2005, 1, 1),
                    Period.ofDays(31),
                    Citation.primary("16 CFR 310.4(b)(3)(iv), 47 CFR 64.1200(c)(2)(i)(D), 69 FR 16368"));

    /** How long the FCC lets calls go on after a revocation. */
    private static final Dated<String> REVOCATION = Dated.from(
                    START,
                    "the FCC tolerates calls for a reasonable time after a revocation, we do not wait",
                    Citation.secondary("47 CFR 64.1200 before 2025-04-11"))
            .then(
                    LocalDate.of(2025, 4, 11),
                    "the FCC tolerates calls for ten business days after a revocation, we do not wait",
                    Citation.primary("47 CFR 64.1200(a)(10), 89 FR 15756"));

    private FirstEdition() {}

    /** A class of its own, apart from the values above. So any class of the package may be initialized first. */
    private static final class Built {
        static final RuleSet RULES = RuleSet.builder("us-federal", "2026.1")
                .country(Country.US)
                .registry(RegistryId.US_NATIONAL, LIST_AGE)
                .start(START)
                .rules(TelemarketingSalesRule.BANS)
                .rules(TelephoneConsumerProtection.BANS)
                .rules(Exemptions.ALL)
                .notes(new Note(Condition.consentRevoked(), REVOCATION))
                .notChecking("federal rules only; state law{of region} not checked")
                .build();
    }

    /** The rules, checked. */
    public static RuleSet rules() {
        return Built.RULES;
    }
}
