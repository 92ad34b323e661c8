package io.github.opendnc.us;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consentRevoked;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Note;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.text.MaskedText;
import io.github.opendnc.us.edition1.FirstEdition;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * The federal rules of the United States: the Telemarketing Sales Rule of the Federal Trade Commission (16 CFR 310) and
 * the rules of the Federal Communications Commission under the TCPA (47 CFR 64.1200). Both apply to a call, the
 * strictest wins, and each reason's citation shows from which of the two it comes. State law is not included.
 */
public final class UsFederal {
    /** The day from which calls to registered numbers were barred. Before it these rules say nothing. */
    static final LocalDate START = LocalDate.of(2003, 10, 1);

    private static final Dated<Period> LIST_AGE = Dated.from(
                    START,
                    Period.ofMonths(3),
                    Citation.primary("16 CFR 310.4(b)(3)(iv), 47 CFR 64.1200(c)(2)(i)(D) before 2005-01-01"))
            .then(
                    LocalDate.of(2005, 1, 1),
                    Period.ofDays(31),
                    Citation.primary("16 CFR 310.4(b)(3)(iv), 47 CFR 64.1200(c)(2)(i)(D), 69 FR 16368"));

    private static final Dated<String> REVOCATION = Dated.from(
                    START,
                    "the FCC allows at most a reasonable time to honor a revocation, we do not wait",
                    Citation.secondary("47 CFR 64.1200 before 2025-04-11"))
            .then(
                    LocalDate.of(2025, 4, 11),
                    "the FCC allows at most a reasonable time to honor a revocation, no longer than ten business days, we do not"
                            + " wait",
                    Citation.primary("47 CFR 64.1200(a)(10), 89 FR 15756"));

    /** What a recorded call must say. 64.1200(b) was not read, the rest was. */
    private static final Dated<String> RECORDED_CALL = Dated.from(
                    START,
                    "where it may be made, a recorded call must say who calls",
                    Citation.unconfirmed("47 CFR 64.1200(b)"))
            .then(
                    TelemarketingSalesRule.OPT_OUT_OF_ROBOCALLS,
                    "where it may be made, a recorded call must say who calls, and offer an automated opt-out if it"
                            + " sells or asks for a donation",
                    Citation.unconfirmed(Citation.primary("16 CFR 310.4(b)(1)(v)(B), 73 FR 51164 (summary)")
                            + ", 47 CFR 64.1200(b)"))
            .then(
                    TelephoneConsumerProtection.EXEMPT_CALLS_CAPPED,
                    "where it may be made, a recorded call must say who calls, and offer an automated opt-out if it"
                            + " sells, asks for a donation or goes to a residence without consent",
                    Citation.secondary(
                            Citation.primary("16 CFR 310.4(b)(1)(v)(B), 47 CFR 64.1200(a)(3), 88 FR 3668 (summary)")
                                    + ", 47 CFR 64.1200(b)"));

    private static final Note[] NOTES = {
        new Note(consentRevoked(), REVOCATION),
        new Note(
                all(somePurpose(Purpose.SURVEY), caller(Caller.SELLER)),
                always(
                        "a survey made to find buyers is telemarketing, even by one that sells nothing but the leads",
                        Citation.secondary("FTC v. Day Pacer, 7th Cir. 2025-01-03"))),
        new Note(
                caller(Caller.PUBLIC_BODY),
                always(
                        "the federal rules have no word for a public body: judged as another nonprofit, and as a seller where"
                                + " it sells",
                        Citation.unconfirmed("16 CFR 310.2"))),
        new Note(
                technology(Technology.TEXT),
                always(
                        "judged as a text sent by hand; one sent by a platform is AUTODIALER or PRERECORDED only if counsel"
                                + " says so, courts differ",
                        Citation.unconfirmed("47 CFR 64.1200(a)(1), FCC 03-153"))),
        new Note(technology(Technology.PRERECORDED), RECORDED_CALL),
    };

    private UsFederal() {}

    private static Dated<String> always(String sentence, Citation citation) {
        return Dated.from(START, sentence, citation);
    }

    /** A class of its own, apart from the values above. So any class of the package may be initialized first. */
    private static final class Built {
        static final RuleSet RULES = RuleSet.builder("us-federal", "2026.2")
                .country(Country.US)
                .registry(RegistryId.US_NATIONAL, LIST_AGE)
                .answeredByLookUps()
                .start(START)
                .rules(TelemarketingSalesRule.BANS)
                .rules(TelephoneConsumerProtection.BANS)
                .rules(Purposes.ALL)
                .rules(Callers.ALL)
                .rules(Relationships.ALL)
                .rules(Consents.ALL)
                .notes(NOTES)
                .notChecking("the FTC's and the FCC's telemarketing rules only; not debt collection (Regulation F),"
                        + " securities (FINRA 3230), Medicare plans (42 CFR 422.2264), state law{of region}")
                .readOn("text of 2026-09-02, other sources to 2026-10-10")
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
     *     {@code us-federal 2026.1}
     * @throws IllegalArgumentException if there is no such version
     */
    public static RuleSet rules(String version) {
        return switch (Objects.requireNonNull(version, "version")) {
            case "2026.1", "us-federal 2026.1" -> FirstEdition.rules();
            case "2026.2", "us-federal 2026.2" -> rules();
            default ->
                throw new IllegalArgumentException(
                        "us-federal: expected version 2026.1 or 2026.2, found " + MaskedText.quoted(version));
        };
    }
}
