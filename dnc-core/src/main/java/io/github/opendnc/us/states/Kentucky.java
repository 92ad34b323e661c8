package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
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

/** Kentucky: from 10 to 21, according to one quotation. */
final class Kentucky {
    private static final Citation HOURS_LAW = Citation.secondary("KRS 367.46955(16)");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.secondary("KRS 367.461(2)(e)");

    private static final Citation CONSENT_LAW = Citation.primary("KRS 367.463");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(10, 21), HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(START, daily(8, 21), AUTOMATED_HOURS_LAW);

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition RECORDED_SALES_AND_POLLS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.SURVEY), RECORDED);

    static final Rule HOURS = Rule.ban(
                    "ky-hours",
                    all(ALL_SALES_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    START,
                    HOURS_LAW)
            .saying("Sales calls may be made only from 10 to 21 o'clock.")
            .quoting(
                    "to a person's residence at any time other than between 10 a.m. - 9 p.m. local time, at the called person's location")
            .unsettled(
                    "One quotation, the rest are tables; 367.46951(1)(a), read in a copy, has a communication sent by a telephone to a mobile, which a text may be; (2) was not read.");

    static final Rule PRERECORDED = Rule.ban(
                    "ky-prerecorded", RECORDED_SALES_AND_POLLS, START, Citation.primary("KRS 367.461(2), 367.463"))
            .saying("A recorded message may sell, poll or ask for information only with consent.")
            .quoting(
                    "no person shall use automated calling equipment, or cause it to be used, for conducting polls, for soliciting information, or for advertising goods, services, or")
            .unsettled("The conditions, which name no residence, were read in part; 367.461(3) was not.");

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "ky-automated-hours",
                    all(RECORDED_SALES_AND_POLLS, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls and polls may be made only from 8 to 21 o'clock, with consent too.")
            .quoting("Calls using the automated calling equipment are made only between 8:00 a.m. and 9:00 p.m.")
            .unsettled("Two copies agree; 367.461(3) was not read.");

    static final Rule REQUEST = Rule.ban(
                    "ky-request", all(SELLS, requested()), START, Citation.secondary("KRS 367.46955(14)"))
            .saying("Whoever asked the seller to stop may not be called again, a business neither.")
            .quoting("do not call 'a person' who has said stop")
            .unsettled("One quotation.");

    private static final TwoYearConsent CONSENT = TwoYearConsent.to(
            PRERECORDED,
            "ky",
            CONSENT_LAW,
            "Unless withdrawn, a written consent shall be valid for two (2) years from the date on which it is executed");

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "ky-outside-open",
                    caller(Caller.CHARITY, Caller.NONPROFIT, Caller.PUBLIC_BODY, Caller.FTC_EXEMPT),
                    START,
                    PRERECORDED.citation())
            .saying("Some callers may be outside.")
            .unsettled("How the law treats this caller was not read.")
            .exceptionTo(PRERECORDED);

    static final List<RuleSet> RULES = List.of(set("KY", "2026.1")
            .rules(HOURS, PRERECORDED, AUTOMATED_HOURS, REQUEST)
            .rules(CONSENT.rules())
            .rules(OUTSIDE_PERHAPS)
            .rules(Unread.of("ky", Unread.CONSENT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                    .about(HOURS, REQUEST))
            .rules(Unread.of("ky", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(HOURS, PRERECORDED))
            .notes(note(
                    SELLS,
                    "Kentucky: automated calling permit, bond; national registry since 2007-06-26",
                    Citation.secondary("KRS 367.469, 367.46994")))
            .build());

    private Kentucky() {}
}
