package io.github.opendnc.us.edition1;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.caller;
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

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Technology;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;

/**
 * The bans of the FCC's rules under the TCPA, 47 CFR 64.1200, in the order of the section. Each fires on its bare
 * facts. Who and what is outside it is in {@link Exemptions}.
 */
final class TelephoneConsumerProtection {
    private static final LocalDate WRITTEN_CONSENT = LocalDate.of(2013, 10, 16);
    private static final LocalDate EXEMPT_CALLS_CAPPED = LocalDate.of(2023, 7, 20);
    private static final int EXEMPT_CALLS_IN_30_DAYS = 3;
    private static final int HEALTH_CALLS_IN_7_DAYS = 3;
    private static final int HEALTH_CALLS_IN_1_DAY = 1;

    private static final Citation HOURS_CITATION = Citation.primary("47 CFR 64.1200(c)(1)");

    /** "before the hour of 8 a.m. or after 9 p.m. (local time at the called party's location)" */
    private static final Dated<CallingHours> HOURS =
            Dated.from(FirstEdition.START, CallingHours.daily(LocalTime.of(8, 0), LocalTime.of(21, 0)), HOURS_CITATION);

    /** What a voice made by AI is, according to the FCC. */
    private static final Dated<String> AI_VOICE =
            Dated.from(LocalDate.of(2024, 2, 8), "an artificial voice", Citation.secondary("FCC 24-17"));

    private static final String AI_VOICE_NOTE = AI_VOICE.entries().stream()
            .map(ruling -> "A voice made by AI is " + ruling.value() + " (" + ruling.citation() + ", " + ruling.from()
                    + "); until then that was unclear.")
            .collect(Collectors.joining(" "));

    /** The time within which the FCC wants a request honored. */
    private static final Dated<String> TIME_TO_HONOR = Dated.from(
                    FirstEdition.START, "30 days", Citation.secondary("47 CFR 64.1200(d)(3) before 2025-04-11"))
            .then(LocalDate.of(2025, 4, 11), "ten business days", Citation.primary("89 FR 15756"));

    /** A call that encourages a purchase and is not made by or for a tax-exempt nonprofit organization. */
    private static Condition telemarketing() {
        return all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER), not(caller(Caller.CHARITY, Caller.FUNDRAISER)));
    }

    /** (a)(1)(iii): consent, for any purpose except an emergency. Spoken consent is enough for this paragraph. */
    static final Rule ROBOCALL_WIRELESS = Rule.ban(
                    "us-robocall-wireless-fcc",
                    all(technology(Technology.PRERECORDED, Technology.AUTODIALER), wirelessLine()),
                    FirstEdition.START,
                    Citation.primary("47 CFR 64.1200(a)(1)(iii)"))
            .noting(AI_VOICE_NOTE);

    /** (a)(2) and (a)(3): since 2013-10-16 (77 FR 34233), telemarketing by machine needs consent in writing. */
    static final Rule ROBOCALL_SALES = Rule.ban(
                    "us-robocall-sales-fcc",
                    all(
                            telemarketing(),
                            any(
                                    all(technology(Technology.PRERECORDED, Technology.AUTODIALER), wirelessLine()),
                                    all(technology(Technology.PRERECORDED), residentialLine()))),
                    WRITTEN_CONSENT,
                    Citation.primary("47 CFR 64.1200(a)(2)-(3)"))
            .noting(AI_VOICE_NOTE);

    /** Until then, consent in any form or a relationship was enough on a residential line. */
    static final Rule ROBOCALL_SALES_BEFORE = Rule.ban(
                    "us-robocall-sales-before-2013-fcc",
                    all(telemarketing(), technology(Technology.PRERECORDED), residentialLine()),
                    FirstEdition.START,
                    Citation.secondary("47 CFR 64.1200(a)(2) before 2013-10-16"))
            .until(WRITTEN_CONSENT);

    /**
     * (a)(3)(ii)-(iv): three calls in any consecutive 30 days without consent. (v): health care has limits of its own.
     * For a mixed call, both hold.
     */
    static final Rule ROBOCALL_LIMIT = Rule.ban(
                    "us-robocall-limit-fcc",
                    all(
                            technology(Technology.PRERECORDED),
                            residentialLine(),
                            not(telemarketing()),
                            any(
                                    all(not(onlyPurposes(Purpose.HEALTHCARE)), robocalls(30, EXEMPT_CALLS_IN_30_DAYS)),
                                    all(
                                            somePurpose(Purpose.HEALTHCARE),
                                            any(
                                                    robocalls(7, HEALTH_CALLS_IN_7_DAYS),
                                                    robocalls(1, HEALTH_CALLS_IN_1_DAY))))),
                    EXEMPT_CALLS_CAPPED,
                    Citation.primary("47 CFR 64.1200(a)(3)(ii)-(v)"))
            .noting(AI_VOICE_NOTE);

    static final Rule HOURS_BAN = Rule.ban("us-hours-fcc", outside(HOURS), FirstEdition.START, HOURS_CITATION);

    static final Rule REGISTRY =
            Rule.ban("us-registry-fcc", listed(), FirstEdition.START, Citation.primary("47 CFR 64.1200(c)(2)"));

    /** (d): calls for telemarketing, and since 2023-07-20 the exempt robocalls of (a)(3)(ii)-(v). */
    static final Rule REQUEST = Rule.ban(
                    "us-request-fcc", requested(), FirstEdition.START, Citation.primary("47 CFR 64.1200(d)(3), (d)(6)"))
            .noting("The FCC tolerates " + TIME_TO_HONOR + ", and lets a request lapse after five years;"
                    + " the FTC knows neither, so we bar at once and for ever.");

    /** Before exempt robocalls were brought under (d), a request did not reach them. */
    static final Rule EXEMPT_ROBOCALLS_BEFORE = Rule.exemption(
                    "us-exempt-robocall-before-2023",
                    all(technology(Technology.PRERECORDED), not(somePurpose(Purpose.SALES, Purpose.NEWSPAPER))),
                    FirstEdition.START,
                    Citation.primary("88 FR 3668"))
            .until(EXEMPT_CALLS_CAPPED)
            .exceptionTo(REQUEST);

    static final Rule[] BANS = {
        ROBOCALL_WIRELESS,
        ROBOCALL_SALES,
        ROBOCALL_SALES_BEFORE,
        ROBOCALL_LIMIT,
        HOURS_BAN,
        REGISTRY,
        REQUEST,
        EXEMPT_ROBOCALLS_BEFORE,
    };

    private TelephoneConsumerProtection() {}
}
