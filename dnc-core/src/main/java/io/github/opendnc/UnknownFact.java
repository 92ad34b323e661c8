package io.github.opendnc;

import java.util.LinkedHashSet;
import java.util.Set;

/** The bits of a scenario that may be unknown, and the fact to which each belongs. */
enum UnknownFact {
    LISTED(Scenario.LISTED, Fact.LISTED),
    WIRELESS(Scenario.LINE_WIRELESS, Fact.LINE),
    BUSINESS(Scenario.LINE_BUSINESS, Fact.LINE),
    COMPANY_LISTED(Scenario.COMPANY_LISTED, Fact.COMPANY_LIST),
    CAP_30_DAYS(Scenario.CAP_30_DAYS, Fact.EXEMPT_ROBOCALLS_30D),
    CAP_7_DAYS(Scenario.CAP_7_DAYS, Fact.EXEMPT_ROBOCALLS_7D),
    CAP_1_DAY(Scenario.CAP_1_DAY, Fact.EXEMPT_ROBOCALLS_1D),
    REQUEST_OF_ALL(Scenario.REQUEST_OF_ALL, Fact.DO_NOT_CALL_SCOPE),
    ATTEMPTS_CAPPED(Scenario.ATTEMPTS_CAPPED, Fact.ATTEMPTS_24H);

    private static final UnknownFact[] ALL = values();

    private final long bit;
    private final Fact fact;

    UnknownFact(long bit, Fact fact) {
        this.bit = bit;
        this.fact = fact;
    }

    /**
     * The facts on which the verdict of some rules depends: changing one of them alone changes the verdict in some
     * scenario.
     */
    static Set<Fact> of(Weighing weighing) {
        long hangsOn = hangsOn(weighing);
        if (hangsOn == 0) {
            return Set.of();
        }
        Set<Fact> facts = new LinkedHashSet<>();
        for (UnknownFact unknown : ALL) {
            addIf(hangsOn, unknown.fact, facts);
        }
        addIf(hangsOn, Fact.ZONE, facts);
        addIf(hangsOn, Fact.RULES_OF_THE_DAY, facts);
        return facts;
    }

    private static void addIf(long hangsOn, Fact fact, Set<Fact> facts) {
        if ((hangsOn & 1L << fact.ordinal()) != 0) {
            facts.add(fact);
        }
    }

    /** The same as bits, in the order of {@link Fact}. Allocates nothing. */
    static long hangsOn(Weighing weighing) {
        if (weighing.isBeforeRules()) {
            return 1L << Fact.RULES_OF_THE_DAY.ordinal();
        }
        if (weighing.allAgree()) {
            return 0;
        }
        long facts = weighing.hangsOnClock() ? 1L << Fact.ZONE.ordinal() : 0;
        for (UnknownFact unknown : ALL) {
            facts |= weighing.hangsOn(unknown.bit) ? 1L << unknown.fact.ordinal() : 0;
        }
        return facts;
    }
}
