package io.github.opendnc.us.edition1;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consent;
import static io.github.opendnc.law.Condition.consentAfterRequest;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onTheEdge;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;
import static io.github.opendnc.law.Condition.within;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Technology;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who and what is outside the bans of the two regimes. There is one exemption for each status or fact, and each names
 * only the bans it lifts. They are rows of one table: if the two regimes treat a status alike, one exemption lifts the
 * bans of both.
 */
final class Exemptions {
    private static final LocalDate START = FirstEdition.START;
    private static final LocalDate DONORS_LIMITED = LocalDate.of(2024, 5, 16);
    private static final MonthCounting BOTH_WAYS = MonthCounting.BOTH_WAYS;

    /**
     * The kinds of consent that permit something, each time as a set. No kind stands in for another by being stronger.
     */
    private static final Set<ConsentKind> EXPRESS = EnumSet.allOf(ConsentKind.class);

    private static final Set<ConsentKind> WRITTEN = EnumSet.of(ConsentKind.WRITTEN, ConsentKind.WRITTEN_ROBOCALL);
    private static final Set<ConsentKind> ROBOCALL = EnumSet.of(ConsentKind.WRITTEN_ROBOCALL);

    private static final Citation EBR = Citation.primary("16 CFR 310.4(b)(1)(iii)(B)(2), 47 CFR 64.1200(f)(5)");
    private static final Citation AGREEMENT =
            Citation.primary("16 CFR 310.4(b)(1)(iii)(B)(1), 47 CFR 64.1200(c)(2)(ii)");
    private static final Citation ACCESS = Citation.primary("16 CFR 310.8(a)");
    private static final Citation NOT_SOLICITATION =
            Citation.primary("16 CFR 310.4(b)(1)(iii)(B), 47 CFR 64.1200(f)(15)");

    private static final Dated<Period> TRANSACTION = Dated.from(START, Period.ofMonths(18), EBR);
    private static final Dated<Period> INQUIRY = Dated.from(START, Period.ofMonths(3), EBR);
    private static final Dated<Period> DONATION =
            Dated.from(DONORS_LIMITED, Period.ofYears(2), Citation.primary("16 CFR 310.4(b)(1)(v)(B), 89 FR 26760"));

    /** The bans of the Telemarketing Sales Rule, for callers wholly outside it. */
    private static final Rule[] ALL_FTC = {
        TelemarketingSalesRule.REQUEST,
        TelemarketingSalesRule.REGISTRY,
        TelemarketingSalesRule.ROBOCALL,
        TelemarketingSalesRule.HOURS_BAN,
        TelemarketingSalesRule.HOURS_CLOSING,
        TelemarketingSalesRule.AREA_CODE,
    };

    /** The bans of the FCC that reach only a "telephone solicitation". */
    private static final Rule[] SOLICITATION_FCC = {
        TelephoneConsumerProtection.REGISTRY, TelephoneConsumerProtection.HOURS_BAN,
    };

    private static final Rule[] HOURS_FTC = {
        TelemarketingSalesRule.HOURS_BAN, TelemarketingSalesRule.HOURS_CLOSING,
    };

    private static Condition sells() {
        return somePurpose(Purpose.SALES, Purpose.NEWSPAPER);
    }

    private static Condition relationship() {
        return any(within(Dealing.TRANSACTION, TRANSACTION, BOTH_WAYS), within(Dealing.INQUIRY, INQUIRY, BOTH_WAYS));
    }

    private static Condition relationshipOnTheEdge() {
        return any(
                onTheEdge(Dealing.TRANSACTION, TRANSACTION, BOTH_WAYS), onTheEdge(Dealing.INQUIRY, INQUIRY, BOTH_WAYS));
    }

    // ---- established business relationship

    static final Rule RELATIONSHIP = Rule.exemption("us-ebr", relationship(), START, EBR)
            .exceptionTo(TelemarketingSalesRule.REGISTRY, TelephoneConsumerProtection.ROBOCALL_SALES_BEFORE)
            .exceptionTo(SOLICITATION_FCC);

