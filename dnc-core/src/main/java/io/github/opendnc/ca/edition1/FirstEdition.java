package io.github.opendnc.ca.edition1;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Note;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;

/** Version 2026.1 of the federal rules of Canada, in force in this library until 2026.2 took its place. */
public final class FirstEdition {
    /** The day on which the National DNCL and the rules began. Before it these rules say nothing. */
    static final LocalDate START = LocalDate.of(2008, 9, 30);

    static final Citation LIST_AGE_CITATION =
            Citation.primary("UTR Part II, 31-day version rule (section not verified)");

    /** How old a version of the list may be on the day of the call. The first day is not counted, the last is. */
    static final Dated<Period> LIST_AGE = Dated.from(START, Period.ofDays(31), LIST_AGE_CITATION);

    private static final Note REGISTRATION = new Note(
            Condition.not(Condition.notRegistered()),
            Dated.from(
                    START,
                    "registration with the operator of the National DNCL is assumed",
                    Citation.primary("UTR Part III s. 2")));

    private FirstEdition() {}

    /** A class of its own, apart from the values above. So any class of the package may be initialized first. */
    private static final class Built {
        static final RuleSet RULES = RuleSet.builder("ca-federal", "2026.1")
                .country(Country.CA)
                .registry(RegistryId.CA_NATIONAL)
                .unknownLineMayBeBusiness()
                .start(START)
                .rules(UnsolicitedTelecommunicationsRules.BANS)
                .rules(TelecommunicationsAct.RULES)
                .rules(UnsolicitedTelecommunicationsRules.EXEMPTIONS)
                .notes(REGISTRATION)
                .notChecking("federal rules only; provincial law{of region} not checked")
                .build();
    }

    /** The rules, checked. */
    public static RuleSet rules() {
        return Built.RULES;
    }
}
