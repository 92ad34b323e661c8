package io.github.opendnc.us;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.consent;
import static io.github.opendnc.law.Condition.consentAfterRequest;
import static io.github.opendnc.law.Condition.consentBesideMarketingRequest;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import java.time.LocalDate;

/**
 * What a person's consent permits. A request on the day of the consent or later undoes it, unless a rule says
 * otherwise.
 */
final class Consents {
    private static final LocalDate START = UsFederal.START;
    /** The waiver of "revoke all" runs to this day. Whether it still holds on the day itself is not said. */
    private static final LocalDate REVOKE_ALL = LocalDate.of(2027, 1, 31);

    static final String SOLELY =
            "Access is not needed by a seller that calls \"solely\" such persons; whether that is measured"
                    + " over all its calls or by area code is open.";

    static final Rule CONSENT = Rule.exemption(
                    "us-consent",
                    consent(Terms.WRITTEN),
                    START,
                    Citation.primary(
                            "16 CFR 310.4(b)(1)(iii)(B)(1) (numbered (B)(i) in older editions), 47 CFR 64.1200(c)(2)(ii),"
                                    + " \"telephone solicitation\""
                                    + " (numbered (f)(15)(i) today)"))
            .saying("A listed person may be called for a seller with whom he or she signed an agreement to such calls.")
            .quoting(
                    "Can demonstrate that the seller has obtained the express agreement, in writing, of such person to place"
                            + " calls to that person")
            .exceptionTo(TelemarketingSalesRule.REGISTRY)
            .exceptionTo(TelephoneConsumerProtection.SOLICITATION);

    static final Rule ACCESS = Rule.exemption(
                    "us-consent-access",
                    consent(Terms.WRITTEN),
                    START,
                    Citation.primary("16 CFR 310.8(a) (2006 and 2009 editions)"))
            .saying("A seller that calls only people with a signed agreement may be free of paying for the area code.")
            .unsettled(SOLELY)
            .exceptionTo(TelemarketingSalesRule.AREA_CODE, TelemarketingSalesRule.NO_LIST);

    static final Rule HOURS = Rule.exemption(
                    "us-consent-hours", consent(Terms.EXPRESS), START, Citation.primary("16 CFR 310.4(c)"))
            .saying("A consent opens the FTC's hours where it reaches calls at that very hour.")
            .quoting("Without the prior consent of a person")
            .unsettled("Only a consent to calls at that hour opens the hours; whether this one reaches so far is open.")
            .exceptionTo(TelemarketingSalesRule.HOURS_FTC);

    static final Rule INVITATION = Rule.exemption(
                    "us-consent-invitation",
                    consent(Terms.EXPRESS),
                    START,
                    Citation.primary("47 CFR 64.1200 \"telephone solicitation\" (numbered (f)(15)(i) today)"))
            .saying("A call that the person invited is outside the FCC's hours.")
            .quoting("To any person with that person's prior express invitation or permission")
            .exceptionTo(TelephoneConsumerProtection.HOURS_BAN);

    static final Rule BY_MACHINE = Rule.exemption(
                    "us-consent-express", consent(Terms.EXPRESS), START, Citation.primary("47 CFR 64.1200(a)(1)"))
            .saying(
                    "With the person's express consent, in any form, a machine may call a wireless number; calls that sell need more since 2013-10-16 (us-robocall-sales-fcc).")
            .quoting("with the prior express consent of the called party")
            .exceptionTo(TelephoneConsumerProtection.ROBOCALL_WIRELESS);

    /**
     * A call that rests on a consent does not rest on an exemption. A call that sells needs the written consent
     * ({@link #ROBOCALL_FCC}) beyond the limit, whoever calls. A request bars such a call, whatever the consent.
     */
    static final Rule NO_EXEMPTION_NEEDED = Rule.exemption(
                    "us-consent-exempt-robocall",
                    all(consent(Terms.EXPRESS), not(Terms.sells())),
                    TelephoneConsumerProtection.EXEMPT_CALLS_CAPPED,
                    Citation.primary("47 CFR 64.1200(a)(3), (d)"))
            .saying(
                    "With the person's express consent, in any form and later than any request to stop, recorded calls that sell nothing may be made beyond the limit and after the request.")
            .quoting("any artificial or prerecorded-voice call pursuant to an exemption")
            .exceptionTo(TelephoneConsumerProtection.ROBOCALL_LIMIT, TelephoneConsumerProtection.REQUEST);

    static final Rule BEFORE_WRITTEN = Rule.exemption(
                    "us-consent-before-2013",
                    consent(Terms.EXPRESS),
                    START,
                    Citation.secondary("47 CFR 64.1200(a)(2) before 2013-10-16"))
            .saying("Before 2013-10-16 a consent in any form opened recorded sales calls to a residence.")
            .exceptionTo(TelephoneConsumerProtection.ROBOCALL_SALES_BEFORE);

    /** What remains of a consent after a request about marketing, for calls that sell nothing. */
    private static Rule besideRequest(String id, LocalDate from, Citation citation) {
        return Rule.exemption(
                        id,
                        all(consentBesideMarketingRequest(Terms.EXPRESS), requested(), not(Terms.sells())),
                        from,
                        citation)
                .exceptionTo(TelephoneConsumerProtection.ROBOCALL_WIRELESS, TelephoneConsumerProtection.ROBOCALL_LIMIT);
    }