    static final Rule RELATIONSHIP_EDGE = Rule.exemption("us-ebr-edge", relationshipOnTheEdge(), START, EBR)
            .unsettled("No text says how the months are counted; counting forward and back disagree here.")
            .exceptionTo(
                    TelemarketingSalesRule.REGISTRY,
                    TelemarketingSalesRule.AREA_CODE,
                    TelephoneConsumerProtection.ROBOCALL_SALES_BEFORE)
            .exceptionTo(SOLICITATION_FCC);

    static final Rule RELATIONSHIP_ACCESS = Rule.exemption("us-ebr-access", relationship(), START, ACCESS)
            .unsettled("Access is not needed by a seller that calls \"solely\" such persons; whether that is measured"
                    + " over all its calls or by area code is open.")
            .exceptionTo(TelemarketingSalesRule.AREA_CODE);

    static final Rule REQUEST_ENDS_RELATIONSHIP = Rule.exemption(
                    "us-request-ends-ebr", requested(), START, Citation.primary("47 CFR 64.1200(f)(5)(i)"))
            .noting("A request ends the relationship even if the person goes on doing business with the seller.")
            .exceptionTo(RELATIONSHIP, RELATIONSHIP_EDGE, RELATIONSHIP_ACCESS);

    // ---- consent

    static final Rule CONSENT = Rule.exemption("us-consent", consent(WRITTEN), START, AGREEMENT)
            .exceptionTo(TelemarketingSalesRule.REGISTRY)
            .exceptionTo(SOLICITATION_FCC);

    static final Rule CONSENT_ACCESS = Rule.exemption("us-consent-access", consent(WRITTEN), START, ACCESS)
            .unsettled("Access is not needed by a seller that calls \"solely\" such persons; whether that is measured"
                    + " over all its calls or by area code is open.")
            .exceptionTo(TelemarketingSalesRule.AREA_CODE);

    static final Rule CONSENT_HOURS = Rule.exemption(
                    "us-consent-hours", consent(EXPRESS), START, Citation.primary("16 CFR 310.4(c)"))
            .unsettled("Only a consent to calls at that hour opens the hours; whether this one reaches so far is open.")
            .exceptionTo(HOURS_FTC);

    static final Rule CONSENT_INVITATION = Rule.exemption(
                    "us-consent-invitation", consent(EXPRESS), START, Citation.primary("47 CFR 64.1200(f)(15)(i)"))
            .exceptionTo(TelephoneConsumerProtection.HOURS_BAN);

    static final Rule CONSENT_EXPRESS = Rule.exemption(
                    "us-consent-express", consent(EXPRESS), START, Citation.primary("47 CFR 64.1200(a)(1)-(3)"))
            .exceptionTo(
                    TelephoneConsumerProtection.ROBOCALL_WIRELESS,
                    TelephoneConsumerProtection.ROBOCALL_LIMIT,
                    TelephoneConsumerProtection.ROBOCALL_SALES_BEFORE);

    static final Rule CONSENT_ROBOCALL = Rule.exemption(
                    "us-consent-robocall",
                    consent(ROBOCALL),
                    START,
                    Citation.primary("16 CFR 310.4(b)(1)(v)(A), 47 CFR 64.1200(f)(9)"))
            .exceptionTo(TelemarketingSalesRule.ROBOCALL, TelephoneConsumerProtection.ROBOCALL_SALES);

    static final Rule CONSENT_AFTER_REQUEST = Rule.exemption(
                    "us-consent-after-request",
                    consentAfterRequest(WRITTEN),
                    START,
                    Citation.primary("16 CFR 310.4(b)(1)(iii)(A)"))
            .unsettled("No text lets a later agreement undo a request; courts treat it as a question of fact.")
            .exceptionTo(TelemarketingSalesRule.REQUEST, TelephoneConsumerProtection.REQUEST);

