package io.github.opendnc;

import io.github.opendnc.law.Technology;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import org.jspecify.annotations.Nullable;

/** Which bits of a scenario are known for a call, and which have to be tried both ways. */
final class KnownBits {
    private KnownBits() {}

    /** The scenario with what the lists say for certain. */
    static long known(Call call, Lookup list, @Nullable CompanyList company, long scenario) {
        long known = scenario;
        if (list.answer() == Lookup.Answer.LISTED && list.answersOn(Scenario.day(scenario))) {
            known |= Scenario.LISTED;
        }
        if (company != null
                && company.isReadable()
                && company.bars(call.number().e164(), Scenario.day(scenario))) {
            known |= Scenario.COMPANY_LISTED;
        }
        return known;
    }

    /** The bits of a scenario that are not known. */
    static long open(CompiledRules rules, Call call, Lookup list, @Nullable CompanyList company, long scenario) {
        long open = Scenario.openLine(call.line(), rules.set().unknownLineMayBeBusiness());
        if (rules.readsRegistry() && !isListedKnown(rules, list, Scenario.day(scenario))) {
            open |= Scenario.LISTED;
        }
        if (company != null && !isCompanyListKnown(company, call, Scenario.day(scenario))) {
            open |= Scenario.COMPANY_LISTED;
        }
        if (call.facts().doNotCallOn != null && call.facts().requestScope == null) {
            open |= Scenario.REQUEST_OF_ALL;
        }
        if (call.campaign().technology() == Technology.PRERECORDED) {
            open |= RobocallClause.open(call.facts());
        }
        if (rules.capsAttempts()) {
            open |= AttemptsClause.open(call, scenario);
        }
        return open;
    }

    /**
     * A person who asked after the day of the call had not asked yet. But that day may be wrong, for example because a
     * clock is slow. So it counts as not known.
     */
    private static boolean isCompanyListKnown(CompanyList company, Call call, long day) {
        return company.isReadable() && !company.barsLater(call.number().e164(), day);
    }

    private static boolean isListedKnown(CompiledRules rules, Lookup list, long day) {
        return switch (list.answer()) {
            case LISTED -> list.answersOn(day);
            case CLEAR -> rules.silenceCounts(list, day);
            case NOT_COVERED, NOT_HELD -> false;
        };
    }
}