    static final Rule BESIDE_REQUEST = besideRequest(
                    "us-consent-beside-request",
                    START,
                    Citation.secondary("47 CFR 64.1200(d) as 70 FR 19330 explains it, and from 2025-04-11 on (a)(10),"
                            + " waived in part by DA 25-312 and DA 26-12"))
            .until(REVOKE_ALL)
            .saying("A consent to calls that sell nothing outlives a request that is about marketing only.");

    static final Rule BESIDE_REQUEST_2027 = besideRequest(
                    "us-consent-beside-request-2027", REVOKE_ALL, Citation.secondary("47 CFR 64.1200(a)(10), DA 26-12"))
            .saying(
                    "From 2027-01-31 on it is open whether a consent to calls that sell nothing outlives a request that is about marketing only.")
            .unsettled(
                    "The part of (a)(10) by which one opt-out revokes every consent is waived to 2027-01-31; FCC 26-67 lets"
                            + " a stop be limited to its category, and the day on which that begins was not found.");

    /** (v)(A) speaks only of a "call to induce the purchase of any good or service". */
    static final Rule ROBOCALL = Rule.exemption(
                    "us-consent-robocall",
                    all(consent(Terms.WRITTEN_ROBOCALL), Terms.sells(), not(Terms.asksForDonation())),
                    TelemarketingSalesRule.AGREEMENT_FOR_ROBOCALLS,
                    Citation.primary("16 CFR 310.4(b)(1)(v)(A), 73 FR 51164 (summary)"))
            .saying(
                    "A recorded message may sell to a person who signed an agreement to recorded messages of this seller.")
            .quoting(
                    "Evidences the willingness of the recipient to receive calls that deliver prerecorded messages by or on"
                            + " behalf of a specific seller")
            .exceptionTo(TelemarketingSalesRule.ROBOCALL);

    static final Rule ROBOCALL_FOR_DONATION = Rule.exemption(
                    "us-consent-robocall-donation",
                    all(consent(Terms.WRITTEN_ROBOCALL), Terms.asksForDonation()),
                    TelemarketingSalesRule.AGREEMENT_FOR_ROBOCALLS,
                    Citation.primary("16 CFR 310.4(b)(1)(v)(A)-(B), 73 FR 51164 (summary)"))
            .saying(
                    "A signed agreement to recorded messages may also open a recorded call that asks for a donation, alone or beside a sale.")
            .quoting("In any such call to induce the purchase of any good or service")
            .unsettled(
                    "The text lets an agreement open recorded calls that sell; for donations it names only members and"
                            + " previous donors.")
            .exceptionTo(TelemarketingSalesRule.ROBOCALL);

    static final Rule ROBOCALL_FCC = Rule.exemption(
                    "us-consent-robocall-fcc",
                    consent(Terms.WRITTEN_ROBOCALL),
                    TelephoneConsumerProtection.WRITTEN_CONSENT,
                    Citation.primary(
                            "47 CFR 64.1200(a)(2)-(3), \"prior express written consent\" (numbered (f)(9) today)"))
            .saying("A machine may sell to a person who signed an agreement to be called by machines.")
            .quoting(
                    "bearing the signature of the person called that clearly authorizes the seller to deliver or cause to be"
                            + " delivered")
            .exceptionTo(TelephoneConsumerProtection.ROBOCALL_SALES, TelephoneConsumerProtection.ROBOCALL_LIMIT);

    static final Rule HEALTHCARE = Rule.exemption(
                    "us-consent-healthcare",
                    all(
                            consent(Terms.EXPRESS),
                            somePurpose(Purpose.HEALTHCARE),
                            somePurpose(Purpose.SALES),
                            onlyPurposes(Purpose.HEALTHCARE, Purpose.SALES)),
                    TelemarketingSalesRule.AGREEMENT_FOR_ROBOCALLS,
                    Citation.primary("16 CFR 310.4(b)(1)(v)(D), 73 FR 51164 (summary), 47 CFR 64.1200(a)(2)"))
            .saying("A health care message that also sells may need express consent only.")
            .unsettled(
                    "For a HIPAA health care message the FCC asks only express consent and the FTC's rule on recorded calls"
                            + " does not apply; whether a message that also sells is still one is a question of fact.")
            .exceptionTo(TelemarketingSalesRule.ROBOCALL)
            .exceptionTo(TelephoneConsumerProtection.ROBOCALL_SALES, TelephoneConsumerProtection.ROBOCALL_LIMIT);

    static final Rule AFTER_REQUEST = Rule.exemption(
                    "us-consent-after-request",
                    consentAfterRequest(Terms.WRITTEN),
                    START,
                    Citation.primary("16 CFR 310.4(b)(1)(iii)(A)"))
            .saying("An agreement signed after a request to stop may undo the request.")
            .unsettled("No text lets a later agreement undo a request; courts treat it as a question of fact.")
            .exceptionTo(TelemarketingSalesRule.REQUEST, TelephoneConsumerProtection.REQUEST);

    static final Rule[] ALL = {
        CONSENT,
        ACCESS,
        HOURS,
        INVITATION,
        BY_MACHINE,
        NO_EXEMPTION_NEEDED,
        BEFORE_WRITTEN,
        BESIDE_REQUEST,
        BESIDE_REQUEST_2027,
        ROBOCALL,
        ROBOCALL_FOR_DONATION,
        ROBOCALL_FCC,
        HEALTHCARE,
        AFTER_REQUEST,
    };

    private Consents() {}
}