    // ---- charities, parties, surveys, and what sells nothing

    static final Rule CHARITY = Rule.exemption(
                    "us-charity",
                    caller(Caller.CHARITY),
                    START,
                    new Citation("47 CFR 64.1200(f)(15)(iii), 15 USC 45(a)", Citation.Certainty.GUIDANCE))
            .exceptionTo(ALL_FTC)
            .exceptionTo(SOLICITATION_FCC);

    static final Rule FUNDRAISER = Rule.exemption(
                    "us-fundraiser",
                    all(caller(Caller.FUNDRAISER), not(sells())),
                    START,
                    Citation.guidance("16 CFR 310.6(a)"))
            .exceptionTo(TelemarketingSalesRule.REGISTRY, TelemarketingSalesRule.AREA_CODE);

    static final Rule ON_BEHALF_OF_CHARITY = Rule.exemption(
                    "us-on-behalf-of-charity",
                    caller(Caller.FUNDRAISER),
                    START,
                    Citation.primary("47 CFR 64.1200(f)(15)(iii)"))
            .noting("The regulation says \"by or on behalf of\" a tax-exempt nonprofit, the statute only \"by\".")
            .exceptionTo(SOLICITATION_FCC);

    static final Rule POLITICAL = Rule.exemption(
                    "us-political",
                    all(
                            not(sells()),
                            any(
                                    caller(Caller.POLITICAL),
                                    all(somePurpose(Purpose.POLITICAL), not(somePurpose(Purpose.DONATION))))),
                    START,
                    NOT_SOLICITATION)
            .exceptionTo(ALL_FTC)
            .exceptionTo(SOLICITATION_FCC);

