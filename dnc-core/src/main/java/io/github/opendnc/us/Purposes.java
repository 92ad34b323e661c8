package io.github.opendnc.us;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consentRevoked;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.residentialLine;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Technology;
import java.time.LocalDate;

/** What is outside the bans because of what the call is for and how it is placed. */
final class Purposes {
    private static final LocalDate START = UsFederal.START;
    private static final Citation NOT_TELEMARKETING = Citation.unconfirmed("16 CFR 310.2 \"telemarketing\"");
    /** The definition of the act behind the FTC's rule: calls that ask neither for a purchase nor for money. */
    private static final Citation NOTHING_ASKED =
            Citation.unconfirmed(Citation.primary("15 USC 6106(4)") + ", 16 CFR 310.2 \"telemarketing\"");

    private static final String TELEMARKETING =
            "to induce purchases of goods or services, or a charitable contribution, donation, or gift of money or any other thing of value";

    static final Rule NO_SALE = Rule.exemption(
                    "us-no-sale",
                    not(Terms.sells()),
                    START,
                    Citation.primary("16 CFR 310.4(b)(1)(iii)(B), 47 CFR 64.1200 \"telephone solicitation\""
                            + " (numbered (f)(15) today)"))
            .saying("A call without a selling part is outside the registry rules and the FCC's hours.")
            .quoting(
                    "for the purpose of encouraging the purchase or rental of, or investment in, property, goods, or services")
            .exceptionTo(TelemarketingSalesRule.REGISTRY)
            .exceptionTo(TelephoneConsumerProtection.SOLICITATION);

    static final Rule DONATION_ACCESS = Rule.exemption(
                    "us-donation-access",
                    all(
                            not(Terms.sells()),
                            Terms.asksForDonation(),
                            caller(
                                    Caller.FUNDRAISER,
                                    Caller.POLLSTER,
                                    Caller.FTC_EXEMPT,
                                    Caller.NONPROFIT,
                                    Caller.PUBLIC_BODY)),
                    START,
                    Citation.secondary("16 CFR 310.6(a) (section not verified), 310.8(a)"))
            .saying(
                    "A call for donations by a fundraiser, or by another who is no seller, is free of paying for the area code.")
            .exceptionTo(TelemarketingSalesRule.AREA_CODE, TelemarketingSalesRule.NO_LIST);

    static final Rule POLITICAL = Rule.exemption(
                    "us-political",
                    all(
                            not(Terms.sells()),
                            any(
                                    caller(Caller.POLITICAL),
                                    all(somePurpose(Purpose.POLITICAL), not(Terms.asksForDonation())))),
                    START,
                    NOT_TELEMARKETING)
            .saying("A political call without a selling part is outside the FTC's rule.")
            .exceptionTo(TelemarketingSalesRule.NOT_SELLING);

    static final Rule SURVEY = Rule.exemption(
                    "us-survey",
                    all(somePurpose(Purpose.SURVEY), not(Terms.sells()), not(Terms.asksForDonation())),
                    START,
                    NOTHING_ASKED)
            .saying("A survey that neither sells nor asks for money is outside the FTC's rule.")
            .quoting(TELEMARKETING)
            .exceptionTo(TelemarketingSalesRule.NOT_SELLING);

    static final Rule INFORMATIONAL = Rule.exemption(
                    "us-informational",
                    onlyPurposes(Purpose.INFORMATIONAL, Purpose.HEALTHCARE, Purpose.EMERGENCY),
                    START,
                    Citation.unconfirmed(Citation.primary("15 USC 6106(4), of health care 16 CFR 310.4(b)(1)(v)(D)")
                            + ", 310.2 \"telemarketing\""))
            .saying("A call that only informs is outside the FTC's rule.")
            .quoting(TELEMARKETING)
            .exceptionTo(TelemarketingSalesRule.NOT_SELLING);

