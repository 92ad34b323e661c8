package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.util.List;

/**
 * North Carolina: no recorded calls without an invitation (in doubt for calls that sell nothing); a request has no end.
 */
final class NorthCarolina {
    private static final Citation PRERECORDED_LAW = Citation.primary("N.C.G.S. 75-104");
    private static final Citation HOURS_LAW = Citation.secondary("N.C.G.S. 75-102(f)");
    private static final Citation REQUEST_LAW = Citation.primary("N.C.G.S. 75-102(b)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(8, 21), HOURS_LAW);

    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    /** Charities, parties, officials and pollsters are free under conditions, as long as they sell nothing. */
    private static final Condition RECORDED_OTHER_MESSAGES_OF_SOME = all(
            RECORDED, not(SELLS), not(caller(Caller.CHARITY, Caller.POLITICAL, Caller.PUBLIC_BODY, Caller.POLLSTER)));

    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition DONATIONS_TO_PERSONS = all(ASKS_FOR_DONATION, BY_VOICE, consumerLine());

    static final Rule PRERECORDED = Rule.ban("nc-prerecorded", RECORDED_SALES, START, PRERECORDED_LAW)
            .saying("A recorded message may not sell without an invitation.")
            .quoting(
                    "no person may use an automatic dialing and recorded message player to make an unsolicited telephone call.")
            .noting(
                    "What \"unsolicited\" means was not read; messages of parties, charities and pollsters are free on conditions.")
            .foundInForceOn(IN_FORCE);

    static final Rule PRERECORDED_OTHER = Rule.ban(
                    "nc-prerecorded-other", RECORDED_OTHER_MESSAGES_OF_SOME, START, PRERECORDED_LAW)
            .saying("A recorded message that sells nothing needs an invitation too.")
            .quoting(
                    "no person may use an automatic dialing and recorded message player to make an unsolicited telephone call.")
            .unsettled(
                    "The section has no limit to sales; what \"unsolicited\" means, and the exceptions of (b), were not read"
                            + " in full.");

    static final Rule HOURS = Rule.ban("nc-hours", all(SALES, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("No telephone solicitor shall make a telephone solicitation before 8:00 A.M. or after 9:00 P.M.")
            .unsettled(
                    "One quotation; it bites beyond the federal hours on business lines only, and 75-101 was not read.");

    static final Rule REQUEST = Rule.ban("nc-request", all(SALES_TO_PERSONS, requested()), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "previously has communicated to the telephone solicitor a desire to receive no further telephone solicitations")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST_OTHER = Rule.ban(
                    "nc-request-other", all(DONATIONS_TO_PERSONS, requested()), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "previously has communicated to the telephone solicitor a desire to receive no further telephone solicitations")
            .unsettled("75-101, which defines a solicitation, was not found.");

    static final List<RuleSet> RULES = List.of(set("NC", "2026.1")
            .rules(PRERECORDED, PRERECORDED_OTHER, HOURS, REQUEST, REQUEST_OTHER)
            .rules(Unread.of("nc", Unread.CONSENT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                    .about(PRERECORDED, PRERECORDED_OTHER, HOURS, REQUEST, REQUEST_OTHER))
            .rules(Unread.of("nc", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(PRERECORDED, PRERECORDED_OTHER, HOURS))
            .rules(Unread.of("nc", Unread.BUSINESS_LINE).about(PRERECORDED))
            .build());

    private NorthCarolina() {}
}
