package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.util.List;

/** Georgia: recorded sales calls and polls need consent. */
final class Georgia {
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("O.C.G.A. 46-5-23(a)(2)(B)");

    private static final Citation CONSENT_LAW = Citation.primary("O.C.G.A. 46-5-23(a)(3)");

    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(START, daily(8, 21), AUTOMATED_HOURS_LAW);

    private static final Condition RECORDED_SALES_AND_POLLS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.SURVEY), RECORDED);

    static final Rule PRERECORDED = Rule.ban(
                    "ga-prerecorded",
                    RECORDED_SALES_AND_POLLS,
                    START,
                    Citation.primary("Ga. Comp. R. & Regs. 515-12-1-.32(4)(a), O.C.G.A. 46-5-23"))
            .saying("A recorded message may sell, poll or ask for information only with consent given before.")
            .quoting("Consent shall be received prior to the initiation of the calls")
            .foundInForceOn(IN_FORCE);

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "ga-automated-hours",
                    all(RECORDED_SALES_AND_POLLS, outside(AUTOMATED_HOURS_OPEN)),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls and polls may be made only from 8 to 21 o'clock.")
            .quoting("Such use is other than between the hours of 8:00 A.M. and 9:00 P.M.")
            .noting("Read in a copy of 2022.");

    static final Rule AUTOMATED_HOURS_CLOSING =
            closing(AUTOMATED_HOURS, all(RECORDED_SALES_AND_POLLS, atClosing(AUTOMATED_HOURS_OPEN)));

    private static final TwoYearConsent CONSENT = TwoYearConsent.to(
            PRERECORDED,
            "ga",
            CONSENT_LAW,
            "Such consent shall, unless withdrawn, be valid for a period of two years from the date on which it is executed");

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "ga-outside-open",
                    caller(Caller.CHARITY, Caller.NONPROFIT, Caller.PUBLIC_BODY, Caller.FTC_EXEMPT, Caller.POLITICAL),
                    START,
                    PRERECORDED.citation())
            .saying("Some callers may be outside.")
            .unsettled("Who is outside was read of nonprofits alone, and for the hours alone.")
            .exceptionTo(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING);

    static final List<RuleSet> RULES = List.of(set("GA", "2026.1")
            .rules(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING)
            .rules(CONSENT.rules())
            .rules(OUTSIDE_PERHAPS)
            .rules(Unread.of("ga", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING))
            .rules(Unread.of("ga", Unread.BUSINESS_LINE).about(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING))
            .notes(note(
                    SELLS,
                    "Georgia: ADAD permit; no-call list is the national registry since 2003-11-01; 10-1-393.13 read in definitions only",
                    Citation.primary("Ga. Comp. R. & Regs. 515-12-1-.32(2), O.C.G.A. 46-5-27")))
            .build());

    private Georgia() {}
}
