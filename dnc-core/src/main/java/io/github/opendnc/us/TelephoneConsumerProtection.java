package io.github.opendnc.us;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.consentRevoked;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.residentialLine;
import static io.github.opendnc.law.Condition.robocalls;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;
import static io.github.opendnc.law.Condition.wirelessLine;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Technology;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;

/**
 * The bans of the FCC's rules under the TCPA, 47 CFR 64.1200, in the order of the section. Each fires on its bare
 * facts. Who and what is outside it is in {@link Purposes}, {@link Callers}, {@link Relationships} and
 * {@link Consents}.
 */
final class TelephoneConsumerProtection {
    static final LocalDate WRITTEN_CONSENT = LocalDate.of(2013, 10, 16);
    static final LocalDate EXEMPT_CALLS_CAPPED = LocalDate.of(2023, 7, 20);
    private static final LocalDate START = UsFederal.START;
    private static final int EXEMPT_CALLS_IN_30_DAYS = 3;
    private static final int HEALTH_CALLS_IN_7_DAYS = 3;
    private static final int HEALTH_CALLS_IN_1_DAY = 1;

    /** The definition. Earlier editions may have numbered it otherwise. */
    static final String RELATIONSHIP = "47 CFR 64.1200 \"established business relationship\" (numbered (f)(5) today)";

    private static final Citation HOURS_CITATION = Citation.primary("47 CFR 64.1200(c)(1)");

    private static final Dated<CallingHours> HOURS =
            Dated.from(START, CallingHours.daily(LocalTime.of(8, 0), LocalTime.of(21, 0)), HOURS_CITATION);

    /** What a voice made by AI is, according to the FCC. */
    private static final Dated<String> AI_VOICE =
            Dated.from(LocalDate.of(2024, 2, 8), "an artificial voice", Citation.secondary("FCC 24-17"));

    private static final String AI_VOICE_NOTE = AI_VOICE.entries().stream()
            .map(ruling -> "A voice made by AI is " + ruling.value() + " (" + ruling.citation() + ", " + ruling.from()
                    + "); until then that was unclear.")
            .collect(Collectors.joining(" "));

    /** Where the FTC's rule reaches the caller, it knows no grace. Where it does not, there must be another reason. */
    private static final String AT_ONCE = "We bar at once: the FTC's rule, where it reaches the caller, knows no grace,"
            + " and elsewhere no text says that the whole of that time is reasonable.";

    private static final Citation HONORED_BEFORE = Citation.secondary("47 CFR 64.1200(d)(3) before 2025-04-11");

    private static final Dated<String> TIME_TO_HONOR = Dated.from(
                    START,
                    "The FCC allowed at most a reasonable time to honor a request, no longer than 30 days ("
                            + HONORED_BEFORE + "). " + AT_ONCE,
                    HONORED_BEFORE)
            .then(
                    LocalDate.of(2025, 4, 11),
                    "The FCC allows at most a reasonable time to honor a request, no longer than ten business days. "
                            + AT_ONCE,
                    Citation.primary("47 CFR 64.1200(d)(3), 89 FR 15756"));

    /** (a)(1)(iii): for every purpose except an emergency. Spoken consent is enough for this paragraph. */
    static final Rule ROBOCALL_WIRELESS = Rule.ban(
                    "us-robocall-wireless-fcc",
                    all(technology(Technology.PRERECORDED, Technology.AUTODIALER), wirelessLine()),
                    START,
                    Citation.primary("47 CFR 64.1200(a)(1)(iii)"))
            .saying("A machine may call a wireless number only with the express consent of the person called.")
            .quoting("with the prior express consent of the called party) using an"
                    + " automatic telephone dialing system or an artificial or prerecorded voice")
            .noting(AI_VOICE_NOTE);

    static final Rule ROBOCALL_SALES = Rule.ban(
                    "us-robocall-sales-fcc",
                    all(
                            Terms.telemarketing(),
                            any(
                                    all(technology(Technology.PRERECORDED, Technology.AUTODIALER), wirelessLine()),
                                    all(technology(Technology.PRERECORDED), residentialLine()))),
                    WRITTEN_CONSENT,
                    Citation.primary("47 CFR 64.1200(a)(2)-(3), 77 FR 34233"))
            .saying("A machine may sell only to a person who agreed in writing to be called by machines.")
            .quoting("the prior express written consent of the called party")
            .noting(AI_VOICE_NOTE);