    static final Rule OUTSIDE_FCC_REQUESTS = Rule.exemption(
                    "us-not-telemarketing",
                    all(not(Terms.sells()), not(all(technology(Technology.PRERECORDED), residentialLine()))),
                    START,
                    Citation.primary("47 CFR 64.1200(d), \"telemarketing\" (numbered (f)(13) today)"))
            .saying("Among calls that sell nothing, the FCC's request rule reaches only recorded calls to a residence.")
            .quoting("any call for telemarketing purposes to a residential telephone subscriber")
            .noting("The FCC's request rule does not reach this call; honoring the request is advised.")
            .exceptionTo(TelephoneConsumerProtection.REQUEST);

    static final Rule RECORDED_BEFORE = Rule.exemption(
                    "us-exempt-robocall-before-2023",
                    all(technology(Technology.PRERECORDED), residentialLine(), not(Terms.sells())),
                    START,
                    Citation.primary("88 FR 3668"))
            .until(TelephoneConsumerProtection.EXEMPT_CALLS_CAPPED)
            .saying("Before 2023-07-20 the FCC's request rule left recorded calls that sell nothing free.")
            .exceptionTo(TelephoneConsumerProtection.REQUEST);

    static final Rule EMERGENCY = Rule.exemption(
                    "us-emergency",
                    onlyPurposes(Purpose.EMERGENCY),
                    START,
                    Citation.primary("47 CFR 64.1200(a)(1), (a)(3)(i), (d)"))
            .saying("A machine call whose only purpose is an emergency needs no consent.")
            .quoting("other than for emergency purposes")
            .exceptionTo(
                    TelephoneConsumerProtection.ROBOCALL_WIRELESS,
                    TelephoneConsumerProtection.ROBOCALL_LIMIT,
                    TelephoneConsumerProtection.REVOCATION,
                    TelephoneConsumerProtection.REQUEST);

    /** A caller that must honor an opt-out at once cannot use this exemption against a person who has opted out. */
    static final Rule FREE_TO_THE_PERSON = Rule.exemption(
                    "us-wireless-exempt",
                    all(
                            any(
                                    all(caller(Caller.FTC_EXEMPT), onlyPurposes(Purpose.INFORMATIONAL)),
                                    onlyPurposes(Purpose.HEALTHCARE)),
                            not(optedOut())),
                    TelephoneConsumerProtection.EXEMPT_CALLS_CAPPED,
                    Citation.primary(
                            "47 CFR 64.1200(a)(9) as FCC 22-100 and 89 FR 15756 have it, 88 FR 3668 (summary)"))
            .saying(
                    "Some notices of financial institutions and health care providers may reach a wireless number by machine even without consent.")
            .unsettled(
                    "Only if the caller is a financial institution or a health care provider, and the call costs the person"
                            + " nothing, goes to a number the person gave, is short, sells nothing, offers an opt-out that is honored at once, and keeps to the caps of (a)(9).")
            .exceptionTo(TelephoneConsumerProtection.ROBOCALL_WIRELESS);

    private static Condition optedOut() {
        return any(consentRevoked(), requested());
    }

    static final Rule TEXT_HOURS = Rule.exemption(
                    "us-text-hours", technology(Technology.TEXT), START, Citation.primary("16 CFR 310.4(c)"))
            .saying("A text message may be outside the FTC's hours.")
            .quoting("outbound telephone calls to a person's residence")
            .unsettled(
                    "The FTC's hours speak of \"telephone calls to a person's residence\"; whether a text is one is open.")
            .exceptionTo(TelemarketingSalesRule.HOURS_FTC);

    static final Rule[] ALL = {
        NO_SALE,
        DONATION_ACCESS,
        POLITICAL,
        SURVEY,
        INFORMATIONAL,
        OUTSIDE_FCC_REQUESTS,
        RECORDED_BEFORE,
        EMERGENCY,
        FREE_TO_THE_PERSON,
        TEXT_HOURS,
    };

    private Purposes() {}
}