    static final Rule SURVEY = Rule.exemption(
                    "us-survey",
                    all(
                            somePurpose(Purpose.SURVEY),
                            not(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION))),
                    START,
                    NOT_SOLICITATION)
            .exceptionTo(ALL_FTC)
            .exceptionTo(SOLICITATION_FCC);

    static final Rule INFORMATIONAL = Rule.exemption(
                    "us-informational",
                    onlyPurposes(Purpose.INFORMATIONAL, Purpose.HEALTHCARE, Purpose.EMERGENCY),
                    START,
                    NOT_SOLICITATION)
            .exceptionTo(ALL_FTC)
            .exceptionTo(SOLICITATION_FCC);

    static final Rule NOT_TELEMARKETING = Rule.exemption(
                    "us-not-telemarketing",
                    all(not(sells()), not(technology(Technology.PRERECORDED))),
                    START,
                    Citation.primary("47 CFR 64.1200(d), (f)(13)"))
            .noting(
                    "A live call that sells nothing is outside the FCC's request rule; honoring the request is advised.")
            .exceptionTo(TelephoneConsumerProtection.REQUEST);

    static final Rule EMERGENCY = Rule.exemption(
                    "us-emergency",
                    onlyPurposes(Purpose.EMERGENCY),
                    START,
                    Citation.primary("47 CFR 64.1200(a)(1), (a)(3)(i)"))
            .exceptionTo(
                    TelephoneConsumerProtection.ROBOCALL_WIRELESS,
                    TelephoneConsumerProtection.ROBOCALL_LIMIT,
                    TelephoneConsumerProtection.REQUEST);

    static final Rule PREVIOUS_DONOR_BEFORE = Rule.exemption(
                    "us-previous-donor-before-2024",
                    all(
                            caller(Caller.FUNDRAISER),
                            not(sells()),
                            within(
                                    Dealing.DONATION,
                                    Dated.from(START, Condition.ANY_TIME, Citation.primary("16 CFR 310.4(b)(1)(v)(B)")),
                                    BOTH_WAYS)),
                    START,
                    Citation.primary("16 CFR 310.4(b)(1)(v)(B)"))
            .until(DONORS_LIMITED)
            .exceptionTo(TelemarketingSalesRule.ROBOCALL);

    static final Rule PREVIOUS_DONOR = Rule.exemption(
                    "us-previous-donor",
                    all(caller(Caller.FUNDRAISER), not(sells()), within(Dealing.DONATION, DONATION, BOTH_WAYS)),
                    DONORS_LIMITED,
                    Citation.primary("16 CFR 310.4(b)(1)(v)(B), 89 FR 26760"))
            .exceptionTo(TelemarketingSalesRule.ROBOCALL);

    static final Rule PREVIOUS_DONOR_EDGE = Rule.exemption(
                    "us-previous-donor-edge",
                    all(caller(Caller.FUNDRAISER), not(sells()), onTheEdge(Dealing.DONATION, DONATION, BOTH_WAYS)),
                    DONORS_LIMITED,
                    Citation.primary("16 CFR 310.4(b)(1)(v)(B), 89 FR 26760"))
            .unsettled("No text says how the two years are counted; counting forward and back disagree here.")
            .exceptionTo(TelemarketingSalesRule.ROBOCALL);

    static final Rule POLITICAL_FUNDRAISING = Rule.exemption(
                    "us-political-fundraising",
                    all(caller(Caller.FUNDRAISER), not(sells()), somePurpose(Purpose.POLITICAL)),
                    START,
                    Citation.unconfirmed("16 CFR 310.6(a)"))
            .unsettled(
                    "Whether a political donation asked for by a paid fundraiser is a charitable contribution is open.")
            .exceptionTo(ALL_FTC);

    static final Rule UNSPOKEN_DONATION = Rule.exemption(
                    "us-unspoken-donation",
                    all(TelemarketingSalesRule.unspokenDonation(), not(sells())),
                    START,
                    Citation.unconfirmed("16 CFR 310.2, 310.6(a)"))
            .unsettled("Whether such a call is outside the rules for sales calls is not said in any source read.")
            .exceptionTo(ALL_FTC)
            .exceptionTo(SOLICITATION_FCC);

    // ---- lines and callers outside a regime

    static final Rule BUSINESS = Rule.exemption(
                    "us-business",
                    businessLine(),
                    START,
                    new Citation("16 CFR 310.6(b)(7), 47 CFR 64.1200(c)", Citation.Certainty.SECONDARY))
            .exceptionTo(ALL_FTC)
            .exceptionTo(SOLICITATION_FCC)
            .exceptionTo(TelephoneConsumerProtection.REQUEST, TelemarketingSalesRule.UNSPOKEN);

    static final Rule FTC_EXEMPT = Rule.exemption(
                    "us-ftc-exempt", caller(Caller.FTC_EXEMPT), START, Citation.guidance("15 USC 45(a)(2)"))
            .noting("A bank or carrier calling in-house is outside the FTC's reach; the FCC's rules apply.")
            .exceptionTo(ALL_FTC);

    static final Rule[] ALL = {
        RELATIONSHIP,
        RELATIONSHIP_EDGE,
        RELATIONSHIP_ACCESS,
        REQUEST_ENDS_RELATIONSHIP,
        CONSENT,
        CONSENT_ACCESS,
        CONSENT_HOURS,
        CONSENT_INVITATION,
        CONSENT_EXPRESS,
        CONSENT_ROBOCALL,
        CONSENT_AFTER_REQUEST,
        CHARITY,
        FUNDRAISER,
        ON_BEHALF_OF_CHARITY,
        POLITICAL,
        SURVEY,
        INFORMATIONAL,
        NOT_TELEMARKETING,
        EMERGENCY,
        PREVIOUS_DONOR_BEFORE,
        PREVIOUS_DONOR,
        PREVIOUS_DONOR_EDGE,
        POLITICAL_FUNDRAISING,
        UNSPOKEN_DONATION,
        BUSINESS,
        FTC_EXEMPT,
    };

    private Exemptions() {}
}