    static final Rule ROBOCALL_SALES_BEFORE = Rule.ban(
                    "us-robocall-sales-before-2013-fcc",
                    all(Terms.telemarketing(), technology(Technology.PRERECORDED), residentialLine()),
                    START,
                    Citation.secondary("47 CFR 64.1200(a)(2) before 2013-10-16"))
            .until(WRITTEN_CONSENT)
            .saying(
                    "Before 2013-10-16 a recorded message could sell to a residence only with the person's consent in any form, or where there was a business relationship.");

    /**
     * (ii)-(iv): three calls in any consecutive 30 days without consent. (v): health care has limits of its own. For a
     * mixed call, both hold.
     */
    static final Rule ROBOCALL_LIMIT = Rule.ban(
                    "us-robocall-limit-fcc",
                    all(
                            technology(Technology.PRERECORDED),
                            residentialLine(),
                            not(Terms.telemarketing()),
                            any(
                                    all(not(onlyPurposes(Purpose.HEALTHCARE)), robocalls(30, EXEMPT_CALLS_IN_30_DAYS)),
                                    all(
                                            somePurpose(Purpose.HEALTHCARE),
                                            any(
                                                    robocalls(7, HEALTH_CALLS_IN_7_DAYS),
                                                    robocalls(1, HEALTH_CALLS_IN_1_DAY))))),
                    EXEMPT_CALLS_CAPPED,
                    Citation.primary("47 CFR 64.1200(a)(3)(ii)-(v), 88 FR 3668"))
            .saying(
                    "Without consent one caller may make at most three recorded calls in 30 days to a residence, and of health care messages one a day and three a week.")
            .quoting(
                    "the caller makes no more than three calls within any consecutive 30-day period to the residential line")
            .noting(AI_VOICE_NOTE);

    /**
     * The exemption is for a caller that honors an opt-out. Whether taking back a consent is an opt-out is a question
     * of fact.
     */
    static final Rule REVOCATION = Rule.ban(
                    "us-revocation-exempt-robocall",
                    all(
                            technology(Technology.PRERECORDED),
                            residentialLine(),
                            not(Terms.telemarketing()),
                            consentRevoked()),
                    EXEMPT_CALLS_CAPPED,
                    Citation.primary("47 CFR 64.1200(a)(3)(ii)-(v)"))
            .saying(
                    "A person who took back a consent may thereby have opted out of recorded calls that need no consent.")
            .quoting("honors the called party's request to opt out")
            .unsettled(
                    "Whether taking back a consent is an opt-out from recorded calls that need none is a question of fact.");

    static final Rule HOURS_BAN = Rule.ban("us-hours-fcc", outside(HOURS), START, HOURS_CITATION)
            .saying(
                    "A residence may be called to sell only from 8 in the morning to 9 in the evening by the person's clock.")
            .quoting("before the hour of 8 a.m. or after 9 p.m. (local time at the called party's location)");

    static final Rule REGISTRY = Rule.ban("us-registry-fcc", listed(), START, Citation.primary("47 CFR 64.1200(c)(2)"))
            .saying("A residential number on the national registry may not be called to sell.")
            .quoting("A residential telephone subscriber who has registered his or her telephone number on the national"
                    + " do-not-call registry");

    static final Rule REQUEST = Rule.ban(
                    "us-request-fcc", requested(), START, Citation.primary("47 CFR 64.1200(d), (d)(3)"))
            .saying(
                    "A person who told the caller to stop may get neither calls that sell nor recorded calls that rest on an exemption.")
            .quoting("any call for telemarketing purposes to a residential telephone subscriber")
            .noting(TIME_TO_HONOR);

    static final Rule[] BANS = {
        ROBOCALL_WIRELESS,
        ROBOCALL_SALES,
        ROBOCALL_SALES_BEFORE,
        ROBOCALL_LIMIT,
        REVOCATION,
        HOURS_BAN,
        REGISTRY,
        REQUEST,
    };

    /** The bans that reach only a "telephone solicitation". */
    static final Rule[] SOLICITATION = {REGISTRY, HOURS_BAN};

    private TelephoneConsumerProtection() {}
}
