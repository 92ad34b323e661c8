package io.github.opendnc.ca;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.notRegistered;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.technology;

import io.github.opendnc.ca.edition1.FirstEdition;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Note;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.text.MaskedText;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * The federal rules of Canada: section 41.7 of the Telecommunications Act and the CRTC's Unsolicited Telecommunications
 * Rules (UTR). Most parts of the UTR are known from decisions and notices that recite them; each citation says how it
 * was read. Provincial law is not included.
 */
public final class CanadaFederal {
    /** The day on which the National DNCL and the rules began. Before it these rules say nothing. */
    static final LocalDate START = LocalDate.of(2008, 9, 30);

    static final Citation LIST_AGE_CITATION =
            Citation.primary("UTR Part II, 31-day version rule (section not verified)");

    /** How old a version of the list may be on the day of the call. The first day is not counted, the last is. */
    static final Dated<Period> LIST_AGE = Dated.from(START, Period.ofDays(31), LIST_AGE_CITATION);

    private static final Note[] NOTES = {
        new Note(
                not(notRegistered()),
                always(
                        "registration with the operator of the National DNCL is assumed",
                        Citation.primary("UTR Part III ss. 2 and 3"))),
        new Note(
                all(requested(), not(UnsolicitedTelecommunicationsRules.solicits())),
                always(
                        "a do-not-call request is on file: Part III speaks of calls that sell or ask for money, and this"
                                + " one does neither",
                        Citation.guidance("UTR Part I, Part III"))),
        new Note(
                all(technology(Technology.PRERECORDED), not(UnsolicitedTelecommunicationsRules.solicits())),
                always(
                        "where it may be made, a recorded call must begin with who calls and why, and give an address and a"
                                + " number to call back",
                        Citation.secondary("UTR Part IV s. 4(d)"))),
        new Note(
                all(technology(Technology.PRERECORDED), UnsolicitedTelecommunicationsRules.solicits()),
                always(
                        "where it may be made, a recorded call that sells or asks for money must say who calls and for whom,"
                                + " and give a number and an address on request",
                        Citation.secondary("UTR Part III ss. 17(b) and 31"))),
        new Note(
                all(technology(Technology.PRERECORDED), businessLine()),
                always(
                        "whether the line is an emergency line or that of a health-care facility, which no machine may call,"
                                + " is not checked",
                        Citation.secondary("UTR Part IV s. 4(a)"))),
    };

    private CanadaFederal() {}

    private static Dated<String> always(String sentence, Citation citation) {
        return Dated.from(START, sentence, citation);
    }

    /** A class of its own, apart from the values above. So any class of the package may be initialized first. */
    private static final class Built {
        static final RuleSet RULES = RuleSet.builder("ca-federal", "2026.2")
                .country(Country.CA)
                .registry(RegistryId.CA_NATIONAL)
                .answeredByLookUps()
                .unknownLineMayBeBusiness()
                .start(START)
                .rules(UnsolicitedTelecommunicationsRules.BANS)
                .rules(TelecommunicationsAct.RULES)
                .rules(UnsolicitedTelecommunicationsRules.EXEMPTIONS)
                .notes(NOTES)
                .notChecking(
                        "federal telemarketing rules only; provincial law{of region} (stricter hours among it), CASL"
                                + " and the Voter Contact Registry not checked")
                .readOn("Act consolidated to 2025-11-20, other sources to 2026-06-11")
                .build();
    }

    /** The current rules in this library, version 2026.2; checked. */
    public static RuleSet rules() {
        return Built.RULES;
    }

    /**
     * The rules as a given version had them, so that an answer given under that version can be given again.
     *
     * @param version for example {@code 2026.1}, or with the name before it, as a decision records it:
     *     {@code ca-federal 2026.1}
     * @throws IllegalArgumentException if there is no such version
     */
    public static RuleSet rules(String version) {
        return switch (Objects.requireNonNull(version, "version")) {
            case "2026.1", "ca-federal 2026.1" -> FirstEdition.rules();
            case "2026.2", "ca-federal 2026.2" -> rules();
            default ->
                throw new IllegalArgumentException(
                        "ca-federal: expected version 2026.1 or 2026.2, found " + MaskedText.quoted(version));
        };
    }
}
