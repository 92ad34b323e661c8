package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.LocalDate;

/** The company's own policy. It is not law and says so: two bans on every call, in every country, at all times. */
final class CompanyPolicy {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final Citation POLICY = Citation.policy("company policy, not law");

    static final CompiledRules RULES = new CompiledRules(RuleSet.builder("company", "policy")
            .rules(
                    Rule.ban("company-list", Condition.onCompanyList(), EVER, POLICY)
                            .saying("A number on the company's own list is not called.")
                            .noting("numbers on the company's own list are barred for every purpose, for ever"),
                    Rule.ban("do-not-call", Condition.neverToBeCalled(), EVER, POLICY)
                            .saying("A person who asked not to be called, nobody knows when, is not called.")
                            .noting("a request of which the day is not known bars for every purpose, for ever"))
            .start(EVER)
            .build());

    private CompanyPolicy() {}
}
