package io.github.opendnc.ca;

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
 * The federal rules of Canada: section 41.7 of the Telecommunications Act and the CRTC's Unsolicited Telecommunications
 * Rules (UTR). Of the UTR most parts are known from decisions and notices that recite them; each citation says how it was
 * read. Provincial law is not here.
 */
public final class CanadaFederal {
    /** The day on which the National DNCL and the rules began, and before which these rules say nothing. */
    static final LocalDate START = LocalDate.of(2008, 9, 30);

    static final Citation LIST_AGE_CITATION =
            Citation.primary("UTR Part II, 31-day version rule (section not verified)");

    /** How old a version of the list may be on the day of the call; the first day is not counted, the last is. */
    static final Dated<Period> LIST_AGE = Dated.from(START, Period.ofDays(31), LIST_AGE_CITATION);

    private static final Note REGISTRATION = new Note(
            Condition.not(Condition.notRegistered()),
            Dated.from(
                    START,
                    "registration with the operator of the National DNCL is assumed",
                    Citation.primary("UTR Part III s. 2")));

    private CanadaFederal() {}

    /** Apart from the values above, so that every class of the package may be the first to be touched. */
    private static final class Built {
        static final RuleSet RULES = RuleSet.builder("ca-federal", "2026.1")
                .country(Country.CA)
                .registry(RegistryId.CA_NATIONAL)
                .answeredByLookUps()
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
