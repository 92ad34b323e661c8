package io.github.opendnc;

import io.github.opendnc.law.Citation;
import java.time.LocalDate;

/** The company's own list, which is policy and not law and says so: it bars every call, in every country, for ever. */
final class CompanyPolicy {
    static final String RULE = "company-list";

    static final RuleSet RULES = RuleSet.builder("company", "policy")
            .rules(Rule.ban(
                            RULE,
                            Condition.onCompanyList(),
                            LocalDate.of(1900, 1, 1),
                            Citation.primary("company policy, not law"))
                    .noting("numbers on the company's own list are barred for every purpose, for ever"))
            .start(LocalDate.of(1900, 1, 1))
            .build();

    private CompanyPolicy() {}
}
